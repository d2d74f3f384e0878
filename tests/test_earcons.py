"""Checklist row 89: each event and each cue of the house has an earcon of its own, short, in the ear's best range."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from pathlib import Path

import pygame
import pytest

from games.core.game import KINDS
from games.shell.cue_gallery import lessons
from games.shell.tools.stripes import fourier

ASSETS = Path(__file__).resolve().parents[1] / "assets"
RATE, SIZE, SLICE = 44100, 1024, 2205
EDGES = (125, 220, 350, 500, 700, 1000, 1400, 2000, 2800, 5000)
"""Hertz between nine bands, each about half an octave."""
QUIET = -40.0
SHORTEST, LONGEST = 0.03, 0.5
CLOSEST = 5.0
"""Decibels, root mean square, by which two earcons differ over bands and twentieths of a second in which one sounds."""
WINDOW = tuple(0.5 - 0.5 * math.cos(2 * math.pi * k / SIZE) for k in range(SIZE))
Heard = list[list[float]]


def power(part: array[int]) -> list[float]:
    padded = [*part, *[0] * (SIZE - len(part))]
    wave = [complex(value * share) for value, share in zip(padded, WINDOW, strict=True)]
    return [abs(value) ** 2 for value in fourier(wave)[: SIZE // 2]]


def bins(low: float, high: float) -> slice:
    first = round(low * SIZE / RATE)
    return slice(first, max(first + 1, round(high * SIZE / RATE)))


def slices(wave: array[int]) -> list[list[float]]:
    """The spectrum of each twentieth of the first half second."""
    return [power(wave[n * SLICE : n * SLICE + SIZE]) for n in range(round(LONGEST * RATE / SLICE))]


def heard(wave: array[int]) -> Heard:
    """Loudness by twentieth and band, in decibels under the loudest, QUIET at least."""
    bands = [[sum(part[bins(low, high)]) for low, high in pairwise(EDGES)] for part in slices(wave)]
    top = max(map(max, bands))
    return [[max(QUIET, 10 * math.log10(max(value, 1e-9) / top)) for value in part] for part in bands]


def distance(one: Heard, other: Heard) -> float:
    parts = [(a, b) for a, b in zip(one, other, strict=True) if max(*a, *b) > QUIET]
    squares = [(x - y) ** 2 for a, b in parts for x, y in zip(a, b, strict=True)]
    return math.sqrt(sum(squares) / len(squares))


@pytest.fixture(scope="module")
def waves() -> Iterator[Mapping[str, array[int]]]:
    """Every cue of the house and every note of a game's things, by name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.quit()
        pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
        paths = [path for path in sorted(ASSETS.glob("**/sounds/*.ogg")) if "ambience" not in path.stem]
        names = [path.stem if path.parent.parent == ASSETS else f"{path.parts[-3]}/{path.stem}" for path in paths]
        yield {
            name: array("h", pygame.mixer.Sound(path).get_raw())[::2] for name, path in zip(names, paths, strict=True)
        }
        pygame.mixer.quit()


def test_no_two_earcons_are_alike_within_half_a_second(waves: Mapping[str, array[int]]) -> None:
    found = {name: heard(wave) for name, wave in waves.items()}
    close = {(a, b): round(distance(found[a], found[b]), 1) for a, b in combinations(found, 2)}
    assert {pair: value for pair, value in close.items() if value < CLOSEST} == {}


def test_the_measure_hears_what_is_alike_and_what_is_not(waves: Mapping[str, array[int]]) -> None:
    one = heard(waves["placed"])
    softer = array("h", (value // 2 for value in waves["placed"]))
    assert distance(one, one) == 0.0 and distance(one, heard(softer)) < 1.0


def test_earcons_keep_to_the_range_that_ears_and_small_loudspeakers_carry(waves: Mapping[str, array[int]]) -> None:
    """125 Hz to 5 kHz: at most one part in a hundred of the power lies outside."""
    outside = {}
    for name, wave in waves.items():
        whole = [sum(values) for values in zip(*slices(wave), strict=True)]
        inside = sum(whole[bins(100, 5000)])
        outside[name] = round(1 - inside / sum(whole), 4)
    assert {name: share for name, share in outside.items() if share > 0.01} == {}


def test_what_an_event_sounds_like_is_over_in_half_a_second(waves: Mapping[str, array[int]]) -> None:
    """Notes of things ring longer, and fade under others; the chord of a reward is music and no earcon."""
    lengths = {name: len(wave) / RATE for name, wave in waves.items() if "/" not in name}
    assert {name: length for name, length in lengths.items() if not SHORTEST <= length <= LONGEST + 0.001} == {}


def test_the_gallery_teaches_every_cue_there_is(waves: Mapping[str, array[int]]) -> None:
    shown = {lesson.sound for lesson in lessons()}
    assert shown == {name for name in waves if "/" not in name} and set(KINDS) <= shown
