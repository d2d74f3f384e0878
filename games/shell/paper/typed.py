"""A face as it stands in a PDF: only the shapes in use, with the letters each of them is."""

from __future__ import annotations

import pydyf

from .font import Face

AT_ONCE = 100
"""Lines a table of letters may hold in one part (Adobe technical note 5014)."""


class Typed:
    """Gathers the letters that were written in one face."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self._letters: dict[int, str] = {}

    def coded(self, words: str) -> bytes:
        """The numbers of the letters' shapes, as the file wants them."""
        shapes = [self.face.shape(letter) for letter in words]
        for shape, letter in zip(shapes, words, strict=True):
            self._letters.setdefault(shape, letter)
        return "".join(f"{shape:04x}" for shape in shapes).encode()

    def font(self, pdf: pydyf.PDF) -> bytes:
        """Adds the face to the file; what the sheets call it by."""
        face, em = self.face, self.face.em
        drawn = pydyf.Stream([face.part(self._letters)], compress=True)
        drawn.extra["Length1"] = len(drawn.stream[0])
        letters = pydyf.Stream([_letters(self._letters)], compress=True)
        name = f"/{_tag(self._letters)}+{face.name}"
        thousandths = [round(side * 1000 / em) for side in (*face.box, face.ascent, face.descent)]
        told = pydyf.Dictionary({
            "Type": "/FontDescriptor", "FontName": name, "Flags": 4, "FontBBox": pydyf.Array(thousandths[:4]),
            "ItalicAngle": 0, "Ascent": thousandths[4], "Descent": thousandths[5], "CapHeight": thousandths[4],
            "StemV": 80,
        })  # fmt: skip
        wide = pydyf.Array()
        for shape in sorted(self._letters):
            wide.extend([shape, pydyf.Array([face.advance(shape)])])
        shapes = pydyf.Dictionary({
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": name, "CIDToGIDMap": "/Identity", "W": wide,
            "CIDSystemInfo": pydyf.Dictionary({"Registry": pydyf.String("Adobe"), "Ordering": pydyf.String("Identity"),
                                               "Supplement": 0}),
        })  # fmt: skip
        for thing in (drawn, letters, told, shapes):
            pdf.add_object(thing)
        told["FontFile2"], shapes["FontDescriptor"] = drawn.reference, told.reference
        font = pydyf.Dictionary({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": name, "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([shapes.reference]), "ToUnicode": letters.reference,
        })  # fmt: skip
        pdf.add_object(font)
        return bytes(font.reference)


def _tag(letters: dict[int, str]) -> str:
    """Six capitals that tell one part of a face from another."""
    number = sum(shape * (n + 1) for n, shape in enumerate(sorted(letters)))
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _letters(letters: dict[int, str]) -> bytes:
    rows = [f"<{shape:04x}> <{letter.encode('utf-16-be').hex()}>" for shape, letter in sorted(letters.items())]
    parts = [rows[n : n + AT_ONCE] for n in range(0, len(rows), AT_ONCE)]
    listed = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def "
        f"/CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n{listed}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()
