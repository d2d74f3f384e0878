"""What the souvenirs of a board need: their drawings, sounds, names, facts and the words of their faces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.needs import Need
from .shelf import SHELF

if TYPE_CHECKING:
    from .model import Board


def needs(board: Board) -> Iterator[Need]:
    """For every souvenir that the level may deal, and for both faces of its kind."""
    kind = board.plan.kind
    media = {kind.first.medium, kind.second.medium}
    for name in board.plan.pool:
        souvenir = SHELF[name]
        yield Need(name, drawing=f"drawings/{name}")
        if souvenir.sound:
            yield Need(name, sound=f"sounds/{name}")
        for message in (f"souvenir-{name}", f"fact-{name}-kids", f"fact-{name}-adults"):
            yield Need(name, message=f"souvenirs/{message}")
        if "tool" in media:
            yield Need(name, drawing=f"tools/{souvenir.tool}")
            yield Need(name, message=f"souvenirs_forms/tool-{souvenir.tool}")
        if "pattern" in media or "continuation" in media:
            for motif in dict.fromkeys(souvenir.pattern):
                yield Need(name, drawing=f"motifs/{motif}")
                yield Need(name, message=f"souvenirs_forms/motif-{motif}")
        for medium in sorted(media & {"shadow", "left-half", "right-half", "detail", "sound"}):
            yield Need(name, message=f"souvenirs_forms/{medium}-{name}")
