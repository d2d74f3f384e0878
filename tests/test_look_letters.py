"""Faces and spaces of letters: measured as they are drawn, wrapped within their width, in sizes that can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.settings import Profile
from games.core.space import Rect, Room
from games.shell.content import all_settings
from games.shell.resources import shipped
from games.shell.tools.pilot import letters
from games.stage.letters import FACES, FONT, LETTERS, LINES, WORDS, Manner, clusters, manner_of
from games.stage.scale import SCALE, room_for
from games.stage.tighter import window_unit
from games.stage.type import SIZES, Type
from tests.conftest import Build

import pygame  # isort: skip

FONTS = shipped().assets / "fonts"
ROOM = Room(Rect(0, 0, 1280, 720))
WHITE = (255, 255, 255)
MANNERS = tuple(
    Manner(face, wide, apart) for face in FACES for wide, apart in ((0.0, 0.0), (0.12, 0.16), (0.24, 0.48), (0.0, 0.16))
)
SENTENCES = ("Choose a window.", "Rəngləməyə davam et, Əli!", "Продолжи: жёлтый, рыжий.", "fil fıl İçəri iyirmi üç")


def type_of(manner: Manner) -> Type:
    return letters(FONTS).sharing(manner)


@pytest.mark.parametrize("manner", MANNERS, ids=str)
@pytest.mark.parametrize("words", SENTENCES)
def test_a_line_is_as_wide_as_it_was_measured(manner: Manner, words: str) -> None:
    type = type_of(manner)
    picture = type.line(words, "label", ROOM, WHITE)
    assert picture.get_size() == type.size(words, "label", ROOM)
    ink = picture.get_bounding_rect()
    assert ink.w > 0.9 * picture.get_width() - 8 and ink.right <= picture.get_width()


def test_spaces_are_as_wide_as_they_were_set() -> None:
    """Checklist row 68: at least 0.12 of the letters' height between letters and 0.16 between words can be had."""
    assert max(map(float, LETTERS.choices)) >= 12 and max(map(float, WORDS.choices)) >= 16
    profile = Profile().put(LETTERS, 12.0).put(WORDS, 16.0)
    plain, wide = type_of(Manner()), type_of(manner_of(profile))
    high = plain.pixels("label", ROOM)
    one, other = plain.width("aaaaaaaaaa", "label", ROOM), wide.width("aaaaaaaaaa", "label", ROOM)
    assert other - one == pytest.approx(9 * 0.12 * high, abs=10)
    gap = wide.width("a a", "label", ROOM) - wide.width("aa", "label", ROOM)
    usual = plain.width("a a", "label", ROOM) - plain.width("aa", "label", ROOM)
    assert gap - usual == pytest.approx(0.28 * high, abs=2)


@settings(max_examples=40, deadline=None)
@given(
    words=st.lists(st.sampled_from(("window", "şüşə", "стёклышко", "a", "жёлтый")), min_size=1, max_size=12),
    manner=st.sampled_from(MANNERS),
    width=st.integers(150, 600),
)
def test_wrapped_lines_fit_and_lose_no_word(words: list[str], manner: Manner, width: int) -> None:
    type = type_of(manner)
    lines = type.wrap(" ".join(words), "label", ROOM, width)
    assert " ".join(lines).split() == words
    assert all(type.width(line, "label", ROOM) <= width or " " not in line for line in lines)


def test_signs_stay_on_their_letters() -> None:
    assert clusters("i\u0307z") == ["i\u0307", "z"]


@pytest.mark.parametrize("face", FACES)
def test_small_letters_look_as_large_in_every_face(face: str) -> None:
    type, usual = type_of(Manner(face)), type_of(Manner())

    def high(of: Type, letter: str) -> int:
        return of.line(letter, "heading", ROOM, WHITE).get_bounding_rect().h

    assert abs(high(type, "x") - high(usual, "x")) <= 1
    assert high(type, "ж") < 1.25 * high(type, "х"), "a small letter as high as a capital"
    assert high(type, "Ə") > 1.2 * high(type, "ə"), "a capital as low as a small letter"


@pytest.mark.parametrize("face", FACES)
def test_letters_that_mirror_each_other_differ(face: str) -> None:
    """Checklist row 69: turned over, p is not q, and b is not d."""
    type = type_of(Manner(face))
    for one, other in ("pq", "bd"):
        a, b = (type.line(letter, "sign", ROOM, WHITE) for letter in (one, other))
        a, b = (part.subsurface(part.get_bounding_rect()) for part in (a, b))
        turned = pygame.mask.from_surface(pygame.transform.flip(a, True, False))
        mask = pygame.mask.from_surface(b)
        shared = turned.overlap_area(mask, (0, 0))
        assert shared < 0.97 * max(turned.count(), mask.count()), (face, one, other)


def test_a_block_to_read_has_wide_lines_and_its_paragraphs_stand_apart() -> None:
    """Row 68: line spacing of 1.5 from three lines on, in every manner."""
    for lines in LINES.choices:
        type = type_of(manner_of(Profile().put(LINES, lines)))
        assert type.line_height("label", ROOM, 3) >= 1.5 * type.pixels("label", ROOM)


@pytest.mark.parametrize("scale", SCALE.choices)
@pytest.mark.parametrize("size", ((1280, 720), (1920, 1080), (600, 800)))
def test_words_are_never_too_small_to_read(size: tuple[int, int], scale: float) -> None:
    """Row 66: at least 18 px in every window and at every scale; 24 px and more at 1080p as it is at first."""
    window = Rect(0, 0, *size)
    room = room_for(Room(window, window_unit(window)), Profile().put(SCALE, scale))
    assert min(letters(FONTS).pixels(role, room) for role in SIZES) >= 18
    if size[1] == 1080 and scale == 100:
        assert min(letters(FONTS).pixels(role, room) for role in SIZES) >= 24


def test_a_face_that_cannot_be_read_is_replaced_by_the_usual_one(tmp_path: Path) -> None:
    for name in ("Andika-Regular.ttf", "Andika-Bold.ttf"):
        (tmp_path / name).symlink_to(FONTS / name)
    (tmp_path / "OpenDyslexic-Regular.otf").write_bytes(b"nothing of use")
    type = Type(tmp_path / "Andika-Regular.ttf", tmp_path / "Andika-Bold.ttf", Manner("opendyslexic"))
    assert type.width("window", "label", ROOM) > 0 and type.width("window", "label-bold", ROOM) > 0


def test_letters_change_at_once_and_stay(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    before = pilot.type.width("Stained glass", "label-bold", pilot.room)
    pilot.house.request(f"setting/{FONT.name}")
    pilot.house.play.choose("choice/opendyslexic", pilot.now)
    assert pilot.type.width("Stained glass", "label-bold", pilot.room) > 1.2 * before
    again = pilot.storage.profile("default", all_settings())
    assert again is not None and again[FONT] == "opendyslexic"


def test_text_of_a_page_has_short_lines(house: Build) -> None:
    """Row 68: at most 70 letters in a line, also in a wide window."""
    pilot = house(**{"way.in": "keys"}, size=(1920, 1080))
    pilot.house.request("about/stained_glass")
    frame, view = pilot.house.frame, pilot.house.screen.view
    assert frame is not None
    lines = view._body(pilot.game, frame.work)  # type: ignore[attr-defined]
    assert len(lines) > 2 and max(map(len, lines)) <= 70
