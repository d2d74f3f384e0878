"""Reads a level file, checks all it says, and has its drawing cut."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from ..core.game import Level, Text
from .drawing import (
    LEAST_ANGLE,
    LEAST_PETALS,
    MOST_ANGLE,
    MOST_BYTES,
    MOST_PETALS,
    MOST_REPEATS,
    TILINGS,
    WIDTH,
    Cut,
    Drawing,
    DrawingError,
    RoundPlan,
    Stroke,
    cut,
    keep,
    kept,
    lattice,
    read_svg,
    round_window,
    values,
)
from .drawing.values import NAME, Table, nearest, shown
from .own_tables import DRAWN, judged, own_of, undrawn
from .things import Things, things_of

Source = tuple[tuple[str, str], ...]

FORMAT = 1
LONGEST_LINE = 2_000
"""Letters: the time to read a key grows with the square of its dots."""
MOST_CHALLENGE = 4
KEYS = ("format", "title", "challenge", "fact", "palette", "drawing", "lattice", "round", "words")
MESSAGE = re.compile(r"[a-z_]{1,40}/[a-z][a-z0-9-]{0,63}\Z")
DRAWING_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\.svg\Z")


class LevelError(ValueError):
    """A level that cannot be played: which file, what is wrong at which place, and the remedy."""

    def __init__(self, path: str, place: str, remedy: str) -> None:
        super().__init__(f"{path}: {place}; {remedy}")
        self.path = path
        self.place = place
        self.remedy = remedy


def read_level(folder: Path, stem: str, game: str, cache: Path | None = None) -> Level:
    """The level `stem`.toml in `folder`, with its drawing from beside it; LevelError for anything wrong.

    `cache` is a folder in which cut drawings are kept.
    """
    name = f"{stem}.toml"
    path = f"levels/{game}/{name}"
    text = file_text(folder, name, path)
    source: Source = ((name, text),)
    found = parsed(path, text)
    drawing = "" if undrawn(found, things_of(game)) else drawing_name(found, path)
    if drawing:
        source += ((drawing, file_text(folder, drawing, f"levels/{game}/{drawing}")),)
    return level_from_source(game, stem, source, cache)


def level_from_source(game: str, id: str, source: Source, cache: Path | None = None) -> Level:
    """The level from the texts of its files by name, its own first, as a journal carries them."""
    path = f"levels/{game}/{id}.toml"
    if not NAME.match(id) or not source or source[0][0] != f"{id}.toml":
        raise LevelError(path, f"the file is not named after the id {shown(id)}", "name it such as 01-buta.toml")
    found = parsed(path, source[0][1])
    digest, things = digest_of(source, path), things_of(game)
    try:
        checked = checked_data(found, things)
        title = Text.spelled(values.in_languages(found["title"], "title"))
        if things.keys:
            checked |= {"words": words_of(found)} | own_of(found, things)
        made = None if undrawn(found, things) else cut_cached(source, digest, game, cache)
        if made is not None:
            decor = tuple(plain(stroke, path, things) for stroke in made.strokes)
            checked |= {"width": WIDTH, "height": made.height, "decor": decor}
        pieces = made.pieces if made is not None else ()
        level = Level(game, id, title, MappingProxyType(checked), pieces, source, digest)
        return judged(level, things) if things.keys else level
    except DrawingError as error:
        raise LevelError(path, error.what, error.remedy) from None


def cut_cached(source: Source, digest: str, game: str, cache: Path | None) -> Cut:
    """The drawing of a level in pieces, from the folder `cache` when it is kept there under `digest`."""
    found = kept(cache, digest) if cache else None
    if found is None:
        found = cut_source(source, game)
        if cache:
            keep(cache, digest, found)
    return found


def cut_source(source: Source, game: str) -> Cut:
    path = f"levels/{game}/{source[0][0]}"
    found = parsed(path, source[0][1])
    name = drawing_name(found, path)
    drawn_in = f"levels/{game}/{name}" if name else path
    try:
        drawing = drawing_of(found, dict(source), name)
        return cut(drawing, guides_of(found, things_of(game)), words_of(found), f"{game}_places")
    except DrawingError as error:
        raise LevelError(path if error.what.startswith("[") else drawn_in, error.what, error.remedy) from None


def file_text(folder: Path, name: str, path: str) -> str:
    """The text of one file, no larger than a level's files may be."""
    file = folder / name
    try:
        if not file.is_file():
            near = nearest(name, sorted(p.name for p in folder.glob("*")), "look for the file's name")
            raise LevelError(path, "there is no such file", near)
        with file.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise LevelError(path, f"the file is larger than {MOST_BYTES // 1024} kB", "make it simpler")
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise LevelError(path, "the file is not UTF-8 text", "save it as UTF-8") from None
    except (OSError, ValueError) as error:
        if isinstance(error, LevelError):
            raise
        raise LevelError(path, "the file cannot be read", "check its name and permissions") from None


def parsed(path: str, text: str) -> Table:
    if len(text) > MOST_BYTES:
        raise LevelError(path, f"the file is larger than {MOST_BYTES // 1024} kB", "make it simpler")
    if max(map(len, text.splitlines()), default=0) > LONGEST_LINE:
        what = f"a line has over {LONGEST_LINE} letters: its values are too large or too deep"
        raise LevelError(path, what, "cut it")
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        what = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "values are too large or too deep"
        raise LevelError(path, f"this is not TOML: {what[:120]}", "compare it with the other levels") from None


def digest_of(source: Source, path: str) -> str:
    """SHA-256 of names and texts."""
    try:
        parts = [part.encode("utf-8") for pair in source for part in pair]
    except UnicodeEncodeError:
        raise LevelError(path, "the file is not whole text", "save it as UTF-8") from None
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).hexdigest()


