"""The notes of a scarf, read from its border to its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cloth import from_middle

if TYPE_CHECKING:
    from .model import Scarf

MOST_OF_A_PLACE = 4


def melody(scarf: Scarf) -> tuple[tuple[str, float], ...]:
    """(thing, x from 0 at the left to 1): the cloth itself first, then each place that keeps a colour, inwards."""
    ground = scarf.colour(len(scarf.dips))
    notes = [(note(ground), 0.0), (note(ground), 1.0)]
    for i in sorted(range(len(scarf.cloth.places)), key=lambda n: -from_middle(scarf.cloth.places[n])):
        place, stamps = scarf.cloth.places[i], scarf.waxed(i)
        xs = sorted({round(spot.x / 100, 2) for spot in place.spots})
        chosen = xs[:: max(1, len(xs) // MOST_OF_A_PLACE)][:MOST_OF_A_PLACE]
        notes += [(note(scarf.colour(stamps[0].dips)), x) for x in chosen if stamps]
    return tuple(notes)


def note(dyes: tuple[str, ...]) -> str:
    """The thing whose note a colour is: its last dye, or the silk."""
    return f"dye/{dyes[-1]}" if dyes else "cloth/silk"
