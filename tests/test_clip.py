"""Clips: the making-of of a work, told to those who see, hear or read, paced so that nothing flashes or is lost."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys
from array import array
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from games.core.game import Seat, Text
from games.core.journal import Entry
from games.core.session import Session, opened
from games.core.settings import Profile
from games.shell.at_work import started
from games.shell.content import Content
from games.shell.looks import Looks
from games.shell.people.profile_files import PICTURES
from games.shell.resources import shipped
from games.shell.sending import clip_desk
from games.shell.sending.film import clip as film
from games.shell.sending.film import pacing
from games.shell.sending.film.clip import LARGEST, Asked, Workshop, clip
from games.shell.sending.film.makings import fewer, makings
from games.shell.sending.film.reel import BAND, HIGH, SMALLEST, WIDE, Reel, frames, sized
from games.shell.sending.film.titles import Caption, Titles
from games.shell.sending.making import part_in
from games.shell.tools.clip import hands, main
from games.shell.tools.flashing import worst
from games.shell.tools.players.ways import levels, of_way, settle
from games.shell.words import Words, languages
from games.stage.canvas import Art
from games.stage.type import Type
from tests.conftest import Build
from tests.slow import Slow
from tests.test_postcards import begun, played, rooms  # noqa: F401
from tests.test_sending import finished, making

SECONDS = 10.0
"""A clip of a 77-pane work, of a core's time (issue: numbers)."""
SMALL = (24, 30)
"""The size at which a film is looked at for flashes."""


def made_of(content: Content, game: str, level: str, share: float = 1.0) -> tuple[Session, tuple[Entry, ...]]:
    """A work before its first choice, and the choices that its hints make of it."""
    found = content.level(game, level)
    assert found is not None
    first = session = opened(found, content.kind(game).start)
    entries = []
    while (wanted := session.game.hint(Seat())) is not None:
        outcome = session.choose(wanted, Seat())
        session = outcome.session
        entries += [outcome.entry] if outcome.entry is not None else []
    return first, tuple(entries[: round(share * len(entries))])


@pytest.fixture(scope="module")
def content(shelf: Path) -> Content:
    return Content(shipped(), shelf / "pieces", lambda *words: None)


@pytest.fixture(autouse=True)
def screen() -> None:
    """Pictures can be painted, as in the tool's own process."""
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))


def shop(content: Content, folder: Path, language: str = "en") -> Workshop:
    theme = Looks(shipped().assets).of(Profile())
    return Workshop(content, theme, Words(shipped().assets / "text", language), folder, lambda share: None)


def file_of(content: Content, folder: Path, first: Session, entries: Sequence[Entry], *given: object) -> bytes:
    hands = given or (("", len(entries)),)
    return clip(Asked("webp", hands, bool(given)), first, entries, shop(content, folder))[0]  # type: ignore[arg-type]


def pictures(file: bytes) -> list[tuple[Image.Image, int]]:
    """Each picture of an animated file, and for how many 1/20 s it stands."""
    film = Image.open(io.BytesIO(file))
    found = []
    for n in range(film.n_frames):
        film.seek(n)
        film.load()
        found.append((film.convert("RGB"), round(film.info["duration"] * pacing.FPS / 1000)))
    return found


def seconds(file: bytes) -> float:
    return sum(count for _, count in pictures(file)) / pacing.FPS


# --- moments and their pace


def test_the_last_moment_is_the_work_and_nothing_that_was_said_is_lost(rooms: tuple) -> None:  # type: ignore[type-arg]  # noqa: F811
    content, _, works = rooms
    every = levels()
    for number in range(24):
        session, _, entries = played(every[number * 5 % len(every)], number, content, works)
        first = Session(session.level, content.kind(session.level.game).start(session.level))
        moments = makings(first, entries, (len(entries),))
        assert moments[0].game == first.game
        told = [event.text for step in _outcomes(first, entries) for event in step]
        for some in (moments, fewer(moments, 5)):
            assert [words for one in some for words in one.said] == told
            assert some[-1].game == session.game or not _differs(content, some[-1].game, session)


