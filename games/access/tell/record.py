"""Everything a player can perceive or has done, one value each; what no record says, nobody was told."""

from __future__ import annotations

from typing import Literal

from ...core.game import Event, Text
from ...core.values import dataclass
from ..choose.intent import Fill, Ignore, Shape
from ..offer import Offer

VoiceRole = Literal["message", "cue"]


@dataclass(frozen=True, slots=True)
class OfferChanged:
    """What is on offer, or where it lies, changed."""

    offer: Offer
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Highlighted:
    """The player stands on these targets, shown as `kind`."""

    kind: Literal["focus", "scan", "point"]
    targets: tuple[str, ...]
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """The player chose this target."""

    target: str
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of the game, of a page or of the way in."""

    event: Event


@dataclass(frozen=True, slots=True)
class Say:
    """Words for the voice: a new one silences the old unless `after` asks to wait its turn.

    What was `asked` for is spoken whatever the voice is set to.
    """

    text: Text
    role: VoiceRole = "message"
    target: str = ""
    pan: float = 0.0
    after: bool = False
    seat: int = 1
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Hush:
    """The voice falls silent."""

    seat: int = 1


@dataclass(frozen=True, slots=True)
class Caption:
    """Words for the caption; `passing` ones name what is highlighted and give way to messages."""

    text: Text
    passing: bool = False
    target: str = ""
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Cue:
    """A short sound: `pan` -1..1 by column, `row` 1..5 by height, `thing` the note that sounds with it."""

    name: str
    pan: float = 0.0
    row: int = 3
    thing: str = ""
    target: str = ""
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the house has to say about itself: a file it could not read, a voice that is missing."""

    text: Text
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Filled:
    """How far something has filled up that the player waits for or aims at; target "" and share 0 when it is over."""

    shape: Shape
    share: float
    target: str = ""
    zone: tuple[float, float] = (0.0, 1.0)
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Ignored:
    """A press that did not count: the log's alone, for advice about times that suit the player."""

    button: str
    reason: str
    seat: int = 1


@dataclass(frozen=True, slots=True)
class Announced:
    """Words handed to a screen reader as a message."""

    text: Text
    seat: int = 1


@dataclass(frozen=True, slots=True)
class ReaderProven:
    """A screen reader is proven to be there, or no longer."""

    proven: bool
    seat: int = 1


Record = (
    OfferChanged | Highlighted | Chosen | Happened | Say | Hush | Caption | Cue | Notice | Filled | Ignored
    | Announced | ReaderProven
)  # fmt: skip


def recorded(intent: Fill | Ignore, seat: int) -> Filled | Ignored:
    """What is told of a thing that fills up, or of a press that did not count."""
    if isinstance(intent, Fill):
        return Filled(intent.shape, intent.share, intent.target, intent.zone, seat)
    return Ignored(intent.button, intent.reason, seat)
