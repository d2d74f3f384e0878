"""What is seen through the open arches: the room with framed works, the niche with souvenirs, the lanterns."""

from __future__ import annotations

import numpy as np
from house_canvas import (
    Field,
    Line,
    Picture,
    Point,
    Rng,
    Stencil,
    bezier,
    box,
    ink,
    mix,
    moved,
    over,
    oval,
    places,
    soft,
    star,
)
from noise import noise

DARK = "#3A2416"
COPPER = ("#5E2412", "#B5602E", "#F2B27A")
CLAY = ("#5A2C16", "#B4693A", "#E8A872")
BRASS = ("#54390F", "#B8892F", "#F7DE93")
SILVER = ("#4E5560", "#A9B2BC", "#F6FAFD")


def wood(rng: Rng, shape: tuple[int, int], colour: str = "#8A5426") -> Picture:
    """Boards with upright grain."""
    rings = np.sin(9 * 2 * np.pi * noise(rng, shape, 2.0, 6, 1))
    light = 0.92 + 0.5 * (noise(rng, shape, 1.2, 11, 1) - 0.5) + 0.07 * rings
    return ink(colour) * light[..., None]


def shape_mask(ground: Picture, *outlines: Line) -> Field:
    stencil = Stencil(ground.shape[1] / 2, ground.shape[0] / 2)
    for outline in outlines:
        stencil.fill(outline)
    return stencil.mask()


def line_mask(ground: Picture, points: Line, width: float, closed: bool = False) -> Field:
    return Stencil(ground.shape[1] / 2, ground.shape[0] / 2).stroke(points, width, closed).mask()


def shadowed(ground: Picture, mask: Field, dx: float, dy: float, reach: float, depth: float) -> Picture:
    return ground * (1 - depth * soft(moved(mask, dx, dy), reach))[..., None]


def lathe(ground: Picture, cx: float, profile: Line, metal: tuple[str, str, str], outline: bool = True) -> Picture:
    """A turned vessel: `profile` is (radius, y) from the top down; one sideways ramp, lit from the left."""
    points = np.array(profile)
    ys = np.linspace(points[0, 1], points[-1, 1], 160)
    radii = np.interp(ys, points[:, 1], points[:, 0])
    for _ in range(3):
        radii[1:-1] = (radii[:-2] + radii[1:-1] + radii[2:]) / 3
    edge = [(cx - r, y) for r, y in zip(radii, ys, strict=True)]
    edge += [(cx + r, y) for r, y in zip(radii[::-1], ys[::-1], strict=True)]
    mask = shape_mask(ground, edge)
    x, y = places(ground.shape[1] / 2, ground.shape[0] / 2)
    across = (x - cx) / np.maximum(np.interp(y[:, 0], ys, radii)[:, None], 0.5)
    dark, mid, light = (ink(c) for c in metal)
    colour = mix(dark, mid, np.clip(1.25 - across**2 * 1.1, 0, 1))
    colour = mix(colour, light, 0.95 * np.exp(-(((across + 0.36) / 0.24) ** 2)))
    colour = mix(colour, light, 0.25 * np.exp(-(((across - 0.75) / 0.12) ** 2)))
    down = (y - ys[0]) / (ys[-1] - ys[0])
    colour = colour * (1 - 0.28 * np.clip(down, 0, 1) ** 2)[..., None]
    if outline:
        ground = over(ground, DARK, line_mask(ground, edge, 1.6, True))
    return over(ground, colour, mask)


def band(ground: Picture, cx: float, radius: float, y: float, colour: str, width: float, bow: float = 2.0) -> Picture:
    points = [(cx + radius * float(t), y + bow * float(1 - t * t)) for t in np.linspace(-1, 1, 24)]
    return over(ground, colour, line_mask(ground, points, width) * 0.85)


def handle(ground: Picture, points: Line, width: float, metal: tuple[str, str, str]) -> Picture:
    ground = over(ground, DARK, line_mask(ground, points, width + 1.6))
    ground = over(ground, metal[1], line_mask(ground, points, width))
    return over(ground, metal[2], moved(line_mask(ground, points, width * 0.35), -0.5, -0.5) * 0.8)


