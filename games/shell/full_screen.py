"""Whether the window fills the screen: asked at the start, or because an adult opens the way out."""

from __future__ import annotations

import os
import sys

import pygame

from ..access.safety import LEAVING
from ..core.settings import Profile
from .launch import Launch
from .reader_adapter import WINDOW


def opened(launch: Launch, profile: Profile) -> pygame.Surface:
    """The window as it is to be now."""
    full = launch.fullscreen or bool(profile[LEAVING])
    if full:
        os.environ.setdefault("SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS", "0")
    return pygame.display.set_mode(
        (0, 0) if full else launch.size, WINDOW | (pygame.FULLSCREEN if full else pygame.RESIZABLE)
    )


def turned(window: pygame.Surface, launch: Launch, profile: Profile) -> pygame.Surface:
    """The same window, filling the screen or not.

    On Windows and macOS from the next start on: there a screen reader holds on to the window that is open.
    """
    full = launch.fullscreen or bool(profile[LEAVING])
    if sys.platform in ("win32", "darwin") or full == pygame.display.is_fullscreen():
        return window
    return opened(launch, profile)
