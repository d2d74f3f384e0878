"""The real program without a screen or a sound, played by hand and filmed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from games.shell.tools import pilot as _dummy  # noqa: F401  (no window, no sound)

# isort: split
import pygame

from games.core.game import Seat
from games.core.settings import Profile
from games.shell.app import App
from games.shell.content import all_settings
from games.shell.launch import Launch
from games.shell.resources import shipped

KNOWN = all_settings()
SAMPLE = (160, 90)


@dataclass
class Studio:
    """The real program without a screen or a sound, and a clock that is moved by hand."""

    folder: Path
    chosen: dict[str, Any]
    size: tuple[int, int] = (1280, 720)
    now: float = 0.0

    def __post_init__(self) -> None:
        profile = Profile("default")
        for name, value in {"way.in": "keys", **self.chosen}.items():
            profile = profile.put(KNOWN[name], value)
        launch = Launch(shipped(), self.folder, KNOWN, profile, self.size, silent=True)
        self.app = App(launch, lambda: self.now)
        self.draw()

    def draw(self) -> pygame.Surface:
        self.app.draw(self.now)
        while self.app.pictures.wanting:
            self.app.pictures.work()
        return self.app.window

    def choose(self, *targets: str) -> None:
        for target in targets:
            self.app.house.now = self.now
            self.app.house.play.choose(target, self.now)

    def settle(self, seconds: float = 6.0) -> pygame.Surface:
        """The picture once nothing moves any more."""
        for _ in range(round(seconds / 0.25)):
            self.now += 0.25
            self.app.pump(self.now)
            self.draw()
        return self.app.window

    def show(self, screen: str) -> None:
        """One of ENTER; each from the house's front."""
        house = self.app.house
        house.show_hub()
        match screen:
            case "levels":
                house.request("game/stained_glass")
            case "options":
                house.request("options")
            case "room":
                house.request("options/looking")
            case "setting":
                house.request("setting/scan.interval")
            case "works":
                house.request("page/works")
            case "window" | "part" | "drawer" | "finished":
                house.open_level("stained_glass", "02-tulip" if screen == "part" else "03-pomegranate")
        self.draw()
        if screen == "part":
            self.choose("open/work/0")
        if screen == "drawer":
            self.choose("open/more/:1")
        if screen in ("window", "finished"):
            self.play(99 if screen == "finished" else 7)
        self.settle(1.0)

    def play(self, steps: int) -> None:
        """So many choices of the hint's."""
        for _ in range(steps):
            wanted = self.app.house.screen.session.game.hint(Seat())
            if wanted is None:
                return
            self.choose(wanted)
            self.now += 1.0
            self.draw()

    # --- films

    def film(self, seconds: float, fps: int = 30, pump: bool = True) -> list[bytes]:
        """Frames from now on: SAMPLE pixels of the picture, its own colours, RGB.

        With `pump` what falls due between them happens: captions turn over, the light walks on.
        """
        frames = []
        for _ in range(round(seconds * fps)):
            if pump:
                self.app.pump(self.now)
            frames.append(pygame.image.tobytes(pygame.transform.scale(self.draw(), SAMPLE), "RGB"))
            self.now += 1 / fps
        return frames

    def hint(self) -> str | None:
        wanted: str | None = self.app.house.screen.session.game.hint(Seat())
        return wanted

    def left_to_do(self, steps: int) -> None:
        """Plays until only so many choices are left; the window must be large enough for all pieces to be on offer."""
        while (wanted := self.hint()) is not None:
            assert wanted in self.app.house.play.offer, f"{wanted} is too small at {self.size}"
            self.choose(wanted)
        for _ in range(steps):
            self.choose("command/undo")
        self.settle(0.5)
