"""Postcards: a picture that carries its recipe comes back as the same work, whatever file is dropped on the window."""

from __future__ import annotations

import json
import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from games.access.inputs import Dropped
from games.core.game import Seat, Text
from games.core.journal import Entry, Header, entry_line, header_line
from games.core.session import Session, opened
from games.shell.at_work import started
from games.shell.content import Content
from games.shell.people.png_words import SIGNATURE, chunk
from games.shell.resources import shipped
from games.shell.sending import desk
from games.shell.sending.picture_file import png
from games.shell.sending.postcard import KEYWORD, MOST_WORDS, chunk_of, postcard_in, read_words, recipe, unpacked
from games.shell.storage import Storage, Work
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.ways import levels, of_way, settle
from games.shell.works import Works
from tests.conftest import Build

PICTURES = ("tulip", "boat")
SHORT_FORM, LONG_FORM = 60, 1000
"""Random works in a usual run, and in a soak."""


def played(level: str, number: int, content: Content, works: Works) -> tuple[Session, Header, tuple[Entry, ...]]:
    """A work of a level as chance makes it: what is on offer chosen, some of it undone or redone, by two seats."""
    game, _, stem = level.partition("/")
    chance = random.Random(number)
    found = content.level(game, stem)
    assert found is not None
    session = Session(replace(found, seed=chance.randrange(2**32)), None)  # type: ignore[arg-type]
    session = replace(session, game=content.kind(game).start(session.level))
    entries: list[Entry] = []
    for _ in range(chance.randrange(40)):
        seat = Seat(chance.choice((1, 1, 2)))
        own = [target.id for target in session.game.targets(seat) if not target.state.resting]
        own += [wanted] * len(own) if (wanted := session.game.hint(seat)) else []
        back = not own or chance.random() < 0.2
        act = chance.choice(("command/undo", "command/redo") if back else own)
        outcome = session.choose(act, seat)
        session = outcome.session
        entries += [outcome.entry] if outcome.entry is not None else []
    return session, works.header(session, "en"), tuple(entries)


def packed(raw: bytes) -> bytes:
    """A small picture that carries some packed words."""
    return png(bytes(12), 2, 2, [chunk_of(raw)])


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory, shelf: Path) -> tuple[Content, Storage, Works]:
    complaints: list[str] = []
    content = Content(shipped(), shelf / "pieces", lambda *words: complaints.append(" ".join(words)))
    storage = Storage(tmp_path_factory.mktemp("kept"), lambda *words: complaints.append(" ".join(words)))
    return content, storage, Works(content, storage)


SHARES = [pytest.param(range(SHORT_FORM)), pytest.param(range(SHORT_FORM, LONG_FORM), marks=pytest.mark.soak)]


@pytest.mark.parametrize("numbers", SHARES)
def test_random_works_come_back_equal_from_postcard_journal_and_copy(
    numbers: range, rooms: tuple[Content, Storage, Works], tmp_path: Path
) -> None:
    content, storage, works = rooms
    every = levels()
    for number in numbers:
        session, header, entries = played(every[number * 7 % len(every)], number, content, works)
        path = storage.begin(header)
        assert path is not None
        for entry in entries:
            storage.append(path, entry)
        journal = storage.load(path)
        assert journal is not None
        copied = storage.copy(journal)
        copy = None if copied is None else storage.load(copied)
        card = tmp_path / "card.png"
        card.write_bytes(packed(recipe(journal.header, journal.entries, "tulip")))
        came, acts = postcard_in(card, PICTURES)
        assert came.hands == ((("tulip", len(entries)),) if entries else ())
        for work in (journal, copy, Work(card, came, acts)):
            assert work is not None and work.entries == entries
            again = works.session(work)
            assert again is not None and again.game == session.game and len(again.past) == len(session.past)


