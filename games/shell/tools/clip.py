"""`clip JOURNAL OUT`: how a kept work was made, as an animated WebP, or as an MP4 film with its sound."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from ...core.journal import Entry, Header
from ..people.profile_files import PICTURES
from ..resources import shipped
from ..sending.easel import ReplayError, look_of, opened, say, settled, why, written
from ..sending.film.clip import KINDS, Asked, ClipError, Kind, Workshop, clip
from ..sending.film.mp4 import FilmError, able
from ..sending.sheet import SheetError
from ..words import Words, languages

PATIENCE = 10
"""By how much the system lets others go first."""
BESIDE = ".txt"
"""How the file ends that says in words what the clip shows."""


def main(arguments: list[str]) -> int:
    """Makes one clip; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri clip", description=__doc__)
    parser.add_argument("journal", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--as", dest="kind", choices=KINDS, default="webp")
    parser.add_argument("--who", default="", help="the picture of the player who made the last choices")
    parser.add_argument("--named", action="store_true", help="tell who made it, by their pictures")
    parser.add_argument("--look", default="{}", help="settings of the look, as JSON")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    parser.add_argument("--lang", default="en", choices=languages(shipped().assets / "text"))
    found = parser.parse_args(arguments)
    if found.kind == "mp4" and not able():
        say(failed="no-film")
        return 1
    try:
        _make(found, found.kind)
    except (OSError, ReplayError, SheetError, ClipError, FilmError, ValueError) as error:
        say(failed=why(error))
        return 1
    say(done=str(found.out))
    return 0


def _make(asked: argparse.Namespace, kind: Kind) -> None:
    settled(PATIENCE)
    work, begun, content = opened(asked.journal, asked.cache)
    words = Words(shipped().assets / "text", asked.lang)
    theme = look_of(asked.look)
    wanted = Asked(kind, hands(work.header, work.entries, asked.who), asked.named)
    with tempfile.TemporaryDirectory(prefix="icheri-clip-") as scratch:
        shop = Workshop(content, theme, words, Path(scratch), lambda share: say(share=round(share, 2)))
        try:
            file, told = clip(wanted, begun, work.entries, shop)
        except KeyError as error:
            raise ReplayError(f"{asked.journal}: {error} is not on offer there") from None
    written(asked.out, file)
    written(asked.out.with_suffix(BESIDE), told.encode())


def hands(header: Header, entries: tuple[Entry, ...], who: str) -> tuple[tuple[str, int], ...]:
    """Who made the lines of a work in order; those that came last are this house's own."""
    own = len(entries) - sum(lines for _, lines in header.hands)
    return (*header.hands, (who if who in PICTURES else "", own)) if own > 0 else header.hands
