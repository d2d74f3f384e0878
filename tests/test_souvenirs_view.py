"""Souvenirs on the screen: where cards lie, what they show, and what is painted again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from games.core.game import Role, Seat, Target, Text
from games.core.space import Rect, Room
from games.shell.levels import read_level
from games.shell.tools.flashing import worst
from games.shell.words import Words
from games.souvenirs.kinds import KINDS, Face
from games.souvenirs.model import Board, start
from games.souvenirs.paint_cards import Cards, Shown
from games.souvenirs.paint_drawings import BOX, Drawings
from games.souvenirs.paint_faces import Rhythm, read_rhythms, rhythm_picture
from games.souvenirs.paint_paper import Paper
from games.souvenirs.paint_turn import between
from games.souvenirs.place import Wish, place_of, shelf_of
from games.souvenirs.shelf import MOTIFS, SHELF, TOOLS
from games.souvenirs.terms import OPENS, PAIRS, Open
from games.souvenirs.view import TURNS, BoardView, view
from games.stage.canvas import Art, Canvas
from games.stage.theme import Theme, read_theme
from games.stage.type import Type
from games.stage.view import Moment

ROOT = Path(__file__).parent.parent
ASSETS, LEVELS = ROOT / "assets", ROOT / "levels" / "souvenirs"
THEMES = ("dusk", "light", "high-contrast-dark", "high-contrast-light")
WORK = Rect(152, 16, 956, 592)
ROOMS = (
    Room(WORK),
    Room(Rect(228, 24, 1434, 888), unit=1.5),
    Room(Rect(16, 128, 568, 456)),
    Room(Rect(16, 128, 688, 780)),
    Room(Rect(284, 16, 660, 520), text=2.0),
    Room(Rect(8, 8, 444, 244), least=142.0),
    Room(WORK, zoom=2.0),
    Room(Rect(16, 128, 568, 456), zoom=4.0, text=2.0),
)
STEMS = [path.stem for path in sorted(LEVELS.glob("*.toml"))]
ONE = Seat()


@pytest.fixture(autouse=True, scope="module")
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


def theme(name: str = "light", decorated: bool = True) -> Theme:
    found = read_theme(ASSETS / "themes" / f"{name}.toml")
    return found if decorated else replace(found, name=f"{name}-plain", decorated=False)


def art() -> Art:
    return Art([ASSETS / "souvenirs", ASSETS])


def canvas(name: str = "light", room: Room | None = None, size: tuple[int, int] = (1280, 720), plain: bool = False,
           words: Words | None = None) -> Canvas:  # fmt: skip
    letters = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    said = words or (lambda text: text.id.rpartition("/")[2])
    return Canvas(pygame.Surface(size), theme(name, not plain), art(), letters, room or Room(WORK), said)


def board(stem: str = "03-twins", steps: int = 0, **terms: Any) -> Board:
    """A level after so many choices of the hint's, dealt by other terms where they are given."""
    game = start(read_level(LEVELS, stem, "souvenirs"))
    game = game.dealt(replace(game.terms, **terms)) if terms else game
    for _ in range(steps):
        wanted = game.hint(ONE)
        if wanted is None:
            break
        game, _ = game.choose(wanted, ONE)
    return game


def shown(game: Board, on: Canvas, opened: str = "") -> BoardView:
    """A view that has painted the board once."""
    made, where = view(), {"work": opened} if opened else {}
    made.layout(game, on.room, where)
    made.backdrop(game, on, Moment(opened=where))
    made.draw(game, on, Moment(opened=where))
    return made


def same(a: pygame.Surface, b: pygame.Surface) -> bool:
    return pygame.image.tobytes(a, "RGB") == pygame.image.tobytes(b, "RGB")


# --- where things lie


