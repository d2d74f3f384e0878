"""The symmetries of batik: every group is closed, and an orbit is what its operations make of a spot."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.batik.motifs import HOOKED, MOTIFS, SYMMETRY, anchor, covers, motif, motif_outlines, plain, reach
from games.batik.symmetry import (
    FRIEZES,
    GROUPS,
    WALLPAPERS,
    Operation,
    Spot,
    axes,
    is_group,
    lattice,
    operations,
    orbit,
    turns,
)

ROSETTES = tuple(f"{kind}{n}" for kind in "cd" for n in (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24))
CELL = (20.0, 20.0)
ORDERS = {"p1": 1, "p2": 2, "pm": 2, "pg": 2, "cm": 4, "pmm": 4, "pmg": 4, "pgg": 4, "cmm": 8, "p4": 4, "p4m": 8,
          "p6": 6, "p6m": 12, "p111": 1, "p1m1": 2, "p11m": 2, "p11g": 2, "p211": 2, "p2mg": 4, "p2mm": 4}  # fmt: skip


def cell_of(group: str) -> tuple[float, float] | None:
    return CELL if group in GROUPS else None


def same(group: str, one: Operation, other: Operation) -> bool:
    """Whether two operations differ by a translation of the group alone."""
    if max(abs(a - b) for a, b in zip(one.matrix, other.matrix, strict=True)) > 1e-9:
        return False
    dx, dy = one.shift[0] - other.shift[0], one.shift[1] - other.shift[1]
    moves = lattice(group, CELL, 300.0) if group in GROUPS else ((0.0, 0.0),)
    return any(abs(dx - x) < 1e-6 and abs(dy - y) < 1e-6 for x, y in moves)


@pytest.mark.parametrize("group", (*GROUPS, *ROSETTES))
def test_a_group_is_closed_and_has_every_inverse(group: str) -> None:
    """One operation after another is one of the group again, apart from its translations."""
    found = operations(group, cell_of(group), (50.0, 50.0))
    for one, other in product(found, found):
        assert sum(same(group, one.after(other), third) for third in found) == 1, (one, other)
    still = Operation()
    assert all(any(same(group, one.after(other), still) for other in found) for one in found)


@pytest.mark.parametrize("group", (*GROUPS, *ROSETTES))
def test_a_group_has_its_number_of_operations_and_no_operation_twice(group: str) -> None:
    found = operations(group, cell_of(group))
    order = ORDERS.get(group) or int(group[1:]) * (2 if group[0] == "d" else 1)
    assert len(found) == order and is_group(group)
    assert not any(same(group, a, b) for n, a in enumerate(found) for b in found[:n])


@pytest.mark.parametrize("group", (*GROUPS, *ROSETTES))
def test_operations_are_rigid_and_keep_the_net_of_cells(group: str) -> None:
    for operation in operations(group, cell_of(group)):
        a, b, c, d = operation.matrix
        assert abs(a * a + c * c - 1) < 1e-9 and abs(b * b + d * d - 1) < 1e-9 and abs(a * b + c * d) < 1e-9
        if group in WALLPAPERS:
            for x, y in axes(group, CELL):
                moved = (a * x + b * y, c * x + d * y)
                assert any(abs(moved[0] - u) < 1e-6 and abs(moved[1] - v) < 1e-6 for u, v in lattice(group, CELL, 60.0))


def test_there_are_thirteen_wallpaper_groups_and_seven_friezes() -> None:
    assert len(WALLPAPERS) == 13 and len(FRIEZES) == 7
    assert {group for group in (*GROUPS, *ROSETTES) if turns(group)} == {
        "p4", "p6", *(f"c{n}" for n in (3, 4, 5, 6, 8, 10, 12, 16, 24))
    }  # fmt: skip
    assert not is_group("p5") and not is_group("d0") and not is_group("c99")


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from((*GROUPS, "d2", "d4", "c6", "d12")),
    st.sampled_from(MOTIFS),
    st.floats(20, 80),
    st.floats(20, 80),
    st.floats(0, 359),
    st.booleans(),
)
def test_a_spot_and_its_outlines_are_moved_alike(
    group: str, name: str, x: float, y: float, turn: float, mirrored: bool
) -> None:
    """The image of a motif at a spot is the motif at the image of the spot."""
    spot = Spot(x, y, turn, mirrored, 5.0)
    for operation in operations(group, cell_of(group)):
        moved = [[operation.point(*point) for point in outline] for outline in motif_outlines(name, spot)]
        there = motif_outlines(name, operation.spot(spot))
        for one, other in zip(moved, there, strict=True):
            assert all(abs(a - c) < 1e-6 and abs(b - d) < 1e-6 for (a, b), (c, d) in zip(one, other, strict=True))


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(GROUPS), st.floats(0, 100), st.floats(0, 100), st.floats(0, 359))
def test_an_orbit_is_mapped_to_itself_away_from_the_edge(group: str, x: float, y: float, turn: float) -> None:
    spots = orbit([Spot(x, y, turn, False, 3.0)], group, CELL)
    known = {spot.rounded for spot in spots}
    for operation in operations(group, CELL):
        for spot in spots:
            moved = operation.spot(spot)
            if 1 < moved.x < 99 and 1 < moved.y < 99:
                near = [k for k in known if abs(k[0] - moved.x) < 1e-3 and abs(k[1] - moved.y) < 1e-3]
                assert any(abs((k[2] - moved.turn + 180) % 360 - 180) < 1e-2 and k[3] == moved.mirrored for k in near)


@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_has_the_symmetry_that_is_said_of_it(name: str) -> None:
    """A spot and its plain form look alike; so orbits never lay one image twice over another."""
    order, mirror = SYMMETRY[name]
    points = [(u / 9.5, v / 9.5) for u in range(-10, 11) for v in range(-10, 11)]
    spot = Spot(0.0, 0.0, 0.0, False, 1.0)
    alike = [Spot(0.0, 0.0, 360.0 / order if order else 33.0, False, 1.0)]
    alike += [Spot(0.0, 0.0, 0.0, True, 1.0)] if mirror else []
    for other in alike:
        assert plain(name, other) == spot
        here, there = motif_outlines(name, spot), motif_outlines(name, other)
        unlike = sum(covers(here, point) != covers(there, point) for point in points)
        assert unlike <= (8 if order == 0 else 2), (name, other)


@pytest.mark.parametrize("name", MOTIFS)
def test_a_motif_is_about_its_box_large_and_has_a_point_well_inside(name: str) -> None:
    x, y, radius = anchor(name, Spot(50.0, 50.0, 30.0, True, 10.0))
    assert covers(motif_outlines(name, Spot(50.0, 50.0, 30.0, True, 10.0)), (x, y)) and radius > 0.1
    if name not in ("guard-lines", "band"):
        assert 0.35 < reach(name) < 1.3
    assert all(len(outline) >= 3 for outline in motif(name))


def test_hooks_have_a_mirrored_pair_in_their_place() -> None:
    assert set(HOOKED) == {name for name in MOTIFS if SYMMETRY[name] in ((1, False), (2, False))}
    assert all(SYMMETRY[pair][1] for pair in HOOKED.values())