def _outcomes(session: Session, entries: Sequence[Entry]) -> list[tuple]:  # type: ignore[type-arg]
    found = []
    for entry in entries:
        target = entry.target if entry.act == "choose" else f"command/{entry.act}"
        outcome = session.choose(target, Seat(entry.seat, entry.by))
        session = outcome.session
        found.append(outcome.events)
    return found


def _differs(content: Content, game: object, session: Session) -> bool:
    """Whether two values look different."""
    theme, art = Looks(shipped().assets).of(Profile()), Art(shipped().folders(session.level.game))
    view = content.kind(session.level.game).view()
    one, two = (view.picture(value, art, theme, 60, 60) for value in (game, session.game))  # type: ignore[attr-defined]
    return pygame.image.tobytes(one, "RGBA") != pygame.image.tobytes(two, "RGBA")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 60), min_size=1, max_size=8), st.floats(2.4, 5.3), st.floats(3.4, 6.1))
def test_a_clip_lasts_10_to_20_seconds_and_no_second_has_more_than_six_changes(
    rings: list[int], first: float, last: float
) -> None:
    hands = [0, *(n for n, count in enumerate(rings) for _ in range(count))]
    if not pacing.rings_fit(len(rings), first, last):
        hands = [0] * len(hands)
    kept = hands
    while len(kept) > 2 and not pacing.fits(kept, first, last):
        kept = [hands[round(n * (len(hands) - 1) / (len(kept) - 2))] for n in range(len(kept) - 1)]
    pace = pacing.paced(kept, first, last)
    assert pacing.SHORTEST - 0.05 <= pace.seconds <= pacing.LONGEST + 0.05
    assert pace.starts[0] == 0 and pace.starts[1] >= first * pacing.FPS - 1
    assert pace.length - pace.starts[-1] >= last * pacing.FPS - 1
    assert all(a < b for a, b in pairwise(pace.starts))
    for start in pace.starts:
        assert sum(start <= one < start + pacing.FPS for one in pace.starts) <= 6


def test_every_moment_fades_into_the_next_and_all_have_their_time() -> None:
    pace = pacing.paced([0] * 78)
    shown = list(frames(pace, [0] * 78))
    assert sum(frame.count for frame in shown) == pace.length
    assert {frame.at for frame in shown} == set(range(78))
    assert all(b.at - a.at in (0, 1) for a, b in pairwise(shown)), "no moment is skipped"
    assert sum(frame.share < 1 for frame in shown) >= 77


def test_whose_hand_is_at_work_can_be_read(content: Content) -> None:
    first, entries = made_of(content, "stained_glass", "02-tulip")
    moments = makings(first, entries, (1, 2, 5, 1, len(entries) - 9))
    assert [one.hand for one in moments] == sorted(one.hand for one in moments)
    pace = pacing.paced([one.hand for one in moments])
    titles = Titles(first.level.title, Text.of("stained_glass/name"), True, ("tulip", "boat", "", "moon", "tulip"))
    for hand in range(5):
        starts = [start for start, one in zip(pace.starts[1:], moments[1:], strict=True) if one.hand == hand]
        later = [start for start, one in zip(pace.starts, moments, strict=True) if one.hand > hand]
        end = min(later, default=pace.length)
        assert (end - starts[0]) / pacing.FPS >= pacing.RING - 0.1
        assert titles.of_hand(hand).heading.id == "send/ring"
    words = Words(shipped().assets / "text", "en")
    assert words(titles.end) == "Made by Tulip, Boat, a friend and Moon."


