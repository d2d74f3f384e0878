"""Works between file and session: begun, replayed, titled, counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.game import Level, Text
from ..core.journal import Entry, Header
from ..core.session import Session
from .content import Content
from .listing import Names, level_of
from .storage import Storage, Work

ACTIONS = ("next", "listen", "works")
THREADS = "threads"
"""Shows what each one gave, where several made a work."""
HELPS = ("ways-in", "ways-out", "looks", "times", "limits")
"""What the program offers to everyone (checklist row 135)."""


class Works:
    """What the house knows of kept works; reads and writes through the storage."""

    def __init__(self, content: Content, storage: Storage) -> None:
        self.content, self.storage = content, storage
        self._titles: dict[str, Text] = {}
        self._finished: tuple[Names, frozenset[str]] = (Names(), frozenset())

    def keep(self, journal: Path | None, session: Session, entry: Entry, language: str) -> Path | None:
        """Appends one line, to a work that has no file yet after its header; returns the journal to go on with.

        A work whose file another program took away is begun again with all that was chosen so far.
        """
        lines = [entry]
        if journal is not None:
            journal = self.storage.append(journal, entry)
            if journal is not None:
                return journal
            lines = [Entry("choose", step.target, step.seat.number, step.seat.by) for step in session.past]
        journal = self.storage.begin(self.header(session, language))
        for line in lines:
            journal = None if journal is None else self.storage.append(journal, line)
        return journal

    def header(self, session: Session, language: str) -> Header:
        """What the file of a work that begins here is headed by."""
        level = session.level
        title = dict(level.title.words).get(language) or (level.title.words[0][1] if level.title.words else level.id)
        rules = self.content.kind(level.game).rules
        return Header(level.game, level.id, level.digest, level.source, rules, level.seed, (language,), title)

    def level(self, work: Work) -> Level | None:
        """The level a work was begun on: the shipped one if it is the same, else the one it carries."""
        header = work.header
        if header.game not in self.content.games():
            return None
        if header.level in self.content.stems(header.game):
            level = self.content.level(header.game, header.level)
            if level is not None and level.digest == header.digest:
                return replace(level, seed=header.seed)
        carried = self.content.carried(header.game, header.level, header.source)
        return None if carried is None else replace(carried, seed=header.seed)

    def session(self, work: Work) -> Session | None:
        """The session after all entries; None when the rules are newer or the level cannot be had."""
        level = self.level(work)
        if level is None or self.content.kind(work.header.game).rules != work.header.rules:
            return None
        session = Session(level, self.content.kind(level.game).start(level))
        try:
            return session.replayed(work.entries)
        except KeyError:
            return None

    def title(self, work: Work) -> Text:
        """What somebody called it, else the level's title where it is shipped, else the words the header carries."""
        from .gallery.own_names import own_name

        named = own_name(work.path)
        if named is not None:
            return named.text
        header = work.header
        key = f"{header.game}/{header.level}"
        if key not in self._titles:
            known = header.game in self.content.games() and header.level in self.content.stems(header.game)
            level = self.content.level(header.game, header.level) if known else None
            language = header.languages[0] if header.languages else "en"
            self._titles[key] = Text.literal(header.title[:80], language) if level is None else level.title
        return self._titles[key]

    def unfinished(self) -> Work | None:
        """The newest work that is not finished yet."""
        listed = self.storage.listed()
        for path in listed.paths[:20]:
            if path.stem not in listed.done:
                work = self.storage.load(path)
                if work is not None:
                    return work
        return None

    def finished_levels(self, game: str) -> dict[str, bool]:
        """Level names that were finished at least once, from the file names alone."""
        done = self._done()
        return {stem: any(stem in name for name in done) for stem in self.content.stems(game)}

    def _done(self) -> frozenset[str]:
        """The levels' names in the names of finished works, gone through once for each listing."""
        listed = self.storage.listed()
        if self._finished[0] is not listed:
            here = listed.done & {path.stem for path in listed.paths}
            self._finished = (listed, frozenset(map(level_of, here)))
        return self._finished[1]

    def lit(self, game: str) -> tuple[int, int]:
        """(finished levels, levels)"""
        finished = self.finished_levels(game)
        return sum(finished.values()), len(finished)

    def facts(self, game: str) -> list[Text]:
        """Texts about a craft, then about the house, what helps people to play here, its limits, and the credits."""
        names = self.content.facts(game) if game else []
        helps = [Text.of(f"access/{name}") for name in HELPS]
        return [*names, Text.of("icheri/about-house"), *helps, Text.of("icheri/credits")]


def actions_of(session: Session) -> tuple[str, ...]:
    """What can be done with a work once it is finished."""
    shared = len({number for step in session.past for number in step.seat.givers}) > 1
    return (*ACTIONS, THREADS) if shared else ACTIONS
