"""What a teacher wants to know before the first lesson, one thing at a time: ways in, set-up, what is kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from ...core.game import Text
from .. import beside
from ..along.running import Running
from ..house_page import HousePage
from ..page import Page, Row

if TYPE_CHECKING:
    from ..house import House

PAGE = "teachers"
LANGUAGE = "language.words"
PARTS: Mapping[str, int] = MappingProxyType({
    "begin": 2, "which": 2, "switch": 2, "gaze": 2, "keys": 1, "hearing": 2, "seeing": 1, "together": 2, "class": 2,
    "players": 2, "home": 2, "leaving": 2, "help": 2, "private": 2,
})  # fmt: skip
"""What the page tells, in its order, and in how many steps: short enough for the largest letters."""
STEPS = tuple((part, n) for part, count in PARTS.items() for n in range(1, count + 1))
NAMES = tuple(f"{part}-{n}" for part, n in STEPS)


class TeachersDesk:
    """Answers "page/teachers", "teachers/<part>-<step>" and "print-teachers"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.running: Running | None = None

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest == PAGE:
                self.house.push(self._page(0))
            case "teachers" if rest in NAMES:
                if self.house.screen.is_page and self.house.screen.page.name.startswith(PAGE):
                    self.house.screens.pop()
                self.house.push(self._page(NAMES.index(rest)))
            case "print-teachers":
                self._print()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        at = page.name.removeprefix(f"{PAGE}-")
        return self._page(NAMES.index(at)) if at in NAMES else None

    def _page(self, at: int) -> Page:
        rows = []
        if at + 1 < len(NAMES):
            rows.append(Row("teachers/next", Text.of("teachers/next"), f"teachers/{NAMES[at + 1]}", "next"))
        if at > 0:
            rows.append(Row("teachers/before", Text.of("teachers/before"), f"teachers/{NAMES[at - 1]}", "previous"))
        rows.append(Row("teachers/print", Text.of("teachers/print"), "print-teachers", "paper"))
        title = Text.of(f"teachers/{STEPS[at][0]}-title")
        said = Text.of("people/titled", title=title, said=Text.of(f"teachers/{NAMES[at]}"))
        return Page(f"{PAGE}-{NAMES[at]}", title, tuple(rows), self.house.profile, body=said, greeting=said)

    # --- on paper

    def _print(self) -> None:
        """Makes the sheet beside the house, in the language on show."""
        house = self.house
        if house.rim.process is None:
            house.play.told(Text.of("teachers/not-printed"))
            return
        if self.running is None:
            self.running = Running(house.rim.process, lambda: None, self._over)
            house.moments.timed.append(self.running)
        out, language = house.storage.folder / "pictures" / f"{PAGE}.pdf", house.profile[house.known[LANGUAGE]]
        words = (str(out), "--lang", str(language))
        begun = self.running.begin("print", beside.tool("teachers", *words), None, house.now)
        busy = not begun and self.running.busy
        house.play.told(Text.of("teachers/printing" if begun or busy else "teachers/not-printed"))

    def _over(self, about: str, how: dict[str, object] | str) -> None:
        if isinstance(how, dict):
            path = Path(str(how.get("file", "")))
            text = Text.of("teachers/printed", file=Text.literal(path.name, "en"),
                           folder=Text.literal(str(path.parent), "en"))  # fmt: skip
        else:
            text = Text.of("teachers/no-room" if how == "full" else "teachers/not-printed")
        self.house.play.told(text)
