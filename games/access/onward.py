"""What comes next when the house finishes a work with a player: as they began it, and nothing of theirs is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import chain

from ..core.game import HOUSE, Event, Game, Seat, Target, Text
from ..core.history import Step
from ..core.pattern import Pattern, Spot
from ..core.session import Session
from ..core.values import dataclass

Onward = Callable[[Game, Sequence[Step], Seat], tuple[str, ...] | None]
"""What a game may know of it, from the player's own steps: the next choices, () for none, None for what hints say."""
MADE = ("placed", "matched", "finished")
MOST_PICKS = 4
"""Things taken up in a row before something is done with one of them."""
TRIED = 3
"""Things of a palette that are tried, to see whether a place takes any of them."""


@dataclass(slots=True)
class Onwards:
    """Goes through a work that was begun; `own` are the player's steps, `laid` (place, thing) of all that was laid."""

    onward: Onward | None = None
    own: list[Step] = field(default_factory=list)
    laid: dict[str, str] = field(default_factory=dict)
    mine: list[tuple[str, str]] = field(default_factory=list)

    @staticmethod
    def of(session: Session, onward: Onward | None) -> Onwards:
        found = Onwards(onward)
        for step in session.past:
            helped = step.seat.by == (HOUSE,)
            after, events = step.before.choose(step.target, step.seat)
            found.own += [] if helped else [step]
            found.see(events, mine=not helped)
            if onward is None:
                fresh = _done(after, step.seat) - _done(step.before, step.seat)
                found.laid |= dict.fromkeys(fresh - set(found.laid), "")
        return found

    def see(self, events: tuple[Event, ...], mine: bool = False) -> None:
        """What was laid by a choice."""
        for event in events:
            if event.kind in ("placed", "matched") and event.target:
                self.laid[event.target] = event.thing
                self.mine += [(event.target, event.thing)] if mine else []

    def used(self, game: Game, seat: Seat) -> list[Text]:
        """The names of the things that the player took, the usual ones first; none where a model says what to take."""
        swatches = [target for target in game.targets(seat) if target.role.base == "swatch"]
        if not _takes_any(game, swatches, seat):
            return []
        names = {target.id: target.label for target in swatches}
        things = [thing for _, thing in self.mine if thing in names]
        return [names[thing] for thing in sorted(dict.fromkeys(things), key=lambda thing: -things.count(thing))]

    def next(self, game: Game, seat: Seat) -> tuple[str, ...]:
        """The choices that come next; () when nothing is left that leaves the player's own as it is."""
        if game.finished:
            return ()
        found = None if self.onward is None else self.onward(game, self.own, seat)
        if found is not None:
            return found if found and self.keeps(game, found, seat) else ()
        for making in chain((self._by_pattern(game, seat), by_hint(game, seat)), self._others(game, seat)):
            if making and self.keeps(game, making, seat):
                return making
        return ()

    def keeps(self, game: Game, making: tuple[str, ...], seat: Seat) -> bool:
        """Whether all that was laid or done stays as it is."""
        before = {target.id: target.state.value for target in _work(game, seat) if target.state.done}
        places = {target.id for target in _work(game, seat)}
        for choice in making:
            if all(target.id != choice for target in game.targets(seat)):
                return False
            game, events = game.choose(choice, seat)
            if any(e.kind == "placed" and e.target in places and e.target in self.laid for e in events):
                return False
        after = {target.id: target.state for target in _work(game, seat)}
        there = [id for id in before if id in after]
        whole = len(there) == len(before) or game.finished
        return whole and all(after[id].done and after[id].value == before[id] for id in there)

    # --- from the contract alone

    def _by_pattern(self, game: Game, seat: Seat) -> tuple[str, ...]:
        """As the player laid them, where a place takes anything."""
        swatches = [t for t in game.targets(seat) if t.role.base == "swatch" and not t.state.resting]
        if not self.mine or not _takes_any(game, swatches, seat):
            return ()
        spots = tuple(
            Spot(target.id, _axis(target, "twins"), _axis(target, "ring") or _axis(target, "row"))
            for target in _work(game, seat)
        )
        things = [swatch.id for swatch in swatches]
        found = Pattern(spots, tuple(self.mine), self.laid).onward(things)
        if found is None:
            return ()
        held = any(swatch.id == found[1] and swatch.state.chosen for swatch in swatches)
        return (found[0],) if held else (found[1], found[0])

    def _others(self, game: Game, seat: Seat) -> Iterator[tuple[str, ...]]:
        """Where hints would change what lies there: any place that takes what is in hand, else anything at all."""
        swatches = [target.id for target in game.targets(seat) if target.role.base == "swatch"]
        places = [t.id for t in _work(game, seat) if t.id not in self.laid and not t.state.done]
        for picked in ((), *((swatch,) for swatch in swatches)):
            held = game.choose(picked[0], seat)[0] if picked else game
            for place in places:
                if any(event.kind in MADE for event in held.choose(place, seat)[1]):
                    yield (*picked, place)


def by_hint(game: Game, seat: Seat) -> tuple[str, ...]:
    """The next choice that hints name, with what has to be taken up for it."""
    choices: list[str] = []
    while len(choices) < MOST_PICKS and not game.finished:
        wanted = game.hint(seat)
        found = None if wanted is None else next((t for t in game.targets(seat) if t.id == wanted), None)
        if wanted is None or found is None:
            return ()
        game, events = game.choose(wanted, seat)
        choices.append(wanted)
        if found.role.base != "swatch" or any(event.kind in MADE for event in events):
            return tuple(choices)
    return ()


def _work(game: Game, seat: Seat) -> Iterator[Target]:
    return (target for target in game.targets(seat) if target.area == "work")


def _done(game: Game, seat: Seat) -> set[str]:
    return {target.id for target in _work(game, seat) if target.state.done}


def _takes_any(game: Game, swatches: Sequence[Target], seat: Seat) -> bool:
    """Whether hints name the same place, whichever of several things is in hand."""
    tried = swatches[:TRIED]
    named = {game.choose(swatch.id, seat)[0].hint(seat) for swatch in tried}
    return len(tried) > 1 and len(named) == 1 and named <= {target.id for target in _work(game, seat)}


def _axis(target: Target, axis: str) -> str:
    return next(iter(target.groups.get(axis, ())), "")
