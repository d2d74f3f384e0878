"""The wall of kept works: paged through, sorted by craft, each work gone on with, copied, heard and put away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Text
from ..house_page import HousePage, turned
from ..storage import Work
from . import pages
from .crafts import Crafts
from .heads import head_of
from .wall import EACH, Wall

if TYPE_CHECKING:
    from ..house import House

AT_ONCE, IN_PASSING = 0.2, 0.01
"""Seconds in which works of unknown craft are looked at before a page opens, and between two frames after that."""
PLACE = "shelf"
"""Where works of a craft hang that does not say so itself."""


class GalleryDesk:
    """Answers what leads to kept works; looks at the crafts of those it does not know yet between frames."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.crafts = Crafts(house.storage.cache / "crafts")
        self._learning = False
        house.moments.timed.append(self)

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest in ("works", "put-away"):
                self.house.push(self._wall(rest == "put-away"))
            case "page" if rest == "crafts":
                self.house.push(self._crafts())
            case "wall" if rest.isdecimal() and len(rest) < 8:
                self._turn(int(rest))
            case "craft" if not rest or rest in self.house.content.games():
                self._sort(rest)
            case "work" | "open-work" | "copy-work" | "hear-work" | "ask-put-away" | "put-away" | "bring-back":
                self._about(kind, rest)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if isinstance(page, Wall):
            return self._wall(page.away, page.craft, page.at)
        if page.name == "crafts":
            return self._crafts()
        if page.name.startswith("work-") and (path := self.path(page.name.removeprefix("work-"))) is not None:
            return pages.work(self.hung(path), self.house.profile)
        return None

    # --- time between frames

    def due(self) -> float | None:
        return self.house.now if self._learning else None

    def tick(self, now: float) -> None:
        """Looks at some more works; the page of crafts counts them when all are known."""
        self._learn(IN_PASSING)
        if not self._learning and self.house.screen.is_page and self.house.screen.page.name == "crafts":
            self.house.relay()

    def _learn(self, seconds: float) -> Sequence[Path]:
        paths = self.house.storage.listed().paths
        self._learning = not self.crafts.learn(paths, seconds)
        return paths

    # --- the wall

    def _wall(self, away: bool = False, craft: str = "", at: int = 0) -> Wall:
        storage = self.house.storage
        names = storage.listed(away)
        paths: Sequence[Path] = names.paths
        if craft:
            self._learn(AT_ONCE)
            paths = [path for path in paths if self.crafts.of(path) == craft]
        at = max(0, min(at, -(-len(paths) // EACH) - 1))
        hung = [self.hung(path, path.stem in names.done) for path in paths[at * EACH : (at + 1) * EACH]]
        put_away = 0 if away else len(storage.listed(True).paths)
        return pages.wall(hung, names, paths, at, self.house.profile, craft, away, put_away)

    def hung(self, path: Path, finished: bool | None = None) -> pages.Hung:
        """A work as it hangs; one that cannot be read hangs too, under its file's name."""
        content = self.house.content
        header = head_of(path)
        if header is None:
            return pages.Hung(path, Text.of("gallery/not-read"), False, "question", PLACE)
        title = self.house.works.title(Work(path, header, ()))
        known = header.game in content.games()
        place = getattr(content.kind(header.game).module, "HANGS", PLACE) if known else PLACE
        icon = header.game.replace("_", "-") if known else "works"
        done = path.with_suffix(".done").exists() if finished is None else finished
        return pages.Hung(path, title, done, icon, place)

    def _turn(self, at: int) -> None:
        """Another page of the wall that is open; the player stays on the bar that led there."""
        screen = self.house.screen
        if not screen.is_page or not isinstance(screen.page, Wall):
            self._not_on_offer()
            return
        screen.standing = self.house.play.standing
        self._show(turned(screen.page, at=at))

    def _sort(self, craft: str) -> None:
        """The works of one craft on the wall below the page of crafts."""
        if self.house.screen.is_page and self.house.screen.page.name == "crafts":
            self.house.screens.pop()
        if self.house.screens and self.house.screen.is_page and isinstance(self.house.screen.page, Wall):
            self.house.screen.standing = ""
            self._show(turned(self.house.screen.page, craft=craft, at=0))
        else:
            self.house.push(self._wall(craft=craft))

    def _show(self, page: HousePage) -> None:
        screen = self.house.screen
        screen.opened = {}
        screen.session = replace(screen.session, game=page)
        self.house.refresh()

    def _crafts(self) -> HousePage:
        paths = self._learn(AT_ONCE)
        counts: dict[str, int] = {}
        for path in [] if self._learning else paths:
            craft = self.crafts.of(path)
            counts[craft] = counts.get(craft, 0) + 1
        below = next((s.page for s in reversed(self.house.screens) if s.is_page and isinstance(s.page, Wall)), None)
        now = below.craft if isinstance(below, Wall) else ""
        found = [(game, counts.get(game, 0)) for game in self.house.content.games()]
        return pages.crafts(found, len(paths), now, self.house.profile)

    # --- one work

    def path(self, stem: str, away: bool = False) -> Path | None:
        """The journal of a work by its name; None where there is none."""
        folder = self.house.storage.works / "put-away" if away else self.house.storage.works
        path = folder / f"{stem}.journal"
        return path if path.parent == folder and path.is_file() else None

    def work(self, stem: str) -> Work | None:
        path = self.path(stem)
        return None if path is None else self.house.storage.load(path)

    def _about(self, kind: str, stem: str) -> None:
        path = self.path(stem, away=kind == "bring-back")
        if path is None:
            self._not_on_offer()
            return
        match kind:
            case "work":
                self._open_page(path)
            case "open-work" | "copy-work" | "hear-work":
                self._with(kind, path)
            case "ask-put-away":
                self.house.push(pages.confirm_put_away(stem, self.hung(path).title, self.house.profile))
            case "put-away":
                self._move(path, put_away=True)
            case "bring-back":
                self._move(path, put_away=False)

    def _open_page(self, path: Path) -> None:
        if head_of(path) is None:
            self.house.storage.load(path)
        else:
            self.house.push(pages.work(self.hung(path), self.house.profile))

    def _with(self, kind: str, path: Path) -> None:
        """Going on, copying and hearing need all of the work; what is wrong with it is told."""
        house, work = self.house, self.house.storage.load(path)
        if work is None:
            return
        match kind:
            case "open-work" if work.finished:
                copied = house.storage.copy(work)
                mine = None if copied is None else house.storage.load(copied)
                if mine is not None and house.open_work(mine):
                    house.play.told(Text.of("gallery/on-a-copy"))
            case "open-work":
                house.open_work(work)
            case "copy-work":
                copied = house.storage.copy(work)
                self._tell("icheri/work-copied" if copied else "gallery/not-copied", path)
            case "hear-work":
                self._hear(work)

    def _hear(self, work: Work) -> None:
        session = self.house.works.session(work)
        if session is None:
            self.house.notice("notice-rules", work.path.name)
            return
        melody = getattr(self.house.content.kind(session.level.game).module, "melody", None)
        if melody is None or not melody(session.game):
            self._tell("gallery/no-music", work.path)
        else:
            self.house.rim.melody(session, "listen")

    def _move(self, path: Path, put_away: bool) -> None:
        house, title = self.house, self.hung(path).title
        moved = house.storage.move(path, put_away)
        for asked in ("put-away", f"work-{path.stem}") if put_away else ():
            if len(house.screens) > 1 and house.screen.is_page and house.screen.page.name == asked:
                house.screens.pop()
        house.refresh()
        if moved:
            house.play.told(Text.of(f"icheri/work-is-{'put-away' if put_away else 'back'}", name=title))

    def _tell(self, message: str, path: Path) -> None:
        self.house.play.told(Text.of(message, name=self.hung(path).title))

    def _not_on_offer(self) -> None:
        self.house.play.told(Text.of("icheri/not-on-offer"))
