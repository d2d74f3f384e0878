"""How captions look: in a player's size, ground and colours, and never on what may be chosen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pygame
import pytest

from games.access.tell.captions import cards
from games.core.settings import Profile, Value
from games.shell.app import App
from games.shell.launch import Launch
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN
from games.stage.canvas import whole
from games.stage.captioning import PAIRS, width

WORDS = "Ruby goes here: the little buta."


class Window:
    """A program with a picture and no sound."""

    def __init__(self, folder: Path, size: tuple[int, int], **chosen: Value) -> None:
        profile = Profile().put(KNOWN["way.in"], "keys")
        for name, value in chosen.items():
            profile = profile.put(KNOWN[name.replace("_", ".", 1).replace("_", "-")], value)
        self.app = App(Launch(shipped(), folder, KNOWN, profile, size, silent=True), lambda: 100.0)
        self.app.house.open_level("stained_glass", "01-buta")
        self.app.scene.say(())
        self.app.draw(100.0)

    def caption(self, lines: tuple[str, ...]) -> pygame.Surface:
        self.app.scene.say(lines)
        self.app.draw(100.0)
        frame = self.app.house.frame
        assert frame is not None
        return self.app.window.subsurface(whole(frame.caption)).copy()


@pytest.fixture
def window(tmp_path: Path) -> Callable[..., Window]:
    numbers = count(1)

    def make(size: tuple[int, int] = (1280, 720), **chosen: Value) -> Window:
        return Window(tmp_path / f"player-{next(numbers)}", size, **chosen)

    return make


@pytest.mark.parametrize("points", KNOWN["caption.size"].choices)
def test_letters_have_the_size_that_was_set_in_a_window_of_1080_lines(window, points: float) -> None:  # type: ignore[no-untyped-def]
    app = window((1920, 1080), caption_size=points).app
    assert app.type.pixels("caption", app.house.frame.room) == pytest.approx(points, abs=1.2)


@pytest.mark.parametrize("size", ((1280, 720), (1920, 1080), (600, 800), (1024, 768)))
@pytest.mark.parametrize("points", (40.0, 60.0))
@pytest.mark.parametrize("text", (100.0, 200.0))
def test_captions_never_lie_on_a_target_and_hold_two_lines(window, size, points, text) -> None:  # type: ignore[no-untyped-def]
    app = window(size, caption_size=points, look_text_size=text).app
    frame, room = app.house.frame, app.house.frame.room
    assert not [id for id, region in frame.regions.items() if region.bounds.meets(frame.caption)]
    assert 2 * app.type.line_height("caption", room) <= frame.caption.h + 1
    ruler = app.scene.canvas.within(room)
    for card in cards(WORDS, app._fits):
        lines = [line for line in card if " " in line]
        assert len(card) <= 2
        assert all(app.type.width(line, "caption", room) <= width(ruler, frame.caption) for line in lines)


def test_the_ground_lets_the_picture_through_as_far_as_was_set(window) -> None:  # type: ignore[no-untyped-def]
    far = []
    for percent in KNOWN["caption.background"].choices:
        one = window(caption_background=percent)
        theme, picture = one.app.theme, one.caption(())
        x, y = picture.get_width() * 3 // 4, picture.get_height() // 2
        spots = [picture.get_at((x + dx, y))[:3] for dx in range(0, 200, 10)]
        far.append(sum(abs(a - b) for spot in spots for a, b in zip(spot, theme["caption-ground"], strict=True)))
    assert far == sorted(far, reverse=True) and far[-1] == 0 < far[-2]


@pytest.mark.parametrize("colours", KNOWN["caption.colours"].choices)
@pytest.mark.parametrize("percent", (0.0, 50.0, 100.0))
def test_words_can_be_read_on_any_ground(window, colours: str, percent: float) -> None:  # type: ignore[no-untyped-def]
    """On less than a full ground each letter stands in an outline of the ground's colour."""
    one = window(caption_background=percent, caption_colours=colours, look_theme="light")
    empty, written = one.caption(()), one.caption((WORDS,))
    inked = {
        written.get_at((x, y))[:3]
        for x in range(written.get_width())
        for y in range(written.get_height() // 2 - 12, written.get_height() // 2 + 12)
        if written.get_at((x, y)) != empty.get_at((x, y))
    }
    ink, ground = PAIRS[colours]
    assert one.app.theme[ink] in inked and (percent == 100.0 or one.app.theme[ground] in inked)


def test_another_caption_leaves_nothing_of_the_one_before(window) -> None:  # type: ignore[no-untyped-def]
    one = window(caption_background=25.0)
    before = pygame.image.tobytes(one.caption(("Salam!",)), "RGB")
    one.caption((WORDS, WORDS))
    assert pygame.image.tobytes(one.caption(("Salam!",)), "RGB") == before
