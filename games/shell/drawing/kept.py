"""Keeps cut drawings on disk, so that a window opens at once the next time."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from math import isfinite
from pathlib import Path
from types import MappingProxyType

from ...core.game import Text
from ...core.pieces import Piece
from ...core.space import Point
from .cut import Cut
from .shapes import MOST_PANES, Stroke

CUTTER = 1
"""Grows when the same drawing would be cut otherwise; older files are then cut anew."""
MOST_BYTES = 16 * 1024 * 1024


class Unreadable(ValueError):
    """A kept file that is not what was written."""


def keep(folder: Path, digest: str, cut: Cut) -> None:
    """Writes beside the final name and renames; a disk that refuses is no error, the drawing is cut again then."""
    data = {"cutter": CUTTER, "height": cut.height, "strokes": [asdict(s) for s in cut.strokes]}
    text = json.dumps(data | {"pieces": [packed(piece) for piece in cut.pieces]}, separators=(",", ":"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=digest[:16])
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path_of(folder, digest))
    except OSError:
        return


def kept(folder: Path, digest: str) -> Cut | None:
    """What was kept under this digest; None when there is nothing or it cannot be trusted."""
    path = path_of(folder, digest)
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        return unpacked(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def path_of(folder: Path, digest: str) -> Path:
    return folder / f"{digest}.json"


def packed(piece: Piece) -> dict[str, object]:
    return {
        "id": piece.id, "label": packed_text(piece.label), "outlines": piece.outlines, "anchor": piece.anchor,
        "radius": piece.radius, "area": piece.area, "touches": piece.touches, "groups": dict(piece.groups),
        "guide": piece.guide,
    }  # fmt: skip


def packed_text(text: Text) -> dict[str, object]:
    args = {name: packed_text(value) if isinstance(value, Text) else value for name, value in text.args}
    return {"id": text.id, "args": args, "words": dict(text.words)}


def unpacked(data: dict[str, object]) -> Cut:
    if data["cutter"] != CUTTER:
        raise Unreadable
    pieces = tuple(piece_of(found) for found in items(data["pieces"], MOST_PANES))
    ids = {piece.id for piece in pieces}
    if len(ids) != len(pieces) or not pieces or any(not ids.issuperset(p.touches) for p in pieces):
        raise Unreadable
    return Cut(pieces, number(data["height"]), tuple(stroke_of(found) for found in items(data["strokes"], MOST_PANES)))


def piece_of(found: object) -> Piece:
    p = table(found)
    groups = {word(axis): tuple(word(step) for step in items(path)) for axis, path in table(p["groups"]).items()}
    return Piece(
        word(p["id"]), text_of(p["label"]), tuple(polygon(o) for o in items(p["outlines"])), point(p["anchor"]),
        number(p["radius"]), number(p["area"]), tuple(word(t) for t in items(p["touches"], MOST_PANES)),
        MappingProxyType(groups), word(p["guide"]),
    )  # fmt: skip


def stroke_of(found: object) -> Stroke:
    s = table(found)
    if not isinstance(s["closed"], bool) or not isinstance(s["filled"], bool):
        raise Unreadable
    return Stroke(polygon(s["points"]), number(s["width"]), word(s["tone"]), s["closed"], s["filled"])


def text_of(found: object) -> Text:
    t = table(found)
    args: list[tuple[str, str | int | float | Text]] = []
    for name, value in table(t["args"]).items():
        args.append((name, value if isinstance(value, str | int | float) else text_of(value)))
    words = tuple((word(language), word(said)) for language, said in table(t["words"]).items())
    return Text(word(t["id"]), tuple(args), words)


def table(found: object) -> dict[str, object]:
    if not isinstance(found, dict):
        raise Unreadable
    return found


def items(found: object, most: int = 100_000) -> list[object]:
    if not isinstance(found, list) or len(found) > most:
        raise Unreadable
    return found


def word(found: object) -> str:
    if not isinstance(found, str):
        raise Unreadable
    return found


def number(found: object) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found):
        raise Unreadable
    return float(found)


def point(found: object) -> Point:
    x, y = items(found, 2)
    return (number(x), number(y))


def polygon(found: object) -> tuple[Point, ...]:
    """The points of one outline, checked quickly as there are thousands."""
    points = []
    for pair in items(found):
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not float or type(pair[1]) is not float:
            raise Unreadable
        if not (-1e6 < pair[0] < 1e6 and -1e6 < pair[1] < 1e6):
            raise Unreadable
        points.append((pair[0], pair[1]))
    return tuple(points)
