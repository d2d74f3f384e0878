"""Plays at works until it is killed; before each act it says what it is about to do, after it what is so."""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from games.core.game import Seat
from games.core.journal import entry_line
from games.core.session import Session, opened
from games.shell.content import Content
from games.shell.gallery.own_names import WORDS, OwnName, give_name, own_name
from games.shell.resources import shipped
from games.shell.storage import Storage
from games.shell.works import Works

SEAT = Seat()


def say(**told: Any) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


class Player:
    """One who makes choices and does with works all that the gallery offers; everything is chance of `seed`."""

    def __init__(self, folder: Path, content: Content, seed: int) -> None:
        self.chance, self.content = random.Random(seed), content
        self.storage = Storage(folder, lambda *words: None)
        self.works = Works(content, self.storage)
        self.lines: dict[str, int] = {}

    def play(self) -> None:
        """Until the end of time."""
        while True:
            self._make(self.chance.randint(1, 25))
            for _ in range(self.chance.randint(0, 3)):
                self._do(self.chance.choice(("copy", "away", "back", "name", "sync")))

    def _make(self, choices: int) -> None:
        game = self.chance.choice(self.content.games())
        level = self.content.level(game, self.chance.choice(self.content.stems(game)[:4]))
        assert level is not None
        session, journal = opened(level, self.content.kind(game).start), None
        for _ in range(choices):
            session, journal = self._choose(session, journal)

    def _choose(self, session: Session, journal: Path | None) -> tuple[Session, Path | None]:
        hint = session.game.hint(SEAT)
        target = "command/undo" if self.chance.random() < 0.2 else hint or "command/undo"
        outcome = session.choose(target, SEAT)
        if outcome.entry is None:
            return session, journal
        say(line=entry_line(outcome.entry), of=None if journal is None else journal.stem)
        journal = self.works.keep(journal, outcome.session, outcome.entry, "en")
        assert journal is not None
        self.lines[journal.stem] = self.lines.get(journal.stem, 0) + 1
        say(kept=journal.stem, lines=self.lines[journal.stem])
        if outcome.session.game.finished != session.game.finished:
            self.storage.finish(journal, outcome.session.game.finished)
        return outcome.session, journal

    def _do(self, act: str) -> None:
        here = self.storage.all_works(put_away=act == "back")
        if act == "sync":
            self.storage.sync_all()
        if not here or act == "sync":
            return
        path = self.chance.choice(here)
        work = self.storage.load(path)
        assert work is not None
        match act:
            case "copy":
                copied = self.storage.copy(work)
                assert copied is not None
                self.lines[copied.stem] = len(work.entries)
                say(kept=copied.stem, lines=len(work.entries))
            case "name":
                name = OwnName((self.chance.choice(WORDS),))
                before = own_name(path)
                say(naming=path.stem, names=[name.words, before.words if before else ()])
                give_name(self.storage, path, name)
                say(named=path.stem, name=name.words)
            case _:
                self.storage.move(path, put_away=act == "away")


def main() -> None:
    """Reads "<folder> <seed>" line by line; each is played by a process of its own, whose number is told."""
    content = Content(shipped(), Path(sys.argv[1]), lambda *words: None)
    for game in content.games():
        for stem in content.stems(game)[:4]:
            content.level(game, stem)
    for line in sys.stdin:
        folder, seed = line.rsplit(" ", 1)
        child = os.fork()
        if child == 0:
            Player(Path(folder), content, int(seed)).play()
        say(started=child)
        os.waitpid(child, 0)
        say(ended=child)


if __name__ == "__main__":
    main()
