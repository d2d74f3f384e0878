"""Makes all sounds of the house and prints how they would be heard: `python assets/build/sounds.py`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import soundfile  # type: ignore[import-untyped]
from ambience import workshop
from cues import cue_waves, flourish
from glass_notes import glass_waves
from listen import Heard, heard, loudness
from synth import Wave, unit
from vorbis import write

ASSETS = Path(__file__).resolve().parents[1]
PEAK = 0.5
FLOOR = 0.25
AIM = -22.0
CUE_QUALITY = 0.7
AMBIENCE_LEVEL = 10 ** (-43 / 20)
AMBIENCE_QUALITY = 0.0


def levelled(wave: Wave) -> Wave:
    """The wave as loud as the others (`AIM`, dBFS), its peak between FLOOR (-12 dBFS) and PEAK (-6 dBFS)."""
    full = PEAK * unit(wave)
    gain = 10 ** ((AIM - loudness(full)) / 20)
    return full * min(1.0, max(FLOOR / PEAK, gain))


def make(folder: Path, waves: Mapping[str, Wave]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, wave in waves.items():
        write(folder / f"{name}.ogg", levelled(wave), CUE_QUALITY)


def listen(folder: Path) -> None:
    print(f"{folder.name:<16}{Heard.HEAD}    size")
    for path in sorted(folder.glob("*.ogg")):
        frames, _ = soundfile.read(path, always_2d=True)
        print(f"{path.stem:<20}{heard(frames[:, 0]).row()} {path.stat().st_size / 1000:6.1f} kB")


def main() -> None:
    house, glass = ASSETS / "sounds", ASSETS / "stained_glass"
    make(house, cue_waves())
    make(ASSETS / "music", {"flourish": flourish()})
    make(glass / "sounds", glass_waves(glass / "glasses.toml"))
    write(house / "ambience-workshop.ogg", workshop(AMBIENCE_LEVEL), AMBIENCE_QUALITY)
    listen(house)
    listen(glass / "sounds")


if __name__ == "__main__":
    main()
