"""`report`: plays everything with every simulated player, looks at every screen, and says row by row what holds."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from ..resources import shipped
from ..words import languages
from .players.ways import settle
from .proof import plays, suite
from .proof.gaze import GAZE
from .proof.rows import Shown, judged, rows
from .proof.screens import Look, Walker, counted, walked
from .proof.sheet import as_text, write
from .proof.tours import TOURS
from .proof.walks import LOOKS, usual_size

QUICK_LOOKS = ("walk:large", "walk:apart", "walk:in-window", "walk:names", "walk:commands", "walk:questions")
EVERY: dict[str, tuple[Look, str]] = {
    **{name: (look, "keyboard") for name, look in LOOKS.items()},
    **{name: (look, "dwell") for name, look in GAZE.items()},
    "walk:default-size": (usual_size, "pointer"),
}
"""Each look at every screen, and the way in of the player who is there."""
MOST = 50
"""Findings of one look that are kept."""


def main(arguments: Sequence[str]) -> int:
    """0 when nothing falls short of a row that must hold, else 1."""
    parser = argparse.ArgumentParser(prog="icheri report", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every player on one level, a few looks, no tests")
    parser.add_argument("--game", default="", help="this game alone")
    parser.add_argument("--out", default="", help="folder for access.md and access.json")
    found = parser.parse_args(arguments)
    games = (found.game,) if found.game else plays.games()
    began = time.monotonic()
    told, shown, run = gathered(games, found.quick)
    result = [judged(row, shown) for row in rows()]
    print(as_text(result, told, time.monotonic() - began))
    if found.out:
        write(Path(found.out), result, told, run)
    return int(any(row.state == "falls short" and row.row.must == "M" for row in result))


def gathered(games: Sequence[str], quick: bool) -> tuple[list[plays.Played], dict[str, Shown], str]:
    """All plays, every proof by its name, and how much was run, in words."""
    spoken = languages(shipped().assets / "text")
    told = plays.run(plays.tasks(spoken, games, quick))
    shown = plays.shown(told) | looked(games, ("en",) if quick else spoken, quick)
    if not quick:
        shown |= suite.run(name for row in rows() for name in row.by)
    tests = sum(proof.run for name, proof in shown.items() if name.startswith("test:"))
    words = f"{len(told)} plays of {', '.join(games)} in {', '.join(spoken)}; {len(shown)} proofs; {tests} tests."
    return told, shown, words


def looked(games: Sequence[str], spoken: Sequence[str], quick: bool) -> dict[str, Shown]:
    """The looks at every screen in each language, and the tours, some at once."""
    names = [*(QUICK_LOOKS if quick else EVERY), *(() if quick else TOURS)]
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(plays.AT_ONCE) as pool:
        look = partial(_proof, games=tuple(games), spoken=tuple(spoken), folder=Path(folder))
        return {proof.name: proof for proof in pool.map(look, names, chunksize=1)}


def _proof(name: str, games: tuple[str, ...], spoken: tuple[str, ...], folder: Path) -> Shown:
    """One look or tour; what ends it is what falls short."""
    walker = Walker(folder / name.replace(":", "-"), folder / "cache", games)
    try:
        if name in TOURS:
            return Shown(name, 1, tuple(TOURS[name](walker))[:MOST])
        return _looked(name, walker, spoken)
    except Exception as error:  # a broken game must not end the report
        return Shown(name, 1, (f"{type(error).__name__}: {error}"[:200],))


def _looked(name: str, walker: Walker, spoken: tuple[str, ...]) -> Shown:
    look, way = EVERY[name]
    count, short = 0, []
    for language in spoken:
        pilot = walker.house(language, {**settle(way), "language.words": language})
        count += counted(walker, pilot)
        short += [f"{language}: {words}" for words in walked(walker, pilot, look)]
    return Shown(name, count, tuple(short[:MOST]))
