"""Everything going out as one file, and one of another folder coming in."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Text
from .. import beside
from ..house_page import HousePage
from . import pages
from .pack import day_name, said_of
from .places import Place, places
from .running import Running

if TYPE_CHECKING:
    from ..house import House

MOST_FILES, MOST_LOOKED_AT = 12, 200
FAILED = {
    "out": ("full", "unwritten", "stopped"),
    "in": ("full", "unwritten", "stopped", "unread", "foreign", "broken", "large", "newer"),
}
"""Why it did not go on, by its way; anything else is "gone"."""


class AlongDesk:
    """Answers "page/everything", "take-along/<place>", "bring-along/<file>", "bring-all", "stop-along", "dropped"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._places: tuple[Place, ...] = ()
        self._files: list[tuple[Path, Mapping[str, int]]] = []
        self._arrived: tuple[Path, Mapping[str, int]] | None = None
        self._said: Text | None = None
        self.running: Running | None = None

    def answer(self, kind: str, rest: str) -> bool:
        number = int(rest) if rest.isdecimal() and len(rest) < 4 else -1
        match kind:
            case "page" if rest == pages.ALL:
                self._said = None
                self.house.push(self._page())
            case "take-along" if 0 <= number < len(self._places):
                self._out(self._places[number])
            case "bring-along" if 0 <= number < len(self._files):
                self._show(*self._files[number])
            case "dropped" if (held := said_of(Path(rest))) is not None:
                self._show(Path(rest), held)
            case "bring-all" if self._arrived is not None and self._on(pages.SHOWN):
                self._in(self._arrived[0])
            case "stop-along":
                if self.running is not None:
                    self.running.stop()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == pages.ALL else None

    def _on(self, name: str) -> bool:
        return self.house.screen.is_page and self.house.screen.page.name == name

    def _page(self) -> HousePage:
        storage = self.house.storage
        self._places = places(storage.folder)
        self._files = self._found()
        works = len(storage.all_works()) + len(storage.all_works(put_away=True))
        share = self.running.share if self.running is not None and self.running.busy else None
        return pages.everything(self.house.profile, self._places, self._files, works, share, self._said)

    def _found(self) -> list[tuple[Path, Mapping[str, int]]]:
        """Files of everything that lie in these places, the newest names first."""
        found: list[tuple[Path, Mapping[str, int]]] = []
        for place in self._places:
            with suppress(OSError):
                paths = sorted(place.path.glob("*.zip"), key=lambda path: path.name, reverse=True)[:MOST_LOOKED_AT]
                held = ((path, said_of(path)) for path in paths if path.stem.isprintable())
                found += [(path, said) for path, said in held if said is not None]
        return found[:MOST_FILES]

    def _show(self, path: Path, held: Mapping[str, int]) -> None:
        self._arrived = (path, held)
        if self._on(pages.SHOWN):
            self.house.screens.pop()
        self.house.push(pages.arrived(path, held, self.house.profile))

    # --- at work

    def _out(self, place: Place) -> None:
        out = place.path / day_name()
        self._begin("out", ("out", str(out)), place.path)

    def _in(self, path: Path) -> None:
        self.house.screens.pop()
        if not self._on(pages.ALL):
            self._said = None
            self.house.push(self._page(), quiet=True)
        self._begin("in", ("in", str(path)), None)

    def _begin(self, about: str, words: tuple[str, str], folder: Path | None) -> None:
        house = self.house
        if house.rim.process is None:
            house.play.told(Text.of(f"along/{about}-gone"))
            return
        if self.running is None:
            self.running = Running(house.rim.process, self._moved, self._over)
            house.moments.timed.append(self.running)
        busy = self.running.busy
        command = beside.tool("everything", *words, "--data", str(house.storage.folder))
        begun = self.running.begin(about, command, folder, house.now)
        self._said = Text.of(f"along/{about}-begun") if begun else self._said
        house.refresh() if not house.screen.is_page else house.relay()
        house.play.told(Text.of("along/busy" if busy else f"along/{about}-{'begun' if begun else 'gone'}"))

    def _moved(self) -> None:
        """The page that shows how far it is, is made anew."""
        if self._on(pages.ALL):
            self.house.relay()

    def _over(self, about: str, how: dict[str, object] | str) -> None:
        if isinstance(how, dict):
            text = pages.came(how) if about == "in" else _gone_out(how)
        else:
            text = Text.of(f"along/{about}-{how if how in FAILED[about] else 'gone'}")
        self._said = text
        if self.house.screen.is_page:
            self.house.relay()
        self.house.play.told(text)


def _gone_out(held: dict[str, object]) -> Text:
    """Where everything is now, and what there is in it."""
    path = Path(str(held.get("file", "")))
    counts = {key: value for key, value in held.items() if type(value) is int}
    return Text.of("along/out-done", file=Text.literal(path.name, "en"), folder=Text.literal(str(path.parent), "en"),
                   what=pages.holds(counts))  # fmt: skip
