"""Who in the house hears inputs first and who waits for a moment to come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ..access.inputs import Input
from ..core.game import Text
from ..core.session import Session
from ..core.settings import Profile


class Timed(Protocol):
    """Something that waits for a time of the house's clock, or for nothing at all."""

    def due(self) -> float | None: ...
    def tick(self, now: float) -> None: ...


class Players(Protocol):
    """Who plays what is on show: one, or all who sit at a table."""

    @property
    def resting(self) -> bool: ...
    def show(
        self, session: Session, now: float, greeting: Text | None = None,
        opened: dict[str, str] | None = None, standing: str = "",
    ) -> None: ...  # fmt: skip
    def relay(self, session: Session, now: float) -> None: ...
    def settle(self, profile: Profile) -> None: ...
    def hear(self, said: Input, now: float) -> None: ...
    def tick(self, now: float, speaking: bool = False) -> None: ...
    def due(self) -> float | None: ...


class Listener(Protocol):
    """Something that hears inputs before the player's ways in do, while it is `listening`."""

    @property
    def listening(self) -> bool: ...
    def due(self) -> float | None: ...
    def tick(self, now: float) -> None: ...
    def hear(self, said: Input, now: float) -> bool:
        """True when it took the input for itself."""
        ...


class Moments:
    """Shares inputs and time between who plays and what else waits; while something listens, no way in walks.

    While the players rest nobody else waits or listens. `speaking` while the voice is still saying something.
    """

    def __init__(self, players: Players, timed: list[Timed]) -> None:
        self.players, self.timed = players, timed
        self.speaking = False
        self.heard: list[Callable[[Input], None]] = []
        """Who is told of every input, whoever takes it."""
        self._listener: Listener | None = None

    def listen(self, listener: Listener) -> None:
        """From now on this one hears first."""
        self._listener = listener

    @property
    def _first(self) -> Listener | None:
        listener = None if self.players.resting else self._listener
        return listener if listener is not None and listener.listening else None

    @property
    def _waiting(self) -> list[Timed]:
        return [] if self.players.resting else self.timed

    def hear(self, said: Input, now: float) -> None:
        for heard in self.heard:
            heard(said)
        first = self._first
        if first is None or not first.hear(said, now):
            self.players.hear(said, now)

    def tick(self, now: float, speaking: bool) -> None:
        """Time passed; `speaking` while the voice is still saying something."""
        self.speaking = speaking
        first = self._first
        if first is None:
            self.players.tick(now, speaking)
        for timed in (*self._waiting, *([] if first is None else [first])):
            due = timed.due()
            if due is not None and now >= due:
                timed.tick(now)

    def due(self) -> float | None:
        first = self._first
        times = [timed.due() for timed in self._waiting]
        times.append(self.players.due() if first is None else first.due())
        return min((t for t in times if t is not None), default=None)
