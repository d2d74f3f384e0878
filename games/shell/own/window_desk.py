"""A drawing or a photo of one, dropped on the window or lying in the player's folder, becomes a window of their own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Text
from ..at_work import STOPPED, Answer
from ..drawing.own import GAP
from ..drawing.photo import PHOTOS
from ..house_page import HousePage
from ..people.passport import carries
from . import window_pages as pages
from .making import Order, WindowMaking, made_in
from .window_shelf import GAPS, Hung, OwnError, drawn_games, hang, kept, made_of, stem_for

if TYPE_CHECKING:
    from ..house import House

FOLDER = "drawings"
"""Where drawings can be laid for those who cannot drop a file."""
MOST_SHOWN, MOST_LOOKED_AT = 24, 400
DRAWINGS = (".svg", ".svgz")


def is_drawing(path: Path) -> bool:
    """Whether a dropped file is for this desk: an SVG, or a picture that is no passport."""
    suffix = path.suffix.lower()
    if suffix in DRAWINGS:
        return True
    with suppress(OSError, ValueError):
        return suffix in PHOTOS and path.is_file() and not carries(path)
    return False


class OwnDesk:
    """Answers "dropped/<path>" of a drawing, "page/own-windows", "own-window/<number>", and what to do with one."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._found: list[Path] = []
        self._order: Order | None = None
        self._last: Hung | None = None
        self._gap = GAP
        self.making: WindowMaking | None = None

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "dropped" if is_drawing(Path(rest)):
                self._begin(Path(rest))
            case "page" if rest == pages.LIST:
                self.house.push(self._list())
            case "own-window" if rest.isdecimal() and len(rest) < 4 and int(rest) < len(self._found):
                self._begin(self._found[int(rest)])
            case "own-gap" if rest in ("more", "less") and self._order is not None:
                self._other_gap(rest == "more", self._order)
            case "stop-window":
                if self.making is not None:
                    self.making.stop()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name == pages.MAKING and self.making is not None:
            return pages.making(self.house.profile, self.making.share)
        if page.name == pages.MADE and self._last is not None:
            return self._made(self._last)
        return self._list() if page.name == pages.LIST else None

    def _list(self) -> HousePage:
        """The drawings in the folder, to choose one from."""
        self._found = self._drawings()
        return pages.drawings(self.house.profile, self._found, FOLDER)

    def _drawings(self) -> list[Path]:
        """Drawings and photos in the player's folder by name; the folder is there for those who look for it."""
        found: list[Path] = []
        with suppress(OSError):
            folder = self.house.storage.folder / FOLDER
            folder.mkdir(parents=True, exist_ok=True)
            here = sorted(folder.glob("*"))[:MOST_LOOKED_AT]
            found = [path for path in here if path.suffix.lower() in (*DRAWINGS, *PHOTOS) and path.stem.isprintable()]
        return found[:MOST_SHOWN]

    # --- making

    def _begin(self, path: Path) -> None:
        """Makes the window; a drawing that cannot be one is told, and nothing changes."""
        house, games = self.house, drawn_games(self.house.content)
        if self.making is not None and self.making.busy:
            house.play.told(Text.of("own_window/busy"))
            return
        try:
            if not games:
                raise OwnError(f"{path.name[:60]}: no game here has windows; add one")
            stem = stem_for(path, house.content, games[0])
        except OwnError as error:
            self._refused(error, False)
            return
        self._gap = GAP
        self._make(Order(path, games[0], stem, self._gap, house.storage.cache / "windows"))

    def _other_gap(self, wider: bool, order: Order) -> None:
        """The same drawing with wider or narrower gaps closed."""
        at = GAPS.index(self._gap) + (1 if wider else -1)
        if not 0 <= at < len(GAPS):
            self.house.play.told(Text.of("icheri/not-on-offer"))
            return
        self._gap = GAPS[at]
        again = order.stem in self.house.content.stems(order.game)
        self._make(Order(order.drawing, order.game, order.stem, self._gap, order.out, again))

    def _make(self, order: Order) -> None:
        house, self._order = self.house, order
        if house.rim.process is None:
            self._make_here(order)
            return
        if self.making is None:
            self.making = WindowMaking(house.rim.process, self._moved, self._over)
            house.moments.timed.append(self.making)
        if self.making.begin(order, house.now):
            house.push(pages.making(house.profile, 0.0))
        else:
            self._make_here(order)

    def _make_here(self, order: Order) -> None:
        """In this process, where there is no other."""
        content = self.house.content
        try:
            if order.again:
                made = made_of(order.drawing, content, order.game, order.stem, order.gap)
                hung = kept(made, content, order.game, order.stem, order.drawing.name[:60], again=True)
            else:
                hung = hang(order.drawing, content, order.game, order.gap)
        except OwnError as error:
            self._refused(error, True)
            return
        self._hung(hung)

    def _moved(self) -> None:
        if self.house.screen.is_page and self.house.screen.page.name == pages.MAKING:
            self.house.relay()

    def _over(self, order: Order, answer: Answer) -> None:
        """The process has ended: the window hangs, or is told why not."""
        house = self.house
        watched = house.screen.is_page and house.screen.page.name == pages.MAKING
        if watched:
            house.screens.pop()
        if answer is STOPPED:
            house.refresh()
            house.play.told(Text.of("own_window/stopped"))
            return
        made = made_in(order, answer) if "done" in answer else None
        try:
            if made is None:
                raise OwnError(str(answer.get("failed", ""))[:300], str(answer.get("rule", "")))
            hung = kept(made, house.content, order.game, order.stem, order.drawing.name[:60], order.again)
        except OwnError as error:
            self._refused(error, True)
            return
        if watched:
            self._hung(hung)
        else:
            house.play.told(Text.of("own_window/ready"))

    # --- what became of it

    def _hung(self, hung: Hung) -> None:
        if self._order is not None:
            self._order = Order(self._order.drawing, hung.game, hung.stem, self._gap, self._order.out, True)
        self._instead()
        self._last = hung
        self.house.push(self._made(hung))

    def _made(self, hung: Hung) -> HousePage:
        level = self.house.content.level(hung.game, hung.stem)
        title = Text.literal(hung.stem, "en") if level is None else level.title
        return pages.made(self.house.profile, hung, title, GAPS.index(self._gap), len(GAPS))

    def _refused(self, error: OwnError, tried: bool) -> None:
        self._instead()
        at = GAPS.index(self._gap) if tried else len(GAPS)
        self.house.push(pages.refused(self.house.profile, error.rule, str(error), at, len(GAPS)))

    def _instead(self) -> None:
        """What became of the drawing before is past."""
        house = self.house
        while house.screen.is_page and house.screen.page.name in (pages.MADE, pages.REFUSED):
            house.screens.pop()
