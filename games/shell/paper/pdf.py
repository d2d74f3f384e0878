"""A PDF in the making: sheets of paper measured in millimetres from their upper left corner, each thing on them tagged.

The same calls give the same bytes: no date, no machine, no chance.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pydyf

from ...core.values import dataclass
from .font import Face
from .stock import Ramp, Stock
from .tags import Element, written
from .typed import Typed

MM = 72 / 25.4
"""Points in a millimetre."""
A4 = (210.0, 297.0)
"""Millimetres of a sheet that stands."""
WHITE, PALE, MIDDLE, INK = 1.0, 0.82, 0.5, 0.0
"""How light what is printed in one ink is: nothing, lines that guide, lines that matter less, and the rest."""
Point = tuple[float, float]
Cubic = tuple[Point, Point, Point, Point]
Colour = float | tuple[float, float, float]
"""How light grey is, or red, green and blue, 0..1."""
ROUND = 0.5522847498
"""Where the handles of a quarter of a circle stand, of its radius."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a shape is drawn: its edge `line` millimetres thick in `ink`, its inside in `fill`; holes by even-odd.

    `hides` is how much of what lies below the inside and the edge hide, 0..1; `dash` the lengths of strokes and gaps.
    """

    line: float = 0.0
    fill: Colour | Ramp | None = None
    ink: Colour = INK
    dash: tuple[float, ...] = ()
    hides: tuple[float, float] = (1.0, 1.0)
    even_odd: bool = True


class Paper:
    """Sheets of one file. `fonts` are a usual face and a bold one; `title` and `language` are told to readers."""

    def __init__(self, title: str, language: str, fonts: Sequence[Path]) -> None:
        self.title, self.language = title, language
        self._typed = tuple(Typed(Face(path)) for path in fonts)
        self._pdf = pydyf.PDF()
        self._stock = Stock(self._pdf)
        self._pages: list[pydyf.Dictionary] = []
        self._streams: list[pydyf.Stream] = []
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
    ) -> Iterator[None]:
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
        self, outlines: Sequence[Sequence[Point]], line: float = 0.0, fill: Colour | None = None, ink: Colour = INK,
        dash: tuple[float, ...] = (),
    ) -> None:  # fmt: skip
        """Closed outlines as one shape."""
        with self._drawing() as stream:
            self._set(stream, Look(line, fill, ink, dash))
            for outline in outlines:
                self._along(stream, outline)
                stream.close()
            _paint(stream, Look(line, fill))

    def stroke(self, points: Sequence[Point], line: float, ink: Colour = INK, dash: tuple[float, ...] = ()) -> None:
        """A line through points that stays open."""
        with self._drawing() as stream:
            self._set(stream, Look(line, None, ink, dash))
            self._along(stream, points)
            stream.stroke()

    def _along(self, stream: pydyf.Stream, points: Sequence[Point]) -> None:
        stream.move_to(*self._at(*points[0]))
        for point in points[1:]:
            stream.line_to(*self._at(*point))

    def curves(self, runs: Sequence[tuple[Sequence[Cubic], bool]], look: Look) -> None:
        """Runs of curves, each closed or not, as one shape."""
        with self._drawing() as stream:
            self._set(stream, look)
            for run, closed in runs:
                stream.move_to(*self._at(*run[0][0]))
                for start, first, second, end in run:
                    if start == first and second == end:
                        stream.line_to(*self._at(*end))
                    else:
                        stream.curve_to(*self._at(*first), *self._at(*second), *self._at(*end))
                if closed:
                    stream.close()
            _paint(stream, look)

    def round(
        self, x: float, y: float, radius: float, line: float = 0.0, fill: Colour | None = None, ink: Colour = INK,
        dash: tuple[float, ...] = (),
    ) -> None:  # fmt: skip
        """A circle."""
        k, quarters = radius * ROUND, ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))
        run = [
            ((x + a * radius, y + b * radius), (x + a * radius + c * k, y + b * radius + d * k),
             (x + c * radius + a * k, y + d * radius + b * k), (x + c * radius, y + d * radius))
            for a, b, c, d in quarters
        ]  # fmt: skip
        self.curves(((run, True),), Look(line, fill, ink, dash))

    @contextmanager
    def within(self, outline: Sequence[Point]) -> Iterator[None]:
        """What is drawn now ends at this outline; used inside a tag."""
        self._now.push_state()
        self._along(self._now, outline)
        self._now.close()
        self._now.clip()
        self._now.end()
        yield
        self._now.pop_state()

    def write(
        self, x: float, y: float, words: str, size: float, bold: bool = False, ink: Colour = INK, to: float = 0.0
    ) -> None:
        """Words on one line whose foot is at y; `size` in points, `to` 0 begins at x, 0.5 has it amid, 1 ends there."""
        typed = self._typed[bold]
        left = x - to * self.wide(words, size, bold)
        with self._drawing() as stream:
            self._set(stream, Look(fill=ink))
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
        name = self._stock.image(rgb, pixels)
        with self._drawing() as stream:
            stream.set_matrix(round(width * MM, 3), 0, 0, round(height * MM, 3), *self._at(x, y + height))
            stream.draw_x_object(name)

    def _set(self, stream: pydyf.Stream, look: Look) -> None:
        if look.hides != (1.0, 1.0):
            stream.set_state(self._stock.see_through(*look.hides))
        if look.line:
            stream.set_line_width(round(look.line * MM, 3))
            stream.set_color_rgb(*_rgb(look.ink), stroke=True)
        if look.dash:
            stream.set_dash([round(part * MM, 3) for part in look.dash], 0)
        if isinstance(look.fill, Ramp):
            a, b, c, d, e, f = look.fill.place
            x, y = self._at(e, f)
            placed = Ramp(look.fill.numbers, look.fill.stops, (a * MM, -b * MM, c * MM, -d * MM, x, y))
            stream.set_color_space("Pattern")
            stream.set_color_special(self._stock.ramp(placed))
        elif look.fill is not None:
            stream.set_color_rgb(*_rgb(look.fill))

    # --- the file

    def packed(self) -> bytes:
        """The whole file."""
        pdf = self._pdf
        fonts = pydyf.Dictionary({f"F{n}": typed.font(pdf) for n, typed in enumerate(self._typed)})
        shared = pydyf.Dictionary({"Font": fonts, **self._stock.tables()})
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


def _paint(stream: pydyf.Stream, look: Look) -> None:
    if look.fill is not None and look.line:
        stream.fill_and_stroke(even_odd=look.even_odd)
    elif look.fill is not None:
        stream.fill(even_odd=look.even_odd)
    elif look.line:
        stream.stroke()
    else:
        stream.end()


def _rgb(colour: Colour) -> tuple[float, float, float]:
    r, g, b = colour if isinstance(colour, tuple) else (colour, colour, colour)
    return round(r, 4), round(g, 4), round(b, 4)


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
