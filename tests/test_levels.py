"""The twelve windows are whole, and a bad level file is told kindly and never harms."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.game import Level, Text
from games.shell.drawing.names import PARTS, PLACES
from games.shell.levels import LevelError, level_from_source, read_level
from games.stained_glass.ways import GLASSES

ROOT = Path(__file__).resolve().parents[1]
FILE = "stained_glass_places"
LEVELS = ROOT / "levels" / "stained_glass"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
COUNTS = [5, 12, 15, 21, 22, 24, 28, 29, 33, 39, 43, 77]
PICTURES = STEMS[:7]
LEAST_SHARE = {"08-shebeke-eight": 0.0125, "09-shebeke-six": 0.0132, "11-shebeke-twelve": 0.0053}
"""Smallest pane of a lattice as a share of the window (crafts notes, 3.3)."""
ALIKE = (frozenset(("tea", "ruby")), frozenset(("violet", "cobalt")), frozenset(("tea", "violet")))
"""Glasses that some eyes see nearly alike (look notes, 7)."""

GOOD = """
format = 1
challenge = 1
fact = "stained_glass/fact-buta"
palette = ["ruby", "cobalt", "amber", "green", "milk", "sky"]
drawing = "one.svg"
[title]
en = "One"
[glass]
sky = "sky"
leaf = "green"
"""
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect data-part="sky" width="100" height="100"/><circle data-part="leaf" cx="50" cy="0" r="20"/></svg>"""


@pytest.fixture(scope="module")
def windows() -> dict[str, Level]:
    return {stem: read_level(LEVELS, stem, "stained_glass") for stem in STEMS}


def level(toml: str = GOOD, svg: str = DRAWING) -> Level:
    return level_from_source("stained_glass", "one", (("one.toml", toml), ("one.svg", svg)))


def refusal(toml: str = GOOD, svg: str = DRAWING) -> LevelError:
    with pytest.raises(LevelError) as caught:
        level(toml, svg)
    said = str(caught.value)
    assert said.startswith("levels/stained_glass/one.") and caught.value.remedy and len(said) < 400
    return caught.value


def words_of(text: Text) -> set[str]:
    """All message ids of a label."""
    return {text.id} | {id for _, value in text.args if isinstance(value, Text) for id in words_of(value)}


def test_the_windows_have_their_exact_counts_of_panes(windows):
    assert [len(window.pieces) for window in windows.values()] == COUNTS


@pytest.mark.parametrize("stem", STEMS)
def test_panes_of_a_window_fill_it_and_none_has_a_hole_or_is_cut_apart(windows, stem):
    window = windows[stem]
    whole = 100 * window.data["height"]
    assert sum(p.area for p in window.pieces) == pytest.approx(whole, rel=0.001)
    assert all(len(p.outlines) == 1 for p in window.pieces)


@pytest.mark.parametrize("stem", STEMS)
def test_no_pane_lies_wholly_inside_one_other(windows, stem):
    frame = windows[stem].data["height"]
    for piece in windows[stem].pieces:
        box = piece.bounds
        at_frame = box.x < 0.01 or box.y < 0.01 or box.right > 99.99 or box.bottom > frame - 0.01
        assert at_frame or len(piece.touches) > 1, piece.id


@pytest.mark.parametrize("stem", STEMS)
def test_no_pane_is_too_small_to_cut(windows, stem):
    least = LEAST_SHARE.get(stem, 0.004)
    assert min(p.area for p in windows[stem].pieces) >= least * 100 * windows[stem].data["height"]


@pytest.mark.parametrize("stem", STEMS)
def test_names_within_a_window_are_all_different(windows, stem):
    pieces = windows[stem].pieces
    assert len({p.label for p in pieces}) == len({p.id for p in pieces}) == len(pieces)
    assert all(p.id.startswith("pane/") and p.id.islower() for p in pieces)


def test_every_word_of_a_place_has_an_english_message(windows):
    resource = FluentParser().parse((ROOT / "assets/text/en" / f"{FILE}.ftl").read_text("utf-8"))
    messages = {entry.id.name for entry in resource.body if isinstance(entry, ast.Message)}
    assert messages >= PARTS | PLACES
    used = {id for window in windows.values() for p in window.pieces for id in words_of(p.label)}
    used |= {f"{FILE}/{p.groups['region'][0]}" for window in windows.values() for p in window.pieces}
    assert used <= {f"{FILE}/{name}" for name in messages}


