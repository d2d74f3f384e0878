"""When things go wrong: told in words with the remedy, nothing lost, nothing at a standstill, and play goes on."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from games.core.journal import Header, header_line
from games.shell.app import App
from games.shell.resources import Resources, shipped
from games.shell.start import launch_of, main
from games.shell.tools.pilot import Pilot, letters

import pygame  # isort: skip  after the pilot has chosen the dummy drivers

ROOT = Path(__file__).parent.parent


@dataclass
class Running:
    """The whole program with a window nobody sees; its clock is moved by hand, its log is read as it is written."""

    app: App
    data: Path
    now: float

    def post(self, kind: int, **fields: Any) -> None:
        pygame.event.post(pygame.Event(kind, **fields))
        self.step()

    def key(self, key: int, down: bool = True) -> None:
        self.post(pygame.KEYDOWN if down else pygame.KEYUP, key=key, mod=0, unicode="", scancode=0)

    def step(self, seconds: float = 0.0) -> None:
        """Time goes on; what waits is heard, what is due happens, what changed is painted."""
        self.now += seconds
        self.app.hear(self.now)
        self.app.pump(self.now)
        self.app.draw(self.now)

    def choose(self, target: str) -> None:
        assert target in self.app.house.play.offer, self.app.house.play.offer.ids()
        self.app.house.play.choose(target, self.now)
        self.step(0.1)

    def lines(self, *kinds: str) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in (self.data / "log.jsonl").read_text().splitlines()]
        return [line for line in found if line["kind"] in kinds]

    @property
    def notices(self) -> list[str]:
        return [line["text"] for line in self.lines("notice")]

    @property
    def game(self) -> Any:
        return self.app.house.screen.session.game

    def shows(self, words: str) -> bool:
        """Whether these words come to be read on the screen, on one card of the caption or the next."""
        before = ""
        for _ in range(240):
            now = " ".join(self.app.scene.caption)
            if words in now or words in f"{before} {now}":
                return True
            before = now if now != before else before
            self.step(0.5)
        return False

    def plays(self, level: str = "01-buta") -> None:
        """A window is opened and finished."""
        assert self.app.house.open_level("stained_glass", level), self.notices
        for _ in range(60):
            if self.game.finished:
                return
            self.choose(self.game.hint(self.app.house.play.seat))
        raise AssertionError("it was never finished")


Begin = Callable[..., Running]


@pytest.fixture
def begin(tmp_path: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """`begin("--way-in", "keys", resources=...)` starts the program as from a command line."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    apps: list[Running] = []

    def start(
        *flags: str, resources: Resources | None = None, data: Path | None = None, silent: bool = True
    ) -> Running:
        folder = data or tmp_path / f"player-{len(apps)}"
        if data is None and not folder.exists():
            folder.mkdir()
        if folder.is_dir() and not (folder / "cache").exists():
            (folder / "cache").symlink_to(shelf)
        log = tmp_path / f"log-{len(apps)}"
        log.mkdir()
        way = () if any(flag.startswith("--way-in") for flag in flags) else ("--way-in", "keys")
        launch = launch_of(["--data", str(folder), "--log", str(log / "log.jsonl"), *way, *flags])
        assert launch is not None
        launch = replace(launch, silent=silent, resources=resources or launch.resources)
        running = Running(None, log, 100.0)  # type: ignore[arg-type]
        running.app = App(launch, clock=lambda: running.now)
        apps.append(running)
        running.step()
        return running

    yield start
    for running in apps:
        running.app.close()
    letters.cache_clear()


@pytest.fixture
def copy(tmp_path: Path) -> Resources:
    """The shipped files to be spoilt: levels, words and looks are copies, the rest is only shown."""
    here, assets = shipped(), tmp_path / "assets"
    assets.mkdir()
    for entry in here.assets.iterdir():
        if entry.name in ("text", "themes", "profiles"):
            shutil.copytree(entry, assets / entry.name)
        else:
            (assets / entry.name).symlink_to(entry)
    shutil.copytree(here.levels, tmp_path / "levels")
    return Resources(here.package, assets, tmp_path / "levels")


# --- levels and their drawings

