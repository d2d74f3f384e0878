"""Cloths of batik: the declared symmetry maps each scarf to itself, images have names, free cloths have every group."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from fluent.syntax import FluentParser, ast

from games.batik.cloth import LAYOUTS, side_of
from games.batik.level_file import PARTS
from games.batik.model import Scarf, colour_at, images, start
from games.batik.motifs import HOOKED, MOTIFS, covers, motif_outlines, reach
from games.batik.recipe import DYES
from games.batik.symmetry import FRIEZES, GROUPS, Spot, axes, operations, turned, turns
from games.core.game import Seat, Text
from games.shell.levels import read_level
from games.shell.words import Words

ROOT = Path(__file__).resolve().parents[1]
LEVELS = ROOT / "levels" / "batik"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
SEAT = Seat()
PLACES = [4, 32, 4, 4, 4, 12, 12, 4]
"""Images of the grand kelaghayi's places."""


def scarf(stem: str) -> Scarf:
    return start(read_level(LEVELS, stem, "batik"))


def near_an_edge(game: Scarf, x: float, y: float) -> bool:
    """Whether a point is so near to an outline that rounding may put it on either side."""
    around = [(x + dx, y + dy) for dx in (-0.02, 0.02) for dy in (-0.02, 0.02)]
    return len({colour_at(game, point) for point in [(x, y), *around]}) > 1


@pytest.mark.parametrize("stem", STEMS)
def test_the_declared_group_maps_the_finished_scarf_to_itself(stem: str) -> None:
    """Points of the cloth have the colour of their images under every operation of the level's group."""
    game, chance = scarf(stem).wanted, Random(5)
    cloth = game.cloth
    moves = [(0.0, 0.0)]
    if cloth.cell:
        a, b = axes(cloth.group, cloth.cell)
        moves += [a, (-a[0], -a[1])] + ([] if cloth.group in FRIEZES else [b, (-b[0], -b[1])])
    compared = 0
    for _ in range(40):
        x, y = chance.uniform(2, 98), chance.uniform(2, 98)
        if near_an_edge(game, x, y):
            continue
        for operation in operations(cloth.group, cloth.cell, cloth.origin):
            for dx, dy in moves:
                u, v = operation.point(x, y)
                u, v = u + dx, v + dy
                if 1 < u < 99 and 1 < v < 99:
                    assert colour_at(game, (u, v)) == colour_at(game, (x, y)), (x, y, operation)
                    compared += 1
    assert compared > 30


@pytest.mark.parametrize("stem", STEMS)
def test_every_image_of_an_orbit_looks_alike(stem: str) -> None:
    """The same point of each image has wax of the same moment over it, unless an earlier wax lies there."""
    game, chance = scarf(stem).wanted, Random(2)
    for stamp in game.stamps:
        place = game.cloth.places[stamp.place]
        size = reach(place.motif)
        for _ in range(8):
            u, v = chance.uniform(-size, size), chance.uniform(-size, size)
            inside = {
                covers(image, _at(spot, u, v)) for spot, image in zip(place.spots, images(game, stamp), strict=True)
            }
            assert len(inside) == 1
            middles = [_at(spot, u, v) for spot in place.spots]
            whole = [point for point in middles if 3 < point[0] < 97 and 3 < point[1] < 97]
            steady = [point for point in whole if not near_an_edge(game, *point)]
            if inside == {True} and len(steady) == len(whole):
                assert len({colour_at(game, point) for point in steady}) <= 1


def _at(spot: Spot, u: float, v: float) -> tuple[float, float]:
    """A point of a motif's own box on the cloth."""
    dx, dy = turned((-u if spot.mirrored else u) * spot.size, -v * spot.size, spot.turn)
    return spot.x + dx, spot.y + dy


def test_the_grand_kelaghayi_has_its_full_layout() -> None:
    """Crafts notes, 3.5: guard lines, 8 cells to a side, corner flowers, corner butas, 12 petals, sprigs."""
    game = scarf("10-grand-kelaghayi")
    assert [len(place.spots) for place in game.cloth.places] == PLACES
    by_id = {place.id: place for place in game.cloth.places}
    for spot in by_id["place/sprigs"].spots:
        assert (spot.x - 50) ** 2 + (spot.y - 50) ** 2 >= 20**2
    border = by_id["place/border"]
    assert [sum(side_of(spot) == side for spot in border.spots) for side in range(4)] == [8, 8, 8, 8]
    words = Words(ROOT / "assets" / "text", "en")
    assert words(border.told[2]) == "Border, north side, 3 of 8"
    assert words(by_id["place/corner-butas"].told[0]) == "Corner butas, top left"


