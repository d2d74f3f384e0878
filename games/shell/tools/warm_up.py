"""`warm_up TOLD OUT --as KIND`: the picture of all, the page or the certificate of a class warm-up."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from ...core.game import Text
from ...core.session import Session
from ...core.settings import read_profile
from ..content import Content, all_settings
from ..looks import Looks
from ..resources import shipped
from ..sending.picture_file import png
from ..sending.sheet import PAPER, SheetError
from ..storage import Storage
from ..warm_up.record import Record, records_in
from ..words import Words
from ..works import Works
from .replay import ReplayError, work_of

PATIENCE = 5
"""By how much the system lets others go first."""
KINDS = ("picture", "page", "certificate")
FONTS = ("Andika-Regular.ttf", "Andika-Bold.ttf")
LARGEST = 5_000_000


def main(arguments: list[str]) -> int:
    """Makes one file; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri warm_up", description=__doc__)
    parser.add_argument("told", type=Path, help="the record's lines, its works, the language and the look, as JSON")
    parser.add_argument("out", type=Path)
    parser.add_argument("--as", dest="kind", choices=KINDS, default="picture")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    found = parser.parse_args(arguments)
    try:
        content = _made(found)
    except (OSError, ReplayError, SheetError, ValueError, KeyError, TypeError) as error:
        _say(failed=str(error))
        return 1
    try:
        with found.out.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        found.out.unlink(missing_ok=True)
        _say(failed="not-kept")
        return 1
    _say(done=str(found.out))
    return 0


def _made(asked: argparse.Namespace) -> bytes:
    if asked.told.stat().st_size > LARGEST:
        raise ValueError("more than any warm-up")
    told: dict[str, Any] = json.loads(asked.told.read_text("utf-8"))
    record = records_in(json.dumps(line) for line in told["lines"])[0]
    words = Words(shipped().assets / "text", told["language"])
    look = told["look"] if asked.kind == "picture" else {"look.theme": PAPER}
    rgb, size = _painted(asked, told["works"], record, words, look)
    if asked.kind == "picture":
        return png(rgb, *size, effort=6, done=lambda share: _say(share=round(0.8 + share / 5, 2)))
    from ..paper.certificate import Picture, certificate
    from ..warm_up.names import called
    from ..warm_up.sheet import sheet
    from ..warm_up.telling import day_text, made_text

    alt = words(Text.of("paper/picture-alt", work=made_text(record)))
    fonts = [shipped().assets / "fonts" / name for name in FONTS]
    picture = Picture(rgb, size, alt)
    if asked.kind == "page":
        return sheet(words, fonts, record, picture).packed()
    names = [called(name) for name in record.took_part]
    return certificate(words, fonts, names, made_text(record), picture, words(day_text(record))).packed()


def _painted(
    asked: argparse.Namespace, works: list[str], record: Record, words: Words, look: dict[str, Any]
) -> tuple[bytes, tuple[int, int]]:  # fmt: skip
    """The picture of all, 3 bytes a pixel, and its size."""
    import pygame

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    from ...stage.type import Type
    from ..warm_up.joint_picture import joint_picture, works_alone

    resources = shipped()
    content = Content(resources, asked.cache, lambda *said: None)
    sessions = [session for path in works if path and (session := _session(Path(path), content)) is not None]
    _say(share=0.1)
    theme = Looks(resources.assets).of(read_profile("picture", look, all_settings())[0])
    usual, bold = (resources.assets / "fonts" / name for name in FONTS)
    letters = Type(usual, bold)

    def done(share: float) -> None:
        _say(share=round(0.1 + 0.7 * share, 2))

    if asked.kind == "picture":
        title = words(Text.of("warm_up/together"))
        surface = joint_picture(sessions, record.took_part, title, content, theme, letters, words, done)
    else:
        surface = works_alone(sessions, content, theme, letters, words, done)
    return pygame.image.tobytes(surface, "RGB"), surface.get_size()


def _session(path: Path, content: Content) -> Session | None:
    """A work as it was left; None for one that was taken away since, or that cannot be read."""
    try:
        work = work_of(path)
    except (OSError, ReplayError):
        return None
    return Works(content, Storage(path.parent, lambda *said: None)).session(work)


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
