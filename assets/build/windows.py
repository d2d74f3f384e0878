"""Draws the picture windows of the stained glass levels, from their numbers to SVG files beside the levels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import cos, pi, radians, sin
from pathlib import Path

LEVELS = Path(__file__).resolve().parents[2] / "levels" / "stained_glass"
MIRROR = 'transform="matrix(-1 0 0 1 100 0)"'

Point = tuple[float, float]
Lines = list[str]


def polar(radius: float, angle: float, centre: Point = (50, 50), stretch: float = 1.0) -> Point:
    """Angle in degrees, 90 = up; `stretch` lengthens upright."""
    return (centre[0] + radius * cos(radians(angle)), centre[1] - stretch * radius * sin(radians(angle)))


def path_of(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def pane(d: str, id: str, part: str, place: str = "", glass: str = "", more: str = "") -> str:
    names = {"id": id, "data-part": part, "data-place": place, "data-thing": glass}
    said = " ".join(f'{name}="{value}"' for name, value in names.items() if value)
    return f'<path {said} d="{d}"{" " + more if more else ""}/>'


def box(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"M{x0:g} {y0:g}H{x1:g}V{y1:g}H{x0:g}Z"


def pair(d: str, id: str, part: str, glass: str = "", above: str = "") -> Iterator[str]:
    """A pane at the left and its mirror image at the right; `above` = "top" or "bottom" goes before the side."""
    for side, more in (("left", ""), ("right", MIRROR)):
        place = f"{above}-{side}" if above else side
        yield pane(d, f"{place}-{id}", part, place, glass, more)


def line(d: str, tone: str = "dark", width: float = 0.7) -> str:
    return f'<path data-decor="line" data-tone="{tone}" data-width="{width:g}" d="{d}"/>'


def lines_both(d: str, tone: str = "dark", width: float = 0.7) -> Iterator[str]:
    drawn = line(d, tone, width)
    yield drawn
    yield drawn.replace("<path ", f"<path {MIRROR} ")


def dot(x: float, y: float, r: float, tone: str = "dark") -> str:
    return f'<circle data-decor="dot" data-tone="{tone}" cx="{x:.2f}" cy="{y:.2f}" r="{r:g}"/>'


def buta_sides(base: Point, size: float, steps: int = 48) -> tuple[list[Point], list[Point], list[Point]]:
    """Left edge, spine and right edge of a buta, from its base to its tip, which curls right."""
    a, e, height, rise, turn, power = 0.33, 1.4, 1.25, 0.30, 3.0, 2

    def bend(h: float) -> float:
        return float(turn * max(0.0, (h - rise) / (1 - rise)) ** power)

    hs = [(1 - cos(pi * j / steps)) / 2 for j in range(steps + 1)]
    spine = [(0.0, 0.0)]
    for low, high in pairwise(hs):
        f, step = bend((low + high) / 2), height * (high - low)
        spine.append((spine[-1][0] + step * sin(f), spine[-1][1] + step * cos(f)))
    left, right = [], []
    for h, (x, y) in zip(hs, spine, strict=True):
        w, f = 2 * a * h**0.5 * (1 - h) ** e, bend(h)
        left.append((x - w * cos(f), y + w * sin(f)))
        right.append((x + w * cos(f), y - w * sin(f)))

    def place(points: list[Point]) -> list[Point]:
        return [(base[0] + size * x, base[1] - size * y) for x, y in points]

    return place(left), place(spine), place(right)


def buta() -> Lines:
    left, spine, right = buta_sides((43, 95), 86)
    small = buta_sides((39, 87), 38)
    rim = buta_sides((42.2, 91.6), 76)
    dots = [dot(*p, 0.75, "light") for side in (rim[0], rim[2]) for p in side[9:33:3]]
    return [
        *pair(box(0, 0, 50, 100), "sky", "sky"),
        pane(path_of(left + spine[::-1]), "buta-left", "buta", "left", "buta-left"),
        pane(path_of(right + spine[::-1]), "buta-right", "buta", "right", "buta-right"),
        pane(path_of(small[0] + small[2][::-1]), "little-buta", "little-buta"),
        *dots,
        line("M44.5 63.6Q46.5 59.6 50 58.2"),
        *(dot(x, y, 0.7) for x, y in ((36.2, 83.2), (39.2, 84.2), (42, 83))),
    ]


def tulip() -> Lines:
    return [
        *pair(box(0, 0, 50, 64), "sky", "sky"),
        *pair(box(0, 64, 50, 100), "ground", "ground"),
        *pair("M28 64L47 64L47 92Z", "light", "light"),
        pane(box(47, 55, 53, 97), "stem", "stem"),
        *pair("M50 98C24 94 12 76 12 52C32 56 46 72 50 98Z", "leaf", "leaf"),
        *pair("M50 62C26 62 22 40 28 16C38 22 46 34 50 46Z", "petal", "petal", "side-petal"),
        pane("M50 64C34 54 36 32 50 12C64 32 66 54 50 64Z", "middle-petal", "petal", "middle", "middle-petal"),
        *lines_both("M15 55.5C18.5 58 21 60.5 23.5 63.5", width=0.6),
        *lines_both("M38 80C41 84 44 88 46.5 93", width=0.6),
        *lines_both("M36.5 42.5C38.5 49 41.5 53.5 46 57.5", width=0.6),
        *lines_both("M48.6 19C44.4 28 43 40 45.4 52", width=0.6),
    ]


def pomegranate() -> Lines:
    seeds = (
        "M50 38Q38 43 37 52L50 52Z", "M37 52Q36 60 37 67L50 67L50 52Z", "M37 67Q38 77 50 82L50 67Z",
    )  # fmt: skip
    glints = [f"M{x} {y}q-0.3 2 0.3 3.6" for x, y in ((39.4, 54.6),)]
    return [
        *pair(box(0, 0, 50, 58), "sky", "sky", "upper", "top"),
        *pair(box(0, 58, 50, 100), "sky", "sky", "lower", "bottom"),
        *pair("M40 30C22 32 8 22 6 6C24 6 36 14 40 30Z", "leaf", "leaf"),
        pane("M41 30L36 9L45 17L50 6L55 17L64 9L59 30Z", "crown", "crown"),
        *pair("M50 26C30 26 18 40 18 58C18 77 32 91 50 91Z", "fruit", "fruit"),
        *(p for d, row in zip(seeds, ("top", "", "bottom"), strict=True)
          for p in pair(d, "seed", "seed", f"{row or 'middle'}-seed", row)),
        *(p for d in glints for p in lines_both(d, "light", 0.8)),
        *lines_both("M9 9.2Q13 11 16.5 13.4", width=0.6),
    ]


def sea_half(y: float, swell: float) -> str:
    return f"M0 {y}Q9 {y - swell} 18 {y}Q27 {y + swell} 36 {y}L50 {y}L50 100L0 100Z"


def wave(x: float, y: float) -> str:
    return f"M{x} {y}q3 -2 6 0q3 2 6 0"


def sun_and_sea() -> Lines:
    edge = [(100, 56), (100, 35.29), (100, 6), (73.2, 0), (50, 0), (26.8, 0), (0, 6), (0, 35.29), (0, 56)]
    corner = {2: (100, 0), 5: (0, 0)}
    made = []
    for k in range(7, -1, -1):
        points = [(50, 56), edge[k], *([corner[k]] if k in corner else []), edge[k + 1]]
        made.append(pane(path_of(points), f"ray-{8 - k}", "ray", "", f"ray-{min(k, 7 - k) + 1}"))
    made.append(pane("M30 56A20 20 0 0 1 70 56Z", "sun", "sun"))
    reach = (20, 16, 12, 8, 4)
    for i, (y, swell) in enumerate(zip((56, 66, 77, 88), (0, 4, -4, 4), strict=True)):
        below = (66, 77, 88, 100)[i]
        made += pair(sea_half(y, swell), f"sea-{i + 1}", "sea", f"sea-{i + 1}")
        a, b = reach[i], reach[i + 1]
        d = path_of([(50 - a, y), (50 + a, y), (50 + b, below), (50 - b, below)])
        made.append(pane(d, f"glitter-{i + 1}", "glitter", "", f"glitter-{i + 1}"))
    made += [part for x, y in ((20, 72), (6, 83), (19, 94)) for part in lines_both(wave(x, y), "light")]
    made += [line(f"M{x} {y}q2 -2.4 4 0q2 -2.4 4 0", width=0.9) for x, y in ((16, 24), (27, 16), (73, 20))]
    return made


WINDOWS = ((34, 46.6), (56.8, 60.6), (34, 74.6))
"""Where the tower's windows stand, beside the middle of its courses."""


