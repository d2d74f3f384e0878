"""The things of the dye house: a frame laced with thread, copper pots with their lids, a carved block."""

from __future__ import annotations

import numpy as np
from house_canvas import Picture, Stencil, box, ink, mix, moved, oval, places, soft
from noise import Field, noise, smoothstep
from wood import dyed, grain

FRAME = 512.0
SILK = (49.0, 463.0)
"""Where the silk begins and ends in the frame's picture of 512 px."""
BAR = 27.0
POT = (160.0, 136.0)
BLOCK = 120.0
OUTLINE = ink("#2E1A0C")
DARK_WOOD, BRIGHT_WOOD = ink("#43260F"), ink("#C08A50")
COPPER = tuple(ink(words) for words in ("#4A1D0E", "#A8572C", "#FBCDA4", "#B9683A", "#7A371A", "#3E170B"))
AT = (0.0, 0.16, 0.34, 0.56, 0.82, 1.0)

Layer = tuple[Picture, Field]


def clear(width: float, height: float) -> Layer:
    shape = (round(height * 2), round(width * 2))
    return np.zeros((*shape, 3)), np.zeros(shape)


def laid(layer: Layer, colour: Picture, mask: Field) -> Layer:
    """Paint over a picture with alpha."""
    picture, alpha = layer
    whole = mask + alpha * (1 - mask)
    share = np.divide(mask, whole, out=np.zeros_like(mask), where=whole > 0)
    return mix(picture, np.broadcast_to(colour, picture.shape), share), whole


def beam(rng: np.random.Generator, shape: tuple[int, int], upright: bool) -> Picture:
    """A round-edged bar of walnut, lit from above or from the left."""
    rows, columns = shape if not upright else shape[::-1]
    across = (np.arange(rows) + 0.5) / rows
    light = grain(rng, (rows, columns))
    turn = 0.62 + 0.55 * np.exp(-(((across - 0.27) / 0.2) ** 2)) - 0.34 * smoothstep(0.55, 1.0, across)
    turn -= 0.22 * (1 - smoothstep(0.0, 0.1, across))
    wood = dyed(light, DARK_WOOD, BRIGHT_WOOD) * turn[:, None, None]
    made: Picture = np.clip(wood, 0, 1)
    return made.transpose(1, 0, 2) if upright else made


def bar(layer: Layer, rng: np.random.Generator, x: float, y: float, w: float, h: float) -> Layer:
    """One bar with its shadow and outline."""
    picture, alpha = layer
    mask = _rounded(x, y, w, h, 5)
    across, down = places(FRAME, FRAME)
    inside = np.minimum(np.minimum(across, FRAME - across), np.minimum(down, FRAME - down))
    shadow = soft(moved(mask, 2, 4), 2.6) * 0.5 * (1 - mask) * smoothstep(0.0, 6.0, inside)
    picture, alpha = laid((picture, alpha), np.zeros(3), shadow)
    wood = np.zeros_like(picture)
    left, top = round(x * 2), round(y * 2)
    wood[top : top + round(h * 2), left : left + round(w * 2)] = beam(rng, (round(h * 2), round(w * 2)), h > w)
    edge = mask - _rounded(x + 1.2, y + 1.2, w - 2.4, h - 2.4, 4)
    picture, alpha = laid((picture, alpha), wood, mask)
    return laid((picture, alpha), OUTLINE, np.clip(edge, 0, 1) * 0.85)


def _rounded(x: float, y: float, w: float, h: float, r: float, size: tuple[float, float] = (FRAME, FRAME)) -> Field:
    stencil = Stencil(*size).fill(box(x + r, y, w - 2 * r, h)).fill(box(x, y + r, w, h - 2 * r))
    for cx, cy in ((x + r, y + r), (x + w - r, y + r), (x + r, y + h - r), (x + w - r, y + h - r)):
        stencil.disc((cx, cy), r)
    return stencil.mask()


def peg(layer: Layer, x: float, y: float) -> Layer:
    """A brass peg with a slot."""
    px, py = places(FRAME, FRAME)
    far = np.hypot(px - x, py - y)
    light = np.hypot(px - x + 1.8, py - y + 2.0)
    brass = mix(ink("#FFF1C4"), ink("#7A531F"), np.clip(light / 7.5, 0, 1))
    layer = laid(layer, np.zeros(3), 0.55 * (1 - smoothstep(5.2, 8.4, np.hypot(px - x - 1.2, py - y - 1.8))))
    layer = laid(layer, OUTLINE, 1 - smoothstep(5.4, 6.2, far))
    layer = laid(layer, brass, 1 - smoothstep(4.6, 5.3, far))
    slot = Stencil(FRAME, FRAME).stroke([(x - 2.6, y + 1.8), (x + 2.6, y - 1.8)], 1.5).mask()
    return laid(layer, ink("#4A2F10"), slot * 0.9)


