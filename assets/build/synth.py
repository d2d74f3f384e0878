"""The raw materials of every sound: times, noise, modes, voices, filters and rooms, as numpy waves.

A wave is a one-dimensional float array at 44100 frames a second. Noise is drawn from a numbered seed,
so the same call gives the same wave.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Wave = NDArray[np.float64]
Curve = Callable[[Wave], Wave]
RATE = 44100
STEPS = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}


def pitch(note: str) -> float:
    """The hertz of a natural note such as "D3", in equal temperament with A4 = 440."""
    return float(440.0 * 2 ** ((STEPS[note[0]] + 12 * (int(note[1:]) - 4)) / 12))


def clock(seconds: float) -> Wave:
    """The time of each frame, in seconds."""
    return np.arange(round(seconds * RATE), dtype=np.float64) / RATE


def noise(seconds: float, seed: int) -> Wave:
    return np.random.default_rng(seed).standard_normal(round(seconds * RATE))


def struck(seconds: float, decay: float, attack: float = 0.0005) -> Wave:
    """The envelope of a thing that is hit: up in `attack`, then down 60 dB in `decay` seconds."""
    time = clock(seconds)
    wave: Wave = np.minimum(time / attack, 1.0) * 10 ** (-3 * time / decay)
    return wave


def swell(seconds: float, attack: float, release: float) -> Wave:
    """The envelope of a thing that is blown or bowed: rounded up, held, rounded down."""
    time = clock(seconds)
    up = np.clip(time / attack, 0, 1)
    down = np.clip((seconds - time) / release, 0, 1)
    wave: Wave = np.square(np.sin(up * np.pi / 2) * np.sin(down * np.pi / 2))
    return wave


def sung(hertz: Wave) -> Wave:
    """The phase, in radians, of something that sounds at these hertz frame by frame."""
    return 2 * np.pi * np.cumsum(hertz) / RATE


def modes(seconds: float, hertz: float, parts: Sequence[tuple[float, float, float]], attack: float = 0.0005) -> Wave:
    """A struck body: each part is (ratio to `hertz`, level, seconds to fall 60 dB)."""
    wave = np.zeros(round(seconds * RATE))
    for ratio, level, decay in parts:
        if ratio * hertz < 5000:
            wave += level * np.sin(2 * np.pi * ratio * hertz * clock(seconds)) * struck(seconds, decay, attack)
    return wave


def voice(hertz: Wave, level: Callable[[int], float]) -> Wave:
    """A blown or bowed tone: all harmonics under 5 kHz, `level(n)` for the n-th."""
    phase = sung(hertz)
    wave = np.zeros(hertz.size)
    for n in range(1, int(5000 / float(np.max(hertz))) + 1):
        wave += level(n) * np.sin(n * phase)
    return wave


def vibrato(seconds: float, hertz: float, rate: float, cents: float, scoop: float = 0.0) -> Wave:
    """A pitch that comes up from `scoop` cents below in 60 ms, and after 150 ms sways by `cents`."""
    time = clock(seconds)
    sway = cents * np.clip((time - 0.15) / 0.2, 0, 1) * np.sin(2 * np.pi * rate * time)
    return hertz * 2 ** ((sway - scoop * np.exp(-time / 0.02)) / 1200)


def string(seconds: float, hertz: float, bright: float, place: float, ring: float, dull: float, seed: int) -> Wave:
    """A plucked string after Karplus and Strong, tuned by third-order Lagrange interpolation.

    `bright`: hertz where the pluck grows soft; `place`: where along the string it is plucked, 0..1;
    `ring`: seconds to fall 60 dB; `dull`: how fast its high partials fade, 0..0.5.
    """
    delay = RATE / hertz
    back = int(delay - 2)
    shift = delay - 1 - back
    lagrange = [np.prod([(shift - m) / (k - m) for m in range(4) if m != k]) for k in range(4)]
    taps = 10 ** (-3 / (hertz * ring)) * np.convolve([dull / 2, 1 - dull, dull / 2], lagrange)
    reach = back + taps.size
    wave = np.zeros(reach + round(seconds * RATE))
    wave[reach:] = _pluck(seconds, delay, bright, place, seed)
    for start in range(reach, wave.size, back):
        stop = min(start + back, wave.size)
        for k, tap in enumerate(taps):
            wave[start:stop] += tap * wave[start - back - k : stop - back - k]
    return wave[reach:]


def _pluck(seconds: float, delay: float, bright: float, place: float, seed: int) -> Wave:
    wave = np.zeros(round(seconds * RATE))
    period = round(delay)
    wave[:period] = 0.12 * np.random.default_rng(seed).standard_normal(period)
    wave[1] += 4.0
    wave = shaped(wave, below(bright, 2))
    away = max(1, round(place * delay))
    wave[away:] -= wave[:-away].copy()
    return wave


def above(hertz: float, order: int = 4) -> Curve:
    """A high-pass magnitude (Butterworth)."""
    return lambda f: 1 / np.sqrt(1 + (hertz / np.maximum(f, 1)) ** (2 * order))


def below(hertz: float, order: int = 4) -> Curve:
    """A low-pass magnitude (Butterworth)."""
    return lambda f: 1 / np.sqrt(1 + (f / hertz) ** (2 * order))


def body(base: float, *peaks: tuple[float, float, float]) -> Curve:
    """A resonating body: `base` everywhere, and peaks of (hertz, level, width in octaves)."""

    def curve(f: Wave) -> Wave:
        octaves = np.log2(np.maximum(f, 1))
        rises = [level * np.exp(-(((octaves - np.log2(hz)) / width) ** 2)) for hz, level, width in peaks]
        total: Wave = base + np.sum(rises, axis=0)
        return total

    return curve


def shaped(wave: Wave, *curves: Curve) -> Wave:
    """The wave through a minimum-phase filter with these magnitudes, so that nothing sounds before its cause."""
    size = 1 << (wave.size + RATE // 4).bit_length()
    hertz = np.asarray(np.fft.rfftfreq(size, 1 / RATE), dtype=np.float64)
    magnitude = np.prod([curve(hertz) for curve in curves], axis=0)
    cepstrum = np.fft.irfft(np.log(np.maximum(magnitude, 1e-4)), size)
    cepstrum[1 : size // 2] *= 2
    cepstrum[size // 2 + 1 :] = 0
    response = np.exp(np.fft.rfft(cepstrum))
    return np.fft.irfft(np.fft.rfft(wave, size) * response, size)[: wave.size]


def rush(hertz: Wave, width: float, seed: int) -> Wave:
    """Noise `width` hertz wide whose middle follows `hertz` frame by frame."""
    seconds = hertz.size / RATE
    soft = [shaped(noise(seconds, seed + k), below(width / 2, 2)) for k in (0, 1)]
    phase = sung(hertz)
    wave = soft[0] * np.cos(phase) + soft[1] * np.sin(phase)
    return wave / float(np.max(np.abs(wave)))


def room(wave: Wave, wet: float, decay: float, seed: int) -> Wave:
    """The wave with the answer of a stone room: `wet` of it, falling 60 dB in `decay` seconds."""
    answer = shaped(noise(decay, seed) * struck(decay, decay, 0.004), above(200, 2), below(2600, 1))
    answer = np.concatenate([np.zeros(round(0.009 * RATE)), answer])
    size = 1 << (wave.size + answer.size).bit_length()
    heard = np.fft.irfft(np.fft.rfft(wave, size) * np.fft.rfft(answer, size), size)[: wave.size]
    return wave + wet * heard / float(np.sqrt(np.sum(answer**2)))


def mixed(seconds: float, *parts: tuple[float, Wave]) -> Wave:
    """All parts, each (second it starts at, wave), cut to one length."""
    wave = np.zeros(round(seconds * RATE))
    for start, part in parts:
        first = round(start * RATE)
        heard = part[: max(0, wave.size - first)]
        wave[first : first + heard.size] += heard
    return wave


def unit(wave: Wave) -> Wave:
    """The wave with a peak of 1."""
    return wave / float(np.max(np.abs(wave)))


def grain(seconds: float, low: float, high: float, decay: float, seed: int) -> Wave:
    """The noise of a contact between `low` and `high` hertz: what a surface adds to a blow."""
    return unit(shaped(noise(seconds, seed) * struck(seconds, decay), above(low, 2), below(high, 2)))


def finished(wave: Wave, fade: float) -> Wave:
    """The wave kept to 125 Hz-5 kHz, with a rise of 1 ms and a fall of `fade` seconds, so that no end clicks."""
    wave = shaped(wave, above(118, 4), below(4800, 6))
    edge = np.minimum(clock(wave.size / RATE) / 0.001, 1.0)
    tail = np.clip((wave.size - 1 - np.arange(wave.size)) / (fade * RATE), 0, 1)
    return wave * edge * np.square(np.sin(tail * np.pi / 2))