def tower() -> Lines:
    made = []
    for n, (y0, y1) in enumerate(((0, 18), (18, 34), (34, 50), (50, 68)), 1):
        made.append(pane(box(0, y0, 46, y1), f"left-sky-{n}", "sky", "left", f"sky-{n}"))
        made.append(pane(box(46, y0, 100, y1), f"right-sky-{n}", "sky", "right", f"sky-{n}"))
    made.append('<circle id="sun" data-part="sun" cx="12" cy="68" r="15"/>')
    for part, y0, y1 in (("sea", 68, 84), ("shore", 84, 100)):
        made.append(pane(box(0, y0, 46, y1), f"left-{part}", part, "left"))
        made.append(pane(box(46, y0, 100, y1), f"right-{part}", part, "right"))
    for n, (y0, y1) in enumerate(((26, 48), (48, 70), (70, 93)), 1):
        top = f"Q71 {y0 - 2} 80 {y0}" if n == 1 else "H80"
        made.append(pane(f"M62 {y0}{top}V{y1}H62Z", f"pier-{n}", "pier", "", f"pier-{n}"))
    courses = ((24, 38), (38, 52), (52, 66), (66, 80), (80, 93))
    for n, (y0, y1) in enumerate(courses, 1):
        d = f"M27 {y0}Q47 {y0 + 3} 67 {y0}V{y1}Q47 {y1 + 3} 27 {y1}Z"
        made.append(pane(d, f"tower-{n}", "tower", "", f"tower-{1 + (n - 1) % 2}"))
        for y in (y1 - 4.6, y1 - 9.2):
            made += [line(f"M28 {y:g}Q34 {y + 0.9:g} 39 {y + 1.3:g}", width=0.45)]
            made += [line(f"M66 {y:g}Q60 {y + 0.9:g} 55 {y + 1.3:g}", width=0.45)]
    made.append(pane("M26 24L25 16Q47 11 69 16L68 24Q47 27 26 24Z", "cap", "cap"))
    made += [line(f"M{x:g} {24.8 - abs(x - 47) / 40:g}v-4", width=0.6) for x in (31, 36, 58, 63)]
    made += [line(f"M{x} {y}v-3.4a1.6 1.6 0 0 1 3.2 0v3.4Z", width=1) for x, y in WINDOWS]
    made += [line(f"M{x} {y}q2 -1.6 4 0q2 1.6 4 0", "light") for x, y in ((3, 81), (14, 81.5), (81.5, 71), (91, 81.5))]
    made += [line(f"M{x} {y}q2 -2.4 4 0q2 -2.4 4 0", "light", 0.9) for x, y in ((78, 15.6), (90, 13), (13, 32))]
    return made