@pytest.mark.parametrize("language", languages(shipped().assets / "text"))
def test_captions_are_large_and_fit(content: Content, language: str) -> None:
    """Letters of 40 px in a picture of 1080 lines at least (checklist row 107)."""
    assert SMALLEST >= 40 / 1080 * HIGH and sized("caption", SMALLEST).unit * 27 >= SMALLEST - 0.1
    words = Words(shipped().assets / "text", language)
    fonts = shipped().assets / "fonts"
    faces = Type(fonts / "Andika-Regular.ttf", fonts / "Andika-Bold.ttf")
    titles = [level.title for game in content.games() for level in content.levels(game)]
    captions = [Titles(title, Text.of("stained_glass/name"), False, hands) for title in titles
                for hands in ((), PICTURES[:1], PICTURES[:6])]  # fmt: skip
    every = [one for titled in captions for one in (titled.opening, titled.closing, titled.of_hand(1))]
    theme = Looks(shipped().assets).of(Profile())
    reel = Reel([], [*every, Caption(titles[0], Text.literal("a word " * 90, "en"))], theme, Art(shipped().folders()),
                (faces, words))  # fmt: skip
    ground = theme["caption-ground"]
    for band in reel._bands:
        edge = [band.get_at((x, y))[:3] for y in range(20, round(BAND.h) - 20) for x in (4, round(BAND.w) - 5)]
        edge += [band.get_at((x, y))[:3] for x in range(20, round(BAND.w) - 20) for y in (1, round(BAND.h) - 2)]
        assert set(edge) == {ground}, "words stay inside"
    assert not words.missing


@pytest.mark.parametrize(("game", "level"), [("stained_glass", "01-buta"), ("souvenirs", "03-twins")])
def test_a_clip_of_doing_and_undoing_never_flashes(content: Content, tmp_path: Path, game: str, level: str) -> None:
    first, entries = made_of(content, game, level)
    restless = tuple(act for _ in range(20) for act in (entries[0], Entry("undo"))) + entries
    workshop = shop(content, tmp_path)
    every = film._seen(fewer(makings(first, restless, (len(restless),)), film.MOST_PAINTED), first, workshop)
    seen, pace = film._paced(every, (array("h"), array("h")))
    titles = Titles(first.level.title, Text.of(f"{game}/name"), True)
    reel, shown = film.filmed(titles, seen, pace, first, workshop)
    small = [_small(reel.painted(frame)) for frame in shown]
    whole = [picture for picture, frame in zip(small, shown, strict=True) for _ in range(frame.count)]
    verdict = worst(whole, SMALL, pacing.FPS)
    assert verdict.quiet, verdict
    assert len(seen) > 20 and len(whole) == pace.length


def _small(rgb: bytes) -> bytes:
    picture = pygame.image.frombytes(rgb, (WIDE, HIGH), "RGB")
    return pygame.image.tobytes(pygame.transform.smoothscale(picture, SMALL), "RGB")


def test_a_row_of_undoing_and_redoing_is_one_moment(content: Content) -> None:
    first, entries = made_of(content, "stained_glass", "01-buta")
    restless = (*entries, *(Entry("undo"), Entry("redo")) * 500)
    assert len(makings(first, restless, (len(restless),))) == len(makings(first, entries, (len(entries),))) + 1


# --- files


def test_the_same_work_makes_the_same_clip(content: Content, tmp_path: Path) -> None:
    first, entries = made_of(content, "batik", "01-one-buta")
    one, two = (file_of(content, tmp_path, first, entries) for _ in range(2))
    assert one == two and b"AltTextAccessibility" in one and len(one) < LARGEST
    seen = pictures(one)
    assert seen[0][0].size == (WIDE, HIGH) and seen[0][1] >= 2 * pacing.FPS and seen[-1][1] >= 3 * pacing.FPS
    assert pacing.SHORTEST <= seconds(one) <= pacing.LONGEST


def test_a_clip_of_77_panes_is_small_and_soon_there(shelf: Path, house: Build) -> None:
    pilot = begun(house, 0)
    finished(pilot, "12-sun-window", "stained_glass")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    path = made(pilot, "make-clip")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime - before.ru_utime
    assert path.suffix == ".webp" and path.stat().st_size <= LARGEST
    assert spent < 2 * SECONDS, f"{spent:.1f} s of a core, {SECONDS} s on a free one"
    told = path.with_suffix(".txt").read_text("utf-8")
    assert sum(line[:1].isdecimal() and line[1:2] == ":" for line in told.splitlines()) >= 77
    assert (told.splitlines()[1] == "Stained glass" and "20 seconds" in told) or "19 seconds" in told


