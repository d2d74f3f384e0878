"""What gives way, step by step, in a window too small for all that a player wants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..core.space import Rect, Room

USUAL = (1280.0, 720.0)
SMALLEST, SQUEEZE, SHORTER = 0.25, 0.9, 0.9
"""Pixels per reference px down to which things get smaller; how much smaller things, and words, get at a step."""


def window_unit(window: Rect) -> float:
    """Pixels per reference px that the size of a window asks for (architecture: Size)."""
    return max(1.0, min(window.w / USUAL[0], window.h / USUAL[1]))


def tighter(room: Room) -> Iterator[Room]:
    """The room as it is wanted, then ever tighter: first a scale above the window's goes, then larger words, then all.

    At the window's own scale things keep the size that the player set, and words never get smaller than usual.
    """
    usual = window_unit(room.rect)
    yield room
    while room.unit > usual:
        room = replace(room, unit=max(usual, room.unit * SQUEEZE))
        yield room
    while room.text * room.unit > max(usual, room.unit):
        room = replace(room, text=max(1.0, usual / room.unit, room.text * SHORTER))
        yield room
    while room.unit >= SMALLEST:
        room = replace(room, unit=room.unit * SQUEEZE)
        yield room
