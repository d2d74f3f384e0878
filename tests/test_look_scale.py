"""The player's own scale: everything follows, targets stay large enough, what a window cannot hold gives way."""

from __future__ import annotations

import pytest

from games.core.settings import Profile
from games.core.space import Rect, Room
from games.stage.frame import TARGET_SIZE
from games.stage.scale import SCALE, keys_least, room_for
from games.stage.tighter import tighter, window_unit
from tests.conftest import Build

SIZES = ((1280, 720), (1920, 1080), (800, 600), (600, 800))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALE.choices)
@pytest.mark.parametrize("least", (44.0, 76.0))
def test_no_target_is_smaller_than_44_pixels_at_any_scale(
    house: Build, size: tuple[int, int], scale: float, least: float
) -> None:
    """Checklist row 1, on a window, a room of the options and a ladder, for pointer and keys."""
    for way in ("pointer", "keys"):
        pilot = house(size, **{"look.scale": scale, "look.target-size": least, "way.in": way})
        for wish in ("options/look", "setting/look.text-size"):
            pilot.house.request(wish)
            assert min(item.region.size for item in pilot.offer.items) >= 43.9, wish
        pilot.open("03-pomegranate")
        assert min(item.region.size for item in pilot.offer.items) >= 43.9


def test_a_smaller_scale_makes_the_work_larger_and_a_larger_one_the_commands(house: Build) -> None:
    found = {}
    for scale in (75.0, 100.0, 150.0):
        pilot = house((1920, 1080), **{"look.scale": scale, "way.in": "pointer"})
        pilot.open("03-pomegranate")
        assert pilot.house.frame is not None
        hint = pilot.offer["command/hint"].region.bounds
        found[scale] = (pilot.house.frame.work.rect.h, hint.w * hint.h)
    assert found[75.0][0] > found[100.0][0] > found[150.0][0]
    assert found[150.0][1] > found[100.0][1] > found[75.0][1]


def test_a_scale_is_taken_at_once(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    before = pilot.room.unit
    pilot.house.use(pilot.house.profile.put(SCALE, 150.0))
    assert pilot.room.unit == pytest.approx(1.5 * before)


def test_a_window_holds_no_larger_scale_than_it_has_room_for() -> None:
    window = Rect(0, 0, 600, 800)
    room = room_for(Room(window, window_unit(window)), Profile().put(SCALE, 200.0))
    assert 1.0 < room.unit < 1.6
    large = room_for(Room(window, 1.0), Profile().put(SCALE, 200.0).put(TARGET_SIZE, 150.0))
    assert large.unit == 1.0


def test_the_scale_gives_way_first_then_words_then_things() -> None:
    rooms = list(tighter(Room(Rect(0, 0, 800, 600), 1.8, 2.0, 100.0)))
    assert rooms[0].unit == 1.8 and rooms[0].text == 2.0
    units, texts = [room.unit for room in rooms], [room.text for room in rooms]
    assert units == sorted(units, reverse=True) and texts == sorted(texts, reverse=True)
    assert all(room.text == 2.0 for room in rooms if room.unit > 1.0)
    assert all(room.text == 1.0 for room in rooms if room.unit < 1.0)


def test_keys_open_parts_below_44_pixels_only() -> None:
    for unit in (0.75, 1.0, 2.0):
        room = Room(Rect(0, 0, 1280, 720), unit, least=113.0)
        assert keys_least(room) * unit >= 43.9
