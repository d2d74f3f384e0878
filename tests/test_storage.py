"""The player's folder: what was chosen is there again after a crash, a full disk, a torn line, a foreign file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from games.core.game import Seat
from games.core.journal import Entry, Header, entry_line, header_line, read
from games.core.session import Session
from games.core.settings import Profile
from games.shell.resources import shipped
from games.shell.storage import LARGEST_JOURNAL, Storage, Work
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.works import Works
from games.stained_glass.model import Window, start
from tests.conftest import Build
from tests.windows import buta, rings

ROOT = Path(__file__).parent.parent
HEADER = Header("stained_glass", "01-buta", "digest", (("01-buta.toml", "format = 1\n"),), 1, 7, ("en",), "Buta")
ENTRIES = (Entry("choose", "pane/heart"), Entry("choose", "glass/ruby", 2), Entry("undo"), Entry("redo"))


class Told(list[tuple[str, str]]):
    """What a storage complained of."""

    def __call__(self, message: str, detail: str) -> None:
        self.append((message, detail))

    @property
    def kinds(self) -> list[str]:
        return [message for message, _ in self]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def storage(tmp_path: Path, told: Told) -> Storage:
    return Storage(tmp_path / "player", told)


def kept(storage: Storage, header: Header = HEADER, entries: tuple[Entry, ...] = ENTRIES) -> Path:
    path = storage.begin(header)
    assert path is not None
    for entry in entries:
        storage.append(path, entry)
    return path


def loaded(storage: Storage, path: Path) -> Work:
    work = storage.load(path)
    assert work is not None
    return work


# --- works


def test_what_was_appended_is_loaded_as_it_was(storage: Storage, told: Told) -> None:
    work = loaded(storage, kept(storage))
    assert (work.header, work.entries, work.torn, told) == (HEADER, ENTRIES, False, [])


def test_works_begun_at_one_moment_have_files_of_their_own(storage: Storage) -> None:
    paths = [kept(storage) for _ in range(12)]
    assert len(set(paths)) == 12
    assert storage.all_works() == paths[::-1], "the newest comes first"


def test_a_clock_that_was_set_back_does_not_change_which_work_is_the_newest(storage: Storage) -> None:
    storage.works.mkdir(parents=True)
    future = storage.works / "29990101-000000-01-buta.journal"
    future.write_text(header_line(HEADER))
    newest = kept(storage)
    assert storage.all_works() == [newest, future]


def test_a_last_day_of_all_times_does_no_harm(storage: Storage) -> None:
    storage.works.mkdir(parents=True)
    (storage.works / "99991231-235959-01-buta.journal").write_text(header_line(HEADER))
    (storage.works / "zebra.journal").write_text(header_line(HEADER))
    assert loaded(storage, kept(storage)).entries == ENTRIES


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 10_000))
@example(cut=180).via("the header's line end alone is missing")
def test_a_journal_cut_at_any_byte_resumes_at_its_last_whole_line(
    cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    told = Told()
    storage = Storage(tmp_path_factory.getbasetemp() / "cut", told)
    path = storage.works / "20260101-000000-01-buta.journal"
    storage.works.mkdir(parents=True, exist_ok=True)
    header = Header(**{**{f: getattr(HEADER, f) for f in HEADER.__dataclass_fields__}, "title": "Şüşə бута"})
    lines = [header_line(header), *(entry_line(entry) for entry in ENTRIES)]
    whole = "".join(lines).encode()
    path.write_bytes(whole[: cut % (len(whole) + 1)])
    size = path.stat().st_size
    work = storage.load(path)
    if size < len(lines[0].encode()) - 1:
        assert work is None and told.kinds == ["notice-work"]
        return
    assert work is not None
    expected = path_lines = read(whole[:size].decode("utf-8", "replace"))[1]
    assert work.entries == expected == ENTRIES[: len(path_lines)]
    assert len(path_lines) == max(0, whole[:size].count(b"\n") - 1)
    assert work.torn == (whole[:size][-1:] != b"\n")
    storage.append(path, Entry("choose", "pane/next"))
    assert loaded(storage, path).entries == (*expected, Entry("choose", "pane/next"))


def test_a_torn_end_is_told_once_and_cut_off_the_file(storage: Storage, told: Told) -> None:
    path = kept(storage)
    with path.open("a") as file:
        file.write('{"do":"cho')
    assert loaded(storage, path).torn and told.kinds == ["notice-torn"]
    assert not loaded(storage, path).torn and told.kinds == ["notice-torn"]
    assert [p.name for p in path.parent.iterdir()] == [path.name], "a torn line alone needs no copy"


def test_where_more_than_a_torn_end_is_dropped_all_of_it_is_kept_beside(storage: Storage, told: Told) -> None:
    path = kept(storage, entries=ENTRIES[:1])
    with path.open("ab") as file:
        file.write(b"\xff\x00junk\n")
    storage.append(path, ENTRIES[1])
    raw = path.read_bytes()
    assert loaded(storage, path).entries == ENTRIES[:1]
    assert path.with_suffix(".spoilt").read_bytes() == raw
    assert told.kinds == ["notice-torn"]


def test_unknown_words_in_a_header_are_not_lost_when_an_end_is_cut(storage: Storage) -> None:
    path = kept(storage)
    fields = {**json.loads(path.read_text().split("\n")[0]), "mood": "sunny"}
    path.write_text(json.dumps(fields) + "\n" + entry_line(ENTRIES[0]) + '{"do')
    loaded(storage, path)
    assert json.loads(path.read_text().split("\n")[0])["mood"] == "sunny"


HOSTILE = {
    "nothing": b"",
    "junk": os.urandom(4000),
    "json of another kind": b"[1, 2, 3]\n",
    "a deep nest": b"[" * 100_000,
    "endless": b"x" * 2_000_000,
    "a newer format": header_line(HEADER).replace('"icheri":1', '"icheri":99').encode(),
    "half a letter in its title": header_line(HEADER).replace('"Buta"', r'"\ud800"').encode(),
    "numbers for words": header_line(HEADER).replace('"Buta"', "7").encode(),
    "a number too large to read": header_line(HEADER).replace('"seed":7', '"seed":' + "9" * 5000).encode(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_is_no_work_is_told_with_its_name_and_left_as_it_is(
    storage: Storage, told: Told, content: bytes
) -> None:
    storage.works.mkdir(parents=True)
    path = storage.works / "20260101-000000-foreign.journal"
    path.write_bytes(content)
    assert storage.load(path) is None
    assert told.kinds == ["notice-work"] and told[0][1].startswith(path.name) and len(told[0][1]) < 300
    assert path.read_bytes() == content


def test_a_journal_larger_than_any_work_is_told_and_never_read(storage: Storage, told: Told) -> None:
    path = kept(storage)
    os.truncate(path, LARGEST_JOURNAL + 1)
    assert storage.load(path) is None and told.kinds == ["notice-work"]


def test_a_missing_work_and_a_folder_in_its_place_are_told(storage: Storage, told: Told) -> None:
    (storage.works / "a.journal").mkdir(parents=True)
    assert storage.load(storage.works / "a.journal") is None
    assert storage.load(storage.works / "b.journal") is None
    assert told.kinds == ["notice-work", "notice-work"]


@pytest.mark.parametrize("level", ("../../../up", "a\0b", "x" * 5000, "", "C:\\up", "a/b", "."))
def test_a_foreign_level_name_never_leads_out_of_the_folder(storage: Storage, level: str) -> None:
    work = loaded(storage, kept(storage, Header("stained_glass", level, "", title="x")))
    copied = storage.copy(work)
    assert work.path.parent == storage.works and copied is not None and copied.parent == storage.works
    assert loaded(storage, copied).header.level == level


def test_a_line_with_half_a_letter_ends_the_work_before_it(storage: Storage) -> None:
    path = kept(storage, entries=ENTRIES[:1])
    with path.open("a") as file:
        file.write(r'{"do":"choose","target":"\ud800","seat":1}' + "\n")
    assert loaded(storage, path).entries == ENTRIES[:1]


# --- copied, finished, put away


def test_a_copy_is_a_work_of_its_own(storage: Storage) -> None:
    path = kept(storage)
    storage.finish(path, True)
    copied = storage.copy(loaded(storage, path))
    assert copied is not None and copied != path
    assert loaded(storage, copied).entries == ENTRIES and loaded(storage, copied).finished
    storage.append(copied, Entry("choose", "pane/more"))
    assert loaded(storage, path).entries == ENTRIES


def test_a_work_is_put_away_with_all_that_lies_beside_it_and_brought_back(storage: Storage) -> None:
    path, other = kept(storage), kept(storage)
    storage.finish(path, True)
    path.with_suffix(".png").write_bytes(b"picture")
    before = path.read_bytes()
    storage.move(path, put_away=True)
    assert storage.all_works() == [other]
    away = storage.all_works(put_away=True)
    assert [p.name for p in away] == [path.name] and loaded(storage, away[0]).finished
    assert away[0].with_suffix(".png").read_bytes() == b"picture"
    storage.move(away[0], put_away=False)
    assert storage.all_works() == [other, path] and path.read_bytes() == before


def test_a_work_with_a_strange_name_is_put_away_too(storage: Storage) -> None:
    strange = kept(storage).rename(storage.works / "my [best] work?.journal")
    storage.move(strange, put_away=True)
    assert [p.name for p in storage.all_works(put_away=True)] == [strange.name]


def test_putting_away_takes_two_steps_and_the_first_row_keeps_the_work(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.open("01-buta")
    pilot.house.play.choose("pane/left-sky", pilot.now)
    stem = pilot.storage.all_works()[0].stem
    pilot.house.leave()
    pilot.house.request("page/works")
    pilot.house.request(f"work/{stem}")
    pilot.house.request(f"ask-put-away/{stem}")
    assert pilot.offer.items[0].id == "keep/it" and pilot.storage.all_works()
    pilot.house.play.choose("put-away/it", pilot.now)
    assert not pilot.storage.all_works()
    pilot.house.request("page/put-away")
    pilot.house.play.choose(f"work/{stem}", pilot.now)
    assert [path.stem for path in pilot.storage.all_works()] == [stem]


# --- a disk that takes nothing, or not everything


def spoil(folder: Path) -> None:
    """A file where a folder is expected: nobody can write there, not even root."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")


