"""The shipped sounds, heard by numbers: all there, none alike, short, clean, in tune and quiet enough under speech."""

from __future__ import annotations

import math
import tomllib
from array import array
from cmath import exp
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass
from itertools import accumulate, combinations, pairwise
from operator import mul
from pathlib import Path

import pygame
import pytest

from games.core.game import KINDS

ASSETS = Path(__file__).resolve().parents[1] / "assets"
GLASS = ASSETS / "stained_glass"
RATE = 44100
FULL = 32768.0
SPEECH_DBFS = -20.0
ROWS = range(1, 6)
HOUSE = ("rest", "leave", "opened", "closed", *(f"tick-{row}" for row in ROWS), *(f"scan-{row}" for row in ROWS))
ROW_HERTZ = (146.83, 220.0, 293.66, 440.0, 587.33)
GLASS_HERTZ = {
    "ruby": 261.63,
    "cobalt": 220.0,
    "amber": 523.25,
    "green": 293.66,
    "turquoise": 440.0,
    "violet": 196.0,
    "milk": 698.46,
    "rose": 392.0,
    "sky": 587.33,
    "apricot": 349.23,
    "tea": 174.61,
    "night": 146.83,
}
CLOSEST = 1.0


@dataclass(frozen=True, slots=True)
class Features:
    """How a sound differs from others, each in steps that an ear tells apart easily.

    `length`, `crossings`, `brightness`: logarithms of seconds, zero crossings a second and the middle of
    the spectrum; `rise`: when it first comes near its peak; `weight`: when the middle of its energy comes.
    """

    length: float
    crossings: float
    brightness: float
    rise: float
    weight: float


