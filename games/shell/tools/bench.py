"""`bench`: how quick and how frugal the program is here, as JSON, each figure beside its budget."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from .screen import Screen, screen
from .use import at_rest, memory

SIZE = (1280, 720)
LARGEST = (1920, 1080)
PATIENCE = 180
SETTLED = 5.0
"""Seconds after which a program that nobody touches is at rest."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is measured: its budget, None where there is none; `how` says on what it was measured."""

    name: str
    budget: float | None
    unit: str
    how: str


FIGURES = (
    Figure("start", 350, "ms", "command to first usable picture, median of {starts}, {screen}"),
    Figure("start_cpu", 0.3, "s", "processor time of the main process until then, median of {starts}"),
    Figure("press_to_pixel", 15, "ms", "key press to first changed pixel, median of {presses}, {keys}"),
    Figure("piece_filled", 25, "ms", "choice to its first whole picture, 1280x720, p95, {driver}"),
    Figure("page_opens", 150, "ms", "request to whole picture, 1280x720, p95, {driver}"),
    Figure("level_opens", 300, "ms", "request to whole picture, drawings cut before, 1280x720, p95, {driver}"),
    Figure("rest_main", 0.4, "% of a core", "main thread, nobody there, over {seconds} s, {screen}"),
    Figure("rest_all", 0.6, "% of a core", "all threads of all its processes, over {seconds} s, {sound}"),
    Figure("rest_wakeups", 100, "1/s", "voluntary context switches of all its threads, over {seconds} s, {sound}"),
    Figure("memory", 110, "MiB", "proportional set size of all its processes at rest"),
    Figure("choice_large", 16, "ms", "choice to whole picture, {pieces} pieces, 1920x1080, p95 of {choices}, {driver}"),
    Figure("frame_large", 16, "ms", "one frame of a moving picture there, p95 of {frames}, {driver}"),
    Figure("seats_choice", 16, "ms", "choice to whole picture there, {seats} seats, p95 of the slowest, {driver}"),
    Figure("seats_lost", 0, "choices", "of {haste} at 40 a second: not in the work's file, nor answered with a word"),
    Figure("hint_model", 1, "ms", "a choice of a model alone, along the hints of a game's last levels, p95, slowest"),
    Figure("hint_choice", 16, "ms", "such a choice to its first whole picture, 1920x1080, p95, slowest, {driver}"),
    Figure("hint_frame", 16, "ms", "one frame of what moves after it, 1920x1080, p95, slowest, {driver}"),
    Figure("highlight_step", 2, "ms", "one step of the highlight till told, {panes} panes, p95, {driver}"),
    Figure("reader_push", 2, "ms", "a whole screen handed to a screen reader, {panes} panes, p95, without a bus"),
    Figure("first_sample", 60, "ms", "key press to first sample of a phrase said before, median of {phrases}, disk"),
    Figure("gallery_opens", 500, "ms", "request to whole picture, {works} works kept, 1280x720, {driver}"),
    Figure("gallery_pages", 100, "ms", "next page to whole picture there, p95 of {gallery_pages_measured}, {driver}"),
    Figure("gallery_found_again", 500, "ms", "crafts of {works} works to picture, their file lost, {driver}"),
    Figure("gallery_craft", 100, "ms", "works of one craft to whole picture, {works} works kept, {driver}"),
    Figure("choice_2000", 33, "ms", "choice to whole picture, 2,000 pieces, 1920x1080, p95, {driver}"),
    Figure("paper_picture", 2, "s", "a work of {outgoing} pieces on A4, processor time of its own process"),
    Figure("clip", 10, "s", "how that work was made, as a moving picture, processor time of its own process"),
)


@dataclass(frozen=True, slots=True)
class Rounds:
    """How often and how long is measured."""

    starts: int = 5
    presses: int = 40
    seconds: float = 10.0
    phrases: int = 10


QUICK = Rounds(1, 4, 0.5, 2)


