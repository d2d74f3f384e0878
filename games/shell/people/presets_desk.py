"""Ways to play, each with all that it changes in words before it is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Text
from .. import pages
from ..house_page import HousePage
from ..page import Page
from .changes import Changes, changes_to

if TYPE_CHECKING:
    from ..house import House


class PresetsDesk:
    """Answers "page/presets" and "show-preset/<name>"."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        match kind, rest:
            case "page", "presets":
                self.house.push(self._page())
            case "show-preset", _ if rest in pages.all_presets(self.folder):
                self.house.push(self._changes(rest))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == "presets" else None

    @property
    def folder(self) -> Path:
        return self.house.content.resources.assets / "profiles"

    def _page(self) -> Page:
        rows = tuple(pages.preset(name, self.house.profile, "show-preset") for name in pages.all_presets(self.folder))
        greeting = Text.of("people/greet-presets", count=len(rows))
        return Page("presets", Text.of("icheri/presets"), rows, self.house.profile, greeting=greeting)

    def _changes(self, name: str) -> Changes:
        house = self.house
        wanted = dict(house.storage.read_profile(self.folder / f"{name}.toml", house.known).chosen)
        changes = changes_to(house.profile, wanted, house.known)
        return Changes("preset", Text.of(f"icheri/preset-{name}"), changes, house.profile, house.profile)
