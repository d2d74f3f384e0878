"""`small JOURNAL...`: the small pictures of kept works, beside their journals, as the gallery shows them."""

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
from ..storage import Storage
from .replay import ReplayError, work_of

PATIENCE = 5
"""By how much the system lets others go first."""


def main(arguments: list[str]) -> int:
    """Paints one after another; each line that is printed is one that is made (JSON), the last says that it is over."""
    parser = argparse.ArgumentParser(prog="icheri small", description=__doc__)
    parser.add_argument("journals", type=Path, nargs="+")
    parser.add_argument("--look", default="{}", help="settings of the look, as JSON")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    found = parser.parse_args(arguments)
    import pygame

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    failed = sum(not _paint(journal, found) for journal in found.journals)
    _say(over=failed)
    return 1 if failed else 0


def _paint(journal: Path, asked: argparse.Namespace) -> bool:
    """One small picture; False where there can be none."""
    from ...stage.canvas import Art
    from ..pictures import Pictures
    from ..works import Works

    content = Content(shipped(), asked.cache, lambda *words: None)
    storage = Storage(journal.parent, lambda *words: None)
    try:
        work = work_of(journal)
        session = Works(content, storage).session(work)
        theme = Looks(shipped().assets).of(_look(asked))
        if session is None:
            return False
        pictures = Pictures(content, storage, Art(content.resources.folders(session.level.game)), theme)
        if pictures.save(session, work.picture) is None:
            return False
    except (OSError, ReplayError, ValueError):
        return False
    _say(made=str(journal))
    return True


def _look(asked: argparse.Namespace) -> Profile:
    chosen = json.loads(asked.look)
    return read_profile("small", chosen if isinstance(chosen, dict) else {}, all_settings())[0]


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
