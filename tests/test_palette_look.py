"""Large words in a palette stand in one way, and the lens on a part keeps off the middle of a drawing."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
import pytest

from games.core.space import Rect
from games.shell.resources import shipped
from games.shell.tools.pilot import Pilot
from games.stage import faces
from games.stage.canvas import Art
from games.stage.pages import ListView
from games.stage.theme import Theme, read_theme
from tests.conftest import Build
from tests.test_law_views import Panels, Ruler


@dataclass(slots=True)
class Hand(Ruler):
    """A ruler that keeps where the last icon was put."""

    at: tuple[float, float] = (0.0, 0.0)

    def icon(self, name: str, size: float, token: str, centre: tuple[float, float]) -> None:
        self.at = centre


@pytest.mark.parametrize("language", ["en", "az", "ru"])
@pytest.mark.parametrize("text", [100.0, 150.0, 200.0])
def test_names_stand_all_below_or_all_beside_their_glass(language: str, text: float, house: Build) -> None:
    pilot = house(**{"way.in": "keys", "language.words": language, "look.text-size": text})
    pilot.house.open_level("stained_glass", "01-buta")
    ruler, widgets, view = _hand(pilot), Panels(_theme(), 1.0), ListView(pilot.framer, lambda *_: None)
    ways = set()
    for number, item in enumerate((i for i in pilot.offer.items if i.target.role.base == "swatch"), 1):
        ruler.lines = []
        faces.paint(ruler, widgets, view, item.target, item.region, number)
        ways.add(ruler.lines[0][1].y < item.region.bounds.centre[1] - 1)
    assert len(ways) <= 1


@pytest.mark.parametrize("level", ["10-shebeke-ten", "11-shebeke-twelve", "12-sun-window"])
def test_no_lens_lies_on_the_middle_of_a_drawing(level: str, house: Build) -> None:
    pilot = house(**{"way.in": "keys", "look.text-size": 200.0})
    pilot.house.open_level("stained_glass", level)
    parts = [item for item in pilot.offer.items if item.target.role.subtype == "opening"]
    assert len(parts) == 4 and all(item.region.rectangular for item in parts)
    boxes = [item.region.bounds for item in parts]
    middle = (sum(b.centre[0] for b in boxes) / 4, sum(b.centre[1] for b in boxes) / 4)
    for item in parts:
        hand = _hand(pilot)
        faces.paint(hand, Panels(_theme(), 1.0), ListView(pilot.framer, lambda *_: None), item.target, item.region)
        x, y = hand.at
        side = hand.px(40)
        assert item.region.bounds.holds(Rect(x - side / 2, y - side / 2, side, side))
        assert abs(x - middle[0]) > 1.2 * side, (item.id, x, middle)


def _theme() -> Theme:
    return read_theme(shipped().assets / "themes" / "dusk.toml")


def _hand(pilot: Pilot) -> Hand:
    frame, art = pilot.house.frame, Art(shipped().folders())
    assert frame is not None
    return Hand(pygame.Surface((1, 1)), _theme(), art, pilot.type, frame.room, pilot.words)
