"""The ways in of one seat: the pointer always, and the one that was chosen or read from a first press."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..core.settings import Profile
from .choose.arrows import Arrows
from .choose.gate import Gate
from .choose.intent import Method
from .choose.pointer import Pointer
from .choose.scan import Scan
from .choose.scan_settings import back_switch, switches
from .first_press import WAY, Reading, Way, named, read
from .inputs import Input, PointAt, Press, Release, Touch
from .offer import Offer
from .stages.entering import stage_of
from .stages.prospect import Foresee
from .stages.settings import MODE
from .stand import ASIDE


@dataclass(slots=True)
class WaysIn:
    """`way` is the one in use, `inferred` when a press showed it and no profile named it."""

    profile: Profile
    foresee: Foresee
    way: Way = "ask"
    inferred: bool = False
    gate: Gate = field(default_factory=Gate)
    pointer: Pointer = field(default_factory=Pointer)
    method: Method | None = None
    stage: Method | None = None
    _making: bool = False

    @property
    def acting(self) -> Method | None:
        """The way in that presses go to: a learner's stage on works, where one is set."""
        return self.stage or self.method

    @property
    def aims(self) -> bool:
        """Whether what is chosen must be hit: then small pieces open larger (architecture: Zoom)."""
        return self.stage is None and self.way not in ("keys", "one-switch", "two-switches")

    def enter(self, making: bool) -> None:
        """Another screen: a work, where the stages for learners are, or a page."""
        self._making = making
        self.stage = stage_of(self.profile, self.gate, self.foresee) if making else None

    def settle(self, profile: Profile) -> None:
        """Takes a profile; a way in that was read from a first press stays until the profile names one."""
        before, self.profile = self.profile, profile
        chosen = profile.word(WAY)
        if chosen != "ask" and (chosen != self.way or before != profile):
            self.use(named(chosen), inferred=False)
        elif before != profile and self.way != "ask":
            self.use(self.way, self.inferred)
        if before.word(MODE) != profile.word(MODE):
            self.enter(self._making)
        fresh = Pointer.of(profile)
        self.pointer.acceptance, self.pointer.ignore_repeat = fresh.acceptance, fresh.ignore_repeat

    def use(self, way: Way, inferred: bool) -> None:
        """Changes the way in; a light that walks goes on walking."""
        running = isinstance(self.method, Scan) and self.method.running
        same, self.way, self.inferred = way == self.way, way, inferred
        self.gate.adjust(self.profile)
        match way:
            case "keys":
                self.method = self.method if same else Arrows(self.gate)
            case "one-switch" | "two-switches" if same and isinstance(self.method, Scan):
                self.method.adjust(self.profile)
            case "one-switch" | "two-switches":
                self.method = Scan(self.gate, way == "one-switch", self.profile, running=running)
            case _:
                self.method = None

    def forget(self) -> bool:
        """Takes back a way in that a press showed; False when none was."""
        if self.inferred:
            self.use("ask", inferred=False)
            return True
        return False

    def read(self, press: Press) -> Reading:
        if self.stage is not None:
            return Reading()
        return read(press.button, self.way, self.inferred, self.profile)

    def all(self) -> tuple[Method, ...]:
        return (self.pointer,) if self.acting is None else (self.pointer, self.acting)

    def points(self, said: Input, offer: Offer) -> bool:
        """Whether an input is the pointer's: not, where a mouse button is the player's switch, or any press counts."""
        if isinstance(said, PointAt):
            return True
        pressed = isinstance(said, Press | Release) and said.device == "mouse"
        if self.stage is not None and (pressed or isinstance(said, Touch)):
            at = said.at if isinstance(said, Touch) else self.pointer.at
            found = None if at is None else offer.at(at)
            return found is not None and found.target.area in ASIDE
        if isinstance(said, Touch):
            return True
        if not isinstance(said, Press | Release) or not pressed:
            return False
        first, second = switches(self.profile)
        switch = said.button in (first, back_switch(self.profile)) or (
            self.way == "two-switches" and said.button == second
        )
        return not (isinstance(self.method, Scan) and switch)

    def spend(self, said: Input, now: float) -> None:
        """An input that had its effect already: what bounces after it counts no more."""
        if isinstance(said, Press) and said.device != "mouse":
            self.gate.spend(said.button, now)
        else:
            self.pointer.spend(said.at if isinstance(said, Touch) else self.pointer.at, now)
