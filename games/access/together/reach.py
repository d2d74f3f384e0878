"""What a seat is heard by: whole devices, or some buttons of a keyboard that two share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...core.space import Rect
from ...core.values import dataclass
from ..inputs import Dropped, Input, Press, Release, Touch

PLAIN = {"mouse": "mouse", "gaze": "mouse", "keyboard": "keyboard"}
"""Devices of which there may be several -> the name that a seat knows its own one by."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A device that is bound to a seat; with `buttons` only these of it, () all that nobody else has.

    `but` are buttons that are left for others; `part` is the part of a touch board, window pixels, None for all of it.
    """

    device: str
    buttons: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    part: Rect | None = None

    def hears(self, said: Input) -> int:
        """How surely an input is meant for this seat: 2 for a button or a part of its own, 1 for its device, 0 not."""
        if said.device != self.device:
            return 0
        if isinstance(said, Press | Release) and said.button in self.but:
            return 0
        if self.part is not None:
            return 2 * (isinstance(said, Touch) and self.part.contains(said.at))
        if not self.buttons:
            return 1
        return 2 if isinstance(said, Press | Release) and said.button in self.buttons else 0


def whose(said: Input, reaches: Iterable[tuple[int, Reach]]) -> int | None:
    """The seat that an input is meant for; None for nobody's, and for what is no player's."""
    if isinstance(said, Dropped):
        return None
    best = max(((reach.hears(said), -number) for number, reach in reaches), default=(0, 0))
    return -best[1] if best[0] else None


def alone(said: Input) -> Input:
    """The same input, as if its device were the only one of its kind."""
    plain = next((name for start, name in PLAIN.items() if said.device.startswith(start)), said.device)
    return said if plain == said.device else replace(said, device=plain)