def jar(ground: Picture, cx: float, foot: float) -> Picture:
    """A clay jar with two ears and a painted belt."""
    for side in (-1, 1):
        ear = bezier((cx + 10 * side, foot - 68), (cx + 26 * side, foot - 72), (cx + 30 * side, foot - 56), (cx + 22 * side, foot - 46))
        ground = handle(ground, ear, 4.2, CLAY)
    profile = [(13, foot - 76), (14, foot - 73), (10, foot - 70), (10, foot - 63), (20, foot - 53), (27, foot - 40)]
    ground = lathe(ground, cx, [*profile, (26, foot - 26), (19, foot - 10), (13, foot - 3), (14, foot)], CLAY)
    for y, r in ((foot - 53, 19), (foot - 26, 25)):
        ground = band(ground, cx, r, y, "#FBE9C8", 1.6)
    zigzag = [(cx - 24 + 6 * i, foot - 41 + (5 if i % 2 else 0) + 2 * (1 - ((i - 4) / 4) ** 2)) for i in range(9)]
    ground = over(ground, "#FBE9C8", line_mask(ground, zigzag, 1.6) * 0.9)
    dots = [oval((cx + 5.5 * i, foot - 19 + 2 * (1 - (i / 3) ** 2)), 1.2, 1.2, 16) for i in range(-3, 4)]
    return over(ground, "#FBE9C8", shape_mask(ground, *dots) * 0.9)


def jug(ground: Picture, cx: float, foot: float) -> Picture:
    """A copper water jug with one handle and a spout."""
    ground = handle(ground, bezier((cx + 8, foot - 66), (cx + 32, foot - 70), (cx + 32, foot - 40), (cx + 21, foot - 30)), 4, COPPER)
    spout = [(cx - 7, foot - 71), (cx - 17, foot - 75), (cx - 9, foot - 62)]
    ground = over(ground, DARK, line_mask(ground, spout, 1.8, True))
    ground = over(ground, COPPER[1], shape_mask(ground, spout))
    profile = [(10, foot - 73), (11, foot - 71), (8, foot - 66), (8, foot - 54), (14, foot - 46), (23, foot - 32)]
    ground = lathe(ground, cx, [*profile, (24, foot - 20), (18, foot - 6), (14, foot - 3), (16, foot)], COPPER)
    for y, r in ((foot - 54, 8), (foot - 40, 18), (foot - 14, 22)):
        ground = band(ground, cx, r, y, "#5E2412", 1.3)
    return band(ground, cx, 23.5, foot - 26, "#F7CFA0", 1.2)


def samovar(ground: Picture, cx: float, foot: float) -> Picture:
    """A brass samovar with a small teapot on top."""
    for side in (-1, 1):
        ring = bezier((cx + 20 * side, foot - 54), (cx + 40 * side, foot - 56), (cx + 38 * side, foot - 34), (cx + 19 * side, foot - 36))
        ground = handle(ground, ring, 3.2, BRASS)
    body = [(9, foot - 66), (19, foot - 62), (20, foot - 58), (24, foot - 52), (23, foot - 38), (14, foot - 22), (8, foot - 16)]
    ground = lathe(ground, cx, [*body, (8, foot - 12), (15, foot - 8), (19, foot - 3), (20, foot)], BRASS)
    spout = bezier((cx + 6, foot - 80), (cx + 14, foot - 80), (cx + 12, foot - 86), (cx + 17, foot - 87))
    ground = handle(ground, spout, 2.4, SILVER)
    ground = handle(ground, bezier((cx - 7, foot - 84), (cx - 17, foot - 88), (cx - 15, foot - 74), (cx - 7, foot - 75)), 1.8, SILVER)
    pot = [(1.5, foot - 94), (2, foot - 91), (6, foot - 88), (9, foot - 82), (9, foot - 76), (6, foot - 70), (9, foot - 66)]
    ground = lathe(ground, cx, pot, SILVER)
    for y, r in ((foot - 56, 21), (foot - 34, 21), (foot - 5, 16)):
        ground = band(ground, cx, r, y, BRASS[0], 1.3)
    marks = [star((cx + 10 * i, foot - 45 + (0 if i else 1)), 4.2, 2.2) for i in (-1, 0, 1)]
    ground = over(ground, BRASS[0], shape_mask(ground, *marks) * 0.7)
    return handle(ground, [(cx, foot - 27), (cx, foot - 20)], 2.4, BRASS)


