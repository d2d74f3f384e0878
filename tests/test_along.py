"""Everything as one file and back: nothing lost, nothing overwritten, twice is once, foreign files are bounded."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest

from games.core.game import Level, Seat
from games.core.journal import Entry, entry_line, header_line
from games.core.session import opened as begun
from games.shell.along import unpack
from games.shell.along.merge import Coming
from games.shell.along.pack import FIRST, MARK, AlongError, day_name, pack, said_of
from games.shell.along.unpack import Opened
from games.shell.beside import tool
from games.shell.content import Content
from games.shell.people.profile_files import PICTURES
from games.shell.resources import shipped
from games.shell.storage import Storage
from games.shell.warm_up.card import Card, OwnCards
from games.shell.warm_up.names import NAMES
from games.shell.works import Works

WORKS = 1_000
"""Random works that come back equal (issue: done when)."""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return Content(shipped(), tmp_path_factory.mktemp("pieces"), lambda *words: None)


def quiet(share: float) -> None: ...


def bring(folder: Path, file: Path, content: Content) -> Coming:
    opened = Opened(file)
    coming = Coming(folder, opened, content, quiet)
    try:
        coming.bring()
    finally:
        opened.close()
    return coming


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def random_works(folder: Path, content: Content, count: int, chance: random.Random) -> None:
    """Works of all games, of random length, some put away, some finished, some with a picture and some alike."""
    works = Works(content, Storage(folder, lambda *words: None))
    levels: list[Level] = [next(iter(content.levels(game))) for game in content.games()]
    lines = [_lines(works, level, content, chance) for level in levels for _ in range(12)]
    for n in range(count):
        away = folder / "works" / ("put-away" if chance.random() < 0.1 else "")
        away.mkdir(parents=True, exist_ok=True)
        header, entries = chance.choice(lines)
        path = away / f"20260101-{n // 3600:02}{n // 60 % 60:02}{n % 60:02}-work.journal"
        header = header.replace('"seed":0', f'"seed":{chance.choice((n, 7))}')
        path.write_text(header + "".join(entries[: chance.randrange(len(entries) + 1)]), "utf-8")
        if chance.random() < 0.3:
            path.with_suffix(".done").touch()
        if chance.random() < 0.1:
            path.with_suffix(".title").write_text("moon fish", "utf-8")


def _lines(works: Works, level: Level, content: Content, chance: random.Random) -> tuple[str, list[str]]:
    session, entries = begun(level, content.kind(level.game).start), []
    for _ in range(30):
        target = chance.choice(session.game.targets(Seat()))
        if target.state.resting:
            continue
        outcome = session.choose(target.id, Seat())
        session = outcome.session
        entries += [entry_line(outcome.entry)] if outcome.entry is not None else []
    return header_line(works.header(session, "en")), entries


def whole_house(folder: Path) -> None:
    """Some of everything that is taken along, and what is not."""
    for name, words in (
        ("profiles/tulip.toml", "icheri = 1\n\"way.in\" = \"keys\"\n"),
        ("profiles/put-away/moon.toml", "icheri = 1\n"),
        ("profiles/last", "tulip"),
        ("pictures/passport-1.png", ""),
        ("class/spring.csv", "picture;way\r\nmoon;keys\r\n"),
        ("cache/text.json", "{}"),
        ("presses.jsonl", "{}"),
        ("works/.hidden.journal", "{}"),
        ("levels/stained_glass/notes.txt", "mine"),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, "utf-8")
    (folder / "pictures/passport-1.png").write_bytes(png())
    own_level(folder, "own-001", "Window of mine")


def own_level(folder: Path, name: str, title: str) -> None:
    """A shipped window as one of the player's own."""
    source, target = shipped().levels / "stained_glass", folder / "levels" / "stained_glass"
    target.mkdir(parents=True, exist_ok=True)
    first = sorted(source.glob("*.toml"))[0]
    words = first.read_text("utf-8").replace(first.stem, name)
    (target / f"{name}.toml").write_text(words.replace('en = "Buta"', f'en = "{title}"'), "utf-8")
    drawing = first.with_suffix(".svg")
    if drawing.exists():
        shutil.copy(drawing, target / f"{name}.svg")


def png(width: int = 1, height: int = 1) -> bytes:
    from games.shell.people.png_words import SIGNATURE, chunk

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 2, 0, 0, 0))
    return SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


TAKEN = ("profiles/tulip.toml", "profiles/put-away/moon.toml", "pictures/passport-1.png", "class/spring.csv",
         "levels/stained_glass/own-001.toml")  # fmt: skip


