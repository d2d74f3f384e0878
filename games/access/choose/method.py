"""What every way in answers: its verbs, and what the house asks of whichever is in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from ...core.game import Text
from ...core.settings import Profile
from ...core.space import Point
from ...core.values import dataclass
from ..inputs import Input
from ..offer import Offer
from .gate import Gate
from .intent import Intent, Mark

Switched = Literal["none", "keyboard", "all"]
"""The devices whose buttons may be switches, and go by other names then."""


class Light(Protocol):
    """A light that goes from thing to thing; a helper may move it, and take what it is on."""

    auto: bool
    running: bool

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]: ...

    def advance(self, now: float) -> tuple[Intent, ...]: ...

    def select(self, now: float) -> tuple[Intent, ...]: ...


class Method(Protocol):
    """A way to choose. All times are seconds of one monotonic clock that comes in as `now`.

    Five verbs each way has of its own; the rest are questions, answered here as most ways do.
    """

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        """What follows from an input."""
        ...

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        """What follows from time having passed; `speaking` while a label is being said."""
        ...

    def due(self) -> float | None:
        """When the next tick is wanted; None for a way without timing."""
        ...

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        """The offer changed: after the choice of `chosen`, or "" for a new screen."""
        ...

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """Marks that are likely to follow, likeliest first; their labels are rendered ahead."""
        ...

    # --- what it hears

    @property
    def follows(self) -> bool:
        """Whether the pointer's movements are its own; beside a learner's stage it then serves the commands."""
        return False

    @property
    def switched(self) -> Switched:
        """Whose buttons are its switches, also by the names that stand for them."""
        return "none"

    def owns(self, button: str) -> bool:
        """Whether a button of the mouse is a switch here instead of the pointer's."""
        return False

    # --- what it shows

    @property
    def aims(self) -> bool:
        """Whether what is chosen must be hit; then small pieces open larger (architecture: Zoom)."""
        return True

    @property
    def names_pointed(self) -> bool:
        """Whether it lights what the pointer is on by itself, so that the pointer need not."""
        return False

    @property
    def keeps_edge(self) -> bool:
        """Whether the edge of the window stays empty, for eyes to rest on."""
        return False

    @property
    def drew(self) -> bool:
        """Whether what it drew has to be taken away when it is left."""
        return False

    # --- where the player stands

    @property
    def focus(self) -> str | None:
        """What the player's own mark stands on, "" for nothing yet; None for a way without one that stays."""
        return None

    def stand_on(self, id: str, offer: Offer) -> Mark:
        """Goes to a thing on offer, as a screen reader asks for it."""
        return mark_of(offer, id)

    @property
    def light(self) -> Light | None:
        return None

    @property
    def by_hand(self) -> bool:
        """Whether its mark moves only when the player moves it."""
        return False

    # --- what happens round it

    def adjust(self, profile: Profile) -> None:
        """Takes a profile while it is in use."""
        return

    def read(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """A press has shown this way in: what is marked then."""
        return ()

    def beside(self, stage: bool) -> None:
        """A learner's stage takes the presses now, or no more."""
        return

    @property
    def wakes(self) -> bool:
        """Whether it goes on through a pause, to end it."""
        return False

    def pause(self, resting: bool) -> None:
        """A pause begins, goes on or is over."""
        return

    def pause_words(self, usual: Text) -> Text:
        """What is said when a pause begins: how it ends."""
        return usual


def mark_of(offer: Offer, id: str) -> Mark:
    """The mark of keys on a thing, with its place among the others."""
    index, count = offer.place(id)
    return Mark("focus", (id,), index=index, count=count)


@dataclass(frozen=True, slots=True)
class Seated:
    """What a way in begins with: `at` is where the pointer is, `staged` whether a learner's stage takes the presses,
    `before` the way that is left.
    """

    profile: Profile
    gate: Gate
    at: Point | None = None
    staged: bool = False
    before: Method | None = None

    @property
    def running(self) -> bool:
        """Whether a light walks already."""
        return self.before is not None and self.before.light is not None and self.before.light.running


def at_once(profile: Profile, stops: int, step: float) -> float:
    """A way that goes straight to what is wanted."""
    return 0.0


def by_steps(profile: Profile, stops: int, step: float) -> float:
    """A way that passes one thing after another, each by a press."""
    return stops * step


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way in that a player may choose: how it begins, None where the pointer alone is enough.

    `once_round` is how many seconds it takes to come past `stops` things, for somebody who needs `step` seconds from
    one press to the next.
    """

    make: Callable[[Seated], Method | None]
    once_round: Callable[[Profile, int, float], float] = at_once