@pytest.fixture(scope="module")
def cues() -> Iterator[Mapping[str, array[int]]]:
    """Every short sound by its path under assets, as frames of one side."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.quit()
        pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
        paths = [*sorted((ASSETS / "sounds").glob("*.ogg")), *sorted((GLASS / "sounds").glob("*.ogg"))]
        yield {path.relative_to(ASSETS).with_suffix("").as_posix(): frames(path) for path in paths}
        pygame.mixer.quit()


def frames(path: Path) -> array[int]:
    both = array("h", pygame.mixer.Sound(path).get_raw())
    return both[::2]


def short(cues: Mapping[str, array[int]]) -> dict[str, array[int]]:
    return {name: wave for name, wave in cues.items() if "ambience" not in name}


def decibels(ratio: float) -> float:
    return 20.0 * math.log10(max(ratio, 1e-9))


def spectrum(wave: list[complex]) -> list[complex]:
    """The discrete Fourier transform of a power of two of frames, after Cooley and Tukey."""
    if len(wave) == 1:
        return wave
    even, odd = spectrum(wave[::2]), spectrum(wave[1::2])
    turned = [exp(-2j * math.pi * k / len(wave)) * value for k, value in enumerate(odd)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]


def centroid(wave: array[int]) -> float:
    """The middle of the power spectrum around the loudest moment, in hertz."""
    size = 2048
    loudest = max(range(len(wave)), key=lambda k: abs(wave[k]))
    first = max(0, min(loudest - size // 4, len(wave) - size))
    part = [complex(value) for value in wave[first : first + size]]
    power = [abs(value) ** 2 for value in spectrum(part + [0j] * (size - len(part)))[: size // 2]]
    return sum(k * value for k, value in enumerate(power)) / sum(power) * RATE / size


def features(wave: array[int]) -> Features:
    peak = max(map(abs, wave))
    energy = sum(map(mul, wave, wave))
    middle = sum(k * value * value for k, value in enumerate(wave)) / energy / RATE
    crossings = sum((a < 0) != (b < 0) for a, b in pairwise(wave))
    rise = next(k for k, value in enumerate(wave) if abs(value) > 0.7 * peak) / RATE
    return Features(
        math.log(len(wave) / RATE) / 0.35,
        math.log(crossings * RATE / len(wave)) / 0.25,
        math.log(centroid(wave)) / 0.25,
        math.log(rise + 0.01) / 0.5,
        math.log(middle + 0.01) / 0.35,
    )


def pitch(wave: array[int], first: int, size: int) -> float:
    """The lowest strong repetition in `size` frames from `first`, in hertz, by normalised autocorrelation."""
    part = wave[first : first + size]
    energy = [0, *accumulate(map(mul, part, part))]
    lags = range(RATE // 1000, RATE // 120)
    shares = [energy[-lag - 1] * (energy[-1] - energy[lag]) for lag in lags]
    products: list[int] = [sum(map(mul, part, part[lag:])) for lag in lags]
    score = [product / math.sqrt(share) for product, share in zip(products, shares, strict=True)]
    best = max(score)
    for k in range(1, len(score) - 1):
        before, here, after = score[k - 1 : k + 2]
        if here > 0.93 * best and here >= before and here >= after:
            return RATE / (lags[k] + 0.5 * (before - after) / (before - 2 * here + after))
    return 0.0


def test_every_kind_of_event_has_its_sound(cues: Mapping[str, array[int]]) -> None:
    assert [kind for kind in KINDS if f"sounds/{kind}" not in cues] == []


def test_the_house_has_all_its_own_sounds(cues: Mapping[str, array[int]]) -> None:
    assert [name for name in HOUSE if f"sounds/{name}" not in cues] == []


def test_every_glass_has_its_note(cues: Mapping[str, array[int]]) -> None:
    table = tomllib.loads((GLASS / "glasses.toml").read_text(encoding="utf-8"))["glass"]
    assert {glass["id"] for glass in table} == set(GLASS_HERTZ)
    assert [glass["id"] for glass in table if f"stained_glass/sounds/{glass['id']}" not in cues] == []


def test_no_two_sounds_are_alike(cues: Mapping[str, array[int]]) -> None:
    heard = {name: astuple(features(wave)) for name, wave in short(cues).items()}
    distances = {pair: math.dist(heard[pair[0]], heard[pair[1]]) for pair in combinations(sorted(heard), 2)}
    assert {pair: distance for pair, distance in distances.items() if distance < CLOSEST} == {}


def test_a_higher_row_sounds_higher(cues: Mapping[str, array[int]]) -> None:
    for family in ("tick", "scan"):
        middles = [centroid(cues[f"sounds/{family}-{row}"]) for row in ROWS]
        assert middles == sorted(middles)


@pytest.mark.parametrize("row", ROWS)
def test_a_tick_has_the_pitch_of_its_row(cues: Mapping[str, array[int]], row: int) -> None:
    wave = cues[f"sounds/tick-{row}"]
    assert pitch(wave, len(wave) // 4, 3 * len(wave) // 4) == pytest.approx(ROW_HERTZ[row - 1], rel=0.06)


@pytest.mark.parametrize("glass", GLASS_HERTZ)
def test_a_glass_sounds_its_note(cues: Mapping[str, array[int]], glass: str) -> None:
    wave = cues[f"stained_glass/sounds/{glass}"]
    assert pitch(wave, round(0.16 * RATE), 3000) == pytest.approx(GLASS_HERTZ[glass], rel=0.03)


def test_cues_end_before_they_hinder(cues: Mapping[str, array[int]]) -> None:
    longest = {f"stained_glass/sounds/{glass}": 0.9 for glass in GLASS_HERTZ}
    longest |= {f"sounds/tick-{row}": 0.06 for row in ROWS} | {f"sounds/scan-{row}": 0.06 for row in ROWS}
    lengths = {name: len(wave) / RATE for name, wave in short(cues).items()}
    assert {name: length for name, length in lengths.items() if length > longest.get(name, 0.5) + 0.001} == {}


def test_cues_are_loud_enough_and_never_clipped(cues: Mapping[str, array[int]]) -> None:
    peaks = {name: decibels(max(map(abs, wave)) / FULL) for name, wave in short(cues).items()}
    assert {name: peak for name, peak in peaks.items() if not -13 < peak < -5} == {}


def test_cues_begin_and_end_in_silence(cues: Mapping[str, array[int]]) -> None:
    edges = {name: max(map(abs, (*wave[:2], *wave[-8:]))) / FULL for name, wave in short(cues).items()}
    assert {name: edge for name, edge in edges.items() if edge > 0.02} == {}


def test_ambience_stays_20_decibels_under_speech(cues: Mapping[str, array[int]]) -> None:
    wave = cues["sounds/ambience-workshop"]
    seconds = [wave[first : first + RATE] for first in range(0, len(wave) - RATE + 1, RATE)]
    levels = [decibels(math.sqrt(sum(map(mul, second, second)) / RATE) / FULL) for second in seconds]
    assert max(levels) <= SPEECH_DBFS - 20
    assert min(levels) > -60


def test_ambience_loops_without_a_seam(cues: Mapping[str, array[int]]) -> None:
    wave = cues["sounds/ambience-workshop"]
    assert 30 <= len(wave) / RATE <= 60
    usual = max(abs(a - b) for a, b in pairwise(wave[:RATE]))
    assert abs(wave[0] - wave[-1]) <= usual


def test_all_sounds_together_stay_small() -> None:
    files = [*(ASSETS / "sounds").glob("*.ogg"), *(GLASS / "sounds").glob("*.ogg")]
    assert sum(path.stat().st_size for path in files) < 700_000
