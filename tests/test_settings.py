"""Settings: finite ladders, kept by name; a profile from anywhere gives what it can and says what it could not."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.core.settings import Profile, Setting, SettingError, Value, read_profile
from games.shell.options import FIRST, settings_in
from games.shell.pages import MORE_PRESETS, PRESETS
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN

SPEED = Setting("scan.speed", 1.5, (0.5, 1.5, 3.0), "s")
KIND = Setting("scan.kind", "auto", ("auto", "step"))
ON = Setting("scan.on", False, (False, True))
ALL = {s.name: s for s in (SPEED, KIND, ON)}


@pytest.mark.parametrize("setting", KNOWN.values(), ids=lambda s: s.name)
def test_each_setting_is_a_ladder_that_its_default_stands_on(setting: Setting) -> None:
    assert setting.default in setting.choices
    assert len(set(map(repr, setting.choices))) == len(setting.choices) >= 2
    assert setting in settings_in("", KNOWN), "no room of the options shows it"
    for value in setting.choices:
        assert setting.parse(str(value)) == value and type(setting.parse(str(value))) is type(value)


def test_words_of_a_command_line_become_choices() -> None:
    assert SPEED.parse("3") == 3.0 and KIND.parse("STEP") == "step" and ON.parse("true") is True


@pytest.mark.parametrize(
    ("setting", "words", "nearest"), ((SPEED, "2.9", "1.5"), (KIND, "stepp", "step"), (ON, "2", "True"))
)
def test_a_wrong_value_names_a_right_one(setting: Setting, words: str, nearest: str) -> None:
    with pytest.raises(SettingError, match=r"scan\.\w+: .+ is not one of its choices; nearest is .+"):
        setting.parse(words)


def test_true_is_no_number_and_a_number_is_no_truth() -> None:
    with pytest.raises(SettingError):
        Setting("a.b", 1.0, (0.0, 1.0)).checked(True)
    with pytest.raises(SettingError):
        ON.checked(1.0)


def test_what_was_never_chosen_keeps_its_default_and_a_choice_can_be_taken_back() -> None:
    profile = Profile().put(SPEED, 3.0)
    assert (profile[SPEED], profile[KIND]) == (3.0, "auto")
    assert profile.put(SPEED, 0.5)[SPEED] == 0.5
    assert not profile.without([SPEED]).has(SPEED)


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.lists(st.integers())
    | st.dictionaries(st.text(), st.text())
)


@given(st.dictionaries(st.sampled_from((*ALL, "scan.sped", "", "x")) | st.text(), VALUES))
def test_a_hostile_profile_gives_what_it_can_and_says_the_rest(found: dict[str, object]) -> None:
    profile, complaints = read_profile("guest", found, ALL)
    assert len(profile.chosen) + len(complaints) == len(found)
    for name, value in profile.chosen:
        assert value in ALL[name].choices


def test_a_misspelled_setting_is_given_its_right_name() -> None:
    _, (complaint,) = read_profile("guest", {"scan.sped": 1.5}, ALL)
    assert "did you mean scan.speed" in complaint


@pytest.mark.parametrize("name", (*PRESETS, *MORE_PRESETS))
def test_each_preset_is_a_profile_without_a_complaint(name: str) -> None:
    path: Path = shipped().assets / "profiles" / f"{name}.toml"
    profile, complaints = read_profile(name, tomllib.loads(path.read_text("utf-8")), KNOWN)
    assert profile.chosen and not complaints


def test_no_two_settings_share_a_name_for_their_words() -> None:
    assert len({s.text_id for s in KNOWN.values()}) == len(KNOWN)


def test_nearest_is_always_a_choice() -> None:
    for value in (-1e308, 1e308, float("inf"), "", True, None):
        for setting in KNOWN.values():
            found: Value = setting.nearest(value)
            assert found in setting.choices


def test_what_comes_first_on_a_page_is_there() -> None:
    assert not [f"{page}.{name}" for page, names in FIRST.items() for name in names if f"{page}.{name}" not in KNOWN]