@pytest.mark.parametrize("stem", STEMS)
def test_the_palette_offers_the_guide_glasses_the_most_used_first(windows, stem):
    window = windows[stem]
    palette = window.data["palette"]
    used = [p.guide.removeprefix("glass/") for p in window.pieces]
    counts = [used.count(glass) for glass in palette]
    assert 6 <= len(palette) <= 12 and set(used) <= set(palette) <= set(GLASSES)
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("stem", STEMS)
def test_no_neighbours_differ_only_in_glasses_that_some_eyes_see_alike(windows, stem):
    guides = {p.id: p.guide.removeprefix("glass/") for p in windows[stem].pieces}
    pairs = {frozenset((guides[p.id], guides[other])) for p in windows[stem].pieces for other in p.touches}
    assert not pairs.intersection(ALIKE)


@pytest.mark.parametrize("stem", STEMS)
def test_twins_wear_the_same_glass_and_have_the_same_size(windows, stem):
    twins: dict[tuple[str, ...], list] = {}
    for piece in windows[stem].pieces:
        twins.setdefault(piece.groups["twins"], []).append(piece)
    for group in twins.values():
        assert len({p.guide for p in group}) == 1
        assert max(p.area for p in group) < 1.02 * min(p.area for p in group)


def test_most_panes_of_a_picture_have_a_mirror_twin(windows):
    pieces = windows["07-peacock"].pieces
    alone = [p for p in pieces if [q.groups["twins"] for q in pieces].count(p.groups["twins"]) == 1]
    assert {p.id for p in alone} == {"pane/feather-4", "pane/eye-4", "pane/inner-feather-4", "pane/body"}


@pytest.mark.parametrize("stem", STEMS)
def test_a_window_has_titles_in_all_languages_and_plain_data(windows, stem):
    window = windows[stem]
    assert {language for language, _ in window.title.words} == {"en", "az", "ru"}
    assert window.data["width"] == 100.0 and 1 <= window.data["challenge"] <= 4
    assert all(set(stroke) == {"points", "width", "tone", "closed", "filled"} for stroke in window.data["decor"])


@pytest.mark.parametrize("stem", STEMS)
def test_a_journal_that_carries_a_level_gets_the_same_level(windows, stem):
    window = windows[stem]
    assert level_from_source("stained_glass", stem, window.source) == window


def test_the_largest_window_is_cut_once_and_then_comes_from_the_cache(tmp_path):
    first = read_level(LEVELS, "12-sun-window", "stained_glass", tmp_path)
    (kept,) = tmp_path.iterdir()
    stamp = kept.stat().st_mtime_ns
    assert read_level(LEVELS, "12-sun-window", "stained_glass", tmp_path) == first
    assert [path.stat().st_mtime_ns for path in tmp_path.iterdir()] == [stamp]


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path):
    (tmp_path / "file").write_text("")
    found = read_level(LEVELS, "01-buta", "stained_glass", tmp_path / "file" / "under")
    assert len(found.pieces) == 5


def test_a_small_level_is_read():
    found = level()
    assert [p.id for p in found.pieces] == ["pane/leaf", "pane/sky"]
    assert [p.guide for p in found.pieces] == ["glass/green", "glass/sky"]
    assert len(found.digest) == 64


def test_own_words_of_a_level_name_its_panes():
    said = GOOD.replace("leaf =", "kite-tail =") + '[words.kite-tail]\nen = "kite tail"\naz = "quyruq"\nru = "хвост"\n'
    found = level(said, DRAWING.replace('"leaf"', '"kite-tail"'))
    assert found.pieces[0].label == Text.spelled({"en": "kite tail", "az": "quyruq", "ru": "хвост"})


