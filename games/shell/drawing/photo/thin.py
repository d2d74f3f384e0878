"""Thins lines to one dot, and follows them from crossing to crossing."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from ..shapes import DrawingError

MOST_LINES = 4_000
Line = list[tuple[int, int]]


def may_go(code: int, first: bool) -> bool:
    """Whether a dot with these neighbours is taken in the first or the second half of a round."""
    p = [code >> bit & 1 for bit in range(8)]
    turns = sum(p[k] == 0 and p[(k + 1) % 8] == 1 for k in range(8))
    north, east, south, west = p[0], p[2], p[4], p[6]
    sides = (north * east * south, east * south * west) if first else (north * east * west, north * south * west)
    return 2 <= sum(p) <= 6 and turns == 1 and not any(sides)


def is_spare(code: int) -> bool:
    """Whether a dot in the bend of a staircase may go: its two sides then meet at a corner."""
    p = [code >> bit & 1 for bit in range(8)]
    return any(p[k] and p[(k + 2) % 8] and not any(p[(k + j) % 8] for j in (3, 4, 5, 6, 7)) for k in (0, 2, 4, 6))


FREE = {first: tuple(may_go(code, first) for code in range(256)) for first in (True, False)}
BESIDE = tuple(
    [bit for bit in range(8)
     if code >> bit & 1 and (bit % 2 == 0 or not (code >> (bit - 1) & 1 or code >> (bit + 1) % 8 & 1))]
    for code in range(256)
)  # fmt: skip
"""The neighbours to go on to: those at a corner only where no other leads there."""
SPARE = tuple(is_spare(code) for code in range(256))


class Net:
    """Dots of lines, one byte a dot, with an empty edge; `round_` are the eight neighbours, clockwise from above."""

    def __init__(self, mask: pygame.Mask) -> None:
        self.wide = mask.get_size()[0] + 2
        whole = pygame.Mask((self.wide, mask.get_size()[1] + 2))
        whole.draw(mask, (1, 1))
        painted = whole.to_surface(setcolor=(1, 1, 1, 255), unsetcolor=(0, 0, 0, 255))
        self.dots = bytearray(pygame.image.tobytes(painted, "RGB")[::3])
        w = self.wide
        self.round_ = (-w, 1 - w, 1, w + 1, w, w - 1, -1, -w - 1)

    def thin(self) -> None:
        """Takes dots from both sides until lines are one dot wide (Zhang and Suen, 1984)."""
        waiting = {n for n, dot in enumerate(self.dots) if dot}
        while waiting:
            gone: list[int] = []
            for first in (True, False):
                now = [n for n in waiting if self.dots[n] and FREE[first][self.code(n)]]
                for n in now:
                    self.dots[n] = 0
                gone += now
            waiting = {m for n in gone for step in self.round_ if self.dots[m := n + step]}
        for n, dot in enumerate(self.dots):
            if dot and SPARE[self.code(n)]:
                self.dots[n] = 0

    def code(self, n: int) -> int:
        """The eight neighbours as one number, a bit each."""
        dots, found = self.dots, 0
        for bit, step in enumerate(self.round_):
            if dots[n + step]:
                found |= 1 << bit
        return found

    def beside(self, n: int) -> list[int]:
        """Neighbours along lines: those at a corner only where no other leads there."""
        return [n + self.round_[bit] for bit in BESIDE[self.code(n)]]

    def lines(self) -> list[Line]:
        """All lines from end or crossing to the next, and closed ones; DrawingError for too many."""
        found = list(self._walks())
        return [[(n % self.wide - 1, n // self.wide - 1) for n in walk] for walk in found]

    def _walks(self) -> Iterator[list[int]]:
        beside = {n: self.beside(n) for n, dot in enumerate(self.dots) if dot}
        knots = [n for n, others in beside.items() if len(others) != 2]
        gone: set[tuple[int, int]] = set()
        count = 0
        for start in (*knots, *beside):
            for onward in beside[start]:
                if (start, onward) in gone:
                    continue
                walk = [start, onward]
                gone |= {(start, onward), (onward, start)}
                while len(beside[walk[-1]]) == 2 and walk[-1] != start:
                    nxt = next((m for m in beside[walk[-1]] if (walk[-1], m) not in gone), None)
                    if nxt is None:
                        break
                    gone |= {(walk[-1], nxt), (nxt, walk[-1])}
                    walk.append(nxt)
                count += 1
                if count > MOST_LINES:
                    raise DrawingError("the photo has too many lines", "draw fewer lines, without shading")
                yield walk
