"""Whole plays: each simulated player, on each level, from the door to a finished and saved work."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path

from ...resources import shipped
from ..pilot import Pilot
from ..players.people import PEOPLE
from ..players.player import Lost
from ..players.ways import WAYS, levels, of_way, settle
from .rows import Shown

AT_ONCE = 2
"""Processes; the reference computer has two cores."""


@dataclass(frozen=True, slots=True)
class Task:
    """One play to be: who plays which level ("<game>/<name>") in which language."""

    player: str
    level: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Played:
    """What became of it: presses made, seconds it took, and what went wrong, "" for nothing."""

    task: Task
    presses: int = 0
    seconds: float = 0.0
    trouble: str = ""

    def __str__(self) -> str:
        """Level, language and trouble; nothing where nothing went wrong."""
        return f"{self.task.level} ({self.task.language}): {self.trouble}" if self.trouble else ""


def tasks(languages: Sequence[str], games: Sequence[str], quick: bool) -> list[Task]:
    """Every player on every level in English; in the other languages every player on one level in turn.

    Quick: every player on one level, the levels in turn.
    """
    found = [level for level in levels() if level.split("/")[0] in games]
    players = (*WAYS, *PEOPLE)
    turn = cycle(found)
    if quick:
        return [Task(player, next(turn)) for player in players]
    whole = [Task(player, level) for player in players for level in found]
    others = [Task(player, next(turn), language) for language in languages if language != "en" for player in players]
    return whole + others


def run(todo: Sequence[Task], at_once: int = AT_ONCE) -> list[Played]:
    """All plays, some at once, in the order of the tasks; drawings are cut once for all."""
    with tempfile.TemporaryDirectory() as folder:
        play = partial(played, folder=Path(folder))
        if at_once == 1:
            return [play(task) for task in todo]
        with ProcessPoolExecutor(at_once) as pool:
            return list(pool.map(play, todo, chunksize=1))


def played(task: Task, folder: Path) -> Played:
    """One play; whatever goes wrong in it is its trouble, never an error."""
    own = Path(tempfile.mkdtemp(dir=folder))
    pilot = None
    try:
        play = PEOPLE.get(task.player) or partial(_way, task.player)
        pilot = play(own, folder / "cache", task.level, task.language)
        trouble = _trouble(pilot)
    except Exception as error:  # a broken game must not end the report
        trouble = f"{type(error).__name__}: {error}" if not isinstance(error, Lost) else str(error)
    if pilot is None:
        return Played(task, trouble=trouble[:200])
    return Played(task, pilot.presses, round(pilot.now, 1), trouble[:200])


def _way(way: str, own: Path, cache: Path, level: str, language: str) -> Pilot:
    """By a way in: in English from a cold start, else with the language and the way chosen before."""
    cold = language == "en"
    pilot = Pilot(own, {} if cold else {"language.words": language, **settle(way)}, cache=cache)
    player = of_way(way, pilot)
    if cold:
        player.start(WAYS[way][1])
    else:
        player.begin()
    player.errand(f"level/{level}")
    player.finish()
    return pilot


def _trouble(pilot: Pilot) -> str:
    if not pilot.game.finished:
        return "not finished"
    if not pilot.saved:
        return "no picture was saved"
    if pilot.words.missing or pilot.complaints:
        return f"missing: {pilot.words.missing} {pilot.complaints}"
    return ""


def shown(found: Iterable[Played]) -> dict[str, Shown]:
    """The proofs "play:<player>"."""
    by: dict[str, list[Played]] = {}
    for play in found:
        by.setdefault(f"play:{play.task.player}", []).append(play)
    return {name: Shown(name, len(plays), tuple(map(str, filter(str, plays)))) for name, plays in by.items()}


def games() -> tuple[str, ...]:
    """All games there are."""
    return tuple(sorted(path.parent.name for path in shipped().package.glob("*/model.py")))
