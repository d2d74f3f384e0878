"""A scarf on the screen: where its things lie, what wax keeps, how dye comes; nothing is told by colour alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from games.batik.model import Scarf, start
from games.batik.motifs import motif_outlines
from games.batik.paint import Bench, Look, Surface
from games.batik.paint_dyes import Dyes
from games.batik.paint_morph import between
from games.batik.paint_silk import SilkPicture
from games.batik.paint_soak import Turning, faded
from games.batik.place import PICTURE, hanging_of, place_of
from games.batik.spots import pieces_of
from games.batik.symmetry import Spot
from games.batik.view import SILK, UNIT_SPOT, ScarfView, look_of, view
from games.core.game import Role, Seat, State, Target, Text
from games.core.space import Rect, Room
from games.shell.levels import read_level
from games.shell.tools.flashing import worst
from games.shell.tools.players.eyes import shapes, unlike
from games.stage.canvas import Art, Canvas
from games.stage.theme import Theme, read_theme
from games.stage.type import Type
from games.stage.view import Moment

ROOT = Path(__file__).parent.parent
ASSETS, LEVELS = ROOT / "assets", ROOT / "levels" / "batik"
STEMS = tuple(sorted(path.stem for path in LEVELS.glob("*.toml")))
THEMES = ("dusk", "light", "high-contrast-dark", "high-contrast-light")
WORK = Rect(152, 16, 808, 592)
GRAND, SUN, BUTA = "10-grand-kelaghayi", "02-sun", "01-one-buta"
SEAT = Seat()
ALIKE = 0.14
"""Marks that differ less are the same mark to a player who sees no colour (games/shell/tools/players/grey.py)."""


@pytest.fixture(autouse=True, scope="module")
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


def theme(name: str = "light") -> Theme:
    return read_theme(ASSETS / "themes" / f"{name}.toml")


def art() -> Art:
    return Art([ASSETS / "batik", ASSETS])


def canvas(name: str = "light", room: Room | None = None, size: tuple[int, int] = (1280, 720)) -> Canvas:
    letters = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    return Canvas(pygame.Surface(size), theme(name), art(), letters, room or Room(WORK), lambda text: text.id)


def scarf(stem: str, choices: int = 0, seed: int = 0) -> Scarf:
    """A level after so many choices of its hints."""
    game = start(replace(read_level(LEVELS, stem, "batik"), seed=seed))
    for _ in range(choices):
        hint = game.hint(SEAT)
        assert hint is not None
        game, _ = game.choose(hint, SEAT)
    return game


def after(game: Scarf, kind: str) -> Scarf:
    """The value after the next choice of this kind on the way of the hints."""
    while (hint := game.hint(SEAT)) is not None:
        game, _ = game.choose(hint, SEAT)
        if hint.startswith(kind):
            return game
    raise AssertionError(f"no {kind} on the way")


def silk(name: str = "light", side: int = 300) -> SilkPicture:
    return SilkPicture(Dyes(art(), theme(name), side / 414), side)


def picture_of(look: Look, side: int = 300) -> Surface:
    made = silk(side=side)
    made.show(look)
    return made.picture


def same(a: Surface, b: Surface) -> bool:
    return pygame.image.tobytes(a, "RGB") == pygame.image.tobytes(b, "RGB")


def inner(game: Scarf, side: int, number: int) -> list[tuple[int, int]]:
    """Pixels well inside the wax of one stamp."""
    made = silk(side=side)
    shape = made.shape(look_of(game).waxings[number])
    mask = pygame.mask.from_surface(shape.mask, 254)
    found = [(x, y) for x in range(2, shape.box.w - 2, 3) for y in range(2, shape.box.h - 2, 3) if mask.get_at((x, y))]
    near = ((-2, 0), (2, 0), (0, -2), (0, 2))
    deep = [p for p in found if all(mask.get_at((p[0] + dx, p[1] + dy)) for dx, dy in near)]
    return [(x + shape.box.x, y + shape.box.y) for x, y in deep]


# --- where things lie


@pytest.mark.parametrize("stem", STEMS)
def test_each_place_has_a_card_and_the_silk_lies_beside_them(stem: str) -> None:
    game = scarf(stem)
    found = view().layout(game, Room(WORK), {})
    offered = {target.id for target in game.targets(SEAT) if target.area == "work"}
    assert set(found.regions) == offered and not found.openings
    for a, b in combinations(found.regions.values(), 2):
        assert not a.bounds.meets(b.bounds)
    assert all(WORK.holds(region.bounds) and region.size >= 76 for region in found.regions.values())
    assert found.regions[SILK].size >= 380


def test_a_finished_scarf_hangs_alone() -> None:
    game = after(scarf(BUTA), "tool/boil")
    assert game.finished and not view().layout(game, Room(WORK), {}).regions


@pytest.mark.parametrize("stem", STEMS)
def test_single_images_lie_on_the_silk_each_with_a_middle_of_its_own(stem: str) -> None:
    game, _ = scarf(stem).choose("part/one-by-one", SEAT)
    pieces = pieces_of(game.cloth)
    assert {piece.id for piece in pieces} == {t.id for t in game.targets(SEAT) if t.area == "work"}
    found = view().layout(game, Room(WORK, least=10.0), {})
    assert found.regions and not any(id == SILK for id in found.regions)
    for a, b in combinations(found.regions.values(), 2):
        assert not a.contains(b.anchor) and not b.contains(a.anchor)


@settings(max_examples=60, deadline=None)
@given(
    some.floats(160, 2000), some.floats(160, 1400), some.integers(0, 12), some.integers(0, 9),
    some.sampled_from((1.0, 1.5, 2.0)), some.sampled_from((44.0, 76.0, 113.0)), some.sampled_from((1.0, 2.0)),
)  # fmt: skip
def test_nothing_in_a_room_lies_over_another_thing(
    w: float, h: float, cards: int, steps: int, text: float, least: float, zoom: float
) -> None:
    room = Room(Rect(10, 20, w, h), 1.0, text, min(least, (max(w, h) - 16) / 3), zoom)
    place = place_of(room, cards, steps)
    there = [r for r in (place.frame, place.cards, place.strip, place.model) if r is not None and r.w > 0 and r.h > 0]
    assert all(room.rect.holds(r, 1.0) for r in there)
    assert not any(a.meets(b) for a, b in combinations(there, 2))
    assert place.frame.holds(place.silk, 1.0) and place.silk.w >= 0.75 * place.frame.w
    hanging = hanging_of(room)
    assert room.rect.holds(hanging.silk, 1.0) and room.rect.holds(hanging.rod, 1.0)


@pytest.mark.parametrize("cards", (1, 4, 9))
def test_a_card_is_never_narrower_than_its_picture_where_others_leave_little_room(cards: int) -> None:
    for w, h in ((260, 200), (330, 280), (520, 300)):
        place = place_of(Room(Rect(0, 0, w, h), 1.0, 2.0, 1.0), cards, 0)
        assert min(place.card) >= PICTURE <= place.cards.w, (w, h)


# --- what wax keeps


@pytest.mark.parametrize("stem", STEMS)
def test_a_waxed_place_keeps_its_pixels_through_all_further_dips(stem: str) -> None:
    game = after(scarf(stem), "place/")
    pixels = inner(game, 300, 0)
    assert pixels
    seen = picture_of(look_of(game))
    kept = [seen.get_at(p) for p in pixels]
    dipped = replace(game, dips=(*game.dips, "madder", "indigo"))
    shown = picture_of(look_of(dipped))
    assert [shown.get_at(p) for p in pixels] == kept
    assert not same(seen, shown)


def test_a_later_stamp_over_an_earlier_one_keeps_the_earlier_colour() -> None:
    """First wax wins: the hearts of a rosette lie in what was waxed before."""
    game = scarf("06-border")
    while len(game.stamps) < 2:
        game = after(game, "place/")
    first, pixels = game.stamps[0], inner(game, 300, 0)
    over = replace(game, dips=("saffron",), stamps=(first, replace(first, dips=1)), boiled=True)
    alone = replace(game, dips=("saffron",), stamps=(first,), boiled=True)
    a, b = picture_of(look_of(over)), picture_of(look_of(alone))
    assert [a.get_at(p) for p in pixels] == [b.get_at(p) for p in pixels]


def test_a_picture_brought_up_to_date_equals_one_made_new() -> None:
    """Stamps, dips, crumpling and undo paint only what differs; the picture must not tell."""
    kept, game, looks = silk(), scarf(GRAND), []
    while (hint := game.hint(SEAT)) is not None:
        game, _ = game.choose(hint, SEAT)
        looks.append(look_of(game))
    for look in (*looks, looks[-3], looks[2], looks[-1], looks[0]):
        kept.show(look)
        assert same(kept.picture, picture_of(look))


def test_wax_can_be_seen_on_silk_of_the_same_colour() -> None:
    """Raised wax is told from bare silk without any colour."""
    bare, waxed = scarf(BUTA), after(scarf(BUTA), "place/")
    a, b = (pygame.transform.grayscale(picture_of(look_of(game))) for game in (bare, waxed))
    apart = pygame.mask.from_threshold(a, (0, 0, 0), (12, 12, 12, 255), b)
    assert a.get_width() ** 2 - apart.count() > 600


# --- dye and boiling water


def test_dye_soaks_from_the_edge_and_stops_at_the_wax() -> None:
    game = after(scarf(BUTA), "place/")
    dipped = after(game, "dye/")
    made = silk()
    made.show(look_of(game))
    before = made.picture.copy()
    made.show(look_of(dipped))
    soak = Turning(made.dyes, before, made.picture, "front", "wet")
    pixels = inner(game, 300, 0)
    counts = []
    for progress in (0.0, 0.25, 0.5, 0.75, 1.0):
        frame = soak.frame(progress)
        assert all(near(frame.get_at(p), before.get_at(p)) for p in pixels)
        done = pygame.mask.from_threshold(frame, (0, 0, 0), (6, 6, 6, 255), made.picture)
        counts.append(done.count())
    assert counts == sorted(counts) and counts[-1] > 0.98 * 300 * 300
    early = soak.frame(0.3)
    assert near(early.get_at((4, 4)), made.picture.get_at((4, 4)), 40)
    assert near(early.get_at((295, 295)), before.get_at((295, 295)), 3)


def near(a: pygame.Color, b: pygame.Color, by: int = 2) -> bool:
    return all(abs(x - y) <= by for x, y in zip(tuple(a)[:3], tuple(b)[:3], strict=True))


@pytest.mark.parametrize("stem", (GRAND, BUTA))
def test_neither_a_soak_nor_a_reveal_flashes(stem: str) -> None:
    on, game = canvas("dusk"), scarf(stem)
    made = view()
    for kind in ("dye/", "tool/boil"):
        before = game
        while (hint := before.hint(SEAT)) is not None and not hint.startswith(kind):
            before, _ = before.choose(hint, SEAT)
        game, _ = before.choose(hint or "", SEAT)
        made.backdrop(before, on, Moment())
        made.draw(before, on, Moment())
        frames = []
        for n in range(80):
            made.draw(game, on, Moment(before, n / 80))
            frames.append(pygame.image.tobytes(pygame.transform.smoothscale(on.surface, (160, 90)), "RGB"))
        assert worst(frames, (160, 90), 30).quiet
        assert len(set(frames)) > 20


def test_calm_motion_fades_and_a_cut_shows_the_same_in_the_end() -> None:
    game = after(scarf(BUTA), "place/")
    dipped = after(game, "dye/")
    shown = view()
    assert shown.seconds(game, dipped, "lively", True) == pytest.approx(0.2)
    assert shown.seconds(game, dipped, "lively", False) > 2
    assert shown.seconds(dipped, after(dipped, "tool/boil"), "none", False) == 0
    pictures = []
    for calm in (False, True):
        on, made = canvas(), view()
        made.backdrop(game, on, Moment())
        made.draw(game, on, Moment())
        for progress in (0.1, 0.6):
            made.draw(dipped, on, Moment(game, progress, calm))
        made.draw(dipped, on, Moment(calm=calm))
        pictures.append(on.surface)
    assert same(*pictures)
    assert same(faded(pictures[0], pictures[1], 0.5), pictures[0])


def test_the_wax_melts_from_the_middle() -> None:
    game = scarf(GRAND)
    while (hint := game.hint(SEAT)) != "tool/boil":
        game, _ = game.choose(hint or "", SEAT)
    made = silk()
    made.show(look_of(game))
    before = made.picture.copy()
    made.show(replace(look_of(game), boiled=True))
    half = Turning(made.dyes, before, made.picture, "melting", "melt").frame(0.35)
    middle, corner = pygame.Rect(120, 120, 60, 60), pygame.Rect(6, 6, 60, 60)
    assert differing(half, made.picture, middle) < differing(half, before, middle)
    assert differing(half, before, corner) < differing(half, made.picture, corner)


def differing(a: Surface, b: Surface, box: pygame.Rect) -> int:
    found = pygame.mask.from_threshold(a.subsurface(box), (0, 0, 0), (8, 8, 8, 255), b.subsurface(box))
    return box.w * box.h - found.count()


# --- wax and symmetry


def frames_of(before: Scarf, game: Scarf, on: Canvas, count: int) -> list[bytes]:
    """Pictures of a change, the last one after it."""
    made = view()
    made.backdrop(before, on, Moment())
    made.draw(before, on, Moment())
    found = []
    for n in range(count + 1):
        made.draw(game, on, Moment(before, n / count) if n < count else Moment())
        found.append(pygame.image.tobytes(on.surface, "RGB"))
    return found


def test_a_block_comes_down_rests_and_lifts_and_leaves_its_wax() -> None:
    before, on = scarf(SUN), canvas()
    game = after(before, "place/")
    assert view().seconds(before, game, "lively", False) == pytest.approx(0.48)
    assert view().seconds(before, game, "lively", True) == pytest.approx(0.2)
    film = frames_of(before, game, on, 24)
    assert film[10] == film[12] == film[13], "the block rests"
    assert len({film[3], film[5], film[10], film[16], film[20], film[24]}) == 6
    alone = view()
    alone.backdrop(game, on, Moment())
    alone.draw(game, on, Moment())
    assert film[-1] == pygame.image.tobytes(on.surface, "RGB")


def free_scarf(layout: str) -> Scarf:
    game, _ = scarf(SUN).choose("way/free", SEAT)
    for target in [t.id for t in game.targets(SEAT) if t.id.startswith("place/")]:
        game, _ = game.choose(target, SEAT)
    return game if layout == "own" else game.choose(f"layout/{layout}", SEAT)[0]


def test_another_symmetry_is_reached_slowly_and_ends_as_if_it_had_always_been() -> None:
    before, on = free_scarf("own"), canvas()
    game, _ = before.choose("layout/p4m", SEAT)
    assert 1.2 <= view().seconds(before, game, "lively", False) <= 1.6
    film = frames_of(before, game, on, 48)
    assert len(set(film)) > 30
    alone = view()
    alone.backdrop(game, on, Moment())
    alone.draw(game, on, Moment())
    assert film[-1] == pygame.image.tobytes(on.surface, "RGB")


@given(some.floats(0, 1), some.floats(0, 360), some.floats(0, 360), some.booleans(), some.booleans())
def test_an_image_goes_the_short_way_from_spot_to_spot(
    t: float, one: float, other: float, mirrored: bool, turned: bool
) -> None:
    a, b = Spot(10, 20, one, mirrored, 4.0), Spot(60, 80, other, turned, 8.0)
    x, y, turn, _, size, width = between(a, b, t)
    assert 10 <= x <= 60 and 20 <= y <= 80 and 4 <= size <= 8 and 0 <= width <= 1
    assert abs(turn - one) <= 180.001
    assert between(a, b, 0.0)[:3] == (10, 20, one) and between(a, None, 1.0)[4] == between(None, b, 0.0)[4] == 0


def test_a_choice_in_the_middle_of_a_change_ends_in_the_same_picture() -> None:
    """What is made over several frames may be left half made."""
    before, on, made = scarf(SUN), canvas(), view()
    first = after(before, "place/")
    dipped = after(first, "dye/")
    made.backdrop(before, on, Moment())
    made.draw(before, on, Moment())
    for value, past in ((first, before), (dipped, first), (first, dipped), (dipped, first)):
        for n in range(3):
            made.draw(value, on, Moment(past, n / 100))
    made.draw(dipped, on, Moment())
    fresh, alone = canvas(), view()
    alone.backdrop(dipped, fresh, Moment())
    alone.draw(dipped, fresh, Moment())
    assert same(on.surface, fresh.surface)


def test_an_opened_part_is_as_sharp_as_the_whole() -> None:
    """Its edges are as steep as those of a cloth that was painted so large."""
    game = scarf("06-border", 2)
    large = silk(side=1200)
    large.show(look_of(game))
    part = SilkPicture(large.dyes, 1200, pygame.Rect(200, 100, 500, 400))
    part.show(look_of(game))
    inner = pygame.Rect(60, 60, 380, 280)
    assert differing(part.picture, large.picture.subsurface((200, 100, 500, 400)), inner) < 0.02 * inner.w * inner.h


# --- cracks


def cracked(seed: int, stem: str = SUN) -> Surface:
    game = scarf(stem, seed=seed)
    while (hint := game.hint(SEAT)) is not None:
        game, _ = game.choose(hint, SEAT)
    assert game.crumpled and any(waxing.stain for waxing in look_of(game).waxings)
    return picture_of(look_of(game))


def test_cracks_are_the_same_on_each_replay_and_others_in_another_work() -> None:
    assert same(cracked(7), cracked(7))
    assert not same(cracked(7), cracked(8))


def test_wax_that_never_was_crumpled_has_no_cracks() -> None:
    assert not any(waxing.cracked for waxing in look_of(after(scarf(BUTA), "dye/")).waxings)


# --- without colour


def drawn(target: Target, made: ScarfView, on: Canvas, rect: Rect) -> Surface:
    on.surface.fill(on.theme["panel"])
    made.face(target, on, rect)
    return pygame.transform.grayscale(on.surface)


@pytest.mark.parametrize("name", ("light", "dusk", "high-contrast-dark"))
def test_the_block_that_a_card_wants_is_drawn_on_it_as_on_its_swatch(name: str) -> None:
    game, on, made = scarf("06-border"), canvas(name), view()
    blocks = sorted({place.motif for place in game.cloth.places})
    made.draw(game, on, Moment())
    swatches = {}
    for block in blocks:
        target = Target(f"block/{block}", Text(), Role("swatch", "block"))
        grey = drawn(target, made, on, Rect(100, 100, 124, 100))
        swatches[block] = list(shapes(grey, (162, 150), 40))
    step = game.next_step
    assert step is not None and step.kind == "wax"
    for place in game.cloth.places:
        grey = drawn(Target(place.id, place.label, Role("card", "place")), made, on, Rect(300, 300, 108, 108))
        seen = list(shapes(grey, (354, 354), 60))
        far = {
            block: min((unlike(a, b) for a in seen for b in marks), default=1.0) for block, marks in swatches.items()
        }
        if place.id in step.what:
            assert far[place.motif] < ALIKE / 2 and far[place.motif] == min(far.values())
        elif "high" not in name:
            assert min(far.values()) >= ALIKE, "a card that wants nothing yet looks as if it did"


@pytest.mark.parametrize("name", THEMES)
def test_each_pot_carries_a_mark_of_its_own_and_a_lid_where_it_is_of_no_use(name: str) -> None:
    on, made = canvas(name), view()
    names = list(Dyes(art(), theme(name), 1.0).materials.things)
    box = Rect(100, 100, 124, 100)
    open_pots: dict[str, bytes] = {}
    lidded: dict[str, bytes] = {}
    for dye in names:
        for resting, found in ((False, open_pots), (True, lidded)):
            target = Target(f"dye/{dye}", Text(), Role("swatch", "dye"), state=State(resting=resting))
            grey = drawn(target, made, on, box)
            found[dye] = pygame.image.tobytes(grey.subsurface((100, 100, 124, 100)), "RGB")
    assert len(set(open_pots.values())) == len(set(lidded.values())) == len(names) == 12
    assert all(open_pots[dye] != lidded[dye] for dye in names)


def test_a_used_pot_has_a_tick_and_a_chosen_card_shows_that_it_is_waxed() -> None:
    on, made, box = canvas(), view(), Rect(100, 100, 124, 100)
    fresh, used = (
        drawn(Target("dye/madder", Text(), Role("swatch", "dye"), state=state), made, on, box).copy()
        for state in (State(resting=True), State(resting=True, done=True))
    )
    assert not same(fresh, used)


# --- pictures to keep


@pytest.mark.parametrize("stem", STEMS)
def test_each_level_has_a_picture_asleep_and_awake(stem: str) -> None:
    game = scarf(stem)
    asleep = view().picture(game, art(), theme("dusk"), 160, 120)
    awake = view().picture(game.wanted, art(), theme("dusk"), 160, 120)
    assert asleep.get_width() <= 160 and asleep.get_height() <= 120
    assert not same(asleep, awake)


@pytest.mark.parametrize("name", THEMES)
def test_a_scarf_is_drawn_in_every_look_at_every_moment(name: str) -> None:
    game, on, made = scarf("06-border"), canvas(name), view()
    made.backdrop(game, on, Moment())
    while True:
        made.draw(game, on, Moment())
        hint = game.hint(SEAT)
        if hint is None:
            break
        game, _ = game.choose(hint, SEAT)
    assert game.finished and on.damaged and not on.art.missing
    assert not same(on.surface, pygame.Surface((1280, 720)))


def test_only_what_differs_is_painted_again() -> None:
    game, on, made = scarf("06-border", 1), canvas(), view()
    made.backdrop(game, on, Moment())
    made.draw(game, on, Moment())
    on.damaged.clear()
    made.draw(game, on, Moment())
    assert not on.damaged
    assert isinstance(made.bench, Bench) and motif_outlines("diamond", UNIT_SPOT)
