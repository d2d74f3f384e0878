"""Measures how long after a key press the first sample of a phrase reaches the sound device; `bench` starts it."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import pygame

from ...access.inputs import Press, Release
from ...core.settings import Profile
from ..app import App
from ..content import all_settings
from ..launch import Launch
from ..resources import shipped

PATIENCE = 12.0
KEYS = ("down", "up")


class Ear:
    """The file that SDL's disk driver writes instead of sounding, as it is written."""

    def __init__(self, file: Path) -> None:
        self.file, self.at = file, 0

    def skip(self) -> None:
        """All that was written so far is past."""
        self.at = self.file.stat().st_size if self.file.exists() else 0

    def hears(self) -> bool:
        """Whether something that is no silence was written since."""
        with self.file.open("rb") as opened:
            opened.seek(self.at)
            fresh = opened.read()
        self.at += len(fresh)
        return fresh.count(0) != len(fresh)


def listen(app: App, ear: Ear, button: str) -> float | None:
    """Milliseconds from a press that moves the focus to the first sample of what is said; None for silence."""
    began = time.monotonic()
    app.house.now = began
    app.house.play.hear(Press(button), began)
    app.house.play.hear(Release(button), began)
    while time.monotonic() - began < PATIENCE:
        app.pump(time.monotonic())
        app.draw(time.monotonic())
        if ear.hears():
            return 1000 * (time.monotonic() - began)
        time.sleep(0.0005)
    return None


def quiet(app: App, ear: Ear, seconds: float) -> None:
    """Silence, and what was written before it passed over."""
    app.teller.outputs.hush()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.pump(time.monotonic())
        time.sleep(0.005)
    ear.skip()


def main(argv: list[str]) -> int:
    """`argv` is how often; prints {"first_sample": ms or null}: each label was said once before."""
    rounds = int(argv[0]) if argv else 10
    with tempfile.TemporaryDirectory(prefix="icheri-bench-") as folder:
        file = Path(folder) / "heard.raw"
        os.environ.update(SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(file), SDL_VIDEODRIVER="dummy")
        known = all_settings()
        profile = Profile("bench").put(known["way.in"], "keys").put(known["sound.cues"], 0.0)
        profile = profile.put(known["sound.ambience"], 0.0)
        app, times = App(Launch(shipped(), Path(folder), known, profile)), list[float]()
        app.draw(time.monotonic())
        app.begin_sound()
        ear = Ear(file)
        for n in range(len(KEYS) + rounds):
            quiet(app, ear, 0.2)
            took = listen(app, ear, KEYS[n % len(KEYS)])
            if took is None:
                break
            if n >= len(KEYS):
                times.append(took)
        app.close()
    pygame.quit()
    print(json.dumps({"first_sample": median(times) if times else None}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
