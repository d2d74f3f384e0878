"""A kept work over the whole screen: it is told, and any press leads back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.inputs import Input, Press, Touch
from ...core.game import Event, Game, Question, Role, Seat, Target, Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..house_page import HousePage, turned

if TYPE_CHECKING:
    from ..house import House

BACK = "large/back"
EARLY = 1.0
"""Seconds in which a press leads nowhere: a hand that trembles may press twice."""


@dataclass(frozen=True, slots=True)
class Large:
    """The value of a work, and the one target that all of the screen is; `called` where it has a name of its own."""

    craft: str
    title: Text
    shown: Game
    profile: Profile
    called: bool = False
    errand: str = ""
    body: Text | None = None
    name: str = "large"

    @property
    def look(self) -> str:
        return f"large:{self.craft}"

    @property
    def greeting(self) -> Text:
        whole = self.shown.describe(Question("whole"))
        named = Text.of("gallery/named-work", title=self.title, whole=whole) if self.called else whole
        return Text.of("gallery/greet-large", whole=named)

    @property
    def finished(self) -> bool:
        return False

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return (Target(BACK, Text.of("gallery/large-back"), Role("piece", "back"), {"area": ("work",)}),)

    def choose(self, target_id: str, seat: Seat) -> tuple[Large, tuple[Event, ...]]:
        if target_id != BACK:
            raise KeyError(target_id)
        return self, (Event("request", Text.of("gallery/large-back"), BACK, "leave", seat),)

    def hint(self, seat: Seat) -> str | None:
        return BACK

    def describe(self, question: Question) -> Text:
        return self.shown.describe(Question("whole"))


class LargeDesk:
    """Answers "large/<work>"; while it is shown, the first press of any button leads back."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._since = 0.0

    def answer(self, kind: str, rest: str) -> bool:
        house = self.house
        path = next((path for path in house.storage.listed().paths if path.stem == rest), None)
        work = None if path is None else house.storage.load(path)
        session = None if work is None else house.works.session(work)
        if work is None:
            house.play.told(Text.of("icheri/not-on-offer"))
        elif session is None:
            house.notice("notice-rules", work.path.name)
        else:
            title = house.works.title(work)
            page = Large(session.level.game, title, session.game, house.profile, title != session.level.title)
            house.push(page, quiet=True)
            house.screen.session = replace(house.screen.session, level=session.level)
            house.play.show(house.screen.session, house.now, page.greeting)
            self._since = house.now
            house.moments.listen(self)
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return turned(page, profile=self.house.profile) if isinstance(page, Large) else None

    # --- the press that leads back

    @property
    def listening(self) -> bool:
        return self.house.screen.is_page and isinstance(self.house.screen.page, Large)

    def due(self) -> float | None:
        return self.house.play.due()

    def tick(self, now: float) -> None:
        self.house.play.tick(now)

    def hear(self, said: Input, now: float) -> bool:
        """Takes the press, whoever's it is, and leads back; one that comes too early was meant for the page before."""
        play = self.house.play
        pressed = isinstance(said, Press) or (isinstance(said, Touch) and said.phase == "down")
        if not pressed or play.resting:
            return False
        if now - self._since >= EARLY:
            play.ways.spend(said, now)
            self.house.leave()
        return True
