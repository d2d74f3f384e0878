"""The frame round every work and page: commands, palette and caption, laid out so that all of it fits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from math import ceil

from ..core.game import Target, Text
from ..core.session import Session
from ..core.settings import Setting
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from . import turning
from .faces import BESIDE
from .grid import Cells, page, place
from .mirror import shifted
from .plan import GAP, MARGIN, Plan, Sizes, best_plan, crowded
from .rows import Rows
from .tighter import tighter
from .type import Type
from .view import Layout, Opened, View

TARGET_SIZE = Setting(
    "look.target-size", 76.0, (44.0, 52.0, 60.0, 68.0, 76.0, 84.0, 92.0, 100.0, 113.0, 124.0, 136.0, 143.0, 150.0), "px"
)
TEXT_SIZE = Setting(
    "look.text-size", 100.0, (100.0, 110.0, 120.0, 130.0, 140.0, 150.0, 160.0, 170.0, 180.0, 190.0, 200.0), "%"
)
LEFT_HANDED = Setting("look.left-handed", False, (False, True))

KEPT_PLANS = 64
WIDE = 1.37
"""A finished work is shown in a room of its own, this much wider than high (look: Layout)."""
LONG_WORD = "nnnnnnnnnnnnn"
"""As wide as the longest words of captions; a caption holds at least one."""
NAME_STEP = 20.0
"""Swatches widen by this much at a time, in reference px: other names on the table seldom move the work."""
KEYS_LEAST = 44.0
"""Reference px below which keys and switches zoom (architecture: Zoom)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where everything lies: `regions` in reading order, the openings that belong to them, and the areas.

    `listing` while the drawer "more" is open, `whole` while no part of the work is opened.
    """

    regions: dict[str, Region]
    openings: tuple[Target, ...]
    room: Room
    work: Room
    caption: Rect
    listing: bool = False
    whole: bool = True


class Framer:
    """Lays out sessions in one window; `words` turns a text into words of the player's language."""

    def __init__(self, type: Type, words: Callable[[Text], str]) -> None:
        self.type, self.words, self.rows = type, words, Rows(type, words)
        self._plans: dict[tuple[Room, Sizes, int, int], Plan | None] = {}
        self._divisions: dict[Hashable, tuple[Room, Sizes, Plan]] = {}

    def frame(
        self, session: Session, targets: Sequence[Target], view: View, room: Room, opened: Opened,
        lefty: bool = False, zoom: float | None = None,
    ) -> Frame:  # fmt: skip
        """All regions at this opening; offered = laid out. `zoom` is the size below which pieces open larger.

        A view that shows something `alone` has all of the window but the caption.
        """
        if getattr(view, "alone", False):
            return self._alone(session, view, room, opened)
        areas: dict[str, list[Target]] = {}
        for target in targets:
            areas.setdefault(target.area, []).append(target)
        commands, palette, more = areas.get("commands", []), areas.get("palette", []), areas.get("more", [])
        listing, finished = bool(opened.get("more")), "actions" in areas
        if finished and not opened.get("work"):
            palette = areas["actions"]
        if listing:
            palette = []
        if more:
            commands.append(turning.more(listing))
        rows = [*more, *(() if session.kept else areas.get("work", ()))]
        room, sizes, plan = self._divided(room, commands, palette, rows)
        paged = bool(palette) and plan.palette is None
        trays = [turning.tray(bool(opened.get("palette")), finished and not opened.get("work"))] if paged else []
        if finished and opened.get("work") and not listing:
            trays.append(turning.sunlit())
        plan, places = self._bars(plan, room, trays)
        bars = {tray.id: Region.of_rect(place) for tray, place in zip(trays, places, strict=True)}
        work = replace(room, rect=plan.work)
        least = zoom or room.least
        pieces = replace(work, least=min(least, affordable(plan.work, room)) if session.kept else least)
        on_tray = paged and bool(opened.get("palette"))
        if listing:
            inner = self.drawer(session, more, work, opened["more"])
        elif on_tray:
            inner = self._on_tray(palette, work, opened["palette"], sizes)
        else:
            work = pieces
            inner = view.layout(session.game, pieces, opened)
        side = Layout()
        if palette and plan.palette is not None:
            side = page(palette, plan.palette, self._swatches(sizes, room), "palette", opened.get("palette", ""))
        column = dict(zip((t.id for t in commands), self._commands(plan, len(commands), sizes, room), strict=True))
        regions = {**inner.regions, **side.regions, **bars, **{id: Region.of_rect(r) for id, r in column.items()}}
        made = tuple(t for t in (*commands, *trays) if t.id.startswith("open/"))
        frame = Frame(
            regions, (*inner.openings, *side.openings, *made), room, work, plan.caption, listing, not opened.get("work")
        )
        return _mirrored(frame) if lefty else frame

    def _alone(self, session: Session, view: View, room: Room, opened: Opened) -> Frame:
        """The whole window for what a view shows, the caption below it."""
        rect, margin = room.rect, room.px(MARGIN)
        high = 2 * self.type.line_height("caption", room) + room.px(10)
        caption = Rect(rect.x + margin, rect.bottom - margin - high, rect.w - 2 * margin, high)
        work = replace(room, rect=replace(rect, h=caption.y - margin - rect.y))
        found = view.layout(session.game, work, opened)
        return Frame(dict(found.regions), found.openings, room, work, caption)

    def _divided(
        self, room: Room, commands: list[Target], palette: list[Target], rows: list[Target]
    ) -> tuple[Room, Sizes, Plan]:
        """A division of the window, worked out once for the same words."""
        words = tuple(tuple((t.label, t.area) for t in some) for some in (commands, palette, rows))
        key = (room, self.type.manner, self.words, words)
        if key not in self._divisions:
            if len(self._divisions) > KEPT_PLANS:
                self._divisions.clear()
            self._divisions[key] = self._divide(room, commands, palette, rows)
        return self._divisions[key]

    def _divide(
        self, room: Room, commands: list[Target], palette: list[Target], rows: list[Target]
    ) -> tuple[Room, Sizes, Plan]:
        """A division of the window; in one too small for any, what is wanted gives way until there is one."""
        for there in tighter(room):
            sizes = self._sizes(commands, palette, there, rows)
            plan = self._plan(there, sizes, len(commands), len(palette))
            if plan is not None and self.rows.hold(plan.work, rows, there):
                return there, sizes, plan
        return there, sizes, crowded(there, len(commands))

    def _plan(self, room: Room, sizes: Sizes, commands: int, swatches: int) -> Plan | None:
        """The division of the window, worked out once for each need."""
        key = (room, sizes, commands, swatches)
        if key not in self._plans:
            if len(self._plans) > KEPT_PLANS:
                self._plans.clear()
            self._plans[key] = best_plan(room, sizes, commands, swatches)
        return self._plans[key]

    def _on_tray(self, palette: Sequence[Target], work: Room, path: str, sizes: Sizes) -> Layout:
        """The palette on a page of its own."""
        cells = self._swatches(sizes, work)
        return page(palette, work.rect, replace(cells, liked=(work.rect.w, cells.liked[1] * 2)), "palette", path)

    # --- sizes that words need

    def _sizes(
        self, commands: Iterable[Target], palette: Iterable[Target], room: Room, rows: Iterable[Target]
    ) -> Sizes:
        pad, least = room.px(GAP), room.least_px
        words = [self.words(t.label) for t in commands]
        widest = max((self.type.width(w, "label", room) for line in words for w in line.split()), default=0)
        line = self.type.line_height("label", room)
        lines = max((len(self.type.wrap(w, "label", room, widest)) for w in words), default=1)
        above = (max(least, widest + 2 * pad), max(least, room.px(36) + lines * line + pad))
        beside = (max(least, widest + room.px(BESIDE) + pad), max(least, lines * line + pad))
        whole = max((self.type.width(w, "label", room) for w in words), default=0)
        in_one = (max(least, whole + room.px(BESIDE) + pad), max(least, line + pad))
        name = max((self.type.width(self.words(t.label), "label", room) for t in palette), default=0)
        number = self.type.width("12 ", "label", room)
        step = room.px(NAME_STEP)
        swatch = (max(least, ceil((name + number + pad) / step) * step), max(least, line + room.px(56)))
        wide = any(t.area == "actions" for t in palette)
        spoken = self.type.width(LONG_WORD, "caption", room) + room.px(112)
        caption = 2 * self.type.line_height("caption", room) + room.px(10)
        row = self.rows.word(rows, room)
        return Sizes((above, beside, in_one), swatch, caption, WIDE if wide else 1.0, row, spoken)

    def _bars(self, plan: Plan, room: Room, trays: Sequence[Target]) -> tuple[Plan, list[Rect]]:
        """Places for the targets that turn to the palette's page and to the finished work.

        They stand below the work or at its right, where they leave it the larger square.
        """
        if not trays:
            return plan, []
        below, strip = self._below(plan.work, room, trays)
        beside, column = self._beside(plan.work, room, trays)
        if column and min(beside.w, beside.h) > min(below.w, below.h):
            return replace(plan, work=beside), column
        return replace(plan, work=below), strip

    def _below(self, work: Rect, room: Room, trays: Sequence[Target]) -> tuple[Rect, list[Rect]]:
        """What is left of the work above a strip of trays, and their places."""
        count, gap, line = len(trays), room.px(GAP), self.type.line_height("label", room)
        across = count if work.w >= count * (room.least_px + gap) else 1
        wide = (work.w - (across - 1) * gap) / across - room.px(10)
        lines = max(len(self.type.wrap(self.words(tray.label), "label", room, wide)) for tray in trays)
        high = max(room.least_px, lines * line + gap + (room.px(22) if lines > 1 else 0))
        strip = count // across * (high + gap)
        cells = Cells((1, high), (work.w, high), gap, most_columns=across)
        places = place(replace(work, y=work.bottom - strip + gap, h=strip - gap), cells, count)
        return replace(work, h=work.h - strip), places

    def _beside(self, work: Rect, room: Room, trays: Sequence[Target]) -> tuple[Rect, list[Rect]]:
        """What is left of the work beside a column of trays, and their places; none where they are too high."""
        words = [self.words(tray.label) for tray in trays]
        longest = max(self.type.width(word, "label", room) for line in words for word in line.split())
        wide, gap = max(room.least_px, longest + room.px(16)), room.px(GAP)
        lines = max(len(self.type.wrap(line, "label", room, wide - room.px(10))) for line in words)
        high = max(room.least_px, lines * self.type.line_height("label", room) + room.px(56))
        left = replace(work, w=work.w - wide - gap)
        if len(trays) * (high + gap) - gap > work.h or left.w < 3 * room.least_px:
            return left, []
        return left, [Rect(left.right + gap, work.y + n * (high + gap), wide, high) for n in range(len(trays))]

    def _swatches(self, sizes: Sizes, room: Room) -> Cells:
        return Cells(sizes.swatch, (room.px(140), room.px(142)), room.px(GAP), most=8, most_columns=4)

    def _commands(self, plan: Plan, count: int, sizes: Sizes, room: Room) -> list[Rect]:
        gap = room.px(GAP)
        rows = -(-count // plan.columns)
        w = (plan.commands.w - (plan.columns - 1) * gap) / plan.columns
        h = (plan.commands.h - (rows - 1) * gap) / rows
        x, y = plan.commands.x, plan.commands.y
        return [
            Rect(x + (n % plan.columns) * (w + gap), y + (n // plan.columns) * (h + gap), w, h) for n in range(count)
        ]

    # --- the drawer "more"

    def drawer(self, session: Session, more: Sequence[Target], work: Room, path: str) -> Layout:
        """What lies in the drawer "more" at this path, in rows."""
        drawer, _, number = path.rpartition(":")
        shown = [t for t in more if t.groups["area"][1:] == ((drawer,) if drawer else ())]
        drawers = [] if drawer else turning.drawers(more, session.level.game)
        extra = [turning.back()] if drawer else []
        found = self.rows.page([*shown, *drawers, *extra], work, "more", number, f"{drawer}:")
        return Layout(found.regions, (*found.openings, *drawers, *extra))


def affordable(work: Rect, room: Room) -> float:
    """The largest least target, in reference px, for which a part of the work can still be opened.

    That takes a way back and two halves side by side along the longer side: a third of it each.
    """
    return (max(work.w, work.h) - 2 * room.px(GAP)) / 3 / room.unit


def _mirrored(frame: Frame) -> Frame:
    """Left-handed: columns change sides, the work's inside does not."""
    window = frame.room.rect
    moved = frame.work.rect.mirrored(window)
    shift = moved.x - frame.work.rect.x
    regions = {}
    for id, region in frame.regions.items():
        if frame.work.rect.holds(region.bounds):
            regions[id] = shifted(region, shift)
        else:
            regions[id] = Region.of_rect(region.bounds.mirrored(window))
    return replace(frame, regions=regions, work=replace(frame.work, rect=moved), caption=frame.caption.mirrored(window))
