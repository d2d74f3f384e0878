"""The class list, a teacher's own cards and what is kept of warm-ups: by hand, by table, whatever goes wrong."""

from __future__ import annotations

import csv
import io
import json
import os
from datetime import datetime
from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.inputs import Dropped
from games.core.space import Rect, Room
from games.shell.house import room_of
from games.shell.resources import shipped
from games.shell.tools.pilot import Pilot
from games.shell.warm_up import far
from games.shell.warm_up.card import CHALLENGES, MINUTES, SIZES, Card, CardsError, OwnCards, levels_of
from games.shell.warm_up.class_list import ClassList, Known, Member, plain, read_list
from games.shell.warm_up.class_ways import known_words
from games.shell.warm_up.names import ALL, NAMES
from games.shell.warm_up.record import Deed, Log, Piece, Record, fresh_key, lines_of, records_in
from games.shell.warm_up.spreadsheet import SheetError, harmless, table_in, written_table
from games.shell.warm_up.telling import table_of
from games.stage.canvas import Art
from games.stage.type import SIZES as LETTERS
from games.stage.type import Type
from tests.conftest import Build
from tests.test_class_warm_up import class_of, desk_of, short
from tests.test_law_reach import keys_reach, pointer_reaches, scan_reaches
from tests.test_law_views import SAMPLE, judge, openings

HOW = SAMPLE[1::6]
PLAIN = Known({plain(name): name for name in ALL}, {"one-switch": "one-switch"})
KEPT = Record(
    "20261123-101112", 5, "mix", ("moon", "fish", "star"),
    (Piece("one", "01-a", "j1", (("en", "Sun"), ("ru", "Солнце"))), Piece("two", "02-b", "j2")),
    (Deed("moon", "touch", 0), Deed("fish", "one-switch", 1), Deed("moon", "keys", 1)), 298,
)  # fmt: skip


# --- tables of spreadsheets

TABLE = [["şəkil", "oyun üsulu"], ["Ay", "Bir düymə"], ["Balıq", ""], ["Ağac", "Klaviatura"]]
RUSSIAN = [["картинка", "способ игры"], ["Луна", "Одна кнопка"], ["Рыба", ""], ["Дерево", "Клавиатура"]]


def written(rows: list[list[str]], encoding: str, sign: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode(encoding)


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("rows", "encoding"),
    [(TABLE, "utf-8"), (TABLE, "utf-8-sig"), (TABLE, "utf-16"), (RUSSIAN, "utf-8"), (RUSSIAN, "cp1251"),
     (RUSSIAN, "utf-16"), (RUSSIAN, "utf-16-le")],
)  # fmt: skip
def test_a_table_of_any_spreadsheet_is_read(
    house: Build, rows: list[list[str]], encoding: str, sign: str
) -> None:  # fmt: skip
    known = known_words(house().house)
    read = read_list(written(rows, encoding, sign), known)
    assert read.members == (Member("moon", "one-switch"), Member("fish"), Member("tree", "keys"))
    assert (read.named_anew, read.unknown_ways, read.left_out) == (0, 0, 0)


def test_an_old_turkish_table_is_told_from_an_old_russian_one(house: Build) -> None:
    known = known_words(house().house)
    rows = [["ad", "profil"], ["Balıq", "Klaviatura"], ["Çay", ""], ["Günəş".replace("ə", "e"), ""]]
    read = read_list(written(rows, "cp1254", ";"), known)
    assert [member.name for member in read.members][:2] == ["fish", "tea"]
    assert read.members[0].way == "keys"


def test_real_names_are_never_kept(house: Build) -> None:
    """Each gets the next free picture in the order of the file, and is told so; a name is nowhere on the disk."""
    pilot, _ = class_of(house, "pointer")
    pilot.folder.mkdir(exist_ok=True)
    table = pilot.folder / "5a.csv"
    table.write_bytes(written([["Ad", "Soyad"], ["Aysel", "Quliyeva"], ["Murad", "Həsənov"], ["Ay", ""]], "utf-8", ";"))
    pilot.hear(Dropped(str(table)))
    assert [member.name for member in desk_of(pilot).members()] == ["pomegranate", "carpet", "moon"]
    assert "New pictures in place of names: 2" in pilot.heard()[-1] + pilot.heard()[-2]
    kept = b"".join(path.read_bytes() for path in (pilot.folder / "classes").rglob("*") if path.is_file())
    assert b"Aysel" not in kept
    assert b"Quliyeva" not in kept


