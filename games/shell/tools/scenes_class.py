"""The screens of a class for `shots`: cards, the class list, a warm-up that goes on, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from ...core.game import Seat
from ..at_work import started
from ..warm_up.card import Card, OwnCards
from ..warm_up.class_list import ClassList, Member
from ..warm_up.names import NAMES
from .scenes import Shot

if TYPE_CHECKING:
    from .shots import Studio

COUNT = 12
"""Players of these pictures."""
MOST_WAITS = 400
TURNS = 31


class ClassScenes:
    """Brings the screens of a class about in a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house
        self.folder = self.house.storage.folder / "classes"

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield Shot("80-class", partial(self.ask, "page/class"))
        yield Shot("80-class-today", partial(self.ask, "page/class", "page/class-today"))
        yield Shot("80-class-list-none", partial(self._empty, "class-list"))
        yield Shot("80-class-list", partial(self.ask, "class-list"))
        yield Shot("80-class-child", partial(self.ask, "class-list", "child/star"))
        yield Shot("80-class-ways", partial(self.ask, "class-list", "child/star", "child-turn/way"))
        yield Shot("80-class-pictures", partial(self.ask, "class-list", "child-new"))
        yield Shot("80-class-question", partial(self.ask, "class-list", "child/star", "child-ask"))
        yield Shot("81-cards", partial(self.ask, "page/class-cards"))
        yield Shot("81-card", partial(self.ask, "page/class-cards", "card/moon"))
        yield Shot("81-card-new", partial(self.ask, "page/class-cards", "card-new"))
        for part in ("minutes", "size", "craft", "challenge", "name"):
            yield Shot(f"81-card-{part}", partial(self.ask, "page/class-cards", "card/moon", f"card-turn/{part}"))
        for n, game in enumerate(self.house.content.games()):
            yield Shot(f"82-warm-up-{game}", partial(self._play, n + 1, 7))
            yield Shot(f"82-warm-up-{game}-done", partial(self._play, n + 1, 1000))
        yield Shot("82-warm-up-pause", partial(self._play, 0, 3, "leave"))
        yield Shot("83-over", partial(self._over, "screen"))
        yield Shot("83-over-picture", partial(self._over, "picture"))
        yield Shot("83-who", partial(self._over, "who"))
        yield Shot("84-kept", partial(self._over, "kept"))
        yield Shot("84-wipe", partial(self._over, "wipe"))

    def ask(self, *wishes: str) -> None:
        """A class of twelve with two cards of its own."""
        listed = ClassList(self.folder / "list.csv")
        names = (*NAMES[:4], "star", *NAMES[4 : COUNT - 1])
        ways = {"star": "one-switch", "carpet": "by-ear", "tulip": "gaze"}
        listed.keep(tuple(Member(name, ways.get(name, "")) for name in names))
        cards = OwnCards(self.folder / "cards.toml")
        cards.keep(Card(10, 6, challenge=2, name="moon"))
        cards.keep(Card(3, 4, challenge=3, name="boat", away=True))
        self.house.now = self.studio.now
        self.studio.ask(*wishes)
        self.house.now = self.studio.now

    def _empty(self, *wishes: str) -> None:
        (self.folder / "list.csv").unlink(missing_ok=True)
        self.studio.ask(*wishes)

    def _play(self, card: int, turns: int, *wishes: str) -> None:
        """A warm-up after so many choices, the first work at most."""
        self.ask("page/class", f"warm-up/ready/{card}")
        self._choose(turns)
        self.studio.ask(*wishes)

    def _choose(self, most: int) -> None:
        for _ in range(most):
            game = self.house.screen.session.game
            wanted = game.hint(Seat())
            if wanted is None or game.finished:
                break
            self.studio.now += 3.0
            self.house.now = self.studio.now
            self.house.play.choose(wanted, self.studio.now, anywhere=True)
        for _ in range(5):
            self.studio.now += 4.0
            self.studio.app.teller.tick(self.studio.now)

    def _over(self, what: str) -> Path | None:
        """The end of a warm-up of several works, and what is kept of it."""
        self.house.rim.process = started
        self.ask("page/class", "warm-up/ready/0")
        for _ in range(6):
            self._choose(TURNS)
            if self.house.screen.session.game.finished and not self.house.screen.is_page:
                self.studio.now += 1.0
                self.house.now = self.studio.now
                self.house.play.choose("action/next", self.studio.now)
        self._choose(3)
        self.house.now = self.studio.now
        self.house.request("warm-up-end")
        key = self.house.screen.page.name.removeprefix("warm-up-over-")
        for _ in range(MOST_WAITS):
            self.studio.now += 0.15
            self.house.tick(self.studio.now)
            path = self.house.storage.folder / "pictures" / f"together-{key}.png"
            if path.is_file():
                break
            sleep(0.05)
        match what:
            case "picture":
                return path if path.is_file() else None
            case "who":
                self.studio.ask(f"warm-up-said/{key}")
            case "kept" | "wipe":
                self.studio.ask("page/warm-ups", *(("ask-wipe-warm-ups",) if what == "wipe" else ()))
        return None
