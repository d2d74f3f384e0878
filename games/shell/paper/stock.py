"""What the sheets of one file share: pictures, degrees of see-through, ramps of colour."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import pairwise

import pydyf

from ...core.values import dataclass

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Ramp:
    """Colours that go over into each other: along a line (x0, y0, x1, y1), or out from (x, y, radius), in points.

    `stops` are (share 0..1, red, green, blue), at least two; `place` carries the numbers onto the sheet.
    """

    numbers: tuple[float, ...]
    stops: tuple[tuple[float, Rgb], ...]
    place: tuple[float, ...]


class Stock:
    """Adds each thing to the file once, and names it."""

    def __init__(self, pdf: pydyf.PDF) -> None:
        self._pdf = pdf
        self._known: dict[object, str] = {}
        self._tables: dict[str, dict[str, bytes]] = {"XObject": {}, "ExtGState": {}, "Pattern": {}}

    def image(self, rgb: bytes, size: tuple[int, int]) -> str:
        """A picture of 3 bytes a pixel."""
        packed = zlib.compress(rgb, 6)
        extra = {"Type": "/XObject", "Subtype": "/Image", "Width": size[0], "Height": size[1],
                 "ColorSpace": "/DeviceRGB", "BitsPerComponent": 8, "Filter": "/FlateDecode"}  # fmt: skip
        return self._named(packed, "XObject", "I", pydyf.Stream([packed], extra))

    def see_through(self, fill: float, line: float) -> str:
        """How much of what lies below is hidden, 0..1."""
        state = pydyf.Dictionary({"Type": "/ExtGState", "ca": round(fill, 3), "CA": round(line, 3)})
        return self._named((round(fill, 3), round(line, 3)), "ExtGState", "A", state)

    def ramp(self, ramp: Ramp) -> str:
        if ramp in self._known:
            return self._known[ramp]
        numbers = [round(n, 3) for n in ramp.numbers]
        coords = numbers if len(numbers) == 4 else [*numbers[:2], 0, *numbers]
        shading = pydyf.Dictionary({
            "ShadingType": 2 if len(numbers) == 4 else 3, "ColorSpace": "/DeviceRGB", "Coords": pydyf.Array(coords),
            "Function": _stitched(ramp.stops), "Extend": "[true true]",
        })  # fmt: skip
        matrix = pydyf.Array([round(n, 5) for n in ramp.place])
        pattern = {"Type": "/Pattern", "PatternType": 2, "Shading": shading, "Matrix": matrix}
        return self._named(ramp, "Pattern", "P", pydyf.Dictionary(pattern))

    def tables(self) -> dict[str, pydyf.Dictionary]:
        """The rows of a sheet's resources."""
        return {name: pydyf.Dictionary(table) for name, table in self._tables.items() if table}

    def _named(self, key: object, table: str, letter: str, thing: pydyf.Object) -> str:
        if key not in self._known:
            self._pdf.add_object(thing)
            self._known[key] = f"{letter}{len(self._tables[table])}"
            self._tables[table][self._known[key]] = thing.reference
        return self._known[key]


def _stitched(stops: Sequence[tuple[float, Rgb]]) -> pydyf.Dictionary:
    """A function from share to colour, straight between two stops."""
    parts = pydyf.Array()
    for (_, first), (_, second) in pairwise(stops):
        ends = {"C0": pydyf.Array([round(c, 4) for c in first]), "C1": pydyf.Array([round(c, 4) for c in second])}
        parts.append(pydyf.Dictionary({"FunctionType": 2, "Domain": "[0 1]", "N": 1, **ends}))
    inner = pydyf.Array([round(share, 4) for share, _ in stops[1:-1]])
    encode = pydyf.Array([0, 1] * len(parts))
    stitched = {"FunctionType": 3, "Domain": "[0 1]", "Functions": parts, "Bounds": inner, "Encode": encode}
    return pydyf.Dictionary(stitched)
