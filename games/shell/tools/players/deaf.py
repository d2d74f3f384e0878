"""A player who cannot hear, with a pointer: reads captions, and sees what lies where."""

from __future__ import annotations

from dataclasses import dataclass, field

from ....access.inputs import PointAt
from ...log import Line
from .person import Person, words
from .player import Lost

PAUSE = 8.0
"""Seconds of reading after each press."""


@dataclass
class Deaf(Person):
    """`seen` is what lies on the screen now, by its id."""

    seen: dict[str, Line] = field(default_factory=dict)
    met: dict[str, None] = field(default_factory=dict)

    def look(self) -> list[str]:
        lines = self.fresh(PAUSE)
        for line in lines:
            if line["kind"] == "offer":
                self.seen = {str(target["id"]): target for target in line["targets"]}
                things = [target for target in line["targets"] if target["group"][0] not in ("commands", "more")]
                self.met.update(dict.fromkeys(str(target["label"]) for target in things))
        sunlit = self.word("icheri/see-it-finished")
        ends = (target["group"][0] == "actions" or target["label"] == sunlit for target in self.seen.values())
        self.done = self.done or any(ends)
        return words(lines)

    def press(self, target: Line) -> list[str]:
        x, y = target["anchor"]
        self.pilot.hear(PointAt((x, y)))
        self.pilot.press("mouse-1", "mouse")
        return self.look()

    def help(self) -> list[str]:
        hint = self.find(self.word("icheri/hint"))
        if hint is None:
            raise Lost("there is no hint to be seen")
        return self.press(hint)

    def explore(self) -> None:
        for opening in self.drawn("opening"):
            self.press(opening)
            self.explore()
            if back := self.drawn("back"):
                self.press(back[0])

    def known(self) -> list[str]:
        return list(self.met)

    def find(self, label: str) -> Line | None:
        return next((t for t in self.seen.values() if t["label"] == label and not t["id"].startswith("open/")), None)

    def take(self, name: str) -> None:
        if self.find(name) is None:
            while back := self.drawn("back"):
                self.press(back[0])
        if self.find(name) is None and not self.search(name):
            raise Lost(f"{name} is nowhere to be seen")
        found = self.find(name)
        assert found is not None
        if not found.get("chosen"):
            self.press(found)

    def search(self, name: str) -> bool:
        """Opens one part or page after the other; from where it is not there the way leads back."""
        for opening in (*self.drawn("pages"), *self.drawn("opening"), *self.drawn("next")):
            self.press(opening)
            if self.find(name) is not None or self.search(name):
                return True
            if back := self.drawn("back"):
                self.press(back[0])
        return False

    def drawn(self, subtype: str) -> list[Line]:
        """What carries this picture."""
        return [target for target in self.seen.values() if target["subtype"] == subtype]
