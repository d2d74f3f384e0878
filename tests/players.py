"""Simulated players: each has only its own hands, and knows of the program what the log of its picture says."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random

from games.access.choose.arrows import DIRECTIONS
from games.access.choose.gate import ACCEPTANCE
from games.access.choose.scan import switches
from games.access.first_press import WAY
from games.access.inputs import Act, PointAt
from games.access.offer import Offered
from games.core.game import Text
from games.core.space import Point
from games.shell.log import Line
from tests.pilot import KNOWN, Pilot

PATIENCE = 400
"""Openings, choices or steps of a highlight after which a player gives up."""
REACTION = 0.65
"""Seconds from seeing a highlight to pressing (scanning.md, section 7: RT / 0.65 = an interval of one second)."""

Place = tuple[int, str, tuple[tuple[str, str], ...]]


class Lost(AssertionError):
    """A player could not go on; the message says where and what was wanted."""


@dataclass
class Player(ABC):
    """Follows hints, and finds what is not laid out by trying openings, remembering where they led."""

    pilot: Pilot
    seed: int = 1
    look: Callable[[Pilot], None] = lambda pilot: None
    """Called on every offer that the player meets."""
    leads: dict[Place, dict[str, Place]] = field(default_factory=dict)
    seen: dict[Place, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)

    # --- what a player's body does

    @abstractmethod
    def pick(self, target: str) -> None:
        """Chooses a target that is laid out, with this player's own hands."""

    @abstractmethod
    def first(self) -> None:
        """The first thing this player does at the door."""

    def held(self, least: float = 0.03, most: float = 0.3) -> float:
        """How long this player holds a button: as long as it asked the program to wait for, and a little."""
        return self.pilot.house.profile.number(ACCEPTANCE) + self.chance.uniform(least, most)

    def moved(self) -> None:
        """A breath between two acts."""
        self.pilot.wait(self.chance.uniform(0.6, 2.0))

    # --- what a player wants

    def start(self, way: str) -> None:
        """From the first page of all to the front of the house, by the preset for this way in."""
        self.first()
        self.errand(f"preset/{way}")

    def errand(self, wish: str) -> None:
        """Follows the hints of pages until `wish` was asked of the house."""
        for _ in range(PATIENCE):
            self.pilot.send(wish)
            mark = len(self.pilot.lines)
            self.step()
            if any(line.get("thing") == wish for line in self.pilot.since(mark, "event")):
                return
        raise Lost(f"{wish} was never asked for")

    def put(self, setting: str, value: str) -> None:
        """Sets a setting: goes to its page, chooses until it stands so, and comes back to the page it left from."""
        depth, known = len(self.pilot.house.screens), KNOWN[setting]
        wanted = known.parse(value)
        self.pilot.send(f"set/{setting}/{value}")
        for _ in range(PATIENCE):
            if self.pilot.house.profile[known] == wanted:
                break
            self.step()
        else:
            raise Lost(f"{setting} never became {value}: it is {self.pilot.house.profile[known]}")
        while len(self.pilot.house.screens) > depth and setting != WAY.name:
            self.choose("command/leave")

    def step(self) -> None:
        """One choice that the hint names."""
        wanted = self.pilot.game.hint(self.pilot.house.play.seat)
        if wanted is None:
            raise Lost(f"no hint on {self.place()}")
        self.choose(wanted)

    def finish(self) -> int:
        """Follows hints until the work is finished; returns how many choices it took."""
        for count in range(PATIENCE):
            if self.pilot.game.finished:
                return count
            self.step()
        raise Lost(f"not finished after {PATIENCE} choices")

    def choose(self, target: str) -> None:
        """Chooses a target, opening what has to be opened first."""
        for _ in range(PATIENCE):
            here = self.note()
            if target in self.pilot.offer:
                self.take(target)
                return
            opening = self.towards(target, here)
            if opening is None:
                raise Lost(f"{target} is nowhere; at {here} there is {self.pilot.offer.ids()}")
            self.take(opening)
            self.leads.setdefault(here, {})[opening] = self.note()
        raise Lost(f"{target} was not found")

    def take(self, target: str) -> None:
        mark = len(self.pilot.lines)
        self.pick(target)
        chosen = [line["target"] for line in self.pilot.since(mark, "choice")]
        if chosen != [target]:
            raise Lost(f"{type(self).__name__} wanted {target} and chose {chosen} at {self.place()}")
        self.moved()

    # --- finding a way through openings

    def place(self) -> Place:
        screen = self.pilot.house.screen
        opened = tuple(sorted((area, path) for area, path in self.pilot.house.play.opened.items() if path))
        title = f"{screen.session.level.id} {screen.session.level.title} {screen.session.game.finished}"
        return (len(self.pilot.house.screens), title, opened)

    def note(self) -> Place:
        """Looks round and remembers what is here."""
        here = self.place()
        self.seen[here] = self.pilot.offer.ids()
        self.look(self.pilot)
        return here

    def towards(self, target: str, here: Place) -> str | None:
        """The first opening on the shortest known way to `target`, else to an opening that was never tried."""
        ways: deque[tuple[Place, str | None]] = deque([(here, None)])
        met = {here}
        untried: list[tuple[int, int, str]] = []
        while ways:
            place, first = ways.popleft()
            if target in self.seen.get(place, ()):
                return first
            known = self.leads.get(place, {})
            for opening in (id for id in self.seen.get(place, ()) if id.startswith("open/")):
                if opening not in known:
                    untried.append((unlike(opening, target), len(untried), first or opening))
                elif known[opening] not in met:
                    met.add(known[opening])
                    ways.append((known[opening], first or opening))
        return min(untried)[2] if untried else None


