"""One of our tools at work beside the house: its share told, its end told, stopped when somebody wishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from ..sending.process import Process

LOOK_AGAIN = 0.1
"""Seconds between two looks at the process."""
PATIENCE = 120.0
"""Seconds without a step after which it will not end."""
LEFT = ".icheri-*.zip.*"
"""How a file is called that is not whole yet."""


class Running:
    """The tool in hand: `share` of it is done; `over` hears what it was about, and how it ended.

    It ended with what the tool says that there was, or with why not: "stopped", "gone" or the tool's own word.
    """

    def __init__(
        self, process: Callable[[Sequence[str]], Process], moved: Callable[[], None],
        over: Callable[[str, dict[str, object] | str], None],
    ) -> None:  # fmt: skip
        self._process, self._moved, self._over = process, moved, over
        self.about = ""
        self.share = 0.0
        self._folder: Path | None = None
        self._running: Process | None = None
        self._ended: list[Process] = []
        self._due = self._until = 0.0

    def begin(self, about: str, command: Sequence[str], folder: Path | None, now: float) -> bool:
        """Starts; False while another is in hand, or where no process can be started.

        `folder` is where a file grows that nobody wants if it does not become whole.
        """
        if self._running is not None:
            return False
        try:
            self._running = self._process(command)
        except (OSError, ValueError):
            return False
        self.about, self.share, self._folder = about, 0.0, folder
        self._due, self._until = now + LOOK_AGAIN, now + PATIENCE
        return True

    def stop(self) -> None:
        """Ends it; what was done of it so far is whole."""
        self._end("stopped")

    def due(self) -> float | None:
        return None if self._running is None else self._due

    def tick(self, now: float) -> None:
        """Takes the steps that wait."""
        if self._running is None:
            return
        self._due = now + LOOK_AGAIN
        self._ended = [one for one in self._ended if not one.gone()]
        steps, more = self._running.answers()
        share = self.share
        for step in steps:
            if "done" in step or "failed" in step:
                done = step.get("done")
                self._end(done if isinstance(done, dict) else str(step.get("failed", "gone")))
                return
            said = step.get("share")
            share = float(said) if isinstance(said, int | float) else share
        self._until = now + PATIENCE if steps else self._until
        if not more or now >= self._until:
            self._end("gone")
        elif share != self.share:
            self.share = share
            self._moved()

    def wait(self, seconds: float) -> None:
        """Waits until the process is over, for those who have nothing else to do."""
        if self._running is not None:
            self._running.wait(seconds)

    def _end(self, how: dict[str, object] | str) -> None:
        if self._running is None:
            return
        self._running.kill()
        self._ended.append(self._running)
        self._running = None
        if isinstance(how, str) and self._folder is not None:
            with suppress(OSError):
                for path in self._folder.glob(LEFT):
                    path.unlink()
        self._over(self.about, how)
