"""How loud everything is: the volume of each bus, the pan of each channel, mono, and what gives way to speech."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import pygame

Bus = Literal["voice", "prompts", "cues", "notes", "ambience"]
FOLLOWS: Mapping[Bus, Bus] = {"prompts": "voice", "notes": "cues"}
"""Buses that sound like another until they get a volume of their own: spoken cues, and the notes of things."""
CHANNELS: Mapping[Bus, tuple[int, ...]] = {"voice": (0,), "prompts": (0,), "cues": (1, 2), "notes": (3, 4, 5, 6, 7)}
COUNT = 9
DUCKED = 0.25
"""12 dB down, and a little more as SDL rounds down (checklist row 98)."""
AMBIENCE_DUCKED = 0.1
"""20 dB down (row 105), and never nearer than that to the voice, however low that is set."""


class Desk:
    """Sets the mixer's channels; nothing of it works before the mixer is open.

    Volumes are 0..100 %, pan and `balance` -1 left to 1 right; in mono both are without effect.
    """

    def __init__(self, volumes: Mapping[Bus, float], mono: bool) -> None:
        self.mono, self.balance, self.ducked = mono, 0.0, False
        self._volumes: dict[Bus, float] = dict(volumes)
        self._playing: dict[int, tuple[Bus, float, pygame.mixer.Sound]] = {}
        self._turn = 0

    def volume(self, bus: Bus) -> float:
        """0..1."""
        percent = self._volumes.get(bus, self._volumes.get(FOLLOWS.get(bus, bus), 100.0))
        return max(0.0, min(1.0, percent / 100))

    def set_volume(self, bus: Bus, percent: float) -> None:
        self._volumes[bus] = percent

    def ducking(self, bus: Bus) -> float:
        """What is left of a bus while somebody speaks."""
        if not self.ducked or bus in ("voice", "prompts"):
            return 1.0
        return AMBIENCE_DUCKED if bus == "ambience" else DUCKED

    def gain(self, bus: Bus) -> float:
        """How loud a bus is now, 0..1."""
        loud = self.volume(bus) * self.ducking(bus)
        if bus != "ambience" or not self.ducked:
            return loud
        spoken = [volume for voice in ("voice", "prompts") if (volume := self.volume(voice))]
        return min(loud, AMBIENCE_DUCKED * min(spoken, default=1.0))

    def play(self, bus: Bus, sound: pygame.mixer.Sound, pan: float) -> None:
        """Plays on a channel of the bus that is free, else on the one whose turn it is."""
        channel = self._free(CHANNELS[bus])
        pygame.mixer.Channel(channel).stop()
        self._playing[channel] = (bus, pan, sound)
        self._level(channel)
        pygame.mixer.Channel(channel).play(sound)

    def level_all(self) -> None:
        """Applies what was changed to all that sounds."""
        for channel in self._playing:
            self._level(channel)

    def fade(self, bus: Bus, milliseconds: int) -> None:
        for channel in CHANNELS[bus]:
            pygame.mixer.Channel(channel).fadeout(milliseconds)

    def stop(self, bus: Bus) -> None:
        for channel in CHANNELS[bus]:
            pygame.mixer.Channel(channel).stop()

    def forget(self) -> None:
        """Nothing sounds any more."""
        self._playing.clear()

    def levels(self) -> dict[int, tuple[float, float]]:
        """How loud each channel that was used is on the left and on the right, 0..1."""
        return {
            channel: (left * self.gain(bus), right * self.gain(bus))
            for channel, (bus, pan, _) in self._playing.items()
            for left, right in (self._sides(pan),)
        }

    def _free(self, channels: tuple[int, ...]) -> int:
        self._turn += 1
        in_turn = [channels[(self._turn + step) % len(channels)] for step in range(len(channels))]
        return next((channel for channel in in_turn if not pygame.mixer.Channel(channel).get_busy()), in_turn[0])

    def _level(self, channel: int) -> None:
        """Sets the sound's own volume and the channel's pan, which both hold from the first sample on.

        A channel's own volume does not: pygame resets that, and only that, when the channel begins to play.
        """
        bus, pan, sound = self._playing[channel]
        sound.set_volume(self.gain(bus))
        if not self.mono:
            pygame.mixer.Channel(channel).set_volume(*self._sides(pan))

    def _sides(self, pan: float) -> tuple[float, float]:
        if self.mono:
            return 1.0, 1.0
        return share(-pan) * share(-self.balance), share(pan) * share(self.balance)


def share(towards: float) -> float:
    """What a side gets of a sound panned towards it (1) or away from it (-1); in the middle both get all."""
    return max(0.0, min(1.0, 1 + towards))