def cloths(ground: Picture, x: float, foot: float) -> Picture:
    """Folded silk in a pile."""
    fold = 0
    for colour, left, right in (("#2F7F5C", 10, 104), ("#2A4F9E", 4, 110), ("#8E1F44", 0, 116), ("#C9953A", 8, 106)):
        y = foot - 12 - 12 * fold
        fold += 1
        sheet = [*bezier((x + left, y + 12), (x + left - 5, y + 9), (x + left - 5, y + 2), (x + left + 2, y)), (x + right, y + 1), (x + right + 2, y + 11)]
        ground = over(ground, "#1C0F0A", line_mask(ground, sheet, 1.6, True))
        ground = over(ground, colour, shape_mask(ground, sheet))
        for dy, light, strength in ((2.2, "#FFFFFF", 0.30), (6.5, "#000000", 0.28), (8.2, "#FFFFFF", 0.14), (11, "#000000", 0.35)):
            ground = over(ground, light, line_mask(ground, [(x + left + 1, y + dy), (x + right, y + dy)], 1.1) * strength)
        dots = [oval((x + left + 12 + 13 * i, y + 4.4), 1.3, 1.3, 12) for i in range(int((right - left - 14) / 13))]
        ground = over(ground, "#FFF3D0", shape_mask(ground, *dots) * 0.6)
    return ground


def lantern(ground: Picture, cx: float, top: float, chain: float, lit: bool) -> Picture:
    """A small brass lantern of 24 x 40 under its chain."""
    y = top + chain
    ground = over(ground, "#2A1A10", line_mask(ground, [(cx, top), (cx, y)], 1.5))
    cap = [(cx, y), (cx + 5, y + 6), (cx + 12, y + 11), (cx - 12, y + 11), (cx - 5, y + 6)]
    body = [(cx - 10, y + 11), (cx + 10, y + 11), (cx + 12, y + 28), (cx + 8, y + 35), (cx - 8, y + 35), (cx - 12, y + 28)]
    ground = over(ground, "#23140C", line_mask(ground, body, 2.4, True))
    ground = over(ground, "#FFB950" if lit else "#D9C79E", shape_mask(ground, body))
    if lit:
        heart = soft(shape_mask(ground, oval((cx, y + 23), 6, 8)), 2.4) * shape_mask(ground, body)
        ground = over(ground, "#FFF6CE", np.clip(heart * 1.3, 0, 1))
    for x in (-10, -4, 4, 10):
        ground = over(ground, "#3A2212", line_mask(ground, [(cx + x, y + 11), (cx + x * 0.85 + np.sign(x), y + 35)], 1.1))
    ground = over(ground, "#2A180D", shape_mask(ground, cap, box(cx - 9, y + 34, 18, 3.4), oval((cx, y + 39.5), 2, 2.4)))
    return over(ground, "#C98F45", line_mask(ground, [(cx - 9, y + 10), (cx, y + 2.5)], 1.2) * 0.8)


def frame(ground: Picture, x: float, y: float, w: float, h: float, colour: str, mark: Line, tone: str = "#FFF3D6") -> Picture:
    """A framed work: flat glass with one mark."""
    ground = shadowed(ground, shape_mask(ground, box(x, y, w, h)), 2, 3, 2.5, 0.45)
    ground = over(ground, "#3E2210", shape_mask(ground, box(x, y, w, h)))
    ground = over(ground, "#8A5426", shape_mask(ground, box(x + 0.8, y + 0.8, w - 1.6, h - 1.6)))
    ground = over(ground, "#D39A55", line_mask(ground, [(x + 1.6, y + h - 2), (x + 1.6, y + 1.6), (x + w - 2, y + 1.6)], 0.9))
    ground = over(ground, "#2E180B", shape_mask(ground, box(x + 4.2, y + 4.2, w - 8.4, h - 8.4)))
    px, py = places(ground.shape[1] / 2, ground.shape[0] / 2)
    glow = np.exp(-(((px - x - w * 0.45) / (w * 0.6)) ** 2) - ((py - y - h * 0.4) / (h * 0.6)) ** 2)
    pane = mix(ink(colour) * 0.86, ink("#FFF0C0"), 0.22 * glow)
    ground = over(ground, pane, shape_mask(ground, box(x + 5, y + 5, w - 10, h - 10)))
    return over(ground, tone, shape_mask(ground, mark))


