"""What was chosen on the way to a value: one's own last act taken back, done again, and all of it replayed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from .game import HOUSE, Event, Game, Kind, Seat
from .journal import Entry
from .values import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One choice that became history, and the value it was made on."""

    target: str
    seat: Seat
    before: Game


def own(step: Step, seat: Seat) -> bool:
    """Whether a step was given from a seat, alone or with others, or by the house for it."""
    return set(seat.givers) <= set(step.seat.givers) or (by_house(step) and step.seat.number == seat.number)


def by_house(step: Step) -> bool:
    """Whether the house made it, when it was asked to finish."""
    return step.seat.by == (HOUSE,)


def together(one: Step, other: Step) -> bool:
    """Whether two steps that follow each other are one to take back: made by the house for the same seat."""
    return by_house(one) and one.seat == other.seat


def first_of(past: Sequence[Step], last: int) -> int:
    """Where what is taken back with a step begins."""
    return next(n for n in range(last, -1, -1) if n == 0 or not together(past[n - 1], past[n]))


def last_own(steps: Sequence[Step], seat: Seat) -> int | None:
    """Where a seat's newest step stands; None where it has none."""
    return next((i for i in reversed(range(len(steps))) if own(steps[i], seat)), None)


def offered(game: Game, step: Step) -> bool:
    return any(target.id == step.target for target in game.targets(step.seat))


def without(past: Sequence[Step], first: int, last: int) -> tuple[Game, list[Step]] | None:
    """The value had some steps not been chosen, and those that stay; None where a later one was built upon them."""
    gone, game, kept = past[first : last + 1], past[first].before, list(past[:first])
    for other in past[last + 1 :]:
        if any(step.target == other.target for step in gone) or not offered(game, other):
            return None
        kept.append(replace(other, before=game))
        game, events = game.choose(other.target, other.seat)
        if _did(events) != _did(other.before.choose(other.target, other.seat)[1]):
            return None
    return game, kept


def again(game: Game, future: Sequence[Step], at: int) -> tuple[Game, list[Step]]:
    """The value once a step that was undone is done again, and those that go with it; they end at `at`."""
    done: list[Step] = []
    for following in reversed(future[: at + 1]):
        if done and not (together(done[-1], following) and offered(game, following)):
            break
        done.append(Step(following.target, following.seat, game))
        game, _ = game.choose(following.target, following.seat)
    return game, done


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
        last = last_own(self.past, seat)
        if last is None:
            return
        first = first_of(self.past, last)
        gone = self.past[first : last + 1]
        if last == len(self.past) - 1:
            del self.past[first:]
            self.game = gone[0].before
        elif (found := without(self.past, first, last)) is not None:
            self.game, self.past = found
        else:
            return
        self.future += reversed(gone)
        self.moved = True

    def _redo(self, seat: Seat) -> None:
        at = last_own(self.future, seat)
        if at is None or not offered(self.game, self.future[at]):
            return
        self.game, done = again(self.game, self.future, at)
        del self.future[at + 1 - len(done) : at + 1]
        self.past += done
        self.moved = True

    def _forth(self, step: Step, game: Game) -> None:
        self.past.append(step)
        self.game = game
        self.moved = True