def test_a_folder_that_cannot_be_written_is_told_once_and_costs_nothing_else(storage: Storage, told: Told) -> None:
    spoil(storage.works)
    path = kept(storage)
    storage.finish(path, True)
    storage.move(path, put_away=False)
    storage.sync_all()
    assert told.kinds[0] == "notice-not-kept" and len(told) <= 2
    assert storage.all_works() == [] and storage.all_works(put_away=True) == []


def test_what_could_not_be_written_goes_before_the_next_line_that_can(storage: Storage, told: Told) -> None:
    spoil(storage.works)
    path = storage.begin(HEADER)
    assert path is not None
    storage.append(path, ENTRIES[0])
    storage.works.unlink()
    for entry in ENTRIES[1:]:
        storage.append(path, entry)
    assert loaded(storage, path).entries == ENTRIES
    assert told.kinds == ["notice-not-kept"]


def test_a_copy_that_cannot_be_written_is_no_copy(storage: Storage, told: Told) -> None:
    work = loaded(storage, kept(storage))
    work.path.unlink()
    storage.works.rmdir()
    spoil(storage.works)
    assert storage.copy(work) is None and told.kinds == ["notice-not-kept"]


FULL_DISK = """
    import json, resource, sys
    from pathlib import Path
    from games.core.journal import Entry, Header, header_line
    from games.shell.storage import Storage
    told = []
    storage = Storage(Path(sys.argv[1]), lambda *complaint: told.append(complaint))
    header = Header("stained_glass", "01-buta", "d", title="Buta")
    most, hard = len(header_line(header)) + 100, resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    path = storage.begin(header)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    for n in range(10):
        storage.append(path, Entry("choose", f"pane/{n}"))
    full = [entry.target for entry in storage.load(path).entries]
    torn = not path.read_text().endswith("\\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    storage.append(path, Entry("choose", "pane/10"))
    after = [entry.target for entry in storage.load(path).entries]
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    other = storage.begin(header)
    stray = [p.name for p in storage.all_works() if p != path]
    print(json.dumps([full, torn, after, stray, [message for message, _ in told]]))
"""


