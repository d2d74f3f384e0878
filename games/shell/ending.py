"""The system's own wish that the program ends: it is followed at once, whatever opens the way out for players."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress


def heed(quit: Callable[[], None]) -> None:
    """From now on a shutdown, a log-out or `kill` calls `quit`; without this it would look like a closed window."""
    import signal

    with suppress(ValueError):  # in a thread of somebody's own there are no signals
        signal.signal(signal.SIGTERM, lambda number, frame: quit())
