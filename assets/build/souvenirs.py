"""Writes the drawings of all souvenirs and refuses one that is too heavy or uses a colour that has no name."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from souvenir_pen import DRAWINGS, Drawing, hexes

PAGES = ("table", "copper", "music", "treasure", "wool", "cloth", "sweet", "place")
MOST_BYTES = 12_000
MOST_BYTES_TOGETHER = 300_000


def drawings() -> Iterator[Drawing]:
    """Every souvenir, page by page."""
    for page in PAGES:
        makers: tuple[Callable[[], Drawing], ...] = import_module(f"souvenir_{page}").ALL
        yield from (maker() for maker in makers)


def checked(drawing: Drawing) -> str:
    """The text of a drawing. Raises ValueError when it is too heavy or has a colour outside drawings.toml."""
    text = drawing.svg()
    if len(text.encode()) > MOST_BYTES:
        raise ValueError(f"{drawing.name} has {len(text.encode())} bytes, more than {MOST_BYTES}")
    strange = set(re.findall(r"#[0-9A-Fa-f]{6}", text)) - set(hexes().values())
    if strange:
        raise ValueError(f"{drawing.name} uses {', '.join(sorted(strange))}, which drawings.toml does not name")
    return text


def main() -> None:
    """Write all drawings, or those named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME")
    parser.add_argument("--out", type=Path, default=DRAWINGS)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    together = 0
    for drawing in drawings():
        text = checked(drawing)
        together += len(text.encode())
        if not asked.only or drawing.name in asked.only:
            (asked.out / f"{drawing.name}.svg").write_text(text, "utf-8")
    if together > MOST_BYTES_TOGETHER:
        raise ValueError(f"all drawings together have {together} bytes, more than {MOST_BYTES_TOGETHER}")
    print(f"{together} bytes together")


if __name__ == "__main__":
    main()
