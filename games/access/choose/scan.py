"""Choosing with one switch or two: a light walks through the offer and a press takes what it is on."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Literal, get_args

from ...core.game import Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..inputs import Blur, Input, Release
from ..offer import Offer
from .gate import ACCEPT_ON, POST_SELECTION, Gate
from .intent import Choose, Heard, Intent, Mark, Tell
from .manner import Manner
from .manners import manner_of
from .scan_answers import BySwitch
from .scan_progress import Progress
from .scan_settings import (
    AFTER_LOOPS,
    CUE,
    DESELECT,
    HELD_DOES,
    HOLD,
    INTERVAL,
    LOOPS,
    METHOD,
    REPEAT_PROMPT,
    RESTART_AT,
    START_ON,
    Which,
    amount,
    which_switch,
)  # fmt: skip
from .scan_tree import Shape
from .scan_walk import Walk

HEARD: tuple[Heard, ...] = get_args(Heard)
TASK, WAITS = Text.of("scan/task"), Text.of("icheri/scan-waits")
REMINDERS = (TASK.id, WAITS.id)
"""What a light says when it has been round for a while, and when it rests."""
PROMPT_EVERY = 20.0
"""Seconds between two words that the scan waits, where the player asked to be prompted."""


@dataclass(slots=True)
class Scan(BySwitch):
    """One walk through the tree of an offer. `auto` for one switch; two step by themselves.

    Invariants (scanning.md section 5): one press has at most one effect; idle never selects; from every
    state a press or the end of the loops leads out; after a stall each timer fires once.
    """

    gate: Gate
    auto: bool
    profile: Profile
    running: bool = False
    walk: Walk = field(default_factory=Walk)
    timer: float | None = None
    """When the manner's next moment is."""
    manner: Manner = field(init=False)
    progress: Progress = field(default_factory=Progress)
    held: tuple[str, float, bool] | None = None
    """The switch that is down, since when, and whether its press is used up."""
    pending: tuple[str, float, float] | None = None
    _paused: bool = False

    def __post_init__(self) -> None:
        self.adjust(self.profile)

    def adjust(self, profile: Profile) -> None:
        """Takes a profile: another method begins where the light stands."""
        self.profile, self.walk.shape = profile, Shape.of(profile)
        name = profile.word(METHOD) if self.auto else "step-two"
        if not hasattr(self, "manner") or self.manner.name != name:
            self.manner = manner_of(name)
            self.timer = self.pending = self.held = None
        edges = self.manner.edges or self.long_press
        self.gate.on_release = profile.word(ACCEPT_ON) == "release" and not edges

    @property
    def long_press(self) -> bool:
        """Whether holding the first switch does something of its own."""
        return self.profile.word(HELD_DOES) != "nothing" and not self.manner.edges

    @property
    def standing(self) -> bool:
        """Whether the light is on something that can be taken."""
        return self.running and self.walk.node is not None

    # --- the four verbs of a method

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        if isinstance(said, Blur):
            return self._blur(said, now)
        out = list(self._presses(self.gate.take(said, now), offer, now))
        if isinstance(said, Release) and self.held is not None and self.held[0] == said.button:
            out += self._lifted(now)
        return (*out, *self.progress.of(self, now), *self.gate.ignored())

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        out = self._presses(self.gate.tick(now), offer, now)
        if not out and offer.items:
            out = self._time(now, speaking)
        return (*out, *self.progress.of(self, now), *self.gate.ignored())

    def _time(self, now: float, speaking: bool) -> tuple[Intent, ...]:
        """What is due now: at most one thing."""
        if self.pending is not None and now >= self.pending[2]:
            chosen, self.pending = self.pending[0], None
            return (Choose(chosen),)
        if self.hold_due is not None and now >= self.hold_due:
            return self._long(now)
        if self.timer is None or now < self.timer:
            return ()
        if not self.running:
            self.timer = now + PROMPT_EVERY
            return (Tell(WAITS),)
        return self.manner.time(self, now, speaking)

    def due(self) -> float | None:
        pending = None if self.pending is None else self.pending[2]
        times = (self.timer, self.gate.due(), pending, self.hold_due, self.progress.due)
        return min((t for t in times if t is not None), default=None)

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        """Another offer; after a choice the scan goes on as the player set it."""
        self.pending = None
        if chosen:
            self.gate.open_from = max(self.gate.open_from, now + self.profile.number(POST_SELECTION))
        self.walk.renew(offer, chosen, self.profile.word(RESTART_AT))
        start = self.profile.word(START_ON)
        if not self.running:
            begins = start == "automatic" and not chosen and self.manner.timed and offer.items
            return self.begin(offer, now) if begins else ()
        if start == "manual" and chosen and self.manner.timed:
            self.running, self.timer, self._paused = False, None, True
            return (Mark("scan"),)
        return self.manner.renewed(self, now, chosen)

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """The next stops of this row, then the first of what the present one opens."""
        return self.walk.ahead(offer, most)

    # --- presses

    def _presses(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        out: list[Intent] = []
        for button in buttons:
            which = self.which(button)
            if not which:
                self.gate.reject(button, "unmapped")
            elif offer.items:
                out += self._press(button, which, offer, now)
        return tuple(out)

    def which(self, button: str) -> Which | Literal[""]:
        """Which switch a button is."""
        return which_switch(self.profile, button, two=not self.auto, any_button=self.manner.any_button)

    def _press(self, button: str, which: Which, offer: Offer, now: float) -> tuple[Intent, ...]:
        if not self.running or not self.walk.row:
            self.held = (button, now, True)
            return self._go_on(offer, now) if self._paused else self.begin(offer, now)
        if self.pending is not None:
            self.pending = None
            return (Tell(Text.of("scan/taken-back")), *self.manner.landed(self, now))
        if which == "back":
            self.walk.backward()
            return self.manner.landed(self, now)
        if which == "first" and self.long_press and not self.gate.on_release:
            self.held, self.timer = (button, now, False), None
            return ()
        self.held = (button, now, False)
        return self.manner.press(self, which, now)

    def _lifted(self, now: float) -> tuple[Intent, ...]:
        assert self.held is not None
        button, _, used = self.held
        self.held = None
        if used or not self.running:
            return ()
        if self.long_press and self.which(button) == "first":
            return self.manner.press(self, "first", now)
        return self.manner.lift(self, now)

    @property
    def hold_due(self) -> float | None:
        if self.held is None or self.held[2] or not self.running:
            return None
        button, since, _ = self.held
        if self.which(button) == "first" and (self.long_press or self.manner.long):
            return since + self.profile.number(HOLD)
        return self.manner.repeats(self, since) if self.which(button) == "first" else None

    def _long(self, now: float) -> tuple[Intent, ...]:
        """The first switch has been down long enough for what that does."""
        assert self.held is not None
        button = self.held[0]
        if not self.long_press and not self.manner.long:
            self.held = (button, now, False)
            return self.advance(now)
        self.held = (button, now, True)
        if self.manner.long:
            return self.select(now)
        if self.profile.word(HELD_DOES) == "pause":
            self._paused = True
            return self.rest(now)
        if self.walk.nested:
            self.walk.leave(past=False)
        else:
            self.walk.backward()
        return self.manner.landed(self, now)

    def _blur(self, said: Blur, now: float) -> tuple[Intent, ...]:
        """A window that lost the focus: nothing that is held or armed goes on."""
        self.gate.take(said, now)
        self.held = self.pending = None
        out: tuple[Intent, ...] = self.progress.over()
        if self.running and self.manner.timed:
            return (*self.rest(now), *out)
        self.timer = None
        return out

    # --- what a manner does with the light

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """The first press: it starts the walk and selects nothing."""
        self.running, self._paused = True, False
        self.walk.begin(offer)
        return self.manner.begun(self, now)

    def _go_on(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """After a pause: where it was, with a whole interval."""
        if not self.walk.row:
            return self.begin(offer, now)
        self.running, self._paused = True, False
        return self.manner.renewed(self, now, "")

    def advance(self, now: float) -> tuple[Intent, ...]:
        """To the next stop; at the end of the rounds out of the group, or to rest."""
        if self.walk.forward():
            loops, prompt = self.profile.number(LOOPS), amount(self.profile, REPEAT_PROMPT)
            leads_out = self.walk.nested and self.walk.shape.exit == "off"
            if loops and self.walk.passes >= loops and (self.manner.timed or leads_out):
                return self._end_of_loops(now)
            if self.manner.timed and not self.manner.edges and prompt and self.walk.passes % int(prompt) == 0:
                self.walk.at[-1] = -1
                self.timer = now + self.profile.number(INTERVAL)
                return (Mark("scan"), Tell(TASK))
        return self.manner.arrived(self, now)

    def _end_of_loops(self, now: float) -> tuple[Intent, ...]:
        self.walk.passes = 0
        if self.walk.nested:
            self.walk.leave(past=False)
            return self.manner.landed(self, now)
        if self.profile.word(AFTER_LOOPS) == "restart":
            return self.manner.arrived(self, now)
        return self.rest(now)

    def rest(self, now: float) -> tuple[Intent, ...]:
        """The light goes out and waits for a press."""
        prompted = self.profile.word(AFTER_LOOPS) == "prompt"
        self.running, self.timer = False, now + PROMPT_EVERY if prompted else None
        return (Mark("scan"), Tell(WAITS))

    def select(self, now: float) -> tuple[Intent, ...]:
        """Takes what the light is on: a thing is chosen, a group gone into, the way out gone out."""
        node = self.walk.node
        if node is None:
            return ()
        if node.id:
            self.timer = None
            return self._choose(node.id, now)
        if node.is_exit:
            self.walk.leave(past=True)
        else:
            self.walk.enter()
        pause = self.profile.number(POST_SELECTION) * (0.5 if self.manner.timed else 0.0)
        self.gate.open_from = max(self.gate.open_from, now + pause)
        return self.manner.landed(self, now, entered=not node.is_exit)

    def _choose(self, id: str, now: float) -> tuple[Intent, ...]:
        window = amount(self.profile, DESELECT)
        if self.manner.timed:
            window = min(window, self.profile.number(INTERVAL))
        if not window:
            return (Choose(id),)
        self.pending = (id, now, now + window)
        return ()

    def mark(self) -> tuple[Intent, ...]:
        """The stop the light is on, told as the player wants it."""
        heard = next((heard for heard in HEARD if heard == self.profile[CUE]), HEARD[0])
        return (replace(self.walk.mark(), heard=heard),)
