"""Who plays, by the way in: one simulated player each."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable

from ....core.settings import Value
from ...resources import shipped
from ..pilot import Pilot
from .dwell import DwellPlayer
from .keys import KeyboardPlayer
from .pad import PadPlayer, StickPlayer
from .player import Player
from .pointing import PointerPlayer, TouchPlayer
from .slow import SlowPlayer
from .switch import InversePlayer, StepOnePlayer, SwitchPlayer, TapHoldPlayer, TwoSwitchPlayer
from .unsteady import UnsteadyPlayer

WAYS: dict[str, tuple[type[Player], str]] = {
    "pointer": (PointerPlayer, "pointer"),
    "touch": (TouchPlayer, "pointer"),
    "keyboard": (KeyboardPlayer, "keys"),
    "slow": (SlowPlayer, "keys"),
    "pad": (PadPlayer, "keys"),
    "stick": (StickPlayer, "keys"),
    "one-switch": (SwitchPlayer, "one-switch"),
    "two-switches": (TwoSwitchPlayer, "two-switches"),
    "inverse": (InversePlayer, "one-switch"),
    "step1": (StepOnePlayer, "one-switch"),
    "tap-hold": (TapHoldPlayer, "one-switch"),
    "dwell": (DwellPlayer, "gaze"),
    "unsteady": (UnsteadyPlayer, "unsteady-hand"),
}
"""Who plays, and the preset that is theirs."""
SETTINGS: dict[str, dict[str, Value]] = {
    "slow": {"safety.go-back": 0.0},
    "inverse": {"scan.method": "inverse"},
    "step1": {"scan.method": "step-one"},
    "tap-hold": {"scan.method": "tap-hold"},
}
"""What else a way in has set."""


def of_way(way: str, pilot: Pilot, seed: int = 1, look: Callable[[Pilot], None] | None = None) -> Player:
    player = WAYS[way][0](pilot, seed)
    if look is not None:
        player.look = look
    return player


def settle(way: str) -> dict[str, Value]:
    """The settings of a player who has chosen a way in before: those of the preset, and what else the way has set."""
    preset = shipped().assets / "profiles" / f"{WAYS[way][1]}.toml"
    return {**tomllib.loads(preset.read_text("utf-8")), **SETTINGS.get(way, {})}


def levels() -> Iterable[str]:
    """All levels there are, as "<game>/<name>"."""
    return sorted(f"{path.parent.name}/{path.stem}" for path in shipped().levels.glob("*/*.toml"))
