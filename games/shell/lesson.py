"""How to play: a first move done together, on the player's own work, with nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.game import Text

if TYPE_CHECKING:
    from .house import House

STEPS = 2
"""Choices made together before the player goes on alone: pick, then place."""


def begin(house: House) -> int:
    """Tells what to do first and lights the lamp beside it; the step the lesson is at, 0 if there is nothing to do."""
    return _show(house, 1)


def next_step(house: House, step: int) -> int:
    """After a choice: the next step, or 0 when the lesson is over."""
    if step >= STEPS:
        house.play.told(Text.of(f"{_words(house)}/how-to-done"))
        return 0
    return _show(house, step + 1)


def _show(house: House, step: int) -> int:
    session = house.screen.session
    target = session.game.hint(house.play.seat)
    if target is None:
        house.play.told(Text.of("icheri/nothing-left"))
        return 0
    label = next((t.label for t in session.targets(house.play.seat) if t.id == target), session.level.title)
    house.play.told(Text.of(f"{_words(house)}/how-to-{step}", name=label), target)
    return step


def _words(house: House) -> str:
    return "icheri" if house.screen.is_page else house.screen.session.level.game
