"""The page on which a kept work is made again before one's eyes and ears."""

from __future__ import annotations

from dataclasses import replace

from ...access.watching import ALOUD, PACE
from ...core.game import Event, Game, Question, Seat, State, Target, Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..page import Page, Row, setting_name, value_text

NAME = "watching"


@dataclass(frozen=True, slots=True)
class Watching:
    """A work after `at` of `count` choices; `shown` is its value then, `playing` while it goes on by itself."""

    craft: str
    stem: str
    title: Text
    shown: Game
    at: int
    count: int
    profile: Profile
    playing: bool = True
    errand: str = ""
    body: Text | None = None
    name: str = NAME

    @property
    def look(self) -> str:
        return f"watch:{self.craft}"

    @property
    def greeting(self) -> Text:
        return Text.of("gallery/greet-watch", title=self.title, count=self.count)

    @property
    def finished(self) -> bool:
        return False

    @property
    def rows(self) -> tuple[Row, ...]:
        """Going on or a pause first: it is wanted most."""
        over, pace = self.at >= self.count, self.profile.word(PACE)
        far = State(value=Text.of("gallery/watched", at=self.at, count=self.count), step=(self.at, self.count + 1))
        if over:
            first = Row("watch/play", Text.of("gallery/watch-again"), "watch-again", "undo", state=far)
        elif pace == "press":
            first = Row("watch/play", Text.of("gallery/watch-step"), "watch-step", "next", state=far)
        elif self.playing:
            first = Row("watch/play", Text.of("gallery/watch-pause"), "watch-play", "pause", state=far)
        else:
            first = Row("watch/play", Text.of("gallery/watch-play"), "watch-play", "go-on", state=far)
        paces = PACE.choices
        after = paces[(paces.index(pace) + 1) % len(paces)]
        start = State(resting=not self.at)
        aloud = bool(self.profile[ALOUD])
        return (
            first,
            Row("watch/back", Text.of("gallery/watch-back"), "watch-back", "previous", state=start),
            Row("watch/pace", setting_name(PACE), icon="pace", state=State(value=value_text(PACE, pace)),
                put=(PACE, after)),
            Row("watch/aloud", setting_name(ALOUD), icon="voice", base="toggle", put=(ALOUD, not aloud),
                state=State(chosen=aloud, value=value_text(ALOUD, aloud))),
        )  # fmt: skip

    @property
    def _page(self) -> Page:
        return Page(self.name, self.title, self.rows, self.profile, self.errand)

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(row.target for row in self.rows)

    def choose(self, target_id: str, seat: Seat) -> tuple[Watching, tuple[Event, ...]]:
        page, events = self._page.choose(target_id, seat)
        return (self if page.profile == self.profile else replace(self, profile=page.profile)), events

    def hint(self, seat: Seat) -> str | None:
        return self._page.hint(seat)

    def describe(self, question: Question) -> Text:
        """The whole is the work as it is now; the rest is about the page."""
        return self.shown.describe(question) if question.kind == "whole" else self._page.describe(question)
