"""The cue gallery: every sound of the house and of its games, heard and explained one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.game import KINDS, Game, Seat, Text
from ..core.settings import Profile
from ..core.values import dataclass
from .house_page import HousePage
from .page import Page, Row

if TYPE_CHECKING:
    from .house import House

NAME = "cues"
ROWS = range(5, 0, -1)
HOUSE = ("opened", "closed", "rest", "leave", *(f"tick-{row}" for row in ROWS), *(f"scan-{row}" for row in ROWS))
"""What sounds beside the kinds of events: places that open and close, and the rows of a screen from the top down."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One sound to learn: the name of its file, and what it means."""

    sound: str
    means: Text

    def row(self) -> Row:
        told = Text.of("cues/means", name=self.means)
        return Row(f"cue/{self.sound.rpartition('/')[2]}", self.means, f"cue/{self.sound}", "play-sound", told=told)


def lessons() -> tuple[Lesson, ...]:
    """The sounds of the house: what happens first, then where one stands."""
    return tuple(Lesson(name, Text.of(f"cues/{name}")) for name in (*KINDS, *HOUSE))


def gallery(profile: Profile, games: tuple[str, ...]) -> Page:
    """All sounds of the house; each game that has notes is a page of its own behind them."""
    rows = [lesson.row() for lesson in lessons()]
    for game in games:
        name = Text.of(f"{game}/name")
        rows.append(Row(f"page/{NAME}-{game}", name, f"page/{NAME}-{game}", game.replace("_", "-")))
    return Page(NAME, Text.of(f"icheri/{NAME}"), tuple(rows), profile)


class CueDesk:
    """Answers what leads to the gallery."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        page = self._page(rest) if kind == "page" else None
        if page is None:
            return False
        self.house.push(page)
        return True

    def again(self, page: HousePage) -> Page | None:
        return self._page(page.name)

    def _page(self, name: str) -> Page | None:
        if name == NAME:
            return gallery(self.house.profile, tuple(filter(self._noted, self.house.content.games())))
        game = name.removeprefix(f"{NAME}-")
        return None if game == name or not self._noted(game) else self._notes(game)

    def _noted(self, game: str) -> bool:
        """Whether a game has sounds of its own."""
        return game in self.house.content.games() and any(self._folder(game))

    def _folder(self, game: str) -> Iterator[str]:
        folder = self.house.content.resources.assets / game / "sounds"
        return (path.stem for path in sorted(folder.glob("*.ogg")))

    def _notes(self, game: str) -> Page:
        """The notes of a game's things, in the order in which the game offers them."""
        named = self._things(game)
        rows = (Lesson(f"{game}/sounds/{note}", named[note]).row() for note in named)
        title, body = Text.of(f"{game}/name"), Text.of("cues/notes")
        return Page(f"{NAME}-{game}", title, tuple(rows), self.house.profile, body=body)

    def _things(self, game: str) -> dict[str, Text]:
        """Things by the name of their note: as the game's own words of sounds name them (`<game>_sounds.ftl`).

        A game without such words: what the levels offer to take in hand, until each note has its thing.
        """
        notes, found = set(self._folder(game)), dict[str, Text]()
        told = self.house.content.resources.assets / "text" / "en" / f"{game}_sounds.ftl"
        if told.is_file():
            named = re.findall(r"^([a-z][a-z0-9-]*) =", told.read_text("utf-8"), re.MULTILINE)
            return {note: Text.of(f"{game}_sounds/{note}") for note in named if note in notes}
        for stem in self.house.content.stems(game):
            level = self.house.content.level(game, stem)
            if level is not None:
                begun: Game = self.house.content.kind(game).start(level)
                for target in begun.targets(Seat()):
                    note = target.id.rpartition("/")[2]
                    if target.role.base == "swatch" and note in notes:
                        found.setdefault(note, target.label)
            if len(found) == len(notes):
                break
        return found
