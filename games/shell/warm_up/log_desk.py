"""Warm-ups that are over: the picture of all, who took part, and pages, tables and certificates of it on demand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..looks import ASKED
from ..page import Page, Row
from .class_ways import speaking
from .exporting import Exports, Order
from .outside import fresh_name, keep_new
from .record import Log, Record, lines_of
from .spreadsheet import written_table
from .telling import day_text, kept_texts, lines, made_text, table_of, who_text

if TYPE_CHECKING:
    from ..house import House

OVER, SAID = "warm-up-over-", "warm-up-said-"
"""Beginnings of the names of the two pages of one warm-up."""
KINDS = {"picture-out": "picture", "page-out": "page", "certificate-out": "certificate"}
ENDINGS = {"picture": ".png", "page": ".pdf", "certificate": ".pdf"}


class LogDesk:
    """Answers "page/warm-ups", "warm-up-page/<key>" and what can be asked for of one; `house` makes files beside."""

    def __init__(self, house: House, log: Log) -> None:
        self.house, self.log = house, log
        self.exports: Exports | None = None
        self._latest: Record | None = None

    def answer(self, kind: str, rest: str) -> bool:
        record = self._record(rest)
        match kind:
            case "page" if rest == "warm-ups":
                self.house.push(self._all())
            case "warm-up-page" if record is not None:
                self.house.push(self._over(record))
            case "warm-up-said" if record is not None:
                self.house.push(self._said(record))
            case "picture-out" | "page-out" | "certificate-out" if record is not None:
                self._make(KINDS[kind], record)
            case "table-out" if record is not None:
                self._table(record)
            case "stop-pages":
                if self.exports is not None:
                    self.exports.stop()
            case "ask-wipe-warm-ups":
                self.house.push(self._question())
            case "wipe-warm-ups" if self.house.screen.is_page and self.house.screen.page.name == "wipe-warm-ups":
                self._wipe()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name == "warm-ups":
            return self._all()
        for start, make in ((OVER, self._over), (SAID, self._said)):
            record = self._record(page.name.removeprefix(start)) if page.name.startswith(start) else None
            if record is not None:
                return make(record)
        return None

    def over(self, record: Record) -> None:
        """A warm-up came to its end: its page is shown, and its picture is made."""
        self._latest = record
        if not record.pieces:
            self.house.refresh()
            self.house.play.told(Text.of("warm_up/nothing-made"))
            return
        self.house.push(self._over(record))
        self._make("picture", record, quiet=True)

    def _record(self, key: str) -> Record | None:
        if self._latest is not None and self._latest.key == key:
            return self._latest
        return next((record for record in self.log.records() if record.key == key), None)

    # --- pages

    def picture_of(self, record: Record) -> Path:
        return self.house.storage.folder / "pictures" / f"together-{record.key}.png"

    def _over(self, record: Record) -> Page:
        """The picture of all, large, and what can be had of it."""
        key, latest = record.key, record is self._latest
        rows = [
            Row("certificate-out/it", Text.of("warm_up/certificate"), f"certificate-out/{key}", "certificate"),
            Row("page-out/it", Text.of("warm_up/page"), f"page-out/{key}", "paper"),
            Row("table-out/it", Text.of("warm_up/table"), f"table-out/{key}", "table"),
            Row("warm-up-said/it", Text.of("warm_up/who"), f"warm-up-said/{key}", "people"),
        ]
        if latest:
            rows.append(Row("warm-up/again", Text.of("warm_up/again"), "warm-up-again", "go-on"))
        path = self.picture_of(record)
        if self.exports is not None and self.exports.order is not None:
            share = Text.of("warm_up/making", share=round(100 * self.exports.share))
            rows.append(Row("stop-pages/it", Text.of("warm_up/stop"), "stop-pages", "no", state=State(value=share)))
        elif not path.is_file():
            rows.append(Row("picture-out/it", Text.of("warm_up/picture"), f"picture-out/{key}", "picture"))
        if path.is_file():
            rows[0] = Row(rows[0].id, rows[0].label, rows[0].request, rows[0].icon,
                          face=f"work:{path.with_suffix('.journal')}")  # fmt: skip
        greeting = Text.of("warm_up/greet-over", who=who_text(record), made=made_text(record))
        return Page(f"{OVER}{key}", Text.of("warm_up/together"), tuple(rows), self.house.profile, look="joint",
                    greeting=greeting)  # fmt: skip

    def _said(self, record: Record) -> Page:
        """All that is kept of a warm-up, to be read."""
        texts = kept_texts(record)
        icons = ("time", "works", *("people" for _ in texts[2:]))
        rows = [
            Row(f"said/{n}", text, icon=icon, told=text)
            for n, (text, icon) in enumerate(zip(texts, icons, strict=True))
        ]
        rows.append(Row("page-out/it", Text.of("warm_up/page"), f"page-out/{record.key}", "paper"))
        rows.append(Row("table-out/it", Text.of("warm_up/table"), f"table-out/{record.key}", "table"))
        return Page(f"{SAID}{record.key}", Text.of("warm_up/who"), tuple(rows), self.house.profile,
                    greeting=lines(texts))  # fmt: skip

    def _all(self) -> Page:
        records = self.log.records()
        rows = [
            Row(f"warm-up-page/{record.key}", Text.of("warm_up/on-day", day=day_text(record), made=made_text(record)),
                f"warm-up-page/{record.key}", "pages", "card", State(value=who_text(record)))
            for record in records
        ]  # fmt: skip
        rows.append(Row("ask-wipe/it", Text.of("warm_up/wipe"), "ask-wipe-warm-ups", "put-away", "card",
                        State(resting=not records)))  # fmt: skip
        greeting = Text.of("warm_up/greet-warm-ups", count=len(records))
        return Page("warm-ups", Text.of("warm_up/warm-ups"), tuple(rows), self.house.profile, greeting=greeting)

    def _question(self) -> Page:
        rows = (
            Row("keep/warm-ups", Text.of("warm_up/keep-them"), "leave", "back"),
            Row("wipe/warm-ups", Text.of("warm_up/wipe-them"), "wipe-warm-ups", "put-away"),
        )
        title = Text.of("warm_up/wipe-question")
        return Page("wipe-warm-ups", title, rows, self.house.profile, greeting=title)

    def _wipe(self) -> None:
        """Nothing of who took part is left; the works stay, as they are the house's."""
        wiped = self.log.wipe()
        self._latest = None if wiped else self._latest
        self.house.leave()
        self.house.play.told(Text.of("warm_up/wiped" if wiped else "warm_up/not-wiped"))

    # --- files

    def _table(self, record: Record) -> None:
        say, language = speaking(self.house)
        path = fresh_name(self.log.path.parent, f"warm-up-{record.key}", ".csv")
        table = written_table(table_of(record, say), "," if language == "en" else ";")
        said = Text.of("warm_up/saved", file=Text.literal(path.name, "en"))
        self.house.play.told(said if keep_new(path, table) else Text.of("warm_up/not-kept"))

    def _make(self, kind: str, record: Record, quiet: bool = False) -> None:
        house = self.house
        if house.rim.process is None:
            if not quiet:
                house.play.told(Text.of("warm_up/failed"))
            return
        if self.exports is None:
            self.exports = Exports(house.rim.process, self._moved, self._made)
            house.moments.timed.append(self.exports)
        out = self.picture_of(record)
        if kind != "picture":
            name = "warm-up" if kind == "page" else kind
            out = fresh_name(self.log.path.parent, f"{name}-{record.key}", ENDINGS[kind])
        part = house.storage.cache / "class" / f"{kind}-{record.key}.part"
        begun = self.exports.add(Order(kind, self._told(record), part, out, house.storage.cache / "pieces"), house.now)
        self._moved()
        if not quiet:
            house.play.told(Text.of("warm_up/begun" if begun else "warm_up/failed"))

    def _told(self, record: Record) -> dict[str, object]:
        """What the tool needs to know: the record, its works' files, the language and the look."""
        _, language = speaking(self.house)
        works = {path.stem: str(path) for away in (False, True) for path in self.house.storage.all_works(away)}
        look = {setting.name: self.house.profile[setting] for setting in ASKED}
        journals = [works.get(piece.journal, "") for piece in record.pieces]
        return {"lines": lines_of(record), "works": journals, "language": language, "look": look}

    def _moved(self) -> None:
        """A page that shows how far it is, is made anew."""
        if self.house.screen.is_page and self.house.screen.page.name.startswith(OVER):
            self.house.relay()

    def _made(self, order: Order, how: str) -> None:
        told = {"stopped": "stopped", "not-kept": "not-kept", "done": "saved"}.get(how, "failed")
        self._moved()
        self.house.play.told(Text.of(f"warm_up/{told}", file=Text.literal(order.out.name, "en")))
