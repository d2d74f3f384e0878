"""A real program is read and played through AT-SPI, as a screen reader does it."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.atspi import Reader, Thing, private, until

ROOT = Path(__file__).resolve().parents[1]
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
ACTIVATIONS = int(os.environ.get("ICHERI_ACTIVATIONS", "300"))
"""How often a reader comes and goes in one test; 3,000 for a long one."""


class Game:
    """A program that runs for itself, with its log; without flags it is a new player's. `reader()` connects to it."""

    def __init__(self, folder: Path, env: dict[str, str], *flags: str) -> None:
        self.env, self.log, self.data = env, folder / "log.jsonl", folder / "data"
        self.readers: list[Reader] = []
        words = [sys.executable, "main.py", "--data", str(self.data), "--log", str(self.log)]
        quiet = ("--voice-speak", "off") if flags and "--voice-speak" not in flags else ()
        self.process = subprocess.Popen([*words, *quiet, *flags], cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # fmt: skip

    def reader(self, on: bool = True) -> Reader:
        found = Reader(self.env["DBUS_SESSION_BUS_ADDRESS"], on)
        self.readers.append(found)
        return found

    def seen(self) -> Reader:
        """A reader that has the window before it."""
        reader = self.reader()
        until(lambda: len(reader.offered_or_none()) > 2)
        return reader

    def lines(self, *kinds: str) -> list[dict[str, Any]]:
        text = self.log.read_text("utf-8") if self.log.exists() else ""
        found = [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]
        return [line for line in found if line["kind"] in kinds]

    def offer(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.lines("offer")[-1]["targets"]
        return found

    def alive(self) -> bool:
        return self.process.poll() is None

    def end(self) -> None:
        for reader in self.readers:
            reader.close()
        if self.alive():
            self.process.kill()
        self.process.communicate(timeout=20)


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """An environment with a bus of its own, so that nobody's desktop is touched."""
    if not (shutil.which("dbus-daemon") and SERVICE.exists()):
        assert not os.environ.get("CI"), "apt-get install dbus-daemon at-spi2-core"
        pytest.skip("needs dbus-daemon and at-spi2-core")
    env = private(str(tmp_path_factory.mktemp("reader")))
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
    assert daemon.stdout is not None
    env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    yield env
    daemon.terminate()
    daemon.communicate(timeout=20)


@pytest.fixture
def game(bus: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., Game]]:
    """`game("--way-in", "keys")` starts one."""
    began: list[Game] = []

    def start(*flags: str) -> Game:
        began.append(Game(tmp_path / f"{len(began)}", bus, *flags))
        (tmp_path / f"{len(began) - 1}").mkdir(exist_ok=True)
        return began[-1]

    yield start
    for each in began:
        each.end()
    Reader(bus["DBUS_SESSION_BUS_ADDRESS"], on=False).turn(False)


def label_of(thing: Thing, labels: list[str]) -> str:
    """The visible label that a name begins with."""
    return max((label for label in labels if thing.name.startswith(label)), key=len, default="")


def tree_is_offer(game: Game, reader: Reader) -> None:
    """Every thing on offer is there once, in its order, with its place on the screen and its state; nothing else is."""
    offer, things = game.offer(), reader.offered()
    groups = list(dict.fromkeys(target["group"][0] for target in offer))
    ordered = [target for group in groups for target in offer if target["group"][0] == group]
    assert len(things) == len(ordered), ([t.name for t in things], [t["label"] for t in ordered])
    sizes = {group: sum(t["group"][0] == group for t in offer) for group in groups}
    for thing, target in zip(things, ordered, strict=True):
        assert thing.name.startswith(target["label"]), (thing, target)
        assert target.get("value", "") in thing.name, (thing, target)
        states, box = reader.states(thing.place), reader.extents(thing.place)
        assert "focusable" in states
        assert ("checked" in states) == (thing.role in ("check box", "radio button") and target.get("chosen", False))
        assert all(abs(a - b) <= 1.5 for a, b in zip(box, target["region"], strict=True)), (box, target)
        place = reader.attributes(thing.place)
        assert place["setsize"] == str(sizes[target["group"][0]])
        assert int(place["posinset"]) >= 1


def until_tree_is_offer(game: Game, reader: Reader) -> None:
    for _ in range(10):
        try:
            return tree_is_offer(game, reader)
        except (AssertionError, LookupError):
            reader.listen(0.15)
    return tree_is_offer(game, reader)


# --- what a reader sees


def test_the_tree_is_what_is_on_offer_on_pages_and_the_focus_is_that_of_the_keys(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys")
    reader = running.seen()
    until_tree_is_offer(running, reader)
    assert reader.get(reader.window(), "Accessible", "Name") == "İçəri – Icheri"
    options = reader.found("Options")
    reader.focus(options)
    until(lambda: "focused" in reader.states(options.place))
    assert running.lines("highlight")[-1]["targets"] == ["hub/options"]
    assert sum("focused" in reader.states(thing.place) for thing in reader.offered()) == 1
    for name in ("Options", "Voice and sound", "Voices", "Voice of messages", "Speed of the voice"):
        reader.press(reader.found(name))
        until(lambda: reader.get(reader.window(), "Accessible", "Name").startswith(name))  # noqa: B023
        until_tree_is_offer(running, reader)
    slides_by_steps(running, reader)


def slides_by_steps(running: Game, reader: Reader) -> None:
    """A slider goes up and down by the steps that keys take, no farther than there are any."""
    slider = until(lambda: next((t for t in reader.offered() if t.role == "slider"), None))
    ladder = [reader.get(slider.place, "Value", f"{end}Value") for end in ("Minimum", "Maximum", "Current")]
    assert ladder == [1, 13, 6]
    for wanted in (7, 5, 13, 1, 1000, -1000, 4.4):
        reader.put(slider, wanted)
        expected = max(1, min(13, round(wanted)))
        until(lambda: reader.get(slider.place, "Value", "CurrentValue") == expected)  # noqa: B023
    assert {"step/more", "step/less"} <= {line["target"] for line in running.lines("choice")}
    reader.put(slider, float("nan"))
    reader.put(slider, float("inf"))
    reader.listen(0.2)
    assert running.alive() and reader.get(slider.place, "Value", "CurrentValue") == 4


@pytest.mark.parametrize("level", ["03-pomegranate", "09-shebeke-six", "12-sun-window"])
def test_the_tree_is_what_is_on_offer_in_a_window(game: Callable[..., Game], level: str) -> None:
    running = game("--way-in", "keys", "--lang", "az", "--game", "stained_glass", "--level", level)
    until_tree_is_offer(running, running.seen())


def test_a_reader_at_the_first_page_takes_the_keys_for_its_way_in(game: Callable[..., Game]) -> None:
    running = game()
    reader = running.seen()
    first = reader.offered()[0]
    reader.focus(first)
    until(lambda: "focused" in reader.states(first.place))
    assert any(line.get("thing") == "way/keys" for line in running.lines("event"))


# --- what a reader does


def test_what_is_said_is_announced_and_described_every_time(game: Callable[..., Game]) -> None:
    """The same words three times are three announcements, and thrice a new description of what has the focus."""
    running = game("--way-in", "keys", "--game", "stained_glass", "--level", "01-buta")
    reader = running.seen()
    left = reader.found("Undo")
    reader.focus(left)
    until(lambda: "focused" in reader.states(left.place))
    before, told = len(reader.said()), len(described(reader))
    for n in (1, 2, 3):
        reader.press(left)
        until(lambda: reader.listen(0.05) or len(reader.said()) >= before + n)  # noqa: B023
    assert "" not in reader.said()
    assert len(set(reader.said()[before:])) == 1 and len(described(reader)) >= told + 3
    assert [line["text"] for line in running.lines("announce")][-3:] == reader.said()[-3:]


def described(reader: Reader) -> list[str]:
    """Descriptions that things were given, in order."""
    return [value[1] for _, kind, _, value in reader.events if kind == "accessible-description" and value[1]]


def test_a_window_is_finished_through_at_spi_alone(game: Callable[..., Game]) -> None:
    """From a cold start: names, roles and announcements are all this player has."""
    running = game()
    reader = running.seen()
    for wanted in ("Keyboard", "Stained glass"):
        reader.press(until(lambda: next((t for t in reader.offered() if t.name.startswith(wanted)), None)))  # noqa: B023
        reader.listen(0.3)
    reader.press(until(lambda: next((t for t in reader.offered() if t.name.startswith("Buta")), None)))
    reader.found("Hint")
    for _ in range(40):
        if any(t.name.startswith("The next one") for t in reader.offered()):
            break
        follow_hint(reader)
    assert any(line["event"] == "finished" for line in running.lines("event"))
    assert reader.said()[-1].endswith("Let in the light.")


def follow_hint(reader: Reader) -> None:
    """Asks for help until it names a glass and a pane, and takes both."""
    for _ in range(4):
        before = len(reader.said())
        reader.press(reader.found("Hint"))
        until(lambda: reader.listen(0.05) or len(reader.said()) > before)  # noqa: B023
        named = re.fullmatch(r"(.+) goes here: (.+)\.", reader.said()[-1])
        if named:
            break
    else:
        return
    glass, pane = reader.found(named[1]), reader.found(named[2])
    assert glass.role == "radio button" and pane.role == "push button"
    assert "The hint is here." in until(lambda: reader.description(pane.place))
    before = len(reader.said())
    if "checked" not in reader.states(glass.place):
        reader.press(glass)
        until(lambda: "checked" in reader.states(glass.place))
    reader.press(pane)
    until(lambda: reader.listen(0.05) or len(reader.said()) > before)


# --- bad readers


def test_readers_that_come_and_go_never_stop_the_game(game: Callable[..., Game]) -> None:
    """The example of accesskit freezes here after a few; the game answers after each hundred.

    Off and on within milliseconds, accesskit may not notice that the bus is another one and shows nothing there;
    a reader that stays away for a moment finds all again.
    """
    running = game("--way-in", "keys", "--game", "stained_glass", "--level", "01-buta")
    reader, chance = running.seen(), random.Random(7)
    for n in range(1, ACTIVATIONS + 1):
        reader.turn(False)
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, 0.004))
        reader.turn(True)
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, 0.01))
        if n % 100 == 0:
            before = len(running.lines("choice"))
            reader.listen(0.2)
            reader.turn(False)
            reader.listen(0.2)
            reader.turn(True)
            reader.press(reader.found("Hint"))
            until(lambda: len(running.lines("choice")) > before)  # noqa: B023
    assert running.alive()


