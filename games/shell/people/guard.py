"""The way out of the game: open, or opened by an adult in three steps, so that nobody falls out by a slip."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from ...access.safety import LEAVING
from ...core.game import Text
from ..house_page import HousePage
from ..page import Page, Row
from .lock import dots

if TYPE_CHECKING:
    from ..house import House

STEPS = ("three", "one", "two")
"""Dots to choose, one step after the other; one other choice leads back into the game."""
PAGE = "way-out"
CLOSINGS = 3
WITHIN = 5.0
"""So many closings of the window within so many seconds end the game at once: nobody is ever trapped."""


class GuardDesk:
    """Answers "quit-house" (to leave at the front), "close-window" (the system asks) and "way-out/<step>/<dots>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._closings: deque[float] = deque(maxlen=CLOSINGS)

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "quit-house":
                self._asked()
            case "close-window":
                self._closings.append(self.house.now)
                much = len(self._closings) == CLOSINGS and self._closings[-1] - self._closings[0] <= WITHIN
                self.house.rim.quit() if much else self._asked()
            case "way-out":
                self._chosen(rest)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return None

    def _asked(self) -> None:
        """Out, or to the first of the steps; where they are on show already, they begin anew."""
        if not self.house.profile[LEAVING]:
            self.house.rim.quit()
            return
        self._off()
        self.house.push(_page(0, self.house))

    def _off(self) -> None:
        if self.house.screen.is_page and self.house.screen.page.name == PAGE:
            self.house.screens.pop()

    def _chosen(self, rest: str) -> None:
        """Dots were chosen at a step: "<step>/<dots>"."""
        step, _, chosen = rest.partition("/")
        at = int(step) if step.isdecimal() and len(step) == 1 else len(STEPS)
        self._off()
        if at >= len(STEPS) or chosen != STEPS[at]:
            self.house.refresh()
            self.house.play.told(Text.of("guard/stays"))
        elif at + 1 < len(STEPS):
            self.house.push(_page(at + 1, self.house))
        else:
            self.house.rim.quit()


def _page(at: int, house: House) -> Page:
    back = Row("way-out/back", Text.of("guard/back"), "leave", "back")
    title, body = Text.of("guard/title"), Text.of(f"guard/choose-{STEPS[at]}")
    rows = (back, *dots(f"way-out/{at}"))
    return Page(PAGE, title, rows, house.profile, body=body, greeting=body, suggested=back.id)
