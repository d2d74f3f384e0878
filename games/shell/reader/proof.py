"""Whether a screen reader is proven to be there, by what the system says or by what was asked for."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

ASKS = (
    ("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
     "org.freedesktop.DBus.Properties.Get", "string:org.a11y.Status", "string:ScreenReaderEnabled"),
    ("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
     "--method", "org.freedesktop.DBus.Properties.Get", "org.a11y.Status", "ScreenReaderEnabled"),
    ("busctl", "--user", "get-property", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", "ScreenReaderEnabled"),
)  # fmt: skip
"""Programs that read one word from the session bus, of which a desktop has one at least; the first found is asked."""
VOICEOVER = ("defaults", "read", "com.apple.universalaccess", "voiceOverOnOffKey")
SPI_GETSCREENREADER = 0x0046
SOON = (0.0, 2.0, 6.0)
"""Seconds after which the system is asked when somebody came: a reader takes a moment to say that it is there."""
AGAIN = 30.0
"""Seconds between two questions while somebody is there, so that the voice is back soon when a reader left."""
PATIENCE = 2.0
TRUST = 60.0
"""Seconds for which a request proves a reader: one that died is not believed in for ever."""


class Proof:
    """Asks the system in a process of its own and never waits; nothing is asked while nobody is there."""

    def __init__(self) -> None:
        self._flag, self._trusted_until = False, float("-inf")
        self._times: list[float] = []
        self._asking: subprocess.Popen[bytes] | None = None
        self._patience = 0.0

    def proven(self, now: float) -> bool:
        return self._flag or now < self._trusted_until

    def came(self, now: float) -> None:
        """Somebody turned accessibility on, which alone proves nothing."""
        self._times = [now + seconds for seconds in SOON]

    def requested(self, now: float) -> None:
        """Somebody asked for an action."""
        self._trusted_until = now + TRUST

    def left(self) -> None:
        """Accessibility was turned off."""
        self._flag, self._trusted_until, self._times = False, float("-inf"), []
        self._stop()

    def pump(self, now: float) -> None:
        """Hears an answer, asks when it is time."""
        if self._asking is not None:
            if self._asking.poll() is not None:
                self._flag = _yes(self._asking)
                self._stop()
            elif now > self._patience:
                self._stop()
        elif self._times and now >= self._times[0]:
            self._times = [at for at in self._times if at > now] or [now + AGAIN]
            self._ask(now)

    def due(self, now: float) -> float | None:
        """When `pump` is needed next."""
        if self._asking is not None:
            return now + 0.02
        times = [*self._times[:1], *([self._trusted_until] if now < self._trusted_until else [])]
        return min(times, default=None)

    def _ask(self, now: float) -> None:
        if sys.platform == "win32":
            self._flag = _windows_flag()
            return
        command = VOICEOVER if sys.platform == "darwin" else next((c for c in ASKS if shutil.which(c[0])), None)
        if command is None:
            return
        import subprocess

        try:
            self._asking = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError:
            return
        self._patience = now + PATIENCE

    def _stop(self) -> None:
        """Ends the question, answered or not."""
        asking, self._asking = self._asking, None
        if asking is not None:
            if asking.poll() is None:
                asking.kill()
                asking.wait()
            if asking.stdout is not None:
                asking.stdout.close()


def _yes(answered: subprocess.Popen[bytes]) -> bool:
    """What the answer of a question that ended says; an error says no."""
    words = b"" if answered.stdout is None else os.read(answered.stdout.fileno(), 1000)
    return answered.returncode == 0 and (b"true" in words or words.strip() == b"1")


def _windows_flag() -> bool:
    """The flag that a reader raises on Windows."""
    import ctypes

    there = ctypes.c_int(0)
    library = getattr(ctypes, "windll", None)
    if library is None:
        return False
    library.user32.SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(there), 0)
    return bool(there.value)
