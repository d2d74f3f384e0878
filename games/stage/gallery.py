"""How the gallery looks: works that hang in their windows, chests and shelves, and one of them beside its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..core.game import Seat, Target
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .canvas import Canvas
from .grid import Cells, place
from .pages import ListView
from .rows import ICON, SMALL_ICON
from .view import Layout, Moment, Opened

GAP = 12
ART = (520.0, 300.0)
"""Size of the painted places in px of their files; works lie inside at HOLES."""
HOLES = {"window": Rect(148, 28, 224, 225), "chest": Rect(152, 12, 216, 168), "shelf": Rect(152, 22, 216, 210)}
"""Where in its place a work hangs."""
EACH, MOST = 6, (420.0, 340.0)
"""Works on each page of a wall that has several; reference px that one of them takes at most, for usual words."""
PICTURE, LIKED = 84, 110
"""Reference px that a work is high at least, its place round it, and at least where more than its name is shown."""
BESIDE = 1.15
"""A room so many times wider than high shows one work beside its rows."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """How a wall is laid out: cells of works above, the strip of bars below; `high` is what a work gets."""

    works: tuple[Rect, ...]
    bars: tuple[Rect, ...]
    high: float


class GalleryView(ListView):
    """Works side by side in the places of their crafts, with large bars to the other pages below."""

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        targets = [t for t in game.targets(Seat()) if t.area == "work"]
        works = [t for t in targets if t.role.base == "card"]
        bars = [t for t in targets if t.role.base != "card"]
        if not works:
            inner = replace(room, rect=self._rows_rect(game, room))
            return self.framer.rows.page(bars, inner, "work", opened.get("work", "")) if bars else Layout()
        best = (max(self._ways(works, bars, room, value), key=lambda way: way.high, default=None) for value in (1, 0))
        told, bare = best
        found = told if told is not None and told.high >= room.px(LIKED) else bare
        if found is None:
            return self.cards.page(targets, room, opened.get("work", ""))
        places = zip((*works, *bars), (*found.works, *found.bars), strict=True)
        return Layout({target.id: Region.of_rect(rect) for target, rect in places})

    def _ways(self, works: Sequence[Target], bars: Sequence[Target], room: Room, value: int) -> Iterator[Hanging]:
        """All ways in which every work and bar has its words and is large enough; `value` lines tell of each work."""
        gap, rect = room.px(GAP), room.rect
        for across in range(1, len(bars) + 1) if bars else (1,):
            strip = self._strip(bars, across, room)
            if strip is None:
                continue
            above = replace(rect, h=rect.h - (strip[-1].bottom - strip[0].y + gap if strip else 0))
            count = max(EACH, len(works)) if any(bar.id.startswith("wall/") for bar in bars) else len(works)
            for columns in (1, 2, 3, 4, 6):
                rows = -(-count // columns)
                w = min(room.px(MOST[0]) * room.text, (above.w - gap * (columns - 1)) / columns)
                h = min(room.px(MOST[1]) * room.text, (above.h - gap * (rows - 1)) / rows)
                words = self._words_high(works, w, room, value)
                high = min(h - words, (w - room.px(16)) * ART[1] / ART[0])
                if min(w, h) < room.least_px or h - words < room.px(PICTURE) or words < 0:
                    continue
                cells = Cells((w, h), (w, h), gap, most=count, most_columns=columns)
                places = place(above, cells, count)
                if len(places) == count:
                    yield Hanging(tuple(places[: len(works)]), strip, high)

    def _words_high(self, works: Sequence[Target], width: float, room: Room, value: int) -> float:
        """Pixels that the words below the works need; less than 0 where a word is wider than its card."""
        type, inner = self.framer.type, width - room.px(20)
        lines = 1
        for target in works:
            words = self.framer.words(target.label)
            if max((type.width(word, "label", room) for word in words.split()), default=0) > inner:
                return -1.0
            lines = max(lines, len(type.wrap(words, "label", room, width - room.px(16))))
        return (lines + value) * type.line_height("label", room) + room.px(26)

    def _strip(self, bars: Sequence[Target], across: int, room: Room) -> tuple[Rect, ...] | None:
        """Places of the bars at the foot of the room, so many side by side; None where their words do not fit."""
        if not bars:
            return ()
        gap, rect, type = room.px(GAP), room.rect, self.framer.type
        rows = -(-len(bars) // across)
        w = (rect.w - gap * (across - 1)) / across
        inner = w - room.px(SMALL_ICON if w < room.px(300) * room.text else ICON)
        words = [self.framer.words(bar.label) for bar in bars]
        if max(type.width(word, "label-bold", room) for line in words for word in line.split()) > inner:
            return None
        lines = max(len(type.wrap(line, "label-bold", room, inner)) for line in words)
        high = max(room.least_px, lines * type.line_height("label-bold", room) + room.px(20))
        top = rect.bottom - rows * high - (rows - 1) * gap
        return tuple(
            Rect(rect.x + (n % across) * (w + gap), top + (n // across) * (high + gap), w, high)
            for n in range(len(bars))
        )

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """A work in its place; what is no work has its icon."""
        named = target.groups.get("face", ("",))[0]
        kind, _, picture = named.partition(":")
        if kind not in HOLES:
            super().face(target, canvas, rect)
        else:
            self.hang(kind, picture, target, canvas, rect)

    def hang(self, kind: str, picture: str, target: Target, canvas: Canvas, rect: Rect) -> None:
        """The place of a craft as large as the rectangle allows, and the work inside it."""
        scale = min(rect.w / ART[0], rect.h / ART[1])
        w, h = max(1, round(ART[0] * scale)), max(1, round(ART[1] * scale))
        x, y = round(rect.centre[0] - w / 2), round(rect.centre[1] - h / 2)
        if canvas.theme.decorated:
            hour = "morning" if canvas.theme.light else "evening"
            canvas.blit(canvas.art.picture(f"house/hang-{kind}-{hour}.png", w, h), (x, y))
        hole = HOLES[kind]
        inside = Rect(x + hole.x * scale, y + hole.y * scale, hole.w * scale, hole.h * scale)
        if not canvas.theme.decorated:
            inside = Rect(x, y, w, h)
        found = self.picture(picture, int(inside.w), int(inside.h))
        if found is None:
            size = max(28.0, 0.8 * min(inside.w, inside.h) / canvas.room.unit)
            canvas.icon(f"icons/{target.role.subtype}.svg", size, "ink-soft", inside.centre)
            return
        at = (inside.centre[0] - found.get_width() / 2, inside.bottom - found.get_height())
        canvas.blit(found, at)


class HungView(GalleryView):
    """One work large in its place, its rows beside it; where the room is narrow, the rows alone."""

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        targets = [t for t in game.targets(Seat()) if t.area == "work"]
        _, rows = self._halves(room)
        return self.framer.rows.page(targets, replace(room, rect=rows), "work", opened.get("work", ""))

    def _halves(self, room: Room) -> tuple[Rect | None, Rect]:
        """Where the work hangs, None where it does not, and the room of the rows."""
        rect, gap = room.rect, room.px(GAP)
        half = (rect.w - gap) / 2
        if rect.w < BESIDE * rect.h or half < room.px(400) * room.text:
            wide = min(rect.w, room.px(808) * min(room.text, 1.5))
            return None, replace(rect, x=rect.x + (rect.w - wide) / 2, w=wide)
        return replace(rect, w=half), replace(rect, x=rect.x + half + gap, w=half)

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        half, _ = self._halves(canvas.room)
        shown = next((t for t in game.targets(Seat()) if "face" in t.groups), None)
        if half is None or shown is None:
            return
        kind, _, picture = shown.groups["face"][0].partition(":")
        if kind in HOLES:
            self.hang(kind, picture, shown, canvas, half.inset(canvas.px(8)))


class LettersView(ListView):
    """Cards of letters: each shows what it writes."""

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        if target.role.subtype != "letters":
            super().face(target, canvas, rect)
            return
        words = canvas.words(target.label)
        fit = (role for role in ("sign", "heading", "label") if canvas.type.width(words, role, canvas.room) <= rect.w)
        if (role := next(fit, "")) and canvas.type.line_height(role, canvas.room) <= rect.h:
            canvas.text(words, role, "ink-soft", rect.centre)
