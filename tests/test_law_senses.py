"""Law 8, senses: each event is seen, read, spoken and heard, and a player who lacks one of these finishes all the same.

The players here stand for people: each is given only the lines of the log that its person perceives, and never the
model. With those lines cut off it must fail: `test_..._cut_off` are tests of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import pytest

from games.core.game import KINDS
from games.shell.log import Line
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.blind import Blind
from games.shell.tools.players.deaf import Deaf
from games.shell.tools.players.people import BY_EAR, BY_EYE, HEARD, SEEN
from games.shell.tools.players.person import words
from games.shell.tools.players.player import Lost
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import levels
from tests.conftest import Build

ROOT = Path(__file__).parent.parent
WINDOWS = ("Buta", "Tulip", "Pomegranate")
TURNS = 150
"""Acts after which a player gives up on one thing."""
IN_HAND = re.compile(r"In your hand(?: now)?: (\w+)\.|(\w+), (?:\d+ left|none left), in your hand|(\w+), in your hand")
GROUP = re.compile(r" to .*, \d+ things")
"""What a group of the scan is called."""
FINISHED = "Let in the light."


# --- a player who cannot see, at the keyboard


def blind(house: Build, senses: tuple[str, ...] = HEARD) -> Blind:
    player = Blind(house(**BY_EAR), senses)
    player.hear()
    return player


def plays_by_ear(player: Blind, window: str) -> None:
    """From the front of the house to a finished window."""
    player.enter("stained_glass", window)
    player.finish()


@pytest.mark.parametrize("window", WINDOWS)
def test_who_cannot_see_finishes_by_ear_alone(house: Build, window: str) -> None:
    player = blind(house)
    plays_by_ear(player, window)
    assert player.pilot.game.finished and player.pilot.saved


def test_a_cold_start_leads_by_ear_to_the_preset_and_on(house: Build) -> None:
    player = Blind(house(), ("say", "cue"))
    player.press("tab")
    player.take("By ear")
    plays_by_ear(player, "Buta")
    assert player.pilot.game.finished


def test_who_cannot_see_can_ask_the_four_questions_at_any_moment(house: Build) -> None:
    player = blind(house)
    player.take("Stained glass")
    player.take("Buta")
    player.go("little buta")
    where, left, touches, whole = (" ".join(player.press(key)) for key in "wltd")
    assert "little buta" in where and "5 panes are empty" in left and "little buta" in touches and "Buta" in whole


@pytest.mark.parametrize("deaf_to", ("say",))
def test_who_cannot_see_is_lost_when_the_voice_is_cut_off(house: Build, deaf_to: str) -> None:
    player = blind(house, tuple(kind for kind in ("say", "cue") if kind != deaf_to))
    with pytest.raises(Lost):
        plays_by_ear(player, "Buta")


def test_nothing_is_heard_when_the_log_is_muted(house: Build) -> None:
    player = blind(house, ())
    with pytest.raises(Lost):
        plays_by_ear(player, "Buta")
    assert not player.pilot.game.finished


# --- a player who cannot hear, with a pointer


def plays_by_eye(player: Deaf, window: str) -> None:
    player.look()
    player.enter("stained_glass", window)
    player.finish()


@pytest.mark.parametrize("window", WINDOWS)
def test_who_cannot_hear_finishes_by_captions_and_places(house: Build, window: str) -> None:
    player = Deaf(house(**BY_EYE), SEEN)
    plays_by_eye(player, window)
    assert player.pilot.game.finished and player.pilot.saved


@pytest.mark.parametrize("blind_to", ("caption", "offer"))
def test_who_cannot_hear_is_lost_when_captions_or_places_are_cut_off(house: Build, blind_to: str) -> None:
    player = Deaf(house(**BY_EYE), tuple(kind for kind in SEEN if kind != blind_to))
    with pytest.raises(Lost):
        plays_by_eye(player, "Buta")


# --- a player with one switch and the screen off


@dataclass
class Listening:
    """Waits for a name, and presses the one switch; hears only lines of these kinds."""

    pilot: Pilot
    senses: tuple[str, ...]
    read: int = 0
    done: bool = False

    def fresh(self) -> list[Line]:
        lines = [line for line in self.pilot.lines[self.read :] if line["kind"] in self.senses]
        self.read = len(self.pilot.lines)
        return lines

    def until(self, wanted: Callable[[str], bool], patience: float = 240.0) -> str:
        """Listens until something wanted is said, and presses half a second later; what it was."""
        until = self.pilot.now + patience
        while self.pilot.now < until:
            for said in words(self.fresh()):
                self.done = self.done or FINISHED in said
                if self.done:
                    return said
                if wanted(said):
                    self.pilot.wait(0.5)
                    self.pilot.press("space")
                    return said
            self.pilot.wake(2.0)
        raise Lost("what was waited for was never said")


def goes_to(player: Listening, name: str) -> None:
    """Into groups that begin with what is so called, and to it."""
    while not player.until(lambda said: said.startswith((f"{name}, ", f"{name} to "))).startswith(f"{name}, "):
        pass


def plays_by_switch(player: Listening) -> None:
    """From a cold start: the first press starts the scan, and nothing but what is said leads on."""
    player.pilot.wait(1.0)
    player.pilot.press("space")
    for name in ("One switch", "Stained glass", "Buta"):
        goes_to(player, name)
    hand = "Sky"

    def wanted(said: str) -> bool:
        """An empty pane for the glass in the hand; a group that is not done; from a group without it, back out."""
        nonlocal hand
        found = IN_HAND.search(said)
        hand = next((name for name in found.groups() if name), hand) if found else hand
        group = GROUP.search(said) is not None and "all done" not in said
        return f"empty, here goes {hand}" in said or group or said.startswith("Back out")

    for _ in range(TURNS):
        if player.done:
            return
        player.until(wanted)
    raise Lost("the window was never finished")


def test_who_has_one_switch_and_no_screen_finishes_the_first_window(house: Build) -> None:
    player = Listening(house(), ("say", "cue"))
    plays_by_switch(player)
    assert player.pilot.game.finished and player.pilot.saved
    assert {line["target"] for line in player.pilot.since(0, "choice")} >= {"preset/one-switch", "level/01-buta"}


def test_who_has_one_switch_and_no_screen_is_lost_in_silence(house: Build) -> None:
    player = Listening(house(), ("cue",))
    with pytest.raises(Lost):
        plays_by_switch(player)


# --- every event has all its forms


@dataclass
class Acts:
    """Makes many different things happen, and keeps the log's lines act by act."""

    pilot: Pilot
    acts: list[tuple[str, list[Line]]] = field(default_factory=list)

    def do(self, name: str, act: Callable[[], object]) -> None:
        mark = len(self.pilot.lines)
        act()
        self.acts.append((name, self.pilot.lines[mark:]))

    def press(self, *keys: str) -> None:
        for key in keys:
            self.do(f"the key {key}", lambda key=key: (self.pilot.press(key), self.pilot.wait(2.0)))  # type: ignore[misc]

    def choose(self, *targets: str) -> None:
        for target in targets:
            self.do(target, lambda target=target: self._choose(target))  # type: ignore[misc]

    def _choose(self, target: str) -> None:
        self.pilot.wait(2.0)
        ReaderPlayer(self.pilot).choose(target)


