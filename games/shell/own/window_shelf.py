"""Windows of the player's own: made of their drawings, and kept in their folder among the game's levels."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ...core.values import dataclass
from ..content import Content
from ..drawing import DrawingError
from ..drawing.own import GAP, Kit, Made, title_of, window_of
from ..drawing.own.rules import OTHER, rule_of
from ..drawing.own.shades import tones_of
from ..drawing.own.sheet import MOST_BYTES
from ..drawing.photo import MOST_FILE, PHOTOS, drawing_of
from ..things import things_of
from .levels import MOST, TITLE, OwnLevels

GAPS = (0.5, 1.0, 2.0, 3.0, 4.0, 5.0)
"""Units of 100 across up to which open lines are led on, from narrow to wide."""


class OwnError(ValueError):
    """A drawing that no window can be made of: `file: what; remedy`, and the name of the rule it breaks."""

    def __init__(self, words: str, rule: str = OTHER) -> None:
        super().__init__(words)
        self.rule = rule


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


def made_of(
    path: Path, content: Content, game: str, stem: str = "own-000", gap: float = GAP,
    say: Callable[[float], None] = lambda share: None,
) -> Made:  # fmt: skip
    """The window a drawing or a photo of one would become, checked as any level is; OwnError names file, rule, remedy.

    `say` hears the share that is done, 0..1.
    """
    from ..levels import LevelError, level_from_source

    name = path.name[:60]
    try:
        drawn = text_of(path, lambda share: say(0.7 * share))
        made = window_of(drawn, stem, title_of(path), kit_of(content, game), gap)
        say(0.9)
        level_from_source(game, stem, made.source)
    except (DrawingError, LevelError) as error:
        what = error.what if isinstance(error, DrawingError) else error.place
        raise OwnError(f"{name}: {what}; {error.remedy}", rule_of(DrawingError(what, error.remedy))) from None
    return made


def text_of(path: Path, say: Callable[[float], None]) -> str:
    """The text of a drawing, or the lines of a photo as one; OwnError when it is too large or cannot be read."""
    name = path.name[:60]
    photo = path.suffix.lower() in PHOTOS
    most = MOST_FILE if photo else MOST_BYTES
    try:
        with path.open("rb") as opened:
            raw = opened.read(most + 1)
    except (OSError, ValueError):
        raise OwnError(f"{name}: the file cannot be read; look for its name and its permissions") from None
    if photo:
        return drawing_of(raw, say)
    if len(raw) > most:
        raise OwnError(f"{name}: the drawing is larger than {most // 1024} kB; simplify its curves", "large")
    if raw[:2] == b"\x1f\x8b":
        raise OwnError(f"{name}: the drawing is packed (svgz); save it as plain SVG")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise OwnError(f"{name}: the file is not UTF-8 text; save it as plain SVG in UTF-8") from None


def stem_for(path: Path, content: Content, game: str) -> str:
    """The name that the next window gets; OwnError where there can be none."""
    if content.own is None:
        raise OwnError(f"{path.name[:60]}: there is no folder for own windows; start with --data FOLDER")
    stem = OwnLevels(content.own).free(game)
    if stem is None:
        raise OwnError(f"{path.name[:60]}: there are {MOST} own windows already; put some away")
    return stem


def hang(path: Path, content: Content, game: str, gap: float = GAP) -> Hung:
    """Makes a window of a drawing and keeps it; the same drawing again is the same window. OwnError says why not."""
    stem = stem_for(path, content, game)
    return kept(made_of(path, content, game, stem, gap), content, game, stem, path.name[:60])


def kept(made: Made, content: Content, game: str, stem: str, name: str, again: bool = False) -> Hung:
    """Keeps a window that was made; one just like it is left as it is, `again` puts it in the place of `stem`."""
    assert content.own is not None
    levels = OwnLevels(content.own)
    folder = content.own / game
    for other in () if again else levels.stems(game):
        with suppress(OSError, UnicodeDecodeError):
            same = (folder / f"{other}.svg").read_text("utf-8") == made.source[1][1]
            if same and titleless(levels.text(game, other), other, stem) == titleless(made.source[0][1], stem, stem):
                return Hung(game, other, made)
    if not levels.keep(game, made.source):
        raise OwnError(f"{name}: the window cannot be kept; make room on the disk")
    return Hung(game, stem, made)


def titleless(text: str, own: str, stem: str) -> str:
    """A level's file without what it is called."""
    return TITLE.sub("", text).replace(own, stem)
