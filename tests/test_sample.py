"""Settings that cannot be seen acting on their own page have a sample there, which costs no row its place."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from games.core.game import Seat
from games.core.space import Rect
from games.shell.tools.pilot import KNOWN
from games.stage.canvas import whole
from games.stage.pages import ListView
from games.stage.sample import SAMPLES, SampleView
from games.stage.view import Moment, Opened

from .studio import Studio

SIZES = (("1280x720", (1280, 720)), ("600x800", (600, 800)), ("1024x600", (1024, 600)))


def opened(studio: Studio, name: str) -> SampleView:
    studio.app.house.show_hub()
    studio.app.house.request(f"setting/{name}")
    studio.draw()
    view = studio.app.house.screen.view
    assert isinstance(view, SampleView)
    return view


def place_of(studio: Studio, at: Opened | None = None) -> Rect | None:
    view, house = studio.app.house.screen.view, studio.app.house
    assert isinstance(view, SampleView)
    return view._divided(house.screen.session.game, house.frame.work, at or {})[1]


def sample(studio: Studio) -> bytes:
    place = place_of(studio)
    assert place is not None
    picture = studio.draw().subsurface(whole(place))
    return pygame.image.tobytes(picture, "RGB")


def test_only_known_settings_have_a_sample() -> None:
    assert set(SAMPLES) <= set(KNOWN)


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_sample_shows_each_step_at_once(name: str, tmp_path: Path) -> None:
    studio = Studio(tmp_path, {})
    opened(studio, name)
    before = sample(studio)
    rows = [target.id for target in studio.app.house.screen.session.game.targets(Seat())]
    choices = [id for id in rows if id.startswith("choice/")]
    now = studio.app.house.profile[KNOWN[name]]
    changed = next((id for id in choices if not id.endswith(f"/{now}") and not (now is True and id.endswith("/on"))),
                   "step/more")  # fmt: skip
    studio.choose(changed)
    studio.settle(1.0)
    assert studio.app.house.profile[KNOWN[name]] != now
    assert sample(studio) != before


@pytest.mark.parametrize("text", [100.0, 200.0])
@pytest.mark.parametrize("size", [size for _, size in SIZES], ids=[name for name, _ in SIZES])
def test_a_sample_moves_no_row_to_another_page_and_lies_on_none(
    size: tuple[int, int], text: float, tmp_path: Path
) -> None:
    studio = Studio(tmp_path, {"look.text-size": text}, size)
    for name in SAMPLES:
        view = opened(studio, name)
        game, room = studio.app.house.screen.session.game, studio.app.house.frame.work
        for page in ("", "2"):
            at = {"work": page}
            found, bare = view.layout(game, room, at), ListView.layout(view, game, room, at)
            assert found.regions.keys() == bare.regions.keys() and found.openings == bare.openings
            place = place_of(studio, at)
            if place is not None:
                assert room.rect.holds(place)
                assert not any(region.bounds.meets(place) for region in found.regions.values()), (name, size, text)


def test_a_sample_is_drawn_and_no_target(tmp_path: Path) -> None:
    studio = Studio(tmp_path, {})
    view = opened(studio, "light.style")
    place, house = place_of(studio), studio.app.house
    assert place is not None
    assert not any(region.contains(place.centre) for region in house.frame.regions.values())
    canvas = studio.app.scene.canvas.within(house.frame.work)
    canvas.damaged = []
    view.draw(house.screen.session.game, canvas, Moment())
    assert whole(place).contains(canvas.damaged[-1])