def drawing_name(found: Table, path: str) -> str:
    """The file of a picture, "" for lattices and round windows."""
    kinds = [kind for kind in DRAWN if kind in found]
    if len(kinds) != 1:
        what = "there is no drawing" if not kinds else "there are several drawings: " + ", ".join(kinds)
        raise LevelError(path, what, 'write one of drawing = "name.svg", [lattice] and [round]')
    name = found.get("drawing", "")
    if "drawing" in found and (not isinstance(name, str) or not DRAWING_NAME.match(name)):
        raise LevelError(path, f"drawing is {shown(name)}", "name an SVG file beside the level, such as 01-buta.svg")
    return str(name)


def drawing_of(found: Table, texts: Mapping[str, str], name: str) -> Drawing:
    if name:
        if name not in texts:
            raise DrawingError("the drawing is missing", "keep it beside the level")
        return read_svg(texts[name])
    if "lattice" in found:
        plan = values.table(found["lattice"], "lattice")
        values.known_keys(plan, ("tiling", "angle", "repeats"), "lattice")
        tiling = values.one_of(plan.get("tiling"), "lattice.tiling", TILINGS)
        angle = values.number(plan.get("angle"), "lattice.angle", LEAST_ANGLE, MOST_ANGLE)
        across, down = values.numbers(plan.get("repeats"), "lattice.repeats", 2, 1, MOST_REPEATS)
        whole = values.whole(across, "lattice.repeats", 1, MOST_REPEATS), values.whole(down, "lattice.repeats", 1, 6)
        return lattice(tiling, angle, whole)
    return round_window(round_plan(values.table(found["round"], "round")))


def round_plan(plan: Table) -> RoundPlan:
    values.known_keys(plan, ("petals", "radii", "disc", "block"), "round")
    petals = values.whole(plan.get("petals"), "round.petals", LEAST_PETALS, MOST_PETALS)
    r0, r1, r2, r3, r4 = values.numbers(plan.get("radii"), "round.radii", 5, 2, WIDTH / 2)
    if not r0 < r1 < r2 < r3 < r4:
        raise DrawingError("round.radii do not grow", "order them from the middle to the rim")
    disc = values.number(plan.get("disc", 0), "round.disc", 0, r0 - 1)
    return RoundPlan(petals, (r0, r1, r2, r3, r4), disc, values.number(plan.get("block", 0), "round.block", 0, 14))


def guides_of(found: Table, things: Things) -> dict[str, str] | None:
    """Class of the drawing -> thing, from the table of each kind; None for a game without things."""
    guides: dict[str, str] = {}
    for kind, names in things.kinds.items():
        for name, value in values.table(found.get(kind), kind).items():
            guides[name] = f"{kind}/{values.one_of(value, f'{kind}.{name}'[:60], names)}"
    return guides if things.kinds else None


def words_of(found: Table) -> dict[str, dict[str, str]]:
    words = values.table(found.get("words", {}), "words")
    return {
        values.matching(name, "a name in [words]", NAME, "sail"): values.in_languages(said, f"words.{name}"[:60])
        for name, said in words.items()
    }


def checked_data(found: Table, things: Things) -> dict[str, object]:
    """The values a game may read, all within bounds."""
    kinds = () if undrawn(found, things) else things.kinds
    values.known_keys(found, (*KEYS, *kinds, *things.keys), "")
    values.whole(found.get("format"), "format", FORMAT, FORMAT)
    values.in_languages(found.get("title"), "title")
    words_of(found)
    fact = values.matching(found["fact"], "fact", MESSAGE, "a_game/fact-one") if "fact" in found else ""
    challenge = values.whole(found.get("challenge", 1), "challenge", 1, MOST_CHALLENGE)
    return {"palette": palette_of(found, things), "challenge": challenge, "fact": fact}


def palette_of(found: Table, things: Things) -> tuple[str, ...]:
    """The things of the first kind that the level offers, those of its drawing among them; () where it names none."""
    palette, kind, names = found.get("palette"), things.kind, things.names
    if palette is None and not things.palette:
        return ()
    if not isinstance(palette, list) or not max(1, things.palette) <= len(palette) <= len(names):
        raise DrawingError(f"palette is {shown(palette)}", f"list {max(1, things.palette)} to {len(names)} of {kind}")
    offered = tuple(values.one_of(name, f"palette[{n}]", names) for n, name in enumerate(palette))
    twice = next((name for n, name in enumerate(offered) if name in offered[:n]), None)
    if twice:
        raise DrawingError(f"palette names {twice} twice", f"name each {kind} once")
    guides = {} if undrawn(found, things) else guides_of(found, things) or {}
    used = (thing.partition("/") for thing in guides.values())
    absent = next((name for of, _, name in used if of == kind and name not in offered), None)
    if absent:
        raise DrawingError(f"[{kind}] uses {absent}, which the palette has not", f"add {absent} to palette")
    return offered


def plain(stroke: Stroke, path: str, things: Things) -> Mapping[str, object]:
    """A stroke as plain values: points, width, tone, closed, filled."""
    if stroke.tone not in ("dark", "light", *things.names):
        near = nearest(stroke.tone, things.names, " or ".join(filter(None, ("use dark or light", things.kind))))
        raise LevelError(path, f"data-tone {shown(stroke.tone)} is no tone", near)
    return MappingProxyType(
        {
            "points": stroke.points, "width": stroke.width, "tone": stroke.tone, "closed": stroke.closed,
            "filled": stroke.filled,
        }
    )  # fmt: skip
