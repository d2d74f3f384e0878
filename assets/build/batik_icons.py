"""Draws an icon for each symmetry a scarf may have, from the game's own groups: python assets/build/batik_icons.py."""

from __future__ import annotations

import sys
from math import cos, pi, sin
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from games.batik.symmetry import FRIEZES, Spot, orbit, turned  # noqa: E402

ICONS = ROOT / "assets" / "icons"
HALF = 11.0
"""Half the drawing; the box is 24 wide."""
FLAG = ((-1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
"""A motif without a hook that shows turns and mirrors: half a square."""
FLAT = {
    "p1": (100 / 3, (50 / 3, 50 / 3), 11.5),
    "p2": (50.0, (12.5, 12.5), 9.5),
    "pm": (50.0, (12.5, 25.0), 9.5),
    "pg": (50.0, (12.5, 12.5), 9.8),
    "cm": (50.0, (12.5, 12.5), 8.8),
    "pmm": (50.0, (12.5, 12.5), 8.6),
    "pmg": (50.0, (6.25, 12.5), 5.6),
    "pgg": (50.0, (6.25, 6.25), 5.8),
    "cmm": (100.0, (12.5, 12.5), 10.0),
}
"""Cell, place of the first flag and half its size, in hundredths of the drawing; its corner is the cell's corner."""
BORDER = {
    "p111": (100 / 3, (50 / 3, 0.0), 12.0),
    "p1m1": (50.0, (12.5, 0.0), 9.8),
    "p11m": (100 / 3, (50 / 3, 15.5), 11.0),
    "p11g": (50.0, (12.5, 15.0), 11.5),
    "p211": (50.0, (12.5, 0.0), 9.8),
    "p2mg": (100.0, (12.5, 13.0), 11.0),
    "p2mm": (50.0, (12.5, 13.5), 9.0),
}
"""The same for borders; the first flag is placed from the middle line."""
TURNS = {"p4": 4, "p6": 6}
STARS = {"p4m": 4, "p6m": 6}
HEAD = """<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">
  <g fill="#FFFFFF" stroke="#FFFFFF" stroke-width="0.7" stroke-linecap="round" stroke-linejoin="round">
"""
TAIL = "  </g>\n</svg>\n"


def flag(spot: Spot) -> str:
    """The outline of one flag, in the box."""
    corners = []
    for u, v in FLAG:
        x, y = turned(-u if spot.mirrored else u, v, spot.turn)
        corners.append((12 + (spot.x + spot.size * x - 50) / 50 * HALF, 12 + (spot.y + spot.size * y - 50) / 50 * HALF))
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in corners) + "Z"


def flags(group: str) -> str:
    """All flags that the group makes of one."""
    border = group in FRIEZES
    cell, (x, y), size = (BORDER if border else FLAT)[group]
    seed = Spot(x, 50 + y if border else y, 0.0, False, size)
    spots = orbit([seed], group, (cell, cell), (0.0, 50.0 if border else 0.0))
    drawn = f'    <path d="{"".join(map(flag, spots))}"/>\n'
    if border:
        drawn += '    <path d="M1.6 2.6H22.4M1.6 21.4H22.4" fill="none" stroke-width="1.8"/>\n'
    return drawn


def at(radius: float, turn: float) -> str:
    """A point by its distance from the middle and its turn from the top, clockwise in whole turns."""
    return f"{12 + radius * sin(2 * pi * turn):.2f} {12 - radius * cos(2 * pi * turn):.2f}"


def turning(count: int) -> str:
    """Dots round a middle, and an arrow that turns there."""
    places = (at(9.4, (n + 0.5) / count).split() for n in range(count))
    dots = "".join(f'    <circle cx="{x}" cy="{y}" r="{12 / (count + 1):.1f}" stroke="none"/>\n' for x, y in places)
    arc = f'    <path d="M{at(4.0, 0.06)}A4 4 0 1 1 {at(4.0, 0.80)}" fill="none" stroke-width="1.9"/>\n'
    head = f'    <path d="M{at(4.2, 0.97)}L{at(6.4, 0.81)}L{at(1.6, 0.79)}Z"/>\n'
    return dots + arc + head


def star(count: int) -> str:
    """Petals along the mirrors, and a short stroke on each mirror between them."""
    petals = "".join(
        f"M{at(2.2, n / count)}L{at(7.0, (n - 0.26) / count)}L{at(10.8, n / count)}L{at(7.0, (n + 0.26) / count)}Z"
        for n in range(count)
    )
    lines = "".join(f"M{at(7.4, (n + 0.5) / count)}L{at(10.2, (n + 0.5) / count)}" for n in range(count))
    return f'    <path d="{petals}"/>\n    <path d="{lines}" fill="none" stroke-width="1.9"/>\n'


def main() -> None:
    """Writes every icon again."""
    drawn = {group: flags(group) for group in (*FLAT, *BORDER)}
    drawn |= {group: turning(count) for group, count in TURNS.items()}
    drawn |= {group: star(count) for group, count in STARS.items()}
    for group, body in drawn.items():
        (ICONS / f"layout-{group}.svg").write_text(HEAD + body + TAIL, "utf-8")


if __name__ == "__main__":
    main()
