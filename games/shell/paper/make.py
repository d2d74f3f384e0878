"""A kind of sheet made of a session: the one door to all sheets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pygame

from ...core.game import Text
from ...core.session import Session
from ...core.settings import read_profile
from ..content import Content, all_settings
from ..looks import Looks
from ..people.names import name_of
from ..people.names import picture_of as picture_of_player
from ..sending.sheet import PAPER, SheetError, painted
from .cards import cards
from .certificate import Picture, certificate
from .cloth import cloth
from .colouring import colouring
from .cut_out import cut_out
from .head import MARGIN, begin, foot, titled
from .kinds import USUAL_SIZE, Kind
from .pdf import A4, Paper
from .source import Source, source_of
from .tactile import tactile

LONG = 1800
"""Pixels of the longer side of a painted picture: 250 to an inch on A4."""


def sheets(
    content: Content, session: Session, title: Text, kind: Kind, language: str, names: Sequence[str] = (),
    date: str = "", size: int = USUAL_SIZE,
) -> Paper:  # fmt: skip
    """The sheets of a kind; SheetError for a kind that does not fit the work. `size` in centimetres, of a cloth."""
    source = source_of(content, session.level, session.game, title, language)
    drawing = source.drawing
    if kind in ("picture", "certificate"):
        picture = picture_of(content, session, source)
        if kind == "picture":
            return _pictured(source, picture)
        said, drawn = [name_of(name) for name in names], [_icon(source, name) for name in names]
        return certificate(source.words, source.fonts, said, title, picture, date, drawn)
    if kind == "cards" and source.cards:
        return cards(source)
    if drawing is None or (kind == "cut-out" and not drawing.joined) or kind == "cards":
        raise SheetError(f"{session.level.game}: no {kind} of this work")
    match kind:
        case "colouring":
            return colouring(source, drawing)
        case "cut-out":
            return cut_out(source, drawing)
        case "cloth":
            return cloth(source, drawing, 10.0 * size)
    return tactile(source, drawing)


def _icon(source: Source, name: str) -> Path | None:
    """The drawing of a player; None for one without."""
    path = source.assets / "icons" / f"{picture_of_player(name)}.svg"
    return path if path.is_file() else None


def picture_of(content: Content, session: Session, source: Source) -> Picture:
    """The work painted in the look that is printed."""
    theme = Looks(content.resources.assets).of(read_profile("paper", {"look.theme": PAPER}, all_settings())[0])
    surface = painted(session, content, theme, LONG, LONG)
    alt = source.words(Text.of("paper/picture-alt", work=source.title))
    return Picture(pygame.image.tobytes(surface, "RGB"), surface.get_size(), alt)


def _pictured(source: Source, picture: Picture) -> Paper:
    """The picture alone under its name, on a sheet that lies where it is wider than high."""
    paper = begin(source, "picture")
    wide = picture.size[0] > picture.size[1]
    paper.sheet(*(A4[::-1] if wide else A4))
    top = titled(paper, source, "picture")
    room = (paper.width - 2 * MARGIN, paper.height - MARGIN - 6 - top)
    share = min(room[0] / picture.size[0], room[1] / picture.size[1])
    w, h = picture.size[0] * share, picture.size[1] * share
    x, top = (paper.width - w) / 2, top + (room[1] - h) / 2
    with paper.tag("Figure", picture.alt, box=(x, top, w, h)):
        paper.image(x, top, w, h, picture.rgb, picture.size)
    foot(paper, source)
    return paper
