"""What was chosen on the way to a value: one's own last act taken back, done again, and all of it replayed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from .game import Event, Game, Kind, Seat
from .journal import Entry
from .values import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One choice that became history, and the value it was made on."""

    target: str
    seat: Seat
    before: Game


def own(step: Step, seat: Seat) -> bool:
    """Whether a step was given from a seat, alone or with others."""
    return set(seat.givers) <= set(step.seat.givers)


def last_own(steps: Sequence[Step], seat: Seat) -> int | None:
    """Where a seat's newest step stands; None where it has none."""
    return next((i for i in reversed(range(len(steps))) if own(steps[i], seat)), None)


def offered(game: Game, step: Step) -> bool:
    return any(target.id == step.target for target in game.targets(step.seat))


def without(past: Sequence[Step], at: int) -> tuple[Game, list[Step]] | None:
    """The value had a step not been chosen, and the steps that stay; None where a later one was built upon it."""
    step, game, kept = past[at], past[at].before, list(past[:at])
    for other in past[at + 1 :]:
        if other.target == step.target or not offered(game, other):
            return None
        kept.append(replace(other, before=game))
        game, events = game.choose(other.target, other.seat)
        if _did(events) != _did(other.before.choose(other.target, other.seat)[1]):
            return None
    return game, kept


def _did(events: tuple[Event, ...]) -> list[tuple[Kind, str, str]]:
    """What was made of what, whatever was said of it."""
    return [(e.kind, e.target, e.thing) for e in events if e.kind in ("placed", "matched", "not-yet")]


class Replay:
    """Entries done one after another without a word said of them, so that long works open quickly."""

    def __init__(self, game: Game, past: Iterable[Step] = (), future: Iterable[Step] = ()) -> None:
        self.game, self.past, self.future = game, list(past), list(future)
        self.moved = False

    def do(self, entry: Entry) -> None:
        """What a session does on this entry; KeyError for a choice that is not possible."""
        seat = Seat(entry.seat, entry.by)
        match entry.act:
            case "choose":
                self._choose(entry.target, seat)
            case "undo":
                self._undo(seat)
            case "redo":
                self._redo(seat)

    def _choose(self, target: str, seat: Seat) -> None:
        game, _ = self.game.choose(target, seat)
        if game != self.game:
            self._forth(Step(target, seat, self.game), game)
            self.future.clear()

    def _undo(self, seat: Seat) -> None:
        at = last_own(self.past, seat)
        if at is None:
            return
        step = self.past[at]
        if at == len(self.past) - 1:
            self.past.pop()
            self.game = step.before
        elif (found := without(self.past, at)) is not None:
            self.game, self.past = found
        else:
            return
        self.future.append(step)
        self.moved = True

    def _redo(self, seat: Seat) -> None:
        at = last_own(self.future, seat)
        if at is None or not offered(self.game, self.future[at]):
            return
        step = self.future.pop(at)
        game, _ = self.game.choose(step.target, step.seat)
        self._forth(Step(step.target, step.seat, self.game), game)

    def _forth(self, step: Step, game: Game) -> None:
        self.past.append(step)
        self.game = game
        self.moved = True
