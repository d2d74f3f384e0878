"""How a scarf is shown: where its cards and its silk lie, and what they look like now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType

from ..core.game import Role, Target
from ..core.space import Point, Rect, Region, Room
from ..core.values import dataclass
from ..stage.canvas import Art, Canvas
from ..stage.grid import Cells, page
from ..stage.theme import Theme
from ..stage.view import Layout, Moment, Opened
from ..stage.zoom import Zoomed, arrange
from .model import Scarf, images, laid
from .motifs import Outlines, motif_outlines
from .paint import PRESSES, Bench, Change, Look, Scene, Shown, Surface, Waxing, picture
from .place import CARD, GAP, Place, hanging_of, place_of, planned
from .recipe import Stamp
from .spots import pieces_of
from .symmetry import Spot

SILK = "cloth/silk"
BOX = (100.0, 100.0)
FADES, WAKES_CALMLY = 0.2, 1.2
"""Seconds of a change without motion; those until the finished scarf hangs there are spent painting it."""
SECONDS: Mapping[str, float] = MappingProxyType({"press": PRESSES, "soak": 2.4, "morph": 1.6, "fade": 0.45})
"""Seconds that a change takes to show: each in calm mode, then by its manner."""
WAKES: Mapping[str, float] = MappingProxyType({"none": 0.0, "calm": 1.6, "lively": 4.5})
"""Seconds in which the wax melts out of a finished scarf, by reward."""
UNIT_SPOT = Spot(0.0, 0.0, 0.0, False, 1.0)
KEPT = 12


@dataclass(slots=True)
class ScarfView:
    """The view of one scarf; keeps what it painted and where things were laid out."""

    bench: Bench = field(default_factory=Bench)
    _known: dict[tuple[object, ...], Zoomed] = field(default_factory=dict)
    _looks: list[tuple[Scarf, Look]] = field(default_factory=list)
    _models: dict[str, Look] = field(default_factory=dict)
    _scenes: list[tuple[Scarf, Place, Scene]] = field(default_factory=list)
    _now: tuple[Scarf, Place] | None = None

    def layout(self, game: Scarf, room: Room, opened: Opened) -> Layout:
        """A card for each place and the silk, or the single images on it; of a finished scarf nothing."""
        if game.finished:
            return Layout()
        place = self._place(game, room)
        if game.one_by_one:
            zoomed = self._zoomed(game, room, place, opened.get("work", ""))
            return Layout(zoomed.regions, zoomed.openings)
        found = page(_cards(game), place.cards, _cells(place, room), "work", opened.get("work", ""))
        regions = {**found.regions, SILK: Region.of_rect(place.frame)}
        return Layout(MappingProxyType(regions), found.openings)

    def backdrop(self, game: Scarf, canvas: Canvas, moment: Moment) -> None:
        self.bench.backdrop(canvas)

    def draw(self, game: Scarf, canvas: Canvas, moment: Moment) -> None:
        before = moment.before if isinstance(moment.before, Scarf) else None
        if game.finished:
            still = moment.reward == "none" or before is None
            looks = (self._look(_waxed(game)), self._look(game))
            progress = 1.0 if still else moment.progress
            self.bench.hanging(canvas, _name(game), hanging_of(canvas.room), looks, progress, moment.calm)
            return
        place = self._place(game, canvas.room)
        self._now = (game, place)
        opened = moment.opened.get("work", "")
        if game.one_by_one:
            zoomed = self._zoomed(game, canvas.room, place, opened)
            if zoomed.back is not None:
                self.bench.part(canvas, self._scene(game, place, ()), zoomed)
                return
        cards = () if game.one_by_one else self._cards_at(game, canvas.room, place, opened)
        change = Change()
        if before is not None and before.level.digest == game.level.digest and not before.finished:
            change = Change(self._look(before), moment.progress, "fade" if moment.calm else _manner(before, game))
        self.bench.workshop(canvas, self._scene(game, place, cards), change)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """A pot, a block, or where on the cloth a place lies; other targets have no picture here."""
        kind, _, name = target.id.partition("/")
        match kind:
            case "dye":
                used = target.state.done
                self.bench.pot(canvas, name, rect, target.state.resting or used, used)
            case "block":
                self.bench.block(canvas, name, motif_outlines(name, UNIT_SPOT), rect)
            case "place" if self._now is not None:
                self._card(*self._now, target.id, canvas, rect)

    def seconds(self, before: Scarf, game: Scarf, reward: str, calm: bool) -> float:
        if game.finished and not before.finished:
            return WAKES_CALMLY if calm and WAKES.get(reward, 0.0) else WAKES.get(reward, 0.0)
        if before.finished or self._look(before) == self._look(game):
            return 0.0
        if calm:
            return FADES
        return SECONDS[_manner(before, game)]

    def picture(self, game: Scarf, art: Art, theme: Theme, width: int, height: int) -> Surface:
        """The scarf for a file or a card, at most width x height pixels; an untouched one is shown asleep."""
        touched = bool(game.dips or game.stamps)
        return picture(self._look(game if touched else game.wanted), art, theme, width, height, asleep=not touched)

    # --- what is where

    def _place(self, game: Scarf, room: Room) -> Place:
        cards = 0 if game.one_by_one else len(game.cloth.places)
        if game.way == "plan":
            return planned(room, cards)
        return place_of(room, cards, len(game.plan.steps) if game.follows else 0)

    def _cards_at(self, game: Scarf, room: Room, place: Place, opened: str) -> tuple[Rect, ...]:
        found = page(_cards(game), place.cards, _cells(place, room), "work", opened)
        return tuple(region.bounds for id, region in found.regions.items() if id.startswith("place/"))

    def _zoomed(self, game: Scarf, room: Room, place: Place, opened: str) -> Zoomed:
        key = (_name(game), game.layout, room, opened)
        if key not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[key] = arrange(pieces_of(game.cloth), room, BOX, opened, place.silk)
        return self._known[key]

    # --- what it looks like

    def _look(self, game: Scarf) -> Look:
        """What the cloth of a value looks like, worked out once for the values of a change."""
        found = next((look for seen, look in self._looks if seen is game), None)
        if found is None:
            found = look_of(game)
            self._looks = [*self._looks[-3:], (game, found)]
        return found

    def _scene(self, game: Scarf, place: Place, cards: tuple[Rect, ...]) -> Scene:
        """What stands in the workshop, worked out once for a value at its place."""
        for seen, there, scene in self._scenes:
            if seen is game and there == place and scene.cards == cards:
                return scene
        model = None if game.way == "free" else self._model(game)
        steps = _steps(game) if game.follows else ()
        ahead = model.waxings if model is not None else ()
        spots = _spots(game) if game.one_by_one else ()
        made = Scene(_name(game), place, self._look(game), steps, model, _guide(game), ahead, cards, spots)
        self._scenes = [*self._scenes[-1:], (game, place, made)]
        return made

    def _model(self, game: Scarf) -> Look:
        """The finished scarf of the level."""
        key = f"{_name(game)}/{game.true_dye}"
        if key not in self._models:
            self._models = {key: look_of(game.wanted)}
        return self._models[key]

    def _card(self, game: Scarf, place: Place, id: str, canvas: Canvas, rect: Rect) -> None:
        i = next((i for i, found in enumerate(game.cloth.places) if found.id == id), None)
        if i is None:
            return
        motif, waxed = game.cloth.places[i].motif, game.full(i)
        wanted = game.follows and game.wants(i) and not waxed
        block = (motif, motif_outlines(motif, UNIT_SPOT)) if wanted else None
        stamps = game.waxed(i)
        shown = images(game, stamps[0] if waxed and stamps[0].spot < 0 else Stamp(i, -1, motif, 0))
        key = (_name(game), game.layout, id, stamps[0].block if waxed else motif)
        faint = game.follows and not waxed and (wanted or not canvas.theme.high_contrast)
        self.bench.card(canvas, key, shown, rect, self._look(game), waxed, block, faint, place.silk.w)


def look_of(game: Scarf) -> Look:
    """The cloth as paint sees it: each stamp with what it keeps and what its cracks have drunk."""
    now = len(game.dips)
    waxings = []
    for stamp in game.stamps:
        cracked = [count for count in game.crumpled if count >= stamp.dips]
        stain = game.colour(now) if cracked and now > cracked[0] else ()
        key = (game.level.id, game.layout, stamp.place, stamp.spot, stamp.block)
        block, spots = laid(game, stamp)
        shapes = images(game, stamp)
        waxings.append(Waxing(key, shapes, game.colour(stamp.dips), bool(cracked), stain, block, spots))
    return Look(game.colour(now), tuple(waxings), game.boiled, f"{game.level.id}/{game.level.seed}")


def _waxed(game: Scarf) -> Scarf:
    """The same scarf with its wax still on."""
    return replace(game, boiled=False)


def _spots(game: Scarf) -> tuple[Point, ...]:
    """The middles of the single images that are not waxed."""
    anchors = {piece.id: piece.anchor for piece in pieces_of(game.cloth)}
    return tuple(
        anchors[place.single(n)]
        for i, place in enumerate(game.cloth.places)
        for n in range(len(place.spots))
        if game.stamp_at(i, n) is None
    )


def _guide(game: Scarf) -> tuple[Outlines, ...]:
    """The images that are to be waxed next, where the steps of the scarf are shown."""
    step = game.next_step
    if not game.follows or step is None or step.kind != "wax":
        return ()
    found: list[Outlines] = []
    for i, place in enumerate(game.cloth.places):
        if place.id in step.what:
            whole = images(game, Stamp(i, -1, place.motif, 0))
            found += [image for n, image in enumerate(whole) if game.stamp_at(i, n) is None]
    return tuple(found)


def _manner(before: Scarf, game: Scarf) -> str:
    """How the cloth comes to look as it does now."""
    if len(game.dips) > len(before.dips):
        return "soak"
    if before.layout != game.layout:
        return "morph"
    return "press" if len(game.stamps) > len(before.stamps) else "fade"


def _name(game: Scarf) -> str:
    return f"{game.level.id}/{game.level.digest}"


def _steps(game: Scarf) -> tuple[Shown, ...]:
    """Each step with whether it is done; the first that is not comes now."""
    done = game.steps_done
    first = next((n for n, past in enumerate(done) if not past), len(done))
    return tuple(Shown(step.kind, done[n], n == first) for n, step in enumerate(game.plan.steps))


def _cards(game: Scarf) -> tuple[Target, ...]:
    """Stand-ins for the targets of the places, which are laid out by their ids alone."""
    role, area = Role("card", "place"), {"area": ("work",)}
    return tuple(Target(place.id, place.label, role, area) for place in game.cloth.places)


def _cells(place: Place, room: Room) -> Cells:
    liked = (max(place.card[0], room.px(CARD[0])), max(place.card[1], room.px(CARD[1])))
    return Cells(place.card, liked, room.px(GAP), most=24, most_columns=place.columns)


def view() -> ScarfView:
    """A view of its own for one screen."""
    return ScarfView()
