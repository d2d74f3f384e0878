"""The program is killed at random moments: what was chosen is there again, but for the choice being made."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from games.core.journal import entry_line
from games.shell.content import Content
from games.shell.gallery.own_names import own_name
from games.shell.resources import shipped
from games.shell.storage import Storage
from games.shell.works import Works

ROOT = Path(__file__).resolve().parents[1]
SHORT, WHOLE, EACH = 100, 1000, 50
"""Moments in a usual run of `.ci/run`, in a soak, and in one test of either."""
LONGEST = 0.25
"""Seconds that a player plays at most before it is killed."""


class Nursery:
    """Players who are born ready to play, and die by SIGKILL."""

    def __init__(self, cache: Path) -> None:
        command = [sys.executable, "-m", "tests.kill_play", str(cache)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def killed(self, folder: Path, seed: int, seconds: float) -> list[dict[str, Any]]:
        """What a player said who was killed after so long."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(f"{folder} {seed}\n")
        self.process.stdin.flush()
        told: list[dict[str, Any]] = []
        began = ""
        while "started" not in began:
            began = self.process.stdout.readline()
            told += [json.loads(began)] if "started" not in began else []
        time.sleep(seconds)
        os.kill(json.loads(began)["started"], signal.SIGKILL)
        for line in self.process.stdout:
            try:
                found = json.loads(line)
            except ValueError:
                found = _after_a_torn_line(line)
            if "ended" in found:
                return told
            told.append(found)
        raise AssertionError("the nursery is gone")


def _after_a_torn_line(line: str) -> dict[str, Any]:
    """What the nursery itself said behind the last, torn words of a killed player."""
    at = line.rfind("{")
    try:
        return dict(json.loads(line[at:])) if at >= 0 else {}
    except ValueError:
        return {}


@pytest.fixture(scope="module")
def nursery(shelf: Path) -> Iterator[Nursery]:
    made = Nursery(shelf)
    yield made
    made.process.kill()
    made.process.wait()


def judge(folder: Path, told: list[dict[str, Any]], works: Works) -> None:
    """Nothing that was said to be kept is gone, and all that is there can be opened."""
    storage = works.storage
    there = {path.stem: path for away in (False, True) for path in storage.all_works(away)}
    kept = {step["kept"]: step["lines"] for step in told if "kept" in step}
    assert set(kept) <= set(there), "a work is gone"
    names = {}
    for step in told:
        if "named" in step:
            names[step["named"]] = [step["name"]]
        elif "naming" in step:
            names[step["naming"]] = step["names"]
    for stem, path in there.items():
        if stem not in kept and path.stat().st_size == 0:
            continue
        work = storage.load(path)
        assert work is not None, stem
        assert works.session(work) is not None, f"{stem} cannot be opened"
        assert kept.get(stem, 0) <= len(work.entries) <= kept.get(stem, len(work.entries)) + 1, stem
        said = [step["line"] for step in told if step.get("of") == stem]
        assert [entry_line(entry) for entry in work.entries][-len(said) :][: len(said) - 1] == said[:-1] or not said[
            :-1
        ]
        name = own_name(path)
        if stem in names:
            assert list(name.words if name else ()) in [list(words) for words in names[stem]], stem


SHARES = [
    pytest.param(n, marks=() if n < SHORT // EACH else pytest.mark.soak, id=f"moments-{n * EACH}")
    for n in range(WHOLE // EACH)
]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
@pytest.mark.parametrize("share", SHARES)
def test_killing_loses_at_most_the_choice_being_made(nursery: Nursery, tmp_path: Path, shelf: Path, share: int) -> None:
    content = Content(shipped(), shelf, lambda *words: None)
    for number in range(share * EACH, (share + 1) * EACH):
        folder = tmp_path / str(number)
        seconds = random.Random(number).uniform(0.0, LONGEST)
        told = nursery.killed(folder, number, seconds)
        complaints: list[str] = []
        storage = Storage(folder, lambda message, detail, to=complaints: to.append(message))  # type: ignore[misc]
        judge(folder, told, Works(content, storage))
        assert set(complaints) <= {"notice-torn"}, complaints
        shutil.rmtree(folder, ignore_errors=True)
