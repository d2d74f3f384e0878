"""`paper KIND JOURNAL OUT`: a kept work as sheets to print, in one PDF."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ...core.game import Text
from ...core.settings import read_profile
from ..content import Content, all_settings
from ..looks import Looks
from ..people.names import name_of
from ..resources import shipped
from ..sending.sheet import PAPER, SheetError
from ..storage import Storage
from ..words import Words
from ..works import Works
from .replay import ReplayError, work_of

PATIENCE = 5
"""By how much the system lets others go first."""
FONTS = ("Andika-Regular.ttf", "Andika-Bold.ttf")


def main(arguments: list[str]) -> int:
    """Makes one file; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri paper", description=__doc__)
    parser.add_argument("kind", choices=("certificate",))
    parser.add_argument("journal", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--name", dest="names", action="append", default=[], help="of a player, in reading order")
    parser.add_argument("--date", default="", help="as it is to be written; none without it")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    found = parser.parse_args(arguments)
    try:
        _make(found)
    except (OSError, ReplayError, SheetError, ValueError) as error:
        _say(failed=str(error))
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
    from ..paper.certificate import Picture, certificate
    from ..sending.sheet import painted

    complaints: list[str] = []
    resources = shipped()
    content = Content(resources, asked.cache, lambda *words: complaints.append(": ".join(words)))
    work = work_of(asked.journal)
    works = Works(content, Storage(asked.journal.parent, lambda *words: None))
    session = works.session(work)
    if session is None:
        raise ReplayError("; ".join(complaints) or "made by other rules")
    words = Words(resources.assets / "text", asked.language)
    theme = Looks(resources.assets).of(read_profile("paper", {"look.theme": PAPER}, all_settings())[0])
    title = works.title(work)
    _say(share=0.2)
    surface = painted(session, content, theme, 1600, 1100)
    picture = Picture(pygame.image.tobytes(surface, "RGB"), surface.get_size(),
                      words(Text.of("paper/picture-alt", work=title)))  # fmt: skip
    _say(share=0.6)
    fonts = [resources.assets / "fonts" / name for name in FONTS]
    paper = certificate(words, fonts, [name_of(name) for name in asked.names], title, picture, asked.date)
    with asked.out.open("wb") as file:
        file.write(paper.packed())
        file.flush()
        os.fsync(file.fileno())


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
