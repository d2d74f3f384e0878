"""Find what suits me: rings the bell with a player, then shows what would suit and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...access.choose.scan_settings import switches
from ...access.fitting.proposals import proposals
from ...access.fitting.ringing import BELLS, Ringing
from ...access.inputs import Act, Input, PointAt, Press, Release, Touch
from ...access.tell.record import Caption, Cue, Happened, Record, Say
from ...core.game import Event, State, Text
from ...core.space import Point
from ..house_page import HousePage
from ..page import Page, Row
from .bell import RING, Bell
from .changes import Change, Changes

if TYPE_CHECKING:
    from ..house import House

ONWARD = ("escape",)
"""Keys that never ring."""


class SuitsDesk:
    """Answers "page/suits-me" and "suits/<wish>"; while the bell rings it hears every press."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._ringing: Ringing | None = None
        self._at: Point | None = None
        self._wandering = False
        house.tell.watchers.append(self)

    def see(self, record: Record) -> None:
        """After a rest the bell is dark for a moment first: a light that nobody watched measures nothing."""
        match record:
            case Say(Text("icheri/rested")) if self._ringing is not None and self.listening:
                self._ringing.go_on(self.house.now)

    def answer(self, kind: str, rest: str) -> bool:
        match kind, rest:
            case "page", "suits-me":
                self.house.push(self._page())
            case "suits", "press" | "point":
                self._begin(rest == "point")
            case "suits", "ring":
                pass
            case "suits", "go-on" if self._ringing is not None:
                self._ringing.go_on(self.house.now)
                self._show()
            case "suits", "see" if self._ringing is not None:
                self._results(self._ringing)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name == "suits-me":
            return self._page()
        return self._bell() if page.name == "bell" and self._ringing is not None else None

    def _page(self) -> Page:
        rows = (
            Row("suits/press", Text.of("suits/press"), "suits/press", "bell",
                state=_said("suits/press-about")),
            Row("suits/point", Text.of("suits/point"), "suits/point", "mouse",
                state=_said("suits/point-about")),
            Row("page/presses", Text.of("icheri/presses"), "page/presses", "presses",
                state=_said("suits/presses-about")),
        )  # fmt: skip
        greeting = Text.of("suits/greet")
        return Page("suits-me", Text.of("icheri/suits-me"), rows, self.house.profile, greeting=greeting)

    # --- the bell

    def _begin(self, wandering: bool) -> None:
        self._ringing, self._wandering = Ringing(self.house.now), wandering
        self.house.push(self._bell())
        self.house.moments.listen(self)
        self._measure()

    def _bell(self) -> Bell:
        ringing = self._ringing or Ringing(0.0)
        return Bell(self.house.profile, ringing.rung, BELLS, ringing.stage == "lit", ringing.stage == "resting",
                    self._wandering)  # fmt: skip

    def _measure(self) -> None:
        """Tells the measuring where the bell hangs now."""
        offer = self.house.play.offer
        if self._ringing is not None and RING in offer:
            region = offer[RING].region
            self._ringing.middle, self._ringing.radius = region.anchor, region.bounds.w / 2
            self._ringing.unit = offer.unit

    def _show(self) -> None:
        self.house.relay()
        self._measure()

    @property
    def listening(self) -> bool:
        """While the bell is on top and does not rest."""
        screen = self.house.screen
        on_top = screen.is_page and screen.page.name == "bell"
        return on_top and self._ringing is not None and self._ringing.stage not in ("resting", "over")

    # --- time

    def due(self) -> float | None:
        return self._ringing.due() if self.listening and self._ringing is not None else None

    def tick(self, now: float) -> None:
        ringing = self._ringing
        if ringing is None or not ringing.tick(now):
            return
        if ringing.stage == "over":
            self._results(ringing)
            return
        self._show()
        if ringing.stage == "lit":
            self.house.play.told(Text.of("suits/now"), RING)
        elif ringing.stage == "resting":
            self.house.play.told(Text.of("suits/rests"))

    def _rung(self) -> None:
        """The bell answers a press: it goes dark, sounds and is counted."""
        assert self._ringing is not None
        words = Text.of("icheri/place-in-row", index=self._ringing.rung, count=BELLS)
        house, pan = self.house, self.house.play.offer.pan(RING)
        house.tell(Happened(Event("placed", words, RING)))
        house.tell(Cue("placed", pan, target=RING))
        house.tell(Say(words, "cue", RING, pan))
        house.tell(Caption(words, False, RING))
        self._show()

    # --- presses

    def hear(self, said: Input, now: float) -> bool:
        """Every press is the bell's but Escape, and those that point at something else."""
        ringing = self._ringing
        if ringing is None:
            return False
        match said:
            case PointAt(at):
                self._at = at
                ringing.point(at, now)
            case Touch(finger, "down", at):
                return self._pressed(f"finger-{finger}", at, now)
            case Touch(finger, "up", at):
                ringing.release(f"finger-{finger}", now, at)
            case Press(button, "mouse") if not self._switch(button):
                return self._pressed(button, self._at, now)
            case Press(button) if button not in ONWARD and not self._wandering:
                return self._pressed(button, None, now)
            case Release(button):
                ringing.release(button, now, self._at if button.startswith("mouse") else None)
            case Act(target, "press") if target == RING:
                self._pressed("reader", None, now)
                ringing.release("reader", now)
                return True
        return False

    def _switch(self, button: str) -> bool:
        return self.house.play.ways.switched == "all" and button in switches(self.house.profile)

    def _pressed(self, button: str, at: Point | None, now: float) -> bool:
        """False where the press points at something else."""
        ringing, offer = self._ringing, self.house.play.offer
        found = None if at is None else offer.at(at)
        if ringing is None or (found is not None and found.id != RING):
            return False
        before = ringing.stage
        rang = ringing.press(button, now, at if self._wandering else None)
        if rang:
            self._rung()
        elif ringing.stage != before:
            self._show()
        return True

    # --- what came out

    def _results(self, ringing: Ringing) -> None:
        """The proposals, each with its reason; nothing is set here."""
        house, measured = self.house, ringing.measures()
        self._ringing = None
        changes = tuple(
            Change(house.known[p.setting], p.value, p.why)
            for p in proposals(measured, house.known)
            if house.profile[house.known[p.setting]] != p.value
        )
        said = Text.of("suits/found" if changes else "suits/nothing-found", count=len(measured.answers))
        house.screens.pop()
        house.push(Changes("suits", Text.of("icheri/suits-me"), changes, house.profile, house.profile, said))


def _said(message: str) -> State:
    return State(value=Text.of(message))