def many_acts(house: Build, game_level: str) -> Acts:
    """One window with every kind of thing that can happen in it, and a walk through the house."""
    pilot = house(**{"voice.speak": "on"})
    acts = Acts(pilot)
    acts.press("tab", "left", "left")
    acts.do("the window", lambda: pilot.open(game_level))
    pilot.wait(2.0)
    panes = [t.id for t in pilot.game.targets(pilot.house.play.seat) if t.area == "work"]
    glasses = [t.id for t in pilot.game.targets(pilot.house.play.seat) if t.area == "palette"]
    acts.press("h", "h", "h", "r", "w", "l", "t", "d")
    acts.choose(glasses[1], panes[0], panes[0], "command/undo", "command/redo", "command/undo", "command/undo",
                "command/undo", "command/redo", "command/redo", "command/redo", "command/picture")  # fmt: skip
    acts.choose("way/glazier", glasses[2], panes[0], panes[1], panes[2], "way/guided", "challenge/1")
    acts.choose("command/how-to")
    for _ in range(200):
        wanted = pilot.game.hint(pilot.house.play.seat)
        if wanted is None:
            break
        acts.choose(wanted)
    acts.choose("action/listen")
    for target in ("command/about", "command/leave", "command/options", "command/leave", "action/works"):
        acts.choose(target)
    return acts