@pytest.mark.parametrize("room", ROOMS, ids=range(len(ROOMS)))
@pytest.mark.parametrize("pairs", PAIRS)
def test_every_card_lies_on_some_page_inside_the_room_apart_and_large_enough(pairs: int, room: Room) -> None:
    game, met, pages = board("12-the-whole-shelf", pairs=pairs), set[str](), [""]
    while pages:
        layout = view().layout(game, room, {"work": pages.pop()})
        assert layout.regions
        least = min(room.least_px, (max(room.rect.w, room.rect.h) - 16) / 3)
        for region in layout.regions.values():
            assert room.rect.holds(region.bounds), region.bounds
            assert region.size >= least - 0.6
        for a, b in combinations(layout.regions.values(), 2):
            assert not a.bounds.meets(b.bounds)
        fresh = {id for id in layout.regions if id.startswith("card/")} - met
        met |= fresh
        pages += [target.id.rpartition("/")[2] for target in layout.openings] if fresh else []
    assert met == {target.id for target in game.targets(ONE) if target.id.startswith("card/")}


def test_cards_keep_the_rows_and_columns_that_are_told() -> None:
    game = board("12-the-whole-shelf")
    regions = view().layout(game, Room(WORK), {}).regions
    for card in game.cards:
        x, y = regions[f"card/{card.number + 1}"].anchor
        assert sum(other.anchor[0] < x - 5 for other in regions.values()) == (card.column - 1) * game.rows
        assert sum(other.anchor[1] < y - 5 for other in regions.values()) == (card.row - 1) * game.columns


def test_a_board_of_twelve_has_its_side_card_and_cards_as_large_as_the_look() -> None:
    place = place_of(Room(WORK), Wish(12, 4))
    assert place.side is not None and place.side.w >= 214
    assert min(place.cells[0][1].w, place.cells[0][1].h) >= 150


def test_a_narrow_room_does_without_the_side_card() -> None:
    assert place_of(Room(Rect(16, 128, 568, 456)), Wish(24, 6)).side is None


def test_a_closer_look_shows_larger_cards_on_pages() -> None:
    usual, close = (place_of(Room(WORK, zoom=zoom), Wish(12, 4)) for zoom in (1.0, 2.0))
    assert close.pages > 1 and len(close.cells) >= 4
    assert close.cells[0][1].w > 1.3 * usual.cells[0][1].w


@pytest.mark.parametrize("room", ROOMS)
def test_a_bar_to_the_next_page_stands_only_where_there_is_another_page(room: Room) -> None:
    for pairs, text in product(PAIRS, (1.0, 1.5, 2.0)):
        place = place_of(replace(room, text=text), Wish(2 * pairs, 4, worded=True))
        assert (place.next is None) == (place.pages == 1)


def test_only_right_cards_are_laid_out_where_there_are_no_wrong_ones() -> None:
    game = board("03-twins", 1, errorless=True)
    regions = view().layout(game, Room(WORK), {}).regions
    assert set(regions) == {target.id for target in game.targets(ONE) if target.id.startswith("card/")}


def test_a_finished_board_offers_no_cards() -> None:
    assert not view().layout(board("03-twins", 99), Room(WORK), {}).regions


@pytest.mark.parametrize("count", range(1, 13))
def test_souvenirs_on_a_shelf_stand_on_their_boards_apart(count: int) -> None:
    for room in ROOMS:
        shelf = shelf_of(room.rect, count, room.px(30 * room.text))
        assert len(shelf.things) == count
        for thing in shelf.things:
            assert room.rect.holds(thing)
            assert any(abs(thing.bottom - edge.y) < 1 for edge in shelf.boards)
        for a, b in combinations(shelf.things, 2):
            assert not a.meets(b)


# --- what is painted


@pytest.mark.parametrize("name", THEMES[1:3])
@pytest.mark.parametrize("stem", STEMS)
def test_every_level_is_painted_begun_half_way_and_finished_and_no_picture_is_missing(stem: str, name: str) -> None:
    pictures = []
    for steps in (0, 3, 99):
        on = canvas(name, Room(Rect(10, 10, 620, 420)), (640, 440))
        shown(board(stem, steps), on)
        assert not on.art.missing
        pictures.append(on.surface)
    assert not same(pictures[0], pictures[1]) and not same(pictures[1], pictures[2])


