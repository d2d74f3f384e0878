"""How the light of a scan looks: each style and width stands out, by more than colour, and never flashes."""

from __future__ import annotations

import pygame
import pytest

from games.access.choose.scan_settings import INTERVAL
from games.core.settings import Profile
from games.core.space import Rect, Region, Room
from games.shell.resources import shipped
from games.shell.tools.pilot import letters
from games.stage import marks, seat_marks
from games.stage.canvas import Art, Canvas, whole
from games.stage.scan_light import CORNERS, STYLE, WIDTH, ScanLight
from games.stage.theme import usable_theme

STYLES = tuple(map(str, STYLE.choices))
BOX = Rect(300, 200, 160, 120)
PANE = Region.of_outlines((((300.0, 200.0), (460.0, 230.0), (400.0, 330.0), (310.0, 300.0)),), (370.0, 260.0), 80.0)
CAPTION = Rect(0, 520, 800, 80)


def canvas() -> Canvas:
    """A window that is half light and half dark, with stripes on it."""
    pygame.font.init()
    surface = pygame.Surface((800, 600), depth=32)
    surface.fill((90, 120, 150))
    for x in range(0, 800, 16):
        surface.fill((200, 190, 160), pygame.Rect(x, 0, 8, 600))
    assets = shipped().assets
    look = usable_theme(assets / "themes", "dusk", lambda *_: None)
    return Canvas(surface, look, Art([assets]), letters(assets / "fonts"), Room(Rect(0, 0, 800, 600)), str)


def drawn(light: ScanLight, *regions: Region, focus: bool = False) -> tuple[pygame.Surface, pygame.Surface]:
    """The window without the light and with it."""
    made = canvas()
    before = made.surface.copy()
    if focus:
        marks.focus(made, regions[0])
    else:
        light.draw(made, regions, (CAPTION,))
    return before, made.surface


def differing(one: pygame.Surface, other: pygame.Surface) -> pygame.mask.Mask:
    """Where two pictures differ by more than a shade."""
    same = pygame.mask.from_threshold(other, (0, 0, 0), (24, 24, 24, 255), one)
    same.invert()
    return same


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("region", (Region.of_rect(BOX), PANE), ids=("card", "pane"))
def test_the_light_is_at_least_its_width_round_a_thing(style: str, region: Region) -> None:
    """Checklist row 46: at least 4 px of outline, in every style; the default is 6."""
    before, after = drawn(ScanLight(style), region)
    around = 2 * (region.bounds.w + region.bounds.h)
    assert differing(before, after).count() >= 4 * 0.6 * around


@pytest.mark.parametrize("style", STYLES)
def test_the_light_differs_from_the_focus_by_more_than_its_colour(style: str) -> None:
    """Without any colour left, in shades of grey, the two are still unlike."""
    region = Region.of_rect(BOX)
    _, scan = drawn(ScanLight(style), region)
    _, focus = drawn(ScanLight(), region, focus=True)
    grey = [pygame.transform.grayscale(picture) for picture in (scan, focus)]
    assert differing(*grey).count() > 2 * (BOX.w + BOX.h)


@pytest.mark.parametrize("size", ((1.0, 95.0), (95.0, 1.0), (12.0, 60.0)))
def test_the_mark_of_a_narrow_thing_stays_beside_it(size: tuple[float, float]) -> None:
    """However crowded a screen is: lines wider than the thing never spread over its neighbours."""
    thing = Rect(400, 300, *size)
    made = canvas()
    before = made.surface.copy()
    seat_marks.stand(made, 1, [Region.of_rect(thing)])
    beside = whole(thing.inset(-marks.reach(made)))
    assert all(beside.contains(box) for box in differing(before, made.surface).get_bounding_rects())


def test_of_one_who_stands_beneath_what_another_opened_only_the_badge_is_drawn() -> None:
    """The words of the drawer stay free."""
    things = [Region.of_rect(BOX)]
    full, beneath = canvas(), canvas()
    before = full.surface.copy()
    seat_marks.stand(full, 1, things)
    seat_marks.stand_beneath(beneath, 1, things)
    badge = 2 * beneath.px(seat_marks.BADGE) + 2
    [place] = differing(before, beneath.surface).get_bounding_rects() or [None]
    assert place is not None and max(place.size) <= badge
    assert differing(before, full.surface).count() > 4 * differing(before, beneath.surface).count()


def test_a_wider_light_covers_more() -> None:
    counts = [
        differing(*drawn(ScanLight("outline", float(width), corners=False), PANE)).count() for width in WIDTH.choices
    ]
    assert counts == sorted(counts) and counts[-1] > 2 * counts[0]


@pytest.mark.parametrize("style", STYLES)
def test_what_the_light_changes_lies_inside_the_place_it_names(style: str) -> None:
    """What is repainted when it moves on is all that it drew: nothing of it stays behind."""
    light = ScanLight(style, 16.0)
    for regions in ((PANE,), (PANE, Region.of_rect(Rect(120, 100, 90, 90)))):
        before, after = drawn(light, *regions)
        area = light.area(canvas(), [region.bounds for region in regions])
        outside = differing(before, after)
        outside.erase(pygame.mask.Mask(area.size, fill=True), area.topleft)
        assert outside.count() == 0


def test_where_all_else_is_darkened_the_thing_and_the_caption_keep_their_light() -> None:
    before, after = drawn(ScanLight("dim"), Region.of_rect(BOX))
    for place in (BOX.centre, CAPTION.centre):
        assert after.get_at((int(place[0]), int(place[1]))) == before.get_at((int(place[0]), int(place[1])))
    assert sum(after.get_at((100, 100))[:3]) < 0.6 * sum(before.get_at((100, 100))[:3])


def test_a_filled_light_leaves_holes_to_their_own_pane() -> None:
    outer = ((300.0, 200.0), (460.0, 200.0), (460.0, 360.0), (300.0, 360.0))
    hole = ((350.0, 250.0), (410.0, 250.0), (410.0, 310.0), (350.0, 310.0))
    before, after = drawn(ScanLight("fill", corners=False), Region.of_outlines((outer, hole), (320.0, 220.0), 30.0))
    inner = pygame.Rect(362, 262, 36, 36)
    changed = differing(before.subsurface(inner), after.subsurface(inner))
    assert changed.count() == 0


def test_even_the_quickest_light_is_no_flash() -> None:
    """Checklist row 134: of two things, each is lit at most 2.5 times a second; nothing blinks between."""
    assert 1 / (2 * min(map(float, INTERVAL.choices))) <= 2.5
    first, again = (drawn(ScanLight(), PANE)[1] for _ in range(2))
    assert differing(first, again).count() == 0, "the same light is drawn the same way each time"


def test_the_light_is_as_the_profile_says() -> None:
    profile = Profile().put(STYLE, "zoom").put(WIDTH, 12.0).put(CORNERS, False)
    assert ScanLight.of(profile) == ScanLight("zoom", 12.0, False) and ScanLight.of(Profile()) == ScanLight()
