"""What every page of the house has, and the screen that shows it."""

from __future__ import annotations

from dataclasses import field, replace
from pathlib import Path
from typing import Any, Protocol

from ..core.game import Game, Text
from ..core.session import Session
from ..core.settings import Profile
from ..core.values import dataclass
from ..stage.view import View


class HousePage(Game, Protocol):
    """What every page of the house has, whatever it is made of."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> Text: ...
    @property
    def profile(self) -> Profile: ...
    @property
    def errand(self) -> str: ...
    @property
    def look(self) -> str: ...
    @property
    def body(self) -> Text | None: ...
    @property
    def greeting(self) -> Text | None:
        """What is said when it opens; None for the words of its name."""
        ...


def turned(page: HousePage, **fields: object) -> HousePage:
    """The same page with other fields."""
    whole: Any = page
    made: HousePage = replace(whole, **fields)
    return made


@dataclass(slots=True)
class Screen:
    """One screen of the house: a session, its view, for a work its journal, and where the player stood on it.

    `rewarded` once a reward was asked for that waits until it is; `threads` are the seats of which is shown what
    they gave.
    """

    session: Session
    view: View
    journal: Path | None = None
    opened: dict[str, str] = field(default_factory=dict)
    standing: str = ""
    rewarded: bool = False
    threads: tuple[int, ...] = ()

    @property
    def is_page(self) -> bool:
        return not self.session.kept

    @property
    def page(self) -> HousePage:
        """What is played here, where it is a page."""
        found: Any = self.session.game
        page: HousePage = found
        return page