def unlike(opening: str, target: str) -> int:
    """0 where an opening's area is one that such a target may lie in."""
    area = opening.split("/")[1]
    kind = target.split("/")[0]
    fits = {"pane": "work", "glass": "palette", "action": "palette", "command": "more", "way": "more"}
    return int(fits.get(kind, area) != area)


class PointerPlayer(Player):
    """Points at a random place inside what is wanted, and presses there."""

    def first(self) -> None:
        self.pilot.hear(PointAt((3.0, 3.0)))

    def pick(self, target: str) -> None:
        at = self.somewhere(self.pilot.offer[target])
        self.pilot.hear(PointAt(at))
        self.pilot.press("mouse-1", "mouse", held=self.held())

    def somewhere(self, item: Offered) -> Point:
        box = item.region.bounds
        for _ in range(12):
            at = (self.chance.uniform(box.x + 1, box.right - 1), self.chance.uniform(box.y + 1, box.bottom - 1))
            if item.region.contains(at):
                return at
        return item.region.anchor


class TouchPlayer(PointerPlayer):
    """Taps with one finger."""

    def first(self) -> None:
        self.pilot.wait(1.0)

    def pick(self, target: str) -> None:
        self.pilot.tap(self.somewhere(self.pilot.offer[target]), held=self.held())


class KeyboardPlayer(Player):
    """Sees the focus: goes towards what is wanted with arrows, with Tab where they lead astray; takes its time."""

    def first(self) -> None:
        self.pilot.press(self.chance.choice(("tab", "right", "down")))
        assert self.pilot.house.play.way == "keys"

    def moved(self) -> None:
        self.pilot.wait(self.chance.choice((0.25, 1.0, 20.0)))

    def focus(self) -> str:
        return last_highlight(self.pilot, "focus")[0]

    def pick(self, target: str) -> None:
        self._arrows(target)
        for _ in range(len(self.pilot.offer.items)):
            if self.focus() == target:
                break
            self._move("tab")
        else:
            raise Lost(f"Tab never came to {target}; at {self.place()}")
        self.pilot.press(self.chance.choice(("enter", "space")), held=self.held())

    def _arrows(self, target: str) -> None:
        visited = set()
        while (here := self.focus()) != target and here not in visited and here in self.pilot.offer:
            visited.add(here)
            (x, y), (tx, ty) = self.pilot.offer[here].region.anchor, self.pilot.offer[target].region.anchor
            self._move(max(DIRECTIONS, key=lambda d: DIRECTIONS[d][0] * (tx - x) + DIRECTIONS[d][1] * (ty - y)))

    def _move(self, key: str) -> None:
        self.pilot.press(key, held=self.held(0.03, 0.1))
        self.pilot.wait(self.chance.choice((0.2, 0.25, 0.4)))


