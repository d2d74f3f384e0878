"""Decoration off: walls, wood and ornaments give way to the plain ground of the look, and nothing else is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from games.shell.tools import pilot as _dummy  # noqa: F401  (no window, no sound)

# isort: split
import pygame

from games.stage.canvas import whole
from tests.conftest import Build
from tests.studio import Studio
from tests.test_law_looks import through_a_lens

SCREENS = ("hub", "room", "part", "finished")
THEMES = ("dusk", "light")


def behind(made: Studio) -> list[pygame.Rect]:
    """Places of the window where neither a target, the caption nor the work itself lies."""
    frame = made.app.house.frame
    assert frame is not None
    taken = [whole(region.bounds).inflate(24, 24) for region in frame.regions.values()]
    taken += [whole(frame.caption).inflate(8, 8)]
    if not made.app.house.screen.is_page:
        taken.append(whole(frame.work.rect))
    area = made.app.window.get_rect()
    spots = (pygame.Rect(x, y, 8, 8) for x in range(0, area.w, 16) for y in range(0, area.h, 16))
    return [spot for spot in spots if spot.collidelist(taken) < 0]


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_but_the_plain_ground_lies_behind_things(
    studio: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    """Checklist row 75: the mask of decoration is empty, and no picture of a material is even looked for."""
    made = studio(**{"look.theme": theme, "look.decoration": False})
    asked: list[str] = []
    find = made.app.art.find

    def asking(name: str) -> Path | None:
        asked.append(name)
        return find(name)

    monkeypatch.setattr(made.app.art, "find", asking)
    for screen in SCREENS:
        made.show(screen)
        surface, ground = made.app.window, made.app.theme["ground"]
        sign = pygame.Rect(0, 0, surface.get_width(), 150 if screen == "hub" else 0)
        spots = [spot for spot in behind(made) if not spot.colliderect(sign)]
        assert len(spots) > (3 if screen == "hub" else 20), f"{screen}: the arches leave little between them"
        found = {tuple(surface.get_at(spot.center))[:3] for spot in spots}
        assert found <= {ground, made.app.theme["panel"]}, screen
    assert asked and not [name for name in asked if name.startswith("materials/") or name.endswith(".jpg")]


def test_walls_are_there_unless_they_are_hidden(studio: Callable[..., Studio]) -> None:
    """The test of the test."""
    made = studio()
    made.show("room")
    assert len({tuple(made.app.window.get_at(spot.center)) for spot in behind(made)}) > 20


def test_the_same_is_on_offer_in_the_same_places(house: Build) -> None:
    offers: list[Any] = []
    for shown in (True, False):
        pilot = house(**{"way.in": "pointer", "look.decoration": shown})
        pilot.open("03-pomegranate")
        offers.append([(item.id, item.region.bounds) for item in pilot.offer.items])
    assert offers[0] == offers[1]


def test_words_and_icons_stand_out_without_decoration_too(studio: Callable[..., Studio]) -> None:
    made = studio(**{"look.theme": "light", "look.decoration": False})
    for screen in ("hub", "part"):
        made.show(screen)
        lens = through_a_lens(made)
        made.draw()
        weak = [(what, worst) for worst, what, role in lens.found if worst < (3 if role in ("icon", "sign") else 4.5)]
        assert not weak


def test_it_changes_at_once(studio: Callable[..., Studio]) -> None:
    made = studio()
    made.show("room")
    house = made.app.house
    house.request("setting/look.decoration")
    made.choose("choice/off")
    made.draw()
    assert made.app.window.get_at((1270, 300))[:3] == made.app.theme["ground"]
