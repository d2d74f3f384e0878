"""Clips of how works were made: the page on which one is ordered, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row
from ..people.profile_files import PICTURES
from ..storage import Work
from . import pages
from .film.mp4 import able
from .making import Order, making_of, part_in, shown_anew
from .placing import level_of, placed

if TYPE_CHECKING:
    from ..house import House

PATIENCE = 300.0
"""Seconds after which a clip will not come."""
SAY_AGAIN = 5.0
"""Seconds between two words about how far a clip is."""
KINDS = {"make-clip": "webp", "make-film": "mp4"}
NAMES = {"webp": "clip", "mp4": "film"}
FAULTS = ("empty", "full", "large", "no-film", "failed")
BESIDE = ".txt"


class ClipDesk:
    """Answers the wishes of the page about clips."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.named = False
        self._said = 0.0

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "clip" if (page := self._page(rest)) is not None:
                self.house.push(page)
            case "make-clip" | "make-film":
                self._make(rest, KINDS[kind])
            case "clip-names":
                self.named = not self.named
                self.house.relay()
                self.house.play.told(Text.of("clip/names-on" if self.named else "clip/names-off"))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page(page.name.removeprefix(pages.CLIP)) if page.name.startswith(pages.CLIP) else None

    def _kept(self, stem: str) -> Work | None:
        path = next((p for p in self.house.storage.all_works() if p.stem == stem), None)
        return None if path is None else self.house.storage.load(path)

    def _page(self, stem: str) -> Page | None:
        work = self._kept(stem)
        if work is None:
            return None
        profile, title = self.house.profile, self.house.works.title(work)
        rows = [Row("clip/moving", Text.of("clip/moving"), f"make-clip/{stem}", "clip")]
        if able():
            rows.append(Row("clip/film", Text.of("clip/film"), f"make-film/{stem}", "film"))
        if profile.name in PICTURES or any(who for who, _ in work.header.hands):
            on = State(chosen=self.named)
            rows.append(Row("clip/names", Text.of("clip/names"), f"clip-names/{stem}", "people", "toggle", on))
        making = making_of(self.house)
        if making is not None and making.shown is not None:
            rows.append(pages.stop_row(making.shown))
        greeting = Text.of("clip/greet-clip", title=title)
        return Page(f"{pages.CLIP}{stem}", title, tuple(rows), profile, greeting=greeting)

    # --- making

    def _make(self, stem: str, kind: str) -> None:
        house, work, making = self.house, self._kept(stem), making_of(self.house)
        if work is None:
            house.play.told(Text.of("icheri/not-on-offer"))
            return
        if making is None:
            house.play.told(Text.of("clip/failed"))
            return
        who = house.profile.name if house.profile.name in PICTURES else ""
        told = ("--lang", house.profile.word(house.known["language.words"]), *(("--named",) if self.named else ()))
        cache = house.storage.cache
        order = Order(work.path, kind, part_in(cache, f".{kind}"), cache / "pieces", house.profile, who,
                      "clip", told, PATIENCE)  # fmt: skip
        busy = making.order is not None
        begun = making.begin(order, house.now, self._moved, self._over)
        self._said = house.now
        shown_anew(self.house, pages.MAKING)
        house.play.told(Text.of("send/busy" if busy else "clip/begun" if begun else "clip/failed"))

    def _moved(self) -> None:
        """How far it is: shown where there is a page for it, said now and then."""
        shown_anew(self.house, pages.MAKING)
        house, making = self.house, making_of(self.house)
        tens = 0 if making is None or making.order is None else int(making.share * 10)
        if tens and house.now - self._said >= SAY_AGAIN:
            self._said = house.now
            house.play.told(Text.of("send/share", percent=tens * 10))

    def _over(self, order: Order, how: str) -> None:
        house, folder = self.house, self.house.storage.folder / "pictures"
        text = Text.of("send/stopped" if how == "stopped" else f"clip/{how if how in FAULTS else 'failed'}")
        if how == "done":
            name = f"{level_of(house, order.journal)}-{NAMES[order.kind]}"
            path = placed(order, folder, name, BESIDE)
            text = Text.of("clip/failed")
            if path is not None:
                words = Text.literal(path.with_suffix(BESIDE).name, "en")
                text = Text.of("clip/kept", file=Text.literal(path.name, "en"), words=words)
        shown_anew(self.house, pages.MAKING)
        house.play.told(text)
