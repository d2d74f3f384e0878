"""One page of the wall on which kept works hang."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...core.game import Event, Question, Seat, Target, Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..page import Page, Row

NAME, AWAY = "works", "works-away"
EACH = 6
"""Works that hang side by side."""
LAST = "\uffff"
TEN = 10
"""Pages that a jump goes past."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A bar, and between which names of works those lie that it leads to: from `first` on, before `end`."""

    row: str
    first: str
    end: str


@dataclass(frozen=True, slots=True)
class Wall:
    """Works newest first; `at` is the page from 0, `craft` "" where all crafts hang, `away` those put away."""

    title: Text
    rows: tuple[Row, ...]
    profile: Profile
    greeting: Text | None
    away: bool = False
    craft: str = ""
    at: int = 0
    leads: tuple[Lead, ...] = ()
    errand: str = ""
    body: Text | None = None
    look: str = "gallery"

    @property
    def name(self) -> str:
        return AWAY if self.away else NAME

    @property
    def finished(self) -> bool:
        return False

    @property
    def _page(self) -> Page:
        return Page(self.name, self.title, self.rows, self.profile, self.errand, self.body)

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(row.target for row in self.rows)

    def choose(self, target_id: str, seat: Seat) -> tuple[Wall, tuple[Event, ...]]:
        page, events = self._page.choose(target_id, seat)
        return (self if page.profile == self.profile else replace(self, profile=page.profile)), events

    def hint(self, seat: Seat) -> str | None:
        """The bar on the way to a work that hangs elsewhere, else what any page gives."""
        kind, _, stem = self.errand.partition("/")
        here = any(row.request == self.errand for row in self.rows)
        if kind in ("work", "bring-back") and not here:
            found = next((lead.row for lead in self.leads if lead.first <= f"{stem}." < lead.end), None)
            if found is not None:
                return found
        return self._page.hint(seat)

    def describe(self, question: Question) -> Text:
        return self._page.describe(question)


def leads(stems: Sequence[str], at: int) -> tuple[Lead, ...]:
    """Where the works of other pages are; of two bars that lead there, the one that leads further first."""

    def name(number: int) -> str:
        return f"{stems[number]}."

    first, last = at * EACH, min((at + 1) * EACH, len(stems)) - 1
    found = []
    if (at + TEN) * EACH < len(stems):
        found.append(Lead("wall/ten-on", "", name((at + TEN) * EACH - 1)))
    if at >= TEN:
        found.append(Lead("wall/ten-back", name((at - TEN + 1) * EACH - 1), LAST))
    if last + 1 < len(stems):
        found.append(Lead("wall/next", "", name(last)))
    if at:
        found.append(Lead("wall/previous", name(first - 1), LAST))
    return tuple(found)


def bars(at: int, pages: int) -> list[Row]:
    """What leads to the other pages: only where there are some."""
    ways = (
        ("next", at + 1, "next", at + 1 < pages),
        ("previous", at - 1, "previous", at > 0),
        ("ten-on", min(at + TEN, pages - 1), "ten-on", pages > TEN and at + 1 < pages - 1),
        ("ten-back", max(at - TEN, 0), "ten-back", pages > TEN and at > 1),
    )
    return [
        Row(f"wall/{name}", Text.of(f"gallery/{name}"), f"wall/{to}", icon) for name, to, icon, wanted in ways if wanted
    ]