BOMB = """<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><svg xmlns="http://www.w3.org/2000/svg"><desc>&c;</desc></svg>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><desc>&x;</desc></svg>"""
SPOILT_LEVELS = {
    "02-tulip.toml": b"title = = 3",
    "03-pomegranate.svg": BOMB.encode(),
    "04-sun-and-sea.svg": OUTSIDE.encode(),
    "05-maiden-tower.svg": b"<svg " * 2_000_000,
    "06-carpet-star.toml": b'format = "one"\ntitle = 3\npalette = {}\n',
    "07-peacock.svg": None,
    "08-shebeke-eight.toml": bytes(range(256)) * 40,
    "09-shebeke-six.toml": b"[" * 100_000,
    "10-shebeke-ten.toml": b"",
}


def test_broken_hostile_and_missing_levels_are_told_and_the_others_played(begin: Begin, copy: Resources) -> None:
    for name, content in SPOILT_LEVELS.items():
        path = copy.levels / "stained_glass" / name
        path.unlink() if content is None else path.write_bytes(content)
    running = begin("--game", "stained_glass", resources=copy)
    for name in SPOILT_LEVELS:
        stem = name.partition(".")[0]
        told = [notice for notice in running.notices if stem in notice]
        assert told, f"nothing was said of {name}"
        assert ";" in told[0], f"no remedy: {told[0]}"
        assert len(told[0]) < 400
    rows = [target.id for target in running.game.targets(running.app.house.play.seat)]
    assert [row for row in rows if row.startswith("level/")] == [
        "level/01-buta", "level/11-shebeke-twelve", "level/12-sun-window",
    ]  # fmt: skip
    running.plays()


def test_a_hostile_level_does_not_keep_anyone_waiting(begin: Begin, copy: Resources) -> None:
    """A name of a hundred thousand parts, which a reader of TOML takes minutes for; told, and the rest goes on."""
    script = """
        from games.shell.levels import LevelError, level_from_source
        try:
            level_from_source("stained_glass", "x", (("x.toml", "a." * 130_000 + "b = 1"),))
        except LevelError as error:
            print(error)
    """
    assert "levels/stained_glass/x.toml" in run(script, seconds=3.0)


def test_a_house_without_any_level_says_so_and_can_be_left(begin: Begin, copy: Resources) -> None:
    shutil.rmtree(copy.levels)
    running = begin(resources=copy)
    running.choose("game/stained_glass")
    running.choose("command/leave")
    running.choose("command/leave")
    assert not running.app.running


# --- words, looks, profiles


@pytest.mark.parametrize("junk", ("= nobody\n", "{ { {\n", "undo = { $x -> \n", "\ud800"))
def test_a_broken_line_of_text_is_told_with_file_and_line_and_the_others_are_used(
    begin: Begin, copy: Resources, tmp_path: Path, junk: str
) -> None:
    path = copy.assets / "text" / "az" / "icheri.ftl"
    whole = path.read_text()
    (path).write_bytes((junk + "\n" + whole).encode("utf-8", "surrogatepass"))
    running = begin("--lang", "az", resources=copy)
    assert any("az/icheri.ftl" in notice and "1" in notice for notice in running.notices), running.notices
    running.plays()


def test_a_missing_file_of_words_is_replaced_by_english(begin: Begin, copy: Resources) -> None:
    (copy.assets / "text" / "ru" / "stained_glass.ftl").unlink()
    running = begin("--lang", "ru", resources=copy)
    running.plays()
    assert any("Light" in text or "light" in text for text in (line["text"] for line in running.lines("caption")))


def test_ten_megabytes_of_junk_for_words_keep_nobody_waiting(begin: Begin, copy: Resources) -> None:
    (copy.assets / "text" / "az" / "stained_glass_places.ftl").write_bytes(b"\xff{\n" * 10_000)
    begin("--lang", "az", resources=copy).plays()


SPOILT_THEMES = {
    "missing": None,
    "not TOML": b"= = =",
    "no colours": b"line = 2\n",
    "wrong types": b'line = "thick"\n[colours]\nink = 3\n',
    "a colour that is none": b'[colours]\nink = "#GGGGGG"\n',
    "most tokens missing": b'[colours]\nink = "#202020"\n',
    "all bytes": bytes(range(256)),
    "a deep nest": b"a = " + b"[" * 50_000,
}


