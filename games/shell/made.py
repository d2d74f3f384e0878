"""Pages made anew from what is so now: works kept, levels found, settings chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Text
from . import pages
from .house_page import HousePage, turned
from .page import Page, Row, SettingPage
from .people.names import name_of
from .people.profile_files import ProfileFiles

if TYPE_CHECKING:
    from .house import House


class Made:
    """Makes the pages of a house."""

    def __init__(self, house: House) -> None:
        self.house = house

    def hub(self) -> Page:
        games = [(name, *self.house.works.lit(name)) for name in self.house.content.games()]
        last = self.house.works.unfinished()
        go_on = None if last is None else self.house.works.title(last)
        name, files = self.house.profile.name, ProfileFiles(self.house.storage.folder / "profiles")
        who = name_of(name) if {name, *files.names()} != {name} else None
        return pages.hub(self.house.profile, games, len(self.house.storage.listed().paths), go_on, who)

    def levels(self, game: str) -> Page:
        found = list(self.house.content.levels(game))
        finished = self.house.works.finished_levels(game)
        suggested = next((level.id for level in found if not finished.get(level.id)), found[0].id if found else "")
        shelf = self.house.requests.collection.collects(game)
        page = pages.levels(game, self.house.profile, found, finished, suggested, shelf)
        return with_drawings(with_printing(page, game), self.house)

    def again(self, game: HousePage) -> HousePage:
        if isinstance(game, SettingPage):
            return replace(game, profile=self.house.profile, asked=self.house.safety.asking)
        made = self.house.requests.again(game)
        if made is not None:
            return made
        return self.hub() if game.name == "hub" else turned(game, profile=self.house.profile)


def with_printing(page: Page, game: str) -> Page:
    """The levels of a game, and a way to print what belongs to one of them."""
    row = Row("page/print", Text.of("print/print"), f"print-of/{game}", "print", "card")
    return replace(page, rows=(*page.rows, row)) if page.rows else page


def with_drawings(page: Page, house: House) -> Page:
    """The windows of a game, and a way to make one of the drawings that lie in the player's folder."""
    if not (house.storage.folder / "drawings").is_dir():
        return page
    from .own.window_shelf import drawn_games

    game = page.rows[0].request.split("/")[1] if page.rows else ""
    row = Row("page/own-windows", Text.of("own_window/draw"), "page/own-windows", "window", "card")
    return replace(page, rows=(*page.rows, row)) if game in drawn_games(house.content) else page
