"""What stands between the devices and the ways in: sticks, switches by their other names, what is held for long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from ..core.game import Event, Text
from ..core.settings import Profile
from ..core.values import dataclass
from .choose.buttons import NEVER, meanings
from .choose.method import Switched
from .choose.scan_settings import switches
from .choose.sticks import Sticks
from .inputs import Axis, Blur, Input, Press, Release

LONG = 10.0
"""Seconds that a key which does nothing is held to bring the usual buttons back (checklist row 26)."""
USUAL_AGAIN = Event("request", Text.of("buttons/usual-again"), thing="usual-buttons")
"""What is asked of the house then."""
ALSO_FIRST, ALSO_SECOND = ("f7", "pad-a"), ("f8", "pad-b")
"""What stands for the switches beside their own keys (scanning.md section 9), where it means nothing else."""
KINDS = ("keyboard", "mouse", "touch", "pad", "reader")

Held = tuple[str, str]
"""A button and its device."""


def kind_of(device: str) -> str:
    """The kind of a device: "pad" for "pad-2"."""
    return next((kind for kind in KINDS if device.startswith(kind)), "")


@dataclass(slots=True)
class Hands:
    """Everything that is held on any device.

    `device` is the one that was used last, "keyboard" or "pad"; what is a `helper`'s is no switch of the player's.
    """

    device: str = "keyboard"
    helper: str = "none"
    profile: Profile = Profile()
    _sticks: Sticks = field(default_factory=Sticks)
    _meanings: Mapping[str, str] = field(default_factory=dict)
    _since: dict[Held, float] = field(default_factory=dict)
    _known: dict[Held, str] = field(default_factory=dict)
    _lost: dict[Held, str] = field(default_factory=dict)

    def settle(self, profile: Profile) -> None:
        self.profile, self._meanings = profile, meanings(profile)
        self._sticks.settle(profile)

    def take(self, said: Input, switched: Switched, now: float) -> tuple[Input, ...]:
        """The inputs that an input stands for; `switched` are the devices whose buttons may be switches now."""
        match said:
            case Axis():
                return tuple(one for turned in self._sticks.take(said) for one in self.take(turned, switched, now))
            case Press(button, device):
                return self._press(button, device, switched, now)
            case Release(button, device):
                return self._release(button, device)
            case Blur():
                return self._blur(said, switched)
        return (said,)

    def _press(self, button: str, device: str, switched: Switched, now: float) -> tuple[Input, ...]:
        kind = kind_of(device)
        if kind in ("keyboard", "pad"):
            self.device = kind
            self._since.setdefault((button, device), now)
        self._lost.pop((button, device), None)
        known = self._known.setdefault((button, device), self._called(button, device, switched))
        return (Press(known, device),)

    def _called(self, button: str, device: str, switched: Switched) -> str:
        """The name a button goes by: a switch's, where it stands for that one."""
        own = switches(self.profile)
        pads = kind_of(device) == "pad"
        if switched == "none" or (switched == "keyboard" and pads):
            return button
        if button in own or "any" in own or kind_of(device) == self.helper:
            return button
        if button in ALSO_FIRST:
            return own[0]
        return own[1] if button in ALSO_SECOND else button

    def _release(self, button: str, device: str) -> tuple[Input, ...]:
        """A switch of several buttons is let go when the last of them is (scanning.md section 1)."""
        self._since.pop((button, device), None)
        known = self._known.pop((button, device), "") or self._lost.pop((button, device), button)
        return () if known in self._known.values() else (Release(known, device),)

    def _blur(self, said: Blur, switched: Switched) -> tuple[Input, ...]:
        """A window that lost the focus lets go of everything, a gamepad that is gone of its own buttons only."""
        if said.device == "desktop":
            self._lost, self._known = {**self._lost, **self._known}, {}
            self._since.clear()
            return (said,)
        mine = [key for key in self._known if key[1] == said.device]
        names = {self._known.pop(key) for key in mine}
        for key in mine:
            self._since.pop(key, None)
        self._sticks.forget(said.device)
        released = tuple(Release(name, said.device) for name in sorted(names - set(self._known.values())))
        own = {*switches(self.profile), "any"}
        return (said, *released) if switched == "all" and own & {*names, *(("any",) if names else ())} else released

    def held_by(self, device: str) -> tuple[str, ...]:
        """The names of the buttons a device holds down."""
        return tuple(name for key, name in self._known.items() if key[1] == device)

    # --- what is held for long

    def due(self) -> float | None:
        """When a key that does nothing will have been held for long."""
        times = [since + LONG for (button, _), since in self._since.items() if not self._means(button)]
        return min(times, default=None)

    def ripe(self, now: float) -> bool:
        """Whether such a key was held for long; each counts once."""
        held = [k for k, since in self._since.items() if now >= since + LONG and not self._means(k[0])]
        for key in held:
            del self._since[key]
        return bool(held)

    def _means(self, button: str) -> bool:
        """Whether a button does something in some way in, or is any setting's."""
        chosen = (value for _, value in self.profile.chosen)
        named = {*switches(self.profile), *NEVER, *ALSO_FIRST, *ALSO_SECOND, *chosen}
        return button in self._meanings or button in named or "any" in named