# --- there and back


def test_a_thousand_random_works_come_back_equal(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    random_works(here, content, WORKS, random.Random(1))
    _, held = pack(here, tmp_path / "all.zip", quiet)
    coming = bring(there, tmp_path / "all.zip", content)
    assert held["works"] == coming.counted["works"] == WORKS
    assert tree(there) == tree(here)
    again = bring(there, tmp_path / "all.zip", content)
    assert tree(there) == tree(here) and again.counted["same"] == WORKS and not again.counted["works"]


def test_works_of_two_houses_are_all_there_and_none_twice(tmp_path: Path, content: Content) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    random_works(one, content, 60, random.Random(2))
    random_works(two, content, 60, random.Random(3))
    before, came = works_in(one), works_in(two)
    pack(two, tmp_path / "two.zip", quiet)
    bring(one, tmp_path / "two.zip", content)
    after = works_in(one)
    assert all(after.count(work) >= before.count(work) for work in before), "nothing of here is lost"
    assert all(any(kept.startswith(work) for kept in after) for work in came), "nothing that came is lost"
    bring(one, tmp_path / "two.zip", content)
    assert works_in(one) == after


def works_in(folder: Path) -> list[bytes]:
    return sorted(path.read_bytes() for path in folder.glob("works/**/*.journal"))


def test_everything_comes_and_what_can_be_made_again_stays(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    whole_house(here)
    _, held = pack(here, tmp_path / "all.zip", quiet)
    bring(there, tmp_path / "all.zip", content)
    came = tree(there)
    assert set(TAKEN) <= set(came) and all(came[name] == (here / name).read_bytes() for name in came)
    assert not [name for name in came if name.startswith(("cache", "presses")) or "hidden" in name or ".txt" in name]
    assert held == {"works": 0, "profiles": 2, "levels": 1, "pictures": 1, "class": 1}
    assert said_of(tmp_path / "all.zip") == {MARK: 1, **held}


# --- meetings


def begun_work(folder: Path, lines: int, name: str = "20260101-000000-buta") -> Path:
    path = folder / "works" / f"{name}.journal"
    path.parent.mkdir(parents=True, exist_ok=True)
    head = {"icheri": 1, "game": "stained_glass", "level": "01-buta", "digest": "0", "rules": 1, "seed": 5,
            "languages": ["en"], "title": "Buta", "source": []}  # fmt: skip
    entries = "".join(entry_line(Entry("choose", f"pane/{n}")) for n in range(lines))
    path.write_text(json.dumps(head) + "\n" + entries, "utf-8")
    return path


def test_a_work_that_went_on_elsewhere_goes_on_here_and_is_one(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    mine, further = begun_work(here, 3), begun_work(there, 9)
    further.with_suffix(".done").touch()
    pack(there, tmp_path / "all.zip", quiet)
    coming = bring(here, tmp_path / "all.zip", content)
    assert tree(here) == tree(there) and coming.counted["further"] == 1
    pack(here, tmp_path / "back.zip", quiet)
    begun_work(there, 4)
    bring(there, tmp_path / "back.zip", content)
    assert len(works_in(there)) == 1 and mine.exists()
    begun_work(here, 12)
    bring(here, tmp_path / "back.zip", content)
    assert works_in(here)[0].count(b"\n") == 13, "a work that is further here stays as it is"


def test_a_work_that_went_two_ways_is_two(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    mine, other = begun_work(here, 3), begun_work(there, 3)
    with mine.open("a", encoding="utf-8") as file:
        file.write(entry_line(Entry("undo")))
    with other.open("a", encoding="utf-8") as file:
        file.write(entry_line(Entry("choose", "pane/9")))
    before = mine.read_bytes()
    pack(there, tmp_path / "all.zip", quiet)
    for _ in range(2):
        bring(here, tmp_path / "all.zip", content)
        assert mine.read_bytes() == before and works_in(here) == sorted((before, other.read_bytes()))


def test_a_player_whose_picture_somebody_has_comes_under_a_free_one(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder, words in ((here, "icheri = 1\n"), (there, 'icheri = 1\n"way.in" = "keys"\n')):
        (folder / "profiles").mkdir(parents=True)
        (folder / "profiles" / "tulip.toml").write_text(words, "utf-8")
    pack(there, tmp_path / "all.zip", quiet)
    coming = bring(here, tmp_path / "all.zip", content)
    free = next(name for name in PICTURES if name != "tulip")
    assert coming.met == [("tulip", free)] and (here / "profiles" / "tulip.toml").read_text() == "icheri = 1\n"
    assert (here / "profiles" / f"{free}.toml").read_bytes() == (there / "profiles" / "tulip.toml").read_bytes()
    assert bring(here, tmp_path / "all.zip", content).met == [] and len(list(here.glob("profiles/*"))) == 2


def test_own_levels_of_one_number_get_another(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    own_level(here, "own-001", "Mine")
    own_level(there, "own-001", "Yours")
    before = (here / "levels/stained_glass/own-001.toml").read_bytes()
    pack(there, tmp_path / "all.zip", quiet)
    for _ in range(2):
        bring(here, tmp_path / "all.zip", content)
    own = Content(shipped(), None, lambda *words: pytest.fail(": ".join(words)))
    own.own = here / "levels"
    titles = [dict(own.level("stained_glass", n).title.words)["en"] for n in own.stems("stained_glass") if "own" in n]  # type: ignore[union-attr]
    assert titles == ["Mine", "Yours"] and (here / "levels/stained_glass/own-001.toml").read_bytes() == before


def test_two_programs_on_one_folder_lose_nothing(tmp_path: Path, content: Content) -> None:
    """One brings everything in while another keeps its works there."""
    here, there = tmp_path / "here", tmp_path / "there"
    random_works(there, content, 300, random.Random(4))
    pack(there, tmp_path / "all.zip", quiet)
    command = tool("everything", "in", str(tmp_path / "all.zip"), "--data", str(here))
    one, two = (subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2))
    assert all(json.loads(p.communicate(timeout=60)[0].splitlines()[-1])["done"] for p in (one, two))
    found = works_in(here)
    assert set(found) == set(works_in(there)) and not [p for p in here.rglob(".*") if p.is_file()]


# --- foreign files


def zipped(path: Path, *parts: tuple[str | zipfile.ZipInfo, bytes], first: object = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(FIRST, json.dumps({MARK: 1} if first is None else first))
        for name, raw in parts:
            packed.writestr(name, raw)
    return path


def refused(file: Path, folder: Path, content: Content) -> str:
    with pytest.raises(AlongError) as caught:
        bring(folder, file, content)
    assert not folder.exists() or not tree(folder)
    return caught.value.reason


LEADING_OUT = ("../out.toml", "/etc/profiles/x.toml", "profiles/../../x.toml", "C:/profiles/x.toml", "profiles\\x.toml",
         "profiles/con.toml", "profiles/.hidden.toml", "profiles/x.exe", "other/x.toml", "profiles/a\nb.toml",
         "profiles/" + "x" * 200 + ".toml", "profiles/x.toml.", "works/a/b/c/d/e/f.journal", "profiles/\u202ex.toml",
         "profiles//x.toml", "./profiles/x.toml", "profiles/x.toml/", "")  # fmt: skip


@pytest.mark.parametrize("name", LEADING_OUT)
def test_names_that_lead_elsewhere_stay_out(name: str, tmp_path: Path, content: Content) -> None:
    there = tmp_path / "deep" / "house"
    file = zipped(tmp_path / "all.zip", (zipfile.ZipInfo(name or "x"), b"icheri = 1\n"))
    coming = bring(there, file, content)
    assert coming.counted["left-out"] == 1 and not tree(there)
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["all.zip"]


def test_links_and_names_that_differ_in_case_alone_stay_out(tmp_path: Path, content: Content) -> None:
    link = zipfile.ZipInfo("profiles/moon.toml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    parts = ((link, b"/etc/passwd"), ("profiles/tulip.toml", b"icheri = 1\n"), ("profiles/TULIP.toml", b"a = 1\n"))
    coming = bring(tmp_path / "here", zipped(tmp_path / "all.zip", *parts), content)
    assert list(tree(tmp_path / "here")) == ["profiles/tulip.toml"] and coming.counted["left-out"] == 2


def test_a_link_in_the_house_is_not_followed_out_of_it(tmp_path: Path, content: Content) -> None:
    (tmp_path / "secret.csv").write_text("mine")
    (tmp_path / "here" / "class").mkdir(parents=True)
    (tmp_path / "here" / "class" / "all.csv").symlink_to(tmp_path / "secret.csv")
    pack(tmp_path / "here", tmp_path / "all.zip", quiet)
    assert zipfile.ZipFile(tmp_path / "all.zip").namelist() == [FIRST]


def test_a_bomb_is_refused_before_it_grows(tmp_path: Path, content: Content) -> None:
    bomb = ("signs/a/b/c.webp", b"RIFF....WEBP" + bytes(39_000_000))
    file = zipped(tmp_path / "all.zip", bomb)
    assert file.stat().st_size < 100_000 and refused(file, tmp_path / "here", content) == "large"


def test_a_list_of_parts_without_end_is_not_read(tmp_path: Path, content: Content) -> None:
    file = zipped(tmp_path / "all.zip", ("profiles/tulip.toml", b"icheri = 1\n"))
    raw = bytearray(file.read_bytes())
    end = raw.rindex(b"PK\x05\x06")
    raw[end + 12 : end + 16] = (unpack.LARGEST_LIST + 1).to_bytes(4, "little")
    file.write_bytes(raw)
    assert refused(file, tmp_path / "here", content) == "large"


@pytest.mark.parametrize(
    ("first", "reason"), [({MARK: 2}, "newer"), ({"other": 1}, "foreign"), ([1], "foreign"), ({MARK: "1"}, "foreign")]
)
def test_files_of_others_and_of_newer_programs_are_told_apart(
    first: object, reason: str, tmp_path: Path, content: Content
) -> None:
    assert refused(zipped(tmp_path / "all.zip", first=first), tmp_path / "here", content) == reason


def test_a_file_cut_anywhere_brings_all_or_says_why(tmp_path: Path, content: Content) -> None:
    whole_house(tmp_path / "here")
    raw = pack_bytes(tmp_path)
    for at in range(0, len(raw), max(1, len(raw) // 60)):
        (tmp_path / "cut.zip").write_bytes(raw[:at])
        assert refused(tmp_path / "cut.zip", tmp_path / "there", content) == "broken"


def test_a_byte_changed_anywhere_is_never_an_error_and_never_something_else(tmp_path: Path, content: Content) -> None:
    whole_house(tmp_path / "here")
    begun_work(tmp_path / "here", 5)
    raw, chance = pack_bytes(tmp_path), random.Random(5)
    true = set(tree(tmp_path / "here").values())
    for n in range(80):
        spoilt = bytearray(raw)
        spoilt[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        (tmp_path / "spoilt.zip").write_bytes(spoilt)
        try:
            bring(tmp_path / f"there-{n}", tmp_path / "spoilt.zip", content)
        except AlongError as error:
            assert error.reason in ("broken", "foreign", "large", "newer")
        assert set(tree(tmp_path / f"there-{n}").values()) <= true


def pack_bytes(tmp_path: Path) -> bytes:
    pack(tmp_path / "here", tmp_path / "all.zip", quiet)
    return (tmp_path / "all.zip").read_bytes()


@pytest.mark.parametrize(
    ("name", "raw", "what"),
    [
        ("works/a.journal", b"no work", "unfit"),
        ("works/a.journal", b'{"icheri":2}\n', "newer"),
        ("works/a.png", png(), "unfit"),
        ("profiles/tulip.toml", b"icheri = 9\n", "newer"),
        ("profiles/tulip.toml", b"= =", "unfit"),
        ("profiles/tulip.toml", b"a = 1\n" * 90_000, "unfit"),
        ("pictures/a.png", b"GIF89a", "unfit"),
        ("pictures/a.png", png(60_000, 60_000), "unfit"),
        ("levels/stained_glass/own-001.toml", b"format = 1\n", "unfit"),
        ("levels/stained_glass/01-buta.toml", b"format = 1\n", "unfit"),
        ("levels/weaving/own-001.toml", b"format = 1\n", "newer"),
        ("drawings/a.svg", b"\xff\xfe", "unfit"),
    ],
)
def test_what_is_not_what_its_name_says_stays_out(
    name: str, raw: bytes, what: str, tmp_path: Path, content: Content
) -> None:
    file = zipped(tmp_path / "all.zip", (name, raw), ("noise.txt", os.urandom(9000)))
    coming = bring(tmp_path / "here", file, content)
    assert coming.counted[what] == 1 and not tree(tmp_path / "here")


# --- no room


def test_a_full_disk_is_told_and_leaves_nothing_half(tmp_path: Path, content: Content) -> None:
    here = tmp_path / "here"
    whole_house(here)
    (here / "pictures" / "large.png").write_bytes(png()[:-12] + bytes(900_000) + png()[-12:])
    before = tree(here)
    told = limited("out", tmp_path / "out" / "all.zip", here)
    assert told == {"failed": "full"} and tree(here) == before and not tree(tmp_path / "out")
    pack(here, tmp_path / "all.zip", quiet)
    told = limited("in", tmp_path / "all.zip", tmp_path / "there")
    assert told == {"failed": "full"}
    came = tree(tmp_path / "there")
    assert all(before[name] == raw for name, raw in came.items()), "what came is whole"
    bring(tmp_path / "there", tmp_path / "all.zip", content)
    assert {name for name in tree(tmp_path / "there") if name.startswith("pictures")} == {
        "pictures/large.png", "pictures/passport-1.png"}  # fmt: skip


def limited(way: str, file: Path, data: Path) -> dict[str, object]:
    """The tool where no file may be larger than 300 kB."""

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    command = tool("everything", way, str(file), "--data", str(data))
    told = subprocess.run(command, preexec_fn=small, capture_output=True, check=False)
    assert told.returncode == 1 and not told.stderr, told.stderr
    found: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return found


def test_what_the_disk_cannot_take_is_refused_before_it_comes(tmp_path: Path, content: Content) -> None:
    whole_house(tmp_path / "here")
    file = tmp_path / "all.zip"
    pack(tmp_path / "here", file, quiet)
    opened = Opened(file)
    opened.size_of("profiles/tulip.toml")
    opened._parts["profiles/tulip.toml"].file_size = shutil.disk_usage(tmp_path).free
    with pytest.raises(AlongError, match="full"):
        Coming(tmp_path / "there", opened, content, quiet).bring()
    assert not tree(tmp_path / "there")


def test_each_file_that_goes_out_has_a_name_of_its_own(tmp_path: Path) -> None:
    whole_house(tmp_path / "here")
    paths = [pack(tmp_path / "here", tmp_path / "out" / day_name(), quiet)[0] for _ in range(3)]
    assert len(set(paths)) == 3 and {path.suffix for path in paths} == {".zip"}
    assert sorted(tmp_path.glob("out/*")) == sorted(paths)


def test_the_share_grows_to_the_whole(tmp_path: Path, content: Content) -> None:
    whole_house(tmp_path / "here")
    shares: list[float] = []
    pack(tmp_path / "here", tmp_path / "all.zip", shares.append)
    assert shares == sorted(shares) and shares[-1] == 1.0
    opened, came = Opened(tmp_path / "all.zip"), []
    Coming(tmp_path / "there", opened, content, came.append).bring()
    assert came == sorted(came) and came[-1] == pytest.approx(1.0)




# --- classes


def cards(folder: Path, *found: Card) -> None:
    for card in found:
        OwnCards(folder / "class" / "cards.toml").keep(card)


def test_class_cards_hang_beside_each_other_and_no_card_twice(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    cards(here, Card(5, 8, name=NAMES[0]), Card(3, 4, name=NAMES[1]))
    cards(there, Card(15, 2, name=NAMES[0]), Card(3, 4, name=NAMES[1]), Card(10, 16, name=NAMES[2]))
    pack(there, tmp_path / "all.zip", quiet)
    for _ in range(2):
        bring(here, tmp_path / "all.zip", content)
        found = OwnCards(here / "class" / "cards.toml").all()
        assert set(found) == {
            Card(5, 8, name=NAMES[0]), Card(3, 4, name=NAMES[1]), Card(10, 16, name=NAMES[2]),
            Card(15, 2, name=found[2].name)}  # fmt: skip


def test_another_class_list_lies_beside_ours_to_be_taken_over(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder, words in ((here, "picture,way\r\nmoon,\r\n"), (there, "picture,way\r\nfish,\r\n")):
        (folder / "class").mkdir(parents=True)
        (folder / "class" / "list.csv").write_bytes(words.encode())
    before = (here / "class" / "list.csv").read_bytes()
    pack(there, tmp_path / "all.zip", quiet)
    for _ in range(2):
        bring(here, tmp_path / "all.zip", content)
        assert tree(here) == {"class/list.csv": before,
                              "class/brought-list.csv": (there / "class" / "list.csv").read_bytes()}  # fmt: skip


def test_levels_that_are_put_away_stay_put_away(tmp_path: Path, content: Content) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    own_level(there, "own-001", "Yours")
    away = there / "levels" / "stained_glass" / "put-away"
    away.mkdir()
    for path in (there / "levels" / "stained_glass").glob("own-*"):
        path.rename(away / path.name)
    pack(there, tmp_path / "all.zip", quiet)
    bring(here, tmp_path / "all.zip", content)
    assert tree(here) == tree(there)
    own_level(here, "own-001", "Mine")
    assert bring(here, tmp_path / "all.zip", content).counted["same"] == 1