def buta(cx: float, cy: float, size: float, side: int = 1) -> list[Point]:
    """A buta, its tip bent to `side`."""
    s = size
    right = bezier((cx + 0.22 * s * side, cy - 0.5 * s), (cx + 0.0 * s, cy - 0.25 * s), (cx + 0.62 * s * side, cy + 0.0), (cx + 0.28 * s * side, cy + 0.38 * s))
    left = bezier((cx + 0.28 * s * side, cy + 0.38 * s), (cx - 0.05 * s * side, cy + 0.62 * s), (cx - 0.48 * s * side, cy + 0.30 * s), (cx - 0.28 * s * side, cy - 0.08 * s))
    return [*right, *left, *bezier(left[-1], (cx - 0.12 * s * side, cy - 0.40 * s), (cx + 0.02 * s, cy - 0.46 * s), (cx + 0.22 * s * side, cy - 0.5 * s))]


def works_room(rng: Rng, w: float, h: float) -> Picture:
    """Open shutters, a warm room, framed works on the far wall."""
    x, y = places(w, h)
    glow = np.exp(-(((x - w / 2) / (w * 0.42)) ** 2) - ((y - h * 0.30) / (h * 0.42)) ** 2)
    room = mix(ink("#B8742E") * np.ones((*x.shape, 3)), ink("#FFDF93"), np.clip(glow * 1.05, 0, 1))
    room = room * (0.93 + 0.14 * noise(rng, x.shape, 1.6))[..., None]
    base = h * 0.775
    far = (y > base).astype(float)
    planks = wood(rng, x.shape[::-1], "#B06A32").swapaxes(0, 1)
    planks = planks * (1 - 0.45 * np.clip((y - base) / (h - base), 0, 1) + 0.35 * np.exp(-(((x - w / 2) / 46) ** 2)))[..., None]
    room = over(room, planks, far)
    room = over(room, "#7A4620", shape_mask(room, box(0, base - 7, w, 7)) * 0.8)
    room = over(room, "#F2C07C", shape_mask(room, box(0, base - 8, w, 1.4)) * 0.7)
    room = rug(room, w, base, h)
    room = lantern(room, w / 2, 0, h * 0.10, True)
    room += ink("#FFC66A") * (0.30 * np.exp(-np.hypot(x - w / 2, y - h * 0.16) / 34))[..., None]
    mid, top = w / 2, h * 0.275
    sun = [star((mid, top + 39), 23, 14, 8), oval((mid, top + 39), 9, 9)]
    room = frame(room, mid - 38, top, 76, 78, "#2C4EB7", sun[0], "#F6CB55")
    room = over(room, "#FFF3D6", shape_mask(room, sun[1]))
    room = frame(room, mid - 38, top + 84, 36, 42, "#782B72", buta(mid - 20, top + 105, 24, 1))
    room = frame(room, mid + 2, top + 84, 36, 42, "#1B8F96", buta(mid + 20, top + 105, 24, -1))
    for side in (-1, 1):
        room = shutter(rng, room, w, h, side)
    return room


def rug(room: Picture, w: float, base: float, h: float) -> Picture:
    """A long rug that runs towards us."""

    def at(u: float, v: float) -> Point:
        near = v**1.15
        half = 19 + 33 * near
        return (w / 2 + u * half, base + 7 + near * (h - base - 7))

    def piece(u0: float, v0: float, u1: float, v1: float) -> list[Point]:
        return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]

    room = over(room, "#7E2238", shape_mask(room, piece(-1, 0, 1, 1.1)))
    room = over(room, "#E9C27A", shape_mask(room, piece(-0.86, 0.06, -0.78, 1.1), piece(0.78, 0.06, 0.86, 1.1), piece(-0.86, 0.06, 0.86, 0.1)))
    for v, colour in ((0.30, "#24506E"), (0.66, "#24506E")):
        for size, tone in ((0.66, "#E9C27A"), (0.54, colour), (0.20, "#F1DDB0")):
            diamond = [at(0, v - 0.24 * size), at(size, v), at(0, v + 0.26 * size), at(-size, v)]
            room = over(room, tone, shape_mask(room, diamond))
    shade = shape_mask(room, piece(-1, 0, 1, 1.1))
    return room * (1 - 0.16 * shade)[..., None]


