"""The shipped sounds of batik: a note for each dye, a knock for each block, none alike, short, clean and in tune."""

from __future__ import annotations

import math
import tomllib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import astuple
from itertools import combinations

import pygame
import pytest

from tests.test_sounds import ASSETS, CLOSEST, FULL, RATE, decibels, features, frames, pitch

BATIK = ASSETS / "batik"
DYES = {row["id"]: row for row in tomllib.loads((BATIK / "dyes.toml").read_text("utf-8"))["dye"]}
STEPS = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}
Sounds = Mapping[str, "array[int]"]


@pytest.fixture(scope="module")
def sounds() -> Iterator[Sounds]:
    """Every sound of batik, and the short ones of the house, by path under assets, as frames of one side."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.quit()
        pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
        paths = [*sorted((ASSETS / "sounds").glob("*.ogg")), *sorted((BATIK / "sounds").rglob("*.ogg"))]
        short = [path for path in paths if "ambience" not in path.stem]
        yield {path.relative_to(ASSETS).with_suffix("").as_posix(): frames(path) for path in short}
        pygame.mixer.quit()


def own(sounds: Sounds) -> dict[str, array[int]]:
    return {name.removeprefix("batik/sounds/"): wave for name, wave in sounds.items() if name.startswith("batik/")}


def hertz(note: str) -> float:
    return float(440.0 * 2 ** ((STEPS[note[0]] + 12 * (int(note[1:]) - 4)) / 12))


def test_each_dye_the_silk_and_each_tool_has_its_sound(sounds: Sounds) -> None:
    assert {*DYES, "silk", "crumple", "boil"} <= set(own(sounds))


def test_the_darker_a_dye_the_lower_its_note_in_one_scale_of_five() -> None:
    notes = [hertz(row["note"]) for row in DYES.values()]
    assert notes == sorted(notes, reverse=True)
    assert {row["note"][0] for row in DYES.values()} == set("DEGAB")


@pytest.mark.parametrize("dye", DYES)
def test_a_dye_sounds_its_note(sounds: Sounds, dye: str) -> None:
    wave = own(sounds)[dye]
    assert pitch(wave, round(0.16 * RATE), 3000) == pytest.approx(hertz(DYES[dye]["note"]), rel=0.03)


def test_no_two_sounds_of_a_scarf_are_alike_nor_like_the_house(sounds: Sounds) -> None:
    heard = {name: astuple(features(wave)) for name, wave in sounds.items()}
    pairs = (pair for pair in combinations(sorted(heard), 2) if any(name.startswith("batik/") for name in pair))
    distances = {pair: math.dist(heard[pair[0]], heard[pair[1]]) for pair in pairs}
    assert {pair: distance for pair, distance in distances.items() if distance < CLOSEST} == {}


def test_sounds_of_batik_are_short_loud_enough_and_begin_and_end_in_silence(sounds: Sounds) -> None:
    for name, wave in own(sounds).items():
        assert len(wave) / RATE <= (0.901 if name in DYES else 0.501), name
        assert -13 < decibels(max(map(abs, wave)) / FULL) < -5, name
        assert max(map(abs, (*wave[:2], *wave[-8:]))) / FULL <= 0.02, name


def test_the_sounds_of_batik_stay_small() -> None:
    assert sum(path.stat().st_size for path in (BATIK / "sounds").rglob("*.ogg")) < 500_000
