"""`picture JOURNAL OUT`: a kept work as a PNG, for the screen, for A4 paper, or as a postcard with its recipe."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ...core.settings import Profile, read_profile
from ..content import Content, all_settings
from ..looks import Looks
from ..resources import shipped
from ..sending.postcard import PostcardError, chunk_of, recipe
from ..sending.sheet import KINDS, PAPER, SheetError, packed
from ..storage import Storage, Work
from ..works import Works
from .replay import ReplayError, work_of

PATIENCE = 5
"""By how much the system lets others go first."""


def main(arguments: list[str]) -> int:
    """Makes one picture; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri picture", description=__doc__)
    parser.add_argument("journal", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--as", dest="kind", choices=KINDS, default="screen")
    parser.add_argument("--who", default="", help="the picture of the player who made the last choices")
    parser.add_argument("--look", default="{}", help="settings of the look, as JSON")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    found = parser.parse_args(arguments)
    try:
        _make(found)
    except (OSError, ReplayError, SheetError, PostcardError, ValueError) as error:
        _say(failed=error.reason if isinstance(error, PostcardError) else str(error))
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
    complaints: list[str] = []
    content = Content(shipped(), asked.cache, lambda *words: complaints.append(": ".join(words)))
    work = work_of(asked.journal)
    session = Works(content, Storage(asked.journal.parent, lambda *words: None)).session(work)
    if session is None:
        raise ReplayError("; ".join(complaints) or "made by other rules")
    theme = Looks(shipped().assets).of(_look(asked))
    extra = [chunk_of(_recipe(work, asked.who))] if asked.kind == "postcard" else []
    picture = packed(session, asked.kind, content, theme, lambda share: _say(share=round(share, 2)), extra)
    with asked.out.open("wb") as file:
        file.write(picture)
        file.flush()
        os.fsync(file.fileno())


def _recipe(work: Work, who: str) -> bytes:
    return recipe(work.header, work.entries, who)


def _look(asked: argparse.Namespace) -> Profile:
    chosen = json.loads(asked.look)
    if asked.kind == "paper":
        chosen = {"look.theme": PAPER}
    return read_profile("picture", chosen if isinstance(chosen, dict) else {}, all_settings())[0]


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
