"""`shots DIR`: a PNG of every screen of the house, and of three moments of every level."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatch
from functools import partial
from pathlib import Path

import pygame

from ...core.game import Level, Seat
from ...core.journal import Entry
from ...core.session import Session, opened
from ...core.settings import Setting
from ..app import App
from ..launch import Launch
from ..options import rooms
from ..start import launch_of
from .gallery_scenes import GalleryScenes
from .print_scenes import PrintScenes
from .scenes import Scenes, Shot
from .scenes_class import ClassScenes
from .scenes_together import Tables
from .sending_scenes import SendingScenes

USAGE = "icheri shots DIR [--only PATTERN] [all flags of the game]"
MOST_CHOICES = 10_000
LONG = 60.0
"""Seconds between two pictures: long enough for every caption to have been read."""
MOST_PICTURES = 200
SEAT = Seat()
PEOPLE = (
    ("page/profiles",), ("page/new-player",), ("page/presets",), ("show-preset/by-ear",), ("page/passport",),
    ("page/suits-me",), ("suits/press",), ("suits/point",), ("page/presses",),
    ("page/everything",), ("page/teachers",), ("page/teachers", "teachers/switch-2"),
    ("page/teachers", "teachers/leaving-1"),
)  # fmt: skip
"""Pages about people and their settings, by the wishes that lead there."""


class Studio:
    """The program without a player, its clock moved from picture to picture; it keeps things in the launch's folder."""

    def __init__(self, launch: Launch) -> None:
        self.now = 0.0
        self.app = App(replace(launch, silent=True), clock=lambda: self.now)
        self.house = self.app.house
        self.first = self.house.profile

    def take(self, shot: Shot, folder: Path) -> Path:
        """Brings a screen about and saves its picture."""
        if self.house.company is not None:
            self.house.company.end()
        if self.house.profile != self.first:
            self.house.use(self.first, guarded=False)
        self.house.show_hub(quiet=True)
        self.app.teller.outputs.highlight("focus", ())
        self.app.teller.outputs.fill("none", 0.0, "", (0.0, 1.0))
        self.now += LONG
        made = shot.prepare()
        if made is not None:
            return Path(shutil.copyfile(made, folder / f"{shot.name}.png"))
        self.app.draw(self.now)
        for _ in range(MOST_PICTURES):
            if not self.app.pictures.wanting:
                break
            self.app.pictures.work()
        self.app.shown, self.app.stale = None, True
        self.app.draw(self.now)
        path = folder / f"{shot.name}.png"
        pygame.image.save(self.app.window, str(path))
        return path

    def shots(self) -> Iterator[Shot]:
        """All there are; the hub of a new player comes before anything is kept."""
        yield Shot("01-welcome", partial(self.ask, "page/welcome"))
        yield Shot("02-more-presets", partial(self.ask, "page/more-presets"))
        yield Shot("03-hub-new", self.house.show_hub)
        for game in self.app.content.games():
            yield Shot(f"04-levels-{game}", partial(self.ask, f"game/{game}"))
        yield from self._options()
        for game in self.app.content.games():
            yield from self._levels(game)
        yield from self._works()
        for number, wishes in enumerate(PEOPLE):
            yield Shot(f"5{number}-{wishes[-1].replace('/', '-')}", partial(self.ask, *wishes))
        yield from GalleryScenes(self).shots()
        yield from PrintScenes(self).shots()
        yield from Scenes(self).shots()
        yield from ClassScenes(self).shots()
        yield from SendingScenes(self).shots()
        yield from Tables(self).shots()

    def _options(self) -> Iterator[Shot]:
        yield Shot("10-options", partial(self.ask, "options"))
        for room in rooms(self.app.launch.known)[1:]:
            yield Shot(f"11-options-{room}", partial(self.ask, "options", f"options/{room}"))
        for kind, setting in self._kinds().items():
            name = setting.name
            yield Shot(f"12-setting-{kind}", partial(self.ask, "options", f"setting/{name}"))

    def _kinds(self) -> dict[str, Setting]:
        """The first setting of each kind: on and off, words, a ladder of numbers, a ladder of keys."""
        found: dict[str, Setting] = {}
        for setting in self.app.launch.known.values():
            first = setting.choices[0]
            kind = "numbers" if len(setting.choices) > 4 else "words"
            if isinstance(first, bool):
                kind = "on-off"
            elif kind == "numbers" and isinstance(first, str):
                kind = "keys"
            found.setdefault(kind, setting)
        return found

    def _levels(self, game: str) -> Iterator[Shot]:
        for n, level in enumerate(self.app.content.levels(game)):
            moments = {"1-empty": 0.0, "2-half": 0.5, "3-finished": 1.0}
            for moment, share in moments.items():
                name = f"30-{game}-{level.id}-{moment}"
                yield Shot(name, partial(self.play, level, share))
            if n == 0:
                yield Shot(f"20-more-{game}", partial(self.drawer, level, "open/more/:1"))
                yield Shot(f"21-ask-{game}", partial(self.drawer, level, "open/more/ask:1"))
                yield Shot(f"22-about-{game}", partial(self.ask, f"game/{game}", f"about/{game}/0"))

    def _works(self) -> Iterator[Shot]:
        one, ask, put = "work/{newest}", "ask-put-away/{newest}", "put-away/{newest}"
        yield Shot("40-hub-works", self.with_works)
        yield Shot("41-works", partial(self.with_works, "page/works"))
        yield Shot("42-work", partial(self.with_works, "page/works", one))
        yield Shot("43-put-away-question", partial(self.with_works, "page/works", one, ask))
        yield Shot("44-put-away", partial(self.with_works, "page/works", one, ask, put, "page/put-away"))

    # --- what brings a screen about

    def ask(self, *wishes: str) -> None:
        for wish in wishes:
            self.now += LONG
            self.house.request(wish)

    def with_works(self, *wishes: str) -> None:
        """The same with a few works kept: of each game one that is finished and one that is not."""
        if not self.app.storage.all_works():
            for game in self.app.content.games():
                for level, share in zip(self.app.content.levels(game), (1.0, 0.5), strict=False):
                    self._keep(self.played(level, share))
        newest = self.app.storage.all_works()[0].stem
        self.house.show_hub(quiet=bool(wishes))
        self.ask(*(wish.format(newest=newest) for wish in wishes))

    def played(self, level: Level, share: float) -> Session:
        """A session that followed its hints for this share of its way."""
        session = opened(level, self.app.content.kind(level.game).start)
        for _ in range(MOST_CHOICES):
            target = session.game.hint(SEAT)
            if target is None:
                break
            session = session.choose(target, SEAT).session
        steps = session.past[: round(share * len(session.past))]
        session = opened(level, self.app.content.kind(level.game).start)
        for step in steps:
            session = session.choose(step.target, SEAT).session
        return session

    def _keep(self, session: Session) -> Path | None:
        """A session as a kept work."""
        journal = None
        for step in session.past:
            entry = Entry("choose", step.target, step.seat.number, step.seat.by)
            journal = self.house.works.keep(journal, session, entry, self.app.words.language)
        if journal is not None:
            self.app.storage.finish(journal, session.game.finished)
        return journal

    def play(self, level: Level, share: float) -> None:
        """A work at this moment; half way the player stands on the next target."""
        journal = self._keep(self.played(level, share))
        if journal is None:
            self.house.open_level(level.game, level.id)
            return
        work = self.app.storage.load(journal)
        if work is not None:
            self.house.open_work(work)
        journal.unlink()
        journal.with_suffix(".done").unlink(missing_ok=True)
        if 0 < share < 1:
            self._stand()

    def standing(self) -> str:
        """The hinted target, or the first one of the work."""
        items = self.house.play.offer.items
        hinted = self.house.screen.session.game.hint(SEAT)
        pieces = [item.id for item in items if item.target.area == "work"]
        return hinted if hinted in pieces else pieces[0]

    def _stand(self) -> None:
        """The mark of the player's way in there."""
        target = self.standing()
        kind = "scan" if self.house.play.ways.switched == "all" else "focus"
        self.app.teller.outputs.highlight("scan" if kind == "scan" else "focus", (str(target),))

    def drawer(self, level: Level, opening: str) -> None:
        """A drawer of the commands, open on a work that is half done."""
        self.play(level, 0.5)
        _, area, path = opening.split("/", 2)
        self.house.play.opened[area] = path
        self.house.play.relay(self.house.screen.session, 0.0)
        self.app.teller.outputs.highlight("focus", ())


def main(argv: list[str]) -> int:
    """0 when all pictures were saved, 2 for flags that are wrong."""
    if not argv or argv[0].startswith("-"):
        print(f"usage: {USAGE}", file=sys.stderr)
        return 0 if argv in (["-h"], ["--help"]) else 2
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--only", default="*")
    own, rest = parser.parse_known_args(argv[1:])
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    folder = Path(argv[0])
    with tempfile.TemporaryDirectory(prefix="icheri-shots-") as kept:
        launch = launch_of([*rest, "--data", kept])
        if launch is None:
            return 2
        folder.mkdir(parents=True, exist_ok=True)
        studio = Studio(launch)
        names = [studio.take(shot, folder).name for shot in studio.shots() if fnmatch(shot.name, own.only)]
        studio.app.close()
    print(f"{len(names)} pictures in {folder}")
    return 0 if names else 1
