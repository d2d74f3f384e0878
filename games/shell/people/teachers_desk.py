"""What a teacher wants to know before the first lesson, one thing at a time: ways in, set-up, what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.game import Text
from ..house_page import HousePage
from ..page import Page, Row

if TYPE_CHECKING:
    from ..house import House

PAGE = "teachers"
PARTS = ("begin", "which", "switch", "gaze", "keys", "hearing", "seeing", "together", "players", "home", "leaving",
         "help", "private")  # fmt: skip
"""What the page tells, in its order; the printed page has the same."""


class TeachersDesk:
    """Answers "page/teachers" and "teachers/<part>"."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest == PAGE:
                self.house.push(self._page(0))
            case "teachers" if rest in PARTS:
                if self.house.screen.is_page and self.house.screen.page.name.startswith(PAGE):
                    self.house.screens.pop()
                self.house.push(self._page(PARTS.index(rest)))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        at = page.name.removeprefix(f"{PAGE}-")
        return self._page(PARTS.index(at)) if at in PARTS else None

    def _page(self, at: int) -> Page:
        rows = []
        if at + 1 < len(PARTS):
            rows.append(Row("teachers/next", Text.of("teachers/next"), f"teachers/{PARTS[at + 1]}", "next"))
        if at > 0:
            rows.append(Row("teachers/before", Text.of("teachers/before"), f"teachers/{PARTS[at - 1]}", "previous"))
        title = Text.of(f"teachers/{PARTS[at]}-title")
        said = Text.of("people/titled", title=title, said=Text.of(f"teachers/{PARTS[at]}"))
        return Page(f"{PAGE}-{PARTS[at]}", title, tuple(rows), self.house.profile, body=said, greeting=said)
