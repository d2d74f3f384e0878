"""The stained-glass window as a value: a glass is in hand, a pane takes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..core.game import Event, Level, Question, Role, Seat, State, Target, Text
from ..core.values import dataclass
from . import telling
from .challenge import changed, toggles
from .glazier import clashes
from .melody import melody as melody
from .telling import FACTS as FACTS
from .telling import say
from .ways import GLASSES, MOST_GLASSES, Guide, Plan, Way, plan_of

THINGS = tuple(f"glass/{glass}" for glass in GLASSES)
"""What a level's drawing may want in its panes."""
HANGS = "window"
"""Where kept works of this craft hang: "window", "chest" or "shelf"."""
PALETTE = 6
"""The fewest glasses a level offers."""
SUITS, WAITS, DONE = 6.0, 0.6, 0.1
"""How likely a pane is wanted that the glass in hand may go into, that waits for another glass, that is done."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window being made: the glass of each pane ("" for none), and the glass each seat holds.

    `glasses` is how many may be offered at once, `guide` how much of the drawing shows, `course` the glass that
    each pane is to get on the way to a finish ("" where any will do).
    """

    plan: Plan
    fills: tuple[str, ...]
    way: Way
    course: tuple[str, ...]
    held: tuple[tuple[int, str], ...] = ()
    glasses: int = MOST_GLASSES
    guide: Guide = "all"

    @property
    def level(self) -> Level:
        return self.plan.level

    @property
    def finished(self) -> bool:
        """Every pane holds a glass; in the glazier's way also no two touching panes the same."""
        return all(self.fills) and (self.way != "glazier" or not clashes(self.plan.touches, self.fills))

    @property
    def follows(self) -> bool:
        """Whether this way of playing follows the drawing."""
        return self.way in ("guided", "mirror")

    def needs(self, i: int) -> bool:
        """Whether a pane still wants a glass, or another one."""
        has, want = self.fills[i], self.course[i]
        return not has or (self.way in ("guided", "glazier") and want not in ("", has))

    @property
    def needy(self) -> tuple[int, ...]:
        """The panes that still want something, in reading order."""
        return tuple(i for i in range(len(self.fills)) if self.needs(i))

    @property
    def wants(self) -> Counter[str]:
        """How many panes want each glass; "" counts those where any will do."""
        return Counter(self.course[i] for i in self.needy)

    def wanted(self, glass: str) -> int:
        """How many panes want this glass."""
        wants = self.wants
        return wants[glass] + wants[""]

    @property
    def table(self) -> tuple[str, ...]:
        """The glasses on the table. Where the drawing is followed, a short table holds only what is still wanted."""
        palette, most = self.plan.palette, self.glasses
        if self.way == "glazier":
            return palette[: max(most, self.plan.least)]
        if self.follows and most < len(palette):
            wants = {self.course[i] for i in self.needy}
            return tuple(g for g in palette if g in wants or "" in wants)[:most] or palette[:most]
        return palette[:most]

    def offered(self, seat: Seat) -> tuple[str, ...]:
        """The table, and what the seat still holds from before."""
        here = (*self.table, self.hand(seat))
        return tuple(glass for glass in self.plan.palette if glass in here)

    @property
    def next_pane(self) -> int | None:
        """The first pane in reading order that a glass on the table is wanted for."""
        will_do = ("", *self.table)
        return next((i for i, want in enumerate(self.course) if want in will_do and self.needs(i)), None)

    def hand(self, seat: Seat) -> str:
        """The glass a seat holds; at first the first glass of the palette."""
        return dict(self.held).get(seat.number, self.plan.palette[0])

    def cartoon(self, pane: str) -> str:
        """The glass that the drawing shows in a pane now, "" for none."""
        i = self.plan.number[pane]
        return self.course[i] if self.follows and (self.guide != "next" or i == self.next_pane) else ""

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        hand = self.hand(seat)
        return (*self._panes(hand), *self._swatches(seat), *toggles(self))

    def choose(self, target_id: str, seat: Seat) -> tuple[Window, tuple[Event, ...]]:
        kind, _, name = target_id.partition("/")
        match kind:
            case "pane":
                return self._place(self.plan.number[target_id], seat)
            case "glass" if name in self.offered(seat):
                return self._pick(name, seat)
            case "way" | "challenge" | "part":
                return self._change(target_id, seat)
        raise KeyError(target_id)

    def hint(self, seat: Seat) -> str | None:
        """A pane that wants the glass in hand, else the glass that the next pane wants."""
        i = self.aim(seat)
        if i is None:
            return None
        return self.plan.panes[i].id if self.course[i] in ("", self.hand(seat)) else f"glass/{self.course[i]}"

    def aim(self, seat: Seat) -> int | None:
        """The number of the pane that the hint is about."""
        ahead = self.next_pane
        if self.finished or ahead is None:
            return None
        shown = (ahead,) if self.follows and self.guide == "next" else self.needy
        hand = self.hand(seat)
        return next((i for i in shown if self.course[i] in ("", hand)), ahead)

    def describe(self, question: Question) -> Text:
        return telling.describe(self, question)

    def clue(self, seat: Seat, step: int) -> Text:
        """Help in words: step 1 names the glass, 2 the place, 3 the pane itself."""
        return telling.clue(self, seat, step)

    def done(self, i: int) -> bool:
        """Whether a pane is as this way of playing would have it."""
        if self.way == "guided":
            return bool(self.fills[i]) and self.course[i] in ("", self.fills[i])
        alike = self.way == "glazier" and any(self.fills[j] == self.fills[i] for j in self.plan.touches[i])
        return bool(self.fills[i]) and not alike

    def suits(self, i: int, glass: str) -> bool:
        """Whether a glass may well go into a pane now."""
        if self.way == "glazier":
            return not self.done(i) and all(self.fills[j] != glass for j in self.plan.touches[i])
        return self.needs(i) and self.course[i] in ("", glass)

    def _panes(self, hand: str) -> Iterator[Target]:
        only = self.next_pane if self.guide == "next" else None
        for i in range(len(self.fills)):
            done, needs = self.done(i), self.needs(i)
            weight = SUITS if self.suits(i, hand) else DONE if done else WAITS
            shown = needs and self.follows and (self.guide != "next" or i == only)
            key = (i, self.fills[i], self.course[i] if shown else "", done, weight)
            yield self.plan.made.get(key) or self._pane(key, *key)

    def _pane(
        self, key: tuple[object, ...], i: int, fill: str, wanted: str, done: bool, weight: float
    ) -> Target:
        """A pane's target, made once for each state it can be in."""
        piece = self.plan.panes[i]
        state = State(done=done, value=telling.holds(fill, wanted))
        groups = {**piece.groups, "area": ("work",)}
        made = Target(piece.id, piece.label, Role("piece", "pane"), groups, state, weight)
        return self.plan.made.setdefault(key, made)

    def _swatches(self, seat: Seat) -> Iterator[Target]:
        hand, wants = self.hand(seat), self.wants
        for glass in self.offered(seat):
            count = wants[glass] + wants[""]
            resting = self.follows and not count and glass != hand
            value = say("glass-left", count=count) if self.follows else None
            weight = DONE if glass == hand or resting else WAITS if self.follows else 1.0
            key = (glass, glass == hand, resting, value, weight)
            yield self.plan.made.get(key) or self._swatch(key, *key)

    def _swatch(
        self, key: tuple[object, ...], glass: str, chosen: bool, resting: bool, value: Text | None, weight: float
    ) -> Target:
        """A glass of the table, made once for each state it can be in."""
        state = State(chosen=chosen, resting=resting, value=value)
        name, groups = telling.glass_name(glass), {"area": ("palette",)}
        made = Target(f"glass/{glass}", name, Role("swatch", "glass"), groups, state, weight)
        return self.plan.made.setdefault(key, made)

    def _pick(self, glass: str, seat: Seat) -> tuple[Window, tuple[Event, ...]]:
        id = f"glass/{glass}"
        if glass == self.hand(seat):
            return self, (Event("told", telling.picked(self, glass), id, id, seat),)
        return self._holding(glass, seat), (Event("picked", telling.picked(self, glass), id, id, seat),)

    def _place(self, i: int, seat: Seat) -> tuple[Window, tuple[Event, ...]]:
        glass, pane = self.hand(seat), self.plan.panes[i]
        spots = frozenset(self.plan.twins[i] if self.way == "mirror" else (i,))
        fills = tuple(glass if j in spots else has for j, has in enumerate(self.fills))
        if fills == self.fills:
            return self, (Event("told", telling.already(pane, glass), pane.id, f"glass/{glass}", seat),)
        after = replace(self, fills=fills)
        if self.way == "glazier" and self.course[i] != glass:
            after = after._on_course(spots)
        events = [Event("placed", telling.placed(after, i), pane.id, f"glass/{glass}", seat)]
        if self.way == "glazier" and (alike := [j for j in self.plan.touches[i] if fills[j] == glass]):
            text = telling.alike(self.plan.panes[alike[0]], glass)
            events.append(Event("not-yet", text, pane.id, f"glass/{glass}", seat))
        return self._then(after, events, seat)

    def _change(self, id: str, seat: Seat) -> tuple[Window, tuple[Event, ...]]:
        """Another way, challenge or part of one."""
        way, glasses, guide = changed(self, id)
        after = replace(self, way=way, glasses=glasses, guide=guide)
        after = after if after == self else after._on_course()
        text = next(t.state.value or t.label for t in toggles(after) if t.id == id)
        event = Event("told" if after == self else "picked", text, id, id, seat)
        return (self, (event,)) if after == self else self._then(after, [event], seat)

    def _on_course(self, kept: Iterable[int] = ()) -> Window:
        return replace(self, course=self.plan.course(self.way, self.fills, self.table, frozenset(kept)))

    def _then(self, after: Window, events: list[Event], seat: Seat) -> tuple[Window, tuple[Event, ...]]:
        """What follows by itself: a hand whose glass is wanted no more takes the next; a full window is finished."""
        hand, ahead = self.hand(seat), after.next_pane
        over = after.follows and not after.wanted(hand) and (not self.follows or self.wanted(hand) > 0)
        if ahead is not None and (over or hand not in after.table):
            following = after.course[ahead] or after.table[0]
            text = say("next-glass", glass=telling.glass_name(hand), following=telling.glass_name(following))
            events.append(Event("picked", text, f"glass/{following}", f"glass/{following}", seat))
            hand = following
        after = after._holding(hand, seat)
        if after.finished and not self.finished:
            events.append(Event("finished", telling.finished(after), seat=seat))
        return after, tuple(events)

    def _holding(self, glass: str, seat: Seat) -> Window:
        return replace(self, held=tuple(sorted({**dict(self.held), seat.number: glass}.items())))


def start(level: Level) -> Window:
    """An empty window, played as level.data["way"] says, else after the drawing where there is one."""
    plan = plan_of(level)
    named = level.data.get("way", "guided")
    way = next((way for way in plan.ways if way == named), plan.ways[0])
    empty = ("",) * len(plan.panes)
    return Window(plan, empty, way, ())._on_course()
