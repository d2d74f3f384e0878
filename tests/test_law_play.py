"""Law 1, play: with only its own hands each player goes from a cold start to a finished work and its saved picture."""

from __future__ import annotations

import pytest

from tests.conftest import Build
from tests.pilot import KNOWN, Pilot
from tests.players import WAYS, levels, of_way, settle


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("level", levels())
def test_each_way_in_finishes_each_level_from_a_cold_start(house: Build, level: str, way: str) -> None:
    pilot = house()
    player = of_way(way, pilot)
    player.start(WAYS[way][1])
    assert pilot.game.name == "hub"
    if way == "one-switch":
        player.put("scan.interval", "1")
    player.errand(f"level/{level}")
    player.finish()
    assert pilot.saved and all(path is not None and path.exists() for path in pilot.saved)
    assert pilot.melodies == 1
    assert not pilot.words.missing
