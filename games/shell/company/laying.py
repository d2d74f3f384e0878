"""Where everything lies for several: one picture that all share, and what each has opened in a place of its own."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from ...access.offer import Offer, make_offer
from ...core.game import Seat, Target
from ...core.session import Session
from ...core.space import Rect, Region, Room
from ...core.values import dataclass
from ...stage import turning
from ...stage.frame import LEFT_HANDED, Frame, affordable
from ...stage.plan import for_gaze
from ...stage.showing import Inset, Showing
from ...stage.view import View, beside
from ..strung import beneath
from . import ground

if TYPE_CHECKING:
    from ..house import House
    from .gathering import Gathering

NONE = Rect(0, 0, 0, 0)
COMMON = ("palette",)
"""Areas of a work in which all have the same part open; of a page, all are."""
EVERYTHING = 1.0
"""Reference px above which a piece of the picture that all share is laid out: all are."""


@dataclass(slots=True)
class Laying:
    """`common` is what is open for all; `turned` once a seat has changed that and the others do not know yet."""

    gathering: Gathering
    common: dict[str, str] = field(default_factory=dict)
    turned: bool = False
    finished: bool = False
    insets: dict[int, Inset] = field(default_factory=dict)
    places: dict[int, Rect] = field(default_factory=dict)
    frame: Frame | None = None
    targets: tuple[Target, ...] = ()
    _views: dict[int, View] = field(default_factory=dict)
    _for: tuple[object, ...] = ()
    _needs: dict[tuple[object, ...], bool] = field(default_factory=dict)

    @property
    def house(self) -> House:
        return self.gathering.house

    def enter(self, opened: dict[str, str]) -> None:
        """Another screen."""
        self.common, self.turned, self._for = dict(opened), False, ()
        self.finished = self.house.screen.session.game.finished
        self._views.clear()
        self._needs.clear()
        self.insets.clear()

    def forget(self) -> None:
        """The window, the look or those who sit here changed."""
        self._for = ()
        self._needs.clear()

    # --- the picture that all share

    @property
    def window(self) -> Room:
        """The whole window, as the house has it."""
        house = self.house
        room = beside(house.screen.view, house.signs.beside(house.room, house.profile))
        keeps = any(place.play.ways.keeps_edge for place in self.gathering.table.places.values())
        return replace(room, rect=for_gaze(room.rect)) if keeps else room

    def _shared(self, session: Session) -> None:
        """The common frame, worked out once for a value, and the own places beside it."""
        room, parts = beneath(ground.under(self.window), self.house.screen), self.gathering.parts
        key = (session.game, session.level, session.actions, room, tuple(self.common.items()), tuple(parts.items()))
        if self.frame is not None and self._for[:-1] == key and self._for[-1] is self.house.framer.words:
            return
        view = self.house.screen.view
        own = [n for n in self.gathering.table.seats if n not in parts and self._needs_own(n, session, room, view)]
        rest = replace(room, rect=parts[0]) if 0 in parts else room
        left, self.places = ground.beside(rest, own)
        self.places |= {n: rect for n, rect in parts.items() if n}
        self.targets = self._neutral(session)
        zoom = EVERYTHING if session.kept else room.least
        if parts and 0 not in parts:
            self.frame = Frame({}, (), room, replace(room, rect=Rect(0, 0, 1, 1)), NONE)
        else:
            lefty = bool(self.house.profile[LEFT_HANDED])
            self.frame = self.house.framer.frame(session, self.targets, view, left, self.common, lefty, zoom)
        self.house.frame = self.frame
        self.insets = {n: inset for n, inset in self.insets.items() if n in self.places}
        self._for = (*key, self.house.framer.words)

    def _neutral(self, session: Session) -> tuple[Target, ...]:
        """What is on the table, whoever holds what; undo is awake while anybody can take something back."""
        seats = self.gathering.seats_of_game
        offers = [self.gathering.table.at_hand.of(session, seat) for seat in seats] or [session.targets(Seat())]
        awake = {t.id for targets in offers for t in targets if not t.state.resting}
        found: dict[str, Target] = {}
        for targets in offers:
            for target in targets:
                found.setdefault(target.id, target)
        return tuple(_calm(t, t.id in awake, session.kept) for t in found.values())

    def _needs_own(self, number: int, session: Session, room: Room, view: View) -> bool:
        """Whether some pieces are too small for how a seat chooses."""
        play = self.gathering.table.places[number].play
        least = self._least(number, room)
        if not session.kept or least <= EVERYTHING or session.game.finished:
            return False
        key = (number, play.way, room, least)
        if key not in self._needs:
            frame = self.house.framer.frame(session, session.targets(play.seat), view, room, {}, False, EVERYTHING)
            tried = replace(frame.work, least=min(least, affordable(frame.work.rect, frame.room)))
            self._needs[key] = bool(view.layout(session.game, tried, {}).openings)
        return self._needs[key]

    def _least(self, number: int, room: Room) -> float:
        """Reference px below which a seat has things larger in a place of its own: only who must hit them."""
        return room.least if self.gathering.table.places[number].play.ways.aims else EVERYTHING

    # --- what lies before one seat

    def arrange(self, number: int, session: Session, seat: Seat, opened: dict[str, str]) -> Offer:
        """The shared picture's things, with those in the seat's own place instead, where it has one."""
        mine = dict(opened) if not session.kept else {area: path for area, path in opened.items() if area in COMMON}
        if number in self.gathering.parts:
            mine = dict(self.common)
        if mine != self.common:
            self.common, self.turned = mine, True
        if session.kept and session.game.finished != self.finished:
            self.finished = session.game.finished
            for place in self.gathering.table.places.values():
                place.play.opened.pop("work", None)
        self._shared(session)
        assert self.frame is not None
        targets = self.gathering.table.at_hand.of(session, seat)
        regions, openings = dict(self.frame.regions), list(self.frame.openings)
        if session.kept or number in self.gathering.parts:
            openings += self._own(number, session, targets, opened, regions)
        window = self.house.room.rect
        return make_offer((*targets, *openings), regions, window, self.frame.room.unit)

    def _own(
        self, number: int, session: Session, targets: tuple[Target, ...], opened: dict[str, str],
        regions: dict[str, Region],
    ) -> list[Target]:  # fmt: skip
        """Lays out a seat's own place; what lies there lies nowhere else for it."""
        assert self.frame is not None
        self.insets.pop(number, None)
        place, listing = self.places.get(number), bool(opened.get("more"))
        if number in self.gathering.parts:
            frame = self._part(number, session, targets, opened)
            regions.clear()
        elif listing:
            place = place or ground.drawer(self._middle(), number)
            frame = self._drawer(session, targets, opened["more"], place)
            self._without_work(session, regions)
            regions["open/more/"] = regions.pop("open/more/:1")
        elif place is not None or opened.get("work"):
            place = place or ground.drawer(self._middle(), number)
            frame = self._inside(number, session, opened, place)
            self._without_work(session, regions)
        else:
            return []
        assert place is not None
        order = {**frame.regions, **regions}
        regions.clear()
        regions.update(order)
        extra = [*frame.openings, *([turning.more(True)] if listing else [])]
        known = {t.id: t for t in (*targets, *extra)}
        shown = {id: known[id] for id in frame.regions if id in known}
        showing = Showing(session.game, self._view(number), frame, shown)
        if number in self.gathering.parts:
            self.house.frame = frame
        self.insets[number] = Inset(number, place, showing, dict(opened), number not in self.places)
        return extra

    def _middle(self) -> Rect:
        """All of the shared picture but the commands and the caption."""
        assert self.frame is not None
        kept = [r.bounds for id, r in self.frame.regions.items() if not id.startswith(("command/", "open/more"))]
        rects = [self.frame.work.rect, *kept]
        x, y = min(r.x for r in rects), min(r.y for r in rects)
        return Rect(x, y, max(r.right for r in rects) - x, max(r.bottom for r in rects) - y)

    def _without_work(self, session: Session, regions: dict[str, Region]) -> None:
        areas = {t.id: t.area for t in (*self.targets, *(self.frame.openings if self.frame else ()))}
        for id in [id for id in regions if areas.get(id) == "work"]:
            del regions[id]

    def _inside(self, number: int, session: Session, opened: dict[str, str], place: Rect) -> Frame:
        """The work alone, as large as the seat needs it."""
        assert self.frame is not None
        room = replace(self.frame.room, rect=place.inset(self.frame.room.px(ground.GAP)))
        room = replace(room, least=min(self._least(number, room), affordable(room.rect, room)))
        found = self._view(number).layout(session.game, room, opened)
        return Frame(dict(found.regions), found.openings, room, room, NONE, whole=not opened.get("work"))

    def _drawer(self, session: Session, targets: tuple[Target, ...], path: str, place: Rect) -> Frame:
        assert self.frame is not None
        room = replace(self.frame.room, rect=place.inset(self.frame.room.px(ground.GAP)))
        more = [target for target in targets if target.area == "more"]
        found = self.house.framer.drawer(session, more, room, path)
        return Frame(dict(found.regions), found.openings, room, room, NONE, listing=True)

    def _part(self, number: int, session: Session, targets: tuple[Target, ...], opened: dict[str, str]) -> Frame:
        """A whole frame in a part of the board."""
        room = replace(self.window, rect=self.places[number])
        return self.house.framer.frame(session, targets, self._view(number), room, opened, False, room.least)

    def _view(self, number: int) -> View:
        """Each place is drawn by a view of its own."""
        if number not in self._views:
            house, screen = self.house, self.house.screen
            made = house.rim.page_view(screen.page.look) if screen.is_page else house.content.kind(
                screen.session.level.game).view()  # fmt: skip
            self._views[number] = made
        return self._views[number]


def _calm(target: Target, awake: bool, kept: bool) -> Target:
    """A thing as all see it: in nobody's hand."""
    held = kept and target.area == "palette" and target.role.base == "swatch"
    chosen, resting = target.state.chosen and not held, not awake
    if (chosen, resting) == (target.state.chosen, target.state.resting):
        return target
    return replace(target, state=replace(target.state, chosen=chosen, resting=resting))
