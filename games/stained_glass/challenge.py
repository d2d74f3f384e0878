"""Ways of playing and parts of the challenge, offered as toggles and steps; changing them never costs a pane."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.game import Role, State, Target
from .telling import say
from .ways import CHALLENGES, GUIDES, Guide, Way

if TYPE_CHECKING:
    from .model import Window

RARELY = 0.2


def toggles(window: Window) -> tuple[Target, ...]:
    """All ways, challenges and parts that this window has; they stay as they are while panes are filled."""
    key = (window.way, window.glasses, window.guide, window.follows)
    if key not in window.plan.toggled:
        window.plan.toggled[key] = tuple(_toggles(window))
    return window.plan.toggled[key]


def _toggles(window: Window) -> Iterator[Target]:
    groups = {"area": ("more", "ways")}
    for way in window.plan.ways:
        state = State(chosen=way == window.way, value=say(f"way-{way}-about"))
        yield Target(f"way/{way}", say(f"way-{way}"), Role("toggle", "way"), groups, state, RARELY)
    groups = {"area": ("more", "challenge")}
    steps, at = window.plan.steps, window.plan.step(window.glasses)
    for n, (way, glasses, guide) in enumerate(CHALLENGES, 1):
        if way in window.plan.ways:
            now = (way, window.plan.step(glasses), guide) == (window.way, at, window.guide)
            state = State(chosen=now, value=say(f"challenge-{n}-about"))
            yield Target(f"challenge/{n}", say(f"challenge-{n}"), Role("toggle", "challenge"), groups, state, RARELY)
    state = State(value=say("part-glasses-value", count=steps[at]), step=(at, len(steps)))
    yield Target("part/glasses", say("part-glasses"), Role("step", "part"), groups, state, RARELY)
    step = (GUIDES.index(window.guide), len(GUIDES))
    state = State(resting=not window.follows, value=say(f"part-guide-{window.guide}"), step=step)
    yield Target("part/guide", say("part-guide"), Role("step", "part"), groups, state, RARELY)


def changed(window: Window, target_id: str) -> tuple[Way, int, Guide]:
    """Way, glasses and guide after a toggle or a step (the last step leads back to the first); KeyError if unknown."""
    if all(target.id != target_id for target in toggles(window)):
        raise KeyError(target_id)
    match target_id.split("/"):
        case ["challenge", number]:
            return CHALLENGES[int(number) - 1]
        case ["part", "glasses"]:
            steps = window.plan.steps
            return window.way, steps[(window.plan.step(window.glasses) + 1) % len(steps)], window.guide
        case ["part", _]:
            return window.way, window.glasses, GUIDES[(GUIDES.index(window.guide) + 1) % len(GUIDES)]
        case [_, name]:
            return next(way for way in window.plan.ways if way == name), window.glasses, window.guide
    raise KeyError(target_id)
