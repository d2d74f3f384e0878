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
WANTED, WAITS, DONE = 3.0, 1.0, 0.1
"""How likely a card is chosen: one that belongs to what is up and was seen, any other, one that is done."""
SELDOM = 0.4


def work(board: Board) -> Iterator[Target]:
    """The cards, in reading order; they are pieces of the picture, which the view paints."""
    left = [n for n in board.turned if not board.missed and board.way in ("pairs", "shelf")]
    twin = board.twin(left[0]) if left and not board.finished else -1
    for n in board.offered:
        done = board.matched(n) or (board.way == "stall" and board.faces[n].souvenir in board.found)
        fair = n == twin and (n in board.seen or board.open == "open")
        state = State(chosen=n in board.turned, done=done, value=telling.stands(board, n))
        weight = DONE if done or n in board.turned else WANTED if fair else WAITS
        groups = {"area": ("work",), "row": (f"row-{n // board.columns + 1}",)}
        yield Target(f"card/{n + 1}", telling.place(board, n), Role("piece", "souvenir"), groups, state, weight)


def palette(board: Board) -> Iterator[Target]:
    match board.way:
        case "pairs" | "shelf":
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
