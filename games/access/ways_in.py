"""The ways in of one seat: the pointer always, and the one that was chosen or read from a first press."""

from __future__ import annotations

from dataclasses import field

from ..core.game import Text
from ..core.settings import Profile
from ..core.values import dataclass
from .choose.fingers import AS_SWITCH, Fingers
from .choose.gate import Gate
from .choose.intent import OVER, Intent, Mark
from .choose.method import Method, Seated, Switched
from .choose.pointer import Pointer
from .choose.scan_settings import switches
from .choose.ways import way_in
from .first_press import WAY, Reading, named, read, words_of
from .hands import Hands
from .helper import DEVICE, Helper
from .inputs import Blur, Input, PointAt, Press, Release, Touch
from .offer import Offer
from .stages.prospect import Foresee
from .stages.settings import MODE
from .stand import ASIDE


@dataclass(slots=True)
class WaysIn:
    """`way` is the one in use, `inferred` when a press showed it and no profile named it."""

    profile: Profile
    foresee: Foresee
    way: str = "ask"
    inferred: bool = False
    gate: Gate = field(default_factory=Gate)
    pointer: Pointer = field(default_factory=Pointer)
    method: Method | None = None
    hands: Hands = field(default_factory=Hands)
    helper: Helper = field(default_factory=Helper)
    stage: Method | None = None
    fingers: Fingers = field(default_factory=Fingers)
    resting: bool = False
    _stale: bool = False
    _making: bool = False

    @property
    def acting(self) -> Method | None:
        """The way in that presses go to: a learner's stage on works, where one is set."""
        return self.stage or self.method

    @property
    def aims(self) -> bool:
        """Whether what is chosen must be hit: then small pieces open larger (architecture: Zoom)."""
        return self.acting is None or self.acting.aims

    @property
    def keeps_edge(self) -> bool:
        """Whether nothing is laid out at the edge of the window, where the eyes may rest."""
        return self.method is not None and self.method.keeps_edge

    @property
    def switched(self) -> Switched:
        """Whose buttons are switches in the player's way in."""
        return "none" if self.method is None else self.method.switched

    @property
    def by_clock(self) -> bool:
        """Whether a light walks that the player does not move."""
        light = None if self.method is None else self.method.light
        return light is not None and light.auto

    @property
    def by_hand(self) -> bool:
        """Whether the player's mark moves only when the player moves it."""
        return self.method is not None and self.method.by_hand

    @property
    def _beneath(self) -> Method | None:
        """The chosen way in, where it is heard: beside a learner's stage only one that follows the pointer."""
        heard = self.method is not None and (self.stage is None or self.method.follows)
        return self.method if heard else None

    def enter(self, making: bool) -> None:
        """Another screen: a work, where the stages for learners are, or a page."""
        self._making = making
        self.stage = self._stage() if making else None
        if self.method is not None:
            self.method.beside(self.stage is not None)

    def _stage(self) -> Method | None:
        """A learner's stage; what they need is loaded with the first work, not at the start."""
        from .stages.entering import stage_of

        return stage_of(self.profile, self.gate, self.foresee)

    def settle(self, profile: Profile) -> None:
        """Takes a profile; a way in that was read from a first press stays until the profile names one.

        A way that the profile names no more stays as if a press had shown it: another press may show another.
        """
        before, self.profile = self.profile, profile
        self.hands.settle(profile)
        self.hands.helper = profile.word(DEVICE)
        self.helper.settle(profile)
        chosen = profile.word(WAY)
        if chosen != "ask" and (chosen != self.way or before != profile):
            self.use(named(chosen), inferred=False)
        elif before != profile and self.way != "ask":
            self.use(self.way, self.inferred or (chosen == "ask" and before.word(WAY) != "ask"))
        elif self.way == "ask" and self.method is None:
            self.use("ask", inferred=False)
        if before.word(MODE) != profile.word(MODE):
            self.enter(self._making)
        self.pointer.adjust(profile)

    def use(self, way: str, inferred: bool) -> None:
        """Changes the way in; a light that walks goes on walking."""
        same, self.way, self.inferred = way == self.way, way, inferred
        self._stale = self._stale or (self.method is not None and self.method.drew)
        self.gate.adjust(self.profile)
        if same and self.method is not None:
            self.method.adjust(self.profile)
            return
        seated = Seated(self.profile, self.gate, self.pointer.at, self.stage is not None, self.method)
        self.method = way_in(way).make(seated)

    def forget(self) -> bool:
        """Takes back a way in that a press showed; False when none was."""
        if self.inferred:
            self.use("ask", inferred=False)
            return True
        return False

    def heard(self, said: Input, now: float) -> tuple[Input, ...]:
        """The inputs that an input stands for, as touches may be a switch; what a gamepad holds when it leaves has
        no effect.
        """
        meant = self.fingers.meant(said, self.profile.word(AS_SWITCH), switches(self.profile)[0])
        if meant is None:
            return ()
        if isinstance(meant, Press) and meant is not said:
            self._stale = bool(self.pointer.drop()) or self._stale
        said = meant
        switched = "none" if self.stage is not None else self.switched
        if isinstance(said, Blur) and said.device != "desktop":
            for name in self.hands.held_by(said.device):
                helps = self.helper.helps(Release(name, said.device), self.switched == "all")
                (self.helper.gate if helps else self.gate).spend(name, now)
        return self.hands.take(said, switched, now)

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        """What follows from an input: the helper's, the pointer's, or the way in's that is used now."""
        if self.helper.helps(said, self.switched == "all"):
            return self.helper.take(said, offer, self.acting, now)
        points, lost = self.points(said, offer), isinstance(said, Blur)
        heard = self.pointer.take(said, offer, now) if points or lost else ()
        if isinstance(said, Blur):
            self.helper.let_go(said, offer, now)
        if self.method is not None and self.method.follows and isinstance(said, PointAt):
            seen = (i for i in heard if not (self.method.names_pointed and isinstance(i, Mark)))
            return (*seen, *self.method.take(said, offer, now))
        if points:
            return heard
        if self.acting is None:
            self.gate.take(said, now)
            return heard
        both = lost and self.stage is not None and self._beneath is not None
        beneath = self._beneath.take(said, offer, now) if both and self._beneath is not None else ()
        return (*heard, *beneath, *self.acting.take(said, offer, now))

    def read(self, press: Press) -> Reading:
        if self.stage is not None or self.helper.helps(press, self.switched == "all"):
            return Reading()
        return read(press.button, self.way, self.inferred, self.profile)

    def told(self) -> Text:
        """The words for the way in that was read, with the buttons that are so now."""
        return words_of(self.way, self.hands.device, self.profile)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        """What follows from time having passed, for the helper first; what a way that was left drew is taken away."""
        over, self._stale = (OVER,) if self._stale else (), False
        helped = () if self.resting else self.helper.tick(offer, self.acting, now)
        return (*over, *(helped or (i for method in self._awake() for i in method.tick(offer, now, speaking))))

    def lost(self, now: float) -> bool:
        """Whether a key that does nothing was held for long; in a learner's stage every key does something."""
        return self.stage is None and self.hands.ripe(now)

    def due(self) -> float | None:
        """When the next tick is wanted; a rest stops all but what is held, and the look that ends it."""
        times = [self.hands.due() if self.stage is None else None, 0.0 if self._stale else None]
        times += [None if self.resting else self.helper.due(), *(method.due() for method in self._awake())]
        return min((t for t in times if t is not None), default=None)

    def all(self) -> tuple[Method, ...]:
        """The pointer, and what acts; beside a learner's stage a gaze still reaches the commands."""
        return tuple(method for method in (self.pointer, self.stage, self._beneath) if method is not None)

    def _awake(self) -> tuple[Method, ...]:
        return tuple(m for m in self.all() if not self.resting or m.wakes)

    def rest(self, resting: bool) -> None:
        """A pause begins or is over: walking lights stand still, and a gaze can do nothing but end it."""
        self.resting = resting
        if self.method is not None:
            self.method.pause(resting)

    def resting_words(self, usual: Text) -> Text:
        """What is said when a pause begins: how it ends."""
        return usual if self.method is None else self.method.pause_words(usual)

    @property
    def lights(self) -> bool:
        """Whether what the pointer is on is what the player stands on, so that the light goes out with it."""
        return self.acting is None or self.acting.follows

    def bounces(self, said: Input, now: float) -> bool:
        """Whether a press of the pointer follows what was chosen too soon to be meant."""
        pointed = isinstance(said, Touch) or (isinstance(said, Press) and said.device == "mouse")
        return pointed and self.pointer.closed(now)

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
        return self.method is None or not self.method.owns(said.button)

    def spend(self, said: Input, now: float) -> None:
        """An input that had its effect already: what bounces after it counts no more."""
        if isinstance(said, Press) and said.device != "mouse":
            self.gate.spend(said.button, now)
        else:
            self.pointer.spend(said.at if isinstance(said, Touch) else self.pointer.at, now)
