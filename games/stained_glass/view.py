"""How a stained-glass window is shown: where its panes lie, and what they look like now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from ..core.game import Role, Target, Text
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from ..stage.canvas import Art, Canvas
from ..stage.theme import Theme
from ..stage.view import Layout, Moment, Opened
from ..stage.zoom import Zoomed, arrange
from .model import Window
from .paint import Bench, Change, Sheet, Surface, Whole
from .place import Evening, Place, box_of, evening_of, place_of, plan_kind

AGAIN = "again"
"""The opening under which a finished window is coloured on; its parts are "again.0" and so on."""
KEEP_COLOURING = Target(
    f"open/work/{AGAIN}",
    Text.of("stained_glass/keep-colouring"),
    Role("button", "stained-glass"),
    MappingProxyType({"area": ("work",)}),
)
TAKES_GLASS, FADES = 0.45, 0.2
WAKES: Mapping[str, float] = MappingProxyType({"none": 0.0, "calm": 1.2, "lively": 4.0})
"""Seconds the sun takes to come through a finished window, by reward."""
KEPT = 12


@dataclass(slots=True)
class GlassView:
    """The view of one window; keeps what it painted and where the panes were laid out."""

    bench: Bench = field(default_factory=Bench)
    _known: dict[tuple[object, ...], Zoomed] = field(default_factory=dict)
    _seen: list[tuple[Window, tuple[Sheet, ...]]] = field(default_factory=list)
    _whole: Whole | None = None

    def layout(self, game: Window, room: Room, opened: Opened) -> Layout:
        """The panes, or what opens a part of them; of a finished window only the way back to colouring."""
        if self._awake(game, opened.get("work", "")):
            place = Region.of_rect(self._evening(game, room).again)
            return Layout(MappingProxyType({KEEP_COLOURING.id: place}), (KEEP_COLOURING,))
        zoomed = self._zoomed(game, room, opened.get("work", ""))
        return Layout(zoomed.regions, zoomed.openings)

    def backdrop(self, game: Window, canvas: Canvas, moment: Moment) -> None:
        awake = self._awake(game, moment.opened.get("work", ""))
        self.bench.backdrop(canvas, self._evening(game, canvas.room) if awake else None)

    def draw(self, game: Window, canvas: Canvas, moment: Moment) -> None:
        opened = moment.opened.get("work", "")
        before = moment.before if isinstance(moment.before, Window) else None
        if self._awake(game, opened):
            still = moment.reward == "none" or before is None
            progress = 1.0 if still else moment.progress
            self.bench.evening(canvas, game.level, self._evening(game, canvas.room), self._sheets(game), progress)
            return
        zoomed = self._zoomed(game, canvas.room, opened)
        same = before is not None and before.level.digest == game.level.digest
        change = Change(self._sheets(before), moment.progress, moment.calm) if before is not None and same else Change()
        soon = dict(game.held).values() if opened else game.plan.palette
        self.bench.window(canvas, game.level, self._place(game, canvas.room), zoomed, self._sheets(game), change, soon)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """A swatch shows its glass and the glass's mark; other targets have no picture here."""
        kind, _, glass = target.id.partition("/")
        if kind == "glass":
            self.bench.face(canvas, glass, rect)

    def seconds(self, before: Window, game: Window, reward: str, calm: bool) -> float:
        if before.fills == game.fills:
            return 0.0
        if game.finished and not before.finished and WAKES.get(reward, 0.0):
            return FADES if calm else WAKES[reward]
        return FADES if calm else TAKES_GLASS

    def picture(self, game: Window, art: Art, theme: Theme, width: int, height: int) -> Surface:
        """The window in its frame, for a file or a card, at most width x height pixels; an untouched one sleeps."""
        if self._whole is None or not self._whole.suits(game.level, art, theme, width, height):
            self._whole = Whole(game.level, art, theme, width, height)
        if any(game.fills):
            return self._whole.painted(sheets(game))
        return self._whole.painted(tuple(Sheet(glass) for glass in game.plan.guides), asleep=True)

    def _awake(self, game: Window, opened: str) -> bool:
        """Whether the finished window is shown with the sun in it."""
        return game.finished and not opened

    def _sheets(self, game: Window) -> tuple[Sheet, ...]:
        """What the panes of a value show, worked out once for the two values of a change."""
        found = next((shown for seen, shown in self._seen if seen is game), None)
        if found is None:
            found = sheets(game)
            self._seen = [*self._seen[-1:], (game, found)]
        return found

    def _place(self, game: Window, room: Room) -> Place:
        return place_of(room, box_of(game.level))

    def _evening(self, game: Window, room: Room) -> Evening:
        return evening_of(room, box_of(game.level), plan_kind(game.level) == "lattice")

    def _zoomed(self, game: Window, room: Room, opened: str) -> Zoomed:
        root = (AGAIN,) if game.finished else ()
        path = opened.removeprefix(AGAIN).removeprefix(".") if opened.startswith(AGAIN) else opened
        key = (game.level.digest, game.level.id, room, path, root)
        if key not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            whole = self._place(game, room).glass
            self._known[key] = arrange(game.level.pieces, room, box_of(game.level), path, whole, root)
        return self._known[key]


def sheets(game: Window) -> tuple[Sheet, ...]:
    """What each pane shows: its glass, else the glass that the drawing wants there, as far as it is shown."""
    palette = game.plan.palette
    shown = set(range(len(game.fills))) if game.guide != "next" else {game.next_pane}
    numbers = {glass: n + 1 if game.guide != "marks" else 0 for n, glass in enumerate(palette)}
    same: dict[tuple[str, str], Sheet] = {}
    found = []
    for i, fill in enumerate(game.fills):
        wanted = game.course[i] if game.follows and not fill and i in shown else ""
        key = (fill, wanted)
        if key not in same:
            same[key] = Sheet(fill, wanted, numbers.get(wanted, 0))
        found.append(same[key])
    return tuple(found)


def view() -> GlassView:
    """A view of its own for one screen."""
    return GlassView()
