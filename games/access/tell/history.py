"""The last messages a seat was told, newest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from ...core.game import Text
from ...core.values import dataclass
from .record import Notice, Record, Say

KEPT = 20
"""Checklist row 84."""


@dataclass(slots=True)
class History:
    """Passes records on and keeps the messages among them; labels of what one stands on are heard again by going there.

    What is told again moves to the front; `but` are the beginnings of messages that are not kept.
    """

    tell: Callable[[Record], None]
    but: tuple[str, ...] = ()
    texts: tuple[Text, ...] = field(default=())

    def __call__(self, record: Record) -> None:
        match record:
            case Notice(text) | Say(text, "message") if not text.id.partition("/")[2].startswith(self.but):
                self.texts = (text, *(kept for kept in self.texts if kept != text))[:KEPT]
        self.tell(record)