DIES_WRITING = """
    import resource, signal, sys
    from pathlib import Path
    from games.core.journal import Header
    from games.shell.storage import Storage
    storage = Storage(Path(sys.argv[1]), print)
    header = Header("stained_glass", "01-buta", "d", (("01-buta.svg", "x" * 20_000),), title="Buta")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    storage.begin(header)
    print("is still alive")
"""


def test_a_program_that_dies_in_the_middle_of_a_first_line_leaves_no_part_of_it(storage: Storage) -> None:
    """The first line carries the level, and the system writes page by page."""
    died = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(DIES_WRITING), str(storage.folder)], cwd=ROOT, capture_output=True
    )
    assert died.returncode == -signal.SIGXFSZ and not died.stdout, died
    assert [path for path in storage.all_works() if path.stat().st_size] == []


def test_a_full_disk_leaves_whole_lines_only_and_loses_nothing_when_there_is_room_again(tmp_path: Path) -> None:
    full, torn, after, stray, told = json.loads(run(FULL_DISK, str(tmp_path)))
    everything = [f"pane/{n}" for n in range(11)]
    assert 0 < len(full) < 10 and full == everything[: len(full)] and not torn
    assert after == everything
    assert stray == [], "an empty journal would be told as broken at every start"
    assert told == ["notice-not-kept", "notice-not-kept"], "once for each work"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=30).stdout


