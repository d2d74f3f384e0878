"""The adapter of this system through which screen readers see the window."""

from __future__ import annotations

import os
import sys
from collections import deque
from functools import partial
from typing import Any

import pygame

MOST = 500
"""Requests kept until the main loop takes them; of a flood the oldest are dropped."""
WINDOW = pygame.HIDDEN if sys.platform == "win32" else 0
"""How a window is opened: Windows' adapter wants one that was never shown."""


class Adapter:
    """Touched by the main thread alone, and only while a reader is there.

    Where readers come and go (Linux), the handlers for it run in a foreign thread that holds the adapter's lock and
    wants Python's; so they are plain C calls that cannot be interrupted, never build a tree and never raise, and the
    main thread leaves the adapter alone as soon as it sees that somebody came or went.
    """

    def __init__(self, accesskit: Any) -> None:
        """`accesskit` is the module. Raises whatever it raises where there is no adapter for this window."""
        self.active = False
        self._came_or_went: deque[bool] = deque()
        self._requests: deque[Any] = deque(maxlen=MOST)
        self._reads, self._writes = _pipe()
        came, went = partial(self._came_or_went.append, True), partial(self._came_or_went.append, False)
        self._adapter = _made(accesskit, came, self._ask, went)

    def _ask(self, request: Any) -> None:
        """A reader asks for something: in a foreign thread on Linux; wakes the main loop."""
        try:
            self._requests.append(request)
            os.write(self._writes, b"!")
        except Exception:
            return

    def filenos(self) -> list[int]:
        """The pipe to select on, where there is one."""
        return [] if self._reads < 0 else [self._reads]

    def turned(self) -> bool:
        """Whether a reader came since the last call; `active` says whether one is there now."""
        came = False
        while self._came_or_went:
            self.active = self._came_or_went.popleft()
            came = came or self.active
        return came

    def requests(self) -> list[Any]:
        """What was asked for since the last call."""
        try:
            while self._reads >= 0 and os.read(self._reads, MOST):
                pass
        except OSError:
            pass
        return [self._requests.popleft() for _ in range(len(self._requests))]

    def push(self, tree: Any) -> bool:
        """Hands over a whole tree, made before; False when somebody came or went meanwhile: then later."""
        if self._came_or_went or not self.active:
            return False
        _raised(self._adapter.update_if_active(lambda: tree))
        return True

    def focus(self, focused: bool) -> None:
        """Whether the window has the keyboard; Windows finds out by itself."""
        if self._came_or_went or not self.active or sys.platform == "win32":
            return
        if sys.platform == "darwin":
            _raised(self._adapter.update_view_focus_state(focused))
        else:
            self._adapter.update_window_focus_state(focused)

    def place(self, rect: Any) -> None:
        """Where the window lies on the screen, in pixels (Linux; the others know)."""
        if not self._came_or_went and self.active and sys.platform not in ("win32", "darwin"):
            self._adapter.set_root_window_bounds(rect, rect)

    def close(self) -> None:
        self.active, self._adapter = False, None
        ends, self._reads, self._writes = (self._reads, self._writes), -1, -1
        for end in ends:
            if end >= 0:
                os.close(end)


def _pipe() -> tuple[int, int]:
    """Both ends of a pipe that nobody waits at; none on Windows, where nothing selects on it."""
    if sys.platform == "win32":
        return -1, -1
    ends = os.pipe()
    for end in ends:
        os.set_blocking(end, False)
    return ends


def _made(accesskit: Any, came: Any, ask: Any, went: Any) -> Any:
    if sys.platform == "win32":
        return accesskit.windows.SubclassingAdapter(_handle(), came, ask)
    if sys.platform == "darwin":
        accesskit.macos.add_focus_forwarder_to_window_class("SDLWindow")
        return accesskit.macos.SubclassingAdapter.for_window(_handle(), came, ask)
    return accesskit.unix.Adapter(came, ask, went)


def _handle() -> int:
    """The window's number; pygame hands it out as such or in a capsule."""
    found = pygame.display.get_wm_info()["window"]
    return found if isinstance(found, int) else int(pygame.Window.from_display_module().handle)


def _raised(events: Any) -> None:
    """Windows and macOS hand back what they queued."""
    if events is not None:
        events.raise_events()


def show_window() -> None:
    """Shows a window that was opened hidden."""
    if WINDOW:
        pygame.Window.from_display_module().show()
