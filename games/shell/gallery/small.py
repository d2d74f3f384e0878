"""Small pictures of kept works, painted by a process beside the house, so that no page ever waits for one."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from ...core.settings import Profile
from .. import beside
from ..at_work import Process, started
from ..looks import ASKED

AT_ONCE = 24
"""Works that one process paints, one after another."""


class Small:
    """Paints what is wanted, the newest wish first; a work that could not be painted is left alone."""

    def __init__(
        self, cache: Path, profile: Callable[[], Profile], process: Callable[[Sequence[str]], Process] = started
    ) -> None:
        self.cache, self.profile, self._process = cache, profile, process
        self._wanted: list[Path] = []
        self._asked: list[Path] = []
        self._given_up: set[Path] = set()
        self._running: Process | None = None
        self._ended: list[Process] = []

    def want(self, journal: Path) -> None:
        """A work whose picture is missing, or is older than its last choice."""
        if journal not in self._given_up and journal not in self._asked:
            self._wanted = [journal, *(path for path in self._wanted if path != journal)][:AT_ONCE]
        self._begin()

    @property
    def busy(self) -> bool:
        return self._running is not None

    def made(self) -> list[Path]:
        """Works whose picture has come since this was last asked."""
        if self._running is None:
            return []
        self._ended = [one for one in self._ended if not one.gone()]
        steps, more = self._running.answers()
        done = {str(step["made"]) for step in steps if "made" in step}
        found = [path for path in self._asked if str(path) in done]
        self._asked = [path for path in self._asked if path not in found]
        if not more or any("over" in step for step in steps):
            self._given_up |= set(self._asked)
            self._asked = []
            self._stop()
            self._begin()
        return found

    def close(self) -> None:
        """Ends the process; what it has not painted is painted another day."""
        self._wanted = []
        self._stop()

    def _stop(self) -> None:
        if self._running is not None:
            self._running.kill()
            self._ended.append(self._running)
            self._running = None

    def _begin(self) -> None:
        if self._running is not None or not self._wanted:
            return
        self._asked, self._wanted = self._wanted, []
        try:
            self._running = self._process(self._command(self._asked))
        except (OSError, ValueError):
            self._given_up |= set(self._asked)
            self._asked = []

    def _command(self, journals: Sequence[Path]) -> tuple[str, ...]:
        look = json.dumps({setting.name: self.profile()[setting] for setting in ASKED})
        return beside.tool("small", "--look", look, "--cache", str(self.cache), *map(str, journals))
