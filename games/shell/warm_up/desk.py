"""The class: choosing a card, who is here today, and the warm-up that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row
from .card import MIX, USUAL_SIZE, Card, CardsError, OwnCards, ready
from .card_desk import CardDesk
from .class_list import ClassList, Member, Members
from .class_ways import profiles_of
from .list_desk import ListDesk
from .log_desk import LogDesk
from .names import NAMES, called, drawn
from .record import Log
from .run import Run
from .spreadsheet import SheetError

if TYPE_CHECKING:
    from ..house import House

FOLDER = "classes"
"""Where in the player's folder everything about a class lies."""
PAUSE = "class-pause"


class ClassDesk:
    """Answers the wishes of the pages about a class, and those that come from a warm-up that goes on."""

    def __init__(self, house: House) -> None:
        self.house = house
        folder = house.storage.folder / FOLDER
        self.cards, self.list = OwnCards(folder / "cards.toml"), ClassList(folder / "list.csv")
        self.log = Log(folder / "warm-ups.jsonl")
        self.of_log = LogDesk(house, self.log)
        self.parts = (CardDesk(house, self.cards), ListDesk(house, self.list), self.of_log)
        self.run: Run | None = None
        self._last = Card()
        self._absent: set[str] = set()

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest in ("class", "class-today"):
                self.house.push(self._class() if rest == "class" else self._today())
            case "warm-up":
                self._start(rest)
            case "warm-up-again":
                self.begin(self._last)
            case "warm-up-end" if self._running is not None:
                self._end_now(self._running)
            case "here" if any(member.name == rest for member in self.members()):
                self._absent ^= {rest}
                self.house.relay()
                self.house.play.told(
                    Text.of("warm_up/away" if rest in self._absent else "warm_up/here", name=called(rest))
                )
            case "leave" if self._running is not None and self._running.screen is self.house.screen:
                self.house.push(self._pause())
            case "action" if rest == "next" and self._running is not None and self._running.screen is self.house.screen:
                self._running.next_work()
            case _:
                return any(part.answer(kind, rest) for part in self.parts)
        return True

    def again(self, page: HousePage) -> HousePage | None:
        match page.name:
            case "class":
                return self._class()
            case "class-today":
                return self._today()
        return next((made for part in self.parts if (made := part.again(page)) is not None), None)

    @property
    def _running(self) -> Run | None:
        """The warm-up whose work is still open somewhere."""
        going = self.run is not None and self.run.screen in self.house.screens
        return self.run if going else None

    # --- pages

    def members(self) -> Members:
        """The class list; nobody where it cannot be read, which its own page tells."""
        try:
            return self.list.members()
        except SheetError:
            return ()

    def _own(self) -> tuple[Card, ...]:
        try:
            return tuple(card for card in self.cards.all() if not card.away)
        except CardsError:
            return ()

    def _ready(self) -> tuple[Card, ...]:
        here = [member for member in self.members() if member.name not in self._absent]
        return ready(self.house.content.games(), min(16, len(here)) or USUAL_SIZE)

    def _class(self) -> Page:
        """The cards first, so that the first press may begin; then what a teacher sets up."""
        rows = [card_row(card, f"warm-up/own/{card.name}", f"own/{card.name}") for card in self._own()]
        rows += [card_row(card, f"warm-up/ready/{n}", f"ready/{n}") for n, card in enumerate(self._ready())]
        members = self.members()
        if members:
            here = sum(member.name not in self._absent for member in members)
            rows.append(Row("class/today", Text.of("warm_up/class-today"), "page/class-today", "yes", "card",
                            State(value=Text.of("warm_up/so-many", count=here))))  # fmt: skip
        rows += [
            Row("class/list", Text.of("warm_up/class-list"), "class-list", "people", "card",
                State(value=Text.of("warm_up/so-many", count=len(members)))),
            Row("class/cards", Text.of("warm_up/class-cards"), "page/class-cards", "plus", "card",
                serves=("card",)),
            Row("class/kept", Text.of("warm_up/warm-ups"), "page/warm-ups", "pages", "card"),
        ]  # fmt: skip
        return Page("class", Text.of("warm_up/class"), tuple(rows), self.house.profile,
                    greeting=Text.of("warm_up/greet-class"))  # fmt: skip

    def _today(self) -> Page:
        rows = tuple(
            Row(f"here/{member.name}", called(member.name), f"here/{member.name}", drawn(member.name), "card",
                State(chosen=here, value=Text.of("warm_up/is-here" if here else "warm_up/is-away")))
            for member in self.members() for here in (member.name not in self._absent,)
        )  # fmt: skip
        greeting = Text.of("warm_up/greet-class-today", count=sum(row.state.chosen for row in rows))
        return Page("class-today", Text.of("warm_up/class-today"), rows, self.house.profile, greeting=greeting)

    def _pause(self) -> Page:
        rows = (
            Row("warm-up/go-on", Text.of("warm_up/go-on"), "leave", "go-on"),
            Row("warm-up/end", Text.of("warm_up/end-now"), "warm-up-end", "tick"),
        )
        title = Text.of("warm_up/pause")
        return Page(PAUSE, title, rows, self.house.profile, greeting=Text.of("warm_up/greet-pause"))

    # --- a warm-up

    def _start(self, which: str) -> None:
        kind, _, rest = which.partition("/")
        found = self._own() if kind == "own" else self._ready()
        cards = {card.name if kind == "own" else str(n): card for n, card in enumerate(found)}
        if rest in cards:
            self.begin(cards[rest])
        else:
            self.house.play.told(Text.of("icheri/not-on-offer"))

    def begin(self, card: Card) -> None:
        """Begins at once: there is nothing more to choose."""
        if self.run is not None:
            self.run.close()
        if self.house.company is not None:
            self.house.company.end()
        self._last = card
        self.house.screens = self.house.screens[:1]
        group = self._group(card)
        ways, unknown = profiles_of(group, self.house)
        self.run = Run(self.house, card, group, self.log, ways, self.of_log.over)
        if not self.run.begin():
            self.house.refresh()
            self.house.play.told(Text.of("warm_up/no-work"))
        elif unknown:
            self.house.play.told(Text.of("warm_up/ways-lost", count=len(unknown)))

    def _group(self, card: Card) -> Members:
        """Those of the class who are here, in their order from the one after the last who played; else pictures."""
        here = [member for member in self.members() if member.name not in self._absent]
        if not here:
            return tuple(Member(name) for name in NAMES[: card.size])
        if len(here) > card.size:
            before = next((record.took_part for record in self.log.records()), ())
            names = [member.name for member in here]
            at = names.index(before[-1]) + 1 if before and before[-1] in names else 0
            here = [*here[at:], *here[:at]]
        return tuple(here[: card.size])

    def _end_now(self, run: Run) -> None:
        run.finish()


def card_row(card: Card, request: str, id: str) -> Row:
    """A card with its minutes, its craft, for how many it is and how hard."""
    craft = craft_text(card.craft)
    label = Text.of("warm_up/card", count=card.minutes, craft=craft)
    if card.name:
        label = Text.of("warm_up/own-card", name=called(card.name), card=label)
    value = Text.of("warm_up/card-is", count=card.size, challenge=Text.of(f"warm_up/challenge-{card.challenge}"))
    icon = drawn(card.name) if card.name else "mix" if card.craft == MIX else card.craft.replace("_", "-")
    return Row(f"card/{id}", label, request, icon, "card", State(value=value))


def craft_text(craft: str) -> Text:
    return Text.of("warm_up/mix") if craft == MIX else Text.of(f"{craft}/name")