def lacing() -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """From the pegs of the bars to the hem of the silk, on all four sides."""
    low, high = SILK
    first, last = 8 + BAR, FRAME - 8 - BAR
    marks = np.linspace(low + 7, high - 7, 12)
    found = []
    for n, at in enumerate(marks):
        slant = 2.6 if n % 2 else -2.6
        found += [
            ((float(at), first - 6), (float(at) + slant, low + 2)),
            ((float(at), last + 6), (float(at) - slant, high - 2)),
        ]
        found += [
            ((first - 6, float(at)), (low + 2, float(at) - slant)),
            ((last + 6, float(at)), (high - 2, float(at) + slant)),
        ]
    return found


def threads(layer: Layer) -> Layer:
    cord, knots = Stencil(FRAME, FRAME), Stencil(FRAME, FRAME)
    for start, end in lacing():
        cord.stroke([start, end], 1.9)
        knots.disc(start, 3.0)
        knots.disc(end, 1.7)
    mask, ends = cord.mask(), knots.mask()
    both = np.maximum(mask, ends)
    layer = laid(layer, np.zeros(3), soft(moved(both, 1.2, 2.0), 0.9) * 0.55 * (1 - both))
    layer = laid(layer, ink("#8F7650"), both)
    return laid(layer, ink("#FBF1D9"), np.clip(moved(both, -0.5, -0.5) * both, 0, 1) * 0.9)


def frame() -> Layer:
    """Four bars tied at the corners, the lacing, a soft shade round the silk's place."""
    rng = np.random.default_rng(41)
    layer = clear(FRAME, FRAME)
    low, high = SILK
    silk = Stencil(FRAME, FRAME).fill(box(low, low, high - low, high - low)).mask()
    layer = laid(layer, np.zeros(3), soft(moved(silk, 4, 7), 6) * 0.4)
    for y in (8.0, FRAME - 8 - BAR):
        layer = bar(layer, rng, 1, y, FRAME - 2, BAR)
    for x in (8.0, FRAME - 8 - BAR):
        layer = bar(layer, rng, x, 1, BAR, FRAME - 2)
    layer = threads(layer)
    for x in (8 + BAR / 2, FRAME - 8 - BAR / 2):
        for y in (8 + BAR / 2, FRAME - 8 - BAR / 2):
            layer = peg(layer, x, y)
    picture, alpha = layer
    inner = Stencil(FRAME, FRAME).fill(box(low + 3, low + 3, high - low - 6, high - low - 6)).mask()
    return picture, alpha * (1 - inner * (1 - _cords()))


def _cords() -> Field:
    cord = Stencil(FRAME, FRAME)
    for start, end in lacing():
        cord.stroke([start, end], 2.4)
    return cord.mask()


# --- copper


def lathe(outline: list[tuple[float, float]], across: tuple[float, float], rng: np.random.Generator) -> Layer:
    """Hammered copper of this outline: one sideways ramp, dimples, a rim of shade."""
    width, height = POT
    x, _ = places(width, height)
    mask = Stencil(width, height).fill(outline).mask() if outline else np.zeros_like(x)
    share = np.clip((x - across[0]) / (across[1] - across[0]), 0, 1)
    ramp = np.stack([np.interp(share, AT, [tone[c] for tone in COPPER]) for c in range(3)], axis=-1)
    dents = noise(rng, mask.shape, 1.5)
    ramp = ramp * (1 + 0.30 * (dents - 0.5))[..., None]
    glint = np.exp(-(((share - 0.335) / 0.05) ** 2)) * (0.55 + 0.9 * (dents - 0.4))
    ramp = mix(ramp, ink("#FFF0DC"), np.clip(glint, 0, 1) * 0.55)
    bounce = np.exp(-(((share - 0.93) / 0.05) ** 2)) * 0.3
    ramp = mix(ramp, ink("#E79A62"), np.clip(bounce, 0, 1))
    return np.clip(ramp, 0, 1), mask