@pytest.mark.parametrize(
    ("good", "bad", "told"),
    [
        ('"ruby",', '"rubi",', "did you mean ruby?"),
        ("challenge = 1", "challenge = 9", "write a number from 1 to 4"),
        ("challenge = 1", "challenge = 1.5", "write a whole number"),
        ("challenge = 1", "challenge = nan", "write a number from 1 to 4"),
        ("challenge = 1", "challenge = true", "write a number from 1 to 4"),
        ("challenge = 1", "challange = 1", "did you mean challenge?"),
        ("format = 1", "format = 2", "format is 2"),
        ("format = 1", "format = " + "9" * 5000, "too large"),
        ("format = 1", "format = 1e400", "format is inf"),
        ('en = "One"', 'az = "Bir"', 'add en = "..."'),
        ('en = "One"', "en = 1", "title.en is 1"),
        ('leaf = "green"', "", "add such as leaf"),
        ('leaf = "green"', 'leaf = "green"\nleav = "sky"', "did you mean leaf?"),
        ('leaf = "green"', 'leaf = "tea"', "add tea to palette"),
        ('"one.svg"', '"../one.svg"', "name an SVG file beside the level"),
        ('drawing = "one.svg"', "", "there is no drawing"),
        ('"cobalt",', '"ruby",', "names ruby twice"),
        ('"stained_glass/fact-buta"', '"fact"', "write such as"),
        ('[title]\nen = "One"', "title = 3", "title is 3"),
        ("[title]", "[title", "this is not TOML"),
        ("[title]", "deep = " + "[" * 3000 + "\n[title]", "too deep"),
    ],
)
def test_a_wrong_value_is_named_with_its_remedy(good, bad, told):
    assert good in GOOD
    assert told in str(refusal(GOOD.replace(good, bad, 1)))


def svg(body: str) -> str:
    return DRAWING.replace("</svg>", body + "</svg>")


BOMB = "<!DOCTYPE svg [" + '<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip


@pytest.mark.parametrize(
    ("drawing", "told"),
    [
        (BOMB + DRAWING.replace("</svg>", "<title>&i;</title></svg>"), "remove the <!DOCTYPE"),
        ('<!DOCTYPE svg SYSTEM "file:///etc/passwd">' + DRAWING, "remove the <!DOCTYPE"),
        ('<?xml-stylesheet href="a.css"?>' + DRAWING, "processing instruction"),
        (svg('<image href="http://example.org/a.png"/>'), "<image> is not read here"),
        (svg('<use xlink:href="a.svg#b"/>'), "<use> is not read here"),
        (svg("<script>1</script>"), "<script> is not read here"),
        (svg("<circel/>"), "did you mean <circle>?"),
        (svg('<rect data-part="sea" onclick="a()" width="9" height="9"/>'), "reaches outside"),
        (svg('<rect data-part="sea" style="fill:url(http://example.org/)" width="9" height="9"/>'), "reaches outside"),
        (svg('<rect data-prat="sea" width="9" height="9"/>'), "did you mean data-part?"),
        (svg('<rect width="9" height="9"/>'), "has no data-part"),
        (svg('<rect data-part="leef" width="9" height="9"/>'), "did you mean leaf?"),
        (svg('<rect data-part="leaf" data-place="lefft" width="9" height="9"/>'), "did you mean left?"),
        (svg('<rect data-part="leaf" id="leaf" width="9" height="9"/>' * 2), "cannot be seen"),
        (svg('<rect data-part="leaf" width="nan" height="9"/>'), "keep numbers between"),
        (svg('<rect data-part="leaf" width="1e300" height="9"/>'), "keep numbers between"),
        (svg('<rect data-part="leaf" width="50000" height="9"/>'), "far outside the window"),
        (svg('<path data-part="leaf" d="M0 0L10"/>'), "too few numbers"),
        (svg('<path data-part="leaf" d="M0 0S1 1 2 2"/>'), "path command S is not read here"),
        (svg('<path data-part="leaf" d="M0 0L9 0L9 9ZM1 1L2 2"/>'), "one closed shape"),
        (svg('<path data-part="leaf" d="M0 0' + "L1 1 2 1" * 900 + '"/>'), "more than 1000 points"),
        (svg('<path data-part="leaf" transform="skewX(3)" d="M0 0"/>'), "use translate, scale, rotate or matrix"),
        (svg('<path data-part="leaf" transform="scale(" d="M0 0"/>'), "cannot be read"),
        (svg('<circle data-decor="dot" data-tone="rubi" cx="50" cy="50" r="1"/>'), "did you mean ruby?"),
        (svg("<g>" * 20 + "</g>" * 20), "flatten the groups"),
        (svg("<g/>" * 4000), "draw fewer panes"),
        (svg("<desc>" + "x" * 10_000_000 + "</desc>"), "larger than 256 kB"),
        (DRAWING.replace('viewBox="0 0 100 100"', ""), "the viewBox is missing"),
        (DRAWING.replace('viewBox="0 0 100 100"', 'viewBox="0 0 1 900"'), "too narrow"),
        (DRAWING[:-20], "save it again as plain SVG"),
        ("\ud800", "save it as UTF-8"),
        ("", "save it again as plain SVG"),
    ],
)
def test_a_hostile_or_broken_drawing_is_refused_with_a_remedy(drawing, told):
    assert told in str(refusal(svg=drawing))