@pytest.mark.parametrize("cards", OPENS)
def test_open_half_open_and_closed_boards_look_unlike(cards: Open) -> None:
    looks = {}
    for each in OPENS:
        on = canvas()
        shown(board(cards=each), on)
        looks[each] = on.surface
    assert all(not same(looks[cards], look) for each, look in looks.items() if each != cards)


@pytest.mark.parametrize("name", THEMES)
def test_each_state_of_a_card_is_told_by_shape(name: str) -> None:
    """Without any colour the pictures of a closed, open, chosen, found and half-open card differ widely."""
    on = canvas(name)
    cards = Cards(Paper(Drawings(on.art, on.theme), 1.0))
    face = Face("picture", "tar")
    states = [Shown(1, face, "back"), Shown(1, face), Shown(1, face, chosen=True), Shown(1, face, done=True),
              Shown(1, face, "peek")]  # fmt: skip
    grey = [pygame.transform.grayscale(cards.card(on, state, (150, 160))) for state in states]
    for a, b in combinations(grey, 2):
        differing = pygame.mask.from_threshold(a, (0, 0, 0), (40, 40, 40, 255), b)
        assert a.get_width() * a.get_height() - differing.count() > 250


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    "medium", sorted({side.medium for kind in KINDS.values() for side in (kind.first, kind.second)})
)
def test_every_medium_of_every_souvenir_shows_something_of_its_own(medium: str, name: str) -> None:
    on, seen = canvas(name), []
    cards = Cards(Paper(Drawings(on.art, on.theme), 1.0))
    for souvenir in SHELF.values():
        if medium in souvenir.media:
            words = souvenir.name.replace("-", " ") if medium == "name" else ""
            made = cards.card(on, Shown(1, Face(medium, souvenir.name), words=words), (140, 140))
            seen.append(pygame.image.tobytes(made, "RGBA"))
    shared = {"tool": len(TOOLS)}.get(medium, len(seen))
    assert not on.art.missing
    assert len(set(seen)) == shared if medium != "sound" else len(set(seen)) >= 0.9 * len(seen)


def test_two_halves_make_the_whole() -> None:
    """Where the left half ends the right one begins: each pixel of the drawing is on one of the two cards."""
    drawings = Drawings(art(), theme())
    for name in SHELF:
        assert 0.25 < drawings.half(name) < 0.75, name


def test_each_detail_lies_inside_its_drawing() -> None:
    drawings = Drawings(art(), theme())
    for name in SHELF:
        x, y, w, h = drawings.detail(name)
        assert x >= 0 and y >= 0 and x + w <= 1.001 and y + h <= 1.001 and w * h * BOX * BOX < 0.5 * BOX * BOX, name


def test_a_shadow_is_one_colour_and_as_large_as_its_souvenir() -> None:
    drawings = Drawings(art(), theme())
    for name in SHELF:
        made, whole = drawings.shadow(name, 120, (40, 30, 20)), drawings.souvenir(name, 120)
        box, other = made.get_bounding_rect(80), whole.get_bounding_rect(20)
        assert abs(box.w - other.w) <= 8 and abs(box.h - other.h) <= 8, name
        inked = {tuple(made.get_at((x, box.centery)))[:3] for x in range(box.left, box.right, 3)
                 if made.get_at((x, box.centery))[3] > 200}  # fmt: skip
        assert inked <= {(40, 30, 20)}, name


def test_high_contrast_drawings_have_two_tones() -> None:
    drawings = Drawings(art(), theme("high-contrast-light"))
    for name in ("samovar", "kelaghayi", "golden-horse"):
        made = drawings.souvenir(name, 200)
        solid = [made.get_at((x, y)) for x in range(0, 200, 4) for y in range(0, 200, 4)]
        assert all(max(c[:3]) - min(c[:3]) <= 2 for c in solid if c[3] > 128), name


