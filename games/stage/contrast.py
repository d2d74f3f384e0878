"""How far two colours stand apart in brightness, and the nearest one that stands far enough."""

from __future__ import annotations

from collections.abc import Iterable

from .theme import Colour

STEPS = 20


def luminance(colour: Colour) -> float:
    """Relative luminance, 0..1 (WCAG 2.2)."""
    r, g, b = (c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: Colour, other: Colour) -> float:
    """1 to 21, never rounded up."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def least_contrast(colour: Colour, others: Iterable[Colour]) -> float:
    return min((contrast(colour, other) for other in others), default=21.0)


def mixed(colour: Colour, other: Colour, part: float) -> Colour:
    """`part` of the other colour in the one, 0..1."""
    a, b, c = (round(x + (y - x) * part) for x, y in zip(colour, other, strict=True))
    return (a, b, c)


def held(colour: Colour, others: Iterable[Colour], least: float, ends: tuple[Colour, Colour]) -> Colour:
    """The colour, or the nearest of its shades towards one of two `ends` that stands `least` apart from all others."""
    others = tuple(others)
    tries = [(step, mixed(colour, end, step / STEPS)) for end in ends for step in range(STEPS + 1)]
    good = [(step, shade) for step, shade in tries if least_contrast(shade, others) >= least]
    if good:
        return min(good)[1]
    return max((shade for _, shade in tries), key=lambda shade: least_contrast(shade, others))


def distance(one: Colour, other: Colour) -> float:
    """How unlike two colours look, roughly: red-mean weighted distance (CompuPhase)."""
    red = (one[0] + other[0]) / 2
    dr, dg, db = (a - b for a, b in zip(one, other, strict=True))
    return float(((2 + red / 256) * dr * dr + 4 * dg * dg + (2 + (255 - red) / 256) * db * db) ** 0.5)
