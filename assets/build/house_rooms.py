"""What is seen through the open arches: the room with framed works, the niche with souvenirs."""

from __future__ import annotations

import numpy as np
from house_canvas import (
    Line,
    Picture,
    Point,
    Rng,
    bezier,
    box,
    ink,
    mix,
    oval,
    over,
    places,
    star,
)
from house_things import cloths, jar, jug, lantern, line_mask, samovar, shadowed, shape_mask
from noise import noise


def wood(rng: Rng, shape: tuple[int, int], colour: str = "#8A5426") -> Picture:
    """Boards with upright grain."""
    rings = np.sin(9 * 2 * np.pi * noise(rng, shape, 2.0, 1, 6))
    light = 0.92 + 0.5 * (noise(rng, shape, 1.2, 1, 11) - 0.5) + 0.07 * rings
    return ink(colour) * light[..., None]


def frame(
    ground: Picture, x: float, y: float, w: float, h: float, colour: str, mark: Line, tone: str = "#FFF3D6"
) -> Picture:
    """A framed work: flat glass with one mark."""
    ground = shadowed(ground, shape_mask(ground, box(x, y, w, h)), 2, 3, 2.5, 0.45)
    ground = over(ground, "#3E2210", shape_mask(ground, box(x, y, w, h)))
    ground = over(ground, "#8A5426", shape_mask(ground, box(x + 0.8, y + 0.8, w - 1.6, h - 1.6)))
    ground = over(
        ground, "#D39A55", line_mask(ground, [(x + 1.6, y + h - 2), (x + 1.6, y + 1.6), (x + w - 2, y + 1.6)], 0.9)
    )
    ground = over(ground, "#2E180B", shape_mask(ground, box(x + 4.2, y + 4.2, w - 8.4, h - 8.4)))
    px, py = places(ground.shape[1] / 2, ground.shape[0] / 2)
    glow = np.exp(-(((px - x - w * 0.45) / (w * 0.6)) ** 2) - ((py - y - h * 0.4) / (h * 0.6)) ** 2)
    pane = mix(ink(colour) * 0.86, ink("#FFF0C0"), 0.22 * glow)
    ground = over(ground, pane, shape_mask(ground, box(x + 5, y + 5, w - 10, h - 10)))
    return over(ground, tone, shape_mask(ground, mark))


def buta(cx: float, cy: float, size: float, side: int = 1) -> list[Point]:
    """A buta, its tip bent to `side`."""
    s = size
    right = bezier(
        (cx + 0.22 * s * side, cy - 0.5 * s),
        (cx + 0.0 * s, cy - 0.25 * s),
        (cx + 0.62 * s * side, cy + 0.0),
        (cx + 0.28 * s * side, cy + 0.38 * s),
    )
    left = bezier(
        (cx + 0.28 * s * side, cy + 0.38 * s),
        (cx - 0.05 * s * side, cy + 0.62 * s),
        (cx - 0.48 * s * side, cy + 0.30 * s),
        (cx - 0.28 * s * side, cy - 0.08 * s),
    )
    return [
        *right,
        *left,
        *bezier(
            left[-1],
            (cx - 0.12 * s * side, cy - 0.40 * s),
            (cx + 0.02 * s, cy - 0.46 * s),
            (cx + 0.22 * s * side, cy - 0.5 * s),
        ),
    ]


def works_room(rng: Rng, w: float, h: float) -> Picture:
    """Open shutters, a warm room, framed works on the far wall."""
    x, y = places(w, h)
    glow = np.exp(-(((x - w / 2) / (w * 0.42)) ** 2) - ((y - h * 0.30) / (h * 0.42)) ** 2)
    room = mix(ink("#B8742E") * np.ones((*x.shape, 3)), ink("#FFDF93"), np.clip(glow * 1.05, 0, 1))
    room = room * (0.93 + 0.14 * noise(rng, x.shape, 1.6))[..., None]
    base = h * 0.775
    far = (y > base).astype(float)
    planks = wood(rng, x.shape, "#B06A32")
    planks = (
        planks
        * (1 - 0.45 * np.clip((y - base) / (h - base), 0, 1) + 0.35 * np.exp(-(((x - w / 2) / 46) ** 2)))[..., None]
    )
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
    room = over(
        room,
        "#E9C27A",
        shape_mask(room, piece(-0.86, 0.06, -0.78, 1.1), piece(0.78, 0.06, 0.86, 1.1), piece(-0.86, 0.06, 0.86, 0.1)),
    )
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
    light = 0.90 if side < 0 else 1.10
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
