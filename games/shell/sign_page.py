"""The page of sign languages: those whose clips are installed, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.game import State, Text
from ..stage.signing import LANGUAGE
from .house_page import HousePage
from .page import Page, Row

if TYPE_CHECKING:
    from .house import House

NAME = "signs"


class SignDesk:
    """Answers what leads to the sign languages, and which of them is chosen."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        if kind == "page" and rest == NAME:
            self.house.signs.languages(again=True)
            self.house.push(self._page())
        elif kind == "sign" and rest in LANGUAGE.choices:
            self.house.use(self.house.profile.put(LANGUAGE, rest))
            self.house.refresh()
            self.house.play.told(self._chosen())
        else:
            return False
        return True

    def again(self, page: HousePage) -> Page | None:
        return self._page() if page.name == NAME else None

    def _page(self) -> Page:
        found = self.house.signs.languages()
        names = (Text.of("sign/off"), *(Text.literal(name, "en") for name in found))
        rows = tuple(self._row(str(choice), name) for choice, name in zip(LANGUAGE.choices, names, strict=False))
        folder = Text.literal(str(self.house.signs.folder), "en")
        body = None if found else Text.of("sign/none", folder=folder)
        return Page(NAME, Text.of(f"icheri/{NAME}"), rows, self.house.profile, body=body)

    def _row(self, choice: str, name: Text) -> Row:
        chosen = self.house.profile.word(LANGUAGE) == choice
        return Row(f"sign/{choice}", name, f"sign/{choice}", "sign", "toggle", State(chosen=chosen))

    def _chosen(self) -> Text:
        language = self.house.signs.language(self.house.profile)
        return Text.of("sign/chosen", name=Text.literal(language, "en")) if language else Text.of("sign/is-off")
