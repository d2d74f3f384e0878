"""A house without a window: real screens, real layout, a clock that is moved by hand, and the log as it is written."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from ...access.inputs import Input, PointAt, Press, Release, Touch
from ...access.offer import Offer
from ...core.session import Session
from ...core.settings import Profile, Setting, Value
from ...core.space import Room
from ...stage.frame import Framer
from ...stage.letters import manner_of
from ...stage.page_views import page_view
from ...stage.type import Type
from ...stage.view import View
from ..content import Content, all_settings
from ..house import LANGUAGE, House, Rim, room_of
from ..log import Line, Log
from ..presence import Presence
from ..resources import Resources, shipped
from ..storage import Storage
from ..teller import Teller
from ..words import Words

NEVER = float("-inf")
KNOWN: dict[str, Setting] = all_settings()


@cache
def letters(fonts: Path) -> Type:
    """One set of fonts for all houses of a test run."""
    pygame.font.init()
    return Type(fonts / "Andika-Regular.ttf", fonts / "Andika-Bold.ttf")


def no_widgets() -> Any:
    """A house without a window paints nothing."""
    raise AssertionError("painted without a window")


class Nothing:
    """Outputs that nobody perceives; the log says all."""

    def read(self, *_: object) -> bool:
        return False

    def say(self, *_: object) -> None: ...
    def hush(self) -> None: ...
    def cue(self, *_: object) -> None: ...
    def caption(self, *_: object) -> None: ...
    def highlight(self, *_: object) -> None: ...
    def lamp(self, *_: object) -> None: ...
    def fill(self, *_: object) -> None: ...
    def offer(self, *_: object) -> None: ...
    def sign(self, *_: object) -> None: ...


@dataclass
class Pilot:
    """Starts a house in a folder of its own and plays it by inputs; `lines` is the log."""

    folder: Path
    chosen: dict[str, Value] = field(default_factory=dict)
    size: tuple[int, int] = (1280, 720)
    resources: Resources = field(default_factory=shipped)
    begin: bool = True
    cache: Path | None = None
    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        pygame.font.init()
        self.now, self.quit, self.melodies, self.presses = 0.0, False, 0, 0
        profile = Profile("default")
        for name, value in self.chosen.items():
            profile = profile.put(KNOWN[name], value)
        self.storage = Storage(self.folder, self._complain)
        self.complaints: list[tuple[str, str]] = []
        self.saved: list[Path | None] = []
        self.kept = self.cache or self.folder / "cache"
        self.words = Words(self.resources.assets / "text", profile.word(LANGUAGE), self.kept)
        self.content = Content(self.resources, self.kept / "pieces", self._complain)
        self.type = letters(self.resources.assets / "fonts").sharing(manner_of(profile))
        self.framer = Framer(self.type, self.words)
        self.teller = Teller(self.words, profile, Nothing(), Log(self._write, lambda: self.now), lambda: self.now)
        rim = Rim(self._leave, self._melody, self._use, self._save, self._view, hear=self.teller.sit)
        room = room_of(*self.size)
        self.house = House(self.content, self.storage, KNOWN, self.framer, self.teller, rim, profile, room)
        self.presence = Presence(self.house, self.teller, lambda now: False, lambda: NEVER)
        if self.begin:
            self.house.begin(self.now)

    def _complain(self, message: str, detail: str) -> None:
        self.complaints.append((message, detail))

    def _write(self, line: Line) -> None:
        self.lines.append(line)

    def _leave(self) -> None:
        self.quit = True

    def _melody(self, session: Session, how: str) -> None:
        self.melodies += how != "none"

    def _save(self, session: Session, path: Path | None) -> Path | None:
        found = path or self.folder / "pictures" / f"{session.level.id}.png"
        found.parent.mkdir(parents=True, exist_ok=True)
        found.touch()
        self.saved.append(found)
        return found

    def _use(self, profile: Profile) -> None:
        language = profile.word(LANGUAGE)
        if language != self.words.language:
            self.words = Words(self.resources.assets / "text", language, self.kept)
            self.teller.words = self.framer.words = self.words
        self.teller.use(profile)
        self.presence.use(profile)
        self.type.manner = manner_of(profile)

    def _view(self, look: str) -> View:
        return page_view(look, self.framer, lambda *_: None, no_widgets, self.content.view)

    # --- what a player's body does

    @property
    def offer(self) -> Offer:
        return self.house.play.offer

    @property
    def game(self) -> Any:
        return self.house.screen.session.game

    @property
    def room(self) -> Room:
        return self.house.room

    def hear(self, said: Input) -> None:
        self.presses += isinstance(said, Press) or (isinstance(said, Touch) and said.phase == "down")
        self.presence.hear(said, self.now)

    def press(self, button: str, device: str = "keyboard", held: float = 0.03) -> None:
        self.hear(Press(button, device))
        self.wait(held)
        self.hear(Release(button, device))

    def click(self, at: tuple[float, float]) -> None:
        self.hear(PointAt(at))
        self.press("mouse-1", "mouse")

    def tap(self, at: tuple[float, float], finger: int = 1, held: float = 0.05) -> None:
        self.hear(Touch(finger, "down", at))
        self.wait(held)
        self.hear(Touch(finger, "up", at))

    def wait(self, seconds: float) -> None:
        """Time goes on; every tick that falls due on the way happens at its own time."""
        until = self.now + seconds
        while (due := self.due()) is not None and due <= until:
            self._tick(due)
        self.now = until

    def due(self) -> float | None:
        return min((t for t in (self.presence.due(), self.teller.due()) if t is not None), default=None)

    def wake(self, at_most: float = 60.0) -> None:
        """Time goes on to the next thing that falls due."""
        due = self.due()
        if due is None or due > self.now + at_most:
            self.now += at_most
        else:
            self._tick(due)

    def _tick(self, at: float) -> None:
        self.now = max(self.now, at)
        self.presence.tick(self.now)
        self.teller.tick(self.now)

    def send(self, errand: str) -> None:
        """Gives whoever plays an errand on the page on show: "set/<setting>/<value>", "preset/keys" ..."""
        screen = self.house.screen
        screen.session = replace(screen.session, game=replace(self.game, errand=errand))
        self.house.play.session = screen.session

    def open(self, level: str, game: str = "") -> None:
        """A level at once, without the way there; the first game that has such a level, unless one is named."""
        game = game or next(name for name in self.content.games() if level in self.content.stems(name))
        assert self.house.open_level(game, level), self.complaints

    def crash(self) -> Pilot:
        """The same folder after a crash: another house, nothing carried over in memory."""
        profile = self.storage.profile("default", KNOWN)
        chosen = {**self.chosen, **dict(profile.chosen if profile else ())}
        return Pilot(self.folder, chosen, self.size, self.resources, cache=self.cache)

    def heard(self) -> list[str]:
        """All that was said, in order."""
        return [line["text"] for line in self.lines if line["kind"] == "say"]

    def since(self, mark: int, *kinds: str) -> Iterable[Line]:
        """The log's lines of some kinds from number `mark` on."""
        return [line for line in self.lines[mark:] if line["kind"] in kinds]