def test_tools_and_marks_have_their_drawings() -> None:
    found = art()
    for name in TOOLS:
        assert found.find(f"tools/{name}.svg"), name
    for name in MOTIFS:
        assert found.find(f"motifs/{name}.svg"), name


def test_a_rhythm_is_drawn_as_it_sounds() -> None:
    """As many separate beats as there are onsets; the stronger one is larger."""
    beat, line = (150, 30, 30), (250, 250, 250)
    for name, rhythm in read_rhythms(Drawings(art(), theme())).items():
        made = rhythm_picture(rhythm, (150, 50), beat, line, 1)
        inked = [made.get_at((x, 25))[0] < 200 and made.get_at((x, 25))[3] > 128 for x in range(150)]
        runs = sum(b and not a for a, b in zip([False, *inked], inked, strict=False))
        assert runs == len(rhythm.onsets), name
    loud = rhythm_picture(Rhythm((0.0, 1.0), (0.2, 1.0), (0.1, 0.1)), (150, 50), beat, line, 1)
    left, right = (loud.subsurface((x, 0, 75, 50)).get_bounding_rect(200).h for x in (0, 75))
    assert right > left


def test_a_name_that_would_answer_the_riddle_is_not_on_a_picture() -> None:
    on = canvas()
    for stem, wanted in (("03-twins", True), ("04-names", False)):
        game = board(stem, cards="open")
        made = view()
        place = made._place(game, on.room, {})
        scene = made._scene(game, place, on)
        assert all(bool(card.words) == wanted for card in scene.cards if card.face.medium == "picture")


def test_what_is_closed_does_not_reach_the_painter() -> None:
    """The card of a closed place is painted without its face: nothing on the canvas can tell it."""
    on = canvas()
    game = board("03-twins", cards="closed")
    made = view()
    scene = made._scene(game, made._place(game, on.room, {}), on)
    assert {card.face.souvenir for card in scene.cards} == {""}


def test_without_decoration_the_ground_is_plain() -> None:
    on = canvas(plain=True)
    shown(board(), on)
    assert on.surface.get_at((4, 700))[:3] == on.theme["ground"]
    assert on.surface.get_at((156, 604))[:3] == on.theme["ground"]


# --- changes


def test_nothing_is_painted_again_when_nothing_changed() -> None:
    game, on = board(steps=3), canvas()
    made = shown(game, on)
    on.damaged.clear()
    made.draw(game, on, Moment())
    assert on.damaged == []


def test_only_the_turned_card_and_the_side_card_are_painted() -> None:
    game, on = board("12-the-whole-shelf"), canvas()
    made = shown(game, on)
    regions = made.layout(game, on.room, {}).regions
    after, _ = game.choose("card/9", ONE)
    on.damaged.clear()
    made.draw(after, on, Moment(before=game, progress=0.3))
    made.draw(after, on, Moment())
    box = regions["card/9"].bounds
    assert all(place.inflate(-20, -20).colliderect((box.x, box.y, box.w, box.h)) for place in on.damaged)


def test_a_turn_leaves_no_trace() -> None:
    """After a card turned up and back the picture is what it was before."""
    game, on = board("12-the-whole-shelf"), canvas()
    made = shown(game, on)
    before = on.surface.copy()
    after, _ = game.choose("card/1", ONE)
    for a, b in ((game, after), (after, game)):
        for step in range(11):
            made.draw(b, on, Moment(before=a, progress=step / 10))
    assert same(before, on.surface)


@pytest.mark.parametrize("room", (ROOMS[0], ROOMS[2], ROOMS[6]))
def test_what_stands_after_many_changes_is_what_is_painted_at_once(room: Room) -> None:
    """No card takes away the frame or the shadow of its neighbour."""
    game, on = board("12-the-whole-shelf", cards="open"), canvas(room=room)
    made = shown(game, on)
    for _ in range(9):
        after, _ = game.choose(game.hint(ONE) or "", ONE)
        made.draw(after, on, Moment(before=game, progress=0.4))
        made.draw(after, on, Moment())
        game = after
    fresh = canvas(room=room)
    shown(game, fresh)
    assert same(on.surface, fresh.surface)


