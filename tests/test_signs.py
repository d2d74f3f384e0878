"""Clips in sign language: beside the words, never on a target, gone when told, and nothing where there are none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.game import Text
from games.core.settings import Profile
from games.core.space import Rect, Room
from games.shell.signs import FOLDER, Signs
from games.shell.tools.pilot import Pilot
from games.stage.clip import LONGEST, MOST_BYTES, MOST_FRAMES, ClipError, Reel, read_clip
from games.stage.signing import CORNER, LANGUAGE, SIZE, Showing, beside, slot
from tests.studio import Studio
from tests.webp import moving, still

Build = Callable[..., Studio]
RED, GREEN, BLUE = (200, 0, 0, 255), (0, 200, 0, 255), (0, 0, 200, 255)
WHOLE = (64, 48)
GREETING = "icheri/greet-hub"


def clip(*colours: tuple[int, int, int, int], milliseconds: int = 100) -> bytes:
    return moving([(colour, (0, 0), WHOLE, milliseconds) for colour in colours], WHOLE)


def install(folder: Path, raw: bytes, message: str = GREETING, language: str = "AzSL", ending: str = "webp") -> Path:
    path = folder / FOLDER / language / f"{message}.{ending}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


# --- files


def test_a_clip_is_read_frame_by_frame() -> None:
    read = read_clip(clip(RED, GREEN, BLUE))
    assert read.size == WHOLE and len(read.frames) == 3 and read.seconds == pytest.approx(0.3)
    reel = Reel(read)
    seen = []
    for _ in range(4):
        reel.turn()
        seen.append(tuple(reel.picture.get_at((10, 10))))
    assert seen == [RED, GREEN, BLUE, RED]


def test_a_frame_that_is_only_a_part_lies_on_the_one_before() -> None:
    reel = Reel(read_clip(moving([(RED, (0, 0), WHOLE, 100), (GREEN, (20, 10), (8, 8), 100)], WHOLE, flags=0)))
    reel.turn()
    reel.turn()
    assert reel.picture.get_at((2, 2)) == RED and reel.picture.get_at((22, 12)) == GREEN


def test_a_still_picture_stands_for_a_clip() -> None:
    read = read_clip(still(BLUE, WHOLE))
    assert len(read.frames) == 1 and read.seconds == LONGEST


@pytest.mark.parametrize(
    ("raw", "why"),
    (
        (b"", "cannot be read"),
        (b"RIFF\0\0\0\0WEBPjunk", "cannot be read"),
        (clip(RED, GREEN)[:60], "cannot be read|cut off|spoilt"),
        (bytes(MOST_BYTES + 1), "larger than 12 MB"),
        (moving([(RED, (0, 0), (2, 2), 50)] * (MOST_FRAMES + 1), (2, 2)), "at most 300 frames"),
        (moving([(RED, (0, 0), (2, 2), 50)], (2000, 2000)), "640 x 640"),
        (moving([(RED, (60, 0), (20, 20), 50)], WHOLE), "does not fit"),
        (still(RED, (1000, 10)), "640 x 640"),
    ),
    ids=("empty", "junk", "torn", "huge", "long", "wide", "outside", "still"),
)
def test_a_file_that_cannot_be_shown_says_why(raw: bytes, why: str) -> None:
    with pytest.raises(ClipError, match=why):
        Reel(read_clip(raw)).turn()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 400), st.binary(min_size=1, max_size=6))
def test_a_spoilt_file_never_raises_anything_else(at: int, junk: bytes) -> None:
    raw = clip(RED, GREEN, BLUE)
    raw = raw[: at % len(raw)] + junk + raw[at % len(raw) + len(junk) :]
    try:
        reel = Reel(read_clip(raw))
        for _ in reel.clip.frames:
            reel.turn()
    except ClipError:
        pass


# --- which clips there are


def test_languages_are_the_folders_by_name(tmp_path: Path) -> None:
    signs = Signs(tmp_path)
    assert signs.languages() == ()
    for name in ("RSL", "asl", ".git", "AzSL"):
        (tmp_path / name).mkdir()
    (tmp_path / "note.txt").touch()
    assert signs.languages() == () and signs.languages(again=True) == ("asl", "AzSL", "RSL")
    assert signs.language(Profile()) == ""
    assert signs.language(Profile().put(LANGUAGE, "second")) == "AzSL"
    assert signs.language(Profile().put(LANGUAGE, "sixth")) == ""


def test_a_clip_is_found_by_the_id_of_its_message(tmp_path: Path) -> None:
    path = install(tmp_path, clip(RED))
    signs, profile = Signs(tmp_path / FOLDER), Profile().put(LANGUAGE, "first")
    message = Text.of(GREETING)
    assert signs.find(message, profile) == path and signs.find(message, Profile()) is None
    assert signs.find(Text.of("icheri/joined", first=message, second=Text.of("icheri/rest")), profile) == path
    for id in ("icheri/../greet-hub", "../AzSL/icheri/greet-hub", "", "icheri/none"):
        assert signs.find(Text(id), profile) is None
    assert signs.find(Text.literal("greet-hub", "en"), profile) is None


# --- where it is shown


@settings(max_examples=80, deadline=None)
@given(
    st.integers(320, 3000), st.integers(320, 3000), st.sampled_from(SIZE.choices), st.sampled_from(CORNER.choices),
    st.integers(1, 640), st.integers(1, 640),
)  # fmt: skip
def test_a_clip_never_lies_in_the_room_that_is_left(
    wide: int, high: int, size: float, corner: str, w: int, h: int
) -> None:
    profile = Profile().put(SIZE, size).put(CORNER, corner)
    room = Room(Rect(0, 0, wide, high), max(1.0, min(wide / 1280, high / 720)))
    left, place = beside(room, profile).rect, slot(room, profile, (w, h))
    assert place.x >= 0 and place.y >= 0 and place.right <= wide and place.bottom <= high
    gaps = (left.x - place.right, place.x - left.right, left.y - place.bottom, place.y - left.bottom)
    assert max(gaps) >= -0.01 or min(place.w, place.h) <= 1
    assert min(left.w / wide, left.h / high) >= 0.69


@pytest.mark.parametrize("corner", CORNER.choices)
@pytest.mark.parametrize("size", ((1280, 720), (720, 1280)))
def test_no_target_and_no_caption_lies_under_a_clip(studio: Build, tmp_path: Path, corner: str, size: object) -> None:
    install(tmp_path / "0", clip(RED), "stained_glass/greet-begin")
    made = studio(size, **{"sign.language": "first", "sign.corner": corner})
    made.app.house.open_level("stained_glass", "01-buta")
    for _ in range(3):
        made.draw()
    signed, frame = made.app.scene.signed, made.app.house.frame
    assert signed is not None and frame is not None
    for item in made.app.house.play.offer.items:
        bounds = item.region.bounds
        assert not signed.area.colliderect((bounds.x, bounds.y, bounds.w, bounds.h)), item.id
    assert not signed.area.colliderect((frame.caption.x, frame.caption.y, frame.caption.w, frame.caption.h))


# --- when it is shown


def test_without_clips_nothing_changes_and_nothing_is_due(studio: Build) -> None:
    off, on = studio(), studio(**{"sign.language": "first"})
    assert off.app.house.frame == on.app.house.frame
    for made in (off, on):
        assert made.app.signer.due() is None and made.app.scene.signed is None


def colour(made: Studio) -> tuple[int, ...] | None:
    signed = made.app.scene.signed
    if signed is None:
        return None
    return tuple(made.app.window.get_at((round(signed.place.centre[0]), round(signed.place.centre[1]))))[:3]


def test_a_clip_comes_after_the_choice_is_shown_plays_twice_and_goes(studio: Build, tmp_path: Path) -> None:
    install(tmp_path / "0", clip(RED, GREEN))
    made = studio(**{"sign.language": "first"})
    assert made.app.scene.signed is None, "the first picture waits for no file"
    seen = []
    for _ in range(12):
        made.draw()
        seen.append(colour(made))
        made.now += 0.05
    shown = [found for n, found in enumerate(seen) if n == 0 or found != seen[n - 1]]
    assert shown == [RED[:3], GREEN[:3], RED[:3], GREEN[:3], None]
    assert made.app.signer.due() is None


def test_in_calm_motion_the_first_frame_stands_and_the_clip_plays_once(studio: Build, tmp_path: Path) -> None:
    install(tmp_path / "0", clip(RED, GREEN))
    made = studio(**{"sign.language": "first", "calm.motion": True})
    seen = []
    for _ in range(30):
        made.draw()
        seen.append(colour(made))
        made.now += 0.05
    assert seen.count(RED[:3]) >= 20 and seen.count(GREEN[:3]) in (2, 3) and seen[-1] is None


def test_another_message_ends_a_clip_and_say_again_brings_it_back(studio: Build, tmp_path: Path) -> None:
    install(tmp_path / "0", clip(RED, GREEN, milliseconds=3000))
    made = studio(**{"sign.language": "first"})
    made.draw()
    assert colour(made) == RED[:3]
    made.now += 1.0
    made.choose("command/say-again")
    made.draw()
    made.draw()
    assert colour(made) == RED[:3]
    made.now += 1.0
    made.app.house.request("options")
    made.draw()
    assert colour(made) is None and made.app.signer.due() is None


def test_a_clip_keeps_its_corner_when_the_look_changes(studio: Build, tmp_path: Path) -> None:
    install(tmp_path / "0", clip(RED, milliseconds=9000))
    made = studio(**{"sign.language": "first"})
    made.draw()
    profile = made.app.house.profile
    made.app.house.use(profile.put(CORNER, "top-left"))
    made.draw()
    signed = made.app.scene.signed
    assert signed is not None and signed.place.x < 100 and signed.place.y < 100


def test_a_spoilt_clip_is_told_once(studio: Build, tmp_path: Path) -> None:
    install(tmp_path / "0", b"no picture")
    made = studio(**{"sign.language": "first"})
    told: list[tuple[str, str]] = []
    made.app.signer._complain = lambda *said: told.append(said)
    for _ in range(3):
        made.draw()
        made.now += 1.0
        made.app.house.show_hub()
    made.draw()
    assert [message for message, _ in told] == ["notice-sign"] and "greet-hub.webp" in told[0][1]
    assert made.app.scene.signed is None and made.app.signer.due() is None


def test_time_between_frames_is_kept_and_a_late_tick_loses_none() -> None:
    showing = Showing(read_clip(clip(RED, GREEN)), 0.0, calm=True)
    assert showing.due == pytest.approx(1.1) and not showing.tick(1.0)
    assert showing.tick(5.0) and showing.due == 5.0
    assert showing.tick(5.1) and showing.due is None and not showing.tick(6.0)


# --- the page


def test_the_page_names_the_languages_and_chooses_one(house: Callable[..., Pilot]) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.request("page/signs")
    assert [row.id for row in pilot.game.rows] == ["sign/off"] and pilot.game.body is not None
    for name in ("RSL", "AzSL"):
        (pilot.folder / FOLDER / name).mkdir(parents=True)
    pilot.house.leave()
    pilot.house.request("page/signs")
    assert [pilot.words(row.label) for row in pilot.game.rows] == ["No sign language", "AzSL", "RSL"]
    pilot.house.play.choose("sign/second", pilot.now)
    assert pilot.house.profile.word(LANGUAGE) == "second" and any("RSL" in words for words in pilot.heard())
    assert [row.state.chosen for row in pilot.game.rows] == [False, False, True]
