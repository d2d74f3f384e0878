"""The access passport: one small picture that shows the settings in words and carries them, whatever file comes."""

from __future__ import annotations

import json
import struct
from contextlib import suppress
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as st

from games.access.inputs import Dropped
from games.core.settings import Profile, SettingError
from games.shell.people.passport import (
    KEYWORD,
    Passport,
    PassportError,
    carries,
    differing,
    passport_in,
    read_words,
    words_of,
)
from games.shell.people.png_words import LARGEST_WORDS, SHADES, PngError, chunk, png_of, words_in
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import of_way, settle
from tests.conftest import Build

PAPER, INK = b"\xff\xff\xff", b"\x00\x00\x00"
Profiles = st.fixed_dictionaries({}, optional={name: st.sampled_from(s.choices) for name, s in KNOWN.items()})


def tiny(words: str, keyword: str = KEYWORD) -> bytes:
    return png_of(4, 2, bytes((0, 3, 3, 0, 3, 0, 0, 3)), PAPER, INK, keyword, words)


def made(pilot: Pilot, how: str = "plain") -> Path:
    pilot.house.request("page/passport")
    ReaderPlayer(pilot).choose(f"passport-out/{how}")
    return sorted((pilot.folder / "pictures").glob("passport-*.png"))[-1]


@how(max_examples=200, deadline=None)
@given(chosen=Profiles)
def test_what_a_passport_carries_comes_back_equal(chosen: dict[str, object]) -> None:
    profile = Profile()
    for name, value in chosen.items():
        profile = profile.put(KNOWN[name], value)  # type: ignore[arg-type]
    words = words_in(tiny(words_of(profile, KNOWN)), KEYWORD)
    assert words is not None
    found = read_words(words, KNOWN)
    assert dict(found.settings) == differing(profile, KNOWN) and not found.strange
    assert all(found.settings.get(name, s.default) == profile[s] for name, s in KNOWN.items())


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_a_passport_is_a_small_picture_in_the_player_s_words(house: Build, language: str) -> None:
    pilot = house(**{"way.in": "one-switch", "scan.interval": 3.0, "look.text-size": 150.0, "language.words": language})
    path = made(pilot)
    assert path.stat().st_size < 100_000
    picture = pygame.image.load(str(path))
    assert picture.get_size() == (800, 1200)
    assert len({picture.get_at((x, y))[:3] for x in range(0, 800, 5) for y in range(0, 1200, 5)}) == SHADES


def test_even_every_setting_makes_a_small_picture(house: Build) -> None:
    pilot = house(**{name: s.choices[-1] if s.choices[-1] != s.default else s.choices[0] for name, s in KNOWN.items()})
    assert made(pilot).stat().st_size < 100_000


def test_nothing_personal_is_in_it_unless_asked(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("page/new-player")
    ReaderPlayer(pilot).choose("begin-player/tulip")
    ReaderPlayer(pilot).choose("preset/pointer")
    plain, named = made(pilot).read_bytes(), made(pilot, "named").read_bytes()
    assert b"tulip" not in plain and str(pilot.folder).encode() not in plain and b"tIME" not in plain
    assert b"tulip" in named
    assert set(json.loads(words_in(plain, KEYWORD) or "")) == {"icheri-passport", "settings"}


def test_the_same_settings_make_the_same_picture(house: Build) -> None:
    one, other = (made(house(**{"way.in": "keys", "look.theme": "light"})).read_bytes() for _ in range(2))
    assert one == other, "no date, no machine, no chance"


# --- it comes in


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "touch"))
def test_a_passport_loads_in_two_choices(house: Build, way: str) -> None:
    giver = house(**{"way.in": "pointer", "look.theme": "light", "press.ignore-repeat": 0.5, "calm.motion": True})
    path = made(giver)
    pilot = house(**settle(way), **{"voice.rate": 140.0})
    (pilot.folder / "pictures").mkdir(parents=True)
    (pilot.folder / "pictures" / "from-a-friend.png").write_bytes(path.read_bytes())
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.house.request("page/passport")
    player.choose("passport-in/0")
    before = pilot.house.profile
    player.choose("take/all")
    assert before != pilot.house.profile
    assert differing(pilot.house.profile, KNOWN) == differing(giver.house.profile, KNOWN)


def test_a_passport_dropped_on_the_window_shows_what_it_would_change(house: Build) -> None:
    path = made(house(**{"way.in": "keys", "look.theme": "light"}))
    pilot = house(**{"way.in": "pointer"})
    pilot.hear(Dropped(str(path)))
    assert "take/look-theme" in pilot.offer.ids() and pilot.house.profile.word(KNOWN["look.theme"]) == "dusk"