def test_a_first_line_may_name_the_sign(house: Build) -> None:
    assert table_in(b"sep=;\r\nMoon;One switch\r\n", PLAIN.knows) == [["Moon", "One switch"]]


BAD = {
    "large": b"moon,\n" * 50_000, "foreign": bytes(range(256)) * 8, "empty": b"\r\n \r\n", "head": b"picture,way\r\n",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(4000), "torn": b"\xff\xfe\x00", "rows": b"a\n" * 5000,
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_told_and_the_list_stays(house: Build, what: str) -> None:
    pilot, _ = class_of(house, "pointer")
    desk = desk_of(pilot)
    desk.list.keep((Member("moon", "keys"), Member("star")))
    before = desk.list.path.read_bytes()
    bad = pilot.folder / "bad.csv"
    bad.write_bytes(BAD[what])
    pilot.hear(Dropped(str(bad)))
    pilot.hear(Dropped(str(pilot.folder / "nothing.csv")))
    assert desk.list.path.read_bytes() == before
    told = [words for words in pilot.heard() if "The class list stays as it was." in words]
    assert len(told) == 2


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(raw: bytes) -> None:
    try:
        read = read_list(raw, PLAIN)
    except SheetError as error:
        assert error.reason in ("large", "foreign", "empty")
        return
    assert len({member.name for member in read.members}) == len(read.members)
    assert all(member.name in ALL for member in read.members)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ALL), st.sampled_from(("", "one-switch"))), max_size=60), st.booleans())
def test_a_list_comes_back_as_it_was_written(rows: list[tuple[str, str]], comma: bool) -> None:
    members = tuple({name: Member(name, way) for name, way in rows}.values())
    if members:
        raw = written_table([("picture", "way"), *((m.name, m.way) for m in members)], "," if comma else ";")
        assert read_list(raw, PLAIN).members == members


HOSTILE = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1")


@pytest.mark.parametrize("cell", HOSTILE)
def test_no_cell_is_computed_by_a_spreadsheet(cell: str) -> None:
    """OWASP, CSV injection: also where a title of a foreign level, or a name in a log, begins a formula."""
    assert harmless(cell).startswith("'")
    record = Record("20261123-101112", 5, "mix", ("moon",), (Piece("g", "l", "j", (("en", cell),)),),
                    (Deed("moon", "touch", 0),), 300)  # fmt: skip
    table = written_table(table_of(record, lambda text: dict(text.words).get("en", "word")))
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))
    assert not any(shown[:1] in set("=+-@\t\r\n") for row in rows for shown in row if shown)
    assert table_in(written_table([[cell, "moon"]]), PLAIN.knows)[0][0] == " ".join(cell.split())


def test_the_list_goes_out_and_comes_back(house: Build) -> None:
    for language in ("en", "az", "ru"):
        pilot, player = class_of(house, "keyboard", **{"language.words": language})
        desk = desk_of(pilot)
        members = (Member("moon", "one-switch"), Member("camel"), Member("moon-2", "by-ear"))
        desk.list.keep(members)
        player.choose("hub/class")
        player.choose("class/list")
        player.choose("list-out/it")
        (out,) = (pilot.folder / "classes").glob("class-list-*.csv")
        assert out.read_bytes().startswith(b"\xef\xbb\xbf")
        desk.list.keep((Member("fish"),))
        pilot.hear(Dropped(str(out)))
        assert desk.members() == members


# --- by hand


@pytest.mark.parametrize("way", ["keyboard", "one-switch", "touch"])
def test_a_teacher_makes_the_list_without_opening_a_file(house: Build, way: str) -> None:
    pilot, player = class_of(house, way)
    player.choose("hub/class")
    player.choose("class/list")
    for name in ("star", "moon"):
        player.choose("child-new/it")
        player.choose(f"child-add/{name}")
    player.choose("child/star")
    player.choose("child-turn/way")
    player.choose("child-way/one-switch")
    player.choose("child-turn/name")
    player.choose("child-call/kite")
    player.choose("command/leave")
    player.choose("child/moon")
    player.choose("child-ask/it")
    player.choose("child-away/it")
    assert desk_of(pilot).members() == (Member("kite", "one-switch"),)


