"""Caller and finder: one describes a card, the other finds it among cards that lie open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Event, Seat
from . import deeds, telling
from .deal import shuffled
from .kinds import Face
from .telling import say

if TYPE_CHECKING:
    from .model import Board

    Chosen = tuple[Board, tuple[Event, ...]]

AGAIN, PASS, YES = "ask/call", "call/pass", "call/yes"


def called_name(board: Board) -> str:
    """The souvenir that is called now, "" when all are found. A call that is put off comes again after the others."""
    order = shuffled(sorted(board.names), f"{board.plan.seed}/{board.deals}/calls")
    left = [name for name in order if name not in board.found]
    return left[board.passed % len(left)] if left else ""


def call(board: Board) -> Face:
    """What the caller describes: the other side of the called card; of twins their shape."""
    kind, name = board.plan.kind, called_name(board)
    return Face("shadow", name) if kind.first == kind.second else kind.second.of(name)


def wanted(board: Board) -> int:
    """The card that is called."""
    name = called_name(board)
    return next(n for n, face in enumerate(board.faces) if face.souvenir == name)


def answer(board: Board, card: int, seat: Seat) -> Chosen:
    """The finder chooses a card. With a person as the caller it waits for this person's yes."""
    face, id = board.faces[card], f"card/{card + 1}"
    if board.matched(card):
        return board, (Event("told", telling.fact(face.souvenir), id, f"souvenir/{face.souvenir}", seat),)
    if board.terms.caller == "person":
        if board.turned == (card,):
            return board, (Event("told", telling.turned(board, card), id, deeds.thing(board, face), seat),)
        after = replace(board, turned=(card,), seen=(*board.seen, *{card}.difference(board.seen)))
        event = Event("picked", say("is-it-this", face=telling.face(face)), id, deeds.thing(board, face), seat)
        return after, (event,)
    if card == wanted(board):
        return found(board, card, [], seat)
    text = say("called-other", face=telling.face(face), call=telling.face(call(board)))
    after = replace(board, seen=(*board.seen, *{card}.difference(board.seen)), turned=(card,))
    return (board if after == board else after), (Event("not-yet", text, id, seat=seat),)


def found(board: Board, card: int, events: list[Event], seat: Seat) -> Chosen:
    """The right card; the next call follows at once."""
    before = replace(board, turned=(), passed=0)
    after, told = deeds.kept(before, board.faces[card].souvenir, f"card/{card + 1}", events, seat)
    if after.finished or after.terms.caller == "person":
        return after, told
    return after, (*told, heard(after, seat))


def heard(board: Board, seat: Seat) -> Event:
    """The call in words; a sound that is called is heard."""
    face = call(board)
    thing = f"souvenir/{face.souvenir}" if face.medium == "sound" else ""
    return Event("told", say("call", call=telling.face(face)), AGAIN, thing, seat)


def called(board: Board, id: str, seat: Seat) -> Chosen:
    if board.finished:
        return board, (Event("told", say("all-found"), id, id, seat),)
    if id == PASS:
        left = len(board.names) - len(board.found)
        after = replace(board, passed=(board.passed + 1) % left, turned=())
        return (board if after == board else after), (heard(after, seat),)
    if id == YES:
        if not board.turned:
            return board, (Event("told", say("yes-to-what"), id, id, seat),)
        return found(board, board.turned[0], [], seat)
    return board, (heard(board, seat),)


def hint(board: Board) -> str:
    if board.terms.caller == "person":
        ahead = next(n for n in range(len(board.faces)) if not board.matched(n))
        return YES if board.turned else f"card/{ahead + 1}"
    return f"card/{wanted(board) + 1}"
