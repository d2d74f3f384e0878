"""Law 6, motion: nothing flashes, nothing moves by itself, no stripes cover a screen; measured on filmed scenes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from games.shell.tools.flashing import MOST, worst
from games.shell.tools.moving import BESIDE, FADE, last_move
from games.shell.tools.stripes import Striped, striped
from tests.colours import linear
from tests.studio import SAMPLE, Studio

# isort: split
import pygame

from games.access.inputs import Press, Release
from games.access.stages.settings import CROSSING
from games.shell.resources import shipped
from games.stage.canvas import Art
from games.stage.filling import Filling
from games.stage.motion import REWARD
from games.stage.theme import THEME, read_theme
from games.stained_glass.paint_glass import Glasses
from games.stained_glass.ways import GLASSES
from tests.soak import one_in

Build = Callable[..., Studio]
THEMES = tuple(str(name) for name in THEME.choices)
REWARDS = tuple(str(name) for name in REWARD.choices)
SMALL = (960, 540)
FPS = 30


def assert_quiet(frames: list[bytes], what: str) -> None:
    found = worst(frames, SAMPLE, FPS)
    assert found.quiet, f"{what}: {found}"


# --- flashing


@pytest.mark.parametrize(("name", "reward", "calm"), one_in(5, product(THEMES, REWARDS, (False, True))))
def test_nothing_flashes_while_a_window_is_finished(studio: Build, name: str, reward: str, calm: bool) -> None:
    """Row 129: no place, however small, more than three times a second, not even when one pane follows another."""
    made = studio(SMALL, **{"look.theme": name, "calm.reward": reward, "calm.motion": calm})
    for level, left in (("01-buta", 3), ("06-carpet-star", 1)):
        made.app.house.open_level("stained_glass", level)
        made.left_to_do(left)
        frames = made.film(0.2)
        while (wanted := made.hint()) is not None:
            made.choose(wanted)
            frames += made.film(0.35)
        while made.app.motion.moving:
            frames += made.film(0.5)
        assert made.app.house.screen.session.game.finished
        assert_quiet(frames, level)


def test_undo_and_redo_in_haste_do_not_flash(studio: Build) -> None:
    """Three times a second is as fast as a hand goes that means each press."""
    made = studio(SMALL)
    made.app.house.open_level("stained_glass", "01-buta")
    made.play(2)
    made.settle(1.0)
    frames = []
    for command in ("command/undo", "command/redo") * 4:
        made.choose(command)
        frames += made.film(1 / 3)
    assert_quiet(frames, "undo and redo")


@pytest.mark.parametrize("name", THEMES)
def test_the_walking_light_stays_legal_at_its_fastest(studio: Build, name: str) -> None:
    """Row 134: a step of 0.2 s lights any one place at most two and a half times a second."""
    made = studio(SMALL, **{"look.theme": name, "way.in": "one-switch", "scan.interval": 0.2})
    assert made.app.house.play.due() is None
    press(made, "space")
    frames = made.film(4.0)
    assert len(set(frames)) > 8, "the light walked"
    found = worst(frames, SAMPLE, FPS)
    assert found.flashes <= 2 and found.quiet, found


def press(made: Studio, button: str) -> None:
    made.app.house.now = made.now
    made.app.house.play.hear(Press(button), made.now)
    made.app.house.play.hear(Release(button), made.now + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_pages_change_without_flashing(studio: Build, name: str) -> None:
    made = studio(SMALL, **{"look.theme": name})
    frames = made.film(0.2)
    for wish in ("options", "options/looking", "setting/look.theme", "leave", "leave", "leave", "game/stained_glass"):
        made.app.house.request(wish)
        frames += made.film(1 / 3)
    assert_quiet(frames, "pages")


@pytest.mark.parametrize(("shape", "name"), one_in(3, product(("ring", "bar", "dot", "track"), THEMES)))
def test_what_fills_up_does_not_flash(studio: Build, shape: str, name: str) -> None:
    """Something that fills up in 0.35 s and at once begins again; a track at its fastest crossing."""
    made = studio(SMALL, **{"look.theme": name})
    made.show("window")
    target = made.app.house.play.offer.items[0].id
    period, frames = (min(map(float, CROSSING.choices)) if shape == "track" else 0.35), []
    for n in range(4 * FPS if shape == "track" else 2 * FPS):
        share = n / FPS / period
        share = 1 - abs(1 - share % 2) if shape == "track" else share % 1
        made.app.scene.fill(Filling(shape, share, target, (0.4, 0.6)))
        frames += made.film(1 / FPS)
    assert len(set(frames)) > FPS / 2
    assert_quiet(frames, shape)


# --- motion


@pytest.mark.parametrize("reward", ("calm", "lively"))
def test_calm_motion_is_a_cut_or_a_fade_of_a_fifth_of_a_second(studio: Build, reward: str) -> None:
    """Row 132: after it nothing moves, neither after a pane nor after the last one."""
    made = studio(SMALL, **{"calm.motion": True, "calm.reward": reward})
    made.app.house.open_level("stained_glass", "01-buta")
    made.film(0.3)
    while (wanted := made.hint()) is not None:
        made.choose(wanted)
        took = last_move(made.film(1.5, fps=50, pump=False), 50)
        assert took <= FADE + 0.03, f"{wanted} still moves after {took} s"


@pytest.mark.parametrize("name", ("dusk", "high-contrast-light"))
def test_the_liveliest_reward_ends_by_itself_in_time(studio: Build, name: str) -> None:
    """Row 133: nothing beside the work moves for more than five seconds."""
    made = studio(SMALL, **{"look.theme": name, "calm.reward": "lively"})
    made.app.house.open_level("stained_glass", "01-buta")
    made.left_to_do(1)
    made.choose(str(made.hint()))
    took = last_move(made.film(8.0, fps=10, pump=False), 10)
    assert 0 < took <= BESIDE


@pytest.mark.parametrize("screen", ("hub", "levels", "room", "window", "finished"))
def test_nothing_moves_by_itself(studio: Build, screen: str) -> None:
    """Row 133: ten seconds without an input are ten seconds of one picture."""
    made = studio(SMALL)
    made.show(screen)
    made.settle(15.0)
    assert last_move(made.film(10.0, fps=5), 5) == 0.0


# --- stripes

PICTURE = (512, 288)


def stripes_of(picture: pygame.Surface) -> Striped:
    small = pygame.transform.smoothscale(picture.convert(24), PICTURE)
    data = pygame.image.tobytes(small, "RGB")
    red, green, blue = (tuple(map(linear, data[part::3])) for part in range(3))
    return striped([0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in zip(red, green, blue, strict=True)], PICTURE)


WINDOWS = ("06-carpet-star", "08-shebeke-eight", "10-shebeke-ten")


@pytest.mark.parametrize("level", WINDOWS)
def test_no_window_is_a_pattern_of_stripes(studio: Build, level: str) -> None:
    """Row 131: no more than eight pairs of high contrast on two fifths of the screen, while made and when finished."""
    made = studio(**{"calm.reward": "lively"})
    made.app.house.open_level("stained_glass", level)
    made.settle(0.5)
    assert stripes_of(made.app.window).passes
    made.left_to_do(0)
    assert made.app.house.screen.session.game.finished
    assert stripes_of(made.settle(6.0)).passes


@pytest.mark.parametrize("glass", GLASSES)
def test_no_glass_is_a_pattern_of_stripes_however_large_the_pane(glass: str) -> None:
    """Row 131: one pane as large as the screen."""
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    art = Art(shipped().folders("stained_glass"))
    glasses = Glasses(art, read_theme(shipped().assets / "themes" / "light.toml"), 1.0)
    sheet = pygame.Surface((1280, 720)).convert()
    glasses.paint(sheet, glass, 700.0)
    found = stripes_of(sheet)
    assert found.passes, found


def test_the_house_holds_no_detector_that_is_laxer_than_the_guidelines() -> None:
    assert MOST == 3 and FADE <= 0.2 and BESIDE <= 5.0
