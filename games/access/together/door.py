"""Sitting down: an input of a device that is nobody's yet shows a way in."""

from __future__ import annotations

from dataclasses import field

from ...core.settings import Profile
from ...core.space import Point, Rect
from ...core.values import dataclass
from ..choose.dwell_times import DOOR_TIME
from ..choose.scan_settings import switches
from ..first_press import WAY, read
from ..inputs import Act, Input, PointAt, Press, Touch
from .reach import Reach, alone

SWITCHED = ("one-switch", "two-switches")
"""Ways in whose light walks from the press on that sits somebody down."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody sits down: by which way in, heard by what."""

    way: str
    reach: Reach


@dataclass(slots=True)
class Door:
    """A press is enough; one who cannot press rests the pointer for DOOR_TIME seconds on `spot`, where one is shown."""

    spot: Rect | None = None
    _resting: dict[str, float] = field(default_factory=dict)

    def take(self, said: Input, profile: Profile, now: float) -> Arrival | None:
        """Who sits down with this input; a way that the profile names is kept."""
        match said:
            case PointAt(at, device):
                self._rest(at, device, now)
                return None
            case Touch(_, "down", _, device):
                found = Arrival("pointer", Reach(device))
            case Act(device=device):
                found = Arrival("keys", Reach(device))
            case Press() if alone(said).device == "mouse":
                found = Arrival("pointer", Reach(said.device))
            case Press():
                shown = self._pressed(said, profile)
                if shown is None:
                    return None
                found = shown
            case _:
                return None
        self._resting.pop(said.device, None)
        named = profile.word(WAY)
        return found if named == "ask" else Arrival(named, found.reach)

    def _pressed(self, said: Press, profile: Profile) -> Arrival | None:
        """Somebody with switches has only these of a keyboard, so that another finds room beside them."""
        named = profile.word(WAY)
        way = read(said.button, "ask", False, profile).way if named == "ask" else named
        own = switches(profile)[: 2 if way == "two-switches" else 1]
        if way in SWITCHED:
            mine = {said.button, "any"} & set(own)
            return Arrival(way, Reach(said.device, () if "any" in own else own)) if mine else None
        return Arrival(way, Reach(said.device)) if way else None

    def _rest(self, at: Point | None, device: str, now: float) -> None:
        if at is not None and self.spot is not None and self.spot.contains(at):
            self._resting.setdefault(device, now)
        else:
            self._resting.pop(device, None)

    def tick(self, now: float) -> Arrival | None:
        """Who sits down by having rested for long enough."""
        device = next((d for d, since in self._resting.items() if now >= since + DOOR_TIME), None)
        if device is None:
            return None
        del self._resting[device]
        return Arrival("dwell", Reach(device))

    def due(self) -> float | None:
        return min((since + DOOR_TIME for since in self._resting.values()), default=None)

    def forget(self) -> None:
        """Nobody is waited for any more."""
        self._resting.clear()
