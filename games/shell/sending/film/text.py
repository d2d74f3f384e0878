"""The words that go with a clip, for those who read or hear instead of looking."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....core.game import Text
from .makings import Making
from .pacing import FPS, Pace
from .titles import Titles

MOST_LINES = 400
"""Lines about what happened; what is more is left out between the beginning and the end."""


def lines(titles: Titles, made: Sequence[Making], pace: Pace, words: Callable[[Text], str], sound: bool) -> str:
    """Title, craft, how long it takes, and what happens when, a line each."""
    long = Text.of("clip/long-sound" if sound else "clip/long", seconds=round(pace.seconds))
    told = [words(titles.title), words(titles.craft), words(long), ""]
    timed = zip(made, pace.starts, strict=True)
    happened = [f"{_time(start)} {words(said)}" for one, start in timed for said in one.said]
    if len(happened) > MOST_LINES:
        happened = [*happened[: MOST_LINES // 2], "...", *happened[-MOST_LINES // 2 :]]
    return "\n".join((*told, *happened, "", words(titles.end))) + "\n"


def joined(first: Text, second: Text) -> Text:
    return Text.of("icheri/joined", first=first, second=second)


def short(titles: Titles, words: Callable[[Text], str]) -> str:
    """What stands for the whole clip in a line."""
    parts = (titles.title, titles.craft, Text.of("clip/making"), titles.end)
    return " ".join(_sentence(words(part)) for part in parts)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _time(start: int) -> str:
    return f"{start // FPS // 60}:{start // FPS % 60:02}"
