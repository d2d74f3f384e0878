"""Listening by numbers: what a wave would tell an ear, as a row of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from synth import RATE, Wave


@dataclass(frozen=True, slots=True)
class Heard:
    """Seconds, dBFS and hertz of a wave; `pitch` is 0 where nothing repeats."""

    seconds: float
    peak: float
    rms: float
    loudness: float
    onset: float
    centroid: float
    pitch: float
    outside: float

    HEAD: ClassVar[str] = "  length    peak     rms    loud   onset  centroid      f0   outside 125-5000"

    def row(self) -> str:
        return (
            f"{self.seconds * 1000:5.0f} ms {self.peak:7.1f} {self.rms:7.1f} {self.loudness:7.1f} "
            f"{self.onset * 1000:4.0f} ms {self.centroid:6.0f} Hz {self.pitch:7.1f} {self.outside:7.1f} dB"
        )


def _decibels(ratio: float) -> float:
    return float(20 * np.log10(max(ratio, 1e-9)))


def loudness(wave: Wave) -> float:
    """The loudest 125 ms in dBFS after the A curve of IEC 61672, which hears as quiet ears do."""
    size = 1 << (wave.size - 1).bit_length()
    f2 = np.fft.rfftfreq(size, 1 / RATE) ** 2
    curve = 1.2589 * 12194**2 * f2**2
    curve /= (f2 + 20.6**2) * np.sqrt((f2 + 107.7**2) * (f2 + 737.9**2)) * (f2 + 12194**2)
    power = np.cumsum(np.fft.irfft(np.fft.rfft(wave, size) * curve, size) ** 2)
    window = round(0.125 * RATE)
    sums = power[window:] - power[:-window] if power.size > window else power[-1:]
    return _decibels(float(np.sqrt(max(float(np.max(sums)), 0.0) / window)))


def pitch(wave: Wave) -> float:
    """The steady pitch in hertz by autocorrelation of 80 ms after the attack, 0 if none."""
    size = round(0.08 * RATE)
    start = min(round(0.16 * RATE), max(0, wave.size - size))
    part = wave[start : start + size]
    both = np.correlate(part, part, "full")[part.size - 1 :]
    both = both / max(float(both[0]), 1e-12) * part.size / np.maximum(part.size - np.arange(part.size), 1)
    low, high = RATE // 1400, min(RATE // 120, part.size // 2)
    best = float(np.max(both[low:high]))
    for lag in range(low, high):
        if both[lag] > 0.9 * best and both[lag] >= both[lag - 1] and both[lag] >= both[lag + 1] and best > 0.5:
            a, b, c = both[lag - 1 : lag + 2]
            return float(RATE / (lag + 0.5 * (a - c) / (a - 2 * b + c)))
    return 0.0


def heard(wave: Wave) -> Heard:
    power = np.abs(np.fft.rfft(wave)) ** 2
    hertz = np.fft.rfftfreq(wave.size, 1 / RATE)
    stray = float(np.sum(power[(hertz < 125) | (hertz > 5000)]) / np.sum(power))
    top = float(np.max(np.abs(wave)))
    return Heard(
        wave.size / RATE,
        _decibels(top),
        _decibels(float(np.sqrt(np.mean(wave**2)))),
        loudness(wave),
        float(np.argmax(np.abs(wave) > 0.7 * top)) / RATE,
        float(np.sum(power * hertz) / np.sum(power)),
        pitch(wave),
        _decibels(stray**0.5),
    )
