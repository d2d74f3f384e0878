"""The words of the souvenirs: all are there in every language, none are alike, and no riddle says its answer."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from games.core.game import Text
from games.shell.words import Words, languages

ASSETS = Path(__file__).resolve().parents[1] / "assets"
SOUVENIRS = sorted(path.stem for path in (ASSETS / "souvenirs" / "drawings").glob("*.svg"))
SOUNDING = sorted(tomllib.loads((ASSETS / "souvenirs" / "rhythms.toml").read_text("utf-8")))
FORMS = {
    **dict.fromkeys(("shadow", "left-half", "right-half", "detail"), SOUVENIRS),
    "sound": SOUNDING,
    "tool": sorted(path.stem for path in (ASSETS / "souvenirs" / "tools").glob("*.svg")),
    "motif": sorted(path.stem for path in (ASSETS / "souvenirs" / "motifs").glob("*.svg")),
}
LANGUAGES = languages(ASSETS / "text")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Words:
    return Words(ASSETS / "text", str(request.param))


def said(words: Words, message: str) -> str:
    return words(Text.of(message)).casefold()


def test_every_souvenir_has_a_name_and_a_fact_for_children_and_one_for_adults(words: Words) -> None:
    names = Counter(said(words, f"souvenirs/souvenir-{name}") for name in SOUVENIRS)
    assert len(names) == 34 and max(names.values()) == 1
    for reader in ("kids", "adults"):
        assert len({said(words, f"souvenirs/fact-{name}-{reader}") for name in SOUVENIRS}) == 34
    assert not words.missing


@pytest.mark.parametrize("medium", FORMS)
def test_what_is_described_by_its_form_is_described_as_nothing_else_is(words: Words, medium: str) -> None:
    forms = Counter(said(words, f"souvenirs_forms/{medium}-{name}") for name in FORMS[medium])
    assert not [form for form, count in forms.items() if count > 1] and not words.missing


@pytest.mark.parametrize("medium", ["shadow", "left-half", "right-half", "detail", "sound"])
def test_no_description_says_the_name(words: Words, medium: str) -> None:
    names = {name: said(words, f"souvenirs/souvenir-{name}") for name in FORMS[medium]}
    told = {name: said(words, f"souvenirs_forms/{medium}-{name}") for name in names}
    assert not [name for name, form in told.items() if f" {names[name]} " in f" {form} ".replace(",", " ")]
