"""What is said of a board to whoever comes to it: what belongs together, and how the cards lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.game import Text
from .caller import call
from .telling import face, joined, say

if TYPE_CHECKING:
    from .model import Board


def greeting(board: Board) -> Text:
    """What is to be done on this board, for whoever comes to it."""
    match board.way:
        case "stall":
            return say("about-stall")
        case "caller" if board.terms.caller == "person" or board.finished:
            return say("about-person")
        case "caller":
            return say("call", call=face(call(board)))
        case "shelf":
            return joined([_about_kind(board), say("about-shelf")])
    return joined([_about_kind(board), say(f"about-{board.open}")])


def _about_kind(board: Board) -> Text:
    return say("about-kind", kind=say(f"kind-{board.plan.kind.name}"))
