"""How pages look: lists of rows, cards with pictures, and the house front."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pygame

from ..core.game import Seat, Target, Text
from ..core.space import Rect, Region, Room
from . import faces
from .canvas import Canvas
from .cards import Cards
from .frame import Framer
from .house_front import Front, HouseFront
from .view import Layout, Moment, Opened
from .widgets import Widgets

LONGEST_LINE = 70
"""Letters in a line of a block to read, at most (checklist row 68)."""
LIST, WIDER = 808, 1.5
"""Reference px that a list is wide at most, at usual words, and how many times that at larger ones."""
Picture = Callable[[str, int, int], pygame.Surface | None]
"""A picture by what a card's face names ("level:<game>:01-buta"), width and height in pixels."""


class ListView:
    """A page of rows or cards on the house's wall, with its body of text above them where it fits."""

    def __init__(self, framer: Framer, picture: Picture) -> None:
        self.framer, self.picture = framer, picture
        self.cards = Cards(framer.type, framer.words)

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        targets = self.shown(game)
        rect = self._rows_rect(game, room)
        room = replace(room, rect=rect)
        cards = any(t.role.base == "card" for t in targets)
        if not cards:
            return self.framer.rows.page(targets, room, "work", opened.get("work", ""))
        return self.cards.page(targets, room, opened.get("work", ""))

    def shown(self, game: Any) -> tuple[Target, ...]:
        """What stands on the page itself, and not in its drawer."""
        return tuple(target for target in game.targets(Seat()) if target.area != "more")

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        wall(canvas)

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        lines = self._body(game, canvas.room)
        if not lines:
            return
        rect = self._body_rect(lines, canvas.room)
        pygame.draw.rect(canvas.surface, canvas.theme["panel"], [round(v) for v in (rect.x, rect.y, rect.w, rect.h)],
                         border_radius=canvas.px(14))  # fmt: skip
        canvas.damage(rect)
        height = canvas.type.line_height("label", canvas.room, len(lines))
        for n, line in enumerate(lines):
            at = (rect.x + canvas.px(24), rect.y + canvas.px(16) + (n + 0.5) * height)
            canvas.text(line, "label", "ink", at, centred=False)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """A card's picture, in the middle of its place."""
        named = target.groups.get("face", ("",))[0]
        side = Rect(rect.x, rect.y, rect.w, rect.h)
        found = self.picture(named, int(side.w), int(side.h)) if named else None
        if found is None:
            size = max(32.0, min(108.0, 0.86 * min(rect.w, rect.h) / canvas.room.unit))
            canvas.icon(f"icons/{target.role.subtype}.svg", size, "ink-soft", rect.centre)
            return
        canvas.blit(found, (rect.centre[0] - found.get_width() / 2, rect.centre[1] - found.get_height() / 2))

    def seconds(self, before: Any, game: Any, reward: str, calm: bool) -> float:
        return 0.0

    # --- the body of text

    def _body(self, game: Any, room: Room) -> list[str]:
        if game.body is None:
            return []
        type, words = self.framer.type, self.framer.words(game.body)
        width = min(room.rect.w, _list(room)) - room.px(48)
        lines = type.wrap(words, "label", room, width)
        while max(map(len, lines)) > LONGEST_LINE and width > room.px(300):
            width *= 0.95
            lines = type.wrap(words, "label", room, width)
        high = self._body_high(lines, room)
        left = room.rect.h - high - room.px(16)
        return lines if high <= room.rect.h * 0.6 and left >= 2 * room.least_px + room.px(12) else []

    def _body_high(self, lines: list[str], room: Room) -> float:
        return len(lines) * self.framer.type.line_height("label", room, len(lines)) + room.px(32)

    def _body_rect(self, lines: list[str], room: Room) -> Rect:
        wide = min(room.rect.w, _list(room))
        return Rect(room.rect.x + (room.rect.w - wide) / 2, room.rect.y, wide, self._body_high(lines, room))

    def _rows_rect(self, game: Any, room: Room) -> Rect:
        lines = self._body(game, room)
        top = self._body_rect(lines, room).bottom + room.px(16) if lines else room.rect.y
        cards = any(t.role.base == "card" for t in game.targets(Seat()))
        wide = room.rect.w if cards else min(room.rect.w, _list(room))
        return Rect(room.rect.x + (room.rect.w - wide) / 2, top, wide, room.rect.bottom - top)


class HouseView(ListView):
    """The hub: each row is a window of the house front, with its name on a panel below."""

    def __init__(self, framer: Framer, picture: Picture, title: Text, widgets: Callable[[], Widgets]) -> None:
        super().__init__(framer, picture)
        self.front, self.title, self.widgets = HouseFront(), title, widgets
        self._fresh = False

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        targets = self.shown(game)
        found = self._windows(targets, room)
        if len(found) < len(targets):
            return super().layout(game, room, opened)
        return Layout({t.id: Region.of_rect(around(a, b)) for t, (a, b) in zip(targets, found, strict=True)})

    def _windows(self, targets: tuple[Target, ...], room: Room) -> list[tuple[Rect, Rect]]:
        type = self.framer.type
        lines = 2 * type.line_height("label-bold", room) + type.line_height("second", room)
        words = (word for t in targets for word in self.framer.words(t.label).split())
        widest = max((type.width(word, "label-bold", room) for word in words), default=0)
        high = max(room.px(96), lines + room.px(12))
        found = self.front.layout(len(targets), room, high, widest + room.px(60))
        return found if all(label.w - room.px(60) >= widest for _, label in found) else []

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        self._fresh = True
        self.front.backdrop(canvas)
        self.front.sign(canvas, canvas.words(self.title))

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        targets = self.shown(game)
        found = self._windows(targets, canvas.room)
        if len(found) == len(targets):
            if self._fresh:
                self._fresh = False
                self.front.fronts(canvas, list(fronts(targets, [arch for arch, _ in found])))
            for target, (_, label) in zip(targets, found, strict=True):
                faces.label(canvas, self.widgets(), target, label)
            return
        for id, region in self.layout(game, canvas.room, moment.opened).regions.items():
            shown = next((t for t in targets if t.id == id), None)
            if shown is not None:
                faces.label(canvas, self.widgets(), shown, region.bounds)


def fronts(targets: Sequence[Target], arches: Sequence[Rect]) -> Iterator[Front]:
    """What stands in each arch: a face is "door", "shelf" or "lattice:<lit>:<of>"; lattices come in three kinds."""
    number = 0
    for target, arch in zip(targets, arches, strict=True):
        inside, _, count = target.groups["face"][0].partition(":")
        lit, _, whole = count.partition(":")
        number += inside == "lattice"
        name = f"lattice-{1 + (number - 1) % 3}" if inside == "lattice" else inside
        yield Front(arch, name, int(lit) / max(1, int(whole)) if whole else 1.0)


def _list(room: Room) -> float:
    """How wide a list is at most, in pixels: larger words get longer lines."""
    return room.px(LIST * min(room.text, WIDER))


def around(a: Rect, b: Rect) -> Rect:
    """The smallest rectangle round two."""
    x, y = min(a.x, b.x), min(a.y, b.y)
    return Rect(x, y, max(a.right, b.right) - x, max(a.bottom, b.bottom) - y)


def wall(canvas: Canvas) -> None:
    """The plain wall behind pages: plaster, stone, or the ground of a high-contrast look."""
    canvas.fill(canvas.window, "ground")
    if canvas.theme.decorated:
        name = "wall_light" if canvas.theme.light else "wall_dusk"
        canvas.blit(canvas.art.material(name, round(canvas.window.w), round(canvas.window.h)), (0, 0))
