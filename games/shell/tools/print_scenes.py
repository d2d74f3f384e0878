"""The pages on which sheets to print are chosen, for `shots`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from .scenes import Shot

if TYPE_CHECKING:
    from .shots import Studio


class PrintScenes:
    """Brings them about in a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        content = self.studio.app.content
        for game in content.games():
            subject = f"{game}/{content.stems(game)[-1]}"
            yield Shot(f"49-print-{game}", partial(self.studio.ask, f"print-level/{subject}"))
            yield Shot(f"49-print-levels-{game}", partial(self.studio.ask, f"game/{game}", f"print-of/{game}"))
        yield Shot("49-print-size", partial(self.studio.ask, f"print-level/{subject}", f"print-size/{subject}"))
        yield Shot("49-print-work", partial(self._work, "print/{stem}"))
        yield Shot("49-print-names", partial(self._work, "print/{stem}", "print-names/{stem}",
                                             "print-name/fish/{stem}"))  # fmt: skip

    def _work(self, *wishes: str) -> None:
        self.studio.with_works()
        stem = self.studio.app.storage.all_works()[0].stem
        self.studio.ask(*(wish.format(stem=stem) for wish in wishes))
