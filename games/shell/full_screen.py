"""Whether the window fills the screen: asked at the start, or because an adult opens the way out."""

from __future__ import annotations

import os
import sys

import pygame

from ..access.safety import LEAVING
from ..core.settings import Profile
from .launch import Launch
from .reader.adapter import WINDOW


def opened(launch: Launch, profile: Profile) -> pygame.Surface:
    """The window as it is to be now."""
    pygame.display.set_caption("Icheri")
    full = launch.fullscreen or bool(profile[LEAVING])
    if full:
        os.environ.setdefault("SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS", "0")
    return pygame.display.set_mode(
        (0, 0) if full else launch.size, WINDOW | (pygame.FULLSCREEN if full else pygame.RESIZABLE)
    )


def turns(launch: Launch, profile: Profile) -> bool:
    """Whether the window that is open has to fill the screen, or no longer.

    On Windows and macOS only the next start does: there a screen reader holds on to the window that is open.
    """
    full = launch.fullscreen or bool(profile[LEAVING])
    return sys.platform not in ("win32", "darwin") and full != pygame.display.is_fullscreen()