def outlined(layer: Layer, mask: Field, width: float = 1.2) -> Layer:
    edge = np.clip(soft(mask, width * 0.55) * 2 - 0.25, 0, 1) * (1 - mask)
    return laid(layer, OUTLINE, np.clip(edge * 1.6, 0, 1))


def profile(points: list[tuple[float, float]], steps: int = 60) -> list[tuple[float, float]]:
    """A closed outline from (y, half width) pairs, mirrored at the middle."""
    ys = np.linspace(points[0][0], points[-1][0], steps)
    half = np.interp(ys, [p[0] for p in points], [p[1] for p in points])
    kernel = np.ones(7) / 7
    half = np.convolve(np.pad(half, 3, mode="edge"), kernel, "valid")
    middle = POT[0] / 2
    return [(middle - w, float(y)) for y, w in zip(ys, half, strict=True)] + [
        (middle + w, float(y)) for y, w in zip(ys[::-1], half[::-1], strict=True)
    ]


RIM = (58.0, 62.0, 16.0)
"""Height of the rim's middle, and its half width and height."""


def pot() -> Layer:
    """An open vat: handles, body, thick rim, dark inside; the dye is laid into it later."""
    rng = np.random.default_rng(42)
    width, height = POT
    middle = width / 2
    layer = clear(width, height)
    ground = soft(Stencil(width, height).disc((middle, 124), 52, 7).mask(), 4)
    layer = laid(layer, np.zeros(3), ground * 0.5)
    for side in (-1, 1):
        cx = middle + side * 63
        ring = (
            Stencil(width, height).disc((cx, 70), 11, 14).mask() - Stencil(width, height).disc((cx, 70), 6, 8.5).mask()
        )
        ring = np.clip(ring, 0, 1)
        copper, _ = lathe([], (cx - 12, cx + 12), rng)
        layer = laid(outlined(layer, ring), copper, ring)
    y0 = RIM[0]
    body = profile(
        [
            (y0, 61),
            (y0 + 10, 60),
            (y0 + 22, 57.5),
            (y0 + 40, 48),
            (y0 + 54, 35),
            (y0 + 62, 27),
            (y0 + 66, 25),
            (y0 + 69, 29),
        ]
    )
    copper, mask = lathe(body, (middle - 62, middle + 62), rng)
    _, y = places(width, height)
    copper = copper * (1 - 0.42 * smoothstep(y0 + 18, y0 + 66, y))[..., None]
    layer = laid(outlined(layer, mask), copper, mask)
    for at, half in ((y0 + 15, 59.5), (y0 + 19, 58.5)):
        band = Stencil(width, height).stroke(_bow(middle, at, half, 13), 0.9).mask() * mask
        layer = laid(layer, ink("#5A2410"), band * 0.8)
        layer = laid(layer, ink("#FFD9B0"), moved(band, 0, 1.1) * mask * 0.4)
    return _rim(layer, rng)


def _bow(middle: float, y: float, half: float, deep: float) -> list[tuple[float, float]]:
    turns = np.linspace(0, np.pi, 40)
    return [(middle - half * float(np.cos(t)), y + deep * float(np.sin(t))) for t in turns]


def _rim(layer: Layer, rng: np.random.Generator) -> Layer:
    width, height = POT
    y0, rx, ry = RIM
    middle = width / 2
    lip = Stencil(width, height).disc((middle, y0), rx, ry).mask()
    copper, _ = lathe([], (middle - rx, middle + rx), rng)
    layer = laid(outlined(layer, lip), np.clip(copper * 1.08, 0, 1), lip)
    hole = Stencil(width, height).disc((middle, y0 + 0.6), rx - 5.5, ry - 3.6).mask()
    x, y = places(width, height)
    inside = mix(
        ink("#2A1008"), ink("#8A4626"), np.clip((y0 + 6 - y) / 16, 0, 1) * np.clip((x - middle + 70) / 130, 0, 1)
    )
    layer = laid(layer, OUTLINE, np.clip(soft(hole, 0.6) * 1.3, 0, 1))
    return laid(layer, inside, hole)


def dye_surface() -> Layer:
    """The still dye in the vat, white: to be multiplied by its colour."""
    width, height = POT
    y0, rx, ry = RIM
    middle = width / 2
    mask = Stencil(width, height).disc((middle, y0 + 2.6), rx - 7.5, ry - 5.2).mask()
    _, y = places(width, height)
    shade = 0.74 + 0.26 * smoothstep(y0 - 8, y0 + 10, y)
    return np.repeat(shade[..., None], 3, axis=-1), mask


