"""The player's shelf: what was found in the works of a game, day after day, each with what is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..core.game import Text
from ..core.values import dataclass
from .house_page import HousePage
from .page import Page, Row

if TYPE_CHECKING:
    from .house import House

NAME = "collection"
MOST_WORKS = 200
"""Newest works that are looked through."""


@dataclass(frozen=True, slots=True)
class Found:
    """A thing as a game's `collected` gives it: its id "<kind>/<name>", its name, and what is told of it."""

    thing: str
    name: Text
    told: Text


class CollectionDesk:
    """Answers what leads to a game's shelf; each work is gone through once, and again when it has grown."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._known: dict[Path, tuple[int, tuple[Found, ...]]] = {}

    def answer(self, kind: str, rest: str) -> bool:
        page = self._page(rest) if kind == NAME else None
        if page is None:
            return False
        self.house.push(page)
        return True

    def again(self, page: HousePage) -> Page | None:
        return self._page(page.name.removeprefix(f"{NAME}-")) if page.name.startswith(f"{NAME}-") else None

    def collects(self, game: str) -> bool:
        """Whether what is found in a game stands on a shelf."""
        house = self.house
        return game in house.content.games() and hasattr(house.content.kind(game).module, "collected")

    def _page(self, game: str) -> Page | None:
        if not self.collects(game):
            return None
        found = {one.thing: one for path in self._works(game) for one in self._of(path, game)}
        order = {thing: n for n, thing in enumerate(self.house.content.kind(game).module.THINGS)}
        rows = [self._row(game, found[thing]) for thing in sorted(found, key=lambda thing: order.get(thing, 0))]
        title = Text.of(f"{NAME}/title", count=len(rows), all=len(order))
        body = None if rows else Text.of(f"{NAME}/empty")
        return Page(f"{NAME}-{game}", title, tuple(rows), self.house.profile, body=body, greeting=body or title)

    def _row(self, game: str, found: Found) -> Row:
        """A thing that was found; chosen, it sounds and is told of."""
        kind, _, name = found.thing.partition("/")
        return Row(f"found/{name}", found.name, f"cue/{game}/sounds/{name}", kind, told=found.told)

    def _works(self, game: str) -> list[Path]:
        """The newest works of a game, by the names of their files."""
        stems = self.house.content.stems(game)
        works = (path for path in self.house.storage.all_works() if any(stem in path.stem for stem in stems))
        return list(works)[:MOST_WORKS]

    def _of(self, path: Path, game: str) -> tuple[Found, ...]:
        """What was found in one work so far; nothing in one that cannot be read."""
        try:
            size = path.stat().st_size
        except OSError:
            return ()
        if path not in self._known or self._known[path][0] != size:
            work = self.house.storage.load(path)
            session = None if work is None or work.header.game != game else self.house.works.session(work)
            collected = self.house.content.kind(game).module.collected
            found = () if session is None else tuple(Found(*one) for one in collected(session.game))
            self._known[path] = (size, found)
        return self._known[path][1]
