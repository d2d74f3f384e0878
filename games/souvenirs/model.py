"""The table of souvenirs as a value: cards lie on it, two are turned up, those that belong together stay."""

from __future__ import annotations

from dataclasses import replace

from ..core.game import Event, Level, Question, Seat, Target, Text
from ..core.values import dataclass
from . import caller, deeds, partner, stall, telling
from .collected import collected as collected
from .deal import dealt, grid, souvenirs
from .greeting import greeting
from .kinds import Face, PairKind
from .level_file import TABLES, Plan, plan_of
from .melody import melody as melody
from .needs import needs as needs
from .offers import palette, work
from .shelf import SHELF
from .telling import FACTS as FACTS
from .terms import Open, Terms, Way
from .ways import changed, toggles

RULES = 1
KEYS = TABLES
THINGS = tuple(f"souvenir/{name}" for name in SHELF)
"""What a level's palette may name, in the order of the shelf."""
HANGS = "shelf"
"""Where kept works of this craft hang: "window", "chest" or "shelf"."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card where it lies: number from 0 in reading order, row and column from 1; `up` while its face is shown."""

    number: int
    row: int
    column: int
    face: Face
    up: bool
    matched: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A board being played.

    `turned` are the cards a player has chosen now, at most two; `found` the souvenirs that are matched, on a stall
    those that were picked up, in their order; `seen` the cards whose faces were shown. `theirs` of the found were
    found by the shelf; `partner` while it was the shelf that turned the two. `deals` counts how often cards were
    dealt anew, `turns` the turns of the shelf, `passed` the calls that were put off.
    """

    plan: Plan
    terms: Terms
    faces: tuple[Face, ...]
    turned: tuple[int, ...] = ()
    found: tuple[str, ...] = ()
    seen: tuple[int, ...] = ()
    last: Face | None = None
    """What may be told more of: what was turned last, or matched last where its name would give an answer away."""
    theirs: tuple[str, ...] = ()
    partner: bool = False
    deals: int = 0
    turns: int = 0
    passed: int = 0
    swapping: bool = False
    enough: bool = False

    @property
    def level(self) -> Level:
        return self.plan.level

    @property
    def way(self) -> Way:
        return self.terms.way

    @property
    def open(self) -> Open:
        """How much of a card that is not turned up can be seen; a stall and a caller's cards lie open."""
        return "open" if self.way in ("stall", "caller") else self.terms.cards

    @property
    def rows(self) -> int:
        return grid(len(self.faces))[0]

    @property
    def columns(self) -> int:
        return grid(len(self.faces))[1]

    @property
    def cards(self) -> tuple[Card, ...]:
        columns = self.columns
        return tuple(
            Card(n, n // columns + 1, n % columns + 1, face, self.shows(n), self.matched(n))
            for n, face in enumerate(self.faces)
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The souvenirs on the board."""
        return tuple(dict.fromkeys(face.souvenir for face in self.faces))

    @property
    def finished(self) -> bool:
        return self.enough if self.way == "stall" else len(self.found) == len(self.names)

    def matched(self, card: int) -> bool:
        return self.way != "stall" and self.faces[card].souvenir in self.found

    def shows(self, card: int) -> bool:
        """Whether a card's face is shown."""
        return self.open == "open" or card in self.turned or self.matched(card)

    @property
    def missed(self) -> bool:
        """Whether two cards are turned up that do not belong together."""
        return self.way in ("pairs", "shelf") and len(self.turned) == 2

    def twin(self, card: int) -> int:
        """The card that belongs to a card, on a board of pairs."""
        face = self.faces[card]
        return next(n for n, other in enumerate(self.faces) if n != card and self.plan.kind.pair(face, other))

    @property
    def offered(self) -> tuple[int, ...]:
        """The cards that may be chosen: all, or the right ones alone; none once the board is finished."""
        every = range(0 if self.finished else len(self.faces))
        if not self.terms.errorless or self.finished:
            return tuple(every)
        match self.way:
            case "pairs" | "shelf" if len(self.turned) == 1:
                return (self.twin(self.turned[0]),)
            case "caller" if self.terms.caller == "voice":
                return (caller.wanted(self),)
        return tuple(n for n in every if not self.matched(n))

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        """What lies on the table; a finished board lies on the shelf, and another way or deal begins anew."""
        return (*(() if self.finished else (*work(self), *palette(self))), *toggles(self))

    def choose(self, target_id: str, seat: Seat) -> tuple[Board, tuple[Event, ...]]:
        kind, _, name = target_id.partition("/")
        if kind == "card":
            card = deeds.number_of(self, name)
            match self.way:
                case "stall":
                    return stall.pick(self, card, seat)
                case "caller":
                    return caller.answer(self, card, seat)
            return deeds.turn(self, card, seat)
        if all(target.id != target_id for target in self.targets(seat)):
            raise KeyError(target_id)
        match kind:
            case "turn":
                return deeds.turn_back(self, target_id, seat)
            case "tell" | "ask" if target_id != "ask/call":
                return self, (Event("told", telling.asked(self, target_id), target_id, target_id, seat),)
            case "ask" | "call":
                return caller.called(self, target_id, seat)
            case "stall":
                return stall.arrange(self, target_id, seat)
            case "shelf":
                return partner.play(self, target_id, seat)
        return changed(self, target_id, seat)

    def hint(self, seat: Seat) -> str | None:
        """The next choice on the way to the end, by what a player may know: a card never seen, or a twin that was."""
        if self.finished:
            return None
        match self.way:
            case "stall":
                return stall.hint(self)
            case "caller":
                return caller.hint(self)
            case "shelf" if self.missed and not self.partner:
                return partner.PLAY
        return f"card/{deeds.next_card(self) + 1}"

    @property
    def greeting(self) -> Text:
        """What is to be done here, said when a player comes to the board."""
        return greeting(self)

    def describe(self, question: Question) -> Text:
        return telling.describe(self, question)

    def clue(self, seat: Seat, step: int) -> Text:
        """Help in words: step 1 says what to look for, 2 in which row, 3 names what to choose."""
        return telling.clue(self, seat, step)

    def dealt(self, terms: Terms, kind: PairKind | None = None) -> Board:
        """The same level, dealt by these terms, in another kind of the same media where one is given; always anew."""
        return laid(replace(self.plan, kind=kind or self.plan.kind), terms, self.deals + 1)


def laid(plan: Plan, terms: Terms, deals: int = 0) -> Board:
    """A board on which nothing was turned yet."""
    seed = f"{plan.seed}/{deals}"
    names = souvenirs(plan.pool, plan.kind, terms.likeness, terms.pairs, seed)
    match terms.way:
        case "stall":
            faces = tuple(Face("picture", name) for name in names)
        case "caller":
            faces = tuple(plan.kind.first.of(name) for name in names)
        case _:
            faces = dealt(names, plan.kind, seed)
    return Board(plan, replace(terms, pairs=len(names)), faces, deals=deals)


def start(level: Level) -> Board:
    """A board as its level says; LevelFault for a level that cannot be dealt."""
    plan = plan_of(level)
    return laid(plan, plan.terms)
