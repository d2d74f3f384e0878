"""Whether a walking light has become too quick for who plays: how often it is missed now, and how often before."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import field

from ..core.settings import Setting
from ..core.values import dataclass

OFFER = Setting("care.offer-pace", True, (True, False))
"""Whether a slower light is offered when the light is missed more often (players.md, idea 15)."""

LATELY, BEFORE = 16, 48
"""Acts that count as now, and those before them that show how it usually goes."""
LEAST = 5
"""Misses among LATELY: 5 to 11, well over the 25 % of errors to right ones from which on errors come before speed
(Koester & Simpson 2014; scanning.md, section 8)."""
RISE = 2.0
"""So many times as often as before; who always misses as much has set it so."""
STEADY, RARE = 40, 0.03
"""Acts with so few misses after which the light that was before is offered again."""
SOON = 10.0
"""Seconds: who starts a light that ran out so soon still wanted something; who starts it later was elsewhere."""
LATE, LATE_SHARE = 0.2, 0.15
"""Seconds, and share of the time on each thing: who presses so soon after the light moved on meant what it left."""
EARLY = 0.6
"""Share of the time on each thing: a usual press comes later, at 0.65 of it (Simpson, Koester & LoPresti 2006/07)."""


@dataclass(slots=True)
class Act:
    """One press on the walking light, or one that did not come: seconds since the light stood there, where known."""

    missed: bool
    reaction: float | None = None


@dataclass(slots=True)
class Tiredness:
    """What is told of the light and of choices goes in; `interval` is the seconds it stands on each thing."""

    interval: float = 1.5
    acts: deque[Act] = field(default_factory=lambda: deque(maxlen=LATELY + BEFORE))
    _lit: float | None = None
    _ran_out: float | None = None
    _depth: int = 1
    _used: bool = True
    _fresh: bool = False

    def lit(self, now: float, depth: int) -> None:
        """The light stands on something, so many groups deep.

        A light that came early came by a press; a group that was left with nothing chosen in it was not meant.
        """
        if self._ran_out is not None and now - self._ran_out <= SOON:
            self.acts.append(Act(True))
        if self._lit is not None and now - self._lit < 0.9 * self.interval:
            self._pressed(now)
        if depth < self._depth and not self._used:
            self._miss()
        self._used = depth == 1 or (self._used and depth == self._depth)
        self._lit, self._depth, self._ran_out = now, depth, None

    def dark(self) -> None:
        """The light is out for a moment."""
        self._lit = None

    def ran_out(self, now: float) -> None:
        """Nobody pressed in all its rounds."""
        self._lit, self._ran_out, self._depth, self._used = None, now, 1, True

    def chose(self, now: float) -> None:
        self._used = self._fresh = True
        self._pressed(now)
        self._lit = None

    def undone(self) -> None:
        """The choice before was not meant, where nothing came between."""
        if self._fresh:
            self._miss()
        self._fresh = False

    def in_vain(self) -> None:
        """The choice changed nothing: one that came early on the light was meant for what it had just left."""
        act = self.acts[-1] if self.acts else None
        if self._fresh and act is not None and act.reaction is not None and act.reaction < EARLY * self.interval:
            self._miss()

    def _pressed(self, now: float) -> None:
        if self._lit is None:
            self.acts.append(Act(False))
            return
        after = now - self._lit
        late = after < max(LATE, LATE_SHARE * self.interval)
        self.acts.append(Act(late, after + (self.interval if late else 0.0)))

    def _miss(self) -> None:
        """The last press was a miss: it was meant for what the light had just left."""
        act = self.acts[-1] if self.acts else None
        if act is not None and not act.missed:
            act.missed = True
            act.reaction = None if act.reaction is None else act.reaction + self.interval

    # --- what follows from it

    def forget(self) -> None:
        """From now on anew: another light, or somebody was asked."""
        self.acts.clear()

    @property
    def tired(self) -> bool:
        """Whether the light is missed much, and much more than before."""
        acts = list(self.acts)
        lately, before = acts[-LATELY:], acts[:-LATELY]
        misses, usual = _misses(lately), _misses(before)
        if len(lately) < LATELY or misses < LEAST:
            return False
        return len(before) < LATELY or misses * len(before) >= RISE * usual * len(lately)

    @property
    def steady(self) -> bool:
        acts = list(self.acts)[-STEADY:]
        return len(acts) >= STEADY and _misses(acts) <= RARE * len(acts)

    @property
    def reactions(self) -> tuple[float, ...]:
        """Seconds from light to press lately; a press after the light had moved on counts from where it was meant."""
        return tuple(act.reaction for act in list(self.acts)[-LATELY:] if act.reaction is not None)


def _misses(acts: Sequence[Act]) -> int:
    return sum(act.missed for act in acts)
