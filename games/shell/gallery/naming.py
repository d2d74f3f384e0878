"""A kept work gets a name: of up to three pictures, or letter by letter, by any way in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row
from .own_names import MOST_LETTERS, MOST_WORDS, WORDS, OwnName, give_name, own_name, word_icon, word_text

if TYPE_CHECKING:
    from ..house import House

GROUP = 6
"""Letters that stand together: of all groups one is chosen first, then one of its letters."""
SPACE = "space"
PAGES = ("name-work", "name-words", "name-letters", "name-group")


class NamingDesk:
    """Answers "name-work/<work>" and what its pages ask for; a name is kept once it is said to be ready."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._work: Path | None = None
        self._words: list[str] = []
        self._spelled = ""
        self._group = 0

    def answer(self, kind: str, rest: str) -> bool:
        if kind == "name-work":
            self._begin(rest)
        elif self._work is None or not self._shown():
            self.house.play.told(Text.of("icheri/not-on-offer"))
        else:
            self._answer(kind, rest)
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page(page.name) if page.name in PAGES and self._work is not None else None

    def _shown(self) -> bool:
        """Whether one of the pages is on show: elsewhere these wishes are past."""
        return self.house.screen.is_page and self.house.screen.page.name in PAGES

    def _begin(self, stem: str) -> None:
        path = next((path for path in self.house.storage.listed().paths if path.stem == stem), None)
        if path is None:
            self.house.play.told(Text.of("icheri/not-on-offer"))
            return
        self._work, self._words, self._spelled = path, [], ""
        self.house.push(self._page("name-work"))

    def _answer(self, kind: str, rest: str) -> None:
        match kind:
            case "name-words" | "name-letters":
                self.house.push(self._page(kind))
            case "name-group" if rest.isdecimal() and int(rest) < len(self._groups()):
                self._group = int(rest)
                self.house.push(self._page(kind))
            case "name-word" if rest in WORDS and len(self._words) < MOST_WORDS:
                self._words.append(rest)
                self._renew()
            case "name-letter" if rest == SPACE or len(rest) == 1:
                self._letter(rest)
            case "name-back":
                self._words, self._spelled = self._words[:-1], self._spelled[:-1]
                self._renew()
            case "name-done" if self._words or self._spelled.strip():
                self._keep(OwnName(tuple(self._words), " ".join(self._spelled.split()), self._language))
            case "name-none":
                self._keep(None)

    # --- the pages

    @property
    def _language(self) -> str:
        from ..house import LANGUAGE

        return self.house.profile.word(LANGUAGE)

    def _now(self) -> Text | None:
        """What the name is so far."""
        if not self._words and not self._spelled:
            return None
        return OwnName(tuple(self._words), self._spelled, self._language).text

    def _page(self, name: str) -> Page:
        rows = {
            "name-work": self._ways, "name-words": self._pictures,
            "name-letters": self._keyboard, "name-group": self._letters,
        }[name]()  # fmt: skip
        now = self._now()
        greeting = Text.of(f"gallery/greet-{name}")
        if now is not None and name != "name-work":
            greeting = Text.of("gallery/name-so-far", name=now)
        look = "letters" if name in ("name-letters", "name-group") else "list"
        return Page(name, Text.of("gallery/name"), tuple(rows), self.house.profile, look=look, greeting=greeting)

    def _ways(self) -> Iterator[Row]:
        yield Row("name/words", Text.of("gallery/name-words"), "name-words", "picture", serves=("name-word/",))
        yield Row("name/letters", Text.of("gallery/name-letters"), "name-letters", "letters",
                  serves=("name-group/", "name-letter/"))  # fmt: skip
        if self._work is not None and own_name(self._work) is not None:
            yield Row("name/none", Text.of("gallery/name-none"), "name-none", "undo")

    def _ready(self) -> Iterator[Row]:
        """The name so far: to keep it, and to take its last part back."""
        now = self._now()
        state = State(value=now or Text.of("gallery/name-empty"), resting=now is None)
        yield Row("name/done", Text.of("gallery/name-done"), "name-done", "yes", "card", state)
        yield Row("name/back", Text.of("gallery/name-back"), "name-back", "undo", "card", State(resting=now is None))

    def _pictures(self) -> Iterator[Row]:
        yield from self._ready()
        full = len(self._words) >= MOST_WORDS
        for word in WORDS:
            state = State(chosen=word in self._words, resting=full)
            yield Row(f"name-word/{word}", word_text(word), f"name-word/{word}", word_icon(word), "card", state)

    def _keyboard(self) -> Iterator[Row]:
        yield from self._ready()
        for n, group in enumerate(self._groups()):
            label = Text.literal(" ".join(group), self._language)
            yield Row(f"name-group/{n}", label, f"name-group/{n}", "letters", "card")
        yield Row("name-letter/space", Text.of("gallery/name-space"), "name-letter/space", "space", "card")

    def _letters(self) -> Iterator[Row]:
        for letter in self._groups()[min(self._group, len(self._groups()) - 1)]:
            label = Text.literal(letter, self._language)
            yield Row(f"name-letter/{letter}", label, f"name-letter/{letter}", "letters", "card")

    def _groups(self) -> list[list[str]]:
        """The letters of the player's language, so many together, then the digits."""
        from ..words import Words

        words = Words(self.house.content.resources.assets / "text", self._language, self.house.storage.cache)
        letters = list(words(Text.of("gallery/alphabet")))
        digits = list(words(Text.of("gallery/digits")))
        return [*(letters[n : n + GROUP] for n in range(0, len(letters), GROUP)), digits]

    # --- what they do

    def _letter(self, letter: str) -> None:
        """One letter more; the page of its group gives way to the whole keyboard."""
        if len(self._spelled) < MOST_LETTERS:
            typed = " " if letter == SPACE else letter if self._spelled.strip() else capital(letter, self._language)
            self._spelled += typed
        if self.house.screen.page.name == "name-group":
            self.house.screens.pop()
        self._renew()

    def _renew(self) -> None:
        self.house.screen.standing = self.house.play.standing
        self.house.refresh()

    def _keep(self, name: OwnName | None) -> None:
        """Writes the name, and goes back to the work it is the name of."""
        work, house = self._work, self.house
        if work is None:
            return
        kept = give_name(house.storage, work, name)
        self._work = None
        while house.screen.is_page and house.screen.page.name in PAGES and len(house.screens) > 1:
            house.screens.pop()
        house.refresh()
        if kept:
            called = Text.of("gallery/named-none") if name is None else Text.of("gallery/named", name=name.text)
            house.play.told(called)


def capital(letter: str, language: str) -> str:
    """A large letter, as the language writes it: the i with a dot keeps its dot in Azerbaijani."""
    return "İ" if (letter, language) == ("i", "az") else letter.upper()