def shutter(rng: Rng, room: Picture, w: float, h: float, side: int) -> Picture:
    """One open leaf, seen aslant; hinged at the jamb."""

    def at(u: float, v: float) -> Point:
        """u from the hinge (0) to the free edge (1), v from the top to the bottom."""
        reach = 45.0
        x = u * reach
        top, bottom = 22 + 30 * u, h + 6 - 22 * u
        return ((x if side < 0 else w - x), top + v * (bottom - top))

    def piece(u0: float, v0: float, u1: float, v1: float) -> list[Point]:
        return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]

    leaf = shape_mask(room, piece(0, 0, 1, 1))
    room = shadowed(room, leaf, -5 * side, 4, 5, 0.40) if side else room
    light = 0.74 if side < 0 else 0.94
    boards = wood(rng, room.shape[:2], "#94602F") * light
    room = over(room, "#22120A", line_mask(room, piece(0, 0, 1, 1), 2.0, True))
    room = over(room, boards, leaf)
    for v0, v1 in ((0.07, 0.30), (0.36, 0.62), (0.68, 0.94)):
        panel = piece(0.2, v0, 0.8, v1)
        room = over(room, boards * 0.66, shape_mask(room, panel))
        inner = piece(0.3, v0 + 0.02, 0.7, v1 - 0.02)
        room = over(room, boards * 0.98, shape_mask(room, inner))
        room = over(room, "#1E0F06", line_mask(room, [panel[3], panel[0], panel[1]], 1.1) * 0.8)
        room = over(room, "#E7B070", line_mask(room, [panel[1], panel[2], panel[3]], 0.9) * 0.55)
        room = over(room, "#E7B070", line_mask(room, [inner[3], inner[0], inner[1]], 0.8) * 0.45)
    room = over(room, "#F2C07C", line_mask(room, [at(1, 0), at(1, 1)], 1.4) * 0.75)
    return over(room, "#2A180D", shape_mask(room, oval(at(0.90, 0.52), 1.8, 2.6)))


def souvenir_niche(rng: Rng, w: float, h: float) -> Picture:
    """Two shelves with a jar, a jug, a samovar, a lantern, folded silk."""
    x, y = places(w, h)
    glow = np.exp(-(((x - w * 0.46) / (w * 0.5)) ** 2) - ((y - h * 0.36) / (h * 0.42)) ** 2)
    room = mix(ink("#3C2416") * np.ones((*x.shape, 3)), ink("#B98A52"), np.clip(glow, 0, 1) * 0.9)
    room = room * (0.90 + 0.20 * noise(rng, x.shape, 1.5))[..., None]
    lamp = (w * 0.70, h * 0.40)
    room = lantern(room, lamp[0], 0, h * 0.34, True)
    room += ink("#FFB85A") * (0.34 * np.exp(-np.hypot(x - lamp[0], y - lamp[1]) / 26))[..., None]
    for shelf in (h * 0.545, h * 0.835):
        room = shadowed(room, shape_mask(room, box(0, shelf, w, 9)), 0, 8, 5, 0.5)
        board = wood(rng, x.shape[::-1], "#86552B").swapaxes(0, 1)
        room = over(room, board, shape_mask(room, box(0, shelf, w, 9)))
        room = over(room, "#E0AE70", shape_mask(room, box(0, shelf, w, 1.4)) * 0.8)
        room = over(room, "#1E0F06", shape_mask(room, box(0, shelf + 8, w, 1.6)))
    for cx, foot in ((50, h * 0.545), (47, h * 0.835), (124, h * 0.835)):
        room = shadowed(room, shape_mask(room, oval((cx + 5, foot - 1), 24, 4)), 0, 0, 3, 0.6)
    room = jar(room, 50, h * 0.545)
    room = jug(room, 47, h * 0.835)
    room = samovar(room, 124, h * 0.835)
    return cloths(room, 28, h)
