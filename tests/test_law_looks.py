"""Law 6, looks: contrast, marks and glasses, measured on the frames that the program draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from math import hypot
from typing import Any

import pytest

from tests.colours import EYES, Colour, contrast, difference, lab, luminance
from tests.studio import Studio
from tests.windows import grid

# isort: split
import pygame

from games.core.game import Role, Seat, Target, Text
from games.core.space import Point, Rect, Region, Room
from games.shell.resources import shipped
from games.stage.canvas import Art, Canvas, whole
from games.stage.theme import THEME, Theme, read_theme
from games.stage.type import Type
from games.stage.view import Moment
from games.stained_glass.model import start
from games.stained_glass.paint_glass import Glasses
from games.stained_glass.view import view
from games.stained_glass.ways import GLASSES

ASSETS = shipped().assets
THEMES = tuple(str(name) for name in THEME.choices)
ENTER = ("hub", "levels", "options", "room", "setting", "window", "part", "drawer", "finished", "works")
TEXT, TEXT_HIGH, GRAPHICS, GRAPHICS_HIGH = 4.5, 7.0, 3.0, 4.5
"""Checklist rows 62 to 64: least contrast of words and of drawings, and the same in high contrast."""


def theme_of(name: str) -> Theme:
    return read_theme(ASSETS / "themes" / f"{name}.toml")


# --- contrast


def colours_under(surface: pygame.Surface, box: pygame.Rect) -> set[Colour]:
    """All colours there are in a part of a picture."""
    data = pygame.image.tobytes(surface.subsurface(box.clip(surface.get_rect())), "RGB")
    return set(zip(data[::3], data[1::3], data[2::3], strict=True))


@dataclass(slots=True)
class Lens(Canvas):
    """Draws as ever, and measures each line of words and each icon against all that lies under its ink."""

    found: list[tuple[float, str, str]] = field(default_factory=list)

    def text(self, words: str, role: str, token: str, at: Point, centred: bool = True) -> Rect:
        picture = self.type.line(words, role, self.room, self.theme[token])
        x = at[0] - picture.get_width() / 2 if centred else at[0]
        ink = picture.get_bounding_rect().move(round(x), round(at[1] - picture.get_height() / 2))
        if token != "shine" and ink.w:
            self._measure(ink, token, words, role)
        return Canvas.text(self, words, role, token, at, centred)

    def icon(self, name: str, size: float, token: str, centre: Point) -> None:
        side = self.px(size)
        ink = self.art.icon(name, side, self.theme[token]).get_bounding_rect()
        ink = ink.move(round(centre[0] - side / 2), round(centre[1] - side / 2))
        if ink.w:
            self._measure(ink, token, name, "icon")
        Canvas.icon(self, name, size, token, centre)

    def _measure(self, ink: pygame.Rect, token: str, what: str, role: str) -> None:
        under = colours_under(self.surface, ink)
        worst = min((contrast(self.theme[token], colour) for colour in under), default=21.0)
        self.found.append((worst, what, role))


def through_a_lens(studio: Studio) -> Lens:
    """The same program, drawn through a lens from now on."""
    scene, canvas = studio.app.scene, studio.app.scene.canvas
    lens = Lens(canvas.surface, canvas.theme, canvas.art, canvas.type, canvas.room, canvas.words)
    scene.canvas = lens
    studio.app.shown, studio.app.stale = None, True
    return lens


PAIRS = (("ink", "panel"), ("ink", "panel-resting"), ("ink-soft", "panel"), ("ink-soft", "panel-resting"),
         ("caption-ink", "caption-ground"), ("sign-ink", "sign"), ("ink", "ground"))  # fmt: skip
DRAWN = (("accent", "panel"), ("accent", "caption-ground"), ("done-ink", "done"),
         ("scan", "ring1"), ("ring2", "ring1"), ("line", "panel"), ("line", "ground"))  # fmt: skip


@pytest.mark.parametrize("name", THEMES)
def test_words_and_drawings_of_a_theme_stand_out(name: str) -> None:
    theme = theme_of(name)
    text, graphics = (TEXT_HIGH, GRAPHICS_HIGH) if theme.high_contrast else (TEXT, GRAPHICS)
    wanted = [(a, b, text) for a, b in PAIRS] + [(a, b, graphics) for a, b in DRAWN]
    found = [(a, b, round(contrast(theme[a], theme[b]), 2), least) for a, b, least in wanted]
    weak = [pair for pair in found if pair[2] < pair[3]]
    assert not weak


def least_contrast(theme: Theme, role: str) -> float:
    """Words of 24 px and more, such as the sign's, count as drawings do (row 62)."""
    if role in ("icon", "sign"):
        return GRAPHICS_HIGH if theme.high_contrast else GRAPHICS
    return TEXT_HIGH if theme.high_contrast else TEXT


