"""What my presses say: advice in plain words, and the journal it comes from, to be read and wiped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.fitting.advice import ENOUGH, advice
from ...core.game import State, Text
from ..house_page import HousePage
from ..options import setting_row
from ..page import Page, Row
from .changes import Change, Changes
from .presses import KINDS

if TYPE_CHECKING:
    from ..house import House


class PressesDesk:
    """Answers "page/presses", "advice" and "wipe-presses"."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest == "presses":
                self.house.push(self._page())
            case "advice":
                self.house.push(self._advice())
            case "ask-wipe":
                self.house.push(self._question())
            case "wipe-presses":
                self.house.presses.wipe()
                self.house.leave()
                self.house.play.told(Text.of("suits/wiped"))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == "presses" else None

    def _page(self) -> Page:
        counts = self.house.presses.counts()
        kinds = [kind for kind in KINDS if counts[kind]]
        body = Text.of("suits/none-counted")
        if kinds:
            body = Text.of(f"suits/counted-{kinds[0]}", count=counts[kinds[0]])
            for kind in kinds[1:]:
                body = Text.of("suits/lines", first=body, second=Text.of(f"suits/counted-{kind}", count=counts[kind]))
        few = State(value=Text.of("suits/too-few", count=ENOUGH)) if counts["choice"] < ENOUGH else State()
        rows = (
            Row("advice/see", Text.of("suits/advice"), "advice", "hint", state=few),
            replace(setting_row(self.house.known["safety.press-log"], self.house.profile), icon="presses"),
            Row("ask-wipe/it", Text.of("suits/wipe"), "ask-wipe", "put-away", state=State(resting=not kinds)),
        )  # fmt: skip
        return Page("presses", Text.of("icheri/presses"), rows, self.house.profile, body=body)

    def _question(self) -> Page:
        rows = (
            Row("keep/presses", Text.of("suits/keep-presses"), "leave", "back"),
            Row("wipe/it", Text.of("suits/wipe-it"), "wipe-presses", "put-away"),
        )
        title = Text.of("suits/wipe-question")
        return Page("wipe-presses", title, rows, self.house.profile, greeting=title)

    def _advice(self) -> Changes:
        house = self.house
        scanning = house.play.ways.by_clock
        found = advice(house.presses.counts(), house.profile, house.known, scanning)
        changes = tuple(Change(house.known[p.setting], p.value, p.why) for p in found)
        said = None if changes else Text.of("suits/all-well")
        return Changes("advice", Text.of("suits/advice"), changes, house.profile, house.profile, said)
