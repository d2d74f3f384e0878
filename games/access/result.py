"""What became of a choice."""

from __future__ import annotations

from ..core.game import Event
from ..core.journal import Entry
from ..core.session import Session
from ..core.values import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a choice, for the house: the session after it, what happened, the journal's line."""

    session: Session
    events: tuple[Event, ...]
    entry: Entry | None
