"""Which choices of a work made something, read from its past."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...core.game import Event, Game, Seat, Target
from ...core.history import Step
from ...core.session import Session

MADE = ("placed", "matched", "finished")
TRIED = (*MADE, "not-yet")
"""Kinds of event by which somebody's go is over: also one that did not fit."""


def done(game: Game, seat: Seat) -> frozenset[str]:
    """What is done in the work itself, by its targets."""
    return done_of(game.targets(seat))


def done_of(targets: Iterable[Target]) -> frozenset[str]:
    """Those of the work itself that are done."""
    return frozenset(target.id for target in targets if target.state.done and target.area == "work")


def made(step: Step, after: Game, events: tuple[Event, ...], kinds: tuple[str, ...] = MADE) -> bool:
    """Whether a step made something: it says so, or more is done than before."""
    if any(event.kind in kinds for event in events):
        return True
    return bool(done(after, step.seat) - done(step.before, step.seat))


def tried(session: Session) -> Iterator[tuple[Step, Game]]:
    """The steps that were somebody's go, the last one first, each with the value after it."""
    for step in reversed(session.past):
        after, events = step.before.choose(step.target, step.seat)
        if made(step, after, events, TRIED):
            yield step, after
