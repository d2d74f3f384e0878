"""The mixer: each sound at its own volume and place, speech above all others, and silence where there is no device."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from games.access.tell.volumes import BALANCE
from games.shell.sound.ambience import CHANNEL
from games.shell.sound.desk import AMBIENCE_DUCKED, CHANNELS
from games.shell.sound.mixer import HELD, Mixer
from games.shell.sound.shelf import SoundShelf
from games.shell.sound.tune import Tune

VOICE, CUE, NOTE = (CHANNELS[bus] for bus in ("voice", "cues", "notes"))
RATE = 22050


def tone(path: Path, seconds: float = 0.5, height: int = 8000) -> Path:
    """A low sine in mono."""
    path.parent.mkdir(parents=True, exist_ok=True)
    period = array("h", [round(height * math.sin(2 * math.pi * step / 100)) for step in range(100)])
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(period.tobytes() * math.ceil(seconds * RATE / 100))
    return path


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name in ("placed", "picked", "glass/ruby", "amber", "workshop"):
        tone(tmp_path / "house" / f"{name}.wav")
    return tmp_path / "house"


@pytest.fixture
def mixer(house: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer = Mixer([house])
    mixer.open(0.0)
    yield mixer
    mixer.close()


def sounding(mixer: Mixer, channels: tuple[int, ...]) -> list[int]:
    return [channel for channel in channels if pygame.mixer.Channel(channel).get_busy()]


def decibels(level: float, of: float) -> float:
    return 20 * math.log10(level / of)


# the device


def loop() -> pygame.mixer.Channel:
    """The channel of the ambience."""
    return pygame.mixer.Channel(CHANNEL)


def loudness() -> float:
    sound = loop().get_sound()
    return sound.get_volume() if sound is not None else 0.0



def test_nothing_sounds_and_nothing_fails_before_it_is_opened(house: Path) -> None:
    mixer = Mixer([house])
    mixer.cue("placed")
    mixer.note("glass/ruby")
    mixer.ambience("workshop")
    mixer.play_melody([("amber", 0.0, 0.0)], 0.0)
    mixer.stop_melody()
    mixer.set_volume("voice", 50)
    mixer.hush()
    mixer.pump(1.0)
    assert mixer.speak(house / "placed.wav", 0.0, "message", 0.0) == 0.0
    assert not mixer.notices and not mixer.levels() and pygame.mixer.get_init() is None


def test_without_a_device_it_says_so_once_and_goes_on(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    mixer = Mixer([house])
    for _ in range(2):
        mixer.open(0.0)
        mixer.cue("placed")
        assert sounding(mixer, CUE)
        assert mixer.speak(tone(house / "words.wav", 0.5), 0.0, "message", 0.0) == pytest.approx(0.5, abs=0.01)
        mixer.close()
    assert [notice.id for notice in mixer.notices] == ["icheri/notice-no-sound-device"]
    assert os.environ["SDL_AUDIODRIVER"] == "no-such-driver"


def test_opening_twice_and_closing_twice_is_harmless(mixer: Mixer) -> None:
    mixer.open(0.0)
    mixer.cue("placed")
    mixer.close()
    mixer.close()
    mixer.cue("placed")
    mixer.open(1.0)
    mixer.cue("placed")
    assert sounding(mixer, CUE) and not mixer.notices


# names


def test_the_first_folder_that_has_a_name_wins(mixer: Mixer, house: Path, tmp_path: Path) -> None:
    own = SoundShelf([tmp_path / "game", house], 1_000_000)
    tone(tmp_path / "game" / "placed.wav", 0.1)
    tone(tmp_path / "game" / "cobalt.wav", 0.1)
    placed, picked = own.named("placed"), own.named("picked")
    assert placed is not None and placed.get_length() < 0.2
    assert picked is not None and picked.get_length() > 0.4
    assert own.path_of("glass/cobalt") == tmp_path / "game" / "cobalt.wav"
    assert own.path_of("glass/ruby") == house / "glass" / "ruby.wav"


def test_a_missing_or_damaged_sound_is_silence_and_one_notice(mixer: Mixer, house: Path) -> None:
    (house / "damaged.ogg").write_bytes(b"no sound")
    for name in ("nowhere", "damaged", "nowhere", "neither"):
        mixer.cue(name)
    mixer.ambience("nothing-there")
    assert [notice.id for notice in mixer.notices] == ["icheri/notice-missing-sound"]
    assert not mixer.levels()


def test_decoded_sounds_stay_within_their_bound(mixer: Mixer, house: Path) -> None:
    shelf = SoundShelf([house], 200_000)
    for name in ("placed", "picked", "amber", "placed", "workshop"):
        assert shelf.named(name) is not None
        assert shelf.size <= 200_000


# volumes


def test_each_bus_has_its_own_volume(mixer: Mixer, house: Path) -> None:
    mixer.set_volume("cues", 50)
    mixer.set_volume("voice", 0)
    mixer.cue("placed")
    mixer.note("glass/ruby")
    assert all(level == (0.5, 0.5) for level in mixer.levels().values()), "notes follow the cues"
    mixer.set_volume("notes", 20)
    assert sorted(mixer.levels().values()) == [(0.2, 0.2), (0.5, 0.5)], "until they have their own; at once"
    mixer.speak(house / "placed.wav", 0.0, "cue", 0.0)
    assert mixer.levels()[0] == (0.0, 0.0), "spoken cues follow the voice"
    mixer.set_volume("prompts", 80)
    assert mixer.levels()[0] == (0.8, 0.8)


def test_pan_goes_from_left_to_right_in_equal_order(mixer: Mixer) -> None:
    levels = []
    for step in range(-4, 5):
        mixer.still()
        mixer.cue("placed", step / 4)
        levels.append(next(iter(mixer.levels().values())))
    lefts, rights = zip(*levels, strict=True)
    assert list(lefts) == sorted(lefts, reverse=True) and list(rights) == sorted(rights)
    assert levels[0] == (1.0, 0.0) and levels[4] == (1.0, 1.0) and levels[8] == (0.0, 1.0)


def test_balance_leans_everything_to_one_side(mixer: Mixer) -> None:
    mixer.cue("placed")
    mixer.set_balance(0.5)
    assert list(mixer.levels().values()) == [(0.5, 1.0)]


def test_balance_goes_from_left_to_right_in_equal_order(mixer: Mixer) -> None:
    mixer.cue("placed")
    levels = []
    for percent in map(float, BALANCE.choices):
        mixer.set_balance(percent / 100)
        levels.append(mixer.levels()[CUE[1]])
    lefts, rights = zip(*levels, strict=True)
    assert list(lefts) == sorted(lefts, reverse=True) and list(rights) == sorted(rights)
    assert levels[0] == (1.0, 0.0) and levels[-1] == (0.0, 1.0) and (1.0, 1.0) in levels


def test_each_way_of_sounding_has_a_volume_of_its_own(mixer: Mixer, house: Path) -> None:
    for bus, percent in (("voice", 90), ("prompts", 50), ("cues", 30), ("notes", 10)):
        mixer.set_volume(bus, percent)  # type: ignore[arg-type]
    mixer.cue("placed")
    mixer.note("glass/ruby")
    assert sorted(left for left, _ in mixer.levels().values()) == pytest.approx([0.1, 0.3])
    for role, loud in (("message", 0.9), ("cue", 0.5)):
        mixer.speak(house / "amber.wav", 0.0, role, 0.0)  # type: ignore[arg-type]
        assert mixer.levels()[VOICE[0]] == (loud, loud)
    mixer.set_volume("prompts", 0)
    assert mixer.levels()[VOICE[0]] == (0.0, 0.0), "0 percent is silence"


def test_however_low_the_voice_the_ambience_stays_20_decibels_below_it(mixer: Mixer, house: Path) -> None:
    mixer.set_volume("voice", 10)
    mixer.set_volume("ambience", 100)
    mixer.ambience("workshop")
    mixer.speak(house / "amber.wav", 0.0, "message", 0.0)
    assert loudness() <= 0.1 * mixer.levels()[VOICE[0]][0] + 0.008, "SDL has 128 steps of loudness"


def test_in_mono_both_ears_hear_the_same(mixer: Mixer) -> None:
    mixer.set_mono(True, 0.0)
    mixer.cue("placed", -1.0)
    opened = pygame.mixer.get_init()
    assert opened is not None and opened[2] == 1
    assert list(mixer.levels().values()) == [(1.0, 1.0)]


# speech above all


def test_notes_and_cues_give_way_to_speech_by_12_decibels_and_rise_after_it(mixer: Mixer, house: Path) -> None:
    mixer.note("glass/ruby", -0.5)
    mixer.cue("placed")
    before = mixer.levels()
    mixer.speak(house / "amber.wav", 0.0, "message", 10.0)
    ducked = mixer.levels()
    assert all(decibels(ducked[channel][1], of=before[channel][1] or 1.0) <= -12 for channel in before)
    assert ducked[0] == (1.0, 1.0)
    mixer.cue("picked")
    assert min(left for left, _ in mixer.levels().values()) == 0.25, "what begins meanwhile gives way as well"
    assert mixer.due() == pytest.approx(10.5 + HELD, abs=0.01)
    mixer.pump(10.5 + HELD + 0.01)
    assert {channel: mixer.levels()[channel] for channel in before} == before and mixer.due() is None


def test_after_hush_sounds_rise_again(mixer: Mixer, house: Path) -> None:
    mixer.cue("placed")
    mixer.speak(house / "amber.wav", 0.0, "message", 0.0)
    assert pygame.mixer.Channel(0).get_busy()
    mixer.hush()
    assert not pygame.mixer.Channel(0).get_busy()
    mixer.pump(0.1)
    mixer.pump(0.1 + HELD)
    assert set(mixer.levels().values()) == {(1.0, 1.0)}


def test_room_is_made_for_somebody_else_who_speaks(mixer: Mixer) -> None:
    mixer.cue("placed")
    mixer.make_room(until=2.0)
    mixer.pump(0.0)
    assert list(mixer.levels().values()) == [(0.25, 0.25)]
    mixer.pump(2.0)
    assert list(mixer.levels().values()) == [(1.0, 1.0)]


def test_the_ambience_goes_on_under_speech_20_decibels_down(mixer: Mixer, house: Path) -> None:
    mixer.set_volume("ambience", 50)
    mixer.ambience("workshop")
    assert loop().get_busy() and loudness() == pytest.approx(0.5, abs=0.01)
    mixer.speak(house / "amber.wav", 0.0, "message", 0.0)
    assert decibels(loudness(), of=0.5) <= decibels(AMBIENCE_DUCKED, of=1.0)
    mixer.set_volume("ambience", 0)
    assert not loop().get_busy(), "what is not heard does not run"
    mixer.set_volume("ambience", 50)
    assert loop().get_busy()
    mixer.set_mono(True, 0.0)
    assert loop().get_busy()
    mixer.ambience("")
    assert not loop().get_busy()


def test_a_file_that_is_no_sound_is_not_spoken(mixer: Mixer, house: Path) -> None:
    (house / "words.wav").write_bytes(b"nothing " * 50)
    assert mixer.speak(house / "words.wav", 0.0, "message", 0.0) is None
    assert mixer.speak(house / "gone.wav", 0.0, "message", 0.0) is None


# sounds in time


def test_a_cue_can_be_asked_for_in_time(mixer: Mixer) -> None:
    mixer.cue("placed", at=1.0)
    mixer.pump(0.9)
    assert not mixer.levels() and mixer.due() == 1.0
    mixer.pump(1.0)
    assert len(mixer.levels()) == 1 and mixer.due() is None


def test_a_melody_plays_note_by_note_and_can_be_stopped(mixer: Mixer) -> None:
    notes = [("glass/ruby", 0.0, -1.0), ("amber", 0.3, 0.0), ("glass/ruby", 0.3, 1.0)]
    mixer.play_melody(notes, 5.0)
    assert list(mixer.levels().values()) == [(1.0, 0.0)] and mixer.due() == pytest.approx(5.3)
    mixer.pump(5.3)
    assert len(mixer.levels()) == 2 and mixer.melody_playing, "notes ring on over one another"
    mixer.stop_melody()
    mixer.pump(9.0)
    assert len(mixer.levels()) == 2 and not mixer.melody_playing and mixer.due() is None


def test_more_sounds_than_channels_take_the_place_of_the_oldest(mixer: Mixer) -> None:
    for _ in range(20):
        mixer.cue("placed")
        mixer.note("glass/ruby")
    assert sorted(mixer.levels()) == [*CUE, *NOTE], "never the voice's"


def test_a_window_that_slept_does_not_play_a_melody_as_one_chord() -> None:
    tune = Tune()
    tune.begin([("a", 0.0, 0.0), ("b", 0.3, 0.0), ("c", 0.3, 0.0)], 0.0)
    assert tune.take(0.0) == [("a", 0.0)]
    assert tune.take(60.0) == [("b", 0.0)] and tune.due() == pytest.approx(60.3)
    assert tune.take(60.35) == [("c", 0.0)] and tune.due() is None


# what comes out

Heard = Callable[[str], tuple["array[int]", "array[int]"]]

CAPTURE = """
import os, sys
from pathlib import Path
os.environ.update(SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=sys.argv[2], SDL_DISKAUDIODELAY="0")
import pygame
from games.shell.sound.mixer import Mixer
folder = Path(sys.argv[1])
mixer = Mixer([folder])
mixer.open(0.0)
{act}
while pygame.mixer.get_busy(): pass
mixer.close()
"""


@pytest.fixture
def heard(house: Path, tmp_path: Path) -> Heard:
    """What reaches the left and the right ear when a line of the house's code is run."""

    def capture(act: str) -> tuple[array[int], array[int]]:
        root = Path(__file__).resolve().parents[1]
        command = (sys.executable, "-c", CAPTURE.format(act=act), str(house), str(tmp_path / "captured"))
        subprocess.run(command, cwd=root, check=True, capture_output=True, timeout=20)
        raw = (tmp_path / "captured").read_bytes()
        both = array("h", raw[: len(raw) // 4 * 4])
        return both[0::2], both[1::2]

    return capture



def test_what_is_panned_left_is_heard_left(heard: Heard) -> None:
    left, right = heard("mixer.cue('placed', -1.0)")
    assert max(left) > 7000 and max(right) == 0


def test_volumes_are_heard(heard: Heard) -> None:
    left, right = heard("mixer.set_volume('cues', 25); mixer.cue('placed')")
    assert max(left) == max(right) == pytest.approx(2000, rel=0.05)


def test_ducking_is_heard(heard: Heard) -> None:
    left, _ = heard("mixer.make_room(9.0); mixer.pump(0.0); mixer.cue('placed')")
    assert max(left) > 0 and decibels(max(left), of=8000) <= -12


def test_mono_is_one_channel_that_gives_way_as_well(heard: Heard) -> None:
    odd, even = heard("mixer.set_mono(True, 0.0); mixer.make_room(9.0); mixer.pump(0.0); mixer.cue('placed', -1.0)")
    assert max(odd) == pytest.approx(max(even), rel=0.02), "neighbours in time, not left and right"
    assert max(odd) > 0 and decibels(max(odd), of=8000) <= -12