def made(pilot, wish: str) -> Path:  # type: ignore[no-untyped-def]
    """The clip that a wish about the newest work leads to."""
    before = set(pilot.folder.glob("pictures/*"))
    pilot.house.request(f"{wish}/{pilot.storage.all_works()[0].stem}")
    done(pilot)
    fresh = set(pilot.folder.glob("pictures/*")) - before
    assert {path.suffix for path in fresh} in ({".webp", ".txt"}, {".mp4", ".txt"}), pilot.heard()[-1]
    return next(path for path in fresh if path.suffix != ".txt")


def done(pilot) -> None:  # type: ignore[no-untyped-def]
    making(pilot).wait(300)
    pilot.wait(1.0)
    assert making(pilot).order is None, pilot.heard()[-1]


def test_a_film_has_the_works_own_sound_and_words_read_out(content: Content, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    first, entries = made_of(content, "stained_glass", "01-buta")
    asked = Asked("mp4", (("tulip", len(entries)),), True)
    file, told = clip(asked, first, entries, shop(content, tmp_path))
    assert len(file) <= LARGEST and "with sound" in told and "Made by Tulip." in told
    with av.open(io.BytesIO(file)) as opened_film:
        seen, heard = opened_film.streams.video[0], opened_film.streams.audio[0]
        assert (seen.codec_context.name, heard.codec_context.name) == ("h264", "aac")
        long = float(seen.duration * seen.time_base)
        assert pacing.SHORTEST <= long <= pacing.LONGEST
        assert abs(float(heard.duration * heard.time_base) - long) < 0.2
        assert opened_film.metadata["title"] == "Buta"
        loud = [max(memoryview(bytes(frame.planes[0])).cast("f")) for frame in opened_film.decode(audio=0)]
    assert max(loud[:90]) > 0.02 and max(loud[120:]) > 0.02, "words are read out first, then the work sounds"


# --- through the house


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "touch"))
def test_every_way_in_orders_a_clip_hears_how_far_it_is_and_stops_it(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.open("01-buta")
    pilot.house.play.choose(pilot.game.hint(Seat()), pilot.now)
    pilot.house.leave()
    pilot.house.use(replace(pilot.house.profile, name="tulip"), guarded=False)
    pilot.house.rim.process = Slow
    pilot.house.request(f"work/{pilot.storage.all_works()[0].stem}")
    player.choose("work/send")
    player.choose("send/clip")
    player.choose("clip/names")
    assert pilot.words(Text.of("clip/names-on")) in pilot.heard()
    player.choose("clip/moving")
    order = making(pilot).order
    assert order is not None and order.tool == "clip" and "--named" in order.told and order.who == "tulip"
    assert Text.of("send/share", percent=50) in [row.state.value for row in pilot.game.rows]
    player.choose("clip/moving")
    assert pilot.words(Text.of("send/busy")) in pilot.heard()
    player.choose("send/stop")
    assert making(pilot).order is None and pilot.words(Text.of("send/stopped")) in pilot.heard()
    assert not list(pilot.folder.glob("pictures/*")) and not list(pilot.folder.rglob("part-*"))


class Long(Slow):
    """A process that takes a step each time it is looked at."""

    def answers(self) -> tuple[list[dict[str, object]], bool]:
        self.made = getattr(self, "made", 0) + 1
        return [{"share": self.made / 250}], not self.ended


def test_how_far_a_clip_is_is_said_now_and_then_while_somebody_plays(house: Build) -> None:
    pilot = begun(house, 2)
    pilot.house.rim.process = Long
    pilot.house.request(f"make-clip/{pilot.storage.all_works()[0].stem}")
    pilot.house.open_work(pilot.storage.load(pilot.storage.all_works()[0]))
    pilot.wait(21.0)
    said = [words for words in pilot.heard() if "% is made" in words]
    assert 3 <= len(said) <= 5 and not pilot.house.screen.is_page


def test_play_never_loads_what_packs_clips() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import games.shell.app, games.shell.sending.desk, "
        "games.shell.sending.clip_desk; print({'PIL', 'av', 'numpy'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code, str(shipped().package.parent)], capture_output=True, text=True)
    assert run.stdout.splitlines()[-1:] == ["set()"], run.stderr


def test_without_the_extra_no_film_is_offered(house: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    pilot = begun(house, 2)
    monkeypatch.setattr(clip_desk, "able", lambda: False)
    pilot.house.request(f"clip/{pilot.storage.all_works()[0].stem}")
    assert "clip/moving" in pilot.offer.ids() and "clip/film" not in pilot.offer.ids()
    assert "clip/names" not in pilot.offer.ids(), "nobody has a name here"


def test_a_work_without_a_change_makes_no_clip_and_it_is_told(house: Build) -> None:
    pilot = begun(house, 1)
    path = pilot.storage.all_works()[0]
    work = pilot.storage.load(path)
    assert work is not None
    empty = pilot.storage.begin(work.header)
    assert empty is not None
    pilot.house.request(f"make-clip/{empty.stem}")
    done(pilot)
    assert pilot.heard()[-1] == pilot.words(Text.of("clip/empty"))


@pytest.mark.parametrize("wish", ("make-clip", "save-postcard", "save-paper"))
def test_a_full_disk_is_told_and_works_stay_as_they_were(house: Build, wish: str) -> None:
    """/dev/full says of every write that no room is left."""
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    pilot = begun(house, 2)
    ending = ".webp" if wish == "make-clip" else ".png"
    part = part_in(pilot.storage.cache, ending)
    part.parent.mkdir(parents=True, exist_ok=True)
    part.symlink_to("/dev/full")
    works = {one: one.read_bytes() for one in (pilot.folder / "works").iterdir()}
    pilot.house.request(f"{wish}/{pilot.storage.all_works()[0].stem}")
    done(pilot)
    assert pilot.heard()[-1] == pilot.words(Text.of("clip/full"))
    assert works == {one: one.read_bytes() for one in (pilot.folder / "works").iterdir()}
    assert not list(pilot.folder.glob("pictures/*")) and not part.is_symlink() and Path("/dev/full").exists()


def test_two_programs_in_one_folder_keep_both_their_files(house: Build, tmp_path: Path) -> None:
    from games.shell.sending.placing import placed

    pilot = begun(house, 2)
    order = _order(pilot)
    found = []
    for n in range(3):
        part = tmp_path / f"part-{n}.webp"
        part.write_bytes(bytes([n]))
        part.with_suffix(".txt").write_bytes(bytes([n]))
        path = placed(replace(order, part=part), pilot.folder / "pictures", "buta", ".txt")
        assert path is not None
        found.append((path.read_bytes(), path.with_suffix(".txt").read_bytes()))
    assert found == [(bytes([n]), bytes([n])) for n in range(3)]
    assert placed(replace(order, part=tmp_path / "gone.webp"), pilot.folder / "pictures", "lost", ".txt") is None
    assert not list(pilot.folder.glob("pictures/lost*"))
    assert str(os.getpid()) in part_in(tmp_path, ".png").name


def _order(pilot):  # type: ignore[no-untyped-def]
    pilot.house.rim.process = Slow
    pilot.house.request(f"make-clip/{pilot.storage.all_works()[0].stem}")
    order = making(pilot).order
    making(pilot).stop()
    pilot.house.rim.process = started
    return order


@pytest.mark.parametrize("words", ("", "not a work\n", '{"icheri": 99}\n'))
def test_what_is_no_work_is_told_by_the_tool(tmp_path: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "strange.journal"
    path.write_text(words)
    assert main([str(path), str(tmp_path / "out.webp")]) == 1
    assert '"failed"' in capsys.readouterr().out and not list(tmp_path.glob("out*"))


def test_hands_of_a_postcard_come_before_the_houses_own(content: Content, rooms: tuple) -> None:  # type: ignore[type-arg]  # noqa: F811
    _, _, works = rooms
    _session, header, entries = next(
        one for n in range(99) if len((one := played(levels()[0], n, content, works))[2]) > 9
    )
    header = replace(header, hands=(("tulip", 2), ("", 3)))
    assert hands(header, entries, "boat") == (("tulip", 2), ("", 3), ("boat", len(entries) - 5))
    assert hands(header, entries, "my own name")[-1][0] == ""
