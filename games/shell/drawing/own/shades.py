"""Which thing of a game stands for each tone of a drawing: the nearest, and for none one unlike its neighbours."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from ....core.pieces import Piece
from .style import Tone

HEX = re.compile(r"#[0-9a-fA-F]{6}\Z")
LEAST_OFFERED = 8
"""Things on offer, where the game has as many: what the drawing uses, then others."""

Lab = tuple[float, float, float]


def tones_of(folder: Path, kind: str, names: Sequence[str]) -> dict[str, Tone]:
    """The colour of each thing from the tables `[[kind]] id, hex` in a game's folder; {} where there is none."""
    found: dict[str, Tone] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            rows = tomllib.loads(path.read_text("utf-8")).get(kind, [])
        except (OSError, ValueError):
            continue
        for row in rows if isinstance(rows, list) else []:
            words = str(row.get("hex", "")) if isinstance(row, dict) else ""
            if HEX.match(words) and row.get("id") in names:
                found[row["id"]] = (int(words[1:3], 16), int(words[3:5], 16), int(words[5:7], 16))
    return found


def lab(tone: Tone) -> Lab:
    """Lightness and two opponent colours, in which distances are like those seen (CIE 1976, D65)."""
    linear = [v / 255 / 12.92 if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in tone]
    r, g, b = linear
    xyz = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b,
           (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)  # fmt: skip
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def nearest(tone: Tone, tones: Mapping[str, Tone]) -> str:
    """The thing whose colour is most like a tone."""
    wanted = lab(tone)
    return min(tones, key=lambda name: sum((a - b) ** 2 for a, b in zip(wanted, lab(tones[name]), strict=True)))


def chosen(
    pieces: Sequence[Piece], painted: Mapping[str, Tone | tuple[()] | None], tones: Mapping[str, Tone],
    names: Sequence[str],
) -> dict[str, str]:  # fmt: skip
    """A thing for each pane by its id: after its tone where it has one, else one that no neighbour has."""
    found: dict[str, str] = {}
    for piece in pieces:
        tone = painted[piece.id]
        if tone and tones:
            found[piece.id] = nearest(tone, tones)
    for piece in sorted(pieces, key=lambda p: -len(p.touches)):
        if piece.id not in found:
            beside = Counter(found[id] for id in piece.touches if id in found)
            used = Counter(found.values())
            found[piece.id] = min(names, key=lambda name: (beside[name], used[name] == 0, names.index(name)))
    return found


def palette(used: Mapping[str, str], names: Sequence[str], least: int) -> list[str]:
    """The things on offer, the most used first."""
    counts = Counter(used.values())
    offered = sorted(counts, key=lambda name: (-counts[name], names.index(name)))
    others = [name for name in names if name not in counts]
    return offered + others[: max(0, max(least, min(LEAST_OFFERED, len(names))) - len(offered))]
