"""A board on paper: the cards of its pairs, to be cut out."""

from __future__ import annotations

from ..core.printed import CardFace, Shown
from .kinds import Face
from .model import Board
from .shelf import SHELF, marks
from .telling import form, souvenir

SHOWN: dict[str, Shown] = {"shadow": "shadow", "left-half": "left", "right-half": "right", "detail": "detail"}
RIDDLES = ("shadow", "left-half", "right-half", "detail")


def cards(board: Board) -> tuple[CardFace, ...]:
    """Two cards for each souvenir of the board; what can only be heard is printed as its picture."""
    kind = board.plan.kind
    found = []
    for pair, name in enumerate(board.names):
        for side, other in ((kind.first, kind.second), (kind.second, kind.first)):
            found.append(_card(pair, side.of(name), other.medium))
    return tuple(found)


def _card(pair: int, face: Face, other: str) -> CardFace:
    thing = SHELF[face.souvenir]
    named = souvenir(face.souvenir, face.language)
    match face.medium:
        case "name":
            return CardFace(pair, (), named)
        case "tool":
            return CardFace(pair, (f"tools/{thing.tool}",), form(f"tool-{thing.tool}"))
        case "pattern" | "continuation":
            return CardFace(pair, tuple(f"motifs/{mark}" for mark in marks(face.souvenir, face.medium)))
    riddle = face.medium in RIDDLES or other == "name"
    shown = SHOWN.get(face.medium, "whole")
    return CardFace(pair, (f"drawings/{face.souvenir}",), None if riddle else named, shown)
