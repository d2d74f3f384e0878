"""The frame round every work and page: commands, palette and caption, laid out so that all of it fits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from ..core.game import State, Target, Text
from ..core.session import Session
from ..core.settings import Setting
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from . import turning
from .faces import BESIDE
from .grid import Cells, next_page, page, place
from .mirror import shifted
from .plan import GAP, Plan, Sizes, best_plan, crowded
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
FEW = 4
"""Rows that a page shows where it can, before it makes them plainer."""
LONG_WORD = "nnnnnnnnnnnnn"
"""As wide as the longest words of captions; a caption holds at least one."""
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
        self.type, self.words = type, words
        self._plans: dict[tuple[Room, Sizes, int, int], Plan | None] = {}
        self._divisions: dict[Hashable, tuple[Room, Sizes, Plan]] = {}

    def frame(
        self, session: Session, targets: Sequence[Target], view: View, room: Room, opened: Opened,
        lefty: bool = False, zoom: float | None = None,
    ) -> Frame:  # fmt: skip
        """All regions at this opening; offered = laid out. `zoom` is the size below which pieces open larger."""
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
            inner = self._list(session, more, work, opened["more"])
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
            if plan is not None and self._holds(plan.work, rows, there):
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
        name = max((self.type.width(self.words(t.label), "label", room) for t in palette), default=0)
        number = self.type.width("12 ", "label", room)
        swatch = (max(least, name + number + pad), max(least, line + room.px(56)))
        wide = any(t.area == "actions" for t in palette)
        spoken = self.type.width(LONG_WORD, "caption", room) + room.px(112)
        caption = 2 * self.type.line_height("caption", room) + room.px(10)
        return Sizes((above, beside), swatch, caption, WIDE if wide else 1.0, self._row_width(rows, room), spoken)

    def _holds(self, work: Rect, rows: Sequence[Target], room: Room) -> bool:
        """Whether two rows of a list have room for their names: one, and the way to the next page."""
        bare = [replace(t, state=State()) for t in (*rows, next_page("", "", 9, 9))]
        high = max(room.least_px, room.px(16) + max(self._row_height(target, room, work.w) for target in bare))
        return not rows or 2 * high + room.px(12) <= work.h

    def _row_width(self, rows: Iterable[Target], room: Room) -> float:
        """What the longest word of a list needs beside a small icon, in pixels."""
        words = (w for t in (*rows, next_page("", "", 9, 9)) for w in self.words(t.label).split())
        return max(self.type.width(w, "label-bold", room) for w in words) + room.px(64)

    def _bars(self, plan: Plan, room: Room, trays: Sequence[Target]) -> tuple[Plan, list[Rect]]:
        """A strip below the work for the targets that turn to the palette's page and to the finished work."""
        if not trays:
            return plan, []
        count, gap, work, line = len(trays), room.px(GAP), plan.work, self.type.line_height("label", room)
        across = count if work.w >= count * (room.least_px + gap) else 1
        wide = (work.w - (across - 1) * gap) / across - room.px(10)
        lines = max(len(self.type.wrap(self.words(tray.label), "label", room, wide)) for tray in trays)
        high = max(room.least_px, lines * line + gap + (room.px(22) if lines > 1 else 0))
        strip = count // across * (high + gap)
        cells = Cells((1, high), (work.w, high), gap, most_columns=across)
        bars = place(replace(work, y=work.bottom - strip + gap, h=strip - gap), cells, count)
        return replace(plan, work=replace(work, h=work.h - strip)), bars

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

    def _list(self, session: Session, more: Sequence[Target], work: Room, path: str) -> Layout:
        drawer, _, number = path.rpartition(":")
        shown = [t for t in more if t.groups["area"][1:] == ((drawer,) if drawer else ())]
        drawers = [] if drawer else turning.drawers(more, session.level.game)
        extra = [turning.back()] if drawer else []
        cells = self.rows([*shown, *drawers, *extra], work)
        found = page([*shown, *drawers, *extra], work.rect, cells, "more", number, f"{drawer}:")
        return Layout(found.regions, (*found.openings, *drawers, *extra))

    def rows(self, targets: Sequence[Target], room: Room) -> Cells:
        """Cells for a list of rows, as high as their words need.

        One column if all fit or at least FEW do, else two; where neither shows as many, rows do without their
        slider, at last without their value (which is still said).
        """
        if len(targets) > len(place(room.rect, self._column(targets, room), min(6, len(targets)))):
            targets = [*targets, next_page("", "", len(targets), len(targets))]
        plain = [replace(t, state=replace(t.state, step=None)) for t in targets]
        bare = [replace(t, state=replace(t.state, value=None)) for t in plain]
        found: list[tuple[int, Cells]] = []
        for cells in (cells for some in (targets, plain, bare) for cells in self._columns(some, room)):
            found.append((len(place(room.rect, cells, min(len(targets), cells.most))), cells))
            if found[-1][0] >= min(len(targets), FEW):
                return cells
        return max(found, key=lambda one: one[0])[1]

    def _columns(self, targets: Sequence[Target], room: Room) -> Iterable[Cells]:
        """One column of rows, and two where the room is wide enough for their words."""
        yield self._column(targets, room)
        half = (room.rect.w - room.px(12)) / 2
        if half >= max(room.px(300), self._row_width(targets, room)):
            yield replace(self._column(targets, room, half), most_columns=2)

    def _column(self, targets: Sequence[Target], room: Room, width: float = 0.0) -> Cells:
        width = width or room.rect.w
        high = max((self._row_height(target, room, width) for target in targets), default=0.0)
        least = max(room.least_px, high + room.px(16))
        wide = min(width, max(room.px(280), room.least_px))
        return Cells((wide, least), (width, max(room.px(104), least)), room.px(12), most=6, most_columns=1)

    def _row_height(self, target: Target, room: Room, width: float) -> float:
        """What the words of a row need when they are wrapped beside its icon and its slider."""
        inner = width - room.px(96) - (min(room.px(232), 0.3 * width + room.px(12)) if target.state.step else 0)
        value = (
            [] if target.state.value is None else self.type.wrap(self.words(target.state.value), "second", room, inner)
        )
        name = self.type.wrap(self.words(target.label), "label-bold", room, inner)
        heights = self.type.line_height("label-bold", room), self.type.line_height("second", room)
        return len(name) * heights[0] + len(value) * heights[1]


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
