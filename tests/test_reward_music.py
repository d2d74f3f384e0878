"""A finished work has a short earcon like everything else; the music after it is the reward, as strong as is wanted."""

from __future__ import annotations

import pytest

from games.shell.resources import shipped
from games.shell.sound.late import AFTER_CUE, FLOURISH, music
from games.shell.sound.shelf import SoundShelf
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from tests.conftest import Build

WORK = (("glass/ruby", 0.0), ("glass/amber", 0.5), ("glass/sky", 1.0))


def finished(house: Build, reward: str) -> Pilot:
    pilot = house(**{"way.in": "keys", "calm.reward": reward})
    pilot.open("01-buta")
    ReaderPlayer(pilot).finish()
    return pilot


def test_the_music_of_a_reward_follows_the_earcon_and_ends_soon() -> None:
    notes = music(WORK, "lively")
    assert [name for name, _, _ in notes] == [FLOURISH, *(thing for thing, _ in WORK)]
    assert notes[0][1] >= AFTER_CUE and [pan for _, _, pan in notes[1:]] == pytest.approx([-0.8, 0.0, 0.8])


def test_a_calm_reward_is_one_chord_and_none_is_silent() -> None:
    """Checklist row 126."""
    assert [name for name, _, _ in music(WORK, "calm")] == [FLOURISH]
    assert music(WORK, "none") == []


def test_who_asks_to_listen_hears_the_work_alone_and_at_once() -> None:
    notes = music(WORK, "listen")
    assert [name for name, _, _ in notes] == [thing for thing, _ in WORK] and notes[0][1] == 0.0


def test_the_chord_is_found_by_its_name_in_every_game() -> None:
    assets = shipped().assets
    shelf = SoundShelf((assets / "stained_glass" / "sounds", assets / "sounds", assets), 10)
    assert shelf.path_of(FLOURISH) == assets / "music" / "flourish.ogg"


@pytest.mark.parametrize(("reward", "times"), (("none", 0), ("calm", 1), ("lively", 1)))
def test_a_finished_work_sounds_as_strong_a_reward_as_is_set(house: Build, reward: str, times: int) -> None:
    """The earcon says in any case that the work is finished."""
    pilot = finished(house, reward)
    assert pilot.melodies == times
    assert [line["cue"] for line in pilot.lines if line["kind"] == "cue"].count("finished") == 1
