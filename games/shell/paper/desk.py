"""Sheets to print, of works and of levels: chosen on pages, made beside the house, kept in a folder that is named."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.game import Level, Text
from ..content import Content
from ..house_page import HousePage
from ..people.names import name_of
from ..people.profile_files import PICTURES
from ..sending.making import Order, making_of, shown_anew
from ..storage import Work
from . import pages
from .kinds import KINDS, SIZES, grid, kinds_of
from .making import FULL, Sheets, command
from .offered import drawing_in

if TYPE_CHECKING:
    from ..house import House

FOLDER = "prints"
"""Where the files lie, in the player's folder."""
MOST_NAMES = 100_000
LONGEST = 60
TOLD = {"stopped": "send/stopped", "full": "print/full"}
"""What is said where no file came of it; else that it could not be made."""


class PrintDesk:
    """Answers wishes for sheets; one file is made at a time.

    What a wish is about is the name of a kept work, or "<game>/<level>".
    """

    def __init__(self, house: House) -> None:
        self.house = house
        self._names: dict[str, tuple[str, ...]] = {}
        self._dated = False

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "print" | "print-level" | "print-size" | "print-names" | "print-of":
                page = self._page(kind, rest)
                if page is None:
                    return False
                self.house.push(page)
            case "print-name" | "print-date":
                self._choose(*(rest.split("/", 1) if kind == "print-name" else ("", rest)))
            case "make-print" if "/" in rest:
                self._make(*rest.split("/", 1))
            case "stop-print":
                if (making := making_of(self.house)) is not None:
                    making.stop()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        beginnings = ((pages.SIZE, "print-size"), (pages.NAMES, "print-names"), (pages.LEVELS, "print-of"),
                      (pages.PRINT, "print"))  # fmt: skip
        for begin, kind in beginnings:
            if page.name.startswith(begin):
                return self._page(kind, page.name.removeprefix(begin))
        return None

    # --- what is on the pages

    def _page(self, kind: str, subject: str) -> HousePage | None:
        house, content = self.house, self.house.content
        if kind == "print-of":
            known = subject in content.games()
            return pages.levels(subject, list(content.levels(subject)), house.profile) if known else None
        found = self._found(subject)
        if found is None:
            return None
        level, game, title, work = found
        making = making_of(self.house)
        share = None if making is None else making.shown
        match kind:
            case "print-size":
                return pages.sizes(subject, title, _counts(content, level, game), house.profile, share)
            case "print-names":
                return pages.names(subject, title, self._of(subject, work), self._dated, house.profile, share)
        kinds = kinds_of(content, level, game, work is not None)
        return pages.choose(subject, title, kinds, house.profile, share)

    def _found(self, subject: str) -> tuple[Level, Any, Text, Work | None] | None:
        """The level, the value and the title of what is to be printed; the work too where it is one."""
        house, content = self.house, self.house.content
        game, _, stem = subject.partition("/")
        if stem:
            level = content.level(game, stem) if game in content.games() and stem in content.stems(game) else None
            return None if level is None else (level, content.kind(game).start(level), level.title, None)
        work = self._kept(subject)
        session = None if work is None else house.works.session(work)
        if work is None or session is None:
            return None
        return session.level, session.game, house.works.title(work), work

    def _kept(self, stem: str) -> Work | None:
        path = next((p for p in self.house.storage.all_works() if p.stem == stem), None)
        return None if path is None else self.house.storage.load(path)

    def _of(self, subject: str, work: Work | None) -> tuple[str, ...]:
        """Whose pictures were chosen; at first those who are known to have made it."""
        if subject not in self._names:
            hands = () if work is None else tuple(who for who, _ in work.header.hands)
            known = {*hands, self.house.profile.name}
            self._names[subject] = tuple(who for who in PICTURES if who in known)
        return self._names[subject]

    def _choose(self, who: str, subject: str) -> None:
        """A picture, or the date, stands on the certificate or stands there no more."""
        if who in PICTURES:
            chosen = {*self._of(subject, self._kept(subject))} ^ {who}
            self._names[subject] = tuple(one for one in PICTURES if one in chosen)
        else:
            self._dated = not self._dated
        self.house.relay()
        on = who in self._names.get(subject, ()) if who else self._dated
        name = name_of(who) if who else Text.of("print/date")
        self.house.play.told(Text.of("print/stands" if on else "print/stands-not", name=name))

    # --- out

    def _make(self, words: str, subject: str) -> None:
        house, found = self.house, self._found(subject)
        kind, _, size = words.rpartition("-") if words.startswith("cloth-") else (words, "", "")
        if found is None or kind not in KINDS or (size and size not in map(str, SIZES)):
            house.play.told(Text.of("icheri/not-on-offer"))
            return
        level, _, _, work = found
        names = self._of(subject, work) if kind == "certificate" else ()
        day = date.today().strftime("%d.%m.%Y") if kind == "certificate" and self._dated else ""
        language = str(house.profile[house.known["language.words"]])
        plain = "".join(c for c in level.id if c.isalnum() or c == "-")[:LONGEST]
        sheets = Sheets(kind, subject if work is None else str(work.path), language, names, day, size)
        self._begin(sheets, f"{plain}-{kind}")

    def _begin(self, sheets: Sheets, name: str) -> None:
        house, making = self.house, making_of(self.house)
        if making is None:
            house.play.told(Text.of("print/not-made"))
            return
        cache = house.storage.cache
        part, own = cache / "printing" / f"part-{os.getpid()}.pdf", house.content.own or house.storage.folder
        line = command(sheets, part, cache / "pieces", own)
        order = Order(Path(sheets.work), sheets.kind, part, cache / "pieces", house.profile, line=line)
        busy = making.order is not None
        begun = making.begin(order, house.now, self._moved, partial(self._over, name))
        self._moved()
        house.play.told(Text.of("send/busy" if busy else "print/begun" if begun else "print/not-made"))

    def _moved(self) -> None:
        shown_anew(self.house, (pages.PRINT,))

    def _over(self, name: str, order: Order, how: str) -> None:
        path, full = self._placed(name, order) if how == "done" else (None, how == "full")
        text = Text.of("print/full" if full else TOLD.get(how, "print/not-made"))
        if path is not None:
            where = Text.literal(str(path.parent), "en")
            text = Text.of("print/kept", file=Text.literal(path.name, "en"), folder=where)
        self._moved()
        self.house.play.told(text)

    def _placed(self, name: str, order: Order) -> tuple[Path | None, bool]:
        """The finished file under a name nobody has; None where it cannot be kept, and whether the disk is full."""
        folder = self.house.storage.folder / FOLDER
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for n in range(1, MOST_NAMES):
                path = folder / f"{name}-{n}.pdf"
                with suppress(FileExistsError):
                    path.open("xb").close()
                    order.part.replace(path)
                    return path, False
        except OSError as error:
            return None, error.errno in FULL
        return None, False


def _counts(content: Content, level: Level, game: Any) -> list[tuple[int, int]]:
    """The sizes of a cloth, each with the sheets it takes."""
    drawing = drawing_in(content, level, game)
    grids = [(size, (0, 0) if drawing is None else grid(drawing, 10.0 * size)) for size in SIZES]
    return [(size, columns * rows) for size, (columns, rows) in grids if columns]
