"""What became of a choice."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.game import Event
from ..core.journal import Entry
from ..core.session import Session


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a choice, for the house: the session after it, what happened, the journal's line."""

    session: Session
    events: tuple[Event, ...]
    entry: Entry | None
