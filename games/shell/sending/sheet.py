"""A work painted for a screen, a sheet of paper or a postcard, and packed into a picture file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, get_args

import pygame

from ...core.game import Game
from ...core.session import Session
from ...core.values import dataclass
from ...stage.canvas import Art
from ...stage.theme import Theme
from ..content import Content
from .picture_file import png

Kind = Literal["screen", "paper", "postcard"]
KINDS: tuple[str, ...] = get_args(Kind)
SHORT, LONG, DPI = 2480, 3508, 300
"""Pixels of A4 (210 mm x 297 mm), and how many of them make an inch."""
MARGIN = 118
"""Pixels of paper round a printed work: 10 mm, which every printer leaves free."""
PAPER = "light"
"""The look whose frame and wood are printed."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How large a kind of picture is at most, in pixels a side, and zlib's effort for it."""

    side: int
    effort: int


MEASURES = {"screen": Measure(1200, 6), "postcard": Measure(900, 9)}


class SheetError(ValueError):
    """A work that cannot be painted."""


def packed(
    session: Session, kind: Kind, content: Content, theme: Theme, done: Callable[[float], None],
    extra: Sequence[tuple[bytes, bytes]] = (),
) -> bytes:  # fmt: skip
    """The PNG of a work; `done` hears the share 0..1 that is made. `extra` are parts the file carries."""
    done(0.05)
    picture = printed(session, content, theme) if kind == "paper" else shown(session, kind, content, theme)
    done(0.5)
    rgb = pygame.image.tobytes(picture, "RGB")
    effort = MEASURES[kind].effort if kind in MEASURES else 1
    dpi = DPI if kind == "paper" else 0
    return png(rgb, *picture.get_size(), extra, dpi, effort, lambda share: done(0.5 + share / 2))


def shown(session: Session, kind: Kind, content: Content, theme: Theme) -> pygame.Surface:
    """The work alone, on the ground of the look where it leaves corners free."""
    side = MEASURES[kind].side
    picture = painted(session, content, theme, side, side)
    sheet = pygame.Surface(picture.get_size())
    sheet.fill(theme["ground"])
    sheet.blit(picture, (0, 0))
    return sheet


def printed(session: Session, content: Content, theme: Theme) -> pygame.Surface:
    """The work in the middle of an A4 sheet, which lies when the work is wider than it is high."""
    picture = painted(session, content, theme, SHORT - 2 * MARGIN, LONG - 2 * MARGIN)
    if picture.get_width() > picture.get_height():
        picture = painted(session, content, theme, LONG - 2 * MARGIN, SHORT - 2 * MARGIN)
    lies = picture.get_width() > picture.get_height()
    sheet = pygame.Surface((LONG, SHORT) if lies else (SHORT, LONG))
    sheet.fill("white")
    sheet.blit(picture, picture.get_rect(center=sheet.get_rect().center))
    return sheet


def painted(session: Session, content: Content, theme: Theme, width: int, height: int) -> pygame.Surface:
    return painter(session.level.game, content)(session.game, theme, width, height)


def painter(game: str, content: Content) -> Callable[[Game, Theme, int, int], pygame.Surface]:
    """Paints values of a game one after another, at most width x height pixels; SheetError where none can be."""
    paint = getattr(content.kind(game).view(), "picture", None)
    if paint is None:
        raise SheetError(game)
    art = Art(content.resources.folders(game))
    return lambda value, theme, width, height: paint(value, art, theme, width, height)
