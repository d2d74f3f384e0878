"""The gallery: works hang by pages and by craft, are named, watched again, shown large, heard and put away."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from games.access.inputs import Press, Touch
from games.access.watching import LONGEST, PACE, SECONDS, at_once
from games.core.game import Seat
from games.core.journal import Header, header_line
from games.core.settings import Profile
from games.shell.gallery.crafts import Crafts
from games.shell.gallery.heads import head_of
from games.shell.gallery.naming import capital
from games.shell.gallery.own_names import MOST_LETTERS, WORDS, OwnName, give_name, own_name
from games.shell.gallery.small import Small
from games.shell.gallery.wall import EACH, Wall, leads
from games.shell.gallery.watching import Watching
from games.shell.pictures import Pictures
from games.shell.storage import Storage
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, levels, of_way, settle
from tests.conftest import Build
from tests.studio import Studio

FIRST = "stained_glass/02-tulip"


def kept(pilot: Pilot, level: str = FIRST, choices: int = 999) -> Path:
    """A work of a level, played by its hints; the player is back at the front of the house."""
    game, _, stem = level.partition("/")
    pilot.open(stem, game)
    for _ in range(choices):
        hint = pilot.game.hint(Seat())
        if hint is None:
            break
        pilot.house.play.choose(hint, pilot.now, anywhere=True)
    pilot.house.show_hub()
    return pilot.storage.all_works()[0]


def many(pilot: Pilot, count: int, choices: int = 2) -> list[Path]:
    """So many works of all games by turns, newest first."""
    begun = [kept(pilot, next(name for name in levels() if name.startswith(game)), choices)
             for game in pilot.content.games()]  # fmt: skip
    for n in range(count - len(begun)):
        one = begun[n % len(begun)]
        name = f"20200101-{n // 60 % 24:02}{n % 60:02}{n // 1440:02}-{one.stem[16:]}.journal"
        one.with_name(name).write_bytes(one.read_bytes())
    return pilot.storage.all_works()


def arrived(way: str, pilot: Pilot) -> Any:
    """A player who came in."""
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    return player


def wall_of(pilot: Pilot) -> Wall:
    page = pilot.game
    assert isinstance(page, Wall)
    return page


def hanging(pilot: Pilot) -> list[str]:
    return [row.id.partition("/")[2] for row in wall_of(pilot).rows if row.base == "card"]


def said(pilot: Pilot, mark: int) -> list[str]:
    return [line["text"] for line in pilot.since(mark, "say")]


# --- the wall


def test_works_hang_newest_first_page_by_page(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    paths = many(pilot, 20)
    pilot.house.request("page/works")
    seen = hanging(pilot)
    while "wall/next" in pilot.offer:
        pilot.house.play.choose("wall/next", pilot.now)
        seen += hanging(pilot)
    assert seen == [path.stem for path in paths]
    assert pilot.house.play.standing.startswith("wall/") or "wall/next" not in pilot.offer


def test_who_turns_pages_stays_on_the_bar_and_hears_where_they_are(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    many(pilot, 20)
    pilot.house.request("page/works")
    player = arrived("keyboard", pilot)
    player.choose("wall/next")
    mark = len(pilot.lines)
    player.choose("wall/next")
    assert pilot.house.play.standing == "wall/next"
    assert "Page 3 of 4." in said(pilot, mark)


def test_a_jump_goes_past_ten_pages_and_never_past_the_end(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    many(pilot, 16 * EACH)
    pilot.house.request("page/works")
    at = []
    for bar in ("wall/ten-on", "wall/ten-on", "wall/ten-back", "wall/ten-back"):
        pilot.house.play.choose(bar, pilot.now)
        at.append(wall_of(pilot).at)
    assert at == [10, 15, 5, 0]
    assert "wall/previous" not in pilot.offer and "wall/ten-back" not in pilot.offer


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_finds_a_work_twelve_pages_away(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    paths = many(pilot, 14 * EACH)
    player = arrived(way, pilot)
    wanted = paths[12 * EACH + 2].stem
    player.errand("page/works")
    player.errand(f"work/{wanted}")
    assert pilot.house.screen.page.name == f"work-{wanted}"


def test_bars_lead_to_every_work_from_every_page() -> None:
    stems = sorted((f"20250101-0000{n:02}-x{'-1' * (n % 3 == 0)}" for n in range(99)), reverse=True)
    stems = sorted(stems, key=lambda stem: f"{stem}.journal", reverse=True)
    pages = -(-len(stems) // EACH)
    for at in range(pages):
        for number, stem in enumerate(stems):
            found = next((lead.row for lead in leads(stems, at) if lead.first <= f"{stem}." < lead.end), "")
            there = number // EACH
            far = abs(there - at) >= 10
            way = (
                ""
                if there == at
                else ("ten-on" if far else "next")
                if there > at
                else "ten-back"
                if far
                else "previous"
            )
            assert found.removeprefix("wall/") == way, (at, stem)


def test_works_of_one_craft_hang_alone(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    many(pilot, 20)
    player = ReaderPlayer(pilot)
    player.errand("page/works")
    player.choose("page/crafts")
    counts = {row.id: row.state.value for row in pilot.game.rows}
    player.choose("craft/batik")
    assert wall_of(pilot).craft == "batik" and all("one-buta" in stem for stem in hanging(pilot))
    assert pilot.words(counts["craft/batik"]) == "7 works"
    player.choose("page/crafts")
    player.choose("craft/all")
    assert not wall_of(pilot).craft and len(hanging(pilot)) == EACH


def test_an_empty_wall_says_so_and_a_work_that_cannot_be_read_hangs_too(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    mark = len(pilot.lines)
    pilot.house.request("page/works")
    assert "will hang here" in said(pilot, mark)[0]
    path = pilot.storage.works / "20260101-000000-01-buta.journal"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\x00 nothing")
    pilot.house.leave()
    pilot.house.request("page/works")
    assert hanging(pilot) == [path.stem]
    pilot.house.request(f"work/{path.stem}")
    assert isinstance(pilot.game, Wall) and pilot.complaints[-1][0] == "notice-work" and path.exists()


# --- one work


CRAFTS = ("stained_glass/01-buta", "batik/01-one-buta", "souvenirs/01-market-stall")


@pytest.mark.parametrize(("number", "way"), list(enumerate(WAYS)))
def test_each_way_in_watches_shows_hears_and_names_a_work(house: Build, number: int, way: str) -> None:
    level = CRAFTS[number % len(CRAFTS)]
    pilot = house(**{"watch.pace": "quick", **settle(way)})
    stem = kept(pilot, level).stem
    player = arrived(way, pilot)
    player.errand("page/works")
    player.errand(f"work/{stem}")
    player.choose("work/watch")
    page = pilot.game
    assert isinstance(page, Watching)
    while pilot.game.at < pilot.game.count:
        pilot.wait(5.0)
    player.choose("watch/back")
    player.choose("command/leave")
    heard = pilot.melodies
    player.choose("work/hear")
    assert pilot.melodies == heard + 1
    player.choose("work/large")
    assert pilot.house.screen.page.name == "large"
    pilot.wait(2.0)
    if way == "dwell":
        player.choose("large/back")
    else:
        pilot.press("mouse-1", "mouse") if way in ("pointer", "unsteady") else pilot.press("space")
    pilot.wait(2.0)
    assert pilot.house.screen.page.name == f"work-{stem}"
    for wish in (f"name-work/{stem}", "name-words", "name-word/moon", "name-word/rain", "name-done"):
        player.errand(wish)
    assert own_name(pilot.storage.works / f"{stem}.journal") == OwnName(("moon", "rain"))
    assert pilot.words(pilot.house.screen.page.title) == "Moon, Rain"


def test_a_finished_work_is_gone_on_with_as_a_copy_and_one_begun_as_it_is(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    finished, begun = kept(pilot), kept(pilot, FIRST, 4)
    before = finished.read_bytes()
    pilot.house.request("page/works")
    pilot.house.request(f"open-work/{finished.stem}")
    assert pilot.house.screen.journal not in (None, finished)
    pilot.house.play.choose("command/undo", pilot.now)
    assert finished.read_bytes() == before and finished.with_suffix(".done").exists()
    pilot.house.leave()
    pilot.house.request(f"open-work/{begun.stem}")
    assert pilot.house.screen.journal == begun


def test_a_name_goes_with_its_work_wherever_it_goes(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    path = kept(pilot)
    assert give_name(pilot.storage, path, OwnName(("fish",)))
    pilot.house.request("page/works")
    for wish in (f"work/{path.stem}", f"copy-work/{path.stem}", f"ask-put-away/{path.stem}", f"put-away/{path.stem}"):
        pilot.house.request(wish)
    names = [pilot.words(row.label) for row in wall_of(pilot).rows if row.base == "card"]
    assert names == ["Fish"]
    pilot.house.request("page/put-away")
    assert [pilot.words(row.label) for row in wall_of(pilot).rows if row.base == "card"] == ["Fish"]
    pilot.house.request(f"bring-back/{path.stem}")
    assert own_name(path) == OwnName(("fish",))


@pytest.mark.parametrize(("language", "letters", "name"), (
    ("en", "my cat 2", "My cat 2"), ("az", "içəri", "İçəri"), ("ru", "мой ёж", "Мой ёж"),
))  # fmt: skip
def test_a_name_is_spelled_letter_by_letter(house: Build, language: str, letters: str, name: str) -> None:
    pilot = house(**{"way.in": "one-switch", "language.words": language})
    path = kept(pilot)
    for wish in ("page/works", f"work/{path.stem}", f"name-work/{path.stem}", "name-letters"):
        pilot.house.request(wish)
    for letter in letters:
        if letter == " ":
            pilot.house.play.choose("name-letter/space", pilot.now)
            continue
        groups = [row for row in pilot.game.rows if row.id.startswith("name-group/")]
        group = next(row.id for row in groups if letter in pilot.words(row.label))
        pilot.house.play.choose(group, pilot.now)
        pilot.house.play.choose(f"name-letter/{letter}", pilot.now)
    pilot.house.play.choose("name/back", pilot.now)
    pilot.house.request(f"name-letter/{letters[-1]}")
    pilot.house.play.choose("name/done", pilot.now)
    assert own_name(path) == OwnName((), name, language)
    assert pilot.words(pilot.house.screen.page.title) == name and not pilot.words.missing


def test_the_letter_i_keeps_its_dot_in_azerbaijani() -> None:
    assert [capital(*how) for how in (("i", "az"), ("ı", "az"), ("i", "en"))] == ["İ", "I", "I"]


@pytest.mark.parametrize("content", (
    b"", b"\xff\xfe", b"[]", b'{"words": 3}', b'{"words": ["nothing"], "spelled": "\\u0000"}', b'{"spelled": []}',
    b"[" * 5000, b'{"words": [["sun"], {}], "language": 4}',
))  # fmt: skip
def test_a_foreign_name_is_no_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "work.journal"
    path.with_suffix(".title").write_bytes(content)
    assert own_name(path) is None


def test_a_long_name_is_cut_and_words_of_pictures_are_few(tmp_path: Path) -> None:
    storage = Storage(tmp_path, lambda *words: None)
    path = tmp_path / "work.journal"
    give_name(storage, path, OwnName(WORDS, "x" * 99))
    found = own_name(path)
    assert found is not None and len(found.spelled) == MOST_LETTERS and len(found.words) == 3


def test_a_name_that_cannot_be_written_is_told_and_the_work_untouched(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    path = kept(pilot)
    before = path.read_bytes()
    path.with_suffix(".title").mkdir()
    (path.with_suffix(".title") / "in the way").touch()
    for wish in ("page/works", f"work/{path.stem}", f"name-work/{path.stem}", "name-words", "name-word/sun"):
        pilot.house.request(wish)
    mark = len(pilot.lines)
    pilot.house.request("name-done")
    assert pilot.complaints[-1][0] == "notice-not-kept" and path.read_bytes() == before
    assert not [line for line in said(pilot, mark) if "called" in line]


# --- watching


@pytest.mark.parametrize("pace", ("slow", "even", "quick"))
def test_choices_come_at_the_pace_that_was_chosen_and_stop_for_a_pause(house: Build, pace: str) -> None:
    pilot = house(**{"way.in": "keys", "watch.pace": pace})
    path = kept(pilot)
    pilot.house.request(f"watch/{path.stem}")
    pilot.wait(3.5 * SECONDS[pace])
    assert pilot.game.at == 3
    pilot.house.play.choose("watch/play", pilot.now)
    pilot.wait(60.0)
    assert pilot.game.at == 3 and not pilot.game.playing
    pilot.house.play.choose("watch/play", pilot.now)
    pilot.wait(60.0)
    assert pilot.game.at == pilot.game.count and pilot.game.shown.finished
    pilot.house.leave()
    assert pilot.due() is None or pilot.due() > pilot.now + 1


def test_one_press_is_one_choice_and_nothing_comes_by_itself(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "watch.pace": "press"})
    path = kept(pilot)
    pilot.house.request(f"watch/{path.stem}")
    pilot.wait(100.0)
    assert pilot.game.at == 0
    for wanted in (1, 2, 3):
        pilot.house.play.choose("watch/play", pilot.now)
        assert pilot.game.at == wanted


def test_what_is_watched_is_told_only_if_it_is_wished(house: Build) -> None:
    heard = {}
    for aloud in (True, False):
        pilot = house(**{"way.in": "keys", "watch.aloud": aloud})
        path = kept(pilot)
        pilot.house.request(f"watch/{path.stem}")
        mark = len(pilot.lines)
        pilot.wait(60.0)
        heard[aloud] = said(pilot, mark)
    assert len(heard[True]) == 12 and heard[True][0] == "Sky: left sky."
    assert heard[False] == ["Tulip That is the whole work."] or len(heard[False]) == 1


def test_watching_changes_nothing_of_the_work_and_is_left_at_any_moment(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    path = kept(pilot)
    before = path.read_bytes()
    pilot.house.request("page/works")
    for seconds in (0.0, 1.0, 7.0, 100.0):
        pilot.house.request(f"watch/{path.stem}")
        pilot.wait(seconds)
        pilot.house.play.choose("command/leave", pilot.now)
        assert isinstance(pilot.game, Wall)
    assert path.read_bytes() == before and len(pilot.storage.all_works()) == 1


def test_rest_holds_the_showing_and_the_pace_can_change_on_the_way(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    path = kept(pilot)
    pilot.house.request(f"watch/{path.stem}")
    pilot.wait(3.0)
    pilot.house.play.choose("command/rest", pilot.now)
    pilot.wait(60.0)
    assert pilot.game.at == 1
    pilot.press("space")
    pilot.wait(3.0)
    assert pilot.game.at > 1
    pilot.house.play.choose("watch/pace", pilot.now)
    assert pilot.house.profile[PACE] == "quick"


def test_a_quick_showing_of_a_long_work_takes_a_minute_and_never_flashes() -> None:
    quick = Profile("x").put(KNOWN["watch.pace"], "quick")
    for count in (1, 60, 61, 5000, 200_000):
        together = at_once(quick, count)
        assert -(-count // together) * SECONDS["quick"] <= LONGEST
    assert min(SECONDS.values()) >= 1.0 and at_once(Profile("x"), 5000) == 1


# --- shown over the whole screen


@pytest.mark.parametrize("press", (
    Press("space"), Press("x"), Press("mouse-1", "mouse"), Press("pad-a", "pad-1"), Touch(1, "down", (5.0, 5.0)),
))  # fmt: skip
def test_any_press_leads_back_from_a_work_shown_large(house: Build, press: Any) -> None:
    pilot = house(**{"way.in": "one-switch"})
    path = kept(pilot)
    pilot.house.request("page/works")
    mark = len(pilot.lines)
    pilot.house.request(f"large/{path.stem}")
    assert "12 panes" in said(pilot, mark)[0] and said(pilot, mark)[0].endswith("Any press leads back.")
    assert pilot.offer.ids() == ("large/back",)
    pilot.hear(press)
    assert pilot.house.screen.page.name == "large", "a press that comes too early was meant for another page"
    pilot.wait(1.5)
    pilot.hear(press)
    assert isinstance(pilot.game, Wall)


# --- what may go wrong


def test_the_file_of_crafts_may_be_gone_damaged_or_of_a_newer_program(tmp_path: Path) -> None:
    works = []
    for n in range(30):
        path = tmp_path / f"20250101-0000{n:02}-one.journal"
        path.write_text(header_line(Header(("batik", "souvenirs")[n % 2], "one", "d", (("a", "b" * 9000),))))
        works.append(path)
    file = tmp_path / "cache" / "crafts"
    first = Crafts(file)
    assert first.learn(works, 5.0) and file.exists()
    right = [first.of(path) for path in works]
    whole = file.read_bytes()
    chance = random.Random(4)
    damaged = [b"", whole[: len(whole) // 2], b"\xff" + whole, whole.replace(b"crafts 1", b"crafts 2"), b"\0" * 99]
    damaged += [whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(7)]) + whole[at + 1 :]
                for at in (chance.randrange(len(whole)) for _ in range(40))]  # fmt: skip
    for content in damaged:
        file.write_bytes(content)
        again = Crafts(file)
        assert again.learn(works, 5.0) and [again.of(path) for path in works] == right
    file.unlink()
    file.mkdir()
    assert Crafts(file).learn(works, 5.0) and [Crafts(file).of(path) for path in works] == right


def test_crafts_are_looked_up_for_so_long_at_a_time(tmp_path: Path) -> None:
    works = []
    for n in range(12):
        path = tmp_path / f"20250101-0000{n:02}-one.journal"
        path.write_text(header_line(Header("batik", "one", "d")))
        works.append(path)
    times = iter(range(1000))
    crafts = Crafts(tmp_path / "crafts")
    rounds = 0
    while not crafts.learn(works, 3.0, lambda: float(next(times))):
        rounds += 1
    assert rounds == 2


@pytest.mark.parametrize(
    "content", (b"", b"{", b"\xff" * 3000, b'{"icheri":1}\n', b'{"icheri":9,"game":"x"}', b"[1]\n")
)
def test_what_is_no_work_has_no_head(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.journal"
    path.write_bytes(content)
    assert head_of(path) is None and head_of(tmp_path) is None


def test_a_head_says_what_the_whole_journal_says(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    for path in many(pilot, 6):
        head, work = head_of(path), pilot.storage.load(path)
        assert head is not None and work is not None
        assert (head.game, head.level, head.digest, head.title) == (
            work.header.game, work.header.level, work.header.digest, work.header.title)  # fmt: skip


# --- two programs on one folder


def test_two_programs_that_go_on_with_one_work_each_keep_all_they_chose(tmp_path: Path, shelf: Path) -> None:
    first = Pilot(tmp_path / "one", {"way.in": "keys"}, cache=shelf)
    path = kept(first, FIRST, 4)
    second = Pilot(tmp_path / "one", {"way.in": "keys"}, cache=shelf)
    for pilot in (first, second):
        pilot.house.request(f"open-work/{path.stem}")
    for n in range(6):
        pilot = (first, second)[n % 2]
        pilot.house.play.choose(pilot.game.hint(Seat()) or "", pilot.now, anywhere=True)
    for pilot in (first, second):
        journal = pilot.house.screen.journal
        work = None if journal is None else pilot.storage.load(journal)
        session = None if work is None else pilot.house.works.session(work)
        assert session is not None and session.game == pilot.game
    assert first.house.screen.journal != second.house.screen.journal
    assert not first.complaints and not second.complaints


def test_a_work_that_another_program_put_away_is_gone_on_with(tmp_path: Path, shelf: Path) -> None:
    first = Pilot(tmp_path / "one", {"way.in": "keys"}, cache=shelf)
    path = kept(first, FIRST, 4)
    first.house.request(f"open-work/{path.stem}")
    second = Storage(tmp_path / "one", lambda *words: None)
    work = second.load(path)
    assert work is not None and second.move(path, put_away=True)
    first.house.play.choose(first.game.hint(Seat()) or "", first.now, anywhere=True)
    journal = first.house.screen.journal
    again = None if journal is None else first.storage.load(journal)
    session = None if again is None else first.house.works.session(again)
    assert session is not None and session.game == first.game and journal != path
    kept_away = second.load(path.parent / "put-away" / path.name)
    assert kept_away is not None and kept_away.entries == work.entries


def test_a_work_that_comes_back_never_takes_the_place_of_another(tmp_path: Path) -> None:
    storage = Storage(tmp_path, lambda *words: None)
    path = storage.begin(Header("batik", "one", "d"))
    assert path is not None
    work = storage.load(path)
    assert work is not None and storage.move(path, put_away=True)
    path.write_text(header_line(Header("batik", "two", "d")))
    away = storage.load(storage.all_works(True)[0])
    assert away is not None and storage.move(away.path, put_away=False)
    found = [storage.load(one) for one in storage.all_works()]
    assert sorted(one.header.level for one in found if one) == ["one", "two"]


def test_what_another_program_adds_is_seen_on_the_wall(tmp_path: Path, shelf: Path) -> None:
    first = Pilot(tmp_path / "one", {"way.in": "keys"}, cache=shelf)
    kept(first, FIRST, 3)
    first.house.request("page/works")
    other = Pilot(tmp_path / "one", {"way.in": "keys"}, cache=shelf)
    fresh = kept(other, FIRST, 3)
    first.house.refresh()
    assert hanging(first)[0] == fresh.stem and len(hanging(first)) == 2


def test_a_move_that_was_cut_off_finds_its_end(tmp_path: Path) -> None:
    storage = Storage(tmp_path, lambda *words: None)
    path = storage.begin(Header("batik", "one", "d"))
    assert path is not None
    storage.finish(path, True)
    give_name(storage, path, OwnName(("sun",)))
    away = storage.works / "put-away"
    away.mkdir()
    for kind in (".done", ".title"):
        path.with_suffix(kind).rename(away / path.with_suffix(kind).name)
    again = Storage(tmp_path, lambda *words: None)
    again.listed(True)
    assert path.stem in again.listed().done and own_name(path) == OwnName(("sun",))


# --- small pictures


def until(made: Callable[[], list[Path]], count: int) -> list[Path]:
    """What came, once so many did."""
    found: list[Path] = []
    ends = time.monotonic() + 60
    while len(found) < count and time.monotonic() < ends:
        found += made()
        time.sleep(0.02)
    return found


def test_small_pictures_are_painted_beside_the_house(house: Build, shelf: Path) -> None:
    pilot = house(**{"way.in": "keys"})
    paths = many(pilot, 4)
    broken = paths[-1].with_name("20190101-000000-01-buta.journal")
    broken.write_text("nothing")
    small = Small(shelf / "pieces", lambda: pilot.house.profile)
    for path in (*paths, broken):
        small.want(path)
    came = until(small.made, 4)
    small.close()
    assert set(came) == set(paths) and all(path.with_suffix(".png").stat().st_size > 500 for path in paths)
    assert not broken.with_suffix(".png").exists()
    small.want(broken)
    assert not small.busy or small.made() == []
    small.close()


def test_a_process_that_cannot_start_leaves_the_wall_without_pictures(tmp_path: Path) -> None:
    def none(command: Any) -> Any:
        raise OSError("no processes here")

    small = Small(tmp_path, lambda: Profile("x"), none)
    small.want(tmp_path / "x.journal")
    assert not small.busy and small.made() == []


def test_a_picture_older_than_its_work_is_made_anew(studio: Callable[..., Studio]) -> None:
    made = studio()
    made.app.house.open_level("stained_glass", "03-pomegranate")
    made.play(3)
    path = made.app.storage.all_works()[0]
    pictures: Pictures = made.app.pictures
    face = f"work:{path}"
    assert pictures.card(face, 100, 100) is None and pictures.wanting
    assert pictures.work() and pictures.card(face, 100, 100) is not None and not pictures.wanting
    made.play(2)

    os.utime(path, ns=(time.time_ns() + 10**9, time.time_ns() + 10**9))
    assert pictures.card(face, 100, 100) is not None and pictures.wanting, "the old one is shown until the new one came"
