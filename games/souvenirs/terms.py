"""What a player may change about a board: its way, and each axis of its difficulty by itself."""

from __future__ import annotations

from typing import Literal, get_args

from ..core.values import dataclass
from .deal import Likeness

Way = Literal["pairs", "stall", "caller", "shelf"]
Open = Literal["open", "half", "closed"]
Caller = Literal["voice", "person"]
Forgets = Literal["nothing", "some", "much"]
WAYS: tuple[Way, ...] = get_args(Way)
OPENS: tuple[Open, ...] = get_args(Open)
CALLERS: tuple[Caller, ...] = get_args(Caller)
FORGETS: tuple[Forgets, ...] = get_args(Forgets)
PAIRS = (2, 3, 4, 6, 8, 10, 12)


@dataclass(frozen=True, slots=True)
class Terms:
    """`pairs` is how many souvenirs lie on the board; `forgets` is how much of what it saw the shelf forgets."""

    way: Way = "pairs"
    pairs: int = 6
    cards: Open = "closed"
    likeness: Likeness = "mixed"
    errorless: bool = False
    memory: bool = False
    caller: Caller = "voice"
    forgets: Forgets = "some"


CHALLENGES: tuple[tuple[int, Open, Likeness, bool], ...] = (
    (3, "open", "different", True),
    (4, "open", "different", False),
    (6, "half", "mixed", False),
    (12, "closed", "alike", False),
)
"""Pairs, cards, likeness, errorless."""
