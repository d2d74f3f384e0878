"""Measures how much of a film moves, and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

FADE = 0.2
"""Seconds that a fade may last in calm motion (checklist row 132)."""
BESIDE = 5.0
"""Seconds after which what moves beside content must be stoppable (WCAG 2.2.2; row 133)."""


def moves(frames: Sequence[bytes]) -> list[int]:
    """The numbers of the frames that differ from the frame before."""
    return [n for n, (before, after) in enumerate(pairwise(frames), 1) if before != after]


def last_move(frames: Sequence[bytes], fps: int) -> float:
    """Seconds from the first frame until the picture stands still for good."""
    return max(moves(frames), default=0) / fps


def energy(frames: Sequence[bytes]) -> list[float]:
    """For each pair of neighbouring frames the share of their bytes that changed, 0..1."""
    return [sum(map(int.__ne__, one, two)) / max(1, len(one)) if one != two else 0.0 for one, two in pairwise(frames)]
