"""The contract: a craft game is a value that says what may be chosen now and what follows from a choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Literal, Protocol, Self, get_args

from .pieces import Piece
from .values import dataclass

EMPTY: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Text:
    """Something to be said: a message id with arguments, or words that people wrote.

    `id` is "<file>/<message>", looked up in assets/text/<language>/<file>.ftl.
    `words` are (language, words) pairs for names and titles that no message holds. `language` is the one it is said
    in, "" for the player's own.
    """

    id: str = ""
    args: tuple[tuple[str, str | int | float | Text], ...] = ()
    words: tuple[tuple[str, str], ...] = ()
    language: str = ""

    @staticmethod
    def of(id: str, **args: str | int | float | Text) -> Text:
        return Text(id, tuple(sorted(args.items())))

    @staticmethod
    def literal(words: str, language: str) -> Text:
        return Text(words=((language, words),))

    @staticmethod
    def spelled(words: Mapping[str, str]) -> Text:
        """The same name in several languages."""
        return Text(words=tuple(sorted(words.items())))


Base = Literal["piece", "swatch", "card", "tool", "button", "toggle", "step"]


@dataclass(frozen=True, slots=True)
class Role:
    """A generic base and an open subtype name, for theme, earcon and screen reader."""

    base: Base
    subtype: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """How a target stands: `value` in words where it has one, `step` as (index, count) on its ladder."""

    chosen: bool = False
    done: bool = False
    resting: bool = False
    value: Text | None = None
    step: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that may be chosen now; `groups` are paths by axis, `weight` is how likely it is wanted next."""

    id: str
    label: Text
    role: Role
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: EMPTY)
    state: State = State()
    weight: float = 1.0

    @property
    def area(self) -> str:
        """The part of the screen it belongs to: "work", "palette", "commands", "more" or "actions"."""
        return self.groups.get("area", ("work",))[0]


HOUSE = 0
"""Who gives what the house makes, when a player asks it to finish the work with them."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A player's place at the work, named by its number from 1.

    `by` are those whose choice it is, where it is not that place's own: several players who work with one hand, or all
    at once, or HOUSE.
    """

    number: int = 1
    by: tuple[int, ...] = ()

    @property
    def givers(self) -> tuple[int, ...]:
        """Who gives what is chosen from here."""
        return self.by or (self.number,)


Kind = Literal[
    "picked", "placed", "not-yet", "matched", "undone", "redone", "hinted", "told", "refused", "finished", "request"
]
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: `thing` is what it is about ("glass/ruby": its note sounds), `target` where."""

    kind: Kind
    text: Text
    target: str = ""
    thing: str = ""
    seat: Seat = Seat()


QuestionKind = Literal["where", "left", "touches", "whole"]
QUESTIONS: tuple[QuestionKind, ...] = get_args(QuestionKind)


@dataclass(frozen=True, slots=True)
class Question:
    """One of the four questions; `target` is what the player stands on, "" for nothing."""

    kind: QuestionKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """One level, checked: its data as plain values and its drawing cut into pieces.

    `source` keeps the texts of its files by name, so that a journal can carry the level.
    `digest` is the SHA-256 of the source, `seed` the chance drawn for this play.
    """

    game: str
    id: str
    title: Text
    data: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    pieces: tuple[Piece, ...] = ()
    source: tuple[tuple[str, str], ...] = ()
    digest: str = ""
    seed: int = 0


class Game(Protocol):
    """A game is an immutable value."""

    @property
    def finished(self) -> bool: ...

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        """All that may be chosen now, in reading order."""
        ...

    def choose(self, target_id: str, seat: Seat) -> tuple[Self, tuple[Event, ...]]:
        """The value that follows and what happened; KeyError for what is not on offer."""
        ...

    def hint(self, seat: Seat) -> str | None:
        """The target that leads on to `finished`; None when nothing is left to do."""
        ...

    def describe(self, question: Question) -> Text: ...
