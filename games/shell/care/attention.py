"""Notices when a light is missed more and more, or when somebody has played for long, and says so once, quietly."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ...access.choose.scan_settings import INTERVAL, amount
from ...access.reminding import REMIND, Reminding
from ...access.tell.record import Chosen, Happened, Highlighted, Record, Say
from ...access.tiredness import OFFER, Tiredness
from ...core.game import Text
from ...stage.motion import rewarding

if TYPE_CHECKING:
    from ..house import House

Asked = Literal["", "slower", "as-before", "rest"]
LISTEN = "action/listen"
DONE = ("placed", "matched", "not-yet", "undone", "finished")
"""Kinds of event by which something is done with: only then is anything offered."""
AGAIN = 300.0
"""Seconds between two offers of another light, at least."""
STEPS = 2
"""Steps of the ladder that the light becomes slower at once, at most."""
LATER = 600.0
"""Seconds for which nothing is offered where somebody asked for later."""


class Attention:
    """Watches what is told; `asked` is what was offered last and not answered yet, `before` the light that was."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.tiredness, self.reminding = Tiredness(), Reminding()
        self.asked: Asked = ""
        self.before: float | None = None
        self._look: float | None = None
        self._quiet_until = 0.0
        self._chosen, self._wanted, self._finished = "", 0.0, False
        house.tell.watchers.append(self)

    # --- what is seen

    def see(self, record: Record) -> None:
        now, play = self.house.now, self.house.play
        if play.seat.by and not isinstance(record, Happened):
            return
        match record:
            case Highlighted("scan", targets):
                self._light(bool(targets), now)
            case Say(Text("icheri/scan-waits")):
                self.tiredness.ran_out(now)
            case Say(Text("icheri/rested")):
                self.reminding.rested(now)
            case Chosen(target):
                self.reminding.acted(now)
                if target == "command/undo":
                    self.tiredness.undone()
                elif self._by_clock:
                    self._chosen = target
                    self.tiredness.chose(now)
            case Happened(event) if event.kind == "told" and event.target and event.target == self._chosen:
                self.tiredness.in_vain()
                self._look = now
            case Happened(event) if event.kind in DONE:
                self._look = now
                self._finished = event.kind == "finished" and self._waits

    @property
    def _by_clock(self) -> bool:
        ways = self.house.play.ways
        return ways.by_clock and ways.stage is None

    def _light(self, stands: bool, now: float) -> None:
        interval = self.house.profile.number(INTERVAL)
        if interval != self.tiredness.interval:
            self.tiredness = Tiredness(interval)
        if stands and self._by_clock:
            method = self.house.play.ways.method
            walk = getattr(None if method is None else method.light, "walk", None)
            self.tiredness.lit(now, 1 if walk is None else len(walk.levels))
        else:
            self.tiredness.dark()

    @property
    def _waits(self) -> bool:
        """Whether a reward is there that waits until it is asked for."""
        profile, asked = self.house.profile, self.house.screen.rewarded
        return rewarding(profile, asked) != rewarding(profile, True)

    # --- when something is said

    def due(self) -> float | None:
        return self._look

    def tick(self, now: float) -> None:
        """Something was done with: a good moment, if there is anything to say."""
        self._look = None
        house = self.house
        self.reminding.minutes = amount(house.profile, REMIND)
        if house.play.resting or house.safety.pending or house.play.seat.by:
            return
        if self._finished:
            self._finished = False
            house.play.told(Text.of("care/reward-waits", name=Text.of("icheri/action-listen")), LISTEN, after=True)
        if self.reminding.due(now) and self._wants_today():
            self._ask("rest", now, "command/rest", minutes=self.reminding.played(now))
            self.reminding.told(now)
        elif house.profile[OFFER] and self._by_clock and now >= self._quiet_until:
            if self.tiredness.tired and self.slower is not None:
                self._ask("slower", now, "open/more/:1")
            elif self.before is not None and self.tiredness.steady:
                self._ask("as-before", now, "open/more/:1")

    def _ask(self, asked: Asked, now: float, beside: str, **args: float) -> None:
        """Words that wait their turn and a lamp; the light and the focus stay where they are."""
        if asked != "rest":
            self._wanted = self._fitting() if asked == "slower" else 0.0
            self.tiredness.forget()
            self._quiet_until = now + AGAIN
        self.asked = asked
        self.house.play.told(Text.of(f"care/ask-{asked}", **args), beside, after=True)

    # --- what may be answered

    @property
    def slower(self) -> float | None:
        """A slower light: what the presses asked for, one or two steps on; None where there is none."""
        ladder = sorted(float(choice) for choice in INTERVAL.choices)
        onward = [choice for choice in ladder if choice > self.house.profile.number(INTERVAL)][:STEPS]
        return next((choice for choice in onward if choice >= self._wanted), onward[-1]) if onward else None

    def _fitting(self) -> float:
        """The time on each thing that lately's presses ask for: T = max(RT / 0.65, RT + 2 sd) (scanning.md, 8)."""
        from ...access.fitting.proposals import ENOUGH, interval_for

        reactions = self.tiredness.reactions
        return interval_for(reactions) if len(reactions) >= ENOUGH else 0.0

    def answered(self) -> None:
        self.asked = ""

    def later(self) -> None:
        """Nothing of it for a while."""
        if self.asked == "rest":
            self.reminding.later(self.house.now)
        else:
            self._quiet_until = self.house.now + LATER
        self.asked = ""

    def not_today(self) -> None:
        self.reminding.today, self.asked = False, ""
        with suppress(OSError):
            self.house.storage.folder.mkdir(parents=True, exist_ok=True)
            self._path.write_text(self._day(), "utf-8")

    def _wants_today(self) -> bool:
        """Whether nobody said "not today" on this day, even before the program was started anew."""
        with suppress(OSError, ValueError):
            self.reminding.today = self._path.read_text("utf-8") != self._day()
        return self.reminding.today

    @property
    def _path(self) -> Path:
        return self.house.storage.folder / "no-rest-today.txt"

    def _day(self) -> str:
        return f"{date.today():%Y-%m-%d} {self.house.profile.name}"
