"""A card of words on paper: what a passport looks like when it is printed or sent."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import pygame

from ..core.space import Point, Rect, Room
from ..core.values import dataclass
from .theme import Colour, Theme
from .type import Type

WIDE, LEAST_HIGH = 800, 1200
MARGIN, GAP = 56, 14
MARK = 46
MANY = 24
"""Pairs from which on they stand in smaller letters."""


@dataclass(frozen=True, slots=True)
class Card:
    """Title and a line below it, then pairs of a name and its value; `foot` is a small word at the end."""

    title: str
    below: str
    pairs: Sequence[tuple[str, str]]
    foot: str


def painted(card: Card, type: Type, theme: Theme) -> pygame.Surface:
    """The card in the theme's paper and ink, as high as its words need."""
    room = Room(Rect(0, 0, WIDE, LEAST_HIGH), 1.0)
    lines = list(_lines(card, type, room))
    high = max(LEAST_HIGH, round(lines[-1][3] + 3 * MARGIN))
    surface = pygame.Surface((WIDE, high), depth=24)
    surface.fill(theme["panel"])
    ink = theme["ink"]
    pygame.draw.rect(surface, ink, (20, 20, WIDE - 40, high - 40), 3, border_radius=18)
    star(surface, ink, (WIDE - MARGIN - MARK, MARGIN + MARK), MARK)
    for words, role, x, y in lines:
        if role == "rule":
            pygame.draw.line(surface, ink, (x, y), (WIDE - MARGIN, y))
        else:
            surface.blit(type.line(words, role, room, ink), (x, y))
    foot = type.line(card.foot, "second", room, ink)
    surface.blit(foot, (MARGIN, high - MARGIN - foot.get_height()))
    return surface


def _lines(card: Card, type: Type, room: Room) -> Sequence[tuple[str, str, float, float]]:
    """(words, role, x, y) of all lines from the top; "rule" is a line across."""
    found, y = [], float(MARGIN)
    for words, role, wide in ((card.title, "sign", WIDE - 2 * MARGIN - 2 * MARK), (card.below, "heading", 0)):
        for line in type.wrap(words, role, room, wide or WIDE - 2 * MARGIN) if words else ():
            found.append((line, role, float(MARGIN), y))
            y += type.line_height(role, room)
    y = max(y, MARGIN + 2 * MARK) + GAP
    bold, plain = ("label-bold", "label") if len(card.pairs) <= MANY else ("number", "second")
    for name, value in card.pairs:
        found.append(("", "rule", float(MARGIN), y))
        y += GAP / 2
        half = (WIDE - 2 * MARGIN) / 2
        left, right = type.wrap(name, bold, room, half - GAP), type.wrap(value, plain, room, half - GAP)
        high = type.line_height(plain, room)
        found += [(line, bold, float(MARGIN), y + n * high) for n, line in enumerate(left)]
        found += [(line, plain, MARGIN + half, y + n * high) for n, line in enumerate(right)]
        y += max(len(left), len(right)) * high + GAP / 2
    return [*found, ("", "rule", float(MARGIN), y)]


def star(surface: pygame.Surface, ink: Colour, centre: Point, radius: float) -> None:
    """The mark: a star of eight, two squares one over the other."""
    for turn in (0.0, pi / 4):
        corners = [(centre[0] + radius * cos(turn + n * pi / 2), centre[1] + radius * sin(turn + n * pi / 2))
                   for n in range(4)]  # fmt: skip
        pygame.draw.polygon(surface, ink, corners, 4)
    pygame.draw.circle(surface, ink, centre, radius / 4)


def shades(surface: pygame.Surface, paper: Colour, ink: Colour, steps: int) -> bytes:
    """One byte a pixel: 0 paper to steps - 1 ink, by the green of each pixel."""
    light, dark = paper[1], ink[1]
    span = (dark - light) or 1
    table = bytes(max(0, min(steps - 1, round((level - light) / span * (steps - 1)))) for level in range(256))
    return pygame.image.tobytes(surface, "RGB")[1::3].translate(table)
