"""How quick a table of four with four ways in is, and whether a choice is lost in any haste, as JSON."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

from ...access.inputs import Input, PointAt, Press, Release
from ...core.journal import read
from ..company.gathering import Gathering
from .measure import LARGE, Bench, largest, p95

EACH_SECOND, SECONDS = 40, 60
"""Choices that four make together in a second, and for how long (issue: Numbers)."""
CHOICES = 40
"""Choices of each seat that are timed."""


def gathered(bench: Bench) -> Gathering:
    """Keys, one switch, a pointer and a gaze at one table, at the work with most pieces."""
    house, now = bench.house, bench.clock
    house.said = Press("right")
    house.request("page/together")
    company = house.company
    assert company is not None
    spot = company.table.door.spot
    assert spot is not None
    inputs: tuple[Input, ...] = (Press("space"), Release("space"), Press("mouse-1", "mouse-2"),
                                 Release("mouse-1", "mouse-2"), PointAt(spot.centre, "gaze-1"))  # fmt: skip
    for said in inputs:
        now.now += 0.5
        house.hear(said, now.now)
    now.now += 4.0
    house.tick(now.now)
    great = largest(bench)
    house.open_level(great.game, great.id)
    bench.settle()
    return company


def next_choice(company: Gathering, number: int, turn: int) -> str:
    """A thing that is not in hand, then a piece of the seat's own quarter of the work, and so on."""
    game, seat = company.table.session.game, company.table.places[number].play.seat
    targets = game.targets(seat)
    if turn % 2 == 0:
        loose = [t.id for t in targets if t.role.base == "swatch" and not t.state.chosen]
        return loose[turn // 2 % len(loose)]
    own = [t.id for t in targets if t.area == "work"][number - 1 :: 4]
    return own[turn // 2 % len(own)]


def choice_times(bench: Bench, company: Gathering, choices: int) -> dict[int, list[float]]:
    """Milliseconds of processor time from each seat's choice to its whole picture."""
    times: dict[int, list[float]] = {number: [] for number in company.table.seats}
    for turn in range(choices):
        for number in company.table.seats:
            target = next_choice(company, number, turn)
            bench.clock.now += 2.0
            bench.house.now = bench.clock.now
            bench.settle()
            began = time.process_time()
            _choose(company, number, target, bench.clock.now)
            bench.app.draw(bench.clock.now)
            times[number].append(1000 * (time.process_time() - began))
    return times


def _choose(company: Gathering, number: int, target: str, now: float) -> None:
    """What a way in does once it knows what was chosen."""
    company.table.acts(number)
    company.table.places[number].play.choose(target, now, anywhere=True)


def lost(bench: Bench, company: Gathering, choices: int) -> int:
    """Choices at the pace of EACH_SECOND that are neither in the work's file nor answered with a word."""
    journal = bench.house.screen.journal
    before = _lines(bench, journal)
    silent, kept = 0, 0
    for n in range(choices):
        bench.clock.now += 1 / EACH_SECOND
        bench.house.now = bench.clock.now
        number = company.table.seats[n % len(company.table.seats)]
        past, told = len(company.table.session.past), bench.app.teller.told
        _choose(company, number, next_choice(company, number, n // 4), bench.clock.now)
        kept += len(company.table.session.past) - past
        silent += bench.app.teller.told == told
    return silent + kept - (_lines(bench, bench.house.screen.journal) - before)


def _lines(bench: Bench, journal: Path | None) -> int:
    bench.app.storage.sync_all()
    return 0 if journal is None else len(read(journal.read_text("utf-8"))[1])


def main(argv: list[str]) -> int:
    """`argv` is "quick" or nothing; prints one JSON object of figures."""
    quick = "quick" in argv
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    with tempfile.TemporaryDirectory(prefix="icheri-bench-") as folder:
        bench = Bench(Path(folder), LARGE)
        company = gathered(bench)
        times = choice_times(bench, company, 4 if quick else CHOICES)
        pace = 2 * EACH_SECOND if quick else SECONDS * EACH_SECOND
        figures: dict[str, object] = {"seats": len(times), "haste": pace, "seats_lost": lost(bench, company, pace)}
        figures["seats_choice"] = max(p95(each) or 0.0 for each in times.values())
        bench.app.close()
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
