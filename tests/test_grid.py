"""Whether cells have room, asked without placing them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from games.core.space import Rect
from games.stage.grid import Cells, fits, place

sizes = st.floats(1, 900)


@given(sizes, sizes, sizes, sizes, st.floats(0, 20), st.integers(1, 8), st.integers(1, 12))
def test_what_fits_is_what_can_be_placed(
    w: float, h: float, wide: float, high: float, gap: float, columns: int, count: int
) -> None:
    rect, cells = Rect(0, 0, w, h), Cells((wide, high), (140, 142), gap, most_columns=columns)
    assert fits(rect, cells, count) == (len(place(rect, cells, count)) == count)