@pytest.mark.parametrize("name", THEMES)
def test_words_stand_out_from_the_worst_pixel_under_them(studio: Callable[..., Studio], name: str) -> None:
    """Checklist row 65, on all screens as they are drawn; icons as row 64."""
    made = studio(**{"look.theme": name})
    theme = theme_of(name)
    weak: dict[str, float] = {}
    for screen in ENTER:
        made.show(screen)
        lens = through_a_lens(made)
        made.draw()
        assert lens.found, screen
        for worst, what, role in lens.found:
            if worst < least_contrast(theme, role):
                weak[f"{screen}: {what}"] = round(worst, 2)
    assert not weak


# --- the marks of state


def marked(studio: Studio, kind: str, targets: tuple[str, ...], box: pygame.Rect) -> list[Colour]:
    """The pixels of a part of the picture with this mark alone."""
    scene, window = studio.app.scene, studio.app.window
    scene.mark(kind, targets)  # type: ignore[arg-type]
    scene.expose()
    scene.compose(window)
    data = pygame.image.tobytes(window.subsurface(box.clip(window.get_rect())), "RGB")
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))


def changed(one: Sequence[Colour], other: Sequence[Colour], least: float = 3.0) -> int:
    """How many pixels differ by this contrast."""
    pairs = Counter(zip(one, other, strict=True))
    return sum(count for (a, b), count in pairs.items() if a != b and contrast(a, b) >= least)


def perimeter(region: Region) -> float:
    """The length of a region's outlines, in pixels."""
    return sum(hypot(x - o[n - 1][0], y - o[n - 1][1]) for o in region.outlines for n, (x, y) in enumerate(o))


def some(offer: Any) -> list[str]:
    """One thing of each area and kind on offer."""
    found = {(i.target.area, i.target.role.base, i.target.state.done, i.target.state.chosen): i.id for i in offer.items}
    return list(found.values())


@pytest.mark.parametrize("name", THEMES)
def test_focus_and_scan_stand_out_and_are_unlike(studio: Callable[..., Studio], name: str) -> None:
    """Rows 46 and 70: at least a perimeter of 2 px changes by 3:1, and the two differ from each other as much."""
    made = studio(**{"look.theme": name})
    for screen in ("hub", "levels", "room", "window", "drawer", "finished"):
        made.show(screen)
        offer = made.app.house.play.offer
        for id in some(offer):
            box = whole(offer[id].region.bounds).inflate(80, 80)
            plain = marked(made, "focus", (), box)
            focus, scan = marked(made, "focus", (id,), box), marked(made, "scan", (id,), box)
            least = 2 * perimeter(offer[id].region)
            assert changed(plain, focus) >= least, f"{screen}: the focus on {id}"
            assert changed(plain, scan) >= least, f"{screen}: the light on {id}"
            assert changed(focus, scan) >= least / 4, f"{screen}: focus and light on {id} look alike"


def test_without_its_mark_nothing_stands_out(studio: Callable[..., Studio]) -> None:
    """The test of the test: with the mark hidden no pixel differs."""
    made = studio()
    made.show("window")
    box = made.app.window.get_rect()
    assert changed(marked(made, "focus", (), box), marked(made, "scan", (), box), 1.0) == 0


# --- the glasses


def test_the_measure_of_colours_gives_the_published_values() -> None:
    """Sharma, Wu and Dalal's test data, pairs 1, 4, 7, 10, 14, 17, 25 and 34."""
    published = (
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0000),
        ((50, 0, 0), (50, -1, 2), 2.3669), ((50, 2.49, -0.001), (50, -2.49, 0.0010), 7.1792),
        ((50, -0.001, 2.49), (50, 0.0011, -2.49), 4.7461), ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    )  # fmt: skip
    for one, other, expected in published:
        assert difference(one, other) == pytest.approx(expected, abs=1e-4)
    red, green = (0xD6, 0x27, 0x28), (0x2C, 0xA0, 0x2C)
    assert difference(lab(red), lab(green)) == pytest.approx(71.8, abs=0.1)
    assert difference(lab(red, "deutan"), lab(green, "deutan")) == pytest.approx(4.6, abs=0.1)
    assert all(sum(row) == pytest.approx(1.0, abs=2e-6) for matrix in EYES.values() for row in matrix)