# --- profiles

HOSTILE_PROFILES = {
    "not TOML": b"way.in = = =",
    "a deep nest": b"a = " + b"[" * 50_000,
    "a deep name": b"a." * 20_000 + b"b = 1",
    "a number too large to reckon with": b'"scan.interval" = ' + b"9" * 400,
    "a number too large to read": b'"scan.interval" = ' + b"9" * 5000,
    "no number": b'"scan.interval" = nan',
    "endless": b'"scan.interval" = inf',
    "a date": b'"way.in" = 2026-01-01',
    "a list": b'"way.in" = ["keys"]',
    "a table": b'["way.in"]\nx = 1',
    "the other kind": b'"voice.speak" = "yes"\n"scan.interval" = true\n"way.in" = 3',
    "all bytes": bytes(range(256)),
    "ten megabytes": b"#" * 10_000_000,
    "eight thousand names": b"".join(b'"x%d" = 1\n' % n for n in range(8000)),
    "a name without an end": b'"' + b"x" * 90_000 + b'" = 1',
    "a value without an end": b'"way.in" = "' + b"x" * 90_000 + b'"',
}


@pytest.mark.parametrize("content", HOSTILE_PROFILES.values(), ids=HOSTILE_PROFILES)
def test_a_hostile_profile_is_told_in_few_words_and_the_defaults_hold(
    storage: Storage, told: Told, content: bytes
) -> None:
    path = storage.folder / "profiles" / "default.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    profile = storage.profile("default", KNOWN)
    assert profile == Profile("default")
    assert 1 <= len(told) <= 4 and set(told.kinds) == {"notice-profile"}
    assert all("default.toml" in detail and len(detail) < 300 for _, detail in told)


def test_a_profile_of_a_newer_version_gives_what_this_one_knows(storage: Storage, told: Told) -> None:
    path = storage.folder / "profiles" / "default.toml"
    path.parent.mkdir(parents=True)
    path.write_text('"scan.intervall" = 2.0\n"scan.interval" = 3.0\n"gaze.speed" = 1\n"voice.speak" = false\n')
    profile = storage.profile("default", KNOWN)
    assert profile is not None
    assert profile.number(KNOWN["scan.interval"]) == 3.0 and profile[KNOWN["voice.speak"]] == "off"
    assert "did you mean scan.interval?" in told[0][1] and len(told) == 2


