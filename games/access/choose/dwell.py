"""Choosing by resting: what the pointer or the gaze stays on is chosen after a while, without a press."""

from __future__ import annotations

from dataclasses import field, replace
from math import dist
from typing import Literal

from ...core.game import Text
from ...core.settings import Profile
from ...core.space import Point
from ...core.values import dataclass
from ..inputs import Blur, Input, PointAt
from ..offer import Offer
from .arrows import ASIDE
from .dwell_times import DOOR_TIME, GLANCE, STALL, Times
from .gate import Gate
from .intent import OVER, Choose, Fill, Ignore, Intent, Mark
from .method import Method, Switched
from .scan_settings import switches

Phase = Literal["none", "gained", "intended", "started", "completed", "cancelled"]
DOOR = ("page/more-presets", "preset/gaze")
"""What resting chooses before a way in is known: the way to the preset of those who cannot press."""
WAKES = "command/rest"
TICK = 1 / 30
TRAIL = 0.3
"""Seconds for which it is known where the pointer was."""
HOLD = 12.0
"""Reference px round a thing that still belong to it once the pointer is on it, where nothing else lies."""
SHOWN = 0.3
"""Seconds that the tick of a completed dwell stands."""


@dataclass(slots=True)
class Dwell(Method):
    """One rest at a time: none, gained, intended once it settled, started, then completed or cancelled.

    Time counts only while the pointer was last seen on the thing; no report means that it stays. What lies under
    the pointer when an offer comes is not armed before the pointer has left it. `door` while no way in is known,
    `aside` where a learner's stage leaves it only commands.
    """

    gate: Gate
    profile: Profile = field(default_factory=Profile)
    door: bool = False
    aside: bool = False
    times: Times = field(default_factory=Times)
    phase: Phase = "none"
    at: Point | None = None
    target: str = ""
    resting: bool = False
    _spent: float = 0.0
    _credit: float = 0.0
    _seen: float = 0.0
    _ticked: float = 0.0
    _away: float | None = None
    _start: Point = (0.0, 0.0)
    _shut: set[str] = field(default_factory=set)
    _trail: list[tuple[float, Point]] = field(default_factory=list)
    _left: float | None = None
    _open_from: float = 0.0
    _out: float | None = None
    _named: str = ""
    _kept: dict[str, tuple[float, float]] = field(default_factory=dict)
    _frozen: tuple[str, float] = ("", 0.0)

    follows = wakes = drew = True

    @staticmethod
    def of(profile: Profile, gate: Gate) -> Dwell:
        return Dwell(gate, profile, times=Times.of(profile))

    @staticmethod
    def at_the_door(gate: Gate) -> Dwell:
        """Before a way in is known: a long rest leads to the preset for gaze, and nowhere else."""
        return Dwell(gate, door=True, times=replace(Times(), time=DOOR_TIME))

    def adjust(self, profile: Profile) -> None:
        self.profile, self.times = profile, Times.of(profile)

    @property
    def names_pointed(self) -> bool:
        return not self.door

    keeps_edge = names_pointed

    @property
    def switched(self) -> Switched:
        return "keyboard" if self.door else "none"

    def beside(self, stage: bool) -> None:
        self.aside = stage

    def pause_words(self, usual: Text) -> Text:
        return Text.of("dwell/resting") if self.times.rests and not self.door else usual

    def pause(self, resting: bool) -> None:
        """A pause freezes a dwell with what it gathered; meanwhile only the thing that ends it is armed."""
        if resting and not self.resting and self.target:
            self._frozen = (self.target, self._gathered)
        self.resting = resting

    # --- the verbs of a method

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._count(now)
        if isinstance(said, PointAt):
            self._follow(said.at, now)
            return self._moved(offer, now)
        if isinstance(said, Blur):
            self.gate.take(said, now)
            self._shut, self._left = self._lately(offer, now), None
            return self._cancel(now)
        return self._pressed(self.gate.take(said, now), offer)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        self._count(now)
        self._ticked = now
        out = list(self._pressed(self.gate.tick(now), offer)) if self._hears else []
        if self._out is not None and now >= self._out:
            self._out = None
            out.append(OVER)
        if self._away is not None:
            out += self._moved(offer, now)
        return (*out, *self._progress(now))

    def due(self) -> float | None:
        times = [t for t in (self.gate.due() if self._hears else None, self._out) if t is not None]
        if self.target and self._away is not None:
            times.append(self._away + self._patience)
        elif self.phase in ("gained", "started"):
            times.append(max(self._ticked, self._open_from) + TICK)
        return min(times) if times else None

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        """Nothing is armed where the pointer is; but what was resting when a pause began goes on after it."""
        self._count(now)
        if chosen != "command/relay":
            self._open_from = now + self.times.pause
            self.gate.open_from = self._open_from if self._hears else self.gate.open_from
        over = self._cancel(now, keep=False)
        self._named = ""
        self._kept.clear()
        self._shut, self._left = self._lately(offer, now), None
        self._shut -= {self._frozen[0] if chosen == WAKES else "", "" if self.times.rearm else chosen}
        if chosen != WAKES:
            self._frozen = ("", 0.0)
        return (*over, *self._moved(offer, now))

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()

    # --- where the pointer is

    def _under(self, offer: Offer) -> str:
        """What lies under the pointer and may be rested on; "" for nothing."""
        found = offer.at(self.at) if self.at is not None else None
        if found is None or (found.target.state.resting and found.target.role.base == "button"):
            return ""
        if self.resting:
            return found.id if found.id == WAKES else ""
        if self.aside and found.target.area not in ASIDE:
            return ""
        return found.id if not self.door or found.id in DOOR else ""

    def _follow(self, at: Point | None, now: float) -> None:
        self.at = at
        self._trail = [(then, place) for then, place in self._trail if now - then <= TRAIL]
        if at is not None:
            self._trail.append((now, at))

    def _lately(self, offer: Offer, now: float) -> set[str]:
        """What lies where the pointer is or was just now: one report of a trembling gaze says little."""
        places = [place for then, place in self._trail if now - then <= TRAIL]
        found = [offer.at(place) for place in (*places, *([] if self.at is None else [self.at]))]
        return {item.id for item in found if item is not None}

    def _on(self, id: str, offer: Offer) -> bool:
        """Whether the pointer is on a thing that it was on before: a little beside it too, where nothing else lies."""
        if self.at is None or id not in offer:
            return False
        found = offer.at(self.at)
        return found.id == id if found is not None else offer[id].region.distance(self.at) <= HOLD * offer.unit

    def _moved(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        if self.target:
            wide = self.times.wobble * offer.unit
            still = not wide or (self.at is not None and dist(self.at, self._start) <= wide)
            if self._on(self.target, offer) and still and (not self.resting or self.target == WAKES):
                self._away = None
                return ()
            self._away = now if self._away is None else self._away
            if now - self._away < self._patience - 1e-9:
                return ()
            return (*self._cancel(now), *self._gain(offer, now))
        return self._gain(offer, now)

    @property
    def _patience(self) -> float:
        return self.times.grace if self.phase == "started" else min(self.times.grace, GLANCE)

    def _gain(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """The pointer comes onto a thing; one that it has not left since it was offered stays shut."""
        if self._shut and any(self._on(id, offer) for id in self._shut):
            if self._left is None or now - self._left < self.times.grace:
                self._left = None
                return ()
            self._shut = set()
        elif self._shut and self._left is None:
            self._left = now
        under = self._under(offer)
        if not under or self.at is None:
            return ()
        self.target, self.phase, self._start, self._ticked = under, "gained", self.at, now
        self._spent, self._away, self._credit = 0.0, None, self._remembered(under, now)
        return ()

    def _remembered(self, id: str, now: float) -> float:
        """Seconds that are gathered already: frozen by a pause, or what a memory still holds."""
        if self._frozen[0] == id:
            gathered, self._frozen = self._frozen[1], ("", 0.0)
            return gathered
        gathered, then = self._kept.pop(id, (0.0, now))
        fade = (now - then) / self.times.memory if self.times.memory else 1.0
        return max(0.0, gathered * (1 - fade))

    # --- how time goes

    @property
    def _gathered(self) -> float:
        return max(0.0, self._spent - self.times.settle) + self._credit

    def _count(self, now: float) -> None:
        since, self._seen = max(self._seen, self._open_from), now
        if self.target and self._away is None and now > since:
            self._spent += min(now - since, STALL)

    def _progress(self, now: float) -> tuple[Intent, ...]:
        if not self.target or self._away is not None:
            return ()
        out: list[Intent] = []
        if self.phase == "gained" and self._spent >= self.times.settle - 1e-9 and now >= self._open_from:
            self.phase = "intended"
            out += self._named_now()
        if self.phase == "intended" and self.times.rests:
            self.phase = "started"
        if self.phase == "started":
            share = self._gathered / self.times.time
            if share >= 1 - 1e-9:
                return (*out, *self._completed(now))
            self._out = None
            out.append(Fill(self.times.feedback, share, self.target))
        return tuple(out)

    def _named_now(self) -> tuple[Intent, ...]:
        """The thing is lit and named, once until the pointer settles on another."""
        before, self._named = self._named, self.target
        return () if self.door else (Mark("point", (self.target,), silent=before == self.target),)

    def _completed(self, now: float) -> tuple[Intent, ...]:
        target, self.target, self.phase = self.target, "", "completed"
        self._shut, self._left, self._out = {target}, None, now + SHOWN
        return (Fill(self.times.feedback, 1.0, target), Choose(target))

    def _cancel(self, now: float, keep: bool = True) -> tuple[Intent, ...]:
        """The rest is over without a choice; its gathered seconds may be kept for a while."""
        target, begun = self.target, self.phase == "started"
        self.target, self._away = "", None
        if not target:
            return ()
        if keep and begun and self.times.memory:
            self._kept[target] = (self._gathered, now)
        dark = () if self.door or self.phase == "gained" else (Mark("point"),)
        self.phase = "cancelled" if begun else "none"
        return (OVER, *dark) if begun else dark

    # --- a switch beside the pointer

    @property
    def _hears(self) -> bool:
        """Whether presses are its own: not before a way in is known, nor beside a learner's stage."""
        return not (self.door or self.aside)

    def _pressed(self, buttons: tuple[str, ...], offer: Offer) -> tuple[Intent, ...]:
        """The first switch chooses what is under the pointer, where the player wants that."""
        first = switches(self.profile)[0]
        out: list[Intent] = []
        for button in buttons:
            target = self.target if self.target in offer else self._under(offer)
            if not self._hears or self.times.by == "dwell" or first not in (button, "any"):
                out.append(Ignore(button, "unmapped"))
            elif not target:
                out.append(Ignore(button, "outside"))
            else:
                begun = self.phase == "started"
                self.target, self.phase, self._away = "", "completed", None
                out += ((OVER,) if begun else ()) + (Choose(target),)
        return tuple(out)