def test_hands_keep_their_order_and_nothing_personal(rooms: tuple[Content, Storage, Works]) -> None:
    content, _, works = rooms
    _, header, entries = next(one for n in range(99) if len((one := played(levels()[0], n, content, works))[2]) > 9)
    given = ("tulip", "", "boat", "my own name")
    for n, who in enumerate(given, 1):
        header, acts = read_words(unpacked(recipe(header, entries[: 2 * n], who)), PICTURES)
    assert header.hands == (("tulip", 2), ("", 2), ("boat", 2), ("", 2)) and acts == entries[:8]
    found = json.loads(header_line(header))
    known = ["icheri", "game", "level", "digest", "rules", "seed", "languages", "title", "source", "hands"]
    assert list(found) == known


def test_a_postcard_says_nothing_about_the_player_or_the_machine(house: Build) -> None:
    pilot = begun(house, 5)
    raw = made(pilot, "save-postcard").read_bytes()
    words = unpacked(raw[raw.index(chunk_of(b"")[1]) + len(KEYWORD) + 2 :])
    assert str(pilot.folder) not in words and "default" not in words and b"tIME" not in raw and b"tEXt" not in raw
    assert len(raw) < 1_500_000


# --- through the house


def begun(house: Build, steps: int, level: str = "01-buta", game: str = "stained_glass", **chosen: object) -> Pilot:
    """A house in which a work was begun, back at its front."""
    pilot = house(**{"way.in": "pointer", **chosen})
    pilot.house.rim.process = started
    pilot.open(level, game)
    for _ in range(steps):
        wanted = pilot.game.hint(Seat())
        if wanted is None:
            break
        pilot.house.play.choose(wanted, pilot.now)
    pilot.house.leave()
    return pilot


def made(pilot: Pilot, wish: str) -> Path:
    """The file that a wish about the newest work leads to."""
    before = set(pilot.folder.glob("pictures/*"))
    pilot.house.request(f"{wish}/{pilot.storage.all_works()[0].stem}")
    finish(pilot)
    (fresh,) = set(pilot.folder.glob("pictures/*")) - before
    return fresh


def finish(pilot: Pilot) -> None:
    making = next(timed for timed in pilot.house.moments.timed if hasattr(timed, "order"))
    making.wait(60)  # type: ignore[attr-defined]
    pilot.wait(1.0)
    assert making.order is None, pilot.heard()[-1]  # type: ignore[attr-defined]


def test_a_friend_goes_on_and_sends_it_back(house: Build) -> None:
    giver = begun(house, 3)
    first = giver.storage.load(giver.storage.all_works()[0])
    card = made(giver, "save-postcard")
    friend = begun(house, 0)
    friend.hear(Dropped(str(card)))
    assert {"postcard/go-on", "postcard/hands"} <= set(friend.offer.ids()) and not friend.storage.all_works()
    friend.house.play.choose("postcard/go-on", friend.now)
    assert not friend.house.screen.is_page
    for _ in range(2):
        friend.house.play.choose(friend.game.hint(Seat()), friend.now)
    back = made(friend, "save-postcard")
    header, entries = postcard_in(back, PICTURES)
    assert first is not None and entries[: len(first.entries)] == first.entries and len(header.hands) == 2
    giver.hear(Dropped(str(back)))
    giver.house.play.choose("postcard/hands", giver.now)
    assert {"ring/1", "ring/2"} <= set(giver.offer.ids())
    giver.house.play.choose("ring/2", giver.now)
    assert "2. a friend" in giver.heard()[-1]


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "touch"))
def test_every_way_in_opens_a_postcard_from_the_folder(house: Build, way: str, tmp_path: Path) -> None:
    pilot = house(**settle(way))
    (pilot.folder / "pictures").mkdir(parents=True)
    header = pilot.house.works.header(work_begun(pilot), "en")
    (pilot.folder / "pictures" / "from-a-friend.png").write_bytes(packed(recipe(header, (), "")))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.house.request("page/works")
    for target in ("page/postcards", "postcard-in/0", "postcard/go-on"):
        player.choose(target)
    assert not pilot.house.screen.is_page and len(pilot.storage.all_works()) == 1


