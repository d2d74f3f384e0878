"""The market stall: souvenirs to pick up, hear, turn round and arrange, as long as one likes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Event, Seat
from . import telling
from .kinds import Face
from .shelf import SHELF
from .telling import say

if TYPE_CHECKING:
    from .model import Board

    Chosen = tuple[Board, tuple[Event, ...]]

TURN, SWAP, ENOUGH = "stall/turn", "stall/swap", "stall/enough"
SIDES = ("picture", "shadow", "detail", "pattern")
"""What turning a souvenir round shows, one after the other, as far as it has them."""


def pick(board: Board, card: int, seat: Seat) -> Chosen:
    """Takes a souvenir up and tells of it; with "change places" chosen it takes the place of the one in hand."""
    face, id = board.faces[card], f"card/{card + 1}"
    thing = f"souvenir/{face.souvenir}"
    if board.turned == (card,):
        return board, (Event("told", telling.fact(face.souvenir), id, thing, seat),)
    if board.swapping and board.turned:
        return swapped(board, board.turned[0], card, seat)
    found = board.found if face.souvenir in board.found else (*board.found, face.souvenir)
    seen = board.seen if card in board.seen else (*board.seen, card)
    after = replace(board, turned=(card,), found=found, seen=seen, last=Face("picture", face.souvenir))
    return after, (Event("picked", telling.fact(face.souvenir), id, thing, seat),)


def swapped(board: Board, one: int, other: int, seat: Seat) -> Chosen:
    faces = list(board.faces)
    faces[one], faces[other] = faces[other], faces[one]
    text = say("swapped", first=telling.name(faces[other]), second=telling.name(faces[one]))
    after = replace(board, faces=tuple(faces), turned=(other,), swapping=False)
    return after, (Event("placed", text, f"card/{other + 1}", f"souvenir/{faces[other].souvenir}", seat),)


def arrange(board: Board, id: str, seat: Seat) -> Chosen:
    if id == ENOUGH:
        if board.enough:
            return board, (Event("told", telling.finished(board), id, id, seat),)
        after = replace(board, enough=True, swapping=False)
        return after, (Event("finished", telling.finished(after), id, id, seat),)
    if not board.turned:
        return board, (Event("told", say("nothing-in-hand"), id, id, seat),)
    if id == SWAP:
        text = say("swap-off" if board.swapping else "swap-on", name=telling.name(board.faces[board.turned[0]]))
        return replace(board, swapping=not board.swapping), (Event("picked", text, id, id, seat),)
    return turned_round(board, board.turned[0], seat)


def turned_round(board: Board, card: int, seat: Seat) -> Chosen:
    """The next side of the souvenir in hand."""
    face = board.faces[card]
    sides = [side for side in SIDES if side in SHELF[face.souvenir].media]
    medium = sides[(sides.index(face.medium) + 1) % len(sides)]
    faces = tuple(Face(medium, face.souvenir) if n == card else other for n, other in enumerate(board.faces))
    after = replace(board, faces=faces)
    text = say("turned-round", face=telling.face(faces[card]))
    return after, (Event("placed", text, f"card/{card + 1}", f"souvenir/{face.souvenir}", seat),)


def hint(board: Board) -> str:
    """The next souvenir that was not picked up yet, in spoken order; then that it is enough."""
    ahead = next((n for n, face in enumerate(board.faces) if face.souvenir not in board.found), None)
    if ahead is None:
        return ENOUGH
    return SWAP if board.swapping else f"card/{ahead + 1}"