class SwitchPlayer(Player):
    """Has one switch and waits until the highlight is on what is wanted, or on a group that holds it."""

    def first(self) -> None:
        self.pilot.wait(1.0)
        self.pilot.press(self.switch)
        assert self.pilot.house.play.way == "one-switch"

    @property
    def switch(self) -> str:
        return switches(self.pilot.house.profile)[0]

    def pick(self, target: str) -> None:
        for _ in range(PATIENCE):
            before = len(self.pilot.lines)
            if self.wants(target):
                self.pilot.wait(REACTION + self.chance.uniform(-0.08, 0.08))
                if not self.wants(target):
                    continue
                self.pilot.press(self.switch, held=self.held(0.03, 0.1))
                if any(line["target"] == target for line in self.pilot.since(before, "choice")):
                    return
            elif self.resting():
                self.pilot.wait(1.0)
                self.pilot.press(self.switch, held=self.held())
            else:
                self.pilot.wake(5.0)
        raise Lost(f"the scan never came to {target}")

    def wants(self, target: str) -> bool:
        """Whether to press now: on the target, on a group that holds it, on the way out of a group that does not."""
        lit = last_highlight(self.pilot, "scan")
        if not lit:
            return False
        out = self.pilot.words(Text.of("icheri/scan-back"))
        return (target in lit) != self.named().startswith(out)

    def named(self) -> str:
        """What the light was last said to be on."""
        captions = (line for line in reversed(self.pilot.lines) if line["kind"] == "caption" and line["passing"])
        return str(next(captions, {}).get("text", ""))

    def resting(self) -> bool:
        """Whether the light stands still: it said "press to go on", or was never started."""
        said = next((line["text"] for line in reversed(self.pilot.lines) if line["kind"] == "caption"), "")
        return self.pilot.house.play.due() is None or said == self.pilot.words(Text.of("icheri/scan-waits"))

    def moved(self) -> None:
        self.pilot.wait(self.chance.uniform(0.05, 0.4))


class TwoSwitchPlayer(SwitchPlayer):
    """Moves with one switch and chooses with the other; nothing is timed."""

    def first(self) -> None:
        super().first()
        self.pilot.wait(3.0)
        self.pilot.press("enter")
        assert self.pilot.house.play.way == "two-switches"

    def pick(self, target: str) -> None:
        for _ in range(PATIENCE):
            second = switches(self.pilot.house.profile)[1]
            before = len(self.pilot.lines)
            self.pilot.wait(self.chance.choice((0.6, 0.6, 30.0)))
            if self.wants(target):
                self.pilot.press(second, held=self.held(0.03, 0.1))
                if any(line["target"] == target for line in self.pilot.since(before, "choice")):
                    return
            else:
                self.pilot.press(self.switch, held=self.held(0.03, 0.1))
        raise Lost(f"stepping never came to {target}")


class ReaderPlayer(Player):
    """A screen reader's hands: asks for an action on a target by its id. The quickest, for long walks."""

    def first(self) -> None:
        self.pilot.wait(1.0)

    def pick(self, target: str) -> None:
        self.pilot.hear(Act(target, "press"))

    def moved(self) -> None:
        self.pilot.wait(0.5)

    def explore(self) -> set[str]:
        """Tries every opening there is on this screen; returns all ids that were laid out somewhere."""
        screen = self.place()[:2]
        for _ in range(PATIENCE):
            opening = self.towards("", self.note())
            if opening is None:
                break
            here = self.place()
            self.take(opening)
            self.leads.setdefault(here, {})[opening] = self.note()
        return {id for place, ids in self.seen.items() if place[:2] == screen for id in ids}


def last_highlight(pilot: Pilot, kind: str) -> list[str]:
    """What the last mark of a kind lies on."""
    line: Line = next(
        (line for line in reversed(pilot.lines) if line["kind"] == "highlight" and line["as"] == kind), {}
    )
    return list(line.get("targets", ())) or ([""] if kind == "focus" else [])


WAYS: dict[str, tuple[type[Player], str]] = {
    "pointer": (PointerPlayer, "pointer"),
    "touch": (TouchPlayer, "pointer"),
    "keyboard": (KeyboardPlayer, "keys"),
    "one-switch": (SwitchPlayer, "one-switch"),
    "two-switches": (TwoSwitchPlayer, "two-switches"),
}
"""Who plays, and the preset that is theirs."""


def of_way(way: str, pilot: Pilot, seed: int = 1, look: Callable[[Pilot], None] | None = None) -> Player:
    player = WAYS[way][0](pilot, seed)
    if look is not None:
        player.look = look
    return player


def settle(way: str) -> dict[str, str]:
    """The settings of a player who has chosen a way in before."""
    return {"way.in": WAYS[way][1]}


def levels() -> Iterable[str]:
    """All levels there are, as "<game>/<name>"."""
    from games.shell.resources import shipped

    return sorted(f"{path.parent.name}/{path.stem}" for path in shipped().levels.glob("*/*.toml"))
