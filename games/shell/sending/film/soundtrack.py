"""What is heard with a making-of: the notes of a work as it grows, its chord at the end, and words read out."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from operator import add
from pathlib import Path

import pygame

from ....core.values import dataclass
from ...resources import Resources
from ...sound.late import FLOURISH
from ...sound.shelf import SoundShelf
from .makings import Making
from .pacing import FPS, Pace

RATE, CHANNELS = 44100, 2
LOUDEST = 29_000
"""The largest sample of a finished track: 1 dB below what a file holds."""
NOTE, CHORD, VOICE = 0.55, 0.6, 0.9
"""How loud notes, the chord at the end and the voice are, 0..1."""
BEFORE_WORDS, AFTER_WORDS, AFTER_LAST, BEFORE_END = 0.4, 0.4, 0.4, 1.2
"""Seconds before and after words, before the chord that follows the last choice, and before the last words."""
FADE = 0.35
"""Seconds in which all grows quiet at the end."""
BYTES = 40_000_000


@dataclass(frozen=True, slots=True)
class Sounds:
    """A sound of the track: seconds from its beginning, the samples, how loud."""

    at: float
    samples: array[int]
    gain: float


class Shelf:
    """The sounds of a game and of the house, decoded; nothing is ever played."""

    def __init__(self, folders: Sequence[Path]) -> None:
        pygame.mixer.init(RATE, -16, CHANNELS)
        self._shelf = SoundShelf(folders, BYTES)
        self._known: dict[str, array[int]] = {}

    def named(self, name: str) -> array[int]:
        """The samples of a sound, or of none; the same ones each time."""
        if name not in self._known:
            self._known[name] = samples(self._shelf.named(name))
        return self._known[name]

    def of(self, making: Making) -> array[int]:
        """What a moment sounds like: the note of its thing, else the house's sound for what happened."""
        kind, thing = making.heard
        return (self.named(thing) if thing else array("h")) or self.named(kind)

    def line(self, files: Sequence[Path]) -> array[int]:
        """Sound files one after another."""
        found = array("h")
        for path in files:
            found += samples(self._shelf.at(path))
        return found


def shelf_of(resources: Resources, game: str) -> Shelf:
    """The sounds of a game and of the house, found as the house finds them."""
    assets = resources.assets
    return Shelf((assets / game / "sounds", assets / "sounds", assets))


def samples(sound: pygame.mixer.Sound | None) -> array[int]:
    found = array("h")
    if sound is not None:
        found.frombytes(sound.get_raw())
    return found


def seconds(samples: array[int]) -> float:
    return len(samples) / CHANNELS / RATE


def track(shelf: Shelf, made: Sequence[Making], pace: Pace, words: tuple[array[int], array[int]]) -> bytes:
    """Signed 16 bit samples, left and right in turn, exactly as long as the clip; `words` open and close it."""
    opening, closing = words
    last = pace.starts[-1] / FPS
    sounds = [Sounds(BEFORE_WORDS, opening, VOICE), Sounds(last + BEFORE_END, closing, VOICE)]
    sounds += [Sounds(start / FPS, shelf.of(making), NOTE)
               for making, start in list(zip(made, pace.starts, strict=True))[1:]]  # fmt: skip
    if len(made) > 1 and made[-1].game.finished:
        sounds.append(Sounds(last + AFTER_LAST, shelf.named(FLOURISH), CHORD))
    return mixed(sounds, round(pace.seconds * RATE))


def mixed(sounds: Sequence[Sounds], length: int) -> bytes:
    """All sounds together, `length` samples a side, quieter as a whole where they would be too loud."""
    whole = array("i", bytes(4 * CHANNELS * length))
    quieter: dict[tuple[int, float], array[int]] = {}
    for sound in sounds:
        key = (id(sound.samples), sound.gain)
        if key not in quieter:
            gain = round(256 * sound.gain)
            quieter[key] = array("i", [s * gain >> 8 for s in sound.samples])
        at = CHANNELS * round(sound.at * RATE)
        part = quieter[key][: max(0, len(whole) - at)]
        whole[at : at + len(part)] = array("i", map(add, whole[at : at + len(part)], part))
    _faded(whole)
    peak = max(max(whole, default=0), -min(whole, default=0), 1)
    if peak > LOUDEST:
        whole = array("i", [s * LOUDEST // peak for s in whole])
    found = array("h", whole)
    if sys.byteorder == "big":
        found.byteswap()
    return found.tobytes()


def _faded(whole: array[int]) -> None:
    long = min(len(whole), CHANNELS * round(FADE * RATE))
    for n in range(long):
        whole[-1 - n] = whole[-1 - n] * n // long
