"""A teacher's own cards: made, named by a picture, changed, put away and brought back, without opening a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row
from .card import CHALLENGES, MINUTES, MIX, SIZES, Card, CardsError, OwnCards
from .names import NAMES, called, drawn

if TYPE_CHECKING:
    from ..house import House

PARTS = ("minutes", "size", "craft", "challenge", "name")
ICONS = {"minutes": "time", "size": "people", "craft": "mix", "challenge": "challenge-2", "name": "picture"}


class CardDesk:
    """Answers "page/class-cards", "card-..." and makes their pages; `draft` is the card in hand."""

    def __init__(self, house: House, cards: OwnCards) -> None:
        self.house, self.cards = house, cards
        self.draft, self.kept = Card(), False

    def answer(self, kind: str, rest: str) -> bool:
        own = self._all()
        match kind:
            case "page" if rest in ("class-cards", "cards-away"):
                self.house.push(self._cards(rest == "cards-away"))
            case "card-new" if self._free():
                self.draft, self.kept = Card(name=self._free()[0]), False
                self.house.push(self._card())
            case "card" if rest in own:
                self.draft, self.kept = own[rest], True
                self.house.push(self._card())
            case "card-turn" if rest in PARTS:
                self.house.push(self._choices(rest))
            case "card-put":
                self._put(*rest.split("/", 1))
            case "card-keep" if not self.kept:
                self._keep(self.draft, "warm_up/card-kept")
            case "card-away" if self.kept:
                self._keep(replace(self.draft, away=True), "warm_up/card-put-away")
            case "card-back" if rest in own:
                self._back(replace(own[rest], away=False))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        match page.name:
            case "class-cards" | "cards-away":
                return self._cards(page.name == "cards-away")
            case "class-card":
                return self._card()
        return None

    def _all(self) -> dict[str, Card]:
        try:
            return {card.name: card for card in self.cards.all()}
        except CardsError:
            return {}

    def _free(self) -> list[str]:
        """Pictures that no card has."""
        return [name for name in NAMES if name not in self._all()]

    # --- pages

    def _cards(self, away: bool) -> Page:
        """All own cards; a file of them that cannot be read is told, and is left alone."""
        from .desk import card_row

        name = "cards-away" if away else "class-cards"
        try:
            cards = self.cards.all()
        except CardsError as error:
            said = Text.of(f"warm_up/{error.reason}")
            return Page(name, Text.of(f"warm_up/{name}"), (), self.house.profile, body=said, greeting=said)
        wish = "card-back" if away else "card"
        rows = [card_row(card, f"{wish}/{card.name}", card.name) for card in cards if card.away == away]
        if not away:
            rows.insert(0, Row("card-new/it", Text.of("warm_up/card-new"), "card-new", "plus", "card",
                               State(resting=not self._free())))  # fmt: skip
            if gone := sum(card.away for card in cards):
                label = Text.of("warm_up/cards-away-count", count=gone)
                rows.append(Row("page/cards-away", label, "page/cards-away", "put-away", "card"))
        greeting = Text.of(f"warm_up/greet-{name}", count=sum(card.away == away for card in cards))
        return Page(name, Text.of(f"warm_up/{name}"), tuple(rows), self.house.profile, greeting=greeting)

    def _card(self) -> Page:
        rows = [
            Row(f"card-turn/{part}", Text.of(f"warm_up/card-{part}"), f"card-turn/{part}",
                drawn(self.draft.name) if part == "name" else ICONS[part], state=State(value=self._said(part)))
            for part in PARTS
        ]  # fmt: skip
        if self.kept:
            rows.insert(0, Row("card/begin", Text.of("warm_up/card-begin"), f"warm-up/own/{self.draft.name}", "go-on"))
            rows.append(Row("card-away/it", Text.of("warm_up/card-away"), "card-away", "put-away"))
        else:
            rows.insert(0, Row("card-keep/it", Text.of("warm_up/card-keep"), "card-keep", "yes"))
        title = Text.of("warm_up/card-named", name=called(self.draft.name))
        return Page("class-card", title, tuple(rows), self.house.profile,
                    greeting=Text.of("warm_up/greet-card", name=called(self.draft.name)))  # fmt: skip

    def _choices(self, part: str) -> Page:
        """What a part of the card may be; what it is now is ticked."""
        base = "card" if part in ("size", "name") else "toggle"
        rows = []
        for choice in self._may_be(part):
            card = self._with(part, choice)
            now = card == self.draft
            icon = drawn(choice) if part == "name" else f"challenge-{choice}" if part == "challenge" else ICONS[part]
            icon = choice.replace("_", "-") if part == "craft" else icon
            rows.append(Row(f"{part}/{choice}", self._said(part, card), f"card-put/{part}/{choice}", icon,
                            "card" if base == "card" else "toggle", State(chosen=now)))  # fmt: skip
        title = Text.of(f"warm_up/card-{part}")
        return Page(f"card-{part}", title, tuple(rows), self.house.profile,
                    greeting=Text.of("warm_up/greet-choices", name=title, value=self._said(part)))  # fmt: skip

    def _may_be(self, part: str) -> Sequence[str]:
        match part:
            case "minutes":
                return tuple(map(str, MINUTES))
            case "size":
                return tuple(map(str, SIZES))
            case "challenge":
                return tuple(map(str, CHALLENGES))
            case "craft":
                return (MIX, *self.house.content.games())
        return [name for name in NAMES if name == self.draft.name or name in self._free()]

    def _with(self, part: str, choice: str) -> Card:
        match part:
            case "minutes":
                return replace(self.draft, minutes=int(choice))
            case "size":
                return replace(self.draft, size=int(choice))
            case "challenge":
                return replace(self.draft, challenge=int(choice))
            case "craft":
                return replace(self.draft, craft=choice)
        return replace(self.draft, name=choice)

    def _said(self, part: str, card: Card | None = None) -> Text:
        from .desk import craft_text

        card = card or self.draft
        match part:
            case "minutes":
                return Text.of("warm_up/so-many-minutes", count=card.minutes)
            case "size":
                return Text.of("warm_up/so-many", count=card.size)
            case "challenge":
                return Text.of(f"warm_up/challenge-{card.challenge}")
            case "craft":
                return craft_text(card.craft)
        return called(card.name)

    # --- what they do

    def _put(self, part: str, choice: str = "") -> None:
        if part not in PARTS or choice not in self._may_be(part):
            self.house.play.told(Text.of("icheri/not-on-offer"))
            return
        before, card = self.draft, self._with(part, choice)
        said = Text.of("icheri/has-been-set", name=Text.of(f"warm_up/card-{part}"), value=self._said(part, card))
        if self.kept:
            try:
                self.cards.rename(before, card.name) if part == "name" else self.cards.keep(card)
            except CardsError as error:
                self.house.play.told(Text.of(f"warm_up/{error.reason}"))
                return
        self.draft = card
        self.house.leave()
        self.house.play.told(said)

    def _keep(self, card: Card, told: str) -> None:
        try:
            self.cards.keep(card)
        except CardsError as error:
            self.house.play.told(Text.of(f"warm_up/{error.reason}"))
            return
        self.draft, self.kept = card, True
        self.house.leave()
        self.house.play.told(Text.of(told, name=called(card.name)))

    def _back(self, card: Card) -> None:
        try:
            self.cards.keep(card)
        except CardsError as error:
            self.house.play.told(Text.of(f"warm_up/{error.reason}"))
            return
        self.house.refresh()
        self.house.play.told(Text.of("warm_up/card-is-back", name=called(card.name)))
