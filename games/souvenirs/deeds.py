"""What follows when a card is turned: its face, a pair, or two that stay up until the player goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Event, Seat
from . import telling
from .kinds import Face
from .telling import say

if TYPE_CHECKING:
    from .model import Board

    Chosen = tuple[Board, tuple[Event, ...]]


def number_of(board: Board, name: str) -> int:
    """The card that is meant by the rest of its id, counted from 1; KeyError for what is not on offer."""
    card = int(name) - 1 if name.isdecimal() and len(name) < 4 else -1
    if card not in board.offered or name != str(card + 1):
        raise KeyError(f"card/{name}")
    return card


def thing(board: Board, face: Face) -> str:
    """What sounds when a face is shown: nothing where it would give the answer away."""
    if face.medium == "sound" or not board.plan.kind.silent:
        return f"souvenir/{face.souvenir}"
    return ""


def turn(board: Board, card: int, seat: Seat) -> Chosen:
    face, id = board.faces[card], f"card/{card + 1}"
    if board.matched(card):
        return board, (Event("told", telling.fact(face.souvenir), id, f"souvenir/{face.souvenir}", seat),)
    if card in board.turned and not board.missed:
        return board, (Event("told", telling.turned(board, card), id, thing(board, face), seat),)
    after = turned_up(gone_on(board), card)
    back = board.missed and board.open != "open"
    event = Event("picked", telling.turned(board, card, back), id, thing(board, face), seat)
    return judged(after, [event], seat)


def turned_up(board: Board, card: int) -> Board:
    """One more card is up; what it shows was seen."""
    face = board.faces[card]
    last = board.last if board.plan.kind.silent else face
    seen = board.seen if card in board.seen else (*board.seen, card)
    return replace(board, turned=(*board.turned, card), seen=seen, last=last)


def judged(board: Board, events: list[Event], seat: Seat) -> Chosen:
    """Two cards that belong together stay; all of them together are the end."""
    if len(board.turned) < 2:
        return board, tuple(events)
    first, second = board.turned
    target = f"card/{second + 1}"
    if not board.plan.kind.pair(board.faces[first], board.faces[second]):
        events.append(Event("not-yet", telling.missed(board), target, seat=seat))
        return board, tuple(events)
    return kept(replace(board, turned=()), board.faces[second].souvenir, target, events, seat)


def kept(board: Board, name: str, target: str, events: list[Event], seat: Seat) -> Chosen:
    """A souvenir is found: its fact is told, and its sound heard."""
    theirs = (*board.theirs, name) if board.partner else board.theirs
    after = replace(board, found=(*board.found, name), last=Face("picture", name), theirs=theirs)
    events.append(Event("matched", telling.matched(after, name), target, f"souvenir/{name}", seat))
    if after.finished:
        events.append(Event("finished", telling.finished(after), seat=seat))
    return after, tuple(events)


def gone_on(board: Board) -> Board:
    """Two that are no pair turn back."""
    return replace(board, turned=(), partner=False) if board.missed else replace(board, partner=False)


def turn_back(board: Board, id: str, seat: Seat) -> Chosen:
    if not board.missed:
        return board, (Event("told", say("nothing-to-turn-back"), id, id, seat),)
    text = say("let-go" if board.open == "open" else "turned-back")
    return gone_on(board), (Event("picked", text, id, id, seat),)


def next_card(board: Board) -> int:
    """The card to choose next: the twin of the one that is up, a pair that was seen, or a card never seen.

    Where all cards lie open, every card was seen.
    """
    left = [n for n in range(len(board.faces)) if not board.matched(n)]
    seen = set(left) if board.open == "open" or board.terms.errorless else set(board.seen)
    if len(board.turned) == 1:
        twin = board.twin(board.turned[0])
        return twin if twin in seen else next(n for n in left if n not in seen)
    known = next((n for n in left if n in seen and board.twin(n) in seen), None)
    return next((n for n in left if n not in seen), left[0]) if known is None else known
