"""The settings lock: two pictures to choose before a setting can be changed, against slips of the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...access.safety import LOCK
from ...core.game import Text
from ..house_page import HousePage
from ..page import Page, Row

if TYPE_CHECKING:
    from ..house import House

GUARDED = ("setting", "reset", "capture", "preset", "show-preset", "passport-in", "dropped", "suits", "advice",
           "ask-away", "card-new", "card", "class-list", "list-in", "ask-wipe-warm-ups", "own-call",
           "own-away", "pace")  # fmt: skip
"""Wishes that lead to a change of the settings, or of what was made for others."""
PLAYING = ("game", "level", "go-on", "open-work", "player", "warm-up")
"""Wishes after which the settings are locked again."""
STEPS = ("three", "one")
"""What is to be chosen, one after the other, among SHOWN."""
SHOWN = ("one", "two", "three")


class LockDesk:
    """Stands before all other desks while the settings are locked."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.lifted = False
        self._wish = ""

    def answer(self, kind: str, rest: str) -> bool:
        if kind in PLAYING:
            self.lifted = False
        if kind == "dots":
            self._chosen(rest)
            return True
        if kind not in GUARDED or self.lifted or not self.house.profile[LOCK]:
            return False
        self._wish = f"{kind}/{rest}"
        self.house.push(_page(0, self.house))
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return None

    def _chosen(self, rest: str) -> None:
        """A picture was chosen at a step: "<step>/<picture>"."""
        step, _, picture = rest.partition("/")
        at = int(step) if step.isdecimal() and len(step) == 1 else 0
        self.house.screens.pop()
        if at >= len(STEPS) or picture != STEPS[at]:
            self.house.refresh()
            self.house.play.told(Text.of("people/stays-locked"))
        elif at + 1 < len(STEPS):
            self.house.push(_page(at + 1, self.house))
        else:
            self.lifted = True
            self.house.refresh()
            self.house.request(self._wish)


def _page(at: int, house: House) -> Page:
    title, body = Text.of("people/locked"), Text.of(f"people/locked-choose-{STEPS[at]}")
    return Page("lock", title, dots(f"dots/{at}"), house.profile, body=body, suggested=f"dots/{STEPS[at]}")


def dots(wish: str) -> tuple[Row, ...]:
    """The pictures to choose from; each asks for the wish with its name."""
    return tuple(
        Row(f"dots/{name}", Text.of(f"people/dots-{name}"), f"{wish}/{name}", f"dots-{name}") for name in SHOWN
    )
