"""A change of settings that could lock a player out goes back by itself, unless the player shows it can stay."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING

from ...access import safety
from ...access.first_press import WAY, named
from ...access.tell.record import Chosen, Highlighted, Record, Say
from ...core.game import HOUSE, Text
from ...core.settings import Profile
from ...core.values import dataclass

if TYPE_CHECKING:
    from ..house import House
    from ..house_page import HousePage

CHOICES = 3
"""Choices after a change that show that the player copes with it, beside the one that says so."""
MOVES = 40
"""Steps of the player's own mark for which the change waits on: who steps slowly is on the way to say so."""
SAME = ("step/", "choice/", "reset/", "take/", "open/")
"""Choices that go on with the change itself."""


@dataclass(slots=True)
class Pending:
    """A change that waits to be kept: what was before, until when, how many choices would show that all is well.

    `until` and `patience` are infinite where no change goes back by itself; undo still takes it back.
    """

    before: Profile
    until: float
    patience: float
    left: int = CHOICES
    moves: int = MOVES


class Safety:
    """Watches the settings of a house; it is one of its desks, too, and answers "keep-change"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._pending: Pending | None = None
        self._chose: float | None = None
        self._acted = 0.0
        self._pauses: deque[float] = deque(maxlen=6)
        self._steps: deque[float] = deque(maxlen=20)

    @property
    def pending(self) -> bool:
        return self._pending is not None

    @property
    def asking(self) -> bool:
        """Whether a change waits that else goes back by itself."""
        return self._pending is not None and isfinite(self._pending.until)

    # --- a change

    def changed(self, before: Profile, after: Profile) -> None:
        """A profile is about to take another's place."""
        known = tuple(self.house.known.values())
        first = before if self._pending is None else self._pending.before
        if before.name != after.name or not safety.differs(first, after, known):
            self._pending = None
        elif safety.differs(before, after, known):
            patience = self._patience(first, after)
            self._pending = Pending(first, self.house.now + patience, patience)

    def stays(self, change: Callable[[Profile], Profile]) -> None:
        """What rescues a player is no change to go back: it stands, too, in what is waited with."""
        if self._pending is not None:
            self._pending.before = change(self._pending.before)

    def _patience(self, before: Profile, after: Profile) -> float:
        play = self.house.play
        pace, step = max(self._pauses, default=0.0), (*sorted(self._steps), 0.0)[len(self._steps) // 2]
        return safety.patience(before, after, {play.way, named(after.word(WAY))}, len(play.offer.items), pace, step)

    def see(self, record: Record) -> None:
        """Choices tell how quick the player is, and that a change can be lived with."""
        match record:
            case Chosen() if HOUSE in self.house.play.seat.by:
                return
            case Chosen(target):
                self._act()
                now = self.house.now
                if self._chose is not None:
                    self._pauses.append(now - self._chose)
                self._chose = now
                if self._pending is not None and target != "command/undo" and not target.startswith(SAME):
                    self._pending.left -= 1
                    if self._pending.left <= 0:
                        self._pending = None
            case Highlighted(kind, targets) if targets and (kind == "focus" or self.house.play.ways.by_hand):
                self._act()
                if self._pending is not None:
                    self._moved(self._pending)
            case Say(Text("icheri/rested")):
                self._acted = self.house.now
                if self._pending is not None:
                    self._pending.until = self.house.now + self._pending.patience

    def _act(self) -> None:
        """The player did something by hand; how long that took shows how long the next step may take."""
        if self.house.now > self._acted:
            self._steps.append(self.house.now - self._acted)
            self._acted = self.house.now

    def _moved(self, pending: Pending) -> None:
        """The player moves by hand, without any light that walks: there is time for the next step, too."""
        if pending.moves > 0:
            pending.moves -= 1
            pending.patience = max(pending.patience, self._patience(pending.before, self.house.profile))
            pending.until = max(pending.until, self.house.now + pending.patience / 2)

    # --- time

    def due(self) -> float | None:
        return None if self._pending is None or not self.asking or self.house.play.resting else self._pending.until

    def tick(self, now: float) -> None:
        self._go_back("people/went-back")

    def takes(self, target: str) -> bool:
        """Undo takes back a change that waits, wherever the player is; True when it did."""
        screen = self.house.screen
        if target != "command/undo" or self._pending is None or (screen.is_page and screen.session.past):
            return False
        self._go_back("people/taken-back")
        return True

    def _go_back(self, words: str) -> None:
        if self._pending is None:
            return
        before, profile = self._pending.before, self.house.profile
        for setting in self.house.known.values():
            if safety.risky(setting) and profile[setting] != before[setting]:
                kept = before.has(setting)
                profile = profile.put(setting, before[setting]) if kept else profile.without([setting])
        self._pending = None
        self.house.use(profile, guarded=False)
        self.house.relay()
        self.house.play.told(Text.of(words))

    # --- a desk

    def answer(self, kind: str, rest: str) -> bool:
        if kind != "keep-change":
            return False
        self._pending = None
        self.house.relay()
        self.house.play.told(Text.of("people/kept"))
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return None