@pytest.mark.parametrize("way", ["keyboard", "two-switches", "pointer"])
def test_a_teacher_makes_a_card_names_it_and_plays_it(house: Build, way: str) -> None:
    pilot, player = class_of(house, way)
    player.choose("hub/class")
    player.choose("class/cards")
    player.choose("card-new/it")
    craft = pilot.content.games()[-1]
    for part, choice in (("minutes", "10"), ("size", "16"), ("craft", craft), ("challenge", "3"), ("name", "tower")):
        player.choose(f"card-turn/{part}")
        player.choose(f"{part}/{choice}")
    player.choose("card-keep/it")
    assert desk_of(pilot).cards.all() == (Card(10, 16, craft, 3, "tower"),)
    player.choose("card/tower")
    player.choose("card-turn/minutes")
    player.choose("minutes/3")
    player.choose("card-away/it")
    player.choose("page/cards-away")
    player.choose("card/tower")
    player.choose("command/leave")
    assert desk_of(pilot).cards.all() == (Card(3, 16, craft, 3, "tower"),)
    player.choose("command/leave")
    player.choose("card/own/tower")
    run = desk_of(pilot).run
    assert run is not None
    assert len(run.group) == 16
    assert pilot.house.screen.session.level.game == craft


def test_who_is_away_today_gets_no_turn(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    desk = desk_of(pilot)
    desk.list.keep(tuple(Member(name) for name in NAMES[:4]))
    player.choose("hub/class")
    player.choose("class/today")
    player.choose("here/carpet")
    player.choose("command/leave")
    player.choose("card/ready/0")
    run = desk.run
    assert run is not None
    assert [member.name for member in run.group] == ["pomegranate", "tower", "tulip"]


def test_a_large_class_plays_in_parts_and_everybody_comes_in_their_turn(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    desk = desk_of(pilot)
    desk.list.keep(tuple(Member(name) for name in NAMES[:7]))
    craft, played = pilot.content.games()[-1], []
    for _ in range(2):
        desk.begin(Card(3, 4, craft))
        run = desk.run
        assert run is not None
        while len(run.record.took_part) < 4:
            player.choose("action/next") if pilot.game.finished else player.step()
        played += run.record.took_part
        run.finish()
    assert set(played) == set(NAMES[:7])


# --- what goes wrong with the files


def test_a_full_disk_is_told_and_nothing_is_lost(house: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards, list, table of a warm-up: each is told, and what was there is there still."""
    pilot, _ = class_of(house, "pointer")
    desk = desk_of(pilot)
    desk.list.keep((Member("moon"),))
    desk.cards.keep(Card(name="tower"))
    desk.log.add(lines_of(KEPT)[0])
    before = {path: path.read_bytes() for path in (pilot.folder / "classes").iterdir()}

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for wishes in (("class-list", "child-new", "child-add/star"), ("class-list", "list-out"),
                   ("page/class-cards", "card/tower", "card-turn/size", "card-put/size/3")):  # fmt: skip
        for wish in wishes:
            pilot.house.request(wish)
        assert pilot.heard()[-1].startswith("This cannot be saved."), wishes
        pilot.house.show_hub()
    monkeypatch.undo()
    assert {path: path.read_bytes() for path in (pilot.folder / "classes").iterdir()} == before


def test_a_full_disk_during_a_warm_up_costs_the_log_alone(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    pilot.folder.mkdir(exist_ok=True)
    (pilot.folder / "classes").write_text("a file where the folder should be")
    run = short(pilot)
    player.step()
    player.step()
    run.finish()
    assert pilot.house.screen.page.name == f"warm-up-over-{run.record.key}"
    assert run.record.took_part
    player.choose("table-out/it")
    assert pilot.heard()[-1].startswith("This cannot be saved.")


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"[[card]]\nname = ", b"card = 3", b"x" * 60_000, b"icheri = 9"])
def test_a_spoilt_file_of_cards_is_told_and_left_alone(house: Build, raw: bytes) -> None:
    pilot, player = class_of(house, "pointer")
    desk = desk_of(pilot)
    desk.cards.path.parent.mkdir(parents=True)
    desk.cards.path.write_bytes(raw)
    player.choose("hub/class")
    player.choose("class/cards")
    if raw != b"card = 3":
        with pytest.raises(CardsError):
            desk.cards.keep(Card(name="moon"))
    assert desk.cards.path.read_bytes() == raw
    player.choose("command/leave")
    player.choose("card/ready/0")
    assert not pilot.house.screen.is_page, "a warm-up begins all the same"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_no_words_break_the_file_of_cards(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.mktemp("cards") / "cards.toml"
    path.write_text(words, "utf-8", newline="\n")
    try:
        cards = OwnCards(path).all()
    except CardsError:
        return
    assert all(c.minutes in MINUTES and c.size in SIZES and c.challenge in CHALLENGES for c in cards)


def test_a_spoilt_list_is_kept_beside_when_a_new_one_is_begun(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(bytes(range(256)) * 4)
    ClassList(path).keep((Member("moon"),))
    assert ClassList(path).members() == (Member("moon"),)
    assert (tmp_path / "list-before-1.csv").read_bytes() == bytes(range(256)) * 4


@pytest.mark.parametrize("count", range(1, 30))
def test_each_challenge_has_levels_and_harder_ones_come_later(count: int) -> None:
    stems = [f"{n:02}" for n in range(count)]
    parts = [levels_of(stems, challenge) for challenge in CHALLENGES]
    assert all(parts)
    assert [part[0] for part in parts] == sorted(part[0] for part in parts)
    assert parts[-1][-1] == stems[-1]


# --- what is kept of warm-ups


def test_the_log_says_it_again_and_can_be_read_and_wiped(house: Build) -> None:
    pilot, player = class_of(house, "keyboard")
    log = desk_of(pilot).log
    for line in lines_of(KEPT):
        assert log.add(line)
    assert log.records() == (KEPT,)
    player.choose("hub/class")
    player.choose("class/kept")
    player.choose(f"warm-up-page/{KEPT.key}")
    player.choose("warm-up-said/it")
    shown = [item.target.label for item in pilot.offer.items if item.id.startswith("said/")]
    assert [pilot.words(label) for label in shown] == [
        "23 November 2026, 5 minutes.", "Made: Sun, 02-b.", "Moon: touch, keyboard.", "Fish: one switch.",
    ]  # fmt: skip
    player.choose("command/leave")
    player.choose("command/leave")
    player.choose("ask-wipe/it")
    player.choose("wipe/warm-ups")
    assert not log.path.exists()
    assert log.records() == ()


def test_a_log_holds_nothing_but_pictures_works_and_ways(house: Build) -> None:
    """No counts, no times, no names: nobody can be compared by it."""
    pilot, player = class_of(house, "touch")
    run = short(pilot)
    for _ in range(14):
        player.choose("action/next") if pilot.game.finished else player.step()
    run.finish()
    for line in desk_of(pilot).log.path.read_text("utf-8").splitlines():
        found = json.loads(line)
        assert set(found) in ({"warm-up", "minutes", "craft", "group"}, {"work", "level", "journal", "title"},
                              {"made", "who", "way"}, {"over"})  # fmt: skip
    deeds = [deed for record in desk_of(pilot).log.records() for deed in record.deeds]
    assert len(deeds) == len(set(deeds)), "each once, however often it was"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from([json.dumps(line) for line in lines_of(KEPT)]),
                          st.just('{"warm-up":"20269999-999999","minutes":5,"craft":"x","group":["moon",3,null]}')),
                max_size=20))  # fmt: skip
def test_no_line_breaks_the_log(lines: list[str]) -> None:
    for record in records_in(lines):
        assert set(record.group) <= set(ALL)
        assert all(0 <= deed.work < len(record.pieces) for deed in record.deeds)
        table_of(record, lambda text: text.id)


def test_a_long_log_keeps_its_later_half(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.jsonl")
    log.path.write_bytes(b"x" * 1_100_000 + b"\n")
    for line in lines_of(KEPT):
        log.add(line)
    assert log.path.stat().st_size < 600_000
    assert log.records()[0].deeds == KEPT.deeds


# --- from four metres


def test_all_words_can_be_read_from_four_metres() -> None:
    """A capital of the smallest words is seen at 16 minutes of arc on a small board, 20 on a usual one (ISO 9241-3)."""
    pygame.font.init()
    fonts = shipped().assets / "fonts"
    type = Type(fonts / "Andika-Regular.ttf", fonts / "Andika-Bold.ttf")
    room = Room(Rect(0, 0, 1920, 1080), room_of(1920, 1080).unit, text=far.TWICE / 100)
    for role in LETTERS:
        high = type.font(role, room).render("H", True, (255, 255, 255)).get_bounding_rect().height
        assert far.angle(high * far.SMALL_BOARD / 1920) >= far.LEAST, role
        assert far.angle(high * far.BOARD / 1920) >= far.GOOD, role
    assert far.capital(far.LEAST) == pytest.approx(18.6, abs=0.05)


# --- laws of views and reach


def pages(pilot: Pilot) -> list[tuple[str, ...]]:
    """Ways to each page, by wishes from the house front."""
    desk = desk_of(pilot)
    desk.list.keep(tuple(Member(name, "one-switch" if n % 2 else "") for n, name in enumerate((*NAMES[:13], "moon-2"))))
    desk.cards.keep(Card(10, 6, challenge=2, name="moon"))
    desk.cards.keep(Card(3, 4, challenge=3, name="boat", away=True))
    for line in lines_of(KEPT):
        desk.log.add(line)
    picture = desk.of_log.picture_of(KEPT)
    picture.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(pygame.Surface((280, 198)), str(picture))
    card = ("page/class-cards", "card/moon")
    return [
        ("page/class",), ("page/class-today",), ("class-list",), ("class-list", "child/moon"),
        ("class-list", "child/moon", "child-turn/way"), ("class-list", "child-new"),
        ("class-list", "child/moon", "child-ask"), ("page/class-cards",), ("page/cards-away",), card,
        ("page/class-cards", "card-new"),
        *((*card, f"card-turn/{part}") for part in ("minutes", "size", "craft", "challenge", "name")),
        ("page/warm-ups",), (f"warm-up-page/{KEPT.key}",), (f"warm-up-said/{KEPT.key}",), ("ask-wipe-warm-ups",),
        ("warm-up/ready/0",), ("warm-up/ready/0", "leave"),
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(len(HOW)))
def test_the_pages_of_a_class_fit_and_can_be_reached(house: Build, number: int) -> None:
    art = Art(shipped().folders())
    pilot = house(**HOW[number])
    for wishes in pages(pilot):
        for wish in wishes:
            pilot.house.request(wish)
        for _ in openings(pilot):
            if pilot.house.screen.is_page:
                judge(pilot, art)
                pointer_reaches(pilot.offer)
                keys_reach(pilot.offer)
                scan_reaches(pilot.offer)
        run = desk_of(pilot).run
        if run is not None:
            run.close()
        pilot.house.show_hub(quiet=True)


def test_a_blind_player_hears_a_warm_up(house: Build) -> None:
    """By ear alone: the card, whose turn it is, what is done, the end and what was made."""
    pilot, player = class_of(house, "keyboard", **{"voice.speak": "auto"})
    player.choose("hub/class")
    player.choose("card/ready/1")
    run = desk_of(pilot).run
    assert run is not None
    while not pilot.game.finished:
        player.step()
    player.choose("command/leave")
    player.choose("warm-up/end")
    heard = " | ".join(pilot.heard())
    for words in ("Class warm-up. Choose a card and begin.", "5 minutes together. Pomegranate begins.",
                  "Carpet, your turn", "Go on, or end with your picture?", "You made this together:"):  # fmt: skip
        assert words in heard


def test_the_class_costs_a_start_nothing(house: Build) -> None:
    """What belongs to it is loaded when somebody first asks for it."""
    import subprocess
    import sys

    code = ("import sys; sys.path.insert(0, sys.argv[1]); import games.shell.app; "
            "sys.exit(any('warm_up' in name or 'csv' == name for name in sys.modules))")  # fmt: skip
    root = str(Path(__file__).parent.parent)
    assert subprocess.run([sys.executable, "-c", code, root], check=False).returncode == 0


def test_warm_ups_that_begin_in_one_second_are_two() -> None:
    now, taken = datetime(2026, 3, 8, 23, 59, 59), list[str]()
    for _ in range(3):
        taken.append(fresh_key(now, taken))
    assert taken == ["20260308-235959", "20260309-000000", "20260309-000001"]
