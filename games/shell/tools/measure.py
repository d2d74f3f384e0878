"""Measures choices, pages and frames inside the program, and prints them as JSON; `bench` starts it as a process."""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median, quantiles

import pygame

from ...access.inputs import Act, Press, Release
from ...core.game import Level, Seat
from ...core.session import Session
from ...core.settings import Profile
from ...stage.motion import FRAME
from ..app import App
from ..content import all_settings
from ..drawing import grid_level
from ..house_page import Screen
from ..launch import Launch
from ..reader.nodes import Made
from ..resources import shipped

LARGE = (1920, 1080)
SMALL = (1280, 720)
MOST = 400
LEVELS, LONG = 3, 2.0
"""How many of a game's levels are played by hints; seconds from which a change is a soak or a reward."""
SEAT = Seat()


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Bench:
    """The program in a window of its own, driven choice by choice; all times are in ms."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        known = all_settings()
        profile = Profile("bench").put(known["way.in"], "keys")
        self.clock = Clock()
        self.app = App(Launch(shipped(), folder, known, profile, size, silent=True), self.clock)
        self.house = self.app.house
        self.settle()
        gc.freeze()  # as the program does when it is warm: what stays is not looked through at each choice

    def timed(self, act: Callable[[], object]) -> float:
        """How long an act and the picture after it take."""
        began = time.perf_counter()
        act()
        self.app.draw(self.clock.now)
        return 1000 * (time.perf_counter() - began)

    def settle(self) -> None:
        """All pictures made, all motion over, all words compiled."""
        self.app.words.warm()
        for _ in range(MOST):
            self.app.pump(self.clock.now)
            self.app.draw(self.clock.now)
            if not self.app.pictures.wanting:
                break
        self.clock.now += 10
        self.app.draw(self.clock.now)

    def choose(self, target: str) -> float:
        self.house.now = self.clock.now
        return self.timed(lambda: self.house.play.hear(Act(target, "press"), self.clock.now))

    def frames(self) -> Iterator[float]:
        """Each frame of what is moving."""
        for _ in range(MOST):
            if not self.app.motion.moving:
                return
            self.clock.now += FRAME * 1.001
            yield self.timed(lambda: None)

    def show(self, level: Level) -> float:
        """A level that lies in no file, opened; the time to its first picture."""
        kind = self.app.content.kind(level.game)

        def act() -> None:
            self.house.screens.append(Screen(Session(level, kind.start(level)), kind.view()))
            self.house.play.show(self.house.screen.session, self.clock.now)

        return self.timed(act)

    def fill(self, most: int) -> tuple[list[float], list[float]]:
        """Choices of pieces, each with another swatch in hand, and the frames that they set moving."""
        self.come_closer()
        choices, frames = list[float](), list[float]()
        for n in range(most):
            items = self.house.play.offer.items
            pieces = [item.id for item in items if item.target.role.base == "piece"]
            swatches = [item.id for item in items if item.target.role.base == "swatch" and not item.target.state.chosen]
            if not pieces:
                break
            if swatches:
                self.choose(swatches[n % len(swatches)])
                self.settle()
            choices.append(self.choose(pieces[n * 7 % len(pieces)]))
            frames += self.frames()
            self.settle()
        return choices, frames

    def come_closer(self) -> None:
        """Opens parts of the work until there are pieces large enough to be chosen."""
        for _ in range(20):
            items = self.house.play.offer.items
            openings = [item.id for item in items if item.id.startswith("open/work/") and item.id != "open/work/"]
            if not openings or any(item.target.role.base == "piece" for item in items):
                return
            self.choose(openings[0])
            self.settle()


def p95(times: list[float]) -> float | None:
    if len(times) < 2:
        return times[0] if times else None
    return quantiles(times, n=20, method="inclusive")[-1]


def posted(bench: Bench, rounds: int) -> list[float]:
    """Arrow keys as posted events, for where no keyboard can be pressed."""
    found = []
    for n in range(rounds):
        key = (pygame.K_RIGHT, pygame.K_LEFT)[n % 2]
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))
        found.append(bench.timed(lambda: bench.app.hear(bench.clock.now)))
        pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))
        bench.app.hear(bench.clock.now)
        bench.settle()
    return found


def pages(bench: Bench, rounds: int) -> list[float]:
    """The options, the works and each game's levels, opened and left in turn."""
    wishes = ("options", "page/works", *(f"game/{game}" for game in bench.app.content.games()))
    return [opened(bench, partial(bench.house.request, wish)) for _ in range(rounds) for wish in wishes]


