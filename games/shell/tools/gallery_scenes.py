"""The screens of the gallery for `shots`: the wall, its pages, one work in all that can be done with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from .scenes import Shot

if TYPE_CHECKING:
    from .shots import Studio

MANY = 80
"""Works on a wall that has more than ten pages."""


class GalleryScenes:
    """Brings the gallery's screens about in a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield Shot("45-empty", partial(self.studio.ask, "page/put-away"))
        yield Shot("45-wall-first", partial(self._many, "page/works"))
        yield Shot("45-wall-middle", partial(self._many, "page/works", "wall/2"))
        yield Shot("45-wall-last", partial(self._many, "page/works", "wall/13"))
        yield Shot("45-crafts", partial(self._many, "page/works", "page/crafts"))
        for game in self.studio.app.content.games():
            yield Shot(f"46-{game}", partial(self._work, game, "work/{stem}"))
            yield Shot(f"46-{game}-large", partial(self._work, game, "work/{stem}", "large/{stem}"))
            for at in (0, 3, 999):
                yield Shot(f"47-watch-{game}-{at}", partial(self._watch, game, at))
        game = next(iter(self.studio.app.content.games()))
        for name, wishes in (
            ("name", ()), ("words", ("name-words", "name-word/moon", "name-word/sea")), ("letters", ("name-letters",)),
            ("group", ("name-letters", "name-group/0")), ("named", ("name-words", "name-word/star", "name-done")),
        ):  # fmt: skip
            yield Shot(f"48-{name}", partial(self._work, game, "work/{stem}", "name-work/{stem}", *wishes))

    def _many(self, *wishes: str) -> None:
        """A wall of several pages: copies of a few works."""
        self.studio.with_works()
        storage = self.studio.app.storage
        few = storage.all_works()
        for n in range(len(few), MANY):
            one = few[n % len(few)]
            fresh = one.with_name(f"20200101-{n // 60 + 10:02}{n % 60:02}00-{one.stem[16:]}")
            for kind in (".journal", ".done", ".png"):
                if one.with_suffix(kind).exists():
                    shutil.copyfile(one.with_suffix(kind), fresh.with_name(fresh.name + kind))
        storage.move(storage.all_works()[-1], put_away=True)
        self.studio.ask(*wishes)

    def _work(self, game: str, *wishes: str) -> None:
        """The finished work of a craft."""
        self.studio.with_works()
        stems = self.studio.app.content.stems(game)
        storage = self.studio.app.storage
        done = storage.listed().done
        stem = next(p.stem for p in storage.all_works() if p.stem in done and any(name in p.stem for name in stems))
        self.studio.ask("page/works", *(wish.format(stem=stem) for wish in wishes))

    def _watch(self, game: str, at: int) -> None:
        self._work(game, "work/{stem}", "watch/{stem}")
        page = self.house.screen.session.game
        for _ in range(min(at, getattr(page, "count", 0))):
            self.studio.app.draw(self.studio.now)
            self.house.request("watch-step")
            self.studio.now += 3.0
        self.studio.app.motion.end()
