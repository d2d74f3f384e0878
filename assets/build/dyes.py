"""Search the twelve dyes: hues of the craft, moved as little as keeps them apart for every eye and each dip darker.

Run it by hand (`python assets/build/dyes.py`): it writes nothing, it prints the table's ids, hexes and measures.
Start: the hexes of the notes on crafts (dyes of ten scarves). Bounds: L* falls by FALL a dye, CIEDE2000 is at least
APART between all pairs and plain silk and APART_LACKING where a cone is missing (Machado, Oliveira and Fernandes 2009,
severity 1.0), a mark on the dye has a contrast of MARK. Among what keeps the bounds, the nearest to the start wins.
The search is a seeded annealing: the same start gives the same dyes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Colours = NDArray[np.float64]
"""Any number of rows of three."""

SILK = (0xFB, 0xF7, 0xEC)
LIGHT_MARK, DARK_MARK = (0xFF, 0xF6, 0xE2), (0x1A, 0x12, 0x0C)
START = {
    "saffron": 0xE9B44C,
    "rose": 0xE58AA0,
    "turquoise": 0x5FC7BC,
    "onion": 0xC98A3C,
    "sky": 0x5AA0B8,
    "leaf": 0x6B8E4E,
    "henna": 0xC0503A,
    "madder": 0xA3262A,
    "indigo": 0x27407A,
    "walnut": 0x5A3B22,
    "plum": 0x5E1838,
    "black": 0x1E1A1A,
}
APART, APART_LACKING, FALL, MARK = 20.4, 10.4, 3.0, 4.35
SEED, TURNS, ROUNDS = 18, 60_000, 3

TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
EYES = np.array(
    [
        np.eye(3),
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ]
)


def linear(rgb: Colours) -> Colours:
    c = rgb / 255
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def seen(rgb: Colours) -> Colours:
    """L*a*b* of each colour for each of the four eyes: (eye, colour, 3)."""
    light = np.clip(np.einsum("eij,nj->eni", EYES, linear(rgb)), 0, 1)
    t = light @ TO_XYZ.T / WHITE
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


def difference(one: Colours, other: Colours) -> Colours:
    """CIEDE2000 (Sharma, Wu and Dalal, 2005) between L*a*b* colours that broadcast."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    mean = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - np.sqrt(mean / (mean + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180
    dl, dc, dh = l2 - l1, c2 - c1, 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = np.where(np.abs(h1 - h2) <= 180, (h1 + h2) / 2, (h1 + h2 + 360) / 2)
    t = 1 - 0.17 * np.cos(np.radians(hm - 30)) + 0.24 * np.cos(np.radians(2 * hm))
    t = t + 0.32 * np.cos(np.radians(3 * hm + 6)) - 0.20 * np.cos(np.radians(4 * hm - 63))
    sl = 1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rc = 2 * np.sqrt(cm**7 / (cm**7 + 25.0**7))
    rt = -np.sin(np.radians(60 * np.exp(-(((hm - 275) / 25) ** 2)))) * rc
    return np.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * dc / sc * dh / sh)


def luminance(rgb: Colours) -> Colours:
    return linear(rgb) @ TO_XYZ[1]


def mark_contrasts(rgb: Colours) -> tuple[Colours, Colours]:
    """Of a light mark and of a dark one on each colour."""
    ground = luminance(rgb) + 0.05
    light, dark = (luminance(np.array([tone], float))[0] + 0.05 for tone in (LIGHT_MARK, DARK_MARK))
    return light / ground, ground / dark


@dataclass(frozen=True, slots=True)
class Search:
    """What a list of twelve colours costs; 0 where every bound is kept and nothing was moved."""

    start: Colours

    def lacking(self, rgb: Colours) -> float:
        """How far the bounds are missed, squared."""
        labs = seen(np.vstack([[SILK], rgb]).astype(float))
        i, j = np.triu_indices(labs.shape[1], 1)
        apart = difference(labs[:, i], labs[:, j])
        least = np.array([APART] + [APART_LACKING] * 3)[:, None]
        tones = np.maximum(*mark_contrasts(rgb))
        missed = [least - apart, FALL + np.diff(labs[0, :, 0]), 4 * (MARK - tones)]
        return float(sum((np.maximum(part, 0) ** 2).sum() for part in missed))

    def moved(self, rgb: Colours) -> float:
        return float((difference(seen(rgb)[0], self.start) ** 2).sum())

    def cost(self, rgb: Colours, strict: float) -> float:
        return strict * self.lacking(rgb) + 0.05 * self.moved(rgb)


def found() -> Colours:
    """The dyes as rows of 0 to 255, light to dark."""
    rng = np.random.default_rng(SEED)
    rgb = np.array([[v >> 16, v >> 8 & 255, v & 255] for v in START.values()], float)
    search = Search(seen(rgb)[0])
    best, least, now = rgb, np.inf, 0.0
    for turn in range(TURNS * ROUNDS):
        cool = 1 - turn % TURNS / TURNS
        if turn % TURNS == 0 and np.isfinite(least):
            rgb = best.copy()
        strict = 0.2 + 10 * (1 - cool)
        if turn % 50 == 0:
            now = search.cost(rgb, strict)
        new = rgb.copy()
        new[rng.integers(len(new))] += np.round(rng.normal(0, 1 + 14 * cool, 3))
        new = np.clip(new, 0, 255)
        cost = search.cost(new, strict)
        if cost < now or rng.random() < np.exp((now - cost) / (2 * cool**2 + 1e-3)):
            rgb, now = new, cost
        score = search.moved(rgb) + 1e4 * search.lacking(rgb)
        if score < least:
            best, least = rgb.copy(), score
    return best


def told(rgb: Colours) -> str:
    """The dyes with their lightness, the tone of their mark and the nearest pairs for each eye."""
    labs = seen(np.vstack([[SILK], rgb]).astype(float))
    names = ["silk", *START]
    lines = []
    light, dark = mark_contrasts(rgb)
    start = seen(np.array([[v >> 16, v >> 8 & 255, v & 255] for v in START.values()], float))[0]
    for n, row in enumerate(rgb):
        tone = f"light {light[n]:.1f}" if light[n] > dark[n] else f"dark {dark[n]:.1f}"
        moved = difference(labs[0, n + 1], start[n])
        hexed = "#" + "".join(f"{int(part):02X}" for part in row)
        lines.append(f"{names[n + 1]:12} {hexed} L* {labs[0, n + 1, 0]:5.1f} mark {tone} moved {moved:.1f}")
    i, j = np.triu_indices(len(names), 1)
    for eye, words in enumerate(("all cones", "protan", "deutan", "tritan")):
        apart = difference(labs[eye, i], labs[eye, j])
        near = ", ".join(f"{names[i[k]]}-{names[j[k]]} {apart[k]:.1f}" for k in np.argsort(apart)[:4])
        lines.append(f"{words}: {near}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(told(found()))