def test_a_passport_that_locks_out_goes_back_by_itself(house: Build) -> None:
    path = made(house(**{"way.in": "two-switches", "press.acceptance": 3.0}))
    pilot = house(**{"way.in": "keys"})
    pilot.hear(Dropped(str(path)))
    pilot.house.play.choose("take/all", pilot.now)
    assert pilot.house.profile[KNOWN["press.acceptance"]] == 3.0
    pilot.wait(900)
    assert pilot.house.profile[KNOWN["press.acceptance"]] == 0.0 and pilot.house.play.way == "keys"


# --- strange files

GOOD = tiny('{"icheri-passport":1,"settings":{"look.theme":"light"}}')
STRANGE = {
    "foreign": (b"\xff\xd8\xff a photo", b"", b"GIF89a", tiny("{}", "Author"), b"MZ" * 500),
    "broken": (GOOD[:60], GOOD[:-20], GOOD.replace(b"light", b"lighx"), tiny("not json"), tiny("[1]"), tiny('{"a":1}'),
               tiny('{"icheri-passport":true,"settings":{}}'), tiny('{"icheri-passport":1}'),
               tiny('{"icheri-passport":1,"settings":[]}'), tiny('{"icheri-passport":0,"settings":{}}'),
               tiny("[" * 40_000), GOOD[:8] + struct.pack(">I", 2**31) + b"tEXt", GOOD[:8]),
    "newer": (tiny('{"icheri-passport":2,"settings":{}}'), tiny('{"icheri-passport":99}')),
    "large": (GOOD[:8] + chunk(b"tEXt", KEYWORD.encode() + b"\0" + b"x" * (LARGEST_WORDS + 1)) + GOOD[8:],
              GOOD + b"\0" * 9_000_000, GOOD[:8] + chunk(b"aaAa", b"") * 3000),
}  # fmt: skip


@pytest.mark.parametrize(("reason", "content"), [(r, c) for r, found in STRANGE.items() for c in found])
def test_a_strange_file_is_told_in_plain_words_and_changes_nothing(house: Build, reason: str, content: bytes) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.folder.mkdir(parents=True, exist_ok=True)
    path = pilot.folder / "strange.png"
    path.write_bytes(content)
    if not carries(path):  # else it is taken for the photo of a drawing
        path = path.rename(path.with_suffix(".dat"))
    before, screen = pilot.house.profile, pilot.house.screen
    pilot.hear(Dropped(str(path)))
    assert pilot.house.profile == before and pilot.house.screen is screen
    assert pilot.heard()[-1] == pilot.words(of(reason))


def of(reason: str):  # type: ignore[no-untyped-def]
    from games.core.game import Text

    return Text.of(f"people/passport-{reason}")


@pytest.mark.parametrize("path", ("", "/nowhere/at/all.png", "\0", "/", "."))
def test_what_is_no_file_is_told(house: Build, path: str) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.hear(Dropped(path))
    assert pilot.heard()[-1] == pilot.words(of("unread"))


def test_what_a_passport_has_that_is_not_known_here_is_told_and_the_rest_is_taken(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.folder.mkdir(parents=True, exist_ok=True)
    path = pilot.folder / "mixed.png"
    path.write_bytes(tiny('{"icheri-passport":1,"settings":{"look.theme":"light","gaze.magic":3,"scan.interval":[1]}}'))
    pilot.hear(Dropped(str(path)))
    assert "take/look-theme" in pilot.offer.ids() and "2 settings" in pilot.heard()[-1]


@how(max_examples=150, deadline=None)
@given(noise=st.binary(max_size=200), at=st.integers(0, 200), cut=st.integers(0, 300))
def test_any_bytes_give_words_or_a_reason(noise: bytes, at: int, cut: int) -> None:
    for raw in (noise, GOOD[:at] + noise + GOOD[at:], GOOD[:cut]):
        with suppress(PngError, PassportError):
            words = words_in(raw, KEYWORD)
            if words is not None:
                read_words(words, KNOWN)


@how(max_examples=100, deadline=None)
@given(found=st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=8),
                          lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner)))
def test_any_settings_are_taken_or_counted_as_strange(found: object) -> None:
    with suppress(PassportError, SettingError):
        passport = read_words(json.dumps({"icheri-passport": 1, "settings": found}), KNOWN)
        assert isinstance(passport, Passport)


def test_a_picture_of_a_work_is_no_passport(tmp_path: Path) -> None:
    path = tmp_path / "work.png"
    pygame.image.save(pygame.Surface((20, 20)), str(path))
    with pytest.raises(PassportError, match="foreign"):
        passport_in(path, KNOWN)


def test_the_picture_can_be_read_by_anybody(tmp_path: Path) -> None:
    path = tmp_path / "tiny.png"
    path.write_bytes(GOOD)
    picture = pygame.image.load(str(path))
    assert picture.get_size() == (4, 2)
    light = [[picture.get_at((x, y))[0] == 255 for x in range(4)] for y in range(2)]
    assert light == [[True, False, False, True], [False, True, True, False]]
    assert SHADES == 4
