"""Finds, names, puts away and brings back what players made of their own."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Level, Text
from ..house_page import HousePage
from ..page import Page
from . import pages, titles, window_pages
from .builders import builders
from .levels import OwnLevels
from .tables import draft_of
from .window_shelf import drawn_games

if TYPE_CHECKING:
    from ..house import House


class OwnShelfDesk:
    """Answers "page/own" and wishes about one own level: "<kind>/<game>/<level>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.levels = OwnLevels(house.storage.folder / "levels")

    def answer(self, kind: str, rest: str) -> bool:
        game, _, more = rest.partition("/")
        stem, _, words = more.partition("/")
        match kind:
            case "page" if (page := self._page(rest)) is not None:
                self.house.push(page)
            case "own-thing" | "own-name" if (level := self._level(game, stem)) is not None:
                self.house.push(self._thing(level) if kind == "own-thing" else self._name(level, ""))
            case "own-call" if (level := self._level(game, stem)) is not None:
                self._call(level, words)
            case "own-away" if stem in self._stems(game):
                self._move(game, stem, True)
            case "own-back" if stem in self._stems(game, True):
                self._move(game, stem, False)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        made = self._page(page.name)
        kind, _, at = page.name.partition(f"-{self._game_in(page.name)}/")
        if made is not None or not at:
            return made
        stem, _, first = at.partition("/")
        level = self._level(self._game_in(page.name), stem)
        if level is None:
            return None
        return self._thing(level) if kind == pages.THING else self._name(level, first)

    def _game_in(self, name: str) -> str:
        """The game that a page's name says; "" for none."""
        head = name.partition("/")[0]
        return next((game for game in self.house.content.games()
                     if head in (f"{pages.THING}-{game}", f"{pages.NAME}-{game}")), "?")  # fmt: skip

    # --- pages

    def _page(self, name: str) -> Page | None:
        house = self.house
        match name:
            case pages.OWN:
                kept, away = (
                    sum(len(self._stems(game, put)) for game in house.content.games()) for put in (False, True)
                )
                found = [(game, Text.of(f"{game}_building/begin")) for game in builders(house.content)]
                return pages.own(house.profile, bool(drawn_games(house.content)), found, kept, away)
            case pages.KEPT:
                found_levels = [level for game in house.content.games() for stem in self._stems(game)
                                if (level := self._level(game, stem)) is not None]  # fmt: skip
                return pages.kept(house.profile, found_levels)
            case pages.AWAY:
                put_away = [(game, stem, self._title(game, stem)) for game in house.content.games()
                            for stem in self._stems(game, True)]  # fmt: skip
                return pages.away(house.profile, put_away)
        return None

    def _thing(self, level: Level) -> Page:
        built = level.game in builders(self.house.content) and bool(draft_of(level.source[0][1]))
        return pages.thing(self.house.profile, level, built)

    def _name(self, level: Level, first: str) -> Page:
        return pages.name(self.house.profile, level, first if first in titles.WORDS else "")

    # --- levels

    def _stems(self, game: str, put_away: bool = False) -> list[str]:
        return self.levels.stems(game, put_away) if game in self.house.content.games() else []

    def _level(self, game: str, stem: str) -> Level | None:
        return self.house.content.level(game, stem) if stem in self._stems(game) else None

    def _title(self, game: str, stem: str) -> Text:
        """What a level that was put away is called; its name among files where it does not say."""
        path = self.levels.folder / game / "put-away" / f"{stem}.toml"
        try:
            found = tomllib.loads(_head(path)).get("title", {})
            return Text.spelled({str(k): str(v)[:60] for k, v in found.items() if str(v).isprintable()})
        except (OSError, ValueError, AttributeError, RecursionError):
            return Text.literal(stem, "en")

    def _call(self, level: Level, words: str) -> None:
        """Takes the words that were chosen; the first alone asks for another beside it."""
        first, joined, second = words.partition("/")
        chosen = [name for name in (first, second) if name in titles.WORDS]
        if not chosen:
            self.house.play.told(Text.of("icheri/not-on-offer"))
        elif not joined:
            self.house.push(self._name(level, first))
        else:
            self._take(level, chosen)

    def _take(self, level: Level, chosen: list[str]) -> None:
        house, title = self.house, titles.title(chosen)
        taken = {said for stem in self._stems(level.game) if stem != level.id
                 for _, said in self._words(level.game, stem)}  # fmt: skip
        folder = house.content.resources.assets / "text"
        spelled = titles.in_languages(title, folder, house.storage.cache, taken)
        done = self.levels.call(level.game, level.id, spelled)
        while house.screen.is_page and house.screen.page.name.startswith(f"{pages.NAME}-"):
            house.screens.pop()
        house.refresh()
        house.play.told(Text.of("own/called", title=Text.spelled(spelled)) if done else Text.of("own/not-kept"))

    def _words(self, game: str, stem: str) -> tuple[tuple[str, str], ...]:
        level = self.house.content.level(game, stem)
        return () if level is None else level.title.words

    def _move(self, game: str, stem: str, put_away: bool) -> None:
        house = self.house
        title = Text.literal(stem, "en")
        if put_away and (level := self._level(game, stem)) is not None:
            title = level.title
        elif not put_away:
            title = self._title(game, stem)
        moved = self.levels.move(game, stem, put_away)
        past = (f"{pages.THING}-{game}/{stem}", window_pages.MADE)
        if moved and house.screen.is_page and house.screen.page.name in past:
            house.screens.pop()
        house.refresh()
        message = ("is-away" if put_away else "is-back") if moved else "not-kept"
        house.play.told(Text.of(f"own/{message}", title=title))


def _head(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.read(100_000)