def glasses(name: str = "dusk") -> Glasses:
    pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((64, 64))
    return Glasses(Art(shipped().folders("stained_glass")), theme_of(name), 1.0)


@pytest.mark.parametrize("name", THEMES)
def test_in_grey_each_glass_keeps_a_mark_of_its_own(name: str) -> None:
    """Row 76: two marks laid over each other share less than nine tenths of their ink."""
    made = glasses(name)
    pictures = {}
    for glass in GLASSES:
        mark = made.mark(glass, 48, False)
        place = pygame.Surface((64, 64), pygame.SRCALPHA)
        place.blit(mark, ((64 - mark.get_width()) // 2, (64 - mark.get_height()) // 2))
        tone = pygame.mask.from_surface(place, 200)
        pictures[glass] = tone
    for a, b in combinations(GLASSES, 2):
        both = pictures[a].overlap_area(pictures[b], (0, 0))
        either = pictures[a].count() + pictures[b].count() - both
        assert pictures[a].count() and both / either < 0.9, (a, b, both / either)


def average(surface: pygame.Surface, box: pygame.Rect) -> Colour:
    r, g, b, *_ = pygame.transform.average_color(surface, box)
    return (r, g, b)


@pytest.mark.parametrize("name", THEMES)
def test_a_pane_looks_like_its_own_swatch_and_like_no_other(name: str) -> None:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    letters = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    art = Art(shipped().folders("stained_glass"))
    room = Room(Rect(152, 16, 808, 592), least=20.0)
    on = Canvas(pygame.Surface((1280, 720)).convert(), theme_of(name), art, letters, room, lambda text: text.id)
    game = start(grid(4, 3, lambda c, r: GLASSES[r * 4 + c], GLASSES))
    game = replace(game, fills=tuple(GLASSES))
    made = view()
    layout = made.layout(replace(game, fills=(*GLASSES[:-1], "")), on.room, {})
    made.backdrop(game, on, Moment(opened={"work": "again"}))
    made.draw(game, on, Moment(opened={"work": "again"}))
    panes, swatches = {}, {}
    for n, glass in enumerate(GLASSES):
        region = layout.regions[game.plan.panes[n].id].bounds
        panes[glass] = lab(average(on.surface, pygame.Rect(region.x + 14, region.y + 14, region.w - 28, region.h - 28)))
        made.face(Target(f"glass/{glass}", Text(), Role("swatch")), on, Rect(980, 20, 128, 98))
        swatches[glass] = lab(average(on.surface, pygame.Rect(990, 30, 108, 78)))
    for glass, pane in panes.items():
        nearest = min(swatches, key=lambda other: difference(swatches[other], pane))
        assert nearest == glass, f"a pane of {glass} looks like {nearest}"


# --- what happens is seen


def without(studio: Studio, box: Rect) -> bytes:
    """The picture with the caption covered."""
    picture = studio.draw().copy()
    picture.fill((0, 0, 0), pygame.Rect(round(box.x), round(box.y), round(box.w) + 1, round(box.h) + 1))
    return pygame.image.tobytes(picture, "RGB")


def test_what_happens_is_seen_also_by_who_reads_no_captions(studio: Callable[..., Studio]) -> None:
    """Law 8: a pick, a pane, undo, redo, the third hint, a clash and a finish change the picture beside the words."""
    made = studio()
    made.app.house.open_level("stained_glass", "01-buta")
    made.settle(1.0)
    frame = made.app.house.frame
    assert frame is not None
    game = made.app.house.screen.session.game
    pane = game.hint(Seat())
    acts = [("glass/ruby",), (pane,), ("command/undo",), ("command/redo",), ("command/hint",) * 3, ("command/rest",)]
    for act in acts:
        before = without(made, frame.caption)
        made.choose(*act)
        made.settle(1.0)
        assert without(made, frame.caption) != before, act
        if act == ("command/rest",):
            return


def test_luminance_is_that_of_the_guidelines() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == 21.0
    assert round(contrast((119, 119, 119), (255, 255, 255)), 2) == 4.48 and luminance((255, 255, 255)) == 1.0