def carpet_star() -> Lines:
    frame = [(100, 50), (100, 0), (50, 0), (0, 0), (0, 50), (0, 100), (50, 100), (100, 100)]
    made = []
    for k in range(8):
        a = 45 * k
        tip, near, far = polar(38, a), polar(20, a + 22.5), polar(38, a + 45)
        outer = path_of([tip, frame[k], frame[(k + 1) % 8], far])
        rhomb = path_of([(50, 50), polar(20, a - 22.5), tip, near])
        made.append(pane(outer, "", "border", "", "border", 'data-ring="3"'))
        made.append(pane(path_of([tip, near, far]), "", "triangle", "", "triangle", 'data-ring="2"'))
        made.append(pane(rhomb, "", "star-point", "", f"star-point-{1 + k % 2}", 'data-ring="1"'))
        made += [dot(*polar(r, a), 0.8, "light") for r in (9, 12.5, 27.5, 31)]
    return made


def fan(a: float, b: float, radius: float) -> str:
    """A sector of the peacock's tail, stretched upright."""
    x0, y0 = polar(radius, b, (50, 88), 1.35)
    x1, y1 = polar(radius, a, (50, 88), 1.35)
    return f"M50 88L{x0:.2f} {y0:.2f}A{radius} {radius * 1.35:g} 0 0 1 {x1:.2f} {y1:.2f}Z"


