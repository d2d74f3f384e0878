"""The sounds of the souvenirs: each beats as its rhythm is written down, none is alike, all are short and clean."""

from __future__ import annotations

import math
import tomllib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import astuple
from itertools import combinations, pairwise

import pygame
import pytest

from tests.test_sounds import ASSETS, CLOSEST, FULL, RATE, decibels, features, frames

SOUVENIRS = ASSETS / "souvenirs"
RHYTHMS: dict[str, dict[str, list[float]]] = tomllib.loads((SOUVENIRS / "rhythms.toml").read_text("utf-8"))
DRAWN = {path.stem for path in (SOUVENIRS / "drawings").glob("*.svg")}
LONGEST = 1.5
HOP, WINDOW = 220, 4
"""Frames between two measurements, about 5 ms, and how many of these steps each takes in."""
NEAR = 0.03
RISE = 1.7
"""How many times louder it becomes where a beat begins."""
QUIET = 0.03
SHORTEST_GAP = 0.09
TAP = 0.2
Sounds = Mapping[str, "array[int]"]


@pytest.fixture(scope="module")
def sounds() -> Iterator[Sounds]:
    """Every sound of a souvenir, and the short ones of the house, by path under assets, as frames of one side."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.quit()
        pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
        paths = [*sorted((ASSETS / "sounds").glob("*.ogg")), *sorted((SOUVENIRS / "sounds").glob("*.ogg"))]
        short = [path for path in paths if "ambience" not in path.stem]
        yield {path.relative_to(ASSETS).with_suffix("").as_posix(): frames(path) for path in short}
        pygame.mixer.quit()


def own(sounds: Sounds) -> dict[str, array[int]]:
    return {name.rpartition("/")[2]: wave for name, wave in sounds.items() if name.startswith("souvenirs/")}


def envelope(wave: array[int]) -> list[float]:
    """How loud each slice is, 1 the loudest; the steps between frames are measured, so that hum weighs little."""
    steps = [b - a for a, b in pairwise(wave)]
    powers = [sum(step * step for step in steps[n : n + HOP]) for n in range(0, len(steps) - HOP, HOP)]
    levels = [math.sqrt(sum(powers[max(0, n - WINDOW + 1) : n + 1])) for n in range(len(powers))]
    return [level / max(levels) for level in levels]


def measured(wave: array[int]) -> list[float]:
    """Seconds at which beats begin: where it rises most, told apart by a short gap at least."""
    levels = [0.0] * WINDOW + envelope(wave)
    rises = [(levels[n] + QUIET) / (levels[n - WINDOW] + QUIET) for n in range(WINDOW, len(levels))]
    found: list[tuple[float, int]] = []
    for rise, n in sorted(((rise, n) for n, rise in enumerate(rises) if rise > RISE), reverse=True):
        if all(abs(n - other) * HOP / RATE > 0.75 * SHORTEST_GAP for _, other in found):
            found.append((rise, n))
    return sorted((n - WINDOW / 2) * HOP / RATE for _, n in found)


def strength(wave: array[int], at: float, until: float) -> float:
    part = wave[round(at * RATE) : round(until * RATE)]
    return max(map(abs, part))


def test_at_least_sixteen_souvenirs_have_a_sound_and_each_of_these_a_rhythm(sounds: Sounds) -> None:
    assert set(RHYTHMS) == set(own(sounds)) <= DRAWN
    assert len(RHYTHMS) >= 16


@pytest.mark.parametrize("name", RHYTHMS)
def test_a_rhythm_is_whole_and_in_order(name: str) -> None:
    onsets, strengths, lengths = (RHYTHMS[name][part] for part in ("onsets", "strengths", "lengths"))
    assert set(RHYTHMS[name]) == {"onsets", "strengths", "lengths"}
    assert len(onsets) == len(strengths) == len(lengths) >= 2
    assert all(later - sooner >= SHORTEST_GAP for sooner, later in pairwise(onsets))
    assert all(0 < value <= 1 for value in strengths) and max(strengths) > 0.85
    assert onsets[0] > 0 and max(at + lasts for at, lasts in zip(onsets, lengths, strict=True)) <= LONGEST


@pytest.mark.parametrize("name", RHYTHMS)
def test_a_sound_beats_as_its_rhythm_is_written_down(sounds: Sounds, name: str) -> None:
    written, heard = RHYTHMS[name]["onsets"], measured(own(sounds)[name])
    assert len(heard) == len(written), (heard, written)
    assert max(abs(a - b) for a, b in zip(heard, written, strict=True)) <= NEAR, (heard, written)


@pytest.mark.parametrize("name", RHYTHMS)
def test_a_beat_is_as_strong_as_it_is_written_down(sounds: Sounds, name: str) -> None:
    """The file's strongest beat may lie a little apart, as a room answers; weak and strong never change places."""
    rhythm, wave = RHYTHMS[name], own(sounds)[name]
    ends = [*rhythm["onsets"][1:], len(wave) / RATE]
    found = [strength(wave, at, until - 0.01) for at, until in zip(rhythm["onsets"], ends, strict=True)]
    beats = list(zip(rhythm["strengths"], found, strict=True))
    assert all(a < b for (x, a), (y, b) in combinations(sorted(beats), 2) if y - x > 0.25)


def written(name: str) -> tuple[object, ...]:
    """A rhythm as one sees it at a glance: for each beat weak or strong, tap or held, and how long until the next."""
    rhythm = RHYTHMS[name]
    gaps = [math.floor(4 * (b - a)) for a, b in pairwise(rhythm["onsets"])]
    looks = [(power > 0.75, lasts > TAP) for power, lasts in zip(rhythm["strengths"], rhythm["lengths"], strict=True)]
    return (*looks, *gaps)


def test_no_two_rhythms_look_alike() -> None:
    assert [pair for pair in combinations(RHYTHMS, 2) if written(pair[0]) == written(pair[1])] == []


def test_no_two_souvenirs_sound_alike_nor_like_the_house(sounds: Sounds) -> None:
    heard = {name: astuple(features(wave)) for name, wave in sounds.items()}
    pairs = (pair for pair in combinations(sorted(heard), 2) if any(name.startswith("souvenirs/") for name in pair))
    distances = {pair: math.dist(heard[pair[0]], heard[pair[1]]) for pair in pairs}
    assert {pair: round(distance, 2) for pair, distance in distances.items() if distance < CLOSEST} == {}


def test_sounds_of_souvenirs_are_short_loud_enough_and_begin_and_end_in_silence(sounds: Sounds) -> None:
    for name, wave in own(sounds).items():
        assert len(wave) / RATE <= LONGEST + 0.001, name
        assert -13 < decibels(max(map(abs, wave)) / FULL) < -5, name
        assert max(map(abs, (*wave[:2], *wave[-8:]))) / FULL <= 0.02, name


def test_the_sounds_of_souvenirs_stay_small() -> None:
    assert sum(path.stat().st_size for path in (SOUVENIRS / "sounds").glob("*.ogg")) < 400_000
