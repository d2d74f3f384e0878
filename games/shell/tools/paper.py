"""`paper KIND JOURNAL OUT`: a kept work, or a level as GAME/LEVEL, as sheets to print in one PDF."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ...core.game import Text
from ...core.session import Session, opened
from ..content import Content
from ..paper.kinds import KINDS, SIZES, USUAL_SIZE
from ..paper.making import FULL
from ..resources import shipped
from ..storage import Storage
from ..works import Works
from .replay import ReplayError, work_of

PATIENCE = 5
"""By how much the system lets others go first."""


def main(arguments: list[str]) -> int:
    """Makes one file; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri paper", description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("work", help="a journal, or GAME/LEVEL")
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--name", dest="names", action="append", default=[], help="of a player, in reading order")
    parser.add_argument("--date", default="", help="as it is to be written; none without it")
    parser.add_argument("--size", type=int, choices=SIZES, default=USUAL_SIZE, help="of a cloth, in cm")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    parser.add_argument("--own", type=Path, help="folder of the player's own levels")
    found = parser.parse_args(arguments)
    try:
        _make(found)
    except (OSError, ValueError) as error:
        _say(failed="full" if isinstance(error, OSError) and error.errno in FULL else str(error))
        return 1
    _say(done=str(found.out))
    return 0


def _make(asked: argparse.Namespace) -> None:
    import pygame

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    from ..paper.make import sheets

    complaints: list[str] = []
    content = Content(shipped(), asked.cache, lambda *words: complaints.append(": ".join(words)))
    content.own = asked.own
    session, title = _session(asked.work, content, complaints)
    _say(share=0.2)
    paper = sheets(content, session, title, asked.kind, asked.language, asked.names, asked.date, asked.size)
    _say(share=0.8)
    packed = paper.packed()
    with asked.out.open("wb") as file:
        file.write(packed)
        file.flush()
        os.fsync(file.fileno())


def _session(work: str, content: Content, complaints: list[str]) -> tuple[Session, Text]:
    """The session of a journal, or of a level that nobody has begun; ReplayError for what is neither."""
    path = Path(work)
    game, _, stem = work.partition("/")
    if game in content.games() and not path.is_file():
        level = content.level(game, stem)
        if level is None:
            raise ReplayError("; ".join(complaints) or f"there is no level {stem!r}")
        return opened(level, content.kind(game).start), level.title
    found = work_of(path)
    works = Works(content, Storage(path.parent, lambda *words: None))
    session = works.session(found)
    if session is None:
        raise ReplayError("; ".join(complaints) or "made by other rules")
    return session, works.title(found)


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
