"""Sheets of paper: a PDF that reads well, looks the same each time, and holds its own letters."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest

from games.core.game import Text
from games.shell.paper.certificate import Picture, certificate
from games.shell.paper.font import Face
from games.shell.paper.pdf import Paper
from games.shell.people.names import name_of
from games.shell.resources import shipped
from games.shell.words import Words

FONTS = [shipped().assets / "fonts" / f"Andika-{name}.ttf" for name in ("Regular", "Bold")]
LANGUAGES = ("en", "az", "ru")


def words_of(language: str) -> Words:
    return Words(shipped().assets / "text", language)


def made(language: str, count: int = 4) -> Paper:
    names = ("fish", "boat", "moon", "key", "drum", "tree", "tulip", "jug", "carpet", "tower", "peacock", "pomegranate")
    picture = Picture(bytes(range(48)), (4, 4), "alt")
    work = Text.literal("Şəbəkə ЖЩ", "en")
    return certificate(words_of(language), FONTS, [name_of(n) for n in (names * 2)[:count]], work, picture, "1.2.2026")


def read_back(paper: Paper) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(paper.packed()), strict=True)


def elements(node: object, found: list[pypdf.generic.DictionaryObject]) -> list[pypdf.generic.DictionaryObject]:
    """All structure elements below a node, in reading order."""
    whole = node.get_object()  # type: ignore[attr-defined]
    if isinstance(whole, pypdf.generic.ArrayObject):
        for one in whole:
            elements(one, found)
    elif isinstance(whole, pypdf.generic.DictionaryObject) and "/K" in whole:
        if "/S" in whole:
            found.append(whole)
        elements(whole["/K"], found)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_is_tagged_titled_and_in_its_language(language: str) -> None:
    reader = read_back(made(language))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == language and root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert reader.metadata is not None and "Şəbəkə ЖЩ" in str(reader.metadata.title)
    kinds = [str(e["/S"])[1:] for e in elements(root["/StructTreeRoot"], [])]
    assert kinds == ["Document", "H1", "P", "Figure", "L", *["LI", "LBody"] * 4, "P", "P"]
    figure = next(e for e in elements(root["/StructTreeRoot"], []) if e["/S"] == "/Figure")
    assert figure["/Alt"] == "alt" and len(figure["/A"]["/BBox"]) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_letters_are_in_the_file_and_are_read_as_what_they_are(language: str) -> None:
    reader = read_back(made(language))
    said = reader.pages[0].extract_text()
    assert "Şəbəkə ЖЩ" in said and words_of(language)(name_of("fish")) in said
    for font in reader.pages[0]["/Resources"]["/Font"].values():
        inner = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"] and "/ToUnicode" in font


def test_every_mark_on_a_sheet_belongs_to_what_is_read_or_is_for_the_eye_alone() -> None:
    reader = read_back(made("en"))
    page = reader.pages[0]
    lines = page.get_contents().get_data().split(b"\n")  # type: ignore[union-attr]
    deep = 0
    numbers = 0
    for line in lines:
        deep += line.endswith((b"BMC", b"BDC"))
        numbers += b"MCID" in line
        deep -= line == b"EMC"
        assert deep in (0, 1)
        if line in (b"S", b"f*", b"B*", b"s", b"h") or line.endswith((b"Tj", b" Do")):
            assert deep == 1, line
    parents = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"][1]
    assert len(parents.get_object()) == numbers == 9


def test_the_same_sheet_is_the_same_file() -> None:
    assert made("az").packed() == made("az").packed()


@pytest.mark.parametrize("count", [1, 3, 7, 16])
def test_many_names_stay_on_the_sheet(count: int) -> None:
    reader = read_back(made("ru", count))
    assert len(reader.pages) == 1
    said = [str(e["/S"]) for e in elements(reader.trailer["/Root"]["/StructTreeRoot"], [])]
    assert said.count("/LI") == count


def test_a_part_of_a_face_draws_its_letters_and_is_small() -> None:
    face = Face(FONTS[0])
    part = face.part({face.shape(letter) for letter in "Şəbəkə ЖЩй"})
    assert len(part) < 60_000
    assert all(face.shape(letter) for letter in "əƏğĞıIiİöÖşŞüÜçÇАЯая№–—…«»“”")


def test_a_file_that_is_no_font_is_told(tmp_path: Path) -> None:
    path = tmp_path / "face.ttf"
    path.write_bytes(b"OTTO" + bytes(40))
    with pytest.raises(ValueError, match="no TrueType"):
        Face(path)
