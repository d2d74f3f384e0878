"""The screens of playing together for `shots`: sitting down, sharing, four at one work, a board in parts, threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ...access.inputs import Input, PointAt, Press, Release, Touch
from ...core.game import Level, Seat
from ...core.session import Session
from ..company.rules import RULES
from .scenes import Shot

if TYPE_CHECKING:
    from .shots import Studio

SWITCH = (Press("space"), Release("space"))
CLICK = (Press("mouse-1", "mouse-2"), Release("mouse-1", "mouse-2"))


class Tables:
    """Brings four people with four ways in to a table of a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house

    def shots(self) -> Iterator[Shot]:
        """The pages, every game's work by each rule in turn, parts of a board, and finished works with threads."""
        yield Shot("80-together-one", partial(self.sit, ()))
        yield Shot("80-together-four", self.four)
        yield Shot("81-together-rule", partial(self.page, "page/together-rule"))
        yield Shot("81-together-who", partial(self.page, "page/together-who"))
        yield Shot("81-together-hub", partial(self.page, "together/go"))
        yield Shot("84-board-door", partial(self.board, None, 2))
        for game in self.studio.app.content.games():
            levels = self.studio.app.content.levels(game)
            for n, level in enumerate(levels):
                name = f"{game}-{level.id}"
                yield Shot(f"82-together-{name}", partial(self.work, level, RULES[n % len(RULES)], 0.5))
                yield Shot(f"83-threads-{name}", partial(self.threads, level))
                yield Shot(f"84-board-{name}", partial(self.board, level, 2 + n % 3))
                yield Shot(f"85-drawer-{name}", partial(self.drawer, level))

    # --- what brings a screen about

    def hear(self, *inputs: Input) -> None:
        for said in inputs:
            self.studio.now += 0.6
            self.house.hear(said, self.studio.now)

    def sit(self, inputs: tuple[Input, ...]) -> None:
        """The page on which people sit down, the player of the house with keys."""
        if self.house.company is not None:
            self.house.company.end()
        self.house.said = Press("right")
        self.studio.ask("page/together")
        self.hear(*inputs)

    def four(self) -> None:
        """Keys, one switch, a pointer, and a gaze that rests."""
        self.sit((*SWITCH, *CLICK))
        assert self.house.company is not None
        spot = self.house.company.table.door.spot
        if spot is not None:
            self.hear(PointAt(spot.centre, "gaze-1"))
            self.studio.now += 5.0
            self.house.tick(self.studio.now)

    def page(self, wish: str) -> None:
        self.four()
        self.studio.ask(wish)

    def work(self, level: Level, rule: str, share: float) -> None:
        """A work half done by four, each of whom stands somewhere."""
        self.four()
        company = self.house.company
        assert company is not None
        company.rule = rule
        self._open(self.studio.played(level, share))
        self.stand()

    def _open(self, session: Session) -> None:
        """A work whose choices were made by all in turn."""
        steps = [replace(step, seat=Seat(step.seat.number, (1 + n % 4,))) for n, step in enumerate(session.past)]
        self.house.open_level(session.level.game, session.level.id)
        company, screen = self.house.company, self.house.screen
        fresh = replace(screen.session, game=session.game, past=tuple(steps))
        if fresh.game.finished:
            fresh = replace(fresh, actions=(*fresh.actions, "threads"))
        screen.session = fresh
        if company is not None:
            company.show(fresh, self.studio.now)

    def stand(self) -> None:
        """Each stands on a thing of the work that nobody else stands on."""
        company = self.house.company
        assert company is not None
        self.studio.now += 1.0
        self.house.tick(self.studio.now)
        for n, (number, place) in enumerate(sorted(company.table.places.items())):
            items = place.play.offer.items
            drawer = [i.id for i in items if i.target.area == "more" and not i.id.startswith("open/")]
            work = drawer or [i.id for i in items if i.target.area == "work"] or [i.id for i in items]
            self.studio.app.scene.mark("focus", (work[(3 * n) % len(work)],), number)

    def threads(self, level: Level) -> None:
        self.work(level, RULES[0], 1.0)
        self.studio.ask("action/threads")

    def drawer(self, level: Level) -> None:
        """One has opened the drawer, one a part of the work where parts are offered."""
        self.work(level, RULES[0], 0.3)
        company = self.house.company
        assert company is not None
        company.table.acts(2)
        company.table.places[2].play.choose("open/more/:1", self.studio.now)
        offer = company.table.places[3].play.offer
        part = next((id for id in offer.ids() if id.startswith("open/work/")), "")
        if part:
            company.table.acts(3)
            company.table.places[3].play.choose(part, self.studio.now)
        self.stand()

    def board(self, level: Level | None, count: int) -> None:
        """Several fingers at one board."""
        self.sit(())
        company = self.house.company
        assert company is not None
        company.table.places[1].reaches[0] = replace(company.table.places[1].reaches[0], device="touch-1")
        company.relay(self.house.screen.session, self.studio.now)
        for n in range(2, count + 1):
            at = company.parts[0].centre if 0 in company.parts else (1.0, 1.0)
            self.hear(Touch(n, "down", at, "touch-1"), Touch(n, "up", at, "touch-1"))
        if level is not None:
            self._open(self.studio.played(level, 0.5))