@pytest.fixture
def acts(house: Build) -> Acts:
    return many_acts(house, "01-buta")


def events_of(acts: Acts) -> Iterator[tuple[str, Line, list[Line]]]:
    for name, lines in acts.acts:
        for line in lines:
            if line["kind"] == "event":
                yield name, line, lines


def test_every_kind_of_event_was_brought_about(acts: Acts) -> None:
    """A kind that no game of this house uses is named here, so that it is not forgotten."""
    met = {line["event"] for _, line, _ in events_of(acts)}
    assert met == set(KINDS) - {"matched"}


def test_every_event_is_read_spoken_and_heard(acts: Acts) -> None:
    """Its words are in a caption and in the voice, and its cue sounds; a request is answered by what it leads to."""
    for name, event, lines in events_of(acts):
        said, shown = words(line for line in lines if line["kind"] == "say"), words(
            line for line in lines if line["kind"] == "caption"
        )
        cues = {line["cue"] for line in lines if line["kind"] == "cue"}
        assert said and shown, f"{name}: {event}"
        assert cues or event.get("thing") == "say-again", f"{name}: {event} sounds by nothing but the voice"
        if event["event"] != "request":
            assert event["text"] in shown, f"{name}: no caption says {event['text']}"
            assert event["event"] in cues or event.get("thing", "").startswith("way/"), f"{name}: no cue {event}"
            assert len([line for line in lines if line["kind"] == "say" and line["voice"] == "message"]), name


def test_no_words_of_an_act_silence_other_words_of_it(acts: Acts) -> None:
    for name, lines in acts.acts:
        says = [line for line in lines if line["kind"] in ("say", "hush")]
        for before, line in pairwise(says):
            cut = before["kind"] == "say" and (line["kind"] == "hush" or not line["after"])
            same = before["t"] == line["t"]
            assert not (cut and same), f"{name}: {before['text']} is silenced by {line.get('text')}"


def test_every_event_changes_the_picture_or_the_highlight(acts: Acts) -> None:
    """Something other than the caption: what is offered, what stands out, or the lamp of a hint."""
    for name, event, lines in events_of(acts):
        if event["event"] in ("told", "refused", "hinted", "request"):
            continue
        assert any(line["kind"] in ("offer", "highlight") for line in lines), f"{name}: {event}"


def test_every_cue_has_its_sound_and_every_glass_its_note(acts: Acts) -> None:
    sounds = {path.stem for path in (ROOT / "assets" / "sounds").glob("*.ogg")}
    for _, lines in acts.acts:
        for line in lines:
            assert line["kind"] != "cue" or line["cue"] in sounds, line
    assert set(KINDS) - {"request"} <= sounds


@pytest.mark.parametrize("level", levels())
def test_what_is_said_is_shown_and_what_is_shown_is_said(house: Build, level: str) -> None:
    """Whole plays: captions and voice have the same messages in the same order (checklist row 102)."""
    pilot = house(**{"way.in": "keys", "voice.speak": "on"})
    player = ReaderPlayer(pilot)
    player.errand(f"level/{level}")
    player.finish()
    said = [line["text"] for line in pilot.lines if line["kind"] == "say" and line["voice"] == "message"]
    shown = [line["text"] for line in pilot.lines if line["kind"] == "caption" and not line["passing"]]
    assert len(said) == len(shown)
    spoken_otherwise = [(a, b) for a, b in zip(said, shown, strict=True) if a != b]
    assert all(alike(a, b) for a, b in spoken_otherwise), spoken_otherwise


def alike(said: str, shown: str) -> bool:
    """One message in both: a name may be spoken more fully than it is written, sentence by sentence."""
    one, other = said.split(". "), shown.split(". ")
    return len(one) == len(other) and all(
        SequenceMatcher(None, a, b).ratio() > 0.7 for a, b in zip(one, other, strict=True)
    )