@pytest.mark.parametrize("content", SPOILT_THEMES.values(), ids=SPOILT_THEMES)
def test_a_look_that_cannot_be_used_is_told_and_the_usual_one_is_painted(
    begin: Begin, copy: Resources, content: bytes | None
) -> None:
    path = copy.assets / "themes" / "light.toml"
    path.unlink() if content is None else path.write_bytes(content)
    running = begin("--look-theme", "light", resources=copy)
    assert any("light.toml" in notice for notice in running.notices), running.notices
    assert running.shows("light.toml")
    assert running.app.house.open_level("stained_glass", "01-buta")
    running.step(0.1)


def test_a_broken_profile_is_told_and_the_defaults_are_used(begin: Begin, tmp_path: Path) -> None:
    folder = tmp_path / "spoilt"
    (folder / "profiles").mkdir(parents=True)
    (folder / "profiles" / "default.toml").write_bytes(b'"look.text-size" = = 3')
    running = begin(data=folder)
    assert any("default.toml" in notice for notice in running.notices)
    assert running.shows("default.toml"), "it was said in the log only"
    running.plays()


def test_a_broken_preset_is_told_and_the_page_stays_useful(begin: Begin, copy: Resources) -> None:
    (copy.assets / "profiles" / "one-switch.toml").write_bytes(b"\xff\xff")
    running = begin(resources=copy)
    running.app.house.request("page/welcome")
    running.choose("preset/one-switch")
    assert any("one-switch.toml" in notice for notice in running.notices)
    running.plays()


# --- folders and flags


