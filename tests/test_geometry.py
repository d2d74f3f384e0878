"""Drawings are cut into panes that fill the window once."""

from __future__ import annotations

from math import hypot, pi
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.pieces import Piece
from games.core.space import distance_to_edge, inside
from games.shell.drawing import (
    MOST_PANES,
    Cut,
    Drawing,
    DrawingError,
    RoundPlan,
    cut,
    grid_level,
    keep,
    kept,
    lattice,
    read_svg,
    round_window,
)
from games.shell.drawing.measure import extent, inscribed
from games.shell.drawing.neighbours import touching
from games.stained_glass.model import THINGS

LATTICES = [
    ("6.6.6", 52.0, (2, 2), 33), ("4.8.8", 67.5, (2, 2), 29), ("4.6.12", 54.0, (1, 1), 43), ("6.6.6", 52.0, (3, 2), 45),
]  # fmt: skip
ON = RoundPlan(10, (13.0, 21.0, 31.0, 39.0, 48.0))
ON_ALTI = RoundPlan(16, (24.0, 31.0, 36.5, 42.0, 48.5), 12.0, 11.0)
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


def one_glass(drawing: Drawing) -> Cut:
    return cut(drawing, {shape.classes[-1]: "ruby" for shape in drawing.shapes}, {})


def svg(body: str, root: str = 'viewBox="0 0 100 100"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {root}>{body}</svg>'


def framed(body: str) -> Drawing:
    return read_svg(svg('<rect data-part="sky" width="100" height="100"/>' + body))


def tiles_once(pieces: tuple[Piece, ...], height: float) -> bool:
    """Whether areas add up to the window, and sampled places lie in exactly one pane."""
    if abs(sum(p.area for p in pieces) - 100 * height) > 0.1 * height:
        return False
    for n in range(211):
        spot = (0.31 + n * 99.3 / 211, (0.17 + n * 37.7) % height)
        edge = min(distance_to_edge(spot, outline) for p in pieces for outline in p.outlines)
        holders = [p for p in pieces if sum(inside(spot, outline) for outline in p.outlines) % 2]
        if edge > 0.001 and len(holders) != 1:
            return False
    return True


@pytest.mark.parametrize(("tiling", "angle", "repeats", "count"), LATTICES)
def test_a_lattice_has_its_count_of_panes_and_fills_its_frame_once(tiling, angle, repeats, count):
    found = one_glass(lattice(tiling, angle, repeats))
    assert len(found.pieces) == count
    assert tiles_once(found.pieces, found.height)


@pytest.mark.parametrize(("plan", "count"), [(ON, 39), (ON_ALTI, 77)])
def test_a_round_window_has_its_count_of_panes_and_fills_its_frame_once(plan, count):
    found = one_glass(round_window(plan))
    assert len(found.pieces) == count
    assert tiles_once(found.pieces, 100.0)


def test_lattices_keep_the_shape_of_their_frame():
    assert lattice("4.6.12", 54.0, (1, 1)).height == pytest.approx(173.205, abs=0.001)
    assert lattice("4.8.8", 67.5, (2, 2)).height == pytest.approx(100)


@pytest.mark.parametrize("plan", [ON, ON_ALTI])
def test_all_panes_of_one_kind_in_a_ring_are_twins(plan):
    pieces = one_glass(round_window(plan)).pieces
    petals = [p for p in pieces if "petal" in p.id]
    assert len(petals) == plan.petals
    assert len({p.groups["twins"] for p in petals}) == 1
    assert {p.groups["ring"] for p in petals} == {petals[0].groups["ring"]}


def test_rings_are_read_from_the_middle_clockwise_from_the_top():
    pieces = one_glass(round_window(ON)).pieces
    assert pieces[0].id == "pane/star"
    assert [p.id for p in pieces[1:4]] == ["pane/ring-2-petal-1", "pane/ring-2-petal-2", "pane/ring-2-petal-3"]
    assert pieces[1].anchor[1] < 50 < pieces[2].anchor[0]
    assert pieces[1].anchor[0] == pytest.approx(50, abs=0.01)


def test_later_shapes_cover_earlier_ones():
    found = one_glass(framed('<circle id="sun" data-part="sun" cx="50" cy="100" r="20"/>'))
    sky, sun = found.pieces
    assert sun.area == pytest.approx(pi * 200, rel=0.002)
    assert sky.area + sun.area == pytest.approx(10_000, abs=1)
    assert sky.touches == ("pane/sun",) and sun.touches == ("pane/sky",)


def test_a_wholly_covered_shape_is_an_error_that_names_it():
    with pytest.raises(DrawingError, match="'moon' cannot be seen"):
        hidden = '<circle id="moon" data-part="sun" cx="50" cy="50" r="5"/>'
        one_glass(framed(hidden + '<rect data-part="sea" width="100" height="90"/>'))


def test_an_open_place_in_the_window_is_an_error_with_its_share():
    with pytest.raises(DrawingError, match=r"50\.0 % of the window has no pane"):
        one_glass(read_svg(svg('<rect data-part="sky" width="50" height="100"/>')))


def test_paths_in_small_letters_draw_the_same_as_in_capitals():
    large = framed('<path data-part="leaf" d="M10 10L40 10H60V30C60 50 40 60 30 40Q20 30 10 30A10 5 30 0 1 10 10Z"/>')
    small = framed('<path data-part="leaf" d="m10 10l30 0h20v20c0 20-20 30-30 10q-10-10-20-10a10 5 30 0 1 0-20z"/>')
    for a, b in zip(large.shapes[1].outline, small.shapes[1].outline, strict=True):
        assert a == pytest.approx(b)


def test_an_arc_is_as_round_as_a_circle():
    arc = one_glass(framed('<path data-part="sun" d="M30 50A20 20 0 0 1 70 50A20 20 0 0 1 30 50Z"/>'))
    assert next(p for p in arc.pieces if p.id == "pane/sun").area == pytest.approx(pi * 400, rel=0.002)


def test_transforms_of_groups_add_up():
    drawing = framed('<g transform="translate(50 50)"><g transform="rotate(90) scale(2)">'
                     '<polygon data-part="leaf" points="0,0 10,0 10,5" transform="matrix(1 0 0 1 1 0)"/></g></g>')
    assert drawing.shapes[1].outline[:3] == (pytest.approx((50, 52)), pytest.approx((50, 72)), pytest.approx((40, 72)))


def test_the_box_is_scaled_to_a_hundred_wide():
    drawing = read_svg(svg('<rect data-part="sky" x="-10" y="-10" width="20" height="30"/>', 'viewBox="-10 -10 20 30"'))
    assert drawing.height == 150
    assert one_glass(drawing).pieces[0].area == pytest.approx(15_000)


@given(st.floats(1, 60), st.floats(1, 60), st.floats(0, 40))
def test_the_circle_in_a_rectangle_touches_its_long_sides(w, h, x):
    outline = ((x, 5.0), (x + w, 5.0), (x + w, 5 + h), (x, 5 + h))
    centre, radius = inscribed((outline,), extent((outline,)).centre)
    assert radius == pytest.approx(min(w, h) / 2, abs=0.1)
    assert centre == pytest.approx((x + w / 2, 5 + h / 2), abs=0.1)


def test_the_circle_keeps_out_of_hollows():
    hook = ((0.0, 0.0), (30.0, 0.0), (30.0, 6.0), (10.0, 6.0), (10.0, 30.0), (0.0, 30.0))
    centre, radius = inscribed((hook,), extent((hook,)).centre)
    assert inside(centre, hook) and radius == pytest.approx(5.046, abs=0.1)
    assert distance_to_edge(centre, hook) == pytest.approx(radius)


def test_panes_that_meet_in_a_point_or_a_crumb_of_edge_are_no_neighbours():
    beside = ((10.0, 0.0), (20.0, 0.0), (20.0, 10.0), (10.0, 10.0))
    cornered = ((10.0, 10.0), (20.0, 10.0), (20.0, 20.0), (10.0, 20.0))
    crumb = ((0.0, 10.0), (0.5, 10.0), (0.5, 20.0), (0.0, 20.0))
    assert touching([(SQUARE,), (beside,), (cornered,), (crumb,)]) == [[1], [0, 2], [1], []]


def test_mirror_images_get_mirrored_anchors_and_equal_radii():
    pieces = {p.id: p for p in one_glass(lattice("6.6.6", 52.0, (2, 2))).pieces}
    by_twins: dict[tuple[str, ...], list[Piece]] = {}
    for piece in pieces.values():
        by_twins.setdefault(piece.groups["twins"], []).append(piece)
    for twins in by_twins.values():
        away = [hypot(p.anchor[0] - 50, p.anchor[1] - 86.603) for p in twins]
        assert max(away) - min(away) < 0.01
        assert len({round(p.radius, 2) for p in twins}) == 1


def test_every_anchor_lies_in_its_pane_with_its_circle():
    for drawing in (lattice("4.6.12", 54.0, (1, 1)), round_window(ON_ALTI)):
        for piece in one_glass(drawing).pieces:
            assert sum(inside(piece.anchor, outline) for outline in piece.outlines) % 2
            free = min(distance_to_edge(piece.anchor, outline) for outline in piece.outlines)
            assert free == pytest.approx(piece.radius, abs=0.01)


def test_touching_is_said_by_both_panes():
    for drawing in (lattice("4.8.8", 67.5, (2, 2)), round_window(ON)):
        pieces = {p.id: p for p in one_glass(drawing).pieces}
        assert all(piece.id in pieces[other].touches for piece in pieces.values() for other in piece.touches)


@settings(max_examples=25, deadline=None)
@given(st.floats(40, 72), st.sampled_from(["6.6.6", "4.8.8", "4.6.12"]), st.integers(1, 2), st.integers(1, 2))
def test_a_lattice_with_any_angle_fills_its_frame_or_says_why_not(angle, tiling, across, down):
    try:
        found = one_glass(lattice(tiling, angle, (across, down)))
    except DrawingError:
        return
    assert sum(p.area for p in found.pieces) == pytest.approx(100 * found.height, rel=0.001)


def test_a_kept_drawing_is_read_back_equal(tmp_path: Path):
    found = one_glass(round_window(ON_ALTI))
    keep(tmp_path, "abc", found)
    assert kept(tmp_path, "abc") == found
    assert [p.name for p in tmp_path.iterdir()] == ["abc.json"]


JUNK = ["", "{", "[]", "{}", '{"cutter": 99}', "[" * 5000, '{"cutter":1,"height":1,"strokes":[],"pieces":[1]}']


@pytest.mark.parametrize("junk", JUNK)
def test_a_spoilt_kept_file_is_cut_anew(tmp_path: Path, junk: str):
    (tmp_path / "abc.json").write_text(junk)
    assert kept(tmp_path, "abc") is None


def test_a_kept_file_with_a_changed_number_or_neighbour_is_not_trusted(tmp_path: Path):
    keep(tmp_path, "abc", one_glass(lattice("4.8.8", 67.5, (2, 2))))
    whole = (tmp_path / "abc.json").read_text()
    stranger = whole.replace('"touches":["pane/', '"touches":["pain/', 1)
    for spoilt in (whole.replace("0.0", "NaN", 1), stranger, whole[:-9]):
        (tmp_path / "abc.json").write_text(spoilt)
        assert kept(tmp_path, "abc") is None


def test_a_made_up_window_has_as_many_panes_as_asked():
    level = grid_level("stained_glass", THINGS, 50, 40)
    assert len(level.pieces) == len({p.id for p in level.pieces}) == 2000
    assert sum(p.area for p in level.pieces) == pytest.approx(8000)
    assert {p.guide for p in level.pieces} <= set(THINGS)
    with pytest.raises(ValueError, match=str(MOST_PANES)):
        grid_level("stained_glass", THINGS, 100, 41)
