"""The moments of a making-of: what a work was like after each choice that changed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from ....core.game import Event, Game, Seat, Text
from ....core.journal import Entry
from ....core.session import Session
from ....core.values import dataclass

BACK_AND_FORTH = ("undo", "redo")
HELD = ("swatch", "tool")
"""What is taken into the hand to be used later."""


@dataclass(frozen=True, slots=True)
class Making:
    """The work after some choices: `said` is what happened since the moment before, `heard` what of it sounds.

    `heard` is a kind of event and the thing it was about; `hand` counts the hands the work went through, from 0.
    """

    game: Game
    said: tuple[Text, ...] = ()
    heard: tuple[str, str] = ("", "")
    hand: int = 0


def makings(begun: Session, entries: Sequence[Entry], hands: Sequence[int]) -> tuple[Making, ...]:
    """The work untouched, then after each choice by which it may look different; `hands` are the lines of each hand.

    A row of undoing and redoing is one moment: nobody wants to see it flicker. KeyError for an impossible line.
    """
    found, session, ends = [Making(begun.game)], begun, list(accumulate(hands))
    said: list[Text] = []
    heard = ("", "")
    for n, entry in enumerate(entries):
        seat = Seat(entry.seat, entry.by)
        outcome = session.choose(entry.target if entry.act == "choose" else f"command/{entry.act}", seat)
        changed = entry.act in BACK_AND_FORTH or _changed(
            session.game, outcome.session.game, entry.target, seat, outcome.events
        )
        session = outcome.session
        said += [event.text for event in outcome.events]
        heard = next(((event.kind, event.thing) for event in outcome.events), heard)
        hand = sum(end <= n for end in ends)
        going_on = n + 1 < len(entries) and n + 1 not in ends and entries[n + 1].act in BACK_AND_FORTH
        if changed and not (entry.act in BACK_AND_FORTH and going_on):
            found.append(Making(session.game, tuple(said), heard, hand))
            said = []
    if said:
        found[-1] = replace(found[-1], said=(*found[-1].said, *said))
    return tuple(found)


def _changed(before: Game, after: Game, target: str, seat: Seat, events: Sequence[Event]) -> bool:
    """Whether the work itself may look different: not where a thing was only taken up."""
    held = next((one.role.base in HELD for one in before.targets(seat) if one.id == target), False)
    taken = held and all(event.kind == "picked" for event in events)
    return not taken or _shown(before, seat) != _shown(after, seat)


def _shown(game: Game, seat: Seat) -> tuple[object, ...]:
    return tuple((target.id, target.state) for target in game.targets(seat) if target.area == "work")


def fewer(made: Sequence[Making], most: int) -> tuple[Making, ...]:
    """At most so many moments, spread evenly with the first and the last; the next tells what happened between."""
    if len(made) <= most:
        return tuple(made)
    kept, before = [], 0
    for n in range(most):
        at = round(n * (len(made) - 1) / (most - 1))
        said = tuple(words for one in made[before + 1 : at] for words in one.said) if n else ()
        kept.append(replace(made[at], said=(*said, *made[at].said)))
        before = at
    return tuple(kept)
