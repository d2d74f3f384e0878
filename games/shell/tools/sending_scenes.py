"""The screens of sending for `shots`: what can be made of a work, how far it is, and postcards of friends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ...core.journal import Entry
from ..sending.making import making_of
from ..sending.picture_file import png
from ..sending.postcard import chunk_of, recipe
from .scenes import Shot

if TYPE_CHECKING:
    from .shots import Studio

RINGS = ("tulip", "boat", "", "moon", "peacock")
"""Whose hands the postcard of these pictures went through."""


class Half:
    """A process that is half way and stays there until it is ended."""

    def __init__(self, command: Sequence[str]) -> None:
        self.steps: list[dict[str, object]] = [{"share": 0.5}]

    def answers(self) -> tuple[list[dict[str, object]], bool]:
        steps, self.steps = self.steps, []
        return steps, True

    def kill(self) -> None: ...
    def wait(self, seconds: float) -> None: ...

    def gone(self) -> bool:
        return True


class SendingScenes:
    """Brings the screens of sending about in a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield Shot("80-send", partial(self.studio.with_works, "page/works", "work/{newest}", "send/{newest}"))
        yield Shot("80-send-named", partial(self._handed, "send/{newest}"))
        yield Shot("80-send-busy", partial(self._busy, "send/{newest}", "save-paper/{newest}"))
        yield Shot("81-hands", partial(self._handed, "hands/{newest}"))
        yield Shot("82-clip", partial(self._handed, "clip/{newest}"))
        yield Shot("82-clip-named", partial(self._handed, "clip/{newest}", "clip-names/{newest}"))
        yield Shot("82-clip-busy", partial(self._busy, "clip/{newest}", "make-clip/{newest}"))
        yield Shot("83-postcards-none", partial(self._cards, False))
        yield Shot("83-postcards", partial(self._cards, True))
        yield Shot("84-postcard", partial(self._cards, True, "postcard-in/0"))
        yield Shot("84-postcard-hands", partial(self._cards, True, "postcard-in/0", "hands/arrived"))

    def _work(self) -> str:
        """A work that went through several hands, the player a tulip; its name."""
        content, storage = self.studio.app.content, self.studio.app.storage
        game = content.games()[-1]
        session = self.studio.played(next(content.levels(game)), 1.0)
        acts = [Entry("choose", step.target) for step in session.past]
        share = max(1, len(acts) // len(RINGS))
        hands = tuple((who, share) for who in RINGS[: len(acts) // share])
        header = replace(self.house.works.header(session, self.studio.app.words.language), hands=hands)
        path = storage.begin(header)
        assert path is not None
        for act in acts:
            storage.append(path, act)
        storage.finish(path, True)
        card = storage.folder / "pictures" / "from-a-friend.png"
        card.parent.mkdir(parents=True, exist_ok=True)
        card.write_bytes(png(bytes(12), 2, 2, [chunk_of(recipe(header, tuple(acts), "tulip"))]))
        return path.stem

    def _handed(self, *wishes: str) -> None:
        if (making := making_of(self.house)) is not None:
            making.stop()
        newest = self._work()
        self.house.use(replace(self.studio.first, name="tulip"), guarded=False)
        self.house.show_hub(quiet=True)
        self.studio.ask(*(wish.format(newest=newest) for wish in wishes))

    def _busy(self, *wishes: str) -> None:
        was, self.house.rim.process = self.house.rim.process, Half
        self._handed(*wishes)
        self.house.tick(self.house.now + 1.0)
        self.house.rim.process = was

    def _cards(self, some: bool, *wishes: str) -> None:
        for path in () if some else self.studio.app.storage.folder.glob("pictures/*.png"):
            path.unlink()
        if some:
            self._handed()
        self.house.show_hub(quiet=True)
        self.studio.ask("page/works", "page/postcards", *wishes)
