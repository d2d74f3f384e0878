"""Looks of a player's own, measured on the frames: words at the worst pixel, marks on everything there is to choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from games.shell.tools import pilot as _dummy  # noqa: F401  (no window, no sound)
from games.stage.canvas import whole
from tests.studio import Studio
from tests.test_law_looks import (
    GRAPHICS,
    GRAPHICS_HIGH,
    TEXT,
    TEXT_HIGH,
    changed,
    marked,
    perimeter,
    through_a_lens,
)

Make = Callable[..., Studio]
OWN: dict[str, dict[str, Any]] = {
    "cream": {"colour.ground": "cream", "colour.words": "forest", "colour.accent": "wine", "colour.mark": "blue"},
    "night": {"colour.ground": "midnight", "colour.words": "yellow", "colour.accent": "mint", "colour.mark": "orange",
              "text.font": "opendyslexic", "text.letters": 12.0},
    "high": {"look.theme": "high-contrast-light", "colour.ground": "sky", "colour.mark": "wine", "look.scale": 150.0},
    "mono": {"look.theme": "light", "colour.seeing": "mono", "look.scale": 75.0, "zoom.work": 2.0},
}  # fmt: skip


@pytest.mark.parametrize("own", OWN)
def test_words_stand_out_in_every_look_of_ones_own(studio: Make, own: str) -> None:
    """Checklist rows 62 to 65."""
    made = studio(**OWN[own])
    text, drawn = (TEXT_HIGH, GRAPHICS_HIGH) if made.app.theme.high_contrast else (TEXT, GRAPHICS)
    weak: dict[str, float] = {}
    for screen in ("hub", "room", "window"):
        made.show(screen)
        lens = through_a_lens(made)
        made.draw()
        assert lens.found
        for worst, what, role in lens.found:
            if worst < (drawn if role in ("icon", "sign") else text):
                weak[f"{screen}: {what}"] = round(worst, 2)
    assert not weak


@pytest.mark.parametrize("own", OWN)
def test_marks_stand_out_in_every_look_of_ones_own(studio: Make, own: str) -> None:
    """Rows 46 and 70, in the colours a player gave the marks."""
    made = studio(**OWN[own])
    for screen in ("room", "window"):
        made.show(screen)
        offer = made.app.house.play.offer
        for id in offer.ids()[::5]:
            box = whole(offer[id].region.bounds).inflate(80, 80)
            plain = marked(made, "focus", (), box)
            focus, scan = marked(made, "focus", (id,), box), marked(made, "scan", (id,), box)
            least = 2 * perimeter(offer[id].region)
            assert changed(plain, focus) >= least, f"{screen}: the focus on {id}"
            assert changed(plain, scan) >= least, f"{screen}: the light on {id}"
            assert focus != scan


@pytest.mark.parametrize("screen", ("room", "part"))
def test_every_thing_is_seen_whole_when_it_has_the_focus(studio: Make, screen: str) -> None:
    """Rows 70 and 71: each has its ring in full, none is covered by another thing or lies outside the window."""
    made = studio((800, 600), **{"look.text-size": 150.0, "look.scale": 125.0, "zoom.work": 3.0})
    made.show(screen)
    window, offer = made.app.window.get_rect(), made.app.house.play.offer
    assert len(offer.items) > 4
    for item in offer.items:
        box = whole(item.region.bounds)
        assert window.contains(box), item.id
        around = box.inflate(80, 80)
        ring = changed(marked(made, "focus", (), around), marked(made, "focus", (item.id,), around))
        assert ring >= 2 * perimeter(item.region), item.id
