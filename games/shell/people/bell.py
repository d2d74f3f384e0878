"""The page of the bell: it is lit or dark, here or there, or rests until somebody wants to go on."""

from __future__ import annotations

from ...access.fitting.proposals import ENOUGH
from ...core.game import Event, Question, Role, Seat, State, Target, Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..page import Page, Row

RING = "bell/ring"


@dataclass(frozen=True, slots=True)
class Bell:
    """`rung` of `bells`; a `wandering` bell hangs at place `rung` of its view, the other in the middle."""

    profile: Profile
    rung: int = 0
    bells: int = 16
    lit: bool = False
    resting: bool = False
    wandering: bool = False
    errand: str = ""
    name: str = "bell"

    @property
    def title(self) -> Text:
        return Text.of("suits/bell")

    @property
    def look(self) -> str:
        return "list" if self.resting else "bell"

    @property
    def body(self) -> Text | None:
        return Text.of("suits/rests") if self.resting else None

    @property
    def greeting(self) -> Text | None:
        return self.body or Text.of("suits/point-begins" if self.wandering else "suits/press-begins")

    @property
    def finished(self) -> bool:
        return False

    @property
    def rows(self) -> tuple[Row, ...]:
        see = State(resting=self.rung < ENOUGH)
        return (
            Row("suits/go-on", Text.of("suits/go-on"), "suits/go-on", "bell"),
            Row("suits/see", Text.of("suits/see"), "suits/see", "whole", state=see),
        )

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        if self.resting:
            return tuple(row.target for row in self.rows)
        state = State(chosen=self.lit, value=Text.of("icheri/place-in-row", index=self.rung, count=self.bells))
        return (Target(RING, self.title, Role("piece", "bell"), {"area": ("work",)}, state),)

    def choose(self, target_id: str, seat: Seat) -> tuple[Bell, tuple[Event, ...]]:
        if target_id == RING and not self.resting:
            return self, (Event("request", self.title, RING, "suits/ring", seat),)
        row = next((row for row in self.rows if row.id == target_id and self.resting), None)
        if row is None:
            raise KeyError(target_id)
        return self, (Event("request", row.label, row.id, row.request, seat),)

    def hint(self, seat: Seat) -> str | None:
        return "suits/go-on" if self.resting else RING

    def describe(self, question: Question) -> Text:
        if self.resting:
            return Page(self.name, self.title, self.rows).describe(question)
        return Text.of("suits/where", rung=self.rung, bells=self.bells)
