"""A PDF in the making: sheets of paper measured in millimetres from their upper left corner, each thing on them tagged.

The same calls give the same bytes: no date, no machine, no chance.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pydyf

from .font import Face
from .tags import Element, written
from .typed import Typed

MM = 72 / 25.4
"""Points in a millimetre."""
A4 = (210.0, 297.0)
"""Millimetres of a sheet that stands."""
WHITE, PALE, MIDDLE, INK = 1.0, 0.82, 0.5, 0.0
"""How light what is printed in one ink is: nothing, lines that guide, lines that matter less, and the rest."""
Point = tuple[float, float]
Colour = float | tuple[float, float, float]
"""How light grey is, or red, green and blue, 0..1."""
ROUND = 0.5522847498
"""Where the handles of a quarter of a circle stand, of its radius."""


class Paper:
    """Sheets of one file. `fonts` are a usual face and a bold one; `title` and `language` are told to readers."""

    def __init__(self, title: str, language: str, fonts: Sequence[Path]) -> None:
        self.title, self.language = title, language
        self._typed = tuple(Typed(Face(path)) for path in fonts)
        self._pdf = pydyf.PDF()
        self._pages: list[pydyf.Dictionary] = []
        self._streams: list[pydyf.Stream] = []
        self._images: list[tuple[bytes, pydyf.Stream]] = []
        self._root = Element("Document", language=language)
        self._inside = [self._root]
        self._marked = False
        self._marks: list[int] = []
        self.width, self.height = A4

    # --- sheets, and what stands on them

    def sheet(self, width: float = A4[0], height: float = A4[1]) -> None:
        """Begins a sheet of paper."""
        self.width, self.height = width, height
        stream = pydyf.Stream(compress=True)
        self._pdf.add_object(stream)
        box = pydyf.Array([0, 0, round(width * MM, 3), round(height * MM, 3)])
        page = pydyf.Dictionary(
            {"Type": "/Page", "Parent": self._pdf.pages.reference, "MediaBox": box, "Contents": stream.reference,
             "StructParents": len(self._pages), "Tabs": "/S"})  # fmt: skip
        self._pdf.add_page(page)
        self._pages.append(page)
        self._streams.append(stream)
        self._marks.append(0)
        stream.set_line_cap(1)
        stream.set_line_join(1)

    @property
    def sheets(self) -> int:
        """How many there are."""
        return len(self._pages)

    @contextmanager
    def group(self, kind: str, attributes: str = "") -> Iterator[None]:
        """A part that holds parts: "Sect", "L", "LI", "Table", "TR"."""
        element = Element(kind, attributes=attributes)
        self._inside[-1].inner.append(element)
        self._inside.append(element)
        yield
        self._inside.pop()

    @contextmanager
    def tag(
        self, kind: str, alt: str = "", language: str = "", box: tuple[float, ...] = (), attributes: str = ""
    ) -> Iterator[None]:  # fmt: skip
        """What is drawn now is one thing: "H1", "P", "Figure" with `alt` and its `box` (left, top, wide, high)."""
        element = Element(kind, alt, language, self._corners(box) if box else (), attributes)
        self._inside[-1].inner.append(element)
        page = len(self._pages) - 1
        element.marks.append((page, self._marks[page]))
        self._now.begin_marked_content(kind, pydyf.Dictionary({"MCID": self._marks[page]}).data)
        self._marks[page] += 1
        self._marked = True
        yield
        self._marked = False
        self._now.end_marked_content()

    @contextmanager
    def _drawing(self) -> Iterator[pydyf.Stream]:
        """What belongs to nothing that is read is told to be there for the eye alone."""
        stream = self._now
        if not self._marked:
            stream.begin_marked_content("Artifact")
        stream.push_state()
        yield stream
        stream.pop_state()
        if not self._marked:
            stream.end_marked_content()

    @property
    def _now(self) -> pydyf.Stream:
        return self._streams[-1]

    def _corners(self, box: tuple[float, ...]) -> tuple[float, ...]:
        left, top, wide, high = box
        return (left * MM, (self.height - top - high) * MM, (left + wide) * MM, (self.height - top) * MM)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return round(x * MM, 3), round((self.height - y) * MM, 3)

    # --- drawing

    def shape(
        self, outlines: Sequence[Sequence[Point]], line: float = 0.0, fill: Colour | None = None,
        ink: Colour = INK, dash: Sequence[float] = (), closed: bool = True,
    ) -> None:  # fmt: skip
        """Outlines as one shape (holes by the even-odd rule); `line` is how thick its edge is, in millimetres."""
        with self._drawing() as stream:
            _look(stream, line, fill, ink, dash)
            for outline in outlines:
                stream.move_to(*self._at(*outline[0]))
                for point in outline[1:]:
                    stream.line_to(*self._at(*point))
                if closed:
                    stream.close()
            _paint(stream, line, fill)

    def stroke(self, points: Sequence[Point], line: float, ink: Colour = INK, dash: Sequence[float] = ()) -> None:
        """A line through points that stays open."""
        self.shape((points,), line, None, ink, dash, closed=False)

    def round(
        self, x: float, y: float, radius: float, line: float = 0.0, fill: Colour | None = None, ink: Colour = INK,
        dash: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """A circle."""
        handle = radius * ROUND
        with self._drawing() as stream:
            _look(stream, line, fill, ink, dash)
            stream.move_to(*self._at(x + radius, y))
            for ax, ay, bx, by in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
                first = self._at(x + ax * radius + bx * handle, y + ay * radius + by * handle)
                second = self._at(x + bx * radius + ax * handle, y + by * radius + ay * handle)
                stream.curve_to(*first, *second, *self._at(x + bx * radius, y + by * radius))
            stream.close()
            _paint(stream, line, fill)

    @contextmanager
    def within(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn now ends at this box; used inside a tag."""
        self._now.push_state()
        left, top = self._at(x, y)
        right, bottom = self._at(x + width, y + height)
        self._now.rectangle(left, bottom, round(right - left, 3), round(top - bottom, 3))
        self._now.clip()
        self._now.end()
        yield
        self._now.pop_state()

    def write(
        self, x: float, y: float, words: str, size: float, bold: bool = False, ink: Colour = INK, to: float = 0.0
    ) -> None:  # fmt: skip
        """Words on one line whose foot is at y; `size` in points, `to` 0 begins at x, 0.5 has it amid, 1 ends there."""
        typed = self._typed[bold]
        left = x - to * self.wide(words, size, bold)
        with self._drawing() as stream:
            _look(stream, 0.0, ink, INK, ())
            stream.begin_text()
            stream.set_font_size(f"F{int(bold)}", size)
            stream.set_text_matrix(1, 0, 0, 1, *self._at(left, y))
            stream.stream.append(b"<" + typed.coded(words) + b"> Tj")
            stream.end_text()

    def wide(self, words: str, size: float, bold: bool = False) -> float:
        """How wide words are in millimetres, their size in points."""
        return self._typed[bold].face.width(words, size) / MM

    def image(self, x: float, y: float, width: float, height: float, rgb: bytes, pixels: tuple[int, int]) -> None:
        """A picture of 3 bytes a pixel."""
        packed = zlib.compress(rgb, 6)
        number = next((n for n, (known, _) in enumerate(self._images) if known == packed), None)
        if number is None:
            number = len(self._images)
            extra = {"Type": "/XObject", "Subtype": "/Image", "Width": pixels[0], "Height": pixels[1],
                     "ColorSpace": "/DeviceRGB", "BitsPerComponent": 8, "Filter": "/FlateDecode"}  # fmt: skip
            stream = pydyf.Stream([packed], extra)
            self._pdf.add_object(stream)
            self._images.append((packed, stream))
        left, bottom = self._at(x, y + height)
        with self._drawing() as drawn:
            drawn.set_matrix(round(width * MM, 3), 0, 0, round(height * MM, 3), left, bottom)
            drawn.draw_x_object(f"I{number}")

    # --- the file

    def packed(self) -> bytes:
        """The whole file."""
        pdf = self._pdf
        fonts = pydyf.Dictionary({f"F{n}": typed.font(pdf) for n, typed in enumerate(self._typed)})
        images = pydyf.Dictionary({f"I{n}": image.reference for n, (_, image) in enumerate(self._images)})
        shared = pydyf.Dictionary({"Font": fonts, "XObject": images})
        pdf.add_object(shared)
        for page in self._pages:
            page["Resources"] = shared.reference
        root = written(pdf, self._root, self._pages)
        about = pydyf.Stream([_about(self.title, self.language)], {"Type": "/Metadata", "Subtype": "/XML"})
        pdf.add_object(about)
        pdf.catalog |= {
            "StructTreeRoot": root.reference, "Metadata": about.reference, "Lang": pydyf.String(self.language),
            "MarkInfo": pydyf.Dictionary({"Marked": "true"}),
            "ViewerPreferences": pydyf.Dictionary({"DisplayDocTitle": "true", "PrintScaling": "/None"}),
        }  # fmt: skip
        pdf.info["Title"] = pydyf.String(self.title)
        made = io.BytesIO()
        pdf.write(made, version=b"1.7", identifier=True)
        return made.getvalue()


def _look(stream: pydyf.Stream, line: float, fill: Colour | None, ink: Colour, dash: Sequence[float]) -> None:
    if line:
        stream.set_line_width(round(line * MM, 3))
        stream.set_color_rgb(*_rgb(ink), stroke=True)
    if dash:
        stream.set_dash([round(part * MM, 3) for part in dash], 0)
    if fill is not None:
        stream.set_color_rgb(*_rgb(fill))


def _paint(stream: pydyf.Stream, line: float, fill: Colour | None) -> None:
    if fill is not None and line:
        stream.fill_and_stroke(even_odd=True)
    elif fill is not None:
        stream.fill(even_odd=True)
    else:
        stream.stroke()


def _rgb(colour: Colour) -> tuple[float, float, float]:
    return tuple(round(part, 4) for part in colour) if isinstance(colour, tuple) else (colour,) * 3  # type: ignore[return-value]


def _about(title: str, language: str) -> bytes:
    """What the file says of itself (XMP): its title and language, and that it keeps to PDF/UA-1."""
    plain = title.replace("&", "&amp;").replace("<", "&lt;")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{plain}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        '<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
