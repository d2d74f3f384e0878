"""What is made in a process beside the house, one thing at a time, looked after between frames."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from ...core.settings import Profile
from ...core.values import dataclass
from .. import beside
from ..at_work import Answer, AtWork, Process, Start, told
from ..looks import ASKED

if TYPE_CHECKING:
    from ..house import House

PATIENCE = 60.0
"""Seconds without a step after which a picture will not come."""
FORGOTTEN = 3600.0
"""Seconds after which what another program left half made is in nobody's way any more."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of which work; `part` is where it grows, `kind` one of the tool's.

    `told` are more words for the tool; `line` is the whole command line of one that is asked in words of its own.
    After `patience` seconds without a step it will not come.
    """

    journal: Path
    kind: str
    part: Path
    cache: Path
    profile: Profile
    who: str = ""
    tool: str = "picture"
    told: tuple[str, ...] = ()
    patience: float = PATIENCE
    line: tuple[str, ...] = ()


def command(order: Order) -> tuple[str, ...]:
    """The command line that makes it, wherever the house is installed."""
    if order.line:
        return order.line
    look = json.dumps({setting.name: order.profile[setting] for setting in ASKED})
    words = (str(order.journal), str(order.part), "--as", order.kind, "--who", order.who, "--look", look,
             "--cache", str(order.cache), *order.told)  # fmt: skip
    return beside.tool(order.tool, *words)


def making_of(house: House) -> Making | None:
    """The one of this house, which all desks share; None where no process can be started."""
    if house.rim.process is None:
        return None
    found = next((timed for timed in house.moments.timed if isinstance(timed, Making)), None)
    if found is None:
        found = Making(partial(_started, house))
        house.moments.timed.append(found)
    return found


def _started(house: House, command: Sequence[str]) -> Process:
    if house.rim.process is None:
        raise OSError(command[0])
    return house.rim.process(command)


def part_in(cache: Path, ending: str) -> Path:
    """Where a file may grow, apart from those of other programs in the same folder."""
    return cache / "sending" / f"part-{os.getpid()}{ending}"


def shown_anew(house: House, pages: tuple[str, ...]) -> None:
    """A page that shows how far something is, is made anew; `pages` are how their names begin."""
    if house.screen.is_page and house.screen.page.name.startswith(pages):
        house.relay()


class Making(AtWork):
    """What is in hand; who began it hears of steps, and how it ended: "done", or why not."""

    def __init__(self, process: Start) -> None:
        super().__init__(process)
        self.order: Order | None = None

    @property
    def shown(self) -> float | None:
        """The share that is made, None while nothing is in hand."""
        return None if self.order is None else self.share

    def begin(
        self, order: Order, now: float, moved: Callable[[], None], over: Callable[[Order, str], None]
    ) -> bool:  # fmt: skip
        """Starts; False while something else is in hand, or where no process can be started."""
        if self.order is not None:
            return False

        def ended(answer: Answer) -> None:
            self.order = None
            over(order, told(answer))
            for left in order.part.parent.glob(f"{order.part.stem}.*"):
                with suppress(OSError):
                    left.unlink(missing_ok=True)

        try:
            order.part.parent.mkdir(parents=True, exist_ok=True)
            _swept(order.part.parent)
            begun = self.start(command(order), now, order.patience, moved, ended)
        except (OSError, ValueError):
            return False
        self.order = order if begun else None
        return begun


def _swept(folder: Path) -> None:
    """Puts away what a program left there that was ended long ago."""
    for left in folder.glob("part-*"):
        with suppress(OSError):
            if time() - left.lstat().st_mtime > FORGOTTEN:
                left.unlink()