def test_a_profile_comes_back_as_it_was_kept(storage: Storage, told: Told) -> None:
    profile = Profile("default")
    for setting in KNOWN.values():
        profile = profile.put(setting, setting.choices[-1])
    storage.keep_profile(profile)
    assert storage.profile("default", KNOWN) == profile and not told
    assert storage.profile("nobody", KNOWN) is None


def test_a_profile_that_cannot_be_written_is_told_once(storage: Storage, told: Told) -> None:
    spoil(storage.folder / "profiles")
    for _ in range(5):
        storage.keep_profile(Profile("default"))
    assert told.kinds == ["notice-not-kept"]


# --- a crash in the middle of play

PLAY = """
    import sys
    from itertools import count
    from pathlib import Path
    from games.shell.tools.pilot import Pilot
    pilot = Pilot(Path(sys.argv[1]), {"way.in": "keys"}, cache=Path(sys.argv[2]))
    pilot.open("02-tulip")
    seat = pilot.house.play.seat
    offered = [target.id for target in pilot.game.targets(seat)]
    panes = [id for id in offered if id.startswith("pane/")][:2]
    glasses = [id for id in offered if id.startswith("glass/")]
    for n in count():
        for target in (glasses[(n + 1) % len(glasses)], panes[n % 2], *(("command/undo",) if n % 5 == 4 else ())):
            pilot.house.play.choose(target, pilot.now)
            print("|".join(pilot.game.fills), pilot.game.hand(seat), flush=True)
        if n % 7 == 0:
            pilot.storage.sync_all()
"""


