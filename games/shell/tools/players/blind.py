"""A player who cannot see, at a keyboard: hears the voice and the cues, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

from .person import TURNS, Person, words
from .player import Lost

PAUSE = 2.5
"""Seconds of listening after each key."""


@dataclass
class Blind(Person):
    """Remembers what was said last of where it stands, and every name it has heard on this screen."""

    here: str = ""
    heard: dict[str, None] = field(default_factory=dict)

    def press(self, key: str) -> list[str]:
        self.pilot.press(key)
        return self.hear()

    def hear(self) -> list[str]:
        """Words of the voice since the last key; the name of where one stands comes in the cue voice."""
        lines = self.fresh(PAUSE)
        for line in lines:
            if line["kind"] == "say" and line["voice"] == "cue":
                self.here = line["text"]
                self.heard.update(dict.fromkeys(beginnings(self.here)))
            self.done = self.done or (line["kind"] == "cue" and line["cue"] == "finished")
        return words(lines)

    def help(self) -> list[str]:
        return self.press("h")

    def known(self) -> list[str]:
        return list(self.heard)

    def explore(self) -> None:
        for part in self.round():
            if part in self.parts and self.go(part):
                self.press("enter")
                self.explore()
                self.press("escape")

    def round(self) -> list[str]:
        """The names heard on one round of Tab."""
        first, heard = self.here, [named(self.here)]
        for _ in range(TURNS):
            self.press("tab")
            if alike(self.here, first):
                return heard
            heard.append(named(self.here))
        raise Lost("the round never came back to where it began")

    def go(self, name: str) -> bool:
        """Tab until this name is heard; False after a whole round."""
        first = ""
        for _ in range(TURNS):
            if name in beginnings(self.here):
                return True
            if first and alike(self.here, first):
                return False
            first = first or self.here
            self.press("tab")
        raise Lost(f"heard nothing of {name}")

    def take(self, name: str) -> None:
        if not self.go(name) and not self.elsewhere(name):
            raise Lost(f"went all round and heard nothing of {name}")
        self.press("enter")
        if not self.pilot.house.screen.is_page:
            return
        self.heard.clear()
        self.heard.update(dict.fromkeys(beginnings(self.here)))

    def elsewhere(self, name: str) -> bool:
        """From inside a part back to the whole, then through every part."""
        while any(self.go(back) for back in self.backs):
            self.press("enter")
        return self.go(name) or self.inside(name)

    def inside(self, name: str) -> bool:
        """Looks into the parts that open larger; more of a list is on its next pages."""
        for part in [part for part in self.round() if part in self.parts]:
            if not self.go(part):
                continue
            self.press("enter")
            if self.go(name) or self.inside(name):
                return True
            self.press("escape")
        return False


def beginnings(heard: str) -> list[str]:
    """What may be the name in what was heard: up to a comma, as names may hold one too."""
    parts = heard.split(", ")
    return [", ".join(parts[: n + 1]) for n in range(len(parts))]


def named(heard: str) -> str:
    """The shortest name that what was heard may begin with."""
    return heard.split(",")[0]


def alike(heard: str, before: str) -> bool:
    """Whether the same thing was named: on coming from elsewhere, the part of the screen is said after it."""
    return f"{heard},".startswith(f"{before},") or f"{before},".startswith(f"{heard},")
