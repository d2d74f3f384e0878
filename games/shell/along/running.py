"""One of our tools at work with a player's folder: what it is about, and what it leaves when it does not end well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from ..at_work import Answer, AtWork, Start

PATIENCE = 120.0
"""Seconds without a step after which it will not end."""
LEFT = ".icheri-*.zip.*"
"""How a file is called that is not whole yet."""


class Running(AtWork):
    """The tool in hand; `over` hears what it was about, and how it ended.

    It ended with what the tool says that there was, or with why not: "stopped", "gone" or the tool's own word.
    """

    def __init__(
        self, process: Start, moved: Callable[[], None], over: Callable[[str, dict[str, object] | str], None]
    ) -> None:
        super().__init__(process)
        self._told, self._heard = moved, over

    def begin(self, about: str, command: Sequence[str], folder: Path | None, now: float) -> bool:
        """Starts; False while another is in hand, or where no process can be started.

        `folder` is where a file grows that nobody wants if it does not become whole.
        """

        def over(answer: Answer) -> None:
            done = answer.get("done")
            if not isinstance(done, dict) and folder is not None:
                with suppress(OSError):
                    for path in folder.glob(LEFT):
                        path.unlink()
            self._heard(about, done if isinstance(done, dict) else str(answer.get("failed", "gone")))

        return self.start(command, now, PATIENCE, self._told, over)