def levels(bench: Bench, most: int) -> list[float]:
    """Levels from all games, evenly chosen."""
    every = [(game, stem) for game in bench.app.content.games() for stem in bench.app.content.stems(game)]
    chosen = every[:: max(1, len(every) // most)]
    for game, stem in chosen:
        bench.app.content.level(game, stem)
    return [opened(bench, partial(bench.house.open_level, game, stem)) for game, stem in chosen]


def opened(bench: Bench, act: Callable[[], object]) -> float:
    """How long a screen takes to open; it is left again."""
    took = bench.timed(act)
    bench.settle()
    bench.house.leave()
    bench.settle()
    return took


def largest(bench: Bench) -> Level:
    every = [level for game in bench.app.content.games() for level in bench.app.content.levels(game)]
    return max(every, key=lambda level: len(level.pieces))


def main(argv: list[str]) -> int:
    """`argv` is "quick" or nothing; prints one JSON object of figures in ms and what they were measured on."""
    few, many, last = (3, 4, 1) if "quick" in argv else (10, 80, LEVELS)
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    with tempfile.TemporaryDirectory(prefix="icheri-bench-") as folder:
        figures = {**small(Path(folder), few), **large(Path(folder), few, many), **hints(Path(folder), many, last)}
    print(json.dumps(figures))
    return 0


def small(folder: Path, few: int) -> dict[str, object]:
    """Pages, levels and single pieces at the reference size; every level opens with its drawing cut before."""
    bench = Bench(folder, SMALL)
    figures: dict[str, object] = {"press_to_pixel": median(posted(bench, 4 * few))}
    figures |= {"page_opens": p95(pages(bench, few)), "level_opens": p95(levels(bench, 2 * few))}
    game = bench.app.content.games()[-1]
    bench.house.open_level(game, bench.app.content.stems(game)[min(1, len(bench.app.content.stems(game)) - 1)])
    bench.settle()
    pieces = len(bench.house.screen.session.level.pieces)
    figures["piece_filled"] = p95(bench.fill(min(few, pieces - 1))[0])
    return figures


def stepping(bench: Bench, rounds: int) -> dict[str, object]:
    """Steps of the highlight where 77 panes are offered at once, and what a screen reader is handed after each;
    one key in four chooses.
    """
    game = largest(bench).game
    bench.show(grid_level(game, tuple(getattr(bench.app.content.kind(game).module, "THINGS", ())), 11, 7))
    bench.settle()
    play, steps, pushes, made = bench.house.play, list[float](), list[float](), kit()
    for n in range(rounds):
        bench.clock.now += 1
        key = "enter" if n % 4 == 3 else "tab"
        began = time.perf_counter()
        play.hear(Press(key), bench.clock.now)
        if key == "tab":
            steps.append(1000 * (time.perf_counter() - began))
        play.hear(Release(key), bench.clock.now)
        bench.app.draw(bench.clock.now)
        began = time.perf_counter()
        if made is not None:
            made.update(bench.app.reader.tree())
            pushes.append(1000 * (time.perf_counter() - began))
    panes = sum(item.target.role.base == "piece" for item in play.offer.items)
    bench.house.leave()
    return {"highlight_step": p95(steps), "reader_push": p95(pushes[1:]), "panes": panes}


def kit() -> Made | None:
    """What makes accesskit's nodes; None where it is not installed."""
    try:
        import accesskit
    except ImportError:
        return None
    return Made(accesskit)


def along(bench: Bench, game: str, most: int, last: int) -> tuple[list[float], list[float], list[float]]:
    """The `last` levels of a game played by its hints: its model alone, choices to pictures, and moving frames, in ms.

    The first picture of what takes LONG to show, as a soak or a reward does, is one of its frames.
    """
    models, choices, frames = list[float](), list[float](), list[float]()
    for stem in bench.app.content.stems(game)[-last:]:
        level = bench.app.content.level(game, stem)
        assert level is not None
        alone = bench.app.content.kind(game).start(level)
        bench.show(level)
        bench.settle()
        for _ in range(most):
            hint = alone.hint(SEAT)
            if hint is None or alone.finished:
                break
            began = time.perf_counter()
            alone, _events = alone.choose(hint, SEAT)
            models.append(1000 * (time.perf_counter() - began))
            bench.house.now = bench.clock.now
            took = bench.timed(partial(bench.house.play.choose, hint, bench.clock.now, anywhere=True))
            (frames if bench.app.motion.seconds > LONG else choices).append(took)
            frames += bench.frames()
            bench.settle()
        bench.house.leave()
        bench.settle()
    return models, choices, frames


def hints(folder: Path, most: int, last: int) -> dict[str, object]:
    """Every game along its hints on a large window; of each figure the slowest game's p95."""
    bench = Bench(folder, LARGE)
    found = [along(bench, game, most, last) for game in bench.app.content.games()]
    bench.app.close()
    names = ("hint_model", "hint_choice", "hint_frame")
    return {
        name: max(p95(times) or 0.0 for times in each)
        for name, each in zip(names, zip(*found, strict=True), strict=True)
    }


def large(folder: Path, few: int, many: int) -> dict[str, object]:
    """The level with most pieces, and one of 2,000, on a large window."""
    bench = Bench(folder, LARGE)
    great = largest(bench)
    bench.house.open_level(great.game, great.id)
    bench.settle()
    choices, frames = bench.fill(many)
    bench.house.leave()
    steps = stepping(bench, many)
    things = tuple(getattr(bench.app.content.kind(great.game).module, "THINGS", ()))
    bench.show(grid_level(great.game, things, 50, 40))
    bench.settle()
    figures: dict[str, object] = {**steps, "choice_large": p95(choices), "frame_large": p95(frames)}
    figures |= {"choice_2000": p95(bench.fill(few)[0]), "pieces": len(great.pieces)}
    figures |= {"choices": len(choices), "frames": len(frames), "driver": pygame.display.get_driver()}
    bench.app.close()
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
