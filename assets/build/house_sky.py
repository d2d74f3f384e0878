"""The sky over flat roofs."""

from __future__ import annotations

import numpy as np
from house_canvas import SCALE, Picture, Rng, Stencil, bezier, box, ink, mix, over, places
from house_hours import Hour
from noise import noise

SKYLINE = (1728.0, 160.0)
PLAIN = 56.0
"""Reference px: the whole sky; how much at its top is one flat colour, left out of the picture."""


def skyline(rng: Rng, hour: Hour) -> Picture:
    """The sky over flat roofs, with one small plain tower."""
    width, height = SKYLINE
    x, y = places(width, height)
    t = y / height
    stops = [0.37, 0.56, 0.76, 0.94]
    sky = np.stack([np.interp(t, stops, [ink(c)[i] for c in hour.sky]) for i in range(3)], axis=2)
    cloud = np.clip((noise(rng, x.shape, 1.7, 1, 5) - 0.52) * 2.2, 0, 1) * np.clip((y - 58) / 40, 0, 1)
    sky = over(sky, hour.rim, cloud * 0.30)
    sun = np.exp(-(((x - width * 0.36) / 420) ** 2) - ((y - height) / 90) ** 2)
    sky = over(sky, "#FFF3D2", sun * 0.75 * np.clip((y - PLAIN - 1) / 24, 0, 1))
    sky = roofs(rng, sky, hour, hour.far, 140, 15, 0.35)
    sky = tower(sky, hour, 1120)
    sky = roofs(rng, sky, hour, hour.near, 152, 17, 1.0)
    sky = birds(sky) if hour.lit else birds(sky, "#6B6A72")
    return sky[round(PLAIN * SCALE) :]


def roofs(rng: Rng, sky: Picture, hour: Hour, colour: str, top: float, rise: float, clear: float) -> Picture:
    """A row of flat-roofed houses; light on their upper left edges, small windows."""
    width, height = SKYLINE
    left = -30.0
    while left < width:
        w = float(rng.uniform(46, 130))
        y = top - float(rng.choice([0.0, 0.4, 0.7, 1.0])) * rise - float(rng.uniform(0, 4))
        shape = Stencil(width, height).fill(box(left, y, w, height)).mask()
        tone = ink(colour) * float(rng.uniform(0.94, 1.05))
        _, ys = places(width, height)
        shade = mix(tone, tone * 0.80, np.clip((ys - y) / 30, 0, 1))
        sky = over(sky, shade, shape)
        sky = over(
            sky,
            hour.rim,
            Stencil(width, height).stroke([(left, y + 0.6), (left + w, y + 0.6)], 1.5).mask() * (0.30 + 0.35 * clear),
        )
        sky = over(sky, tone * 0.78, Stencil(width, height).fill(box(left + w - 7, y + 1.4, 7, height)).mask() * 0.6)
        if clear > 0.5:
            sky = small_windows(rng, sky, hour, left, y, w)
        left += w
    return sky


def small_windows(rng: Rng, sky: Picture, hour: Hour, left: float, y: float, w: float) -> Picture:
    lit, dark = Stencil(*SKYLINE), Stencil(*SKYLINE)
    for i in range(int((w - 24) / 17)):
        spot = float(rng.uniform(0, 1))
        x = left + 10 + 17 * i
        if spot < 0.6:
            shape = [(x, y + 16), (x, y + 9.5), (x + 2.5, y + 7), (x + 5, y + 9.5), (x + 5, y + 16)]
            (lit if spot < 0.22 else dark).fill(shape)
    sky = over(sky, "#4A2E38" if hour.lit else "#9A8468", dark.mask() * 0.75)
    return over(sky, hour.window, lit.mask() * 0.9)


def tower(sky: Picture, hour: Hour, cx: float) -> Picture:
    """A plain round tower, a little higher than the roofs."""
    x, y = places(*SKYLINE)
    body = Stencil(*SKYLINE).fill(box(cx - 28, 100, 56, 70)).mask()
    across = (x - cx) / 28
    tone = mix(ink(hour.near), ink(hour.rim), 0.42 * np.exp(-(((across + 0.5) / 0.42) ** 2)))
    tone = tone * (1.0 - 0.30 * np.clip(across, 0, 1))[..., None] * (1 - 0.06 * ((y % 7) < 1.2))[..., None]
    sky = over(sky, tone, body)
    rim = Stencil(*SKYLINE).fill(box(cx - 30.5, 96, 61, 7)).mask()
    sky = over(sky, tone * 1.04, rim)
    return over(sky, hour.rim, Stencil(*SKYLINE).stroke([(cx - 30, 96.6), (cx + 30, 96.6)], 1.3).mask() * 0.7)


def birds(sky: Picture, colour: str = "#3E3450") -> Picture:
    for cx, cy, size in ((694, 112, 8), (716, 106, 7), (736, 117, 7), (984, 107, 6.5)):
        wings = [
            *bezier((cx - size, cy - 1), (cx - size * 0.6, cy - 5), (cx - 2, cy - 4), (cx, cy), 12),
            *bezier((cx, cy), (cx + 2, cy - 4), (cx + size * 0.6, cy - 5), (cx + size, cy - 1), 12),
        ]
        sky = over(sky, colour, Stencil(*SKYLINE).stroke(wings, 1.3).mask() * 0.8)
    return sky