def peacock() -> Lines:
    made = [*pair(box(0, 0, 50, 88), "sky", "sky"), *pair(box(0, 88, 50, 100), "ground", "ground")]
    q = 180 / 7
    spans = [(180 - q * (k + 1), 180 - q * k) for k in range(7)]
    inner = []
    for k, (a, b) in enumerate(spans, 1):
        made.append(pane(fan(a, b, 48), f"feather-{k}", "feather", "", f"feather-{2 - k % 2}"))
        inner.append(pane(fan(a, b, 35), f"inner-feather-{k}", "inner-feather", "", f"inner-feather-{2 - k % 2}"))
    for k, (a, b) in enumerate(spans, 1):
        x, y = polar(38.5, (a + b) / 2, (50, 88), 1.35)
        made.append(f'<circle id="eye-{k}" data-part="eye" cx="{x:.2f}" cy="{y:.2f}" r="5.5"/>')
    made += inner
    made += [pane(fan(a, b, 19), f"{side}-wing", "wing", side) for side, a, b in (("left", 90, 180), ("right", 0, 90))]
    body = "M50 97C36 93 38 76 46 66C47.5 62 46 58 46 54C46 48 54 48 54 54C54 58 52.5 62 54 66C62 76 64 93 50 97Z"
    made.append(pane(body, "body", "body"))
    for x, y in ((46.6, 46), (50, 44.6), (53.4, 46)):
        made += [line(f"M50 50L{x} {y}", width=0.6), dot(x, y, 0.9, "amber")]
    beak = "M46.2 53L42.6 54.8L46.2 56Z"
    made += [f'<path data-decor="dot" data-tone="amber" d="{beak}"/>', dot(48.8, 53.2, 1.1, "light"),
             dot(48.7, 53.2, 0.55, "dark")]
    for y, half in ((61, 1), (65, 2), (69, 3), (73, 4)):
        start = 50 - half * 1.2
        made.append(line(f"M{start:g} {y}" + "q0.6 1.8 1.2 0q0.6 1.8 1.2 0" * half, "light"))
    return made


PICTURES = {
    "01-buta": (buta, "rows", "none"),
    "02-tulip": (tulip, "rows", "mirror"),
    "03-pomegranate": (pomegranate, "rows", "mirror"),
    "04-sun-and-sea": (sun_and_sea, "drawn", "mirror"),
    "05-maiden-tower": (tower, "rows", "none"),
    "06-carpet-star": (carpet_star, "rings", "square"),
    "07-peacock": (peacock, "drawn", "mirror"),
}


def main() -> None:
    for name, (picture, order, symmetry) in PICTURES.items():
        reading = f'data-order="{order}" data-symmetry="{symmetry}"'
        root = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" {reading}'
        lines = [f'{root} fill="none" stroke="#2A1C10" stroke-width="2.2">', *picture(), "</svg>"]
        (LEVELS / f"{name}.svg").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