def test_a_reader_that_hangs_and_dies_leaves_the_game_as_it_was(game: Callable[..., Game], bus: dict[str, str]) -> None:
    """It listens to everything, reads nothing, and is killed; another one plays on."""
    running = game("--way-in", "keys", "--game", "stained_glass", "--level", "01-buta")
    code = "import os, signal; from tests.atspi import Reader; r = Reader(os.environ['DBUS_SESSION_BUS_ADDRESS']); " \
           "print('there', flush=True); signal.pause()"  # fmt: skip
    env = {**bus, "PYTHONPATH": str(ROOT)}
    hanging = subprocess.Popen([sys.executable, "-c", code], env=env, stdout=subprocess.PIPE, text=True)
    assert hanging.stdout is not None and hanging.stdout.readline() == "there\n"
    reader = running.seen()
    hint = reader.found("Hint")
    for n in range(60):
        reader.press(hint)
        reader.listen(0.02)
        if n == 30:
            hanging.send_signal(signal.SIGKILL)
            hanging.communicate(timeout=10)
    until(lambda: len(running.lines("choice")) >= 60)
    assert running.alive()


def test_a_flood_of_requests_and_wrong_ones_is_borne(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys")
    reader = running.seen()
    thing = reader.found("Options")
    for _ in range(400):
        reader.focus(thing)
    for action in (-1, 1, 99):
        with pytest.raises((LookupError, TimeoutError)):
            if not reader.do(thing.place, "Action", "DoAction", "i", action):
                raise LookupError
    reader.press(thing)
    until(lambda: any(line["target"] == "hub/options" for line in running.lines("choice")))
    assert running.alive()


# --- who speaks


def test_accessibility_that_is_merely_on_does_not_silence_the_voice(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys", "--voice-speak", "auto")
    running.seen().listen(1.0)
    assert running.lines("say") and not running.lines("reader")


def test_a_reader_that_says_it_is_there_silences_the_voice_until_it_leaves(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys", "--voice-speak", "auto", "--game", "stained_glass", "--level", "01-buta")
    first = running.reader(on=False)
    first.turn(True, "ScreenReaderEnabled")
    reader = running.seen()
    until(lambda: [line["proven"] for line in running.lines("reader")] == [True])
    said = len(running.lines("say"))
    reader.press(reader.found("Hint"))
    until(lambda: running.lines("announce"))
    assert len(running.lines("say")) == said
    reader.press(reader.found("Say again"))
    until(lambda: len(running.lines("say")) > said)
    first.turn(False, "ScreenReaderEnabled")
    first.turn(False)
    until(lambda: [line["proven"] for line in running.lines("reader")] == [True, False])


def test_a_reader_that_asks_for_something_silences_the_voice(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys", "--voice-speak", "auto")
    reader = running.seen()
    reader.focus(reader.found("Options"))
    until(lambda: [line["proven"] for line in running.lines("reader")] == [True])


def test_without_accesskit_a_notice_says_so_and_play_goes_on(bus: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "accesskit.py").write_text("raise ImportError('not installed')\n")
    running = Game(tmp_path, {**bus, "PYTHONPATH": str(tmp_path)}, "--way-in", "keys")
    try:
        until(lambda: any("screen reader" in line["text"] for line in running.lines("notice")))
        assert running.alive()
    finally:
        running.end()


def test_the_program_ends_well_while_a_reader_is_there(game: Callable[..., Game]) -> None:
    running = game("--way-in", "keys")
    reader = running.seen()
    reader.press(reader.found("Leave"))
    assert running.process.wait(timeout=10) == 0
