"""Against the shelf: a patient partner who turns two cards when the player lets it, and may forget what it saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Event, Seat
from . import deeds, telling
from .deal import number
from .telling import say

if TYPE_CHECKING:
    from .model import Board

    Chosen = tuple[Board, tuple[Event, ...]]

PLAY = "shelf/play"
FORGOTTEN = {"nothing": 0, "some": 40, "much": 80}
"""Of a hundred cards seen, how many the shelf does not remember on a turn."""


def remembered(board: Board) -> tuple[int, ...]:
    """The cards that the shelf remembers on this turn."""
    seed, lost = f"{board.plan.seed}/{board.deals}/forgets/{board.turns}", FORGOTTEN[board.terms.forgets]
    return tuple(n for n in board.seen if not board.matched(n) and number(seed, n, 100) >= lost)


def two(board: Board) -> tuple[int, int]:
    """The two cards the shelf turns: a pair it remembers, else one that nobody has seen and its twin or another."""
    left = [n for n in range(len(board.faces)) if not board.matched(n)]
    known = remembered(board)
    for card in known:
        if board.twin(card) in known:
            return card, board.twin(card)
    first = _one_of(board, [n for n in left if n not in board.seen] or left, 0)
    if board.twin(first) in known:
        return first, board.twin(first)
    others = [n for n in left if n not in (*known, first)] or [n for n in left if n != first]
    return first, _one_of(board, others, 1)


def _one_of(board: Board, cards: Sequence[int], at: int) -> int:
    return cards[number(f"{board.plan.seed}/{board.deals}/turn/{board.turns}", at, len(cards))]


def play(board: Board, id: str, seat: Seat) -> Chosen:
    """Both cards of the shelf at once; what it turned stays up until the player goes on."""
    if board.finished or len(board.turned) == 1:
        return board, (Event("told", say("shelf-waits"), id, id, seat),)
    before = deeds.gone_on(board)
    first, second = two(before)
    after = replace(deeds.turned_up(deeds.turned_up(before, first), second), partner=True, turns=board.turns + 1)
    text = say("shelf-turns", first=telling.turned(board, first), second=telling.turned(board, second))
    after, events = deeds.judged(after, [Event("picked", text, f"card/{first + 1}", seat=seat)], seat)
    return replace(after, partner=after.missed), events
