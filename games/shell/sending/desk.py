"""Works going out as pictures and postcards, and those of friends coming in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from ...core.game import Text
from ...core.journal import Entry, Header, entry_line, header_line
from ...core.session import Session
from ..house_page import HousePage
from ..levels import digest_of
from ..people.profile_files import PICTURES
from ..storage import Work
from . import pages
from .making import Order, making_of, part_in, shown_anew
from .placing import level_of, placed
from .postcard import MOST_CHOICES, PostcardError, carries, postcard_in

if TYPE_CHECKING:
    from ..house import House

MOST_SHOWN, MOST_LOOKED_AT = 48, 400
PATIENCE = 2.0
"""Seconds in which the choices of a postcard must have been tried: what takes longer is no work, but a trap."""
FAULTS = ("broken", "foreign", "forged", "large", "newer", "older", "unread")
KINDS = {"save-picture": "screen", "save-paper": "paper", "save-postcard": "postcard",
         "save-named-postcard": "postcard"}  # fmt: skip
"""Wishes for a picture of a kept work, and its kind."""


class SendDesk:
    """Answers the wishes of the pages about sending; one picture is made at a time, beside the house."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._found: list[Path] = []
        self._work: Work | None = None

    def answer(self, kind: str, rest: str) -> bool:
        house = self.house
        match kind:
            case "send" | "hands" if (page := self._of_work(kind, rest)) is not None:
                house.push(page)
            case "save-paper" | "save-postcard" | "save-named-postcard":
                self._save(kind, rest)
            case "save-picture" if house.rim.process is not None:
                self._save(kind, rest)
            case "picture" if house.rim.process is not None and not house.screen.is_page:
                self._save_open()
            case "stop-making":
                if (making := making_of(house)) is not None:
                    making.stop()
            case "page" if rest == pages.CARDS:
                house.push(self._cards())
            case "postcard-in" if rest.isdecimal() and len(rest) < 4 and int(rest) < len(self._found):
                self._arrived(self._found[int(rest)])
            case "dropped" if carries(Path(rest)):
                self._arrived(Path(rest))
            case "take-postcard" if house.screen.is_page and house.screen.page.name == pages.SHOWN:
                self._take()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name == pages.CARDS:
            return self._cards()
        kind, _, stem = page.name.partition("-")
        return self._of_work(kind, stem) if kind in ("send", "hands") else None

    # --- what is on the pages

    def _kept(self, stem: str) -> Work | None:
        path = next((p for p in self.house.storage.all_works() if p.stem == stem), None)
        return None if path is None else self.house.storage.load(path)

    def _of_work(self, kind: str, stem: str) -> HousePage | None:
        work = self._work if (kind, stem) == ("hands", pages.ARRIVED) else self._kept(stem)
        if work is None:
            return None
        title, profile = self.house.works.title(work), self.house.profile
        if kind == "hands":
            return pages.hands(stem, title, profile, _hands(work))
        making = making_of(self.house)
        return pages.send(stem, title, profile, bool(work.header.hands), None if making is None else making.shown)

    @property
    def folder(self) -> Path:
        return self.house.storage.folder / "pictures"

    def _cards(self) -> HousePage:
        found: list[Path] = []
        for folder in (self.folder, self.house.storage.folder):
            with suppress(OSError):
                pictures = sorted(folder.glob("*.png"), key=lambda p: (len(p.name), p.name), reverse=True)
                found += [p for p in pictures[:MOST_LOOKED_AT] if p.stem.isprintable() and carries(p)]
        self._found = found[:MOST_SHOWN]
        return pages.cards(self._found, self.house.profile)

    # --- out

    def _save(self, kind: str, stem: str) -> None:
        work = self._kept(stem)
        if work is None:
            self.house.play.told(Text.of("icheri/not-on-offer"))
        elif KINDS[kind] == "postcard" and len(work.entries) > MOST_CHOICES:
            self.house.play.told(Text.of("send/too-long"))
        else:
            self._make(work.path, KINDS[kind], self.house.profile.name if kind == "save-named-postcard" else "")

    def _save_open(self) -> None:
        """A picture of the work that is being played; one without a choice yet has no file, and gets one to read."""
        screen, house = self.house.screen, self.house
        journal = screen.journal
        if journal is None:
            journal = house.storage.cache / "sending" / "begun.journal"
            _written(journal, header_line(house.works.header(screen.session, "en")))
        self._make(journal, "screen", "")

    def _make(self, journal: Path, kind: str, who: str) -> None:
        house, cache = self.house, self.house.storage.cache
        making = making_of(house)
        if making is None:
            house.play.told(Text.of("icheri/picture-not-saved"))
            return
        order = Order(journal, kind, part_in(cache, ".png"), cache / "pieces", house.profile,
                      who if who in PICTURES else "")  # fmt: skip
        busy = making.order is not None
        begun = making.begin(order, house.now, self._moved, self._over)
        self._moved()
        house.play.told(Text.of("send/busy" if busy else "send/begun" if begun else "icheri/picture-not-saved"))

    def _moved(self) -> None:
        shown_anew(self.house, pages.MAKING)

    def _over(self, order: Order, how: str) -> None:
        told = {"stopped": "send/stopped", "long": "send/too-long", "full": "clip/full"}
        text = Text.of(told.get(how, "icheri/picture-not-saved"))
        path = self._placed(order) if how == "done" else None
        if path is not None:
            kept = "send/postcard-saved" if order.kind == "postcard" else "icheri/picture-saved"
            text = Text.of(kept, file=Text.literal(path.name, "en"))
        self._moved()
        self.house.play.told(text)

    def _placed(self, order: Order) -> Path | None:
        """The finished picture under a name nobody has; None where it cannot be kept."""
        kind = {"screen": "", "paper": "-a4", "postcard": "-postcard"}[order.kind]
        return placed(order, self.folder, level_of(self.house, order.journal) + kind)

    # --- in

    def _arrived(self, path: Path) -> None:
        """Shows the work a file carries; a file that is no postcard is told and nothing changes."""
        house = self.house
        try:
            work, title = self._checked(*postcard_in(path, PICTURES))
        except PostcardError as error:
            reason = error.reason if error.reason in FAULTS else "broken"
            house.play.told(Text.of(f"send/postcard-{reason}"))
            return
        self._work = work
        if house.screen.is_page and house.screen.page.name == pages.SHOWN:
            house.screens.pop()
        house.push(pages.arrived(title, work.path, _hands(work), house.profile))

    def _checked(self, header: Header, entries: tuple[Entry, ...]) -> tuple[Work, Text]:
        """The work and its title, once its level was checked like any foreign file and every choice was possible."""
        house, folder = self.house, self.house.storage.cache / "postcards"
        if header.game not in house.content.games():
            raise PostcardError("newer")
        rules = house.content.kind(header.game).rules
        if rules != header.rules:
            raise PostcardError("older" if header.rules < rules else "newer")
        whole = digest_of(header.source, header.level) == header.digest
        level = house.works.level(Work(folder, header, entries)) if whole else None
        if level is None:
            raise PostcardError("forged")
        header = replace(header, title=level.title.words[0][1] if level.title.words else level.id)
        lines = header_line(header) + "".join(map(entry_line, entries))
        work = Work(folder / f"{sha256(lines.encode()).hexdigest()[:16]}.journal", header, entries)
        session = _replayed(Session(level, house.content.kind(header.game).start(level)), entries)
        if not _written(work.path, lines):
            raise PostcardError("unread")
        house.storage.finish(work.path, session.game.finished)
        return work, level.title

    def _take(self) -> None:
        """The postcard becomes a work of this house, and is opened to go on."""
        house, work = self.house, self._work
        kept = None if work is None else house.storage.copy(work)
        mine = None if kept is None else house.storage.load(kept)
        if mine is not None:
            house.screens.pop()
            house.open_work(mine)


def _replayed(session: Session, entries: tuple[Entry, ...]) -> Session:
    """The session after all entries; PostcardError where one is not possible, or all take longer than PATIENCE."""
    until = monotonic() + PATIENCE
    try:
        for entry in entries:
            session = session.replayed((entry,))
            if monotonic() > until:
                raise PostcardError("large")
    except KeyError:
        raise PostcardError("forged") from None
    return session


def _written(path: Path, words: str) -> bool:
    """Writes what can be made again at any time."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, "utf-8", newline="\n")
    except OSError:
        return False
    return True


def _hands(work: Work) -> tuple[tuple[str, int], ...]:
    """Who made the lines of a work, in order; those that came last are this house's own."""
    own = len(work.entries) - sum(lines for _, lines in work.header.hands)
    return (*work.header.hands, ("", own)) if own > 0 else work.header.hands
