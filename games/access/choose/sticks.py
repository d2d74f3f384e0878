"""Sticks and triggers of a gamepad become presses of its arrows, once they pass the dead zone."""

from __future__ import annotations

from dataclasses import field

from ...core.settings import Profile, Setting
from ...core.values import dataclass
from ..inputs import Axis, Input, Press, Release

DEAD_ZONE = Setting("pad.dead-zone", 30.0, (0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 50.0, 60.0), "%")
"""How far a stick may lean without meaning anything (checklist row 16)."""
PAST = 0.1
"""How much farther than the dead zone a stick has to lean to count, so that a hand that trembles there does not."""
ASIDE = 0.2
"""How much farther another direction has to be than the present one to take over."""

Lean = dict[str, float]


@dataclass(slots=True)
class Sticks:
    """Every stick and trigger of every gamepad, each by its device.

    A trigger counts only after it was seen at rest: some report themselves half pressed when they are opened.
    """

    zone: float = 0.3
    _leans: dict[tuple[str, str], Lean] = field(default_factory=dict)
    _held: dict[tuple[str, str], str] = field(default_factory=dict)
    _rested: set[tuple[str, str]] = field(default_factory=set)

    def settle(self, profile: Profile) -> None:
        self.zone = profile.number(DEAD_ZONE) / 100

    def take(self, said: Axis) -> tuple[Input, ...]:
        """The presses and releases that follow; an axis is "left-x", "left-y", "right-x" ... or "left-trigger"."""
        stick, _, kind = said.axis.rpartition("-")
        if not stick or kind not in ("x", "y", "trigger"):
            return ()
        key = (said.device, said.axis if kind == "trigger" else stick)
        value = max(-1.0, min(1.0, said.value)) if said.value == said.value else 0.0
        if kind == "trigger":
            wanted = self._trigger(key, value)
        else:
            lean = self._leans.setdefault(key, {"x": 0.0, "y": 0.0})
            lean[kind] = value
            wanted = self._direction(lean, self._held.get(key, ""))
        return self._turn(key, wanted)

    def forget(self, device: str) -> None:
        """A gamepad is gone, and what it held with it."""
        for kept in (self._leans, self._held):
            for key in [key for key in kept if key[0] == device]:
                del kept[key]
        self._rested = {key for key in self._rested if key[0] != device}

    def _enough(self, held: bool) -> float:
        """How far is far enough: less to stay than to come, whatever the dead zone."""
        return self.zone * 0.75 + 0.05 if held else self.zone + PAST

    def _trigger(self, key: tuple[str, str], value: float) -> str:
        pressed = value >= self._enough(key in self._held)
        if not pressed:
            self._rested.add(key)
        return f"pad-{key[1]}" if pressed and key in self._rested else ""

    def _direction(self, lean: Lean, held: str) -> str:
        along = {"pad-left": -lean["x"], "pad-right": lean["x"], "pad-up": -lean["y"], "pad-down": lean["y"]}
        best = max(along, key=lambda name: along[name])
        if held and along[held] >= self._enough(True) and along[best] < along[held] + ASIDE:
            return held
        return best if along[best] >= self._enough(False) else ""

    def _turn(self, key: tuple[str, str], wanted: str) -> tuple[Input, ...]:
        held = self._held.pop(key, "")
        if wanted:
            self._held[key] = wanted
        if wanted == held:
            return ()
        out: list[Input] = [Release(held, key[0])] if held else []
        return tuple([*out, Press(wanted, key[0])] if wanted else out)
