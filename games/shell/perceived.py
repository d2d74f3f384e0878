"""What is perceived of the program with a window: its picture and its sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..access.choose.intent import Shape
from ..access.offer import Offer
from ..core.game import Text
from ..stage.filling import Filling
from ..stage.scene import MarkKind
from .spoken import Spoken

if TYPE_CHECKING:
    from .app import App

AHEAD = 6
"""How many labels after the one marked are rendered ahead."""


class Perceived:
    """The outputs of a teller that end on the screen and in the loudspeaker of an app."""

    def __init__(self, app: App) -> None:
        self.app = app

    def read(self, words: str, role: str, after: bool) -> bool:
        return self.app.reader.read(words, role, after)

    def say(self, spoken: Spoken, role: str, pan: float, after: bool) -> None:
        self.app.sound.say(spoken, "cue" if role == "cue" else "message", pan, after)

    def hush(self) -> None:
        self.app.sound.hush()

    def cue(self, name: str, pan: float, thing: str) -> None:
        self.app.sound.cue(name, pan, thing)

    def caption(self, lines: tuple[str, ...]) -> None:
        self.app.scene.say(lines)

    def highlight(self, kind: MarkKind, targets: tuple[str, ...], seat: int = 1) -> None:
        app = self.app
        app.scene.mark(kind, targets, seat)
        if seat == app.house.reads:
            app.reader.highlight(kind, targets)
        if targets and not app.launch.silent:
            app.sound.prepare(app.words.voiced(text) for text in app.house.play.ahead(AHEAD))

    def lamp(self, target: str) -> None:
        self.app.scene.light(target)
        self.app.reader.light(target)

    def fill(self, shape: Shape, share: float, target: str, zone: tuple[float, float], seat: int = 1) -> None:
        self.app.scene.fill(Filling(shape, share, target, zone), seat)

    def offer(self, offer: Offer) -> None:
        self.app.stale = True
        self.app.reader.change()

    def sign(self, text: Text, passing: bool) -> None:
        app = self.app
        app.signer.tell(text, passing, app.teller.profile, app.clock())
