"""Finish with me: the house goes on with a work as the player began it, one thing after another, until any press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.finishing import LISTEN, LONGEST_TELLING, PACE
from ...access.inputs import Act, Axis, Input, Press, Touch
from ...access.onward import Onwards
from ...access.tell.speech import joined
from ...core.game import HOUSE, Text
from ..house_page import Screen

if TYPE_CHECKING:
    from ..house import House

PUSHED = 0.5
"""How far a stick is pushed that means something."""
NAMED = 3
"""Things that are named at most when it begins."""


class Finishing:
    """Hears every input while it works. What it makes is the player's to take back, all at once."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._onwards: Onwards | None = None
        self._screen: Screen | None = None
        self._next = self._made_at = 0.0
        self._making = False
        self._before: Callable[[str], bool] = house.play.taken

    @property
    def listening(self) -> bool:
        return self._onwards is not None and self.house.screen is self._screen

    # --- beginning and end

    def begin(self) -> None:
        """Says how it goes on, and makes the first thing a moment later; on a page, with the work behind it."""
        house = self.house
        if house.screen.is_page:
            return
        session, seat = house.screen.session, house.play.seat
        onwards = Onwards.of(session, house.content.onward(session.level.game))
        if not onwards.next(session.game, seat):
            house.play.told(Text.of("icheri/nothing-left" if session.game.finished else "care/rest-is-yours"))
            return
        self._onwards, self._screen = onwards, house.screen
        self._before, house.play.taken = house.play.taken, self._takes
        house.moments.listen(self)
        house.play.told(self._words(onwards), after=True)
        self._made_at = house.now
        self._next = house.now + house.profile.number(PACE)

    def _words(self, onwards: Onwards) -> Text:
        names = onwards.used(self.house.screen.session.game, self.house.play.seat)[:NAMED]
        if not names:
            return Text.of("care/finishing", stop=self._stop())
        named = names[0]
        for name in names[1:]:
            named = joined(named, name)
        return Text.of("care/finishing-with", things=named, stop=self._stop())

    def _stop(self) -> Text:
        """How it is stopped: by a press, or by resting on Rest."""
        rests = self.house.play.ways.resting_words(Text())
        return Text.of("care/stop-by-looking" if rests != Text() else "care/stop-by-press")

    def _still(self) -> None:
        """No light walks and nothing else is chosen meanwhile; what was chosen just now may have set them going."""
        self.house.play.ways.rest(True)

    def _end(self, words: str) -> None:
        house = self.house
        self._drop()
        house.play.ways.rest(False)
        house.play.relay(house.screen.session, house.now)
        house.play.told(Text.of(f"care/{words}"), after=True)

    def _drop(self) -> None:
        self._onwards = self._screen = None
        self.house.play.taken = self._before

    # --- time

    def due(self) -> float | None:
        if not self.house.play.ways.resting:
            return self.house.now
        looked = self.house.play.due()
        return self._next if looked is None else min(self._next, looked)

    def tick(self, now: float) -> None:
        if not self.house.play.ways.resting:
            self._still()
        looked = self.house.play.due()
        if looked is not None and now >= looked:
            self.house.play.tick(now)
        if not self.listening or now < self._next:
            return
        if self.house.moments.speaking and now < self._made_at + LONGEST_TELLING:
            self._next = now + LISTEN
        else:
            self._make(now)

    def _make(self, now: float) -> None:
        """The next thing; a finished work, or one whose rest is the player's own, ends it."""
        play, onwards = self.house.play, self._onwards
        if onwards is None or play.session is None:
            return
        before, seat = play.session, play.seat
        making = onwards.next(before.game, seat)
        if not making:
            self._end("rest-is-yours")
            return
        self._making, play.seat = True, replace(seat, by=(HOUSE,))
        play.make(making, now)
        self._making, play.seat = False, seat
        after = play.session
        for step in after.past[len(before.past) :]:
            onwards.see(step.before.choose(step.target, step.seat)[1])
        self._made_at, self._next = now, now + self.house.profile.number(PACE)
        if after.game.finished:
            self._end("finished-together")

    # --- stopping

    def hear(self, said: Input, now: float) -> bool:
        """Any press stops it and does nothing else; a finger does when it is lifted."""
        match said:
            case Axis(value=value) if abs(value) < PUSHED:
                return False
            case Touch(phase="down" | "move"):
                return True
            case Press() | Touch() | Act() | Axis():
                self.house.play.ways.spend(said, now)
                self._end("stopped-together")
                return True
        return False

    def _takes(self, target: str) -> bool:
        """What is chosen by looking stops it, too; its own choices go on."""
        if self._making or not self.listening:
            if not self._making:
                self._drop()
            return self._before(target)
        self._end("stopped-together")
        return True
