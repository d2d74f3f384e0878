"""What is shown of those who sit at one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...stage.showing import Company, Seated, Showing
from ..people.names import picture_of
from ..people.profile_files import FIRST
from ..strung import strung
from .ground import strip_of, under

if TYPE_CHECKING:
    from .gathering import Gathering


def shown(gathering: Gathering) -> Showing:
    """The picture of the screen on top."""
    house, laying = gathering.house, gathering.laying
    assert laying.frame is not None
    known = {t.id: t for t in (*laying.targets, *laying.frame.openings)}
    targets = {id: known[id] for id in laying.frame.regions if id in known}
    insets = tuple(laying.insets[n] for n in sorted(laying.insets) if n in gathering.table.places)
    threads = strung(house.screen, under(laying.window))
    company = Company(strip_of(laying.window), seated(gathering), insets, held(gathering), threads)
    return Showing(house.screen.session.game, house.screen.view, laying.frame, targets, company)


def seated(gathering: Gathering) -> tuple[Seated, ...]:
    """Who sits here, and whose turn it is."""
    turn = gathering.table.turn
    return tuple(
        Seated(n, place.name, picture(gathering, n), n == turn, place.play.resting)
        for n, place in sorted(gathering.table.places.items())
    )


def picture(gathering: Gathering, number: int) -> str:
    """The icon of a player whom the house knows; "" for others."""
    who = gathering.who.get(number, "")
    return "" if who in ("", FIRST) else picture_of(who)


def held(gathering: Gathering) -> dict[str, tuple[int, ...]]:
    """By what lies on the table: who holds it."""
    found: dict[str, tuple[int, ...]] = {}
    if gathering.table.session.kept:
        for number, place in sorted(gathering.table.places.items()):
            for target in place.held(gathering.table.session):
                found[target.id] = (*found.get(target.id, ()), number)
    return found
