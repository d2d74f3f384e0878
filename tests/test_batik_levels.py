"""The ten scarves are whole, and a bad scarf is refused with its place and a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.batik.model import start
from games.batik.recipe import DYES
from games.core.game import Level, Seat
from games.shell.levels import LevelError, level_from_source, read_level
from games.shell.words import Words

ROOT = Path(__file__).resolve().parents[1]
LEVELS = ROOT / "levels" / "batik"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
GOOD = (LEVELS / "03-waves.toml").read_text("utf-8")
NAR = (LEVELS / "05-pomegranate-garden.toml").read_text("utf-8")
STARS = (LEVELS / "08-eight-points.toml").read_text("utf-8")
ORDERS = [
    "wax > sky", "wax > crumple > madder", "wax > sky > wax > indigo", "wax > saffron > wax > plum",
    "wax > saffron > wax > madder > wax > walnut", "wax > saffron > wax > madder", "wax > onion > wax > leaf",
    "wax > saffron > wax > sky > wax > indigo", "wax > rose > wax > madder > wax > plum",
    "wax > saffron > wax > madder > wax > crumple > indigo",
]  # fmt: skip
"""Wax and dye of the ten scarves (crafts notes, 5), their colours by the nearest dye."""


def level(toml: str, stem: str = "03-waves") -> Level:
    return level_from_source("batik", stem, ((f"{stem}.toml", toml),))


def refusal(toml: str, stem: str = "03-waves") -> str:
    with pytest.raises(LevelError) as caught:
        level(toml, stem)
    told = str(caught.value)
    assert told.startswith(f"levels/batik/{stem}.toml: ") and caught.value.remedy and len(told) < 400
    return told.partition(": ")[2]


def changed(old: str, new: str, toml: str = GOOD) -> str:
    assert old in toml, old
    return toml.replace(old, new)


def test_there_are_ten_scarves_in_the_order_of_the_notes() -> None:
    found = []
    for stem in STEMS:
        steps = start(read_level(LEVELS, stem, "batik")).plan.steps[:-1]
        found.append(" > ".join(step.dye if step.kind == "dip" else step.kind for step in steps))
    assert found == ORDERS


@pytest.mark.parametrize("stem", STEMS)
def test_a_scarf_has_titles_in_all_languages_a_fact_and_plain_data(stem: str) -> None:
    found = read_level(LEVELS, stem, "batik")
    assert {language for language, _ in found.title.words} == {"en", "az", "ru"}
    assert 1 <= int(str(found.data["challenge"])) <= 4 and found.pieces == ()
    assert Words(ROOT / "assets" / "text", "en").has(str(found.data["fact"]))
    used = [step.dye for step in start(found).plan.steps if step.kind == "dip"]
    assert set(used) <= set(found.data["palette"]) <= set(DYES)  # type: ignore[call-overload]
    assert level_from_source("batik", stem, found.source) == found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"dip sky",\n    "wax second-lines",\n    "dip indigo"',
         '"dip indigo",\n    "wax second-lines",\n    "dip sky"',
         "dip 2 is lighter than dip 1; order dips from light to dark"),
        ('"dip indigo"', '"dip sky"', "dip 2 is in sky again; dip in each dye once"),
        ('"dip sky"', '"dip indgo"', "step 2 dips in 'indgo', which is no dye; did you mean indigo?"),
        ('"wax second-lines"', '"wax second-line"',
         "step 3 waxes 'second-line', which is no place; did you mean second-lines?"),
        ('"wax second-lines"', '"wax first-lines"', "step 3 waxes first-lines again; wax each place once"),
        ('"wax second-lines"', '"paint it"',
         'step 3 is \'paint it\'; write "wax PLACE, PLACE", "dip DYE" or "crumple"'),
        ('    "dip sky",\n', "", None),
        ('block = "wave"', 'block = "wawe"', "places.first-lines.block is 'wawe'; did you mean wave?"),
        ('group = "p2mg"', 'group = "p2mm2"', "cloth.group is 'p2mm2'; did you mean p2mm?"),
        ("cell = [25, 100]\n", "", "cloth has no cell, and p2mg repeats; add cell = [width, height]"),
        ("cell = [25, 100]", "cell = [25]", "cloth.cell is a list; write a list of 2 numbers"),
        ("cell = [25, 100]", "cell = [2, 100]", "cloth.cell[0] is 2; write a number from 6 to 100"),
        ('group = "p2mg"', 'group = "d4"',
         "cloth has a cell, but d4 does not repeat; leave out cell, or name a group that repeats"),
        ("size = 12.5", "size = 1000", "places.first-lines.size is 1000; write a number from 0.5 to 100"),
        ("size = 12.5", "seize = 12.5", "[places.first-lines]: 'seize' is no known key; did you mean size?"),
        ("[places.first-lines]", "[places.first-line]",
         "the place 'first-line' has no words; did you mean first-lines?"),
        ("[places.first-lines]", "[places.zebra]",
         "the place 'zebra' has no words; add [words.zebra] with en, az and ru to the level"),
        ("[cloth]", "[clath]", "'clath' is no known key; did you mean cloth?"),
        ('"sky", "leaf", "indigo"]', '"skye", "leaf", "indigo"]', "palette[0] is 'skye'; did you mean sky?"),
        ('"sky", "leaf", "indigo"]', '"leaf", "indigo"]',
         "steps dip in sky, which the palette has not; add sky to palette"),
        ('counted = "rows"', 'counted = "row"', "places.first-lines.counted is 'row'; did you mean rows?"),
        ("at = [[12.5, 32], [12.5, 68]]", "at = []",
         "places.second-lines.at is a list; write 1 to 64 points such as [[50, 50]]"),
        ("at = [[12.5, 32], [12.5, 68]]", "at = [[12.5, nan]]",
         "places.second-lines.at[0][1] is nan; write a number, true or false, or one line of text"),
    ],
)  # fmt: skip
def test_a_bad_scarf_is_refused_with_place_remedy_and_the_nearest_name(old: str, new: str, told: str | None) -> None:
    toml = changed(old, new)
    if told is None:
        assert level(toml)
    else:
        assert refusal(toml) == told


def test_a_group_that_does_not_fit_its_cell_is_refused() -> None:
    told = refusal(changed("cell = [25, 25]", "cell = [25, 30]", STARS), "08-eight-points")
    assert told == "cloth.cell is 25 x 30, which p4m does not fit; make both sides alike"
    pinwheel = changed('group = "cm"\ncell = [25, 50]', 'group = "p4"\ncell = [25, 25]', NAR)
    told = refusal(pinwheel.replace('block = "fruit-rim"', 'block = "buta"'), "05-pomegranate-garden")
    assert told == "places.rims: p4 turns buta into a pinwheel; use buta-pair, or a group with mirrors"


def test_a_level_may_bring_words_for_its_own_places() -> None:
    toml = changed("[places.first-lines]", "[places.zebra]").replace("wax first-lines", "wax zebra")
    found = start(level(toml + '\n[words.zebra]\nen = "Stripes"\n'))
    assert dict(found.cloth.places[0].label.words) == {"en": "Stripes"}


def test_too_many_places_images_or_values_are_refused() -> None:
    many = "".join(f'\n[places.dots{n}]\nblock = "dot"\nat = [[50, 50]]\nsize = 3\n' for n in range(9))
    assert "there are 11 places" in refusal(GOOD + many)
    toml = changed("cell = [25, 25]", "cell = [6, 6]", STARS)
    assert "images; make it 1 to 128" in refusal(toml, "08-eight-points")
    assert "too large or too deep" in refusal(changed("at = [[12.5, 32], [12.5, 68]]", "at = [[[[[[[1]]]]]]]"))
    assert "too large or too deep" in refusal(
        changed("[[12.5, 32], [12.5, 68]]", "[" + "\n".join(["[1, 1],"] * 2000) + "]")
    )


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_spoilt_scarf_is_refused_kindly_or_can_be_played(data: st.DataObject) -> None:
    """Any value may be any other: it is a LevelError, or a scarf that its hints finish."""
    values = ['"wave"', "12.5", "[[1, 2]]", "[]", "true", '""', '"p4m"', "-1", "1e400", '"c3"', "{ a = 1 }", "[25, 25]"]
    lines = GOOD.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        n = data.draw(st.sampled_from([n for n, line in enumerate(lines) if " = " in line]))
        lines[n] = lines[n].split(" = ")[0] + " = " + data.draw(st.sampled_from(values))
    try:
        game = start(level("\n".join(lines)))
    except LevelError as error:
        assert error.remedy and len(str(error)) < 400
        return
    for _ in range(300):
        target = game.hint(Seat())
        if target is None:
            break
        game, _ = game.choose(target, Seat())
    assert game.finished


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_refused_kindly(text: str) -> None:
    with pytest.raises(LevelError):
        level(text)


def test_a_missing_table_is_told() -> None:
    head = GOOD[: GOOD.index("[cloth]")]
    assert refusal(head) == "cloth is missing; write a table [cloth]"
    assert "places is missing" in refusal(GOOD[: GOOD.index("[places.")])
    assert "steps is missing" in refusal(GOOD[: GOOD.index("steps = ")] + GOOD[GOOD.index("[title]") :])
