"""Whole cards: open with picture and words, closed with their number, or lifted at an edge."""

from __future__ import annotations

from collections import OrderedDict
from typing import Literal

import pygame

from ..core.values import dataclass
from ..stage.canvas import Canvas
from ..stage.theme import Colour
from .kinds import Face
from .paint_faces import Faces
from .paint_paper import FINE, Paper, ring, star

Side = Literal["front", "back", "peek"]
KEPT = 9_000_000
"""Pixels of cards that are kept: those of two large boards."""
PAD = 7.0
LIFTED = 0.67
"""How much of a half-open card its back covers."""
WORDS = ("heading", "label-bold", "number")
LARGE = 170.0
"""Reference px from which a card is wide enough for large words."""
LEFT = 0.56
"""The part of a card that its name leaves to the picture, at least."""
TICK = "tick"
BADGE = 15.0
"""Radius of the star on a card that is done, reference px."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card shows: `words` is the whole of a word card, else the name below the picture, "" for none.

    `tongue` names the language of a word where that is part of the riddle.
    """

    number: int
    face: Face
    side: Side = "front"
    words: str = ""
    tongue: str = ""
    done: bool = False
    chosen: bool = False


class Cards:
    """Cards of one theme and unit."""

    def __init__(self, paper: Paper) -> None:
        self.paper, self.faces, self.theme = paper, Faces(paper), paper.theme
        self._kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._pixels = 0

    def card(self, canvas: Canvas, shown: Shown, size: tuple[int, int]) -> pygame.Surface:
        """A card with a margin of `paper.margin` pixels all round for its shadow."""
        key = (shown, size, canvas.room.text, canvas.type.manner)
        if key not in self._kept:
            made = self._kept[key] = self._painted(canvas, shown, size)
            self._pixels += made.get_width() * made.get_height()
            while self._pixels > KEPT and len(self._kept) > 1:
                _, old = self._kept.popitem(last=False)
                self._pixels -= old.get_width() * old.get_height()
        self._kept.move_to_end(key)
        return self._kept[key]

    def _painted(self, canvas: Canvas, shown: Shown, size: tuple[int, int]) -> pygame.Surface:
        match shown.side:
            case "back":
                made = self.paper.back(size).copy()
                self._number(canvas, made, shown.number, pygame.Rect((self.paper.margin,) * 2, size))
            case "peek":
                made = self._peek(canvas, shown, size)
            case _:
                made = self._front(canvas, shown, size)
        if shown.chosen:
            self._frame(made, size)
        if shown.done:
            self._badge(made, size, shown.face.medium == "name")
        return made

    # --- open

    def _front(self, canvas: Canvas, shown: Shown, size: tuple[int, int]) -> pygame.Surface:
        made = self.paper.card(size, shown.done).copy()
        m, pad = self.paper.margin, self.paper.px(PAD)
        inner = pygame.Rect(m + pad, m + pad, size[0] - 2 * pad, size[1] - 2 * pad)
        if shown.face.medium == "name":
            self._word(canvas, made, shown, inner)
            return made
        window = inner.copy()
        lines, role = self._label(canvas, shown.words, inner)
        if lines:
            high = canvas.type.line_height(role, canvas.room)
            window.h -= len(lines) * high
            for n, line in enumerate(lines):
                at = (inner.centerx, window.bottom + round((n + 0.5) * high) + self.paper.px(0.5))
                self._line(canvas, made, line, role, self.paper.ink, at)
        self.faces.paint(made, shown.face, window)
        return made

    def _label(self, canvas: Canvas, words: str, inner: pygame.Rect) -> tuple[list[str], str]:
        """The lines of a name and their size; none where the picture would be too small beside them."""
        for most, role in ((1, "label"), (1, "second"), (2, "label"), (2, "second")) if words else ():
            lines = canvas.type.wrap(words, role, canvas.room, inner.w)
            high = len(lines) * canvas.type.line_height(role, canvas.room)
            fits = max(canvas.type.width(line, role, canvas.room) for line in lines) <= inner.w
            if fits and len(lines) <= most and inner.h - high >= max(LEFT * inner.h, self.paper.px(40)):
                return lines, role
        return [], "label"

    def _word(self, canvas: Canvas, to: pygame.Surface, shown: Shown, inner: pygame.Rect) -> None:
        """A word between two threads, as large as it goes."""
        self._threads(to, inner)
        type, room = canvas.type, canvas.room
        tag = type.line_height("second", room)
        if not shown.tongue or inner.h < 4.2 * tag or type.width(shown.tongue, "second", room) > inner.w:
            tag = 0
        else:
            soft = self.theme["ink-soft"] if self.theme.high_contrast else self.paper.colour("card", "ink-soft")
            at = (inner.centerx, inner.y + self.paper.px(16) + tag // 2)
            self._line(canvas, to, shown.tongue, "second", soft, at)
        area = pygame.Rect(inner.x, inner.y + tag, inner.w, inner.h - tag)
        for role in WORDS[to.get_width() < self.paper.px(LARGE) :]:
            lines = type.wrap(shown.words, role, room, area.w - self.paper.px(4))
            high = type.line_height(role, room)
            wide = max(type.width(line, role, room) for line in lines)
            if wide <= area.w and len(lines) * high <= area.h - self.paper.px(20):
                break
        for n, line in enumerate(lines):
            y = area.centery + round((n - (len(lines) - 1) / 2) * high)
            self._line(canvas, to, line, role, self.paper.ink, (area.centerx, y))

    def _threads(self, to: pygame.Surface, inner: pygame.Rect) -> None:
        """Two lines with a star in the middle, above and below a word."""
        high = self.theme.high_contrast
        tone = self.theme["line"] if high else self.paper.colour("card", "rim")
        thin, gap = max(1, self.paper.px(1.6)), self.paper.px(13)
        for y in (inner.top + self.paper.px(6), inner.bottom - self.paper.px(6)):
            for x0, x1 in ((inner.left + gap // 2, inner.centerx - gap), (inner.centerx + gap, inner.right - gap // 2)):
                pygame.draw.line(to, tone, (x0, y), (x1, y), thin)
            small = starred(self.paper.px(6), tone, tone)
            to.blit(small, small.get_rect(center=(inner.centerx, y)))

    def _line(
        self, canvas: Canvas, to: pygame.Surface, words: str, role: str, ink: Colour, at: tuple[int, int]
    ) -> None:  # fmt: skip
        picture = canvas.type.line(words, role, canvas.room, ink)
        to.blit(picture, picture.get_rect(center=at))

    # --- closed

    def _number(self, canvas: Canvas, to: pygame.Surface, number: int, area: pygame.Rect) -> None:
        """The card's number on a disc in the middle of its back."""
        words = str(number)
        role = "heading" if min(area.size) > 2.2 * canvas.type.line_height("heading", canvas.room) else "number"
        high = self.theme.high_contrast
        ink = self.theme["panel"] if high else self.paper.colour("back", "number")
        disc = self.theme["ink"] if high else self.paper.colour("back", "disc")
        rim = self.theme["panel"] if high else self.paper.colour("back", "gold")
        wide = canvas.type.width("88", role, canvas.room)
        radius = round(min(max(self.paper.px(25), 0.145 * min(area.size), wide * 0.68), 0.44 * min(area.size)))
        large = pygame.Surface((2 * radius * FINE, 2 * radius * FINE), pygame.SRCALPHA)
        large.fill((*disc, 0))
        middle = (radius * FINE, radius * FINE)
        for tone, share in ((disc, 1.0), (rim, 0.955), (disc, 0.88)):
            pygame.draw.circle(large, tone, middle, radius * FINE * share)
        made = pygame.transform.smoothscale(large, (2 * radius, 2 * radius))
        to.blit(made, made.get_rect(center=area.center))
        self._line(canvas, to, words, role, ink, area.center)

    def _peek(self, canvas: Canvas, shown: Shown, size: tuple[int, int]) -> pygame.Surface:
        """The back lifted at its lower edge: a strip of the face shows."""
        m = self.paper.margin
        high = round(size[1] * LIFTED)
        made = self.paper.card(size).copy()
        pad = self.paper.px(PAD)
        window = pygame.Rect(m + pad, m + pad, size[0] - 2 * pad, size[1] - 2 * pad)
        if shown.face.medium in ("name", "sound", "pattern", "continuation"):
            self._first(canvas, made, shown, pygame.Rect(window.x, m + high, window.w, m + size[1] - pad - m - high))
        else:
            self.faces.paint(made, shown.face, window)
        back = self.paper.back(size)
        made.blit(back, (0, 0), pygame.Rect(0, 0, back.get_width(), m + high))
        if self.theme.decorated:
            shade = pygame.Surface((size[0] - 2 * self.paper.px(3), self.paper.px(7)), pygame.SRCALPHA)
            for y in range(shade.get_height()):
                level = round(110 * (1 - y / shade.get_height()))
                shade.fill((0, 0, 0, level), pygame.Rect(0, y, shade.get_width(), 1))
            made.blit(shade, (m + self.paper.px(3), m + high))
        tone = self.theme["line"] if self.theme.high_contrast else self.paper.colour("back", "gold")
        thick = max(2, self.paper.px(2.4))
        made.fill(tone, pygame.Rect(m + 1, m + high - thick, size[0] - 2, thick))
        self._number(canvas, made, shown.number, pygame.Rect(m, m, size[0], high))
        return made

    def _first(self, canvas: Canvas, to: pygame.Surface, shown: Shown, strip: pygame.Rect) -> None:
        """What an edge lets be seen of a word, a rhythm or a pattern: its first letter, or its lower edge."""
        if shown.face.medium == "name":
            self._line(canvas, to, f"{shown.words[:1]} …", "label-bold", self.paper.ink, strip.center)
            return
        tall = pygame.Rect(strip.x, strip.bottom - 2 * strip.h, strip.w, 2 * strip.h)
        self.faces.paint(to, shown.face, tall)

    # --- marks

    def _frame(self, to: pygame.Surface, size: tuple[int, int]) -> None:
        """Turned up now, or in hand: a frame of two tones round its edge."""
        m, radius = self.paper.margin, self.paper.px(13)
        for tone, out, thick in (("ring1", 4, 9), ("accent", 3, 6)):
            by = self.paper.px(out)
            area = (size[0] + 2 * by, size[1] + 2 * by)
            to.blit(ring(area, radius + by, self.paper.px(thick), self.theme[tone]), (m - by, m - by))

    def _badge(self, to: pygame.Surface, size: tuple[int, int], low: bool) -> None:
        """Found: a star of eight with a tick, over the upper right corner, or the lower one where words stand above."""
        radius = min(self.paper.px(BADGE + 4), round(0.17 * min(size)))
        made = badge(self.paper, radius)
        m = self.paper.margin
        y = m + size[1] - made.get_height() - self.paper.px(1) if low else m + self.paper.px(1)
        to.blit(made, (m + size[0] - made.get_width() - self.paper.px(1), y))


def badge(paper: Paper, radius: int) -> pygame.Surface:
    """A gold star with a tick; ink and paper in high contrast."""
    if paper.theme.high_contrast:
        made = starred(radius, paper.theme["panel"], paper.theme["ink"], paper.theme["ink"])
        tick = paper.theme["panel"]
    else:
        made = starred(radius, paper.colour("mark", "star_edge"), paper.colour("mark", "star_light"))
        tick = paper.colour("mark", "tick")
    icon = paper.drawings.art.icon(f"icons/{TICK}.svg", round(radius * 1.15), tick)
    made.blit(icon, icon.get_rect(center=made.get_rect().center))
    return made


def starred(radius: int, edge: Colour, fill: Colour, outer: Colour | None = None) -> pygame.Surface:
    """A star of eight with an edge, its points `radius` pixels from the middle."""
    side = 2 * radius * FINE
    large = pygame.Surface((side, side), pygame.SRCALPHA)
    large.fill((*(outer or edge), 0))
    centre = (side / 2, side / 2)
    for tone, share in ((outer or edge, 1.0), (edge, 0.97), (fill, 0.84)):
        pygame.draw.polygon(large, tone, star(centre, side / 2 * share))
    return pygame.transform.smoothscale(large, (2 * radius, 2 * radius))