def test_a_data_folder_that_cannot_be_is_told_and_play_goes_on(begin: Begin, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    running = begin(data=tmp_path / "file" / "player")
    assert running.app.house.open_level("stained_glass", "01-buta")
    running.choose("pane/left-sky")
    assert running.shows("cannot be kept on this disk")
    running.plays()
    told = [notice for notice in running.notices if "disk" in notice]
    assert 1 <= len(told) <= 3, "told, and not after each choice"


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (["--scan-intervall", "2"], "--scan-interval"),
        (["--fulscreen"], "--fullscreen"),
        (["--lnag=ru"], "--lang"),
        (["--scan-interval", "1.4"], "1.5"),
        (["--look-theme", "darkness"], "nearest"),
        (["--lang", "klingon"], "nearest"),
        (["--size", "huge"], "1280x720"),
        (["--size", "1x1"], "320x240"),
        (["shot"], "--help"),
    ],
)
def test_a_wrong_flag_ends_with_code_2_and_the_nearest_right_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, flags: list[str], told: str
) -> None:
    assert main(["--data", str(tmp_path), *flags]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("flags", (["--game", "weaving"], ["--game", "stained_glass", "--level", "99-none"]))
def test_a_game_or_level_that_is_not_there_is_told_and_the_door_stays_open(begin: Begin, flags: list[str]) -> None:
    running = begin(*flags)
    assert running.notices
    running.plays()


def test_a_log_that_cannot_be_written_costs_the_log_and_nothing_else(tmp_path: Path, shelf: Path) -> None:
    launch = launch_of(["--data", str(tmp_path), "--log", str(tmp_path / "nowhere" / "log.jsonl")])
    assert launch is not None
    app = App(replace(launch, silent=True), clock=lambda: 1.0)
    assert app.house.screens
    app.close()
    letters.cache_clear()


# --- sound and voice


def until(running: Running, wanted: str) -> None:
    """Runs on the real clock until a notice comes."""
    end = time.monotonic() + 10.0
    while not any(wanted in notice for notice in running.notices):
        assert time.monotonic() < end, running.notices
        running.step(0.02)
        time.sleep(0.005)


def test_without_a_sound_device_it_is_said_on_screen_and_play_goes_on(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nothing-of-the-kind")
    running = begin("--voice-speak", "off", silent=False)
    running.app.begin_sound()
    running.step(0.1)
    assert any("No sound device" in notice for notice in running.notices)
    assert running.shows("No sound device was found.")
    running.plays()


def test_without_a_voice_library_it_is_said_on_screen_and_play_goes_on(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("pyttsx3", "espeakng_loader"):
        (tmp_path / "absent").mkdir(exist_ok=True)
        (tmp_path / "absent" / f"{name}.py").write_text("raise ImportError('not installed')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "absent"))
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    running = begin("--voice-speak", "on", silent=False)
    running.app.begin_sound()
    until(running, "voice is not there")
    assert running.shows("The voice is not there.")
    running.plays()


# --- the window


def test_a_window_made_small_and_tall_in_the_middle_of_a_work_loses_nothing(begin: Begin) -> None:
    running = begin("--game", "stained_glass", "--level", "01-buta")
    running.choose("glass/ruby")
    running.choose("pane/left-sky")
    session, journal = running.app.house.screen.session, running.app.house.screen.journal
    for size in ((600, 800), (1920, 1080), (320, 240), (600, 800)):
        pygame.display.set_mode(size, pygame.RESIZABLE)
        running.step(0.1)
        assert running.app.scene.canvas.surface.get_size() == size
        assert running.app.house.screen.session == session and running.app.house.screen.journal == journal
        offer = running.app.house.play.offer
        if size != (320, 240):
            assert all(offer.window.holds(item.region.bounds, slack=1.0) for item in offer.items)
    running.choose("command/undo")
    assert running.game.fills == ("",) * 5
    running.plays()


def test_a_window_made_small_keeps_the_walking_light_walking(begin: Begin) -> None:
    running = begin("--way-in", "one-switch", "--game", "stained_glass", "--level", "01-buta")
    running.key(pygame.K_SPACE)
    running.key(pygame.K_SPACE, down=False)
    running.step(1.0)
    pygame.display.set_mode((600, 800), pygame.RESIZABLE)
    running.step(0.1)
    before = len(running.lines("highlight"))
    for _ in range(40):
        running.step(0.25)
    assert len(running.lines("highlight")) > before + 3


def test_a_window_that_loses_the_focus_with_a_key_held_freezes_nothing(begin: Begin) -> None:
    running = begin("--way-in", "one-switch", "--game", "stained_glass", "--level", "01-buta")
    running.key(pygame.K_SPACE)
    running.key(pygame.K_SPACE, down=False)
    running.step(1.2)
    game, chosen = running.game, len(running.lines("choice"))
    running.key(pygame.K_SPACE)
    after = len(running.lines("choice"))
    running.post(pygame.WINDOWFOCUSLOST)
    for _ in range(50):
        running.step(1.0)
    assert running.app.house.play.due() is None, "the light walks on for nobody"
    running.post(pygame.WINDOWFOCUSGAINED)
    for _ in range(5):
        running.key(pygame.K_SPACE)
        running.step(1.0)
    assert len(running.lines("choice")) == after <= chosen + 1 and (running.game == game or after > chosen)
    running.key(pygame.K_SPACE, down=False)
    running.key(pygame.K_SPACE)
    running.step(1.0)
    assert running.app.house.play.due() is not None, "the switch stayed dead"


# --- the clock


DATED = {
    ("shell/storage.py", "datetime.now"), ("shell/warm_up/run.py", "datetime.now"),
    ("shell/paper/desk.py", "date.today"), ("shell/care/attention.py", "date.today"),
}  # fmt: skip
"""Names of files, the date on a certificate, and the day for which "not today" was said."""


def test_only_names_and_days_are_taken_from_the_clock_on_the_wall() -> None:
    """All waiting is by the monotonic clock, which nobody can set back."""
    wall = {"time.time", "datetime.now", "datetime.today", "datetime.utcnow", "time.localtime", "date.today"}
    found = set()
    for path in (ROOT / "games").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                name = f"{node.value.id}.{node.attr}"
                if name in wall:
                    found.add((path.relative_to(ROOT / "games").as_posix(), name))
    assert found <= DATED, found


def test_a_clock_on_the_wall_that_was_set_back_leaves_the_newest_work_to_go_on_with(
    tmp_path: Path, shelf: Path
) -> None:
    pilot = Pilot(tmp_path / "player", {"way.in": "keys"}, cache=shelf)
    pilot.open("02-tulip")
    pilot.house.play.choose("glass/milk", pilot.now)
    old = pilot.storage.all_works()[0]
    for path in pilot.storage.works.glob(f"{old.stem}*"):
        path.rename(path.with_name(path.name.replace(old.name[:4], "2999")))
    later = pilot.crash()
    later.open("01-buta")
    later.house.play.choose("pane/left-sky", later.now)
    again = later.crash()
    again.house.play.choose("hub/go-on", again.now)
    assert again.house.screen.session.level.id == "01-buta"


# --- the work of yesterday


def test_a_broken_newest_work_does_not_hide_the_one_before_it(tmp_path: Path, shelf: Path) -> None:
    pilot = Pilot(tmp_path / "player", {"way.in": "keys"}, cache=shelf)
    pilot.open("01-buta")
    pilot.house.play.choose("pane/left-sky", pilot.now)
    (pilot.storage.works / "29990101-000000-01-buta.journal").write_bytes(b"")
    again = pilot.crash()
    assert [message for message, _ in again.complaints] == ["notice-work"]
    assert "hub/go-on" in again.offer
    again.house.play.choose("hub/go-on", again.now)
    assert again.game.fills == pilot.game.fills


@pytest.mark.parametrize("title", ("\0", "a\nb", "\x1b[31m", "x" * 100_000, "\u202e", "", "𓂀" * 50))
def test_a_work_with_a_strange_title_is_shown_and_painted(begin: Begin, tmp_path: Path, title: str) -> None:
    folder = tmp_path / "strange"
    (folder / "works").mkdir(parents=True)
    header = Header("weaving", "01-kilim", "d", title=title)
    (folder / "works" / "20260101-000000-01-kilim.journal").write_text(header_line(header))
    running = begin(data=folder)
    running.choose("hub/works")
    running.step(0.1)
    running.choose("command/leave")


def test_a_work_that_cannot_be_put_away_is_not_said_to_be(begin: Begin, tmp_path: Path) -> None:
    running = begin()
    running.plays()
    storage = running.app.storage
    path = storage.all_works()[0]
    (storage.works / "put-away").write_text("in the way")
    running.app.house.request("page/works")
    running.app.house.request(f"work/{path.stem}")
    running.app.house.request(f"ask-put-away/{path.stem}")
    running.choose("put-away/it")
    assert storage.all_works() == [path] and any("disk" in notice for notice in running.notices)
    said = [line["text"] for line in running.lines("event") if line.get("event") == "told"]
    assert not [text for text in said if "put away" in text.lower()], said


# --- the network

GUARD = """
import socket, sys
def forbid(event, arguments):
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        open(FOUND, "a").write(f"{sys.argv} opened {arguments[1:]}\\n")
        raise PermissionError("no internet here")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        open(FOUND, "a").write(f"{sys.argv} {event}\\n")
sys.addaudithook(forbid)
"""
SESSION = """
    import sys, time
    from dataclasses import replace
    from games.shell.app import App
    from games.shell.start import launch_of
    launch = launch_of(["--data", sys.argv[1], "--way-in", "keys", "--game", "stained_glass", "--level", "01-buta"])
    app = App(launch)
    app.draw(app.clock())
    app.begin_sound()
    began = time.monotonic()
    while not app.house.screen.session.game.finished:
        app.house.play.choose(app.house.screen.session.game.hint(app.house.play.seat), app.clock())
        app.pump(app.clock()); app.draw(app.clock())
    for wish in ("picture", "about/stained_glass", "options", "options/hearing", "page/works"):
        app.house.request(wish)
        app.pump(app.clock()); app.draw(app.clock())
    voice = app.sound.sounding.voice
    while voice.worker_pid and not voice.speaking(app.clock()) and time.monotonic() < began + 4:
        app.pump(app.clock()); time.sleep(0.01)
    app.close()
    print("finished")
"""


def test_no_internet_socket_is_ever_opened_by_the_program_or_its_voice(tmp_path: Path, shelf: Path) -> None:
    found = tmp_path / "found"
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(f"FOUND = {str(found)!r}\n" + GUARD)
    data = tmp_path / "player"
    data.mkdir()
    (data / "cache").symlink_to(shelf)
    paths = {"PYTHONPATH": os.pathsep.join((str(guard), str(ROOT)))}
    check = "import socket\ntry:\n    socket.socket()\nexcept PermissionError:\n    print('guarded')"
    assert "guarded" in run(check, **paths)
    found.unlink()
    assert "finished" in run(SESSION, str(data), **paths)
    assert not found.exists(), found.read_text()


def test_no_module_of_the_program_knows_of_the_network() -> None:
    network = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver", "webbrowser"}
    for path in (ROOT / "games").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert not network & {name.partition(".")[0] for name in names}, path


def run(script: str, *arguments: str, seconds: float = 30.0, **environment: str) -> str:
    """What a Python of its own prints."""
    drivers = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), *arguments],
        cwd=ROOT,
        env={**os.environ, **drivers, **environment},
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
