"""The same insides as plain lines, for high contrast."""

from __future__ import annotations

from house_canvas import Line, Point, Stencil, bezier, box, oval, star
from noise import Field

THICK = 3.4


def drawn(w: float, h: float, strokes: list[tuple[Line, bool]]) -> Field:
    stencil = Stencil(w, h)
    for points, closed in strokes:
        stencil.stroke(points, THICK, closed)
    return stencil.mask()


def works_lines(w: float, h: float) -> Field:
    """Two open shutters and framed works."""
    mid, top = w / 2, h * 0.275
    strokes: list[tuple[Line, bool]] = []
    for side in (-1, 1):

        def at(u: float, v: float, side: int = side) -> Point:
            head, foot = 22 + 30 * u, h + 6 - 22 * u
            return (45 * u if side < 0 else w - 45 * u, head + v * (foot - head))

        strokes.append(([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], True))
        for v0, v1 in ((0.07, 0.30), (0.36, 0.62), (0.68, 0.94)):
            strokes.append(([at(0.28, v0), at(0.74, v0), at(0.74, v1), at(0.28, v1)], True))
    for x, y, wide, tall in ((-38, 0, 76, 78), (-38, 86, 35, 42), (3, 86, 35, 42)):
        strokes.append((box(mid + x, top + y, wide, tall), True))
    strokes += [(star((mid, top + 39), 26, 16), True), ([(46, h * 0.775), (w - 46, h * 0.775)], False)]
    strokes += [(oval((mid + x, top + 107), 8, 11), True) for x in (-20.5, 20.5)]
    return drawn(w, h, strokes)


def niche_lines(w: float, h: float) -> Field:
    """Two shelves with a jar, a jug, a samovar, folded silk."""
    high, low = h * 0.545, h * 0.835
    strokes: list[tuple[Line, bool]] = [([(0, y), (w, y)], False) for y in (high, low)]
    jar = ((14, 76), (10, 68), (11, 62), (21, 52), (27, 40), (26, 26), (18, 10), (13, 2))
    jug = ((11, 73), (8, 66), (8, 54), (15, 46), (24, 32), (24, 20), (18, 6), (15, 2))
    samovar = ((9, 66), (19, 62), (24, 52), (23, 38), (14, 22), (8, 14), (18, 4), (20, 2))
    for cx, foot, profile in ((50.0, high, jar), (47.0, low, jug), (124.0, low, samovar)):
        right = [(cx + r, foot - y) for r, y in profile]
        strokes.append(([*right, *[(2 * cx - x, y) for x, y in reversed(right)]], True))
    strokes += [([(28, high - 52), (72, high - 52)], False), ([(26, high - 28), (74, high - 28)], False)]
    strokes.append((bezier((55, low - 66), (79, low - 70), (79, low - 40), (68, low - 30)), False))
    for side in (-1, 1):
        near, far = 124 + 20.0 * side, 124 + 39.0 * side
        strokes.append((bezier((near, low - 56), (far, low - 58), (far, low - 34), (near, low - 36)), False))
    strokes.append((oval((124, low - 77), 10, 10), True))
    strokes += [(box(28 + inset, h - 12 * (i + 1), 118 - 2 * inset, 12), True) for i, inset in enumerate((8, 2, 6))]
    lamp = [(122, high - 68), (134, high - 58), (130, high - 34), (114, high - 34), (110, high - 58)]
    strokes += [(lamp, True), ([(122, 0), (122, high - 68)], False)]
    return drawn(w, h, strokes)
