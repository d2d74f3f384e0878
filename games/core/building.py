"""What a game offers to those who build a level of their own from its parts: questions, and what answers make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from .game import Level, Text
from .values import dataclass

Draft = Mapping[str, tuple[str, ...]]
"""What was chosen, by question; a question that was not asked yet is missing, and what no question has is nothing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be chosen; `icon` is the name of its picture, "" for that of its question."""

    id: str
    label: Text
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: what may be chosen, what is chosen now, and from how many to how many at once.

    `pictured` where a choice is best told by the picture of the level that it would make.
    """

    name: str
    label: Text
    choices: tuple[Choice, ...]
    chosen: tuple[str, ...]
    icon: str = "place"
    least: int = 1
    most: int = 1
    pictured: bool = False

    def after(self, choice: str) -> tuple[str, ...]:
        """What is chosen when `choice` is chosen or, among several, taken back; the same where that cannot be.

        The first gives way where there would be too many.
        """
        if all(one.id != choice for one in self.choices):
            return self.chosen
        if choice in self.chosen:
            rest = tuple(id for id in self.chosen if id != choice)
            return rest if len(rest) >= self.least and self.most > 1 else self.chosen
        return (*self.chosen, choice)[-self.most :]


@dataclass(frozen=True, slots=True)
class Built:
    """The table of a level file but for its title and its drawing's name, and the text of that drawing, "" for none."""

    table: Mapping[str, object]
    drawing: str = ""


class Building(Protocol):
    """What a game's file `building.py` has: nothing of it is needed, and the house finds it by its name.

    `shelf` are the levels there are.
    """

    def questions(self, draft: Draft, shelf: Sequence[Level]) -> tuple[Asked, ...]:
        """All questions in their order, answered by the draft or, where it says nothing that can be, as usual."""
        ...

    def built(self, draft: Draft, shelf: Sequence[Level]) -> Built:
        """The level made of the answers; LevelFault for answers that cannot be together."""
        ...


def answered(
    draft: Draft, name: str, choices: Sequence[Choice], usual: Sequence[str], most: int = 1
) -> tuple[str, ...]:
    """What a draft chose among these, in its order; the usual where it chose nothing of them."""
    known = {one.id for one in choices}
    found = tuple(dict.fromkeys(id for id in draft.get(name, ()) if id in known))[-most:]
    return found or tuple(usual)[:most]