@pytest.mark.parametrize("choices", (1, 40))
def test_killing_the_program_in_the_middle_of_play_loses_at_most_the_choice_being_made(
    tmp_path: Path, shelf: Path, choices: int
) -> None:
    folder = tmp_path / "player"
    command = [sys.executable, "-c", textwrap.dedent(PLAY), str(folder), str(shelf)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as player:
        assert player.stdout is not None
        seen = [player.stdout.readline() for _ in range(choices)]
        player.send_signal(signal.SIGKILL)
        seen += player.stdout.readlines()
    seen = [line.rstrip("\n") for line in seen if line.endswith("\n")]
    assert player.returncode == -signal.SIGKILL and len(seen) >= choices
    pilot = Pilot(folder, {"way.in": "keys"}, cache=shelf)
    pilot.house.play.choose("hub/go-on", pilot.now)
    session = pilot.house.screen.session
    states = ["|".join(game.fills) + " " + game.hand(Seat()) for game in values_of(pilot.storage, session)]
    story = [states[0], *seen]
    changes = [line for n, line in enumerate(story) if n == 0 or line != story[n - 1]]
    assert states[: len(changes)] == changes, "something that was chosen is gone"
    assert len(states) <= len(changes) + 1 and not [c for c in pilot.complaints if c[0] != "notice-torn"]


def values_of(storage: Storage, session: Session) -> list[Window]:
    """What the work was after each line of its journal."""
    fresh = Session(session.level, start(session.level))
    values = [fresh.game]
    for entry in loaded(storage, storage.all_works()[0]).entries:
        fresh = fresh.replayed([entry])
        values.append(fresh.game)
    return values


def test_a_crash_between_any_two_choices_goes_on_with_equal_value_and_history(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.open("01-buta")
    for n, target in enumerate(("pane/left-sky", "command/undo", "command/redo", "glass/ruby", "pane/buta-left")):
        pilot.house.play.choose(target, pilot.now)
        again = pilot.crash()
        again.house.play.choose("hub/go-on", again.now)
        session: Session = again.house.screen.session
        before: Session = pilot.house.screen.session
        assert session.game == before.game, n
        assert [(s.target, s.before) for s in session.past] == [(s.target, s.before) for s in before.past]


# --- replay


def test_a_work_whose_rules_changed_is_told_and_not_replayed(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.open("01-buta")
    pilot.house.play.choose("pane/left-sky", pilot.now)
    path = pilot.storage.all_works()[0]
    path.write_text(path.read_text().replace('"rules":1,', '"rules":99,', 1))
    again = pilot.crash()
    again.house.play.choose("hub/go-on", again.now)
    notices = [line["text"] for line in again.since(0, "notice")]
    assert again.game.name == "hub" and any(path.name in words for words in notices)


def test_a_work_goes_on_with_the_level_it_carries_when_the_shipped_one_changed(house: Build, tmp_path: Path) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.open("01-buta")
    pilot.house.play.choose("pane/left-sky", pilot.now)
    fills, works = pilot.game.fills, pilot.house.works
    work = loaded(pilot.storage, pilot.storage.all_works()[0])
    changed = shipped().levels / "stained_glass"
    levels = tmp_path / "levels" / "stained_glass"
    levels.mkdir(parents=True)
    for path in changed.glob("01-buta.*"):
        text = path.read_text()
        (levels / path.name).write_text(text + "# another\n" if path.suffix == ".toml" else text)
    works.content.resources = type(shipped())(shipped().package, shipped().assets, tmp_path / "levels")
    session = Works(works.content, pilot.storage).session(work)
    fresh = works.content.level("stained_glass", "01-buta")
    assert fresh is not None and fresh.digest != work.header.digest
    assert session is not None and session.level.digest == work.header.digest and session.game.fills == fills


def test_a_work_of_a_game_that_is_not_here_is_told(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    kept(pilot.storage, Header("weaving", "01-kilim", "d", title="Kilim"))
    again = pilot.crash()
    again.house.play.choose("hub/go-on", again.now)
    assert again.game.name == "hub" and again.since(0, "notice")


Acts = st.lists(st.tuples(st.sampled_from(("choose", "undo", "redo")), st.integers(0, 99), st.integers(1, 2)))


@settings(max_examples=60, deadline=None)
@given(acts=Acts, level=st.sampled_from((buta(), rings(7, 7))))
def test_the_journal_of_two_seats_replays_to_an_equal_value(acts: list[tuple[str, int, int]], level: object) -> None:
    session, lines = Session(level, start(level)), [header_line(HEADER)]  # type: ignore[arg-type]
    for act, number, seat in acts:
        offered = session.game.targets(Seat(seat))
        target = offered[number % len(offered)].id if act == "choose" else f"command/{act}"
        outcome = session.choose(target, Seat(seat))
        session = outcome.session
        if outcome.entry is not None:
            lines.append(entry_line(outcome.entry))
    _, entries, torn = read("".join(lines))
    again = Session(level, start(level)).replayed(entries)  # type: ignore[arg-type]
    assert not torn and again.game == session.game
    assert [step.target for step in again.past] == [step.target for step in session.past]


Foreign: Callable[[], st.SearchStrategy[str]] = lambda: st.one_of(  # noqa: E731
    st.text(max_size=30),
    st.sampled_from(("pane/", "glass/", "way/", "challenge/9", "part/guide", "command/", "action/next", "open/more/")),
    st.builds("{}/{}".format, st.sampled_from(("pane", "glass", "way", "challenge", "part", "command")), st.text()),
)


@settings(max_examples=150, deadline=None)
@given(entries=st.lists(st.builds(Entry, st.just("choose"), Foreign(), st.integers(-9, 10**30)), max_size=4))
def test_a_foreign_choice_in_a_journal_is_a_key_error_and_nothing_worse(entries: list[Entry]) -> None:
    level = buta()
    with suppress(KeyError):
        Session(level, start(level)).replayed(entries)


def test_a_thousand_choices_are_replayed_while_nobody_has_to_wait() -> None:
    level = rings(16, 16, 16, 28)
    panes = [target.id for target in start(level).targets(Seat()) if target.id.startswith("pane/")]
    glasses = ("glass/ruby", "glass/cobalt")
    entries = [Entry("choose", panes[n % len(panes)] if n % 2 else glasses[n // 2 % 2]) for n in range(1000)]
    assert Session(level, start(level)).replayed(entries).past
