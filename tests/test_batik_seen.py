"""What must be seen on a scarf by every eye: where wax goes, that wax lies there, which dye it is, which step comes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from games.batik.model import Scarf, start
from games.batik.motifs import MOTIFS, motif_outlines
from games.batik.paint_dyes import Dyes
from games.batik.paint_guide import dotted
from games.batik.paint_silk import Look, SilkPicture, Waxing
from games.batik.paint_strip import Shown, paint_strip
from games.batik.paint_things import motif_mask
from games.batik.place import planned
from games.batik.recipe import DYES
from games.batik.symmetry import Spot
from games.batik.view import UNIT_SPOT, _guide, look_of
from games.core.game import Seat
from games.core.space import Rect, Room, bounds_of
from games.shell.levels import read_level
from games.shell.words import Words, languages
from games.stage.canvas import Art, Canvas
from games.stage.theme import Theme, read_theme
from games.stage.type import Type
from tests.colours import contrast, lab

ROOT = Path(__file__).parent.parent
ASSETS, LEVELS = ROOT / "assets", ROOT / "levels" / "batik"
STEMS = tuple(sorted(path.stem for path in LEVELS.glob("*.toml")))
HIGH_CONTRAST = ("high-contrast-dark", "high-contrast-light")
THEMES = ("dusk", "light", *HIGH_CONTRAST)
WORK = Rect(152, 16, 808, 592)
SEAT = Seat()
SEEN = 3.0
"""Contrast of what must be seen (checklist row 64)."""
WOVEN = 4.0
"""L* between the lightest and the darkest tenth of a weave that can be told by its pattern."""


@pytest.fixture(autouse=True, scope="module")
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


def theme(name: str) -> Theme:
    return read_theme(ASSETS / "themes" / f"{name}.toml")


def dyes(name: str, side: int) -> Dyes:
    return Dyes(Art([ASSETS / "batik", ASSETS]), theme(name), side / 414)


def guided(stem: str) -> Iterator[Scarf]:
    """The values of a level at which a guide shows for the first time in a step."""
    game, before = start(read_level(LEVELS, stem, "batik")), -1
    while (hint := game.hint(SEAT)) is not None:
        if len(game.dips) != before and _guide(game):
            before = len(game.dips)
            yield game
        game, _ = game.choose(hint, SEAT)


@pytest.mark.parametrize("side", (150, 340))
@pytest.mark.parametrize("stem", STEMS)
def test_every_image_that_wants_wax_is_dotted_so_that_it_is_seen(stem: str, side: int) -> None:
    made = SilkPicture(dyes("light", side), side)
    for game in guided(stem):
        made.show(look_of(game))
        with_dots = made.picture.copy()
        dotted(with_dots, _guide(game), made.dyes, game.colour(len(game.dips)))
        for image in _guide(game):
            k, box = side / 100, bounds_of(image)
            area = pygame.Rect(int(box.x * k), int(box.y * k), int(box.w * k) + 2, int(box.h * k) + 2)
            area = area.inflate(4, 4).clip(made.picture.get_rect())
            if min(area.size) < 8:
                continue
            spots = [(x, y) for x in range(area.left, area.right) for y in range(area.top, area.bottom)]
            far = [contrast(tuple(with_dots.get_at(p))[:3], tuple(made.picture.get_at(p))[:3]) for p in spots]
            assert sum(found >= SEEN for found in far) >= 3, (stem, area)


@pytest.mark.parametrize("room", (Room(WORK), Room(Rect(16, 140, 360, 560)), Room(Rect(152, 16, 700, 560), text=2.0)))
@pytest.mark.parametrize("stem", STEMS)
def test_who_plans_sees_the_scarf_that_is_to_be_made(stem: str, room: Room) -> None:
    game, _ = start(read_level(LEVELS, stem, "batik")).choose("way/plan", SEAT)
    for cards in (0, len(game.cloth.places)):
        place = planned(room, cards)
        assert place.strip is None and place.model is not None
        model = place.model.inset(1)
        assert not model.meets(place.frame) and not (cards and model.meets(place.cards))


@pytest.mark.parametrize("name", HIGH_CONTRAST)
@pytest.mark.parametrize("dye", ("", *DYES))
def test_in_high_contrast_wax_is_told_from_the_cloth_it_lies_on(name: str, dye: str) -> None:
    dips = (dye,) if dye else ()
    made = SilkPicture(dyes(name, 200), 200)
    disc = motif_outlines("dot", Spot(50.0, 50.0, 0.0, False, 20.0))
    made.show(Look(dips, (Waxing(("disc",), (disc,), dips),), False, "x"))
    cloth = made.dyes.colour(dips)
    across = [tuple(made.picture.get_at((x, 100)))[:3] for x in range(40, 100)]
    assert max(contrast(cloth, pixel) for pixel in across) >= SEEN


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("dye", DYES)
def test_the_weave_of_a_dye_is_seen_without_its_colour(name: str, dye: str) -> None:
    sheet = pygame.transform.grayscale(dyes(name, 414).sheet((dye,), 200))
    tones = sorted(lab(tuple(sheet.get_at((x, y)))[:3])[0] for x in range(0, 200, 3) for y in range(0, 200, 3))
    tenth = len(tones) // 10
    assert sum(tones[-tenth:]) / tenth - sum(tones[:tenth]) / tenth >= WOVEN


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_a_carved_motif_keeps_some_pixels_of_full_strength_on_a_small_block(motif: str) -> None:
    mask = pygame.mask.from_surface(motif_mask(motif_outlines(motif, UNIT_SPOT), 26), 190)
    assert mask.count() >= 12


@pytest.mark.parametrize("language", languages(ASSETS / "text"))
def test_steps_are_drawn_alike_and_stay_as_others_are_done(language: str) -> None:
    letters = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    words = Words(ASSETS / "text", language)
    for stem in STEMS:
        kinds = [step.kind for step in start(read_level(LEVELS, stem, "batik")).plan.steps]
        for wide in (500, 620, 808):
            pictures = []
            for now in (0, len(kinds) - 1):
                to = Canvas(pygame.Surface((wide, 76)), theme("light"), Art([ASSETS / "batik", ASSETS]), letters,
                            Room(Rect(0, 0, wide, 76)), words)  # fmt: skip
                steps = [Shown(kind, n < now, n == now) for n, kind in enumerate(kinds)]
                steps = [replace(step, done=False) for step in steps]
                paint_strip(to, Rect(0, 0, wide, 76), steps, to.surface.copy(), (0, 0))
                pictures.append(to.surface)
            across = (wide - 12) / len(kinds)
            middle = range(1, len(kinds) - 1)
            for n in middle:
                area = pygame.Rect(round(6 + n * across) + 4, 6, round(across) - 8, 64)
                one, other = (pygame.image.tobytes(picture.subsurface(area), "RGB") for picture in pictures)
                assert one == other, (stem, wide, n)
