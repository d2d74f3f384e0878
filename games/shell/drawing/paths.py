"""SVG path data and transforms as flat outlines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from math import acos, ceil, cos, hypot, isfinite, pi, radians, sin, sqrt, tan

from ...core.space import Point
from .shapes import DrawingError

FLATNESS = 0.03
"""How far, in units, a flat piece of a curve may lie from the curve."""
FARTHEST = 1e5
MOST_POINTS = 1000

Cubic = tuple[Point, Point, Point, Point]
Affine = tuple[float, float, float, float, float, float]
SAME: Affine = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

TOKEN = re.compile(r"\s*,?\s*(?:([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))")
COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "A": 7, "Z": 0}
CALL = re.compile(r"\s*,?\s*([A-Za-z]+)\s*\(([^()]*)\)")
SEPARATOR = re.compile(r"[\s,]+")


def number(words: str, what: str, farthest: float = FARTHEST) -> float:
    """A finite number of sensible size; DrawingError names `what` it was for."""
    try:
        value = float(words)
    except ValueError:
        raise DrawingError(f"{what} is {words[:20]!r}, not a number", "write a plain number such as 12.5") from None
    if not isfinite(value) or abs(value) > farthest:
        raise DrawingError(f"{what} is {words[:20]}", f"keep numbers between -{farthest:.0f} and {farthest:.0f}")
    return value


def line(start: Point, end: Point) -> Cubic:
    return (start, start, end, end)


def apply(affine: Affine, point: Point) -> Point:
    a, b, c, d, e, f = affine
    return (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)


def then(outer: Affine, inner: Affine) -> Affine:
    """The transform that does `inner` first."""
    a, b, c, d, e, f = outer
    p, q, r, s, t, u = inner
    return (a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f)


def read_transform(words: str) -> Affine:
    """translate, scale, rotate and matrix, as SVG writes them."""
    affine, at = SAME, 0
    while at < len(words.rstrip()):
        found = CALL.match(words, at)
        if found is None:
            raise DrawingError(f"transform {words[:40]!r} cannot be read", "write such as translate(10 20) rotate(45)")
        values = [number(w, "a transform's number") for w in SEPARATOR.split(found[2].strip()) if w]
        affine, at = then(affine, one_transform(found[1], values)), found.end()
    return affine


def one_transform(name: str, v: Sequence[float]) -> Affine:
    match name, len(v):
        case "translate", 1 | 2:
            return (1.0, 0.0, 0.0, 1.0, v[0], v[1] if len(v) == 2 else 0.0)
        case "scale", 1 | 2:
            return (v[0], 0.0, 0.0, v[-1], 0.0, 0.0)
        case "rotate", 1 | 3:
            c, s = cos(radians(v[0])), sin(radians(v[0]))
            x, y = (v[1], v[2]) if len(v) == 3 else (0.0, 0.0)
            return (c, s, -s, c, x - c * x + s * y, y - s * x - c * y)
        case "matrix", 6:
            return (v[0], v[1], v[2], v[3], v[4], v[5])
    raise DrawingError(
        f"transform {name}() with {len(v)} numbers is not read here", "use translate, scale, rotate or matrix"
    )


def tokens(words: str) -> Iterator[tuple[str, list[float]]]:
    """Commands with their numbers, one at a time; repeated numbers repeat the command."""
    at, letter, held = 0, "", list[float]()
    words = words.rstrip()
    while at < len(words):
        found = TOKEN.match(words, at)
        if found is None:
            raise DrawingError(f"path data {words[at:at + 12]!r} cannot be read", "use M L H V C Q A Z and numbers")
        at = found.end()
        if found[1]:
            if held:
                raise DrawingError(f"path command {letter} has too few numbers", "complete its numbers")
            letter = found[1]
            if letter.upper() not in COUNTS:
                raise DrawingError(f"path command {letter} is not read here", "use M L H V C Q A Z")
        elif COUNTS.get(letter.upper(), 0) == 0:
            raise DrawingError("path data has a number without a command", "begin with M and close with Z")
        else:
            held.append(number(found[2], "a path's number"))
        if letter and len(held) == COUNTS[letter.upper()]:
            yield letter, held
            letter = {"M": "L", "m": "l"}.get(letter, letter)
            held = []
    if held:
        raise DrawingError(f"path command {letter} has too few numbers", "complete its numbers")


def read_path(words: str) -> list[Cubic]:
    """One run of curves from path data; a second M is an error, as a pane is one closed shape."""
    curves: list[Cubic] = []
    start = here = (0.0, 0.0)
    begun = False
    for letter, v in tokens(words):
        command = letter.upper()
        if command == "M":
            if begun:
                raise DrawingError("a path has a second M", "draw one closed shape per path")
            start = here = (v[0], v[1])
        elif not begun:
            raise DrawingError("a path does not begin with M", "begin with M and a point")
        elif command == "Z":
            curves.append(line(here, start))
            here = start
        else:
            curves += steps(command, v, here, here if letter.islower() else (0.0, 0.0))
            here = curves[-1][3] if curves else here
        begun = True
    return curves


def steps(command: str, v: Sequence[float], here: Point, base: Point) -> list[Cubic]:
    """The curves of one command, with its numbers counted from `base`."""
    points = [(base[0] + v[i], base[1] + v[i + 1]) for i in range(0, len(v) - 1, 2)]
    match command:
        case "L":
            return [line(here, points[0])]
        case "H":
            return [line(here, (base[0] + v[0], here[1]))]
        case "V":
            return [line(here, (here[0], base[1] + v[0]))]
        case "C":
            return [(here, points[0], points[1], points[2])]
        case "Q":
            return [raised(here, points[0], points[1])]
    return list(arc(here, (v[0], v[1], v[2]), v[3] != 0, v[4] != 0, (base[0] + v[5], base[1] + v[6])))


def raised(start: Point, bend: Point, end: Point) -> Cubic:
    """A quadratic curve as a cubic one."""
    first = (start[0] + 2 / 3 * (bend[0] - start[0]), start[1] + 2 / 3 * (bend[1] - start[1]))
    second = (end[0] + 2 / 3 * (bend[0] - end[0]), end[1] + 2 / 3 * (bend[1] - end[1]))
    return (start, first, second, end)


def arc(start: Point, size: tuple[float, float, float], large: bool, sweep: bool, end: Point) -> Iterator[Cubic]:
    """An elliptical arc as cubic curves (SVG 1.1, appendix F.6.5: from end points to centre)."""
    rx, ry, tilt = abs(size[0]), abs(size[1]), radians(size[2])
    if rx < 1e-9 or ry < 1e-9 or start == end:
        yield line(start, end)
        return
    c, s = cos(tilt), sin(tilt)
    hx, hy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = c * hx + s * hy, -s * hx + c * hy
    grow = max(1.0, sqrt((x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    rest = max(0.0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1.0)
    k = sqrt(rest) * (-1.0 if large == sweep else 1.0)
    cx, cy = k * rx * y / ry, -k * ry * x / rx
    first = angle_between((1.0, 0.0), ((x - cx) / rx, (y - cy) / ry))
    turn = angle_between(((x - cx) / rx, (y - cy) / ry), ((-x - cx) / rx, (-y - cy) / ry))
    turn += 2 * pi if sweep and turn < 0 else -2 * pi if not sweep and turn > 0 else 0.0
    middle = (c * cx - s * cy + (start[0] + end[0]) / 2, s * cx + c * cy + (start[1] + end[1]) / 2)
    frame: Affine = (rx * c, rx * s, -ry * s, ry * c, middle[0], middle[1])
    yield from round_curves(frame, first, turn)


def angle_between(u: Point, v: Point) -> float:
    size = hypot(*u) * hypot(*v)
    away = acos(max(-1.0, min(1.0, (u[0] * v[0] + u[1] * v[1]) / size)))
    return -away if u[0] * v[1] - u[1] * v[0] < 0 else away


def round_curves(frame: Affine, first: float, turn: float) -> Iterator[Cubic]:
    """A part of the unit circle, seen through `frame`, in pieces of a quarter at most."""
    count = max(1, ceil(abs(turn) / (pi / 2) - 1e-9))
    step = turn / count
    k = 4 / 3 * tan(step / 4)
    for i in range(count):
        a, b = first + i * step, first + (i + 1) * step
        p, q = (cos(a), sin(a)), (cos(b), sin(b))
        bend = (p[0] - k * p[1], p[1] + k * p[0]), (q[0] + k * q[1], q[1] - k * q[0])
        yield (apply(frame, p), apply(frame, bend[0]), apply(frame, bend[1]), apply(frame, q))


def flatten(curves: Sequence[Cubic], place: Callable[[Point], Point]) -> tuple[Point, ...]:
    """Points along curves after `place` has put them on the drawing; repeated points are left out."""
    points: list[Point] = []
    for curve in curves:
        p, q, r, s = (place(point) for point in curve)
        bend = max(hypot(p[0] - 2 * q[0] + r[0], p[1] - 2 * q[1] + r[1]),
                   hypot(q[0] - 2 * r[0] + s[0], q[1] - 2 * r[1] + s[1]))
        straight = curve[0] == curve[1] and curve[2] == curve[3]
        count = 1 if straight else min(64, max(1, ceil(sqrt(6 * bend / (8 * FLATNESS)))))
        for i in range(0 if not points else 1, count + 1):
            t, u = i / count, 1 - i / count
            w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            point = tuple(w[0] * p[n] + w[1] * q[n] + w[2] * r[n] + w[3] * s[n] for n in (0, 1))
            if not points or hypot(point[0] - points[-1][0], point[1] - points[-1][1]) > 1e-6:
                points.append((point[0], point[1]))
        if len(points) > MOST_POINTS:
            raise DrawingError(f"a shape has more than {MOST_POINTS} points", "draw it with fewer and longer curves")
    return tuple(points)