def test_a_turning_card_is_narrow_in_the_middle_and_calm_ones_fade() -> None:
    one, other = pygame.Surface((100, 80), pygame.SRCALPHA), pygame.Surface((100, 80), pygame.SRCALPHA)
    one.fill((200, 0, 0, 255))
    other.fill((0, 0, 200, 255))
    assert between(one, other, 0.49, False).get_width() < 10
    assert between(one, other, 0.5, True).get_size() == (100, 80)
    assert between(one, other, 0.5, True).get_at((50, 40))[0] == pytest.approx(100, abs=6)


def test_a_turn_lasts_a_third_of_a_second_and_less_in_calm_mode() -> None:
    game = board()
    after, _ = game.choose("card/1", ONE)
    assert view().seconds(game, after, "lively", False) == TURNS
    assert view().seconds(game, after, "lively", True) < TURNS
    assert view().seconds(game, game, "lively", False) == 0.0
    done = board("03-twins", 99)
    assert view().seconds(game, done, "none", False) == 0.0
    assert view().seconds(game, done, "lively", False) <= 4.0


@pytest.mark.parametrize("reward", ("none", "calm", "lively"))
def test_a_finished_shelf_ends_in_the_same_light_whatever_the_reward(reward: str) -> None:
    done, nearly = board("03-twins", 99), board("03-twins", 2)
    pictures = []
    for progress in (0.2, 1.0):
        on = canvas()
        made = view()
        made.backdrop(done, on, Moment())
        made.draw(done, on, Moment(before=nearly, progress=progress, reward=reward))
        pictures.append(on.surface)
    on = canvas()
    shown(done, on)
    assert same(pictures[1], on.surface)
    assert same(pictures[0], pictures[1]) == (reward == "none")


@pytest.mark.parametrize("name", THEMES)
def test_neither_turning_cards_nor_a_finished_shelf_flash(name: str) -> None:
    """Checklist row 129, at thirty pictures a second; three cards turn at a time, one choice a third of a second."""
    on, frames = canvas(name, Room(Rect(10, 10, 620, 340)), (640, 360)), []
    game = board("12-the-whole-shelf", pairs=6)
    made = shown(game, on)
    for _ in range(6):
        after, _ = game.choose(game.hint(ONE) or "", ONE)
        for step in range(10):
            made.draw(after, on, Moment(before=game, progress=step / 9))
            frames.append(pygame.image.tobytes(pygame.transform.scale(on.surface, (160, 90)), "RGB"))
        game = after
    done = board("12-the-whole-shelf", 99, pairs=6)
    for step in range(90):
        made.draw(done, on, Moment(before=game, progress=step / 89, reward="lively"))
        frames.append(pygame.image.tobytes(pygame.transform.scale(on.surface, (160, 90)), "RGB"))
    found = worst(frames, (160, 90), 30)
    assert found.quiet, found


def test_a_picture_fits_its_place_and_an_untouched_board_gives_nothing_away() -> None:
    for size in ((300, 200), (120, 160), (24, 24)):
        for steps in (0, 3, 99):
            made = view().picture(board(steps=steps), art(), theme(), *size)
            assert made.get_width() <= size[0] and made.get_height() <= size[1]
    on = view().picture(board(), art(), theme(), 300, 200)
    assert not same(on, view().picture(board(steps=3), art(), theme(), 300, 200))


def test_the_view_paints_no_faces_of_other_targets() -> None:
    on = canvas()
    view().face(Target("turn/back", Text.of("souvenirs/turn-back"), Role("button")), on, Rect(0, 0, 50, 50))
    assert on.damaged == []
