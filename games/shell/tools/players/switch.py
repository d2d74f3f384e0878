"""Players with one switch, or two."""

from __future__ import annotations

from ....access.choose.scan_settings import switches
from ....core.game import Text
from .player import PATIENCE, Lost, Player, last_highlight

REACTION = 0.65
"""Seconds from seeing a highlight to pressing (scanning.md, section 7: RT / 0.65 = an interval of one second)."""


class SwitchPlayer(Player):
    """Has one switch and waits until the highlight is on what is wanted, or on a group that holds it."""

    def first(self) -> None:
        self.pilot.wait(1.0)
        self.pilot.press(self.switch)
        assert self.pilot.house.play.way == "one-switch"

    @property
    def switch(self) -> str:
        return switches(self.pilot.house.profile)[0]

    def pick(self, target: str) -> None:
        for _ in range(PATIENCE):
            before = len(self.pilot.lines)
            if self.wants(target):
                self.pilot.wait(REACTION + self.chance.uniform(-0.08, 0.08))
                if not self.wants(target):
                    continue
                self.pilot.press(self.switch, held=self.held(0.03, 0.1))
                if any(line["target"] == target for line in self.pilot.since(before, "choice")):
                    return
            elif self.resting():
                self.pilot.wait(1.0)
                self.pilot.press(self.switch, held=self.held())
            else:
                self.pilot.wake(5.0)
        raise Lost(f"the scan never came to {target}")

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
        """Whether the light stands still: it said "press to go on", or was never started."""
        said = next((line["text"] for line in reversed(self.pilot.lines) if line["kind"] == "caption"), "")
        return self.pilot.house.play.due() is None or said == self.pilot.words(Text.of("icheri/scan-waits"))

    def moved(self) -> None:
        self.pilot.wait(self.chance.uniform(0.05, 0.4))


class TwoSwitchPlayer(SwitchPlayer):
    """Moves with one switch and chooses with the other; nothing is timed."""

    def first(self) -> None:
        super().first()
        self.pilot.wait(3.0)
        self.pilot.press("enter")
        assert self.pilot.house.play.way == "two-switches"

    def pick(self, target: str) -> None:
        for _ in range(PATIENCE):
            second = switches(self.pilot.house.profile)[1]
            before = len(self.pilot.lines)
            self.pilot.wait(self.chance.choice((0.6, 0.6, 30.0)))
            if self.wants(target):
                self.pilot.press(second, held=self.held(0.03, 0.1))
                if any(line["target"] == target for line in self.pilot.since(before, "choice")):
                    return
            else:
                self.pilot.press(self.switch, held=self.held(0.03, 0.1))
        raise Lost(f"stepping never came to {target}")
