"""One switch or two on a small offer, with a clock that is moved by hand."""

from __future__ import annotations

from games.access.choose.gate import Gate
from games.access.choose.intent import Choose, Ignore, Intent, Mark
from games.access.choose.scan import Scan
from games.access.choose.scan_settings import (
    AFTER_LOOPS,
    CUE_WAITS,
    FIRST,
    FIRST_ITEM_PAUSE,
    INITIAL_DELAY,
    INTERVAL,
    LOOPS,
    SECOND,
)
from games.access.offer import Offer
from games.core.settings import Profile, Setting, Value
from games.shell.content import all_settings
from tests.offers import down, up

SETTINGS = all_settings()
NAMED: dict[str, Setting] = {
    "interval": INTERVAL, "initial": INITIAL_DELAY, "first": FIRST_ITEM_PAUSE, "loops": LOOPS, "after": AFTER_LOOPS,
    "waits": CUE_WAITS, "one": FIRST, "two": SECOND,
}  # fmt: skip


class Switch:
    """A scan with a clock moved by hand; `answers` is all it ever said, with the moment."""

    def __init__(self, offer: Offer, auto: bool = True, **chosen: Value) -> None:
        profile = Profile()
        for name, value in chosen.items():
            profile = profile.put(NAMED.get(name) or SETTINGS[name], value)
        self.offer, self.now = offer, 0.0
        self.scan = Scan(Gate.of(profile), auto, profile)
        self.answers: list[tuple[float, Intent]] = []
        self.scan.renew(offer, 0.0, "")

    def down(self, button: str = "space") -> tuple[Intent, ...]:
        return self._note(self.scan.take(down(button), self.offer, self.now))

    def up(self, button: str = "space") -> tuple[Intent, ...]:
        return self._note(self.scan.take(up(button), self.offer, self.now))

    def press(self, button: str = "space", held: float = 0.05) -> tuple[Intent, ...]:
        heard = self._note(self.scan.take(down(button), self.offer, self.now))
        self.wait(held)
        return (*heard, *self.up(button))

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while (due := self.scan.due()) is not None and due <= until:
            self.now = max(self.now, due)
            self._note(self.scan.tick(self.offer, self.now, False))
        self.now = until

    def stall(self, seconds: float) -> tuple[Intent, ...]:
        """The program stood still; then it ticks once."""
        self.now += seconds
        return self._note(self.scan.tick(self.offer, self.now, False))

    def until(self, id: str) -> None:
        for _ in range(500):
            if self.lit == (id,):
                return
            due = self.scan.due()
            assert due is not None, f"the light rested before it came to {id}"
            self.wait(max(0.0, due - self.now))
        raise AssertionError(f"the light never came to {id}")

    def _note(self, heard: tuple[Intent, ...]) -> tuple[Intent, ...]:
        self.answers += [(self.now, intent) for intent in heard]
        return heard

    @property
    def lit(self) -> tuple[str, ...]:
        return next((i.targets for _, i in reversed(self.answers) if isinstance(i, Mark)), ())

    @property
    def chosen(self) -> list[str]:
        return [i.target for _, i in self.answers if isinstance(i, Choose)]

    @property
    def ignored(self) -> list[str]:
        return [i.reason for _, i in self.answers if isinstance(i, Ignore)]

    def renew(self, chosen: str) -> None:
        """What the house does after a choice."""
        self._note(self.scan.renew(self.offer, self.now, chosen))

    def marks(self) -> list[tuple[float, str]]:
        return [(at, i.targets[0]) for at, i in self.answers if isinstance(i, Mark) and i.targets]
