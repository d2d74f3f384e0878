"""Who comes to a table by which device, and whose an input is."""

from __future__ import annotations

from collections.abc import Iterable

from ...access.choose.scan_settings import START_ON, switches
from ...access.inputs import Act, Input, PointAt, Press, Touch
from ...access.play import Play
from ...access.together.door import SWITCHED
from ...access.together.place import Place
from ...access.together.reach import Reach


def arrival(said: Input, play: Play) -> tuple[str, Reach]:
    """How the player of the house is here, by what they did last."""
    match said:
        case Touch():
            return "pointer", Reach(said.device)
        case PointAt():
            return ("dwell" if play.way == "dwell" else "pointer"), Reach(said.device)
        case Press() if said.device != "mouse":
            way = play.way if play.way in ways(said.device) else "keys"
            return way, Reach(said.device, _switches(play, way) if way in SWITCHED else ())
        case Act():
            return "keys", Reach(said.device)
    device = "mouse" if play.way in ("pointer", "dwell") or getattr(said, "device", "") == "mouse" else "keyboard"
    way = play.way if play.way in ways(device) else ways(device)[0]
    return way, Reach(device, _switches(play, way) if way in SWITCHED else ())


def walks_on(said: Input, play: Play) -> Press | None:
    """The press that led the player of the house here, where a light goes on walking after a choice."""
    starts = play.way in SWITCHED and play.profile[START_ON] != "manual"
    return said if isinstance(said, Press) and said.device != "mouse" and starts else None


def _switches(play: Play, way: str) -> tuple[str, ...]:
    own = switches(play.profile)[: 2 if way == "two-switches" else 1]
    return () if "any" in own else own


def ways(device: str) -> tuple[str, ...]:
    """The ways in that a device can serve."""
    if device.startswith(("mouse", "gaze")):
        return ("pointer", "dwell")
    if device.startswith("touch"):
        return ("pointer",)
    return ("keys", "one-switch", "two-switches")


def hears(places: Iterable[Place], said: Input) -> int:
    """How surely an input is meant for one of these."""
    return max((reach.hears(said) for place in places for reach in place.reaches), default=0)
