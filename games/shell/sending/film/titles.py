"""The words of a making-of: what is written below it, and what is read out with it."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.game import Text
from ....core.values import dataclass
from ...people.names import name_of, picture_of
from ...people.profile_files import PICTURES

MOST_NAMED = 6
"""Hands that are named one by one at the end."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A heading and the line below it; `icon` is the picture of whose hand is at work, "" for none."""

    heading: Text
    line: Text
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Titles:
    """What a clip says: `hands` are the pictures of those who made it in their order, none where nobody is named."""

    title: Text
    craft: Text
    finished: bool
    hands: tuple[str, ...] = ()

    @property
    def opening(self) -> Caption:
        return Caption(self.title, self.craft)

    def of_hand(self, hand: int) -> Caption:
        """Whose hand is at work; the opening where that is not told, or one alone made it."""
        if len(self.hands) < 2 or hand >= len(self.hands):
            return self.opening
        who = self.hands[hand]
        return Caption(Text.of("send/ring", number=hand + 1, name=named(who)), self.title, picture_of(who))

    @property
    def closing(self) -> Caption:
        return Caption(self.title, self.end, picture_of(self.hands[0]) if len(self.hands) == 1 else "")

    @property
    def end(self) -> Text:
        if not self.hands:
            return Text.of("clip/finished" if self.finished else "clip/goes-on")
        if len(self.hands) > MOST_NAMED:
            return Text.of("clip/made-by-many", count=len(self.hands))
        made = Text.of("clip/made-by", names=listed(self.hands))
        return made if self.finished else Text.of("clip/both", first=made, second=Text.of("clip/goes-on"))


def named(who: str) -> Text:
    return name_of(who) if who in PICTURES else Text.of("send/a-friend")


def listed(hands: Sequence[str]) -> Text:
    """Their names, each once, in their order."""
    names = [named(who) for who in dict.fromkeys(hands)]
    text = names[0]
    for n, name in enumerate(names[1:], 2):
        text = Text.of("clip/and" if n == len(names) else "clip/then", first=text, second=name)
    return text