class Runner:
    """Starts parts of the program as processes of their own, on a private screen where there is one."""

    def __init__(self, on: Screen | None, folder: Path) -> None:
        self.on, self.folder = on, folder
        self.package = __package__ or "games.shell.tools"
        self.root = Path(__file__).resolve().parents[self.package.count(".") + 1]

    @property
    def environment(self) -> dict[str, str]:
        """No sound device and no acceleration; the private screen, or none; modules compiled once, as anywhere."""
        own = {"PYGAME_HIDE_SUPPORT_PROMPT": "1", "SDL_FRAMEBUFFER_ACCELERATION": "0", "SDL_AUDIODRIVER": "dummy"}
        shown = {"SDL_VIDEODRIVER": "dummy"} if self.on is None else {"SDL_VIDEODRIVER": "x11", "DISPLAY": self.on.name}
        given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**given, "PYTHONPATH": str(self.root), **own, **shown}

    def command(self, module: str, *words: str) -> list[str]:
        return [sys.executable, "-m", f"{self.package}.{module}", *words]

    def asked(self, module: str, *words: str) -> dict[str, Any]:
        """What a measuring process prints; {} when it fails."""
        ran = subprocess.run(self.command(module, *words), env=self.environment, capture_output=True, text=True,
                             timeout=PATIENCE)  # fmt: skip
        if ran.returncode:
            print(f"icheri bench: {module}: {ran.stderr.strip()[-300:]}", file=sys.stderr)
            return {}
        found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
        return found

    @contextmanager
    def playing(self, *flags: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program itself, with a player's folder of its own."""
        shell = self.package.rpartition(".")[0]
        words = [sys.executable, "-c", f"from {shell}.start import main; raise SystemExit(main())"]
        process = subprocess.Popen([*words, "--data", str(self.folder), *flags], env=self.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


def starts(runner: Runner, rounds: Rounds) -> dict[str, float]:
    """The first one fills the caches, as on a fresh system; it does not count unless it is the only one."""
    walls, cpus = [], []
    for _ in range(rounds.starts + (rounds.starts > 1)):
        began = time.monotonic()
        found = runner.asked("first", "--data", str(runner.folder))
        if found:
            walls.append(1000 * (found["at"] - began))
            cpus.append(found["cpu"])
    return {"start": median(walls[-rounds.starts :]), "start_cpu": median(cpus[-rounds.starts :])} if walls else {}


def presses(runner: Runner, rounds: Rounds) -> dict[str, float]:
    """Arrow keys pressed on the private screen while the program runs; none without such a screen."""
    on = runner.on
    if on is None or not on.can_press:
        return {}
    empty, times = on.picture(), []
    with runner.playing("--way-in", "keys"):
        on.until_changed(empty, 10)
        on.point(SIZE[0] // 2, SIZE[1] - 8)
        for n in range(rounds.presses + 1):
            before = on.until_still(0.15, 3)
            began = time.monotonic()
            on.key("Right" if n % 2 else "Left", True)
            seen = on.until_changed(before, 2)
            on.key("Right" if n % 2 else "Left", False)
            if seen is not None and n:
                times.append(1000 * (seen - began))
    return {"press_to_pixel": median(times)} if times else {}


def resting(runner: Runner, rounds: Rounds) -> dict[str, float]:
    """The program with nobody there."""
    with runner.playing() as process:
        time.sleep(min(SETTLED, 4 * rounds.seconds))
        try:
            use = at_rest(process.pid, rounds.seconds)
            found = {"rest_main": use.main, "rest_all": use.all, "rest_wakeups": use.wakeups}
            return {**found, "memory": memory(process.pid)}
        except OSError:
            return {}


def inside(runner: Runner, rounds: Rounds) -> dict[str, Any]:
    return runner.asked("measure", *(["quick"] if rounds is QUICK else []))


def walls(runner: Runner, rounds: Rounds) -> dict[str, Any]:
    return runner.asked("walls", *(["quick"] if rounds is QUICK else []))


def hearing(runner: Runner, rounds: Rounds) -> dict[str, Any]:
    return runner.asked("hearing", str(rounds.phrases))


def at_table(runner: Runner, rounds: Rounds) -> dict[str, Any]:
    return runner.asked("at_table", *(["quick"] if rounds is QUICK else []))


def outgoing(runner: Runner, rounds: Rounds) -> dict[str, Any]:
    return runner.asked("outgoing", *(["quick"] if rounds is QUICK else []))


def measured(folder: Path, rounds: Rounds) -> dict[str, Any]:
    """All figures by name, and what they were measured on; a figure that cannot be had here is absent."""
    found: dict[str, Any] = {"screen": "no screen: Xvfb is not installed", "keys": "posted events: no Xvfb with XTest"}
    parts: tuple[Callable[[Runner, Rounds], Mapping[str, Any]], ...] = (starts, presses, resting)
    with screen(*SIZE) as on:
        if on is not None:
            found |= {"screen": "Xvfb", "keys": "Xvfb with XTest"} if on.can_press else {"screen": "Xvfb"}
        for part in parts:
            found |= part(Runner(on, folder), rounds)
    with screen(*LARGEST) as on:
        found = {**inside(Runner(on, folder), rounds), **found}
        found |= walls(Runner(on, folder), rounds)
        found |= hearing(Runner(on, folder), rounds)
        found |= at_table(Runner(on, folder), rounds)
        found |= outgoing(Runner(on, folder), rounds)
    return found


def report(found: Mapping[str, Any], rounds: Rounds) -> dict[str, dict[str, object]]:
    """Every figure with its budget; null for what could not be measured here."""
    words = {"pieces": 0, "panes": 0, "choices": 0, "frames": 0, "driver": "not measured"}
    words |= {"works": 0, "gallery_pages_measured": 0, "seats": 0, "haste": 0}
    words |= {"outgoing": 0}
    words |= {"sound": "SDL's dummy sound driver"}
    words |= {**found, "starts": rounds.starts, "presses": rounds.presses, "seconds": rounds.seconds}
    words |= {"phrases": rounds.phrases}
    told: dict[str, dict[str, object]] = {}
    for figure in FIGURES:
        value = found.get(figure.name)
        told[figure.name] = {
            "figure": None if value is None else round(float(value), 3), "budget": figure.budget, "unit": figure.unit,
            "how": figure.how.format(**words),
        }  # fmt: skip
    return told


def main(argv: list[str]) -> int:
    """0 when everything that can be measured here was; a figure over its budget is no error."""
    parser = argparse.ArgumentParser(prog="icheri bench", description="Measures the program here.", allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="a few seconds, to see that it works")
    rounds = QUICK if parser.parse_args(argv).quick else Rounds()
    with tempfile.TemporaryDirectory(prefix="icheri-bench-") as folder:
        found = measured(Path(folder), rounds)
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    print(json.dumps({"system": system, **report(found, rounds)}, indent=1, ensure_ascii=False))
    return 0
