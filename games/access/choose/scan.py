"""Choosing with one switch or two: a highlight walks through the offer and a press takes what it is on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ...core.game import Text
from ...core.settings import Profile, Setting
from ..inputs import Blur, Input
from ..offer import Offer
from .buttons import BUTTONS
from .gate import POST_SELECTION, SECONDS_TO_5, Gate
from .intent import Choose, Intent, Mark, Tell
from .scan_tree import Node, tree

INTERVAL = Setting(
    "scan.interval", 1.5, (0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0, 15.0), "s"
)
INITIAL_DELAY = Setting("scan.initial-delay", 0.5, SECONDS_TO_5, "s")
FIRST_ITEM_PAUSE = Setting("scan.first-item-pause", 0.5, SECONDS_TO_5, "s")
LOOPS = Setting("scan.loops", 3.0, (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 0.0))
"""Passes of a level before it ends; 0 goes on for ever."""
AFTER_LOOPS = Setting("scan.after-loops", "wait", ("wait", "restart", "prompt"))
CUE_WAITS = Setting("scan.cue-waits", True, (True, False))
FIRST = Setting("switch.first", "space", BUTTONS)
SECOND = Setting("switch.second", "enter", BUTTONS)

PROMPT_EVERY = 20.0
"""Seconds between two words that the scan waits, where the player asked to be prompted."""
LONGEST_CUE = 8.0
"""Seconds after which a label that is still being said no longer holds the highlight."""


def switches(profile: Profile) -> tuple[str, str]:
    """The buttons of both switches; two that were set alike would lock the player out, so the second gives way."""
    first, second = profile.word(FIRST), profile.word(SECOND)
    if first == second:
        second = str(FIRST.default if first != FIRST.default else SECOND.default)
    return first, second


def mark_of(row: Sequence[Node], at: int) -> Mark:
    node = row[at]
    return Mark("scan", node.targets, node.label, at + 1, len(row))


@dataclass(slots=True)
class Scan:
    """One walk through the tree of an offer. `auto` moves by the clock; otherwise the first switch moves it.

    Invariants (scanning.md section 5): one press has at most one effect; idle never selects; from every
    state a press or the end of the loops leads out; after a stall each timer fires once.
    """

    gate: Gate
    auto: bool
    profile: Profile
    running: bool = False
    _levels: list[Node] = field(default_factory=list)
    _at: list[int] = field(default_factory=list)
    _passes: int = 0
    _next: float | None = None
    _held_until: float = 0.0
    _waits: bool = True

    # --- the four verbs of a method

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        if isinstance(said, Blur):
            self.gate.take(said, now)
            return self._rest(now) if self.running and self.auto else ()
        return self._presses(self.gate.take(said, now), offer, now)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        pressed = self._presses(self.gate.tick(now), offer, now)
        if pressed or self._next is None or now < self._next or not offer.items:
            return pressed
        if not self.running:
            self._next = now + PROMPT_EVERY
            return (Tell(Text.of("icheri/scan-waits")),)
        if speaking and self._waits and now < self._held_until:
            self._next = now + 0.05
            return ()
        return self.advance(now)

    def due(self) -> float | None:
        times = [t for t in (self._next, self.gate.due()) if t is not None]
        return min(times) if times else None

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        """Rebuilds the tree; after a choice the scan stays at the same place of the same group."""
        self._waits = bool(self.profile[CUE_WAITS])
        if chosen:
            self.gate.open_from = now + self.profile.number(POST_SELECTION)
        labels, at = [level.label for level in self._levels], list(self._at)
        self._levels, self._at, self._passes = [tree(offer)], [0], 0
        if chosen:
            self._return_to(labels, at)
        if not self.running:
            return ()
        if self.auto:
            pause = self.profile.number(POST_SELECTION) if chosen else self.profile.number(INITIAL_DELAY)
            self._arm(now + pause, now)
            self._at[-1] -= 1
            return (Mark("scan"),)
        self._at[-1] = min(self._at[-1], len(self._row()) - 1)
        return self._mark()

    # --- how it walks

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """The first press: it starts the walk and selects nothing."""
        self.running = True
        self._levels, self._at, self._passes = [tree(offer)], [0], 0
        if not self.auto:
            return self._mark()
        self._at = [-1]
        self._arm(now + self.profile.number(INITIAL_DELAY), now)
        return (Mark("scan"),)

    def _row(self) -> tuple[Node, ...]:
        return self._levels[-1].children

    def _presses(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        out: list[Intent] = []
        for button in buttons:
            which = self._switch(button)
            if not which or not offer.items:
                continue
            if not self.running:
                out += self.begin(offer, now)
            elif self.auto or which == "second":
                out += self.select(now)
            else:
                out += self.advance(now)
        return tuple(out)

    def _switch(self, button: str) -> Literal["first", "second", ""]:
        first, second = switches(self.profile)
        if not self.auto and (button == second or (second == "any" and button != first)):
            return "second"
        return "first" if button == first or first == "any" else ""

    def advance(self, now: float) -> tuple[Intent, ...]:
        self._at[-1] += 1
        if self._at[-1] >= len(self._row()):
            self._at[-1] = 0
            self._passes += 1
            loops = self.profile.number(LOOPS)
            if self.auto and loops and self._passes >= loops:
                return self._end_of_loops(now)
        self._schedule(now)
        return self._mark()

    def _end_of_loops(self, now: float) -> tuple[Intent, ...]:
        self._passes = 0
        if len(self._levels) > 1:
            self._levels.pop()
            self._at.pop()
            self._schedule(now)
            return self._mark()
        if self.profile.word(AFTER_LOOPS) == "restart":
            self._schedule(now)
            return self._mark()
        return self._rest(now)

    def _rest(self, now: float) -> tuple[Intent, ...]:
        prompted = self.profile.word(AFTER_LOOPS) == "prompt"
        self.running, self._next = False, now + PROMPT_EVERY if prompted else None
        return (Mark("scan"), Tell(Text.of("icheri/scan-waits")))

    def select(self, now: float) -> tuple[Intent, ...]:
        if not 0 <= self._at[-1] < len(self._row()):
            return ()
        node = self._row()[self._at[-1]]
        if node.id:
            self._next = None
            return (Choose(node.id),)
        self._passes = 0
        if node.is_exit:
            self._levels.pop()
            self._at.pop()
        else:
            self._levels.append(node)
            self._at.append(0)
        self.gate.open_from = now + self.profile.number(POST_SELECTION) * (0.5 if self.auto else 0.0)
        self._schedule(now)
        return self._mark()

    def _mark(self) -> tuple[Intent, ...]:
        return (mark_of(self._row(), self._at[-1]),)

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """The next stops of this row, then the first of what the present one opens."""
        if not self._levels or not self._row():
            return ()
        row, at = self._row(), max(0, self._at[-1])
        following = [mark_of(row, (at + n) % len(row)) for n in range(1, min(most, len(row) + 1))]
        inside = row[min(at, len(row) - 1)].children
        marks = [*following[:2], *([mark_of(inside, 0)] if inside else []), *following[2:]]
        return tuple(mark for mark in marks if all(target in offer for target in mark.targets))[:most]

    def _schedule(self, now: float) -> None:
        if self.auto:
            first = self.profile.number(FIRST_ITEM_PAUSE) if self._at[-1] == 0 else 0.0
            self._arm(now + self.profile.number(INTERVAL) + first, now)

    def _arm(self, at: float, now: float) -> None:
        self._next, self._held_until = at, now + max(LONGEST_CUE, at - now)

    def _return_to(self, labels: list[Text | None], at: list[int]) -> None:
        """Goes down again to the groups of the same names, as far as they are there."""
        for depth, label in enumerate(labels[1:], start=1):
            index = at[depth - 1]
            row = self._row()
            same = next((n for n, node in enumerate(row) if node.label == label and node.children), None)
            if same is None and index < len(row) and row[index].children:
                same = index
            if same is None:
                break
            self._at[-1] = same
            self._levels.append(row[same])
            self._at.append(0)
        if len(self._levels) == len(at):
            self._at[-1] = max(0, min(at[-1], len(self._row()) - 1))
