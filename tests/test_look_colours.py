"""Own colours: whatever is chosen, words and marks can be seen, and what has to move for that is said."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.settings import Profile
from games.shell.looks import Looks
from games.shell.resources import shipped
from games.stage.contrast import contrast, held
from games.stage.own_colours import (
    ACCENT,
    DECORATION,
    GROUND,
    MARK,
    NAMES,
    SEEING,
    WORDS,
    dressed,
    read_palette,
    settled,
)
from games.stage.theme import THEME, Theme, read_theme
from tests.colours import EYES, difference, lab
from tests.colours import contrast as measured
from tests.conftest import Build

ASSETS = shipped().assets
PALETTE = read_palette(ASSETS / "own_colours.toml")
THEMES = {name: read_theme(ASSETS / "themes" / f"{name}.toml") for name in map(str, THEME.choices)}
TEXT = (("ink", "ground"), ("ink", "panel"), ("ink", "panel-resting"), ("ink-soft", "panel"),
        ("ink-soft", "panel-resting"), ("caption-ink", "caption-ground"), ("sign-ink", "sign"))  # fmt: skip
DRAWN = (("accent", "panel"), ("accent", "caption-ground"), ("accent", "panel-resting"), ("line", "panel"),
         ("line", "ground"), ("scan", "ring1"), ("ring2", "ring1"), ("done-ink", "done"))  # fmt: skip
CHOICES = st.lists(
    st.one_of(
        *(st.tuples(st.just(setting), st.sampled_from(setting.choices)) for setting in (GROUND, WORDS, ACCENT, MARK)),
        st.tuples(st.just(SEEING), st.sampled_from(SEEING.choices)),
        st.tuples(st.just(DECORATION), st.booleans()),
    ),
    max_size=6,
)


def weak(theme: Theme) -> list[tuple[str, str, float]]:
    """The pairs that cannot be told apart well enough (checklist rows 62 to 64)."""
    text, drawn = (7.0, 4.5) if theme.high_contrast else (4.5, 3.0)
    pairs = [(a, b, text) for a, b in TEXT] + [(a, b, drawn) for a, b in DRAWN]
    return [
        (a, b, round(measured(theme[a], theme[b]), 2)) for a, b, least in pairs if measured(theme[a], theme[b]) < least
    ]


def test_every_colour_has_its_name_and_its_value() -> None:
    assert set(PALETTE.colours) == set(NAMES) and len(set(PALETTE.colours.values())) == len(NAMES) == 12
    assert min(difference(lab(a), lab(b)) for a, b in combinations(PALETTE.colours.values(), 2)) > 5


@settings(max_examples=150, deadline=None)
@given(theme=st.sampled_from(sorted(THEMES)), chosen=CHOICES)
def test_whatever_is_chosen_words_and_marks_can_be_seen(theme: str, chosen: list[tuple[object, object]]) -> None:
    """Also where a profile was written by hand, and in high contrast."""
    profile = Profile()
    for setting, value in chosen:
        profile = profile.put(setting, value)  # type: ignore[arg-type]
    assert weak(dressed(THEMES[theme], profile, PALETTE)) == []


@settings(max_examples=80, deadline=None)
@given(theme=st.sampled_from(sorted(THEMES)), chosen=CHOICES)
def test_the_last_choice_stays_and_what_moved_is_named(theme: str, chosen: list[tuple[object, object]]) -> None:
    profile = Profile()
    for setting, value in chosen:
        before = profile.put(setting, value)  # type: ignore[arg-type]
        profile, moved = settled(THEMES[theme], before, PALETTE)
        assert profile[setting] == value  # type: ignore[index]
        changed = {s for s in (GROUND, WORDS, ACCENT, MARK) if profile[s] != before[s]}
        assert changed <= set(moved)
        assert settled(THEMES[theme], profile, PALETTE)[1] == ()


def test_light_words_on_a_light_ground_move_the_ground_and_say_so(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "colour.ground": "cream", "colour.words": "walnut"})
    pilot.house.request("setting/colour.words")
    page = pilot.game
    for _ in range(len(WORDS.choices)):
        if pilot.house.profile[WORDS] == "white":
            break
        pilot.house.play.choose("step/more", pilot.now)
        pilot.wait(0.5)
    profile = pilot.house.profile
    assert profile[WORDS] == "white" and profile[GROUND] not in ("cream", "theme")
    assert contrast(PALETTE.colours[profile.word(GROUND)], (255, 255, 255)) >= 4.5
    assert any("Ground colour is now" in said for said in pilot.heard()), pilot.heard()[-4:]
    assert pilot.game.profile == profile and page is not pilot.game


def test_colours_are_left_alone_when_none_is_chosen() -> None:
    for theme in THEMES.values():
        assert dressed(theme, Profile(), PALETTE) == theme


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", [str(eye) for eye in SEEING.choices[1:]])
def test_key_colours_differ_for_each_way_of_seeing(theme: str, eye: str) -> None:
    """Row 79: what is chosen, the walking mark and what is done differ for the eye they are made for.

    Without colours they differ from the ground alone; their shapes tell them apart.
    """
    made = dressed(THEMES[theme], Profile().put(SEEING, eye), PALETTE)
    if eye != "mono":
        assert eye in EYES
        keys = [lab(made[token], eye) for token in ("accent", "scan", "done")]
        assert min(difference(a, b) for a, b in combinations(keys, 2)) >= 10
    assert measured(made["accent"], made["panel"]) >= 3 and weak(made) == []


def test_each_look_has_a_name_of_its_own() -> None:
    """Pictures are kept by it."""
    looks = [Profile(), Profile().put(GROUND, "sky"), Profile().put(GROUND, "mint"), Profile().put(DECORATION, False)]
    assert len({dressed(THEMES["dusk"], profile, PALETTE).name for profile in looks}) == len(looks)


@pytest.mark.parametrize("words", ["", "[colours]\nblack = 7", "colours = 1", "[colours]\nblack='#00'\n[seeing]"])
def test_a_spoilt_palette_leaves_the_theme_as_it_is(tmp_path: Path, words: str) -> None:
    path = tmp_path / "own_colours.toml"
    path.write_text(words)
    assert dressed(THEMES["dusk"], Profile().put(GROUND, "sky"), read_palette(path)) == THEMES["dusk"]
    assert read_palette(tmp_path / "none.toml").colours == {}


def test_the_nearest_shade_that_holds_is_taken() -> None:
    ends = ((0, 0, 0), (255, 255, 255))
    assert held((200, 40, 40), [(255, 255, 255)], 3.0, ends) == (200, 40, 40)
    moved = held((250, 200, 60), [(255, 255, 255)], 4.5, ends)
    assert measured(moved, (255, 255, 255)) >= 4.5 and moved[0] > moved[2]


def test_a_look_is_read_once_and_worn_until_it_changes() -> None:
    looks = Looks(ASSETS)
    profile = Profile().put(GROUND, "sky")
    assert looks.of(profile) is looks.of(profile)
    assert looks.of(Profile()) == THEMES["dusk"]
    assert replace(looks.of(profile), name="") != replace(THEMES["dusk"], name="")
