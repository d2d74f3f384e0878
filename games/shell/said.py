"""The page of what was said: the last messages, each of which can be heard and read again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..core.game import Text
from .house_page import HousePage
from .page import Page, Row

if TYPE_CHECKING:
    from .house import House

UNKEPT = ("greet-said", "said", "did-", "more", "close", "back", "next-page", "drawer-")
"""How messages begin that name a way, such as the one to this page: nobody looks for them here."""
SHORT = 40
"""Letters of a message that stand on its row; chosen, it is told whole."""


class SaidDesk:
    """Shows what was said, newest first; the rows stay as they are while they are listened to."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._shown: tuple[Text, ...] = ()

    def answer(self, kind: str, rest: str) -> bool:
        match kind, rest:
            case ("said", "") | ("page", "said"):
                self.house.push(self._page())
            case "said", number if number.isdecimal() and int(number) < len(self._shown):
                self.house.play.told(self._shown[int(number)])
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == "said" else None

    def _page(self) -> Page:
        self._shown = self.house.history.texts
        words = [self.house.framer.words(text) for text in self._shown]
        language = self.house.profile.word(self.house.known["language.words"])
        rows = tuple(
            Row(f"said/{n}", Text.literal(label, language), f"said/{n}", "said")
            for n, label in enumerate(shortened(words))
        )
        body = None if rows else Text.of("icheri/nothing-said")
        return Page("said", Text.of("icheri/said"), rows, self.house.profile, body=body)


def shortened(words: Iterable[str]) -> list[str]:
    """Each message cut to its beginning, as long as it takes to tell it from the others."""
    found: list[str] = []
    for whole in words:
        length = SHORT
        while (label := cut(whole, length)) in found and length < len(whole):
            length += SHORT
        found.append(label if label not in found else f"{label} ({len(found) + 1})")
    return found


def cut(words: str, length: int) -> str:
    """The words up to so many letters, broken between two of them."""
    line = " ".join(words.split())
    if len(line) <= length:
        return line
    return f"{line[: length + 1].rsplit(' ', 1)[0][:length].rstrip('.,:;!? ')}…"