@pytest.mark.parametrize("stem", STEMS)
def test_no_two_images_have_one_name(stem: str) -> None:
    places = scarf(stem).cloth.places
    names = [told for place in places for told in place.told]
    assert len(set(names)) == len(names) and len({place.label for place in places}) == len(places)
    assert all(len(place.told) == len(place.spots) for place in places)


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_free_cloth_has_the_same_places_with_whole_motifs(stem: str, layout: str) -> None:
    game = scarf(stem)
    free, _ = game.choose("way/free", SEAT)
    laid = free if layout == "own" else free.choose(f"layout/{layout}", SEAT)[0]
    assert [place.id for place in laid.cloth.places] == [place.id for place in free.cloth.places]
    assert len(laid.cloth.places) >= 4 and all(place.spots for place in laid.cloth.places)
    if layout != "own":
        for place in laid.cloth.places:
            assert all(spot.x - spot.size > 0 and spot.x + spot.size < 100 for spot in place.spots)
            assert place.motif not in ("guard-lines", "band")
            assert not (turns(layout) and place.motif in HOOKED)


@pytest.mark.parametrize("group", GROUPS)
def test_a_free_cloth_is_mapped_to_itself(group: str) -> None:
    """All images near the middle of the cloth have all their images there; a frieze has them in its own border."""
    game = scarf("10-grand-kelaghayi").choose("way/free", SEAT)[0].choose(f"layout/{group}", SEAT)[0]
    cloth = game.cloth
    origins = [(50.0, y) for y in (14.0, 38.0, 62.0, 86.0)] if group in FRIEZES else [(50.0, 50.0)]
    for place in cloth.places:
        known = {(round(spot.x, 2), round(spot.y, 2)) for spot in place.spots}
        for origin in origins:
            here = [s for s in place.spots if group not in FRIEZES or abs(s.y - origin[1]) < 12]
            for operation in operations(group, cloth.cell, origin):
                for spot in (operation.spot(s) for s in here):
                    if all(spot.size + 1.2 < c < 98.8 - spot.size for c in (spot.x, spot.y)):
                        near = [k for k in known if abs(k[0] - spot.x) < 0.05 and abs(k[1] - spot.y) < 0.05]
                        assert near, (place.id, spot)


def test_a_lone_hook_never_turns_without_a_mirror() -> None:
    """Caution 11.2 of the crafts notes, for stamps put on under another symmetry too."""
    game = scarf("01-one-buta").choose("way/free", SEAT)[0]
    for target in ("block/buta", "place/buta", "layout/p4"):
        game, _ = game.choose(target, SEAT)
    stamp, place = game.stamps[-1], game.cloth.places[0]
    assert stamp.block == "buta"
    assert images(game, stamp) == tuple(motif_outlines("buta-pair", spot) for spot in place.spots)


def test_every_word_of_a_place_a_block_and_a_dye_has_a_message() -> None:
    def messages(file: str) -> set[str]:
        resource = FluentParser().parse((ROOT / "assets/text/en" / f"{file}.ftl").read_text("utf-8"))
        return {entry.id.name for entry in resource.body if isinstance(entry, ast.Message)}

    assert messages("batik_places") >= PARTS
    named = messages("batik")
    assert named >= {f"{kind}-{block}" for kind in ("block", "shape") for block in MOTIFS}
    assert named >= {f"{kind}-{dye}" for kind in ("dye", "colour", "mark") for dye in DYES}
    assert named >= {f"layout-{layout}{end}" for layout in LAYOUTS for end in ("", "-about")}


def test_the_dyes_are_those_of_the_table_of_dyes_in_its_order() -> None:
    found = (ROOT / "assets" / "batik" / "dyes.toml").read_text("utf-8")
    assert tuple(re.findall(r'^id = "([a-z-]+)"', found, re.MULTILINE)) == DYES


def test_labels_are_texts_and_no_words() -> None:
    assert all(isinstance(place.label, Text) and not place.label.words for place in scarf(STEMS[0]).cloth.places)
