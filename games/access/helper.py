"""A second device that helps the same player, as far as it may."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from ..core.game import Text
from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .choose.arrows import Arrows
from .choose.buttons import MOVES, meanings
from .choose.gate import Gate
from .choose.intent import Choose, Intent, Mark, Refuse
from .choose.method import Light, Method
from .choose.pointer import Pointer
from .choose.scan_settings import switches
from .hands import KINDS, kind_of
from .inputs import Act, Blur, Input, PointAt, Press, Release, Touch
from .offer import Offer

DEVICE = Setting("helper.device", "none", ("none", "keyboard", "mouse", "touch", "pad"))
MAY = Setting("helper.may", "everything", ("everything", "choose", "move", "undo-and-rest"))
RIGHTS = {
    "everything": ("move", "choose", "undo-and-rest", "other"),
    "choose": ("choose",),
    "move": ("move",),
    "undo-and-rest": ("undo-and-rest",),
}
Right = Literal["move", "choose", "undo-and-rest", "other"]


@dataclass(slots=True)
class Helper:
    """The helper's own keys and pointer, on the player's seat.

    With a player who uses keys both share one focus. Beside a light that walks, the helper's choice takes what
    the light is on; one who may move and choose can also go elsewhere. Limits begin when the player was heard
    from on another device, so that nobody is limited to helping themselves.
    """

    profile: Profile = Profile()
    gate: Gate = field(default_factory=Gate)
    pointer: Pointer = field(default_factory=Pointer)
    _keys: Arrows = field(init=False)
    _away: bool = False
    _player: bool = False
    _told: float = float("-inf")

    def __post_init__(self) -> None:
        self._keys = Arrows(self.gate, self.profile)

    def settle(self, profile: Profile) -> None:
        if profile.word(DEVICE) != self.profile.word(DEVICE):
            self._player = False
        self.profile = self._keys.profile = profile
        self.gate.adjust(profile)

    @property
    def rights(self) -> tuple[str, ...]:
        return RIGHTS[self.profile.word(MAY)]

    def helps(self, said: Input, switched: bool) -> bool:
        """Whether an input is the helper's. A player's own switch never is, whatever it is plugged into; `switched`
        where the player has one.
        """
        device = self.profile.word(DEVICE)
        kind = kind_of(said.device)
        if device == "none" or isinstance(said, Blur) or kind not in KINDS:
            return False
        own = isinstance(said, Press | Release) and said.button in switches(self.profile)
        if kind != device or (own and switched):
            self._player = self._player or isinstance(said, Press | Touch | Act)
            return False
        return self._player or switched

    def take(self, said: Input, offer: Offer, method: Method | None, now: float) -> tuple[Intent, ...]:
        """What the helper's input leads to; what it may not do is refused in words."""
        right = self._right(said)
        if right is None:
            return self._pass(said, offer, method, now)
        if right not in self.rights:
            return (Refuse(Text.of(f"helper/may-only-{self.profile.word(MAY)}")),)
        return self._pass(said, offer, method, now)

    def _right(self, said: Input) -> Right | None:
        """What a press would be; None for what does nothing by itself."""
        match said:
            case Press(button):
                if button.startswith("mouse-"):
                    return "choose"
                action = meanings(self.profile).get(button, "")
                if action in MOVES:
                    return "move"
                if action in ("undo", "rest"):
                    return "undo-and-rest"
                return "choose" if action == "choose" else "other" if action else None
            case Touch(phase="down"):
                return "choose"
        return None

    def _pass(self, said: Input, offer: Offer, method: Method | None, now: float) -> tuple[Intent, ...]:
        if isinstance(said, PointAt | Touch) or (isinstance(said, Press | Release) and said.device == "mouse"):
            return self._pointed(said, offer, now)
        if method is not None and method.light is not None:
            return self._beside(said, offer, method.light, now)
        if method is not None and method.focus is not None:
            self._keys.focus = method.focus
        return self._own(said, offer, method, now)

    def _pointed(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        found = self.pointer.take(said, offer, now)
        if "choose" in self.rights:
            return found
        may_show = "move" in self.rights
        return tuple(i for i in found if isinstance(i, Mark) and may_show)

    def _beside(self, said: Input, offer: Offer, light: Light, now: float) -> tuple[Intent, ...]:
        """Beside a light that walks: to choose is to take what it is on, until the helper went elsewhere."""
        self._keys.lift(said)
        right = self._right(said)
        if right == "move" and "choose" not in self.rights and light.auto:
            return (Refuse(Text.of("helper/the-light-walks")),)
        return tuple(i for button in self.gate.take(said, now) for i in self._lit(button, offer, light, now))

    def _lit(self, button: str, offer: Offer, light: Light, now: float) -> tuple[Intent, ...]:
        """A press of the helper's that counts, beside a light."""
        right = self._right(Press(button, self.profile.word(DEVICE)))
        if not offer.items or right is None:
            return ()
        steps = right == "move" and "choose" not in self.rights
        if steps or (right == "choose" and not self._away):
            if not light.running:
                return light.begin(offer, now)
            return light.advance(now) if steps else light.select(now)
        intents = self._keys.do(button, self._there(offer), now)
        for intent in intents:
            self._away = isinstance(intent, Mark) if isinstance(intent, Mark | Choose) else self._away
        return intents

    def _there(self, offer: Offer) -> Offer:
        """The offer, with the helper's focus on something of it."""
        if self._keys.focus not in offer and offer.items:
            self._keys.focus = offer.items[0].id
        return offer

    def _own(self, said: Input, offer: Offer, method: Method | None, now: float) -> tuple[Intent, ...]:
        intents = self._keys.take(said, self._there(offer), now)
        self._together(method, offer)
        return intents

    def _together(self, method: Method | None, offer: Offer) -> None:
        """The player's own focus, where there is one, goes where the helper's went."""
        if method is not None and method.focus is not None and self._keys.focus in offer:
            method.stand_on(self._keys.focus, offer)

    # --- time, for a helper whose presses have to be held for a while

    def tick(self, offer: Offer, method: Method | None, now: float) -> tuple[Intent, ...]:
        if method is not None and method.light is not None:
            pressed = [i for button in self.gate.tick(now) for i in self._lit(button, offer, method.light, now)]
            if pressed:
                return tuple(pressed)
        intents = self._keys.tick(offer, now, False)
        if intents:
            self._together(method, offer)
        return intents

    def due(self) -> float | None:
        return self._keys.due()

    def let_go(self, said: Blur, offer: Offer, now: float) -> None:
        """What the helper held counts for nothing more."""
        self.gate.take(said, now)
        self._keys.lift(said)
        self.pointer.take(said, offer, now)
