"""What those at one table are told, in an order that all can follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.tell.record import Caption, Record, Say
from ...core.game import Text
from ...core.values import dataclass

if TYPE_CHECKING:
    from .gathering import Gathering

SELF_NAMED = "together/"
"""Messages of playing together say themselves who they are about."""
WAITING = 2
"""Messages of others at most that wait for the one that is being said; then the newest is said at once."""
A_WHILE = 2.5
"""Seconds that a message takes, at a guess."""


@dataclass(slots=True)
class Telling:
    """What one stands on is shown and heard, but stands in no caption that all read; who speaks is named."""

    gathering: Gathering
    _last: tuple[int, float, int] = (0, float("-inf"), 0)
    _speaker: int = 0

    def __call__(self, record: Record) -> None:
        """A record of one of the seats."""
        gathering = self.gathering
        if len(gathering.table.places) > 1:
            if isinstance(record, Caption) and record.passing:
                return
            if isinstance(record, Caption):
                record = replace(record, text=self._named(record.text, record.seat))
            elif isinstance(record, Say) and record.role == "message":
                record = self._in_turn(replace(record, text=self._named(record.text, record.seat)))
        house = gathering.house
        (house.tell if getattr(record, "seat", 1) == gathering.host else house.history)(record)
        if isinstance(record, Caption):
            self._speaker = record.seat

    def _named(self, text: Text, seat: int) -> Text:
        """Who speaks is named whenever it is another than before (checklist row 102)."""
        places = self.gathering.table.places
        if seat == self._speaker or text.id.startswith(SELF_NAMED) or seat not in places:
            return text
        return Text.of("together/speaker", name=places[seat].name, words=text)

    def _in_turn(self, say: Say) -> Say:
        """A message of another does not silence one that has just begun; not many wait."""
        seat, since, waiting = self._last
        now = self.gathering.house.now
        waits = seat not in (0, say.seat) and now - since < A_WHILE and waiting < WAITING
        self._last = (say.seat, since if waits else now, waiting + 1 if waits else 0)
        return replace(say, after=say.after or waits)
