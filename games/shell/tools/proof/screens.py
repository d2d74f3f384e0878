"""Every screen there is, one after another: the pages of the house, and each level at its start, middle and end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ....access.offer import Offer
from ....core.settings import Value
from ...options import ROOMS, rooms
from ..pilot import KNOWN, Pilot
from ..players.ways import levels


@dataclass(frozen=True, slots=True)
class Walker:
    """Opens houses to walk through; `cache` is shared by all of them."""

    folder: Path
    cache: Path
    games: Sequence[str]

    def house(self, name: str, chosen: Mapping[str, Value]) -> Pilot:
        return Pilot(self.folder / name, dict(chosen), cache=self.cache)

    def levels(self) -> list[str]:
        return [level for level in levels() if level.split("/")[0] in self.games]


Look = Callable[[Pilot], Iterator[str]]
"""Looks at the screen a house shows, and says what falls short there."""


def wishes(pilot: Pilot, games: Sequence[str]) -> Iterator[str]:
    """What leads to every page of the house."""
    yield from ("page/welcome", "page/more-presets", "options", "page/works", "page/put-away")
    yield from (f"options/{room}" for room in rooms(KNOWN) if room)
    yield from pages(pilot)
    yield from (f"setting/{name}" for name in KNOWN)
    for game in games:
        yield f"game/{game}"
        yield from (f"about/{game}/{n}" for n in range(len(pilot.house.works.facts(game))))


def pages(pilot: Pilot) -> list[str]:
    """Pages of their own that some room of the options leads to."""
    return [entry for entries in ROOMS.values() for entry in entries if entry.startswith("page/")]


MOMENTS = ("start", "middle", "end")


def walked(walker: Walker, pilot: Pilot, look: Look, moments: Sequence[str] = MOMENTS) -> Iterator[str]:
    """Everything that `look` finds short on any screen, with the screen's name before it."""
    yield from _named("hub", look(pilot))
    for wish in wishes(pilot, walker.games):
        before = len(pilot.house.screens)
        pilot.house.request(wish)
        if len(pilot.house.screens) > before:
            yield from _named(wish, look(pilot))
            pilot.house.leave()
    for level in walker.levels():
        game, name = level.split("/")
        pilot.open(name, game)
        for moment in played_to(pilot):
            if moment in moments:
                yield from _named(f"{level} at its {moment}", look(pilot))
        pilot.house.leave()


def played_to(pilot: Pilot) -> Iterator[str]:
    """The moments of a work while its hints are followed."""
    seat, play = pilot.house.play.seat, pilot.house.play
    yield "start"
    wanted = sum(1 for target in pilot.game.targets(seat) if target.area == "work") // 2
    made = 0
    while not pilot.game.finished and (hint := pilot.game.hint(seat)) is not None:
        play.choose(hint, pilot.now, anywhere=True)
        made += 1
        if made == wanted:
            yield "middle"
    yield "end"


def opened(pilot: Pilot) -> Iterator[Offer]:
    """This screen's offer with nothing opened, then at each of its openings, one area at a time."""
    play = pilot.house.play
    met: set[tuple[tuple[str, str], ...]] = set()
    waiting: list[dict[str, str]] = [{}]
    while waiting:
        path = waiting.pop()
        if tuple(path.items()) in met:
            continue
        met.add(tuple(path.items()))
        play.opened.clear()
        play.opened.update(path)
        play.relay(pilot.house.screen.session, pilot.now)
        yield play.offer
        for area, inner in (id.split("/", 2)[1:] for id in play.offer.ids() if id.startswith("open/")):
            if inner and set(path) <= {area}:
                waiting.append({area: inner})
    play.opened.clear()
    play.relay(pilot.house.screen.session, pilot.now)


def _named(screen: str, found: Iterator[str]) -> Iterator[str]:
    return (f"{screen}: {words}" for words in found)


def counted(walker: Walker, pilot: Pilot) -> int:
    """How many screens a walk meets."""
    return 1 + len(list(wishes(pilot, walker.games))) + 3 * len(walker.levels())
