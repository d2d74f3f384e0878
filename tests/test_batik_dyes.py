"""The twelve dyes: each darker than the one before, apart from plain silk for every eye, and known without colour."""

from __future__ import annotations

import tomllib
from collections import Counter
from itertools import pairwise

import pytest

from games.batik.recipe import DYES
from games.core.game import Text
from games.shell.resources import shipped
from games.shell.words import Words, languages
from games.stage.theme import colour_of
from tests.colours import EYES, contrast, difference, lab

BATIK = shipped().assets / "batik"
TEXTS = shipped().assets / "text"
TABLE = tomllib.loads((BATIK / "dyes.toml").read_text("utf-8"))
ROWS = {row["id"]: row for row in TABLE["dye"]}
TONES = {"light": "#FFF6E2", "dark": "#1A120C"}
FALL, APART, APART_LACKING, MARK = 3.0, 20.0, 10.0, 4.3
"""L* that is seen as darker; CIEDE2000 (checklist row 77); contrast of a mark with its dye."""


def test_the_game_and_the_table_name_the_same_dyes_in_one_order() -> None:
    assert tuple(ROWS) == DYES


def test_each_dye_is_darker_than_the_one_before() -> None:
    lightness = [lab(colour_of(words))[0] for words in (TABLE["silk"], *(row["hex"] for row in ROWS.values()))]
    assert all(light - dark >= FALL for light, dark in pairwise(lightness))


@pytest.mark.parametrize("eye", ("", *EYES))
def test_every_dye_is_told_from_plain_silk(eye: str) -> None:
    silk = lab(colour_of(TABLE["silk"]), eye)
    apart = {dye: difference(silk, lab(colour_of(row["hex"]), eye)) for dye, row in ROWS.items()}
    least = APART_LACKING if eye else APART
    assert {dye: found for dye, found in apart.items() if found < least} == {}


@pytest.mark.parametrize("dye", ROWS)
def test_a_dye_has_a_weave_a_mark_that_reads_and_a_sound(dye: str) -> None:
    row = ROWS[dye]
    assert contrast(colour_of(row["hex"]), colour_of(TONES[row["tone"]])) >= MARK
    parts = [f"tiles/{row['texture']}.mul.png", f"tiles/{row['texture']}.add.png"]
    parts += [f"marks/{row['mark']}.svg", f"sounds/{dye}.ogg"]
    assert [part for part in parts if not (BATIK / part).is_file()] == []


def test_no_two_marks_are_drawn_alike() -> None:
    drawn = Counter(path.read_text("utf-8") for path in (BATIK / "marks").glob("*.svg"))
    assert len(drawn) == len(ROWS) == sum(drawn.values())


@pytest.mark.parametrize("language", languages(TEXTS))
def test_names_colours_and_marks_of_dyes_are_all_different(language: str) -> None:
    words = Words(TEXTS, language)
    for kind in ("dye", "colour", "mark"):
        assert len({words(Text(f"batik/{kind}-{dye}")) for dye in ROWS}) == len(ROWS)
    assert not words.missing
