"""Opening the sound device, or the silence that stands in for one."""

from __future__ import annotations

import os

import pygame

RATE, SAMPLES = 44100, 1024
"""23 ms of sound at a time: half the wake-ups of 12 ms, and soon enough to be heard at once."""
TROUBLE = (pygame.error, NotImplementedError)
"""No device or driver; a pygame built without its mixer."""


def open_device(channels: int, mono: bool) -> bool:
    """Opens the mixer with so many channels, all reserved; False when there is only a silent stand-in or none."""
    try:
        _open(mono)
        heard = True
    except TROUBLE:
        heard = False
        _open_stand_in(mono)
    if is_open():
        pygame.mixer.set_num_channels(channels)
        pygame.mixer.set_reserved(channels)
    return heard


def is_open() -> bool:
    try:
        return pygame.mixer.get_init() is not None
    except NotImplementedError:
        return False


def _open(mono: bool) -> None:
    pygame.mixer.init(RATE, -16, 1 if mono else 2, SAMPLES, allowedchanges=0)


def _open_stand_in(mono: bool) -> None:
    """SDL's dummy driver keeps time, so that channels end when they would; the player's own choice is put back."""
    wanted = os.environ.get("SDL_AUDIODRIVER")
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    try:
        _open(mono)
    except TROUBLE:
        return
    finally:
        del os.environ["SDL_AUDIODRIVER"]
        if wanted is not None:
            os.environ["SDL_AUDIODRIVER"] = wanted
