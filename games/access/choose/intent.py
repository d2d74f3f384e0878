"""What a way in may answer: choose this, mark that, or say why nothing happened."""

from __future__ import annotations

from typing import Literal

from ...core.game import Text
from ...core.values import dataclass


@dataclass(frozen=True, slots=True)
class Choose:
    """The player chose this target."""

    target: str


Heard = Literal["none", "tick", "tick-speech", "speech"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The player stands on these targets; `label` names a group, `index` of `count` says where in the row of things.

    `kind` is how it is drawn: "focus" for keys, "scan" for switches, "point" under a pointer; a `silent` one
    is shown only: nobody moved there. `heard` is what sounds of it: a tick, its name, both or nothing.
    """

    kind: Literal["focus", "scan", "point"]
    targets: tuple[str, ...] = ()
    label: Text | None = None
    index: int = 0
    count: int = 0
    silent: bool = False
    heard: Heard = "tick-speech"


@dataclass(frozen=True, slots=True)
class Refuse:
    """An input had no effect, and why: at an edge, while scanning rests, too short a press."""

    reason: Text
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Tell:
    """A word of the way in itself: "press to go on"."""

    text: Text


Shape = Literal["ring", "bar", "dot", "border", "track", "badge", "blank", "none"]


@dataclass(frozen=True, slots=True)
class Fill:
    """Something fills up beside a target or, as a track, across the work: `share` 0..1, "" and 0 when it is over.

    `zone` is the part of a track where a press counts.
    """

    shape: Shape
    share: float
    target: str = ""
    zone: tuple[float, float] = (0.0, 1.0)


OVER = Fill("none", 0.0)
"""Nothing fills any more."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Does the next `count` right things for the player, as the game's hints name them."""

    count: int = 1


Reason = Literal[
    "bounce", "too-short", "pause", "held-before", "unmapped", "outside", "too-fast", "overlap"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ignore:
    """A press that did not count, and why: a bounce, too soon after a choice, no switch, beside the thing that was
    aimed at, in flight, while another button was down. Kept in the log alone.
    """

    button: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Make:
    """Does these choices one after another: what makes one thing."""

    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ring:
    """A cue of the way in itself."""

    cue: str


Intent = Choose | Mark | Refuse | Tell | Fill | Follow | Ignore | Make | Ring
