"""Waiting without turning in circles: asleep until the window, the voice or a deadline wants something."""

from __future__ import annotations

import select
import time

import pygame

BUSY, IDLE = 1 / 125, 1 / 60
"""Seconds between looks where the window system gives nothing to wait on: just after input, and at rest."""
LONGEST = 0.5
AFTER_INPUT = 0.3


def window_fileno() -> int | None:
    """The descriptor events arrive on (X11), or None where there is none to wait on."""
    if pygame.display.get_driver() != "x11":
        return None
    try:
        import ctypes

        display = pygame.display.get_wm_info()["display"]
        if not isinstance(display, int):
            address = ctypes.pythonapi.PyCapsule_GetPointer
            address.restype, address.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
            name = ctypes.pythonapi.PyCapsule_GetName
            name.restype, name.argtypes = ctypes.c_char_p, [ctypes.py_object]
            display = address(display, name(display))
        connection = ctypes.CDLL("libX11.so.6").XConnectionNumber
        connection.argtypes, connection.restype = [ctypes.c_void_p], ctypes.c_int
        return int(connection(display))
    except (OSError, KeyError, AttributeError, TypeError, ValueError):
        return None


class Waiting:
    """Sleeps until something happens. `also` are further descriptors to wake for, such as the voice's."""

    def __init__(self) -> None:
        self._window = window_fileno()
        self._last_input = 0.0

    def sleep(self, seconds: float, also: list[int], watched: bool = True) -> None:
        """Returns after `seconds` at most, earlier when there may be an event.

        `watched` tells that all events can be waited for: a gamepad without a descriptor has to be looked at.
        """
        busy = time.monotonic() - self._last_input < AFTER_INPUT
        look_again = BUSY if busy else IDLE
        if self._window is not None:
            longest = LONGEST if watched else look_again
            try:
                select.select([self._window, *also], [], [], max(0.0, min(seconds, longest)))
            except (OSError, ValueError):
                self._window = None
            return
        time.sleep(max(0.0, min(seconds, look_again)))

    def woke(self) -> None:
        """An input came: look more often for a moment."""
        self._last_input = time.monotonic()
