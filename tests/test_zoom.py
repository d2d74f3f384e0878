"""What is offered of a drawing at each opening: large enough, apart from each other, and leading to every piece."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.game import Level, Text
from games.core.pieces import Piece
from games.core.space import Rect, Region, Room
from games.shell.levels import read_level
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import of_way, settle
from games.stage.fitting import clipped
from games.stage.zoom import PLACES, Zoomed, arrange
from tests.conftest import Build

LEVELS = Path(__file__).parent.parent / "levels" / "stained_glass"
WORK = Rect(152, 16, 808, 592)
BOX = (100.0, 100.0)


def squares(columns: int, rows: int, part: float = 1.0) -> tuple[Piece, ...]:
    """Squares in a net over the box, each filling `part` of its cell."""
    w, h = 100 / columns, 100 / rows
    found = []
    for n in range(columns * rows):
        x, y = (n % columns + 0.5) * w, (n // columns + 0.5) * h
        a, b = w * part / 2, h * part / 2
        outline = ((x - a, y - b), (x + a, y - b), (x + a, y + b), (x - a, y + b))
        found.append(Piece(f"pane/{n}", Text.of("t/pane", n=n), (outline,), (x, y), min(a, b), 4 * a * b))
    return tuple(found)


def scattered(places: list[tuple[int, int, int]]) -> tuple[Piece, ...]:
    """Small upright squares in cells of a 20 x 20 net, of sizes from 1 to 9 tenths of a cell."""
    found = {}
    for x, y, size in places:
        found[x, y] = size
    pieces = []
    for (x, y), size in sorted(found.items()):
        cx, cy, r = 5 * x + 2.5, 5 * y + 2.5, size / 4
        outline = ((cx - r, cy - r), (cx + r, cy - r), (cx + r, cy + r), (cx - r, cy + r))
        pieces.append(Piece(f"pane/{x}-{y}", Text.of("t/pane", x=x, y=y), (outline,), (cx, cy), r, 4 * r * r))
    return tuple(pieces)


def looks(pieces: tuple[Piece, ...], room: Room, box: tuple[float, float], path: str = "") -> Iterator[Zoomed]:
    """Every opening there is, each once."""
    zoomed = arrange(pieces, room, box, path)
    assert zoomed.path == path
    yield zoomed
    for opening in zoomed.openings:
        deeper = opening.id.removeprefix("open/work/")
        if len(deeper) > len(path):
            yield from looks(pieces, room, box, deeper)


def levels() -> list[Level]:
    return [read_level(LEVELS, path.stem, "stained_glass") for path in sorted(LEVELS.glob("*.toml"))]


def apart(a: Region, b: Region) -> bool:
    """Whether the circle of each lies outside the other, and tiles do not overlap."""
    if a.rectangular and b.rectangular:
        return not a.bounds.meets(b.bounds)
    return not a.contains(b.anchor) and not b.contains(a.anchor)


def check(zoomed: Zoomed, room: Room) -> None:
    regions = list(zoomed.regions.values())
    for id, region in zoomed.regions.items():
        assert room.rect.holds(region.bounds), id
        assert region.size >= room.least_px - 1e-6, id
        assert region.contains(region.anchor), id
    assert all(apart(a, b) for n, a in enumerate(regions) for b in regions[n + 1 :])
    labels = [opening.label for opening in zoomed.openings]
    assert len(set(labels)) == len(labels)
    assert [o.id for o in zoomed.openings if o.id not in zoomed.regions] == []


def steps_to(pieces: tuple[Piece, ...], room: Room, box: tuple[float, float]) -> dict[str, int]:
    """For each piece how many openings come before it is offered."""
    found: dict[str, int] = {}
    for zoomed in looks(pieces, room, box):
        depth = len(zoomed.path.split(".")) if zoomed.path else 0
        for id in zoomed.regions:
            found[id] = min(depth, found.get(id, depth))
    return {piece.id: found[piece.id] for piece in pieces}


def test_large_pieces_are_all_offered_at_once() -> None:
    zoomed = arrange(squares(4, 4), Room(WORK), BOX)
    assert len(zoomed.regions) == 16 and not zoomed.openings and zoomed.back is None


def test_the_drawing_lies_in_the_middle_of_the_room() -> None:
    zoomed = arrange(squares(4, 4), Room(WORK), BOX)
    assert zoomed.view.centre == pytest.approx(WORK.centre) and zoomed.view.h == pytest.approx(WORK.h)


def test_one_small_piece_shares_the_place_of_a_large_neighbour() -> None:
    plain = squares(2, 2)
    small = ((30.0, 30.0), (34.0, 30.0), (34.0, 34.0), (30.0, 34.0))
    seed = Piece("pane/seed", Text.of("t/seed"), (small,), (32, 32), 2, 16, touches=("pane/0",))
    holed = Piece("pane/0", plain[0].label, (*plain[0].outlines, small), (15, 15), 12, 2484, touches=("pane/seed",))
    zoomed = arrange((holed, *plain[1:], seed), Room(WORK), BOX)
    assert list(zoomed.regions) == ["open/work/0", "pane/1", "pane/2", "pane/3"]
    assert zoomed.regions["open/work/0"].contains(zoomed.transform.point((32, 32)))
    opened = arrange((holed, *plain[1:], seed), Room(WORK), BOX, "0")
    assert {"pane/seed", "pane/0"} <= set(opened.regions)


def test_small_pieces_are_opened_by_tiles_in_reading_order() -> None:
    zoomed = arrange(squares(8, 8), Room(WORK), BOX)
    assert [o.label.id for o in zoomed.openings] == [
        f"icheri/part-{place}" for place in ("top-left", "top-right", "bottom-left", "bottom-right")
    ]
    assert all(o.role.subtype == "opening" and o.area == "work" for o in zoomed.openings)


def test_an_opened_part_has_a_way_back_beside_it() -> None:
    zoomed = arrange(squares(10, 10), Room(WORK), BOX, "0")
    back = zoomed.openings[-1]
    assert back.id == "open/work/" and back.label == Text.of("icheri/whole-window")
    assert zoomed.back is not None and not zoomed.back.meets(zoomed.view)


def test_a_part_of_a_part_leads_back_to_the_part() -> None:
    zoomed = arrange(squares(40, 40), Room(WORK), BOX, "3.0")
    assert zoomed.openings[-1].id == "open/work/3"
    assert zoomed.openings[-1].label == Text.of("icheri/part-back")


@pytest.mark.parametrize("path", ["9", "0.7", "0.0.0.0.0.0.0.0", "x", "again", "0.", "-1", "²"])
def test_a_path_that_does_not_exist_gives_its_nearest_parent(path: str) -> None:
    zoomed = arrange(squares(10, 10), Room(WORK), BOX, path)
    assert path.startswith(zoomed.path)
    check(zoomed, Room(WORK))


def test_an_opening_really_enlarges() -> None:
    whole, part = (arrange(squares(10, 10), Room(WORK), BOX, path) for path in ("", "0"))
    assert part.transform.scale > 1.3 * whole.transform.scale


def test_a_root_is_put_before_every_path() -> None:
    zoomed = arrange(squares(10, 10), Room(WORK), BOX, "0", root=("again",))
    assert zoomed.openings[-1].id == "open/work/again"


def test_every_place_has_its_words() -> None:
    ftl = (LEVELS.parent.parent / "assets" / "text" / "en" / "icheri.ftl").read_text("utf-8")
    assert all(f"part-{place} =" in ftl for place in PLACES)


@settings(max_examples=60, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19), st.integers(1, 9)), min_size=1, max_size=60),
    least=st.sampled_from((44.0, 76.0, 113.0, 150.0)),
    room=st.sampled_from((WORK, Rect(16, 128, 688, 688), Rect(0, 0, 568, 470), Rect(40, 8, 480, 900))),
)
def test_made_up_drawings_keep_the_laws_and_every_piece_can_be_reached(
    places: list[tuple[int, int, int]], least: float, room: Rect
) -> None:
    pieces, there = scattered(places), Room(room, least=least)
    offered: set[str] = set()
    for zoomed in looks(pieces, there, BOX):
        check(zoomed, there)
        offered.update(zoomed.regions)
    assert {piece.id for piece in pieces} <= offered


@pytest.mark.parametrize("least", [44.0, 76.0, 113.0, 150.0])
@pytest.mark.parametrize("unit", [1.0, 1.5])
def test_every_level_keeps_the_laws(least: float, unit: float) -> None:
    rect = Rect(WORK.x * unit, WORK.y * unit, WORK.w * unit, WORK.h * unit)
    room = Room(rect, unit, least=least)
    for level in levels():
        box = (100.0, float(str(level.data["height"])))
        for zoomed in looks(level.pieces, room, box):
            check(zoomed, room)


@pytest.mark.parametrize("least", [76.0, 150.0])
def test_every_pane_of_every_level_is_three_openings_away_at_most(least: float) -> None:
    for level in levels():
        box = (100.0, float(str(level.data["height"])))
        steps = steps_to(level.pieces, Room(WORK, least=least), box)
        assert max(steps.values()) <= 3, level.id


def test_the_same_room_gives_the_same_offer() -> None:
    pieces = squares(9, 9)
    assert arrange(pieces, Room(WORK), BOX, "2") == arrange(pieces, Room(WORK), BOX, "2")


def test_a_cut_outline_stays_inside() -> None:
    outline = clipped(((-5, -5), (15, 5), (-5, 15)), Rect(0, 0, 10, 10))
    assert outline and all(0 <= x <= 10 and 0 <= y <= 10 for x, y in outline)
    assert clipped(((20, 20), (30, 20), (30, 30)), Rect(0, 0, 10, 10)) == ()


# --- the work seen closer

ROOMS = (WORK, Rect(16, 128, 688, 688), Rect(0, 0, 568, 330), Rect(40, 8, 480, 900), Rect(0, 0, 300, 240))


def around(pieces: tuple[Piece, ...], room: Room, box: tuple[float, float]) -> dict[str, Zoomed]:
    """Every opening that can be reached from the whole by what is on offer, each once."""
    found: dict[str, Zoomed] = {}
    waiting = [""]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found[path] = arrange(pieces, room, box, path)
            assert found[path].path == path
            waiting += [o.id.removeprefix("open/work/") for o in found[path].openings]
    return found


@pytest.mark.parametrize(("zoom", "least"), [(1.25, 76.0), (1.5, 113.0), (2.0, 44.0), (3.0, 113.0), (4.0, 76.0)])
def test_a_part_shows_the_work_so_many_times_larger(zoom: float, least: float) -> None:
    """Checklist row 75, on every level: each pane is offered somewhere, and there it is as much larger as was asked."""
    for level in levels():
        box = (100.0, float(str(level.data["height"])))
        whole = arrange(level.pieces, Room(WORK, least=least), box)
        room = Room(WORK, least=least, zoom=zoom)
        offered: dict[str, float] = {}
        for path, zoomed in around(level.pieces, room, box).items():
            check(zoomed, room)
            if path:
                assert zoomed.transform.scale >= 0.999 * zoom * whole.transform.scale
                assert zoomed.back is not None and not zoomed.back.meets(zoomed.view)
            for id in zoomed.regions:
                offered[id] = max(offered.get(id, 0.0), zoomed.transform.scale)
        assert {piece.id for piece in level.pieces} <= set(offered), level.id


@settings(max_examples=40, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19), st.integers(1, 9)), min_size=1, max_size=40),
    least=st.sampled_from((44.0, 76.0, 113.0, 150.0)),
    rect=st.sampled_from(ROOMS),
    zoom=st.sampled_from((1.25, 2.0, 4.0)),
)
def test_made_up_drawings_seen_closer_keep_the_laws_too(
    places: list[tuple[int, int, int]], least: float, rect: Rect, zoom: float
) -> None:
    pieces, room = scattered(places), Room(rect, least=min(least, max(rect.w, rect.h) / 3 - 6), zoom=zoom)
    offered: set[str] = set()
    for zoomed in around(pieces, room, BOX).values():
        check(zoomed, room)
        offered.update(zoomed.regions)
    assert {piece.id for piece in pieces} <= offered


def test_from_a_part_the_ways_lead_to_its_neighbours_and_back() -> None:
    room = Room(WORK, least=44.0, zoom=4.0)
    parts = around(squares(8, 8), room, BOX)
    opposite = {"go-up": "go-down", "go-left": "go-right", "go-right": "go-left", "go-down": "go-up"}
    middle = next(z for z in parts.values() if {o.role.subtype for o in z.openings} >= set(opposite))
    for opening in middle.openings:
        if opening.role.subtype in opposite:
            there = parts[opening.id.removeprefix("open/work/")]
            ways = {o.role.subtype: o.id for o in there.openings}
            assert ways[opposite[opening.role.subtype]] == f"open/work/{middle.path}"
    assert "open/work/" in {o.id for o in middle.openings}


def test_ways_stay_where_they_are_from_part_to_part() -> None:
    places: dict[str, set[Rect]] = {}
    for zoomed in around(squares(8, 8), Room(WORK, zoom=3.0), BOX).values():
        for opening in zoomed.openings:
            if opening.role.subtype.startswith("go-"):
                places.setdefault(opening.role.subtype, set()).add(zoomed.regions[opening.id].bounds)
    assert len(places) == 4 and all(len(found) == 1 for found in places.values())


def test_seen_closer_every_window_can_be_made_by_keys_and_pointer(house: Build) -> None:
    """No tool is lost: palette and commands stay, and a helper's hands finish the work."""
    for way, zoom in (("keys", 2.0), ("pointer", 4.0)):
        pilot = house(**{"way.in": way, "zoom.work": zoom})
        pilot.open("02-tulip")
        tools = {item.id for item in pilot.offer.items if item.target.area in ("commands", "palette")}
        player = ReaderPlayer(pilot)
        for _ in range(6):
            player.step()
            here = {item.id for item in pilot.offer.items if item.target.area in ("commands", "palette")}
            assert here == tools
        player.finish()
        assert pilot.game.finished


@pytest.mark.parametrize("way", ["one-switch", "keyboard", "pointer"])
def test_seen_closer_a_window_is_finished_by_each_way_in(house: Build, way: str) -> None:
    pilot = house(**settle(way), **{"zoom.work": 2.0})
    pilot.open("01-buta")
    of_way(way, pilot).finish()
    assert pilot.game.finished
