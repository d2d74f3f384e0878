"""A private X screen to measure on: its pixels as they are, and keys pressed the way a keyboard's are."""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

KEYSYMS = {"Tab": 0xFF09, "Right": 0xFF53, "Left": 0xFF51}


class Screen:
    """A running X server of one window; `name` is its DISPLAY."""

    def __init__(self, name: str, pixels: mmap.mmap, start: int) -> None:
        self.name, self._pixels, self._start = name, pixels, start
        self._x: Any = None
        self._xtst: Any = None
        self._display: Any = None
        self._connect()

    def _connect(self) -> None:
        """The keyboard extension; without it `can_press` is False."""
        try:
            self._x, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        except OSError:
            return
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XFlush.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._xtst.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, *[ctypes.c_int] * 3, ctypes.c_ulong]
        self._display = self._x.XOpenDisplay(self.name.encode())

    @property
    def can_press(self) -> bool:
        return bool(self._display)

    def picture(self) -> bytes:
        """All pixels now."""
        return self._pixels[self._start :]

    def point(self, x: int, y: int) -> None:
        """The pointer over the window, so that keys go there."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XFlush(self._display)

    def key(self, name: str, down: bool) -> None:
        """One key of KEYSYMS goes down or up."""
        code = self._x.XKeysymToKeycode(self._display, KEYSYMS[name])
        self._xtst.XTestFakeKeyEvent(self._display, code, int(down), 0)
        self._x.XFlush(self._display)

    def until_changed(self, before: bytes, seconds: float) -> float | None:
        """The monotonic time when the picture differs; None when it stays the same for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self.picture() != before:
                return time.monotonic()
            time.sleep(0.0003)
        return None

    def until_still(self, still: float, seconds: float) -> bytes:
        """The picture once it has stayed the same for `still` seconds, or after `seconds`."""
        until, picture, since = time.monotonic() + seconds, self.picture(), time.monotonic()
        while time.monotonic() < until and time.monotonic() - since < still:
            time.sleep(0.01)
            now = self.picture()
            if now != picture:
                picture, since = now, time.monotonic()
        return picture


@contextmanager
def screen(width: int, height: int) -> Iterator[Screen | None]:
    """A private screen of that size in pixels; None where Xvfb is not installed."""
    server = shutil.which("Xvfb")
    if server is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="icheri-screen-") as folder:
        reading, writing = os.pipe()
        words = [server, "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-fbdir", folder,
                 "-nolisten", "tcp"]  # fmt: skip
        process = subprocess.Popen(words, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                number = said.readline().strip()
            yield _opened(f":{number}", Path(folder) / "Xvfb_screen0") if number else None
        finally:
            process.terminate()
            process.wait()


def _opened(name: str, file: Path) -> Screen:
    """The pixels follow a header and a table of colours (X window dump, version 7)."""
    with file.open("rb") as opened:
        mapped = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    fields = struct.unpack(">25I", mapped[:100])
    return Screen(name, mapped, fields[0] + fields[19] * 12)
