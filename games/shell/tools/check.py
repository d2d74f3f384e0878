"""`check PATH`: what is wrong with a level file or a drawing, and what it is like."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from ...core.game import Level, Seat, Text
from ...core.pieces import Piece
from ...core.session import opened
from ..content import Content
from ..drawing.own import GAP
from ..drawing.photo import PHOTOS
from ..own.window_shelf import OwnError, drawn_games, made_of
from ..resources import Resources, shipped
from ..words import Words

SEAT = Seat()
MOST_CHOICES = 20_000
MOST_PAIRS = 8


class CheckError(ValueError):
    """A level that cannot be played: `path: what; remedy`."""


def game_of(path: Path, named: str, games: tuple[str, ...]) -> str:
    """Whose level a file is: named by a flag, or by its folder; CheckError when neither is a game."""
    game = named or path.resolve().parent.name
    if game not in games:
        remedy = f"say which with --game: {', '.join(games)}"
        raise CheckError(f"{path}: {game!r} is no game; {remedy}")
    return game


def level_of(path: Path, game: str, resources: Resources) -> Level:
    """The level in a file, read as the game reads it; CheckError says what is wrong with it."""
    complaints: list[str] = []
    beside = Resources(resources.package, resources.assets, path.resolve().parent.parent)
    folder = path.resolve().parent
    content = Content(beside, None, lambda message, detail: complaints.append(detail))
    inside = folder.name == game
    level = content.level(game, path.stem) if inside else content.carried(game, path.stem, source_of(path))
    if level is None:
        raise CheckError(complaints[0] if complaints else f"{path}: cannot be read; look for the file's name")
    return level


def source_of(path: Path) -> tuple[tuple[str, str], ...]:
    """A level that lies outside the levels' folders: its own text, and the drawings beside it."""
    try:
        own = (path.name, path.read_text("utf-8"))
        drawings = [(p.name, p.read_text("utf-8")) for p in sorted(path.parent.glob("*.svg")) if p.name in own[1]]
    except (OSError, UnicodeDecodeError) as error:
        raise CheckError(f"{path}: cannot be read ({error}); look for its name and save it as UTF-8") from None
    return (own, *drawings)


def shared(level: Level) -> Iterator[tuple[Piece, Piece]]:
    """Neighbours that the drawing gives the same thing."""
    by_id = {piece.id: piece for piece in level.pieces}
    for piece in level.pieces:
        for other in (by_id[id] for id in piece.touches if id > piece.id):
            if piece.guide and piece.guide == other.guide:
                yield piece, other


def choices_to_finish(level: Level, content: Content) -> int:
    """How many choices the hints lead through to the end; CheckError when they do not lead there."""
    path = f"levels/{level.game}/{level.id}.toml"
    try:
        session = opened(level, content.kind(level.game).start)
    except (ValueError, KeyError) as error:
        raise CheckError(f"{path}: {error}; compare it with the other levels") from None
    while len(session.past) < MOST_CHOICES and not session.game.finished:
        target = session.game.hint(SEAT)
        after = session if target is None else session.choose(target, SEAT).session
        if after == session:
            break
        session = after
    if not session.game.finished:
        raise CheckError(f"{path}: following the hints does not finish it; look at the last pieces")
    return len(session.past)


def report(level: Level, content: Content) -> Iterator[str]:
    """What the drawing is like, line by line."""
    yield f"levels/{level.game}/{level.id}.toml: {len(level.pieces)} pieces"
    if level.pieces:
        smallest = min(level.pieces, key=lambda piece: piece.radius)
        yield f"  smallest inscribed circle: {2 * smallest.radius:.1f} of 100 units across, in {smallest.id}"
    pairs = list(shared(level))
    yield f"  neighbours that share a thing: {len(pairs)}"
    for a, b in pairs[:MOST_PAIRS]:
        yield f"    {a.id} and {b.id}: {a.guide}"
    if len(pairs) > MOST_PAIRS:
        yield f"    and {len(pairs) - MOST_PAIRS} more"
    yield f"  finished by its hints after {choices_to_finish(level, content)} choices"


def lines_of(path: Path, game: str, gap: float, content: Content, resources: Resources) -> Iterator[str]:
    """What a level is like; for a free drawing, what would be made of it and what could be mended."""
    if path.suffix.lower() not in (".svg", ".svgz", *PHOTOS):
        yield from report(level_of(path, game_of(path, game, content.games()), resources), content)
        return
    games = (game,) if game in drawn_games(content) else drawn_games(content)
    if not games:
        raise CheckError(f"{path}: no game here has windows; add one")
    made = made_of(path, content, games[0], gap=gap)
    words = Words(resources.assets / "text", "en", None)
    yield f"{path}: {words(Text.of('own_window/made', count=made.panes))}"
    for note in made.notes:
        yield f"  {words(note.text(games[0]))}"
    level = content.carried(games[0], made.source[0][0].removesuffix(".toml"), made.source)
    if level is not None:
        yield from list(report(level, content))[1:]


def main(argv: list[str]) -> int:
    """0 when all levels can be played, 1 when one cannot."""
    parser = argparse.ArgumentParser(prog="icheri check", description="Checks level files.", allow_abbrev=False)
    parser.add_argument("path", nargs="+", type=Path, help="a level's .toml file, any .svg drawing or a photo of one")
    parser.add_argument("--game", default="", help="whose levels they are, where their folder does not say it")
    parser.add_argument("--gap", type=float, default=GAP, help="of a drawing: gaps up to so many of 100 are bridged")
    found = parser.parse_args(argv)
    resources = shipped()
    content = Content(resources, None, lambda message, detail: None)
    failed = 0
    for path in found.path:
        try:
            for line in lines_of(path, found.game, found.gap, content, resources):
                print(line)
        except (CheckError, OwnError) as error:
            print(error, file=sys.stderr)
            failed = 1
    return failed