def dye_gloss() -> Layer:
    """Light that lies on the dye."""
    width, height = POT
    y0, rx, ry = RIM
    middle = width / 2
    inside = Stencil(width, height).disc((middle, y0 + 2.6), rx - 9, ry - 6.2).mask()
    patch = soft(Stencil(width, height).fill(oval((middle - 19, y0 + 1.2), 26, 4.2)).mask(), 1.6)
    edge = Stencil(width, height).stroke(_bow(middle, y0 + 3.6, rx - 12, ry - 8), 1.1).mask()
    return np.ones((*inside.shape, 3)), np.clip(patch * 0.62 + edge * 0.35, 0, 1) * inside


def lid() -> Layer:
    """A domed lid with a knob, as it lies on the vat."""
    rng = np.random.default_rng(43)
    width, height = POT
    y0, rx, ry = RIM
    middle = width / 2
    layer = clear(width, height)
    flange = Stencil(width, height).disc((middle, y0 - 1), rx + 2.5, ry + 0.5).mask()
    copper, _ = lathe([], (middle - rx - 3, middle + rx + 3), rng)
    layer = laid(outlined(layer, flange), np.clip(copper * 0.92, 0, 1), flange)
    turns = np.linspace(0, np.pi, 50)
    dome = [(middle - 55 * float(np.cos(t)), y0 - 2 - 37 * float(np.sin(t)) ** 0.8) for t in turns]
    dome += [(middle + 55 * float(np.cos(t)), y0 - 2 + 12.5 * float(np.sin(t))) for t in turns]
    copper, mask = lathe(dome, (middle - 55, middle + 55), rng)
    _, y = places(width, height)
    copper = copper * (1.06 - 0.34 * smoothstep(y0 - 30, y0 + 10, y))[..., None]
    layer = laid(outlined(layer, mask, 0.9), np.clip(copper, 0, 1), mask)
    for at, half, deep in ((y0 - 15, 47.5, 10.0), (y0 - 28, 33.0, 6.5)):
        band = Stencil(width, height).stroke(_bow(middle, at, half, deep), 0.9).mask() * mask
        layer = laid(layer, ink("#5A2410"), band * 0.75)
        layer = laid(layer, ink("#FFD9B0"), moved(band, 0, 1.1) * mask * 0.4)
    knob = Stencil(width, height).disc((middle, y0 - 44), 6.5, 6.0).fill(box(middle - 3, y0 - 41, 6, 5)).mask()
    copper, _ = lathe([], (middle - 6.5, middle + 6.5), rng)
    return laid(outlined(layer, knob), copper, knob)


def block() -> Layer:
    """A block of pear wood seen from its face: rounded, bevelled, a groove along the edge."""
    rng = np.random.default_rng(44)
    size = (BLOCK, BLOCK)
    layer = clear(*size)
    face = _rounded(6, 6, 108, 104, 9, size)
    foot = _rounded(6, 10, 108, 105, 9, size)
    layer = laid(layer, np.zeros(3), soft(moved(foot, 2, 3), 2.4) * 0.45)
    light = grain(rng, (240, 240))
    wood = dyed(light, ink("#4A2C12"), ink("#B07A42"))
    layer = laid(outlined(layer, foot), wood * 0.5, foot)
    x, y = places(*size)
    lit = (1.12 - 0.26 * (x + y) / 240)[..., None]
    layer = laid(layer, np.clip(wood * lit, 0, 1), face)
    inner = _rounded(8.5, 8.5, 103, 99, 7.5, size)
    bevel = np.clip(face - inner, 0, 1)
    layer = laid(layer, ink("#F2CB92"), bevel * np.clip(1.2 - (x + y) / 110, 0, 1) * 0.8)
    layer = laid(layer, ink("#1E0F05"), bevel * np.clip((x + y) / 110 - 1.0, 0, 1) * 0.6)
    groove = np.clip(_rounded(13, 13, 94, 90, 5, size) - _rounded(14.4, 14.4, 91.2, 87.2, 4, size), 0, 1)
    layer = laid(layer, ink("#1E0F05"), groove * 0.8)
    return laid(layer, ink("#FFDFAE"), moved(groove, 1.0, 1.0) * face * 0.35)
