"""Who plays: players by pictures, each with settings of their own, and the ways to play in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from games.core.settings import Profile
from games.shell.people.profile_files import PICTURES, ProfileFiles
from games.shell.start import launch_of
from games.shell.storage import Storage
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import of_way, settle
from tests.conftest import Build

HANDS = ("keyboard", "one-switch", "two-switches", "pointer", "touch")
THEME = KNOWN["look.theme"]


def begun(pilot: Pilot, picture: str) -> None:
    """Another player with this picture, playing with the pointer."""
    pilot.house.request("page/new-player")
    ReaderPlayer(pilot).choose(f"begin-player/{picture}")
    ReaderPlayer(pilot).choose("preset/pointer")


def test_a_new_player_chooses_a_picture_and_types_nothing(house: Build) -> None:
    pilot = house(**{"way.in": "pointer", "language.words": "az"})
    begun(pilot, "tulip")
    assert pilot.house.profile.name == "tulip"
    assert pilot.house.profile[KNOWN["language.words"]] == "az", "the house goes on in the same language"
    assert (pilot.folder / "profiles" / "tulip.toml").is_file()
    assert (pilot.folder / "profiles" / "default.toml").is_file()


@pytest.mark.parametrize("way", HANDS)
def test_each_way_in_begins_a_new_player(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    for target in ("hub/options", "options/people", "page/profiles", "page/new-player", "begin-player/boat"):
        player.choose(target)
    assert pilot.house.profile.name == "boat" and pilot.game.name == "welcome"


@pytest.mark.parametrize("way", HANDS)
def test_who_plays_is_two_choices_from_the_front(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    pilot.storage.keep_profile(Profile("boat").put(KNOWN["way.in"], str(settle(way)["way.in"])).put(THEME, "light"))
    pilot.house.show_hub()
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    player.choose("hub/people")
    player.choose("player/boat")
    assert pilot.house.profile.name == "boat" and pilot.house.profile[THEME] == "light"
    assert pilot.game.name == "hub"


def test_players_keep_their_own_settings_and_share_the_works(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.open("01-buta")
    ReaderPlayer(pilot).step()
    begun(pilot, "drum")
    pilot.house.use(pilot.house.profile.put(THEME, "light"), guarded=False)
    assert len(pilot.storage.all_works()) == 1
    pilot.house.request("player/default")
    assert pilot.house.profile[THEME] == "dusk"
    pilot.house.request("player/drum")
    assert pilot.house.profile[THEME] == "light"


def test_the_player_who_played_last_is_there_at_the_next_start(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    begun(pilot, "key")
    launch = launch_of(["--data", str(pilot.folder)])
    assert launch is not None and launch.profile.name == "key" and launch.profile.word(KNOWN["way.in"]) == "pointer"
    named = launch_of(["--data", str(pilot.folder), "--profile", "default"])
    assert named is not None and named.profile.name == "default"


@pytest.mark.parametrize("content", (b"", b"nobody", b"../../secret", b"\xff\xfe", b"x" * 5000, b"."))
def test_a_spoilt_word_of_who_played_last_means_the_first_player(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "last").write_bytes(content)
    assert ProfileFiles(folder).last() == "default"


def test_two_players_never_have_the_same_picture(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    for picture in ("tulip", "boat"):
        begun(pilot, picture)
    pilot.house.request("page/new-player")
    free = {target.id for target in pilot.game.targets(pilot.house.play.seat)}
    assert free == {f"begin-player/{name}" for name in PICTURES if name not in ("tulip", "boat")}


def test_another_picture_renames_and_loses_nothing(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    begun(pilot, "tulip")
    pilot.house.use(pilot.house.profile.put(THEME, "light"), guarded=False)
    pilot.house.request("page/this-player")
    player = ReaderPlayer(pilot)
    player.choose("page/other-picture")
    player.choose("call/fish")
    assert pilot.house.profile.name == "fish" and pilot.house.profile[THEME] == "light"
    assert ProfileFiles(pilot.folder / "profiles").names() == ["default", "fish"]


def test_putting_a_player_away_asks_first_and_can_be_taken_back(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    begun(pilot, "tulip")
    player = ReaderPlayer(pilot)
    pilot.house.request("page/this-player")
    player.choose("ask-away/player")
    assert pilot.offer.items[0].id == "keep/player"
    player.choose("keep/player")
    assert pilot.house.profile.name == "tulip"
    player.choose("ask-away/player")
    player.choose("away-player/it")
    files = ProfileFiles(pilot.folder / "profiles")
    assert pilot.house.profile.name == "default" and files.names() == ["default"] and files.names(True) == ["tulip"]
    player.choose("page/away-players")
    player.choose("bring-player/tulip")
    assert files.names() == ["default", "tulip"]


def test_the_only_player_cannot_be_put_away(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("away-player")
    assert pilot.house.profile.name == "default" and pilot.offer.items


# --- files of others


def test_what_a_profile_holds_that_is_not_known_here_is_written_back(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    storage = Storage(tmp_path, lambda *word: told.append(word))
    path = tmp_path / "profiles" / "default.toml"
    path.parent.mkdir()
    path.write_text('"gaze.magic" = "yes\\n\\"no\\""\n"gaze.number" = 2.5\n"gaze.on" = true\n"voice.speak" = false\n')
    profile = storage.profile("default", KNOWN)
    assert profile is not None
    storage.keep_profile(profile.put(THEME, "light"))
    words = path.read_text()
    assert '"gaze.number" = 2.5' in words and '"gaze.on" = true' in words and "no" in words
    again = Storage(tmp_path, lambda *word: None).profile("default", KNOWN)
    assert again is not None and again[THEME] == "light" and again[KNOWN["voice.speak"]] is False


@pytest.mark.parametrize("words", ("icheri = 2\n", 'icheri = "new"\n', "icheri = 1.5\n", "way.in = = ="))
def test_a_file_that_cannot_be_read_whole_is_told_and_never_overwritten(house: Build, words: str) -> None:
    pilot = house(**{"way.in": "pointer"})
    path = pilot.folder / "profiles" / "moon.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)
    pilot.house.request("player/moon")
    assert pilot.house.profile.name == "default" and pilot.complaints
    assert path.read_text() == words
    pilot.storage.profile("moon", KNOWN)
    pilot.storage.keep_profile(Profile("moon").put(THEME, "light"))
    assert path.with_suffix(".toml.1").read_text() == words, "it lies beside"


def test_strange_files_among_the_profiles_are_no_players(tmp_path: Path) -> None:
    for name in (".hidden.toml", "x" * 200 + ".toml", "notes.txt", "a\nb.toml", "tulip.toml", "Anna.toml"):
        (tmp_path / name).write_text("")
    (tmp_path / "folder.toml").mkdir()
    assert ProfileFiles(tmp_path).names() == ["tulip", "Anna"]


# --- ways to play


@pytest.mark.parametrize("name", ("by-ear", "first-switch", "quiet", "big-and-clear"))
def test_a_way_to_play_says_all_that_it_changes_before_it_is_taken(house: Build, name: str) -> None:
    pilot = house(**{"way.in": "pointer"})
    before = pilot.house.profile
    pilot.house.request("page/presets")
    ReaderPlayer(pilot).choose(f"show-preset/{name}")
    assert pilot.house.profile == before
    path = pilot.resources.assets / "profiles" / f"{name}.toml"
    wanted = dict(pilot.storage.read_profile(path, KNOWN).chosen)
    shown = {target.id for target in pilot.game.targets(pilot.house.play.seat)}
    changing = {key for key, value in wanted.items() if before[KNOWN[key]] != value}
    assert {f"take/{key.replace('.', '-')}" for key in changing} < shown
    ReaderPlayer(pilot).choose("take/all")
    assert all(pilot.house.profile[KNOWN[key]] == value for key, value in wanted.items())


def test_one_change_of_a_way_to_play_can_be_taken_alone_and_given_back(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("show-preset/quiet")
    player = ReaderPlayer(pilot)
    player.choose("take/sound-cues")
    assert pilot.house.profile[KNOWN["sound.cues"]] == 30.0 and pilot.house.profile[KNOWN["calm.motion"]] is False
    player.choose("take/sound-cues")
    assert pilot.house.profile[KNOWN["sound.cues"]] == 70.0
    player.choose("take/all")
    player.choose("command/undo")
    assert pilot.house.profile[KNOWN["sound.cues"]] == 70.0


def test_a_house_that_begins_anew_loses_nothing_of_the_file_either(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    path = pilot.folder / "profiles" / "default.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('"gaze.magic" = "yes"\n"look.theme" = "light"\n')
    again = pilot.crash()
    again.house.use(again.house.profile.put(KNOWN["calm.motion"], True))
    assert '"gaze.magic" = "yes"' in path.read_text() and '"calm.motion" = true' in path.read_text()
    path.write_text("icheri = 9\n")
    newer = pilot.crash()
    newer.house.use(newer.house.profile.put(KNOWN["calm.motion"], True))
    assert path.with_suffix(".toml.1").read_text() == "icheri = 9\n"
