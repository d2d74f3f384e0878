"""The page of comfort: a slower light, finishing together, a rest, and the answers to what was offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...access.choose.scan_settings import INTERVAL
from ...access.tiredness import OFFER
from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row, value_text
from .finishing import Finishing

if TYPE_CHECKING:
    from ..house import House

PAGES = ("care", "care-asked")


class CareDesk:
    """Answers "finish", "care/<wish>" and "pace/<wish>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.attention = house.requests.attention
        self.finishing = Finishing(house)

    def answer(self, kind: str, rest: str) -> bool:
        match kind, rest:
            case "finish", _:
                self._back()
                self.finishing.begin()
            case "care", "":
                self.house.push(self._asked() if self.attention.asked else self._comfort())
            case "care", "all":
                self.attention.answered()
                self.house.screens.pop()
                self.house.push(self._comfort())
            case "care", "rest":
                self.attention.answered()
                self._back()
                self.house.play.choose("command/rest", self.house.now)
            case "care", "later" | "not-today":
                (self.attention.later if rest == "later" else self.attention.not_today)()
                self._back()
                self.house.play.told(Text.of(f"care/{rest}-told"), after=True)
            case "pace", "slower" | "as-before" | "never":
                self._paced(rest)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name not in PAGES:
            return None
        return self._asked() if page.name == "care-asked" and self.attention.asked else self._comfort()

    def _back(self) -> None:
        """To what was there before the page of comfort."""
        screen = self.house.screen
        if screen.is_page and screen.page.name in PAGES:
            self.house.leave()

    # --- another light

    def _paced(self, wish: str) -> None:
        house, attention = self.house, self.attention
        value = attention.slower if wish == "slower" else attention.before
        attention.answered()
        if wish == "never":
            house.use(house.profile.put(OFFER, False))
            self._back()
            house.play.told(Text.of("care/never-told"), after=True)
        elif value is not None:
            first = attention.before if wish == "slower" else None
            attention.before = (first or house.profile.number(INTERVAL)) if wish == "slower" else None
            house.use(house.profile.put(INTERVAL, value))
            self._back()
            words = "paced-waits" if house.safety.asking else "paced"
            house.play.told(Text.of(f"care/{words}", value=value_text(INTERVAL, value)), after=True)

    # --- pages

    def _comfort(self) -> Page:
        house, attention = self.house, self.attention
        rows: list[Row] = []
        if house.play.ways.by_clock and (slower := attention.slower) is not None:
            rows.append(_pace("slower", house.profile.number(INTERVAL), slower))
        if house.play.ways.by_clock and attention.before is not None:
            rows.append(_pace("as-before", house.profile.number(INTERVAL), attention.before))
        work = next((screen for screen in reversed(house.screens) if not screen.is_page), None)
        if work is not None and not work.session.game.finished:
            value = Text.of("care/finish-about")
            rows.append(Row("care/finish", Text.of("icheri/finish"), "finish", "finish", state=State(value=value)))
        rows.append(Row("care/rest", Text.of("icheri/rest"), "care/rest", "rest"))
        serves = ("set/care.", "setting/care.", "options/care")
        rows.append(Row("options/care", Text.of("care/settings"), "options/care", "options", serves=serves))
        return Page("care", Text.of("icheri/care"), tuple(rows), house.profile, greeting=Text.of("care/greet"))

    def _asked(self) -> Page:
        """What was offered, with a yes, a later and a no."""
        house, attention, asked = self.house, self.attention, self.attention.asked
        now, rows = house.profile.number(INTERVAL), list[Row]()
        if asked == "rest":
            rows.append(Row("care/rest", Text.of("care/rest-now"), "care/rest", "rest"))
        elif (value := attention.slower if asked == "slower" else attention.before) is not None:
            rows.append(_pace(asked, now, value))
        rows.append(Row("care/later", Text.of("care/later"), "care/later", "time"))
        if asked == "rest":
            rows.append(Row("care/not-today", Text.of("care/not-today"), "care/not-today", "no"))
        else:
            rows.append(Row("pace/never", Text.of("care/never"), "pace/never", "no"))
        rows.append(Row("care/all", Text.of("care/all"), "care/all", "care"))
        title = Text.of(f"care/title-{asked}")
        greeting = Text.of(f"care/why-{asked}")
        return Page("care-asked", title, tuple(rows), house.profile, body=greeting)


def _pace(name: str, now: float, then: float) -> Row:
    words = Text.of("people/from-to", now=value_text(INTERVAL, now), then=value_text(INTERVAL, then))
    return Row(f"pace/{name}", Text.of(f"care/{name}"), f"pace/{name}", "pace", state=State(value=words))
