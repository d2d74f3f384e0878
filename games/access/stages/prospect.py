"""What lies ahead in a game when its hints are followed, found on the value itself: nothing is played."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ...core.game import Event, Game, Seat

MADE = ("placed", "matched", "finished")
"""Kinds of event by which something was made; what leads there (a glass picked up) is part of the same making."""
MOST_CHOICES = 8
"""Choices after which any game has made something: picks, then a place."""

Making = tuple[str, ...]
"""The choices that make one right thing, in order; the last one is where it is made."""


class Foresee(Protocol):
    """What lies ahead of a seat, from where its game stands now."""

    def __call__(self, count: int, apart: bool = False) -> tuple[Making, ...]:
        """The next so many makings, one after another, or each of them `apart`: possible at once from here."""
        ...


def prospect(game: Game, seat: Seat, count: int, apart: bool = False) -> tuple[Making, ...]:
    """The next `count` makings from here, as the hints name them; fewer when less is left to do."""
    if not apart:
        return tuple(making for making, _ in _ahead(game, seat, count))
    found = (_from_here(game, seat, making, thing) for making, thing in _ahead(game, seat, count))
    return tuple(making for making in found if making)


def _ahead(game: Game, seat: Seat, count: int) -> Iterator[tuple[Making, str]]:
    """Makings with the thing each is made of."""
    for _ in range(count):
        choices: list[str] = []
        thing = None
        while thing is None and len(choices) < MOST_CHOICES and not game.finished:
            wanted = game.hint(seat)
            if wanted is None:
                return
            game, events = game.choose(wanted, seat)
            choices.append(wanted)
            thing = _made(events)
        if thing is None:
            return
        yield tuple(choices), thing


def _made(events: tuple[Event, ...]) -> str | None:
    """What something was made of; None when nothing was made."""
    return next((event.thing for event in events if event.kind in MADE), None)


def _from_here(game: Game, seat: Seat, making: Making, thing: str) -> Making:
    """The same making without those before it: as it is, else with its thing taken up first; () when it cannot be."""
    for choices in (making, (thing, *making)):
        after, made = game, None
        for choice in choices:
            if all(target.id != choice for target in after.targets(seat)):
                break
            after, events = after.choose(choice, seat)
            made = _made(events)
        else:
            if made == thing:
                return choices
    return ()
