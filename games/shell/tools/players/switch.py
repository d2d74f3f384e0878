"""Players with one switch, or two."""

from __future__ import annotations

from ....access.choose.scan_settings import (
    BACKTRACK,
    DESELECT,
    DWELL,
    HELD_DOES,
    HOLD,
    INTERVAL,
    METHOD,
    amount,
    switches,
)
from ....access.inputs import Press, Release
from ....core.game import Text
from ....core.settings import Profile
from .player import PATIENCE, Lost, Player, last_highlight

REACTION = 0.65
"""Seconds from seeing a highlight to pressing (scanning.md, section 7: RT / 0.65 = an interval of one second)."""
CALM = 0.6
"""Seconds between two presses of one who steps."""


class SwitchPlayer(Player):
    """Has one switch, and uses it as the settings say: waits for the light, holds and lets go, steps and waits."""

    method = ""
    """The way of scanning that this player sets before playing, "" for the one that is there."""

    def first(self) -> None:
        self.pilot.wait(1.0)
        self.pilot.press(self.switch)
        assert self.pilot.house.play.way == "one-switch"

    def start(self, way: str) -> None:
        super().start(way)
        if self.method:
            self.put(METHOD.name, self.method)
            self.pilot.send("")

    @property
    def profile(self) -> Profile:
        return self.pilot.house.profile

    @property
    def switch(self) -> str:
        return switches(self.profile)[0]

    def pick(self, target: str) -> None:
        for _ in range(PATIENCE):
            before = len(self.pilot.lines)
            if self.resting():
                self.pilot.wait(1.0)
                self.pilot.press(self.switch, held=self.held())
                self.pilot.wait(0.1)
            else:
                self.act(target)
            if any(line["target"] == target for line in self.pilot.since(before, "choice")):
                return
        raise Lost(f"the scan never came to {target}")

    def act(self, target: str) -> None:
        """The next thing to do with the switch, as this way of scanning has it."""
        match self.profile.word(METHOD):
            case "inverse":
                self._hold_until(target)
            case "step-one":
                self._step_and_wait(target)
            case "tap-hold":
                self._tap_or_hold(target)
            case _:
                self._wait_and_press(target)

    def _wait_and_press(self, target: str) -> None:
        if not self.wants(target):
            self.pilot.wake(5.0)
            return
        self.pilot.wait(min(REACTION, 0.65 * self.profile.number(INTERVAL)) + self.chance.uniform(-0.08, 0.08))
        if not self.wants(target):
            return
        if self.profile[BACKTRACK]:
            self.pilot.press(self.switch, held=self.held(0.03, 0.1))
            self.pilot.wait(0.5)
        if self.profile.word(HELD_DOES) != "nothing" or self.wants(target):
            self.pilot.press(self.switch, held=self.held(0.03, 0.1))
            self.settle()

    def settle(self) -> None:
        """Until what was chosen can no longer be taken back."""
        self.pilot.wait(amount(self.profile, DESELECT))

    def _hold_until(self, target: str) -> None:
        """Down, until the light comes to what is wanted; then up."""
        self.pilot.wait(CALM)
        self.pilot.hear(Press(self.switch))
        self.pilot.wait(self.held(0.05, 0.1))
        for _ in range(PATIENCE):
            if self.wants(target) or self.resting() or not self._goes_on():
                break
            self.pilot.wake(5.0)
        self.pilot.wait(0.2)
        self.pilot.hear(Release(self.switch))
        self.settle()

    def _goes_on(self) -> bool:
        """Whether something is to come while the switch is held."""
        return self.pilot.house.play.due() is not None

    def _step_and_wait(self, target: str) -> None:
        if self.wants(target) and self._goes_on():
            self.pilot.wait(self.profile.number(DWELL) + 0.2)
            self.settle()
        else:
            self.pilot.wait(CALM)
            self.pilot.press(self.switch, held=self.held(0.03, 0.1))

    def _tap_or_hold(self, target: str) -> None:
        self.pilot.wait(CALM)
        long = self.wants(target)
        self.pilot.press(self.switch, held=self.held() + (self.profile.number(HOLD) if long else 0.0))
        if long:
            self.settle()

    def wants(self, target: str) -> bool:
        """Whether to press now: on the target, on a group that holds it, on the way out of a group that does not."""
        lit = last_highlight(self.pilot, "scan")
        if not lit:
            return False
        out = self.pilot.words(Text.of("icheri/scan-back"))
        return (target in lit) != self.named().startswith(out)

    def named(self) -> str:
        """What the light was last said to be on."""
        captions = (line for line in reversed(self.pilot.lines) if line["kind"] == "caption" and line["passing"])
        return str(next(captions, {}).get("text", ""))

    def resting(self) -> bool:
        """Whether the light stands still: it said "press to go on", or is out and nothing is to come."""
        said = next((line["text"] for line in reversed(self.pilot.lines) if line["kind"] == "caption"), "")
        dark = not last_highlight(self.pilot, "scan") and self.pilot.house.play.due() is None
        return dark or said == self.pilot.words(Text.of("icheri/scan-waits"))

    def moved(self) -> None:
        self.pilot.wait(self.chance.uniform(0.05, 0.4))


class InversePlayer(SwitchPlayer):
    """Holds the switch while the light walks, and lets go on what is wanted."""

    method = "inverse"


class StepOnePlayer(SwitchPlayer):
    """Steps with the one switch and waits on what is wanted."""

    method = "step-one"


class TapHoldPlayer(SwitchPlayer):
    """Steps with short presses and chooses with a long one."""

    method = "tap-hold"


class TwoSwitchPlayer(SwitchPlayer):
    """Moves with one switch and chooses with the other; nothing is timed."""

    def first(self) -> None:
        super().first()
        self.pilot.wait(3.0)
        self.pilot.press("enter")
        assert self.pilot.house.play.way == "two-switches"

    def act(self, target: str) -> None:
        second = switches(self.profile)[1]
        self.pilot.wait(self.chance.choice((CALM, CALM, 30.0)))
        if self.wants(target):
            self.pilot.press(second, held=self.held(0.03, 0.1))
            self.settle()
        else:
            self.pilot.press(self.switch, held=self.held(0.03, 0.1))

    def resting(self) -> bool:
        return False