FRIENDS = {"keyboard": "tulip", "one-switch": "boat", "two-switches": "moon", "pointer": "peacock", "touch": "tower"}


def test_five_friends_each_by_another_way_in_add_their_ring_and_the_chain_stays_readable(house: Build) -> None:
    card: Path | None = None
    for way, name in FRIENDS.items():
        pilot = house(**settle(way))
        player = of_way(way, pilot)
        player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
        pilot.house.use(replace(pilot.house.profile, name=name), guarded=False)
        pilot.house.rim.process = started
        if card is None:
            pilot.open("02-tulip")
        else:
            (pilot.folder / "pictures").mkdir(parents=True)
            (pilot.folder / "pictures" / "from-a-friend.png").write_bytes(card.read_bytes())
            pilot.house.request("page/works")
            for target in ("page/postcards", "postcard-in/0", "postcard/go-on"):
                player.choose(target)
        for _ in range(2):
            player.choose(pilot.game.hint(Seat()))
        player.choose("command/leave")
        pilot.house.request(f"work/{pilot.storage.all_works()[0].stem}")
        player.choose("work/send")
        player.choose("send/postcard-named")
        finish(pilot)
        (card,) = pilot.folder.glob("pictures/02-tulip-postcard-1.png")
    assert card is not None
    header, entries = postcard_in(card, tuple(FRIENDS.values()))
    assert header.hands == tuple((name, 2) for name in FRIENDS.values()) and len(entries) == 10
    pilot.hear(Dropped(str(card)))
    assert "5 hands" in pilot.heard()[-1]
    player.choose("postcard/hands")
    for number, name in enumerate(("Tulip", "Boat", "Moon", "Peacock", "Tower"), 1):
        player.choose(f"ring/{number}")
        assert pilot.heard()[-1] == f"{number}. {name}: 2 choices."


def test_a_bomb_in_the_picture_of_a_postcard_is_never_unpacked(house: Build) -> None:
    """The house shows what the recipe makes, not the pixels that came."""
    pilot = begun(house, 1)
    packer = zlib.compressobj(9)
    pixels = b"".join([*(packer.compress(bytes(1_000_000)) for _ in range(200)), packer.flush()])
    size = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))
    carried = chunk(*chunk_of(recipe(pilot.house.works.header(work_begun(pilot), "en"), (), "")))
    path = pilot.folder / "bomb.png"
    path.write_bytes(SIGNATURE + size + carried + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))
    pilot.hear(Dropped(str(path)))
    assert pilot.house.screen.page.name == "postcard-in"
    pilot.house.play.choose("postcard/go-on", pilot.now)
    assert not pilot.house.screen.is_page


def work_begun(pilot: Pilot) -> Session:
    level = pilot.content.level("stained_glass", "01-buta")
    assert level is not None
    return opened(level, pilot.content.kind("stained_glass").start)


# --- strange files


def forged(**fields: object) -> Callable[[Header], bytes]:
    def make(header: Header) -> bytes:
        found = {**json.loads(header_line(header)), **fields}
        return packed(zlib.compress((json.dumps(found) + "\n").encode()))

    return make


def lined(*entries: Entry, hands: bool = True) -> Callable[[Header], bytes]:
    def make(header: Header) -> bytes:
        said = replace(header, hands=(("", len(entries)),) if hands else ())
        return packed(zlib.compress((header_line(said) + "".join(map(entry_line, entries))).encode()))

    return make


def bomb(header: Header) -> bytes:
    """Much that was packed into little: 200 million letters."""
    packer = zlib.compressobj(9)
    return packed(b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(200)), packer.flush()]))


def whole(header: Header) -> bytes:
    return packed(recipe(header, (), ""))


