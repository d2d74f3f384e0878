"""Times and sizes that would suit a player, each with its reason in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil

from ...core.game import Text
from ...core.settings import Setting
from ...core.values import dataclass
from .measures import Measures, mean, percentile, scatter, spread

INTERVAL, ACCEPTANCE, IGNORE_REPEAT = "scan.interval", "press.acceptance", "press.ignore-repeat"
TARGET_SIZE, DWELL, SLIP = "look.target-size", "dwell.time", "pointer.slip"
RATIO = 0.65
"""Reaction time to a good time on each thing (Simpson, Koester and LoPresti 2006/07)."""
ENOUGH = 6
"""Answers from which on times are proposed; twelve to twenty are asked for."""
FEW = 2
"""Double hits or unmeant presses from which on something is proposed against them."""
MOST_REPEAT = 1.0
STEP = 0.05


@dataclass(frozen=True, slots=True)
class Proposal:
    """A setting by its name, the value that would suit, and why."""

    setting: str
    value: float
    why: Text


def interval_for(reactions: tuple[float, ...]) -> float:
    """T = max(RT / 0.65, RT + 2 sd), rounded up to 50 ms (scanning.md, section 8)."""
    middle = mean(reactions)
    return up(max(middle / RATIO, middle + 2 * spread(reactions)), STEP)


def up(value: float, step: float) -> float:
    return round(ceil(round(value / step, 6)) * step, 6)


def on_ladder(setting: Setting, value: float) -> float:
    """The lowest step that is at least `value`, else the highest there is."""
    steps = sorted(float(choice) for choice in setting.choices if not isinstance(choice, bool | str))
    return next((step for step in steps if step >= value - 1e-9), steps[-1])


@dataclass(frozen=True, slots=True)
class Wish:
    """What would suit before it is put on the ladder; the reason names the step that was found as `said`."""

    setting: str
    value: float
    why: str
    said: str
    args: tuple[tuple[str, float], ...] = ()


def proposals(measured: Measures, known: Mapping[str, Setting]) -> tuple[Proposal, ...]:
    """What would suit, on the ladders of the settings that there are."""
    found = (wish for wish in (*_times(measured), *_pointing(measured)) if wish.setting in known)
    return tuple(_proposed(wish, on_ladder(known[wish.setting], wish.value)) for wish in found)


def _proposed(wish: Wish, value: float) -> Proposal:
    return Proposal(wish.setting, value, Text.of(f"suits/{wish.why}", **{**dict(wish.args), wish.said: value}))


def _times(measured: Measures) -> Iterator[Wish]:
    reactions = measured.reactions
    if len(reactions) >= ENOUGH and not measured.points:
        press = tenths(mean(reactions))
        yield Wish(INTERVAL, interval_for(reactions), "why-interval", "time", (("press", press),))
    if len(measured.doubles) >= FEW:
        gaps = [p.after_press for p in measured.doubles if p.after_press is not None]
        time = min(MOST_REPEAT, up(percentile(gaps, 0.95) + STEP / 2, STEP))
        yield Wish(IGNORE_REPEAT, time, "why-ignore-repeat", "time", (("count", len(gaps)),))
    held = acceptance_for(measured)
    if held:
        yield Wish(ACCEPTANCE, held, "why-acceptance", "time", (("count", len(measured.unmeant)),))


def acceptance_for(measured: Measures) -> float:
    """Seconds that unmeant presses do not reach and meant ones do; 0 where they cannot be told apart."""
    if len(measured.unmeant) < FEW or len(measured.answers) < ENOUGH:
        return 0.0
    longest = percentile([p.held for p in measured.unmeant], 0.95)
    shortest = percentile([p.held for p in measured.answers], 0.05)
    time = up(longest + STEP / 2, STEP)
    return time if time < shortest else 0.0


def _pointing(measured: Measures) -> Iterator[Wish]:
    if len(measured.points) < ENOUGH:
        return
    offset, sigma = scatter(measured.points)
    yield Wish(TARGET_SIZE, 2 * (offset + 2 * sigma), "why-target-size", "size")
    rested = tuple(p.rested for p in measured.answers if p.rested is not None)
    if len(rested) >= ENOUGH:
        time = up(mean(rested) + 2 * spread(rested), STEP)
        yield Wish(DWELL, time, "why-dwell", "time", (("rest", tenths(mean(rested))),))
    slid = percentile([p.slid for p in measured.answers], 0.95)
    if slid >= 1.0:
        yield Wish(SLIP, slid, "why-slip", "slid")


def tenths(seconds: float) -> float:
    return round(seconds, 1)
