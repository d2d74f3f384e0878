"""Every level of every game has its sheets, in three languages, and the sheets hold what they promise."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.printed import Drawing
from games.core.session import Session, opened
from games.core.space import distance_to_edge, inside
from games.shell.content import Content
from games.shell.drawing.own.regions import Region, area_of, box_of, common, meet, minus, ring_of, united
from games.shell.drawing.stack import SCALE
from games.shell.paper import braille
from games.shell.paper.head import spread
from games.shell.paper.kinds import SIZES, kinds_of
from games.shell.paper.labels import labels
from games.shell.paper.make import sheets
from games.shell.paper.offered import cards_in, drawing_in
from games.shell.paper.relief import _moved, clear, wells
from games.shell.paper.tactile import ROOM
from games.shell.resources import shipped
from tests.test_paper import LANGUAGES, elements, words_of


@cache
def content() -> Content:
    return Content(shipped(), None, lambda *words: None)


LEVELS = [(game, stem) for game in content().games() for stem in content().stems(game)]


@cache
def session(game: str, stem: str) -> Session:
    level = content().level(game, stem)
    assert level is not None
    return opened(level, content().kind(game).start)


@cache
def drawings() -> tuple[Drawing, ...]:
    found = (drawing_in(content(), session(*name).level, session(*name).game) for name in LEVELS)
    return tuple(drawing for drawing in found if drawing is not None)


def made(game: str, stem: str, kind: str, language: str = "en", size: int = SIZES[0]) -> pypdf.PdfReader:
    whole = session(game, stem)
    paper = sheets(content(), whole, whole.level.title, kind, language, size=size)  # type: ignore[arg-type]
    return pypdf.PdfReader(io.BytesIO(paper.packed()), strict=True)


@pytest.mark.parametrize("at", range(0, len(LEVELS), 3))
def test_each_kind_that_is_offered_can_be_made(at: int) -> None:
    game, stem = LEVELS[at]
    whole = session(game, stem)
    for n, kind in enumerate(kinds_of(content(), whole.level, whole.game, work=False)):
        if kind == "picture":
            continue
        language = LANGUAGES[(at + n) % 3]
        reader = made(game, stem, kind, language)
        root = reader.trailer["/Root"]
        tree = elements(root["/StructTreeRoot"], [])
        assert root["/Lang"] == language and len(reader.pages) > 0
        assert [str(e["/S"]) for e in tree].count("/H1") == 1
        assert all(str(e.get("/Alt", "")) for e in tree if e["/S"] == "/Figure")
        said = "".join(str(e.get("/Alt", "")) for e in tree) + "".join(page.extract_text() for page in reader.pages)
        assert "{" not in said and "paper/" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_on_paper_is_missing_in_a_language(language: str) -> None:
    words = words_of(language)
    for game, stem in LEVELS[::4]:
        whole = session(game, stem)
        for drawing in [drawing_in(content(), whole.level, whole.game)]:
            for _, label in () if drawing is None else drawing.things:
                assert words(label)
            for step in () if drawing is None else drawing.steps:
                assert words(step)
        assert all(face.words is None or words(face.words) for face in cards_in(content(), whole.level, whole.game))
    assert not words.missing


def test_every_piece_that_wants_a_colour_has_its_number() -> None:
    for drawing in drawings():
        assert {piece.guide for piece in drawing.pieces} - {""} <= {id for id, _ in drawing.things}


def test_cards_come_in_pairs_and_their_drawings_are_there() -> None:
    for game, stem in LEVELS:
        faces = cards_in(content(), session(game, stem).level, session(game, stem).game)
        pairs = [face.pair for face in faces]
        assert all(pairs.count(pair) == 2 for pair in pairs)
        for face in faces:
            assert face.words or face.drawings
            for name in face.drawings:
                assert (shipped().assets / game / f"{name}.svg").is_file()


def touching(part: Region, others: list[Region]) -> bool:
    """Whether less than a millimetre lies between a part and one of the others."""
    wide, box = _moved(part, 1.0), box_of(part)
    return any(meet(box, box_of(other), round(SCALE)) and common(wide, other) for other in others)


def relief(drawing: Drawing) -> list[list[tuple[tuple[float, float], ...]]]:
    lies = spread(drawing, 12, 30, 186, 230)
    w, h = drawing.width, drawing.height
    frame = lies.outline(((0, 0), (w, 0), (w, h), (0, h)))
    return wells([lies.outline(o) for piece in drawing.pieces for o in piece.outlines], frame)


@pytest.mark.parametrize("at", range(0, len(drawings()), 4))
def test_every_line_for_the_fingers_is_a_millimetre_wide_and_every_gap_three(at: int) -> None:
    low = [[ring_of(ring) for ring in part] for part in relief(drawings()[at])]
    assert low
    for n, part in enumerate(low):
        wide = _moved(_moved(part, -1.5), 1.5)
        left = area_of(minus(united(part), wide)) / SCALE**2
        assert left <= 0.02 * area_of(part) / SCALE**2 + 0.2, "a gap is narrower than 3 mm"
        assert not touching(part, low[n + 1 :]), "a line is thinner than 1 mm"


@given(st.lists(st.tuples(st.floats(5, 95), st.floats(5, 95), st.floats(0.5, 30), st.floats(0.5, 30)), min_size=1,
                max_size=6))  # fmt: skip
@settings(max_examples=25, deadline=None)
def test_so_it_is_for_any_drawing(boxes: list[tuple[float, float, float, float]]) -> None:
    outlines = [((x, y), (x + w, y), (x + w, y + h), (x, y + h)) for x, y, w, h in boxes]
    low = [[ring_of(r) for r in part] for part in wells(outlines, ((0, 0), (100, 0), (100, 100), (0, 100)))]
    for n, part in enumerate(low):
        left = area_of(minus(united(part), _moved(_moved(part, -1.5), 1.5))) / SCALE**2
        assert left <= 0.02 * area_of(part) / SCALE**2 + 0.2
        assert not touching(part, low[n + 1 :])


def test_a_letter_for_the_fingers_stands_alone() -> None:
    """Three millimetres are free round the dots of each letter that may stand in a part."""
    low = relief(drawings()[0])
    for piece in drawings()[0].pieces:
        middle = spread(drawings()[0], 12, 30, 186, 230).point(piece.anchor)
        if clear(middle, low) >= ROOM:
            for cell in ("123456",):
                for dot in braille.dots([cell], middle[0] - braille.STEP / 2, middle[1] - braille.STEP):
                    reach = min(distance_to_edge(dot, outline) for part in low for outline in part)
                    assert reach - braille.DOT >= 3.0


@pytest.mark.parametrize(("language", "letters"), [
    ("en", "abcdefghijklmnopqrstuvwxyz"),
    ("az", "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
])  # fmt: skip
def test_each_letter_of_a_language_has_cells_of_its_own(language: str, letters: str) -> None:
    found = [tuple(braille.cells(letter, language)) for letter in letters]
    assert all(found) and len(set(found)) == len(letters)
    assert braille.cells(letters.upper().replace("I", "I"), "ru" if language == "ru" else "en")


def test_capitals_of_azerbaijani_keep_their_dots() -> None:
    assert braille.cells("İI", "az") == ["24", "35"]
    assert braille.cells("Ə", "az") == ["4", "1"]


def test_numbers_begin_with_their_sign() -> None:
    assert braille.cells("a 10", "en") == ["1", "", "3456", "1", "245"]


@given(st.text(alphabet="abc dəş 12-", max_size=60))
@settings(max_examples=40, deadline=None)
def test_lines_of_cells_are_never_too_long_and_lose_no_letter(words: str) -> None:
    found = braille.lines(words, "az", 8)
    assert all(0 < len(line) <= 8 for line in found)
    kept = [cell for line in found for cell in line if cell]
    assert kept == [cell for word in words.split() for cell in braille.cells(word, "az") if cell]


@pytest.mark.parametrize("size", SIZES)
def test_a_cloth_is_covered_by_its_sheets(size: int) -> None:
    game, stem = next(name for name in LEVELS if (d := drawing_in(content(), session(*name).level,
                      session(*name).game)) is not None and not d.joined)  # fmt: skip
    reader = made(game, stem, "cloth", "az", size)
    assert len(reader.pages) == 1 + {36: 4, 53: 6, 71: 12, 89: 20}[size]


def test_a_work_that_is_no_work_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from games.shell.tools.paper import main

    assert main(["colouring", "nobody/nothing", str(tmp_path / "a.pdf")]) == 1
    assert "failed" in capsys.readouterr().out and not (tmp_path / "a.pdf").exists()


def test_each_number_stands_in_its_piece_and_in_no_other() -> None:
    """In a piece that lies over another, the number of the one below stands beside it."""
    for drawing in drawings()[:12:3]:
        found = list(labels(drawing))
        assert found
        for piece, (x, y), free in found:
            assert free > 0 and 0 < x < drawing.width and 0 < y < drawing.height
            assert sum(inside((x, y), outline) for outline in piece.outlines) % 2 == 1
            over = [other for other in drawing.pieces if other is not piece and other.area < piece.area]
            assert not any(sum(inside((x, y), o) for o in other.outlines) % 2 for other in over if not drawing.joined)
