"""`together GAME/LEVEL`: four simulated people make one work by one rule, told line by line, with each one's thread."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from ...access.tell.record import Say
from ...access.together.last_together import LastTogether
from ...access.together.place import shape
from ...access.together.roles import dealt
from ...access.together.rule import Rule
from ...access.together.side_by_side import SideBySide
from ...access.together.threads import threads
from ...access.together.turns import Turns
from ...core.game import Seat
from ...core.journal import Header, entry_line, header_line
from ...core.session import Session, opened
from ..content import Content, all_settings
from ..resources import shipped
from ..words import Words
from .seated import Evening, four

RULES = ("side-by-side", "turns", "roles", "last-together")


def rule_of(name: str, session: Session) -> Rule:
    """One of RULES for four seats at a work."""
    match name:
        case "turns":
            return Turns()
        case "roles":
            return dealt(session.game.targets(Seat()), (1, 2, 3, 4))
        case "last-together":
            return LastTogether()
    return SideBySide()


def begun(name: str, cache: Path) -> tuple[Session, int] | None:
    """ "game/level" not yet touched, and the rules it is played by; None, with a word on stderr, when there is none."""
    complaints: list[str] = []
    content = Content(shipped(), cache, lambda *words: complaints.append(" ".join(words)))
    game, _, stem = name.partition("/")
    level = content.level(game, stem) if game in content.games() else None
    if level is None:
        print(f"{name}: no such level; say it as GAME/LEVEL. {' '.join(complaints)}".rstrip(), file=sys.stderr)
        return None
    kind = content.kind(game)
    return opened(level, kind.start), kind.rules


def tell(evening: Evening, words: Words) -> None:
    """What was said at the table, and then what each one's thread holds."""
    for at, record in evening.told:
        if isinstance(record, Say) and record.role == "message":
            print(f"{at:7.1f}  {words(shape(record.seat))}: {words(record.text)}")
    for thread in threads(evening.table.session):
        print(f"{words(shape(thread.seat))} made {', '.join(thread.made)}")


def keep(evening: Evening, rules: int, path: Path) -> None:
    """The evening as a work that `replay` can tell again."""
    level = evening.begun.level
    header = Header(level.game, level.id, level.digest, level.source, rules, level.seed)
    path.write_text(header_line(header) + "".join(entry_line(entry) for entry in evening.journal), "utf-8")


def main(argv: list[str]) -> int:
    """0 when the work was finished, 1 with clear words when it cannot be played or kept."""
    parser = argparse.ArgumentParser(
        prog="icheri together", description="Four simulated people make one work.", allow_abbrev=False
    )
    parser.add_argument("level", help="GAME/LEVEL, as the folders of levels name them")
    parser.add_argument("--rule", choices=RULES, default=RULES[0])
    parser.add_argument("--seed", type=int, default=1, help="how these four move and think")
    parser.add_argument("--lang", choices=("en", "az", "ru"), default="en")
    parser.add_argument("--journal", type=Path, help="keep the work in this file")
    found = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="icheri-together-") as folder:
        start = begun(found.level, Path(folder))
        if start is None:
            return 1
        evening = Evening(start[0], four(found.seed), rule_of(found.rule, start[0]), all_settings())
        evening.finish()
        tell(evening, Words(shipped().assets / "text", found.lang))
        if found.journal is not None:
            try:
                keep(evening, start[1], found.journal)
            except OSError as error:
                print(f"{found.journal}: cannot be written ({error.strerror}); choose another place", file=sys.stderr)
                return 1
    return 0
