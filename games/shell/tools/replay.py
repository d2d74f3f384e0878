"""`replay JOURNAL`: a kept work as text, line by line, and as a picture."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from ...core.game import Seat
from ...core.journal import Entry, JournalError, read
from ...core.session import Session
from ..content import Content
from ..resources import shipped
from ..storage import LARGEST_JOURNAL, Storage, Work
from ..words import Words, languages
from ..works import Works


class ReplayError(ValueError):
    """A work that cannot be told to its end; the message says where and what to do."""


def work_of(path: Path) -> Work:
    """The work in a file, which stays as it is; ReplayError when it is none."""
    try:
        if path.stat().st_size > LARGEST_JOURNAL:
            raise JournalError("larger than any work; choose another file")
        header, entries, torn = read(path.read_bytes().decode("utf-8", "replace"))
    except OSError as error:
        raise ReplayError(f"{path}: cannot be read ({error.strerror}); look for the file's name") from None
    except JournalError as error:
        raise ReplayError(f"{path}: {error}") from None
    return Work(path, header, entries, torn)


def begun(work: Work, content: Content, storage: Storage, complaints: list[str]) -> Session:
    """The session before its first choice; ReplayError when the game, its rules or the level are not to be had."""
    header = work.header
    if header.game not in content.games():
        raise ReplayError(f"{work.path}: line 1: there is no game {header.game[:40]!r} here; get its folder")
    rules = content.kind(header.game).rules
    if rules != header.rules:
        remedy = "get the Icheri it was made with" if header.rules < rules else "get a newer Icheri"
        raise ReplayError(f"{work.path}: line 1: made by rules {header.rules}, here are rules {rules}; {remedy}")
    level = Works(content, storage).level(work)
    if level is None:
        raise ReplayError(f"{work.path}: line 1: its level cannot be read; {'; '.join(complaints)}")
    return Session(level, content.kind(header.game).start(level))


def tell(work: Work, session: Session, words: Words) -> Session:
    """Prints all lines; the session after the last. ReplayError where a line is not possible."""
    print(f"{words(session.level.title)} ({work.header.game}, {work.header.level})")
    for number, entry in enumerate(work.entries, 1):
        target = entry.target if entry.act == "choose" else f"command/{entry.act}"
        try:
            outcome = session.choose(target, Seat(entry.seat, entry.by))
        except KeyError:
            raise ReplayError(
                f"{work.path}: line {number + 1}: {target[:60]!r} is not on offer there; cut the work off before it"
            ) from None
        session = outcome.session
        print(f"{number:4}  {done(entry)}: {' '.join(words(event.text) for event in outcome.events)}")
    print("finished" if session.game.finished else "not finished yet")
    if work.torn:
        print("the last line was torn and is left out")
    return session


def done(entry: Entry) -> str:
    """What was done, and by whom where it was not the first seat."""
    act = f"{entry.act} {entry.target}".strip()
    givers = entry.by or (entry.seat,)
    return act if givers == (1,) else f"{act} (seat {', '.join(map(str, givers))})"


def save_picture(session: Session, content: Content, storage: Storage, path: Path) -> None:
    """The picture of a work as a PNG; ReplayError when it cannot be painted or written."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    from ...stage.canvas import Art
    from ...stage.theme import THEME, read_theme
    from ..pictures import Pictures

    pygame.display.init()
    pygame.display.set_mode((1, 1))
    folder = content.resources.assets
    theme = read_theme(folder / "themes" / f"{THEME.default}.toml")
    art = Art(content.resources.folders(session.level.game))
    made = Pictures(content, storage, art, theme).save(session, None)
    if made is None:
        raise ReplayError(f"{path}: this game paints no pictures; leave --picture out")
    try:
        shutil.move(made, path)
    except OSError as error:
        raise ReplayError(f"{path}: cannot be written ({error.strerror}); choose another place") from None


def main(argv: list[str]) -> int:
    """0 when the whole work was told, 1 with clear words when it cannot be."""
    parser = argparse.ArgumentParser(prog="icheri replay", description="Tells a work line by line.", allow_abbrev=False)
    parser.add_argument("journal", type=Path, help="the work, a .journal file")
    parser.add_argument("--picture", type=Path, help="save its picture as this PNG file")
    parser.add_argument("--lang", help="the language to tell it in")
    found = parser.parse_args(argv)
    resources, complaints = shipped(), list[str]()
    known = languages(resources.assets / "text")
    with tempfile.TemporaryDirectory(prefix="icheri-replay-") as folder:
        storage = Storage(Path(folder), lambda message, detail: complaints.append(detail))
        content = Content(resources, None, lambda message, detail: complaints.append(detail))
        try:
            work = work_of(found.journal)
            language = next((x for x in (found.lang, *work.header.languages) if x in known), "en")
            words = Words(resources.assets / "text", language)
            session = tell(work, begun(work, content, storage, complaints), words)
            if found.picture is not None:
                save_picture(session, content, storage, found.picture)
        except ReplayError as error:
            print(error, file=sys.stderr)
            return 1
    return 0
