"""What a board offers beside its ways: the cards where they lie, and what may be done with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.game import Role, State, Target, Text
from . import caller, partner, stall, telling
from .telling import say

if TYPE_CHECKING:
    from .model import Board

BACK, MORE, SEEN = "turn/back", "tell/more", "ask/seen"
WANTED, KNOWN, WAITS, SEEN_BEFORE, DONE = 3.0, 2.0, 1.0, 0.6, 0.1
"""How likely a card is chosen: the twin, seen before, of what is up; one of a pair that was seen; one never seen;
any other that was seen; one that is done."""
SELDOM = 0.4


def work(board: Board) -> Iterator[Target]:
    """The cards, in reading order; they are pieces of the picture, which the view paints."""
    for n in board.offered:
        done = board.matched(n) or (board.way == "stall" and board.faces[n].souvenir in board.found)
        state = State(chosen=n in board.turned, done=done, value=telling.stands(board, n))
        weight = DONE if done else _likely(board, n)
        groups = {"area": ("work",), "row": (f"row-{n // board.columns + 1}",)}
        yield Target(f"card/{n + 1}", telling.place(board, n), Role("piece", "souvenir"), groups, state, weight)


def _likely(board: Board, card: int) -> float:
    """How likely a card is wanted next, by no more than what a player may know."""
    if board.way not in ("pairs", "shelf"):
        return DONE if card in board.turned else WAITS
    known = board.open == "open" or card in board.seen
    twin = board.twin(card)
    if len(board.turned) == 1:
        if card in board.turned:
            return DONE
        return WANTED if known and twin in board.turned else WAITS if board.open == "open" or not known else SEEN_BEFORE
    if board.open == "open" or not known:
        return WAITS
    return KNOWN if twin in board.seen else SEEN_BEFORE


def palette(board: Board) -> Iterator[Target]:
    match board.way:
        case "pairs" | "shelf":
            if not board.terms.errorless:
                yield _button(BACK, resting=not board.missed)
            if board.way == "shelf":
                value = say("shelf-found", count=len(board.theirs))
                yield _button(partner.PLAY, board.finished or len(board.turned) == 1, value)
            if board.terms.memory:
                yield _button(SEEN)
        case "stall":
            yield _button(stall.TURN, resting=not board.turned)
            yield _button(stall.SWAP, resting=not board.turned, chosen=board.swapping)
        case "caller" if board.terms.caller == "voice":
            wanted = None if board.finished else telling.face(caller.call(board))
            yield _button(caller.AGAIN, board.finished, wanted)
            yield _button(caller.PASS, resting=len(board.names) - len(board.found) < 2)
        case "caller":
            yield _button(caller.YES, resting=not board.turned)
    yield _button(MORE, resting=board.last is None)
    if board.way == "stall":
        yield _button(stall.ENOUGH, resting=board.enough)


def _button(id: str, resting: bool = False, value: Text | None = None, chosen: bool = False) -> Target:
    kind, _, name = id.partition("/")
    state = State(chosen=chosen, resting=resting, value=value)
    role = Role("button", f"{kind}-{name}")
    return Target(id, say(f"{kind}-{name}"), role, {"area": ("palette",)}, state, SELDOM)
