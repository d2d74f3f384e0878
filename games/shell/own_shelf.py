"""Windows of the player's own: made of their drawings, and kept in their folder among the game's levels."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from ..core.values import dataclass
from .content import Content
from .drawing import DrawingError
from .drawing.own import GAP, Kit, Made, title_of, window_of
from .drawing.own.shades import tones_of
from .drawing.own.sheet import MOST_BYTES
from .things import things_of

STEM = re.compile(r"own-(\d{3})\Z")
MOST_OWN = 200
"""Windows of one player's own."""


class OwnError(ValueError):
    """A drawing that no window can be made of: `file: what; remedy`."""


@dataclass(frozen=True, slots=True)
class Hung:
    """A window that was made and kept: its game, its name among the levels, and how it was made."""

    game: str
    stem: str
    made: Made


def drawn_games(content: Content) -> tuple[str, ...]:
    """The games whose levels are drawings of panes with things to pick."""
    found = ((game, things_of(game)) for game in content.games())
    return tuple(game for game, things in found if things.palette and not things.keys)


def kit_of(content: Content, game: str) -> Kit:
    """What a game gives its windows."""
    things = things_of(game)
    tones = tones_of(content.resources.assets / game, things.kind, things.names)
    return Kit(things.kind, things.names, tones, things.palette)


def made_of(path: Path, content: Content, game: str, stem: str = "own-000", gap: float = GAP) -> Made:
    """The window a drawing would become, checked as any level is; OwnError names file, rule and remedy."""
    from .levels import LevelError, level_from_source

    name = path.name[:60]
    try:
        made = window_of(text_of(path), stem, title_of(path), kit_of(content, game), gap)
        level_from_source(game, stem, made.source)
    except (DrawingError, LevelError) as error:
        what = error.what if isinstance(error, DrawingError) else error.place
        raise OwnError(f"{name}: {what}; {error.remedy}") from None
    return made


def text_of(path: Path) -> str:
    """The text of a drawing; OwnError when it is too large, no text or cannot be read."""
    name = path.name[:60]
    try:
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        raise OwnError(f"{name}: the file cannot be read; look for its name and its permissions") from None
    if len(raw) > MOST_BYTES:
        raise OwnError(f"{name}: the drawing is larger than {MOST_BYTES // 1024} kB; simplify its curves")
    if raw[:2] == b"\x1f\x8b":
        raise OwnError(f"{name}: the drawing is packed (svgz); save it as plain SVG")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise OwnError(f"{name}: the file is not UTF-8 text; save it as plain SVG in UTF-8") from None


def hang(path: Path, content: Content, game: str) -> Hung:
    """Makes a window of a drawing and keeps it; the same drawing again is the same window. OwnError says why not."""
    if content.own is None:
        raise OwnError(f"{path.name[:60]}: there is no folder for own windows; start with --data FOLDER")
    folder = content.own / game
    there = [stem for stem in content.stems(game) if STEM.match(stem)]
    if len(there) >= MOST_OWN:
        raise OwnError(f"{path.name[:60]}: there are {MOST_OWN} own windows already; move some out of their folder")
    number = 1 + max((int(stem[4:]) for stem in there), default=0)
    stem = f"own-{number:03}" if number < 1000 else next(s for n in range(1, 999) if (s := f"own-{n:03}") not in there)
    made = made_of(path, content, game, stem)
    for other in there:
        with suppress(OSError, UnicodeDecodeError):
            same = (folder / f"{other}.svg").read_text("utf-8") == made.source[1][1]
            if same and (folder / f"{other}.toml").read_text("utf-8").replace(other, stem) == made.source[0][1]:
                return Hung(game, other, made)
    keep(folder, made, path.name[:60])
    return Hung(game, stem, made)


def keep(folder: Path, made: Made, name: str) -> None:
    """Writes the drawing first, so that a level that is listed is whole; nothing half is left behind."""
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in reversed(made.source):
            beside = folder / f".{file}.new"
            written.append(beside)
            beside.write_text(text, "utf-8", newline="\n")
            os.replace(beside, folder / file)
            written.append(folder / file)
    except OSError:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise OwnError(f"{name}: the window cannot be kept; make room on the disk") from None
