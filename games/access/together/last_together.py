"""The last one together: side by side, until the choice that finishes the work; that one is made by all."""

from __future__ import annotations

from dataclasses import field

from ...core.game import Game, Seat, Text
from ...core.values import dataclass
from .rule import Asked, NotNow, Rule, Yes


@dataclass(slots=True)
class LastTogether(Rule):
    """Remembers who is ready for which last choice, the first one first; who chooses something else is no more."""

    _ready: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def asked(self, asked: Asked) -> Yes | NotNow:
        id, number, own = asked.target.id, asked.number, self.seat(asked.number)
        if len(asked.seats) < 2 or not finishes(asked.session.game, id, own):
            self._ready = {id: tuple(n for n in ready if n != number) for id, ready in self._ready.items()}
            return Yes(own)
        here = tuple(n for n in self._ready.get(id, ()) if n in asked.seats)
        ready = self._ready[id] = here if number in here else (*here, number)
        if set(ready) == set(asked.seats):
            del self._ready[id]
            return Yes(Seat(ready[0], tuple(sorted(ready))))
        wanted = Text.of("together/come-too", name=asked.name(number), target=asked.target.label)
        left = Text.of("together/ready", count=len(asked.seats) - len(ready))
        return NotNow(left, None if number in here else wanted)


def finishes(game: Game, target: str, seat: Seat) -> bool:
    """Whether a choice is the last one of a work."""
    return not game.finished and game.choose(target, seat)[0].finished