STRANGE: dict[str, tuple[tuple[str, Callable[[Header], bytes]], ...]] = {
    "broken": (
        ("cut short", lambda header: whole(header)[:-30]),
        ("a letter changed", lambda header: (raw := whole(header))[:300] + bytes([raw[300] ^ 1]) + raw[301:]),
        ("words cut", lambda header: packed(recipe(header, (), "")[:-9])),
        ("no words", lambda header: packed(b"not packed at all")),
        ("no work", lambda header: packed(zlib.compress(b"{}\n"))),
        ("a line torn", lambda header: packed(zlib.compress(header_line(header).encode() + b'{"do":"choo'))),
        ("deep", lambda header: packed(zlib.compress(b"[" * 400_000 + b"\n"))),
        ("no letters", lambda header: packed(zlib.compress(b"\xff\xfe" * 40))),
        ("a part beyond the end", lambda header: whole(header)[:33] + struct.pack(">I", 2**31) + whole(header)[37:]),
        ("endless numbers", lambda header: packed(zlib.compress(b'{"icheri":1,"seed":' + b"9" * 9000 + b"}\n"))),
        ("negative lines", forged(hands=[["", -1]])), ("a word as rules", forged(rules="1")),
    ),
    "forged": (
        ("another digest", forged(digest="0" * 64)), ("no level", forged(source=[], digest="1" * 64)),
        ("a level that is none", forged(source=[["01-buta.toml", "format = 1"]])),
        ("a level elsewhere", forged(level="../../etc/passwd")), ("hands of nobody", forged(hands=[["", 7]])),
        ("a thing that is not there", lined(Entry("choose", "glass/none"))),
        ("a command", lined(Entry("choose", "command/leave"))),
        ("nothing chosen", lined(Entry("choose", ""))),
        ("seats for thousands", lined(Entry("choose", "glass/ruby", 4000))),
        ("lines of nobody", lined(Entry("undo"), hands=False)), ("a seed without end", forged(seed=2**70)),
    ),
    "newer": (("a newer format", forged(icheri=2)), ("newer rules", forged(rules=99)),
              ("a game to come", forged(game="weaving"))),
    "older": (("older rules", forged(rules=0)),),
    "large": (
        ("a bomb", bomb),
        ("a million choices", lined(*(Entry("undo"),) * 1_000_000)),
        ("a level of a megabyte", forged(source=[["01-buta.toml", "#" * MOST_WORDS]])),
        ("a thousand parts", lambda header: SIGNATURE + chunk(*chunk_of(b"")) + chunk(b"aaAa", b"") * 3000),
    ),
}  # fmt: skip


FILES = [(reason, make) for reason, every in STRANGE.items() for _, make in every]
NAMES = [f"{reason}: {name}" for reason, every in STRANGE.items() for name, _ in every]


@pytest.mark.parametrize(("reason", "make"), FILES, ids=NAMES)
def test_a_strange_postcard_is_told_in_words_and_no_work_is_touched(
    house: Build, reason: str, make: Callable[[Header], bytes]
) -> None:
    pilot = begun(house, 1)
    path = pilot.folder / "strange.png"
    path.write_bytes(make(pilot.house.works.header(work_begun(pilot), "en")))
    works = {one: one.read_bytes() for one in (pilot.folder / "works").iterdir()}
    screen = pilot.house.screen
    pilot.hear(Dropped(str(path)))
    assert pilot.heard()[-1] == pilot.words(Text.of(f"send/postcard-{reason}"))
    assert pilot.house.screen is screen
    assert works == {one: one.read_bytes() for one in (pilot.folder / "works").iterdir()}


def test_choices_that_take_too_long_are_a_trap(house: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    pilot = begun(house, 1)
    work = pilot.storage.load(pilot.storage.all_works()[0])
    assert work is not None
    path = pilot.folder / "slow.png"
    path.write_bytes(packed(recipe(work.header, work.entries, "")))
    monkeypatch.setattr(desk, "PATIENCE", -1.0)
    pilot.hear(Dropped(str(path)))
    assert pilot.heard()[-1] == pilot.words(Text.of("send/postcard-large"))


def test_a_bomb_is_never_unpacked() -> None:
    packer = zlib.compressobj(9)
    raw = b"".join([*(packer.compress(bytes(1_000_000)) for _ in range(50)), packer.flush()])
    with pytest.raises(ValueError, match="large"):
        unpacked(raw)