def test_a_scribble_is_refused_before_it_takes_long():
    turns = " ".join(f"{n * 37 % 100},{n * n * 17 % 101}" for n in range(400))
    assert "crosses itself" in str(refusal(svg=svg(f'<polygon data-part="leaf" points="{turns}"/>' * 30)))


def test_a_journal_without_the_drawing_is_refused():
    with pytest.raises(LevelError, match=r"one\.svg: the drawing is missing"):
        level_from_source("stained_glass", "one", (("one.toml", GOOD),))


def test_a_missing_level_is_named_with_the_nearest_there_is():
    with pytest.raises(LevelError, match=r"02-tulp.toml: there is no such file; did you mean 02-tulip.toml\?"):
        read_level(LEVELS, "02-tulp", "stained_glass")


def test_files_that_are_large_or_not_text_are_refused(tmp_path):
    (tmp_path / "large.toml").write_bytes(b"#" * 10_000_000)
    (tmp_path / "noise.toml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "folder.toml").mkdir()
    wrong = {"large": "larger than 256 kB", "noise": "UTF-8", "folder": "no such file", "a\0b": "no such file"}
    for stem, told in wrong.items():
        with pytest.raises(LevelError, match=told):
            read_level(tmp_path, stem, "stained_glass")


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(GLASSES),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


def toml_value(value: object) -> str:
    match value:
        case None:
            return '""'
        case bool():
            return str(value).lower()
        case float():
            return str(value)
        case str():
            return '"' + "".join(f"\\U{ord(c):08X}" for c in value if not 0xD800 <= ord(c) < 0xE000) + '"'
        case list():
            return "[" + ", ".join(map(toml_value, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{toml_value(k)} = {toml_value(v)}" for k, v in value.items()) + "}"
    return str(value)


RADII = st.lists(st.floats(1, 51), min_size=5, max_size=5).map(sorted)
KEYS = ["format", "challenge", "fact", "palette", "drawing", "title", "glass", "words", "lattice", "round", "x"]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(KEYS), PLAIN)
def test_random_values_give_a_level_or_a_level_error(key, value):
    base = {"format": 1, "challenge": 1, "fact": "a/b", "palette": list(GLASSES), "title": {"en": "One"}}
    base |= {"drawing": "one.svg", "glass": {"sky": "sky", "leaf": "green"}}
    if key in ("lattice", "round"):
        del base["drawing"]
    toml = "\n".join(f"{name} = {toml_value(held)}" for name, held in (base | {key: value}).items())
    try:
        assert level(toml).pieces
    except LevelError as error:
        assert error.remedy


@settings(max_examples=60, deadline=None)
@given(st.integers(4, 30), RADII, st.just(0.0) | st.floats(-1, 20), st.just(0.0) | st.floats(-1, 20))
def test_round_windows_of_any_numbers_are_made_or_refused(petals, radii, disc, block):
    plan = {"petals": petals, "radii": radii, "disc": disc, "block": block}
    names = ["star", "ray", "disc", "petal", "kite", "rim", "corner", "block"]
    head = GOOD.split("drawing")[0] + '[title]\nen = "One"\n'
    used = [n for n in names if n not in (["star"] if disc else ["ray", "disc"]) and (block or n != "block")]
    glass = "\n".join(f'{name} = "ruby"' for name in used)
    toml = head + "[round]\n" + "\n".join(f"{k} = {toml_value(v)}" for k, v in plan.items()) + "\n[glass]\n" + glass
    try:
        found = level_from_source("stained_glass", "one", (("one.toml", toml),))
        assert sum(p.area for p in found.pieces) == pytest.approx(10_000, rel=0.001)
    except LevelError as error:
        assert error.remedy


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_random_text_is_no_level(text):
    with pytest.raises(LevelError):
        level(text)
    with pytest.raises(LevelError):
        level(GOOD, text)


def test_every_level_names_the_reason_of_each_glass_in_a_comment():
    for stem in STEMS:
        text = (LEVELS / f"{stem}.toml").read_text("utf-8")
        lines = text.split("[glass]\n")[1].strip().splitlines()
        assert len(lines) == len(tomllib.loads(text)["glass"])
        assert all("  # " in line for line in lines), stem
