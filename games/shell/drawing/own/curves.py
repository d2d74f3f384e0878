"""The outlines of free SVG elements: whole path data with all its letters, shapes, lengths and transforms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from math import isfinite, radians, tan

from ....core.space import Point
from ....core.values import dataclass
from ..paths import (
    CALL,
    SAME,
    SEPARATOR,
    Affine,
    Cubic,
    flatten,
    line,
    number,
    one_transform,
    round_curves,
    steps,
    then,
)
from ..shapes import DrawingError

FULL_TURN = 6.283185307179586
FARTHEST = 1e6
COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
NEXT = re.compile(r"[\s,]*(?:([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))")
FLAG = re.compile(r"[\s,]*([01])")
LENGTH = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)\s*(px|pt|pc|mm|cm|in|q|em|%)?\s*\Z", re.I)
PX = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6, "em": 16.0}
"""CSS pixels in each unit (CSS Values, 6.2)."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of curves, closed by a Z or by its shape."""

    curves: tuple[Cubic, ...]
    closed: bool


finite = partial(number, farthest=FARTHEST)
"""A finite number of a size that a free drawing may have."""


def length(words: str, what: str, whole: float = 100.0) -> float:
    """A length in user units; per cents are of `whole`."""
    found = LENGTH.match(words)
    if found is None:
        return finite(words, what)
    unit = (found[2] or "px").lower()
    return finite(found[1], what) * (whole / 100 if unit == "%" else PX[unit])


def transform_of(words: str) -> Affine:
    """All transforms that SVG has, skews among them."""
    affine, at, words = SAME, 0, words.strip()
    while at < len(words):
        found = CALL.match(words, at)
        if found is None:
            raise DrawingError(f"transform {words[:40]!r} cannot be read", "write such as translate(10 20) rotate(45)")
        values = [finite(w, "a transform's number") for w in SEPARATOR.split(found[2].strip()) if w]
        affine, at = then(affine, one(found[1], values)), found.end()
    if not all(isfinite(v) and abs(v) <= FARTHEST for v in affine):
        raise DrawingError(f"transform {words[:40]!r} enlarges too much", "apply the transforms to the shapes")
    return affine


def one(name: str, values: Sequence[float]) -> Affine:
    if name in ("skewX", "skewY") and len(values) == 1:
        lean = tan(radians(values[0]))
        return (1.0, 0.0, lean, 1.0, 0.0, 0.0) if name == "skewX" else (1.0, lean, 0.0, 1.0, 0.0, 0.0)
    return one_transform(name, values)


def commands(words: str) -> Iterator[tuple[str, list[float]]]:
    """Letters with their numbers; the flags of arcs may stand without a space, as in exported files."""
    at, letter, held, words = 0, "", list[float](), words.rstrip(" \t\r\n,")
    while at < len(words):
        flag = FLAG.match(words, at) if letter in "aA" and len(held) in (3, 4) and letter else None
        found = flag or NEXT.match(words, at)
        if found is None:
            raise DrawingError(f"path data {words[at:at + 12]!r} cannot be read", "use M L H V C S Q T A Z and numbers")
        at = found.end()
        if flag is None and found[1]:
            letter = begun(found[1], letter, held)
        elif COUNTS.get(letter.upper(), 0) == 0:
            raise DrawingError("path data has a number without a command", "begin with M and close with Z")
        else:
            held.append(finite(found[1] if flag else found[2], "a path's number"))
        if letter and len(held) == COUNTS[letter.upper()]:
            yield letter, held
            letter, held = {"M": "L", "m": "l"}.get(letter, letter), []
    if held:
        raise DrawingError(f"path command {letter} has too few numbers", "complete its numbers")


def begun(letter: str, before: str, held: Sequence[float]) -> str:
    if held:
        raise DrawingError(f"path command {before} has too few numbers", "complete its numbers")
    if letter.upper() not in COUNTS:
        raise DrawingError(f"path command {letter} is not read here", "use M L H V C S Q T A Z")
    return letter


def path_runs(words: str) -> list[Run]:
    """All runs of a path; M begins each."""
    runs: list[Run] = []
    now: list[Cubic] = []
    start = here = (0.0, 0.0)
    before, first = "", True
    for letter, v in commands(words):
        command = letter.upper()
        if first and command != "M":
            raise DrawingError("a path does not begin with M", "begin with M and a point")
        if command == "M":
            if now:
                runs.append(Run(tuple(now), False))
            base = here if letter == "m" and not first else (0.0, 0.0)
            now, start = [], (base[0] + v[0], base[1] + v[1])
            here = start
        elif command == "Z":
            if now:
                runs.append(Run((*now, line(here, start)), True))
            now, here = [], start
        else:
            now += smooth(letter, v, here, now[-1] if now else None, before)
            here = now[-1][3]
        before, first = command, False
    return [*runs, Run(tuple(now), False)] if now else runs


def smooth(letter: str, v: Sequence[float], here: Point, last: Cubic | None, before: str) -> list[Cubic]:
    """The curves of a command; S and T bend on from the curve before them."""
    base, command = here if letter.islower() else (0.0, 0.0), letter.upper()
    if command not in "ST":
        return steps(command, v, here, base)
    bend = here
    if last is not None and before in ("CS" if command == "S" else "QT"):
        k = 1.0 if command == "S" else 1.5
        bend = (here[0] + k * (last[3][0] - last[2][0]), here[1] + k * (last[3][1] - last[2][1]))
    points = [base[0] + n if i % 2 == 0 else base[1] + n for i, n in enumerate(v)]
    return steps("C" if command == "S" else "Q", [*bend, *points], here, (0.0, 0.0))


def shape_runs(tag: str, attributes: Mapping[str, str]) -> list[Run]:
    """The runs of an element; DrawingError names what cannot be read."""

    def measure(name: str) -> float:
        return length(attributes.get(name, "0"), f"{name} of <{tag}>")

    match tag:
        case "path":
            return path_runs(attributes.get("d", ""))
        case "line":
            ends = (measure("x1"), measure("y1")), (measure("x2"), measure("y2"))
            return [Run((line(*ends),), False)]
        case "polygon" | "polyline":
            values = [finite(w, f"a point of <{tag}>") for w in attributes.get("points", "").replace(",", " ").split()]
            points = [(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)]
            return corners(points, tag == "polygon")
        case "rect":
            x, y, w, h = (measure(name) for name in ("x", "y", "width", "height"))
            return corners([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], True) if w > 0 and h > 0 else []
    r = measure("r")
    rx, ry = (r, r) if tag == "circle" else (measure("rx"), measure("ry"))
    frame = (rx, 0.0, 0.0, ry, measure("cx"), measure("cy"))
    return [Run(tuple(round_curves(frame, 0.0, FULL_TURN)), True)] if rx > 0 and ry > 0 else []


def corners(points: Sequence[Point], closed: bool) -> list[Run]:
    if len(points) < 2:
        return []
    ends = [*points[1:], points[0]] if closed else points[1:]
    return [Run(tuple(line(a, b) for a, b in zip(points, ends, strict=False)), closed)]


def flat(run: Run, place: Callable[[Point], Point]) -> list[Point]:
    """Points along a run, as many as it needs."""
    points: list[Point] = []
    for curve in run.curves:
        points += flatten((curve,), place)[1 if points else 0 :]
    return points
