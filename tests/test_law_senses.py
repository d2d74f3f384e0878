"""Law 8, senses: each event is seen, read, spoken and heard, and a player who lacks one of these finishes all the same.

The players here stand for people: each is given only the lines of the log that its person perceives, and never the
model. With those lines cut off it must fail: `test_..._cut_off` are tests of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from games.access.inputs import PointAt
from games.core.game import KINDS
from games.shell.log import Line
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.player import Lost
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import levels
from tests.conftest import Build

ROOT = Path(__file__).parent.parent
BY_EAR = {"way.in": "keys", "voice.speak": True, "sound.ambience": 0.0, "sound.cues": 100.0}
BY_EYE = {"way.in": "pointer", "voice.speak": False, "sound.cues": 0.0, "sound.ambience": 0.0}
"""What these presets of the first page set (assets/profiles)."""
WINDOWS = ("Buta", "Tulip", "Pomegranate")
TURNS = 150
"""Acts after which a player gives up on one thing."""
GOES_HERE = re.compile(r"(\w+) goes here: (.+)\.$")
IN_HAND = re.compile(r"In your hand(?: now)?: (\w+)\.|(\w+), (?:\d+ left|none left), in your hand|(\w+), in your hand")
BACK = ("The whole picture", "The larger part")
FINISHED = "Let in the light."


@dataclass
class Person:
    """Somebody at the house, with the kinds of lines of its log that this person perceives."""

    pilot: Pilot
    senses: tuple[str, ...]
    read: int = field(default=0)

    def fresh(self, pause: float = 2.5) -> list[Line]:
        """What this person has perceived since it last paid attention, after a pause."""
        self.pilot.wait(pause)
        lines = [line for line in self.pilot.lines[self.read :] if line["kind"] in self.senses]
        self.read = len(self.pilot.lines)
        return lines


def words(lines: Iterable[Line]) -> list[str]:
    return [str(line["text"]) for line in lines if "text" in line]


# --- a player who cannot see, at the keyboard


@dataclass
class Blind(Person):
    """Hears, remembers what was said last of where it stands and of its hand, and knows four keys."""

    here: str = ""
    hand: str = ""
    done: bool = False

    def press(self, key: str) -> list[str]:
        self.pilot.press(key)
        return self.hear()

    def hear(self) -> list[str]:
        lines = self.fresh()
        for line in lines:
            if line["kind"] == "say" and line["voice"] == "cue":
                self.here = line["text"]
            found = IN_HAND.search(line.get("text", ""))
            self.hand = next((name for name in found.groups() if name), self.hand) if found else self.hand
            self.done = self.done or FINISHED in line.get("text", "")
        return words(lines)

    def go(self, name: str) -> bool:
        """Tab until this name is heard; False after a whole round."""
        first = ""
        for _ in range(TURNS):
            if names(self.here, name):
                return True
            if named(self.here) == first:
                return False
            first = first or named(self.here)
            self.press("tab")
        raise Lost(f"heard nothing of {name}")

    def take(self, name: str) -> None:
        if not self.go(name):
            raise Lost(f"went all round and heard nothing of {name}")
        self.press("enter")

    def find(self, name: str) -> bool:
        """The same, also inside the parts of the work that open larger."""
        if self.go(name):
            return True
        for part in self.parts():
            self.take(part)
            if self.find(name):
                return True
            self.press("escape")
        return False

    def parts(self) -> list[str]:
        """The names of parts heard on one round."""
        heard = [named(self.here)]
        for _ in range(TURNS):
            self.press("tab")
            if named(self.here) == heard[0]:
                break
            heard.append(named(self.here))
        return [name for name in heard if name.endswith(" part") and name not in BACK]

    def finish(self) -> None:
        """Asks for help until a pane is named, takes the glass for it, goes there and puts it in."""
        for _ in range(TURNS):
            if self.done:
                return
            glass, pane = self.asked()
            if glass != self.hand and not self.within(glass):
                raise Lost(f"{glass} was not found")
            if not self.within(pane):
                raise Lost(f"{pane} was not found")
        raise Lost("the window was never finished")

    def within(self, name: str) -> bool:
        """Finds a thing and chooses it; from inside a part where it is not, back to the whole first."""
        found = self.go(name)
        if not found:
            while any(self.go(back) for back in BACK):
                self.press("enter")
            found = self.find(name)
        if found:
            self.press("enter")
        return found

    def asked(self) -> tuple[str, str]:
        for _ in range(4):
            for said in self.press("h"):
                if found := GOES_HERE.search(said):
                    return found.group(1), found.group(2)
        raise Lost("help was asked for, and no pane was named")


def named(heard: str) -> str:
    """The name in what was heard of a thing: what else is said follows it."""
    return heard.split(",")[0]


def names(heard: str, name: str) -> bool:
    """Whether what was heard is this thing: its name comes first."""
    return heard == name or heard.startswith(f"{name},")


def blind(house: Build, senses: tuple[str, ...] = ("say", "cue")) -> Blind:
    player = Blind(house(**BY_EAR), senses)
    player.hear()
    return player


def plays_by_ear(player: Blind, window: str) -> None:
    """From the front of the house to a finished window."""
    player.take("Stained glass")
    player.take(window)
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
    player.find("little buta")
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


@dataclass
class Deaf(Person):
    """Reads captions, sees what lies where, and points."""

    caption: str = ""
    done: bool = False
    seen: dict[str, Line] = field(default_factory=dict)

    def look(self) -> list[str]:
        lines = self.fresh(8.0)
        for line in lines:
            if line["kind"] == "offer":
                self.seen = {str(target["id"]): target for target in line["targets"]}
        read = words(lines)
        self.done = self.done or any(FINISHED in said for said in read)
        return read

    def press(self, target: Line) -> list[str]:
        self.pilot.hear(PointAt(tuple(target["anchor"])))
        self.pilot.press("mouse-1", "mouse")
        return self.look()

    def take(self, label: str, group: str) -> list[str]:
        """Presses what is so named in a part of the screen, opening what has to be opened; what the caption said."""
        for found in self.labelled(label, group):
            return self.press(found)
        while back := self.drawn("back"):
            self.press(back[0])
        read = self.search(label, group)
        if read is None:
            raise Lost(f"{label} is nowhere to be seen")
        return read

    def search(self, label: str, group: str) -> list[str] | None:
        """Opens one part after the other; from where it is not there the way leads back."""
        for found in self.labelled(label, group):
            return self.press(found)
        for opening in self.drawn("opening"):
            self.press(opening)
            read = self.search(label, group)
            if read is not None:
                return read
            if back := self.drawn("back"):
                self.press(back[0])
        return None

    def drawn(self, subtype: str) -> list[Line]:
        """What carries this picture."""
        return [target for target in self.seen.values() if target["subtype"] == subtype]

    def labelled(self, label: str, group: str) -> Iterator[Line]:
        for target in self.seen.values():
            if target["label"] == label and group in target["group"] and not target["id"].startswith("open/"):
                yield target
                return

    def finish(self) -> None:
        for _ in range(TURNS):
            if self.done:
                return
            glass, pane = self.helped()
            held = [t for t in self.seen.values() if t["group"] == ["palette"] and t.get("chosen")]
            if not any(t["label"] == glass for t in held):
                self.take(glass, "palette")
            self.take(pane, "work")
        raise Lost("the window was never finished")

    def helped(self) -> tuple[str, str]:
        for _ in range(4):
            for read in self.take("Hint", "commands"):
                if found := GOES_HERE.search(read):
                    return found.group(1), found.group(2)
        raise Lost("help was asked for, and the caption named no pane")


def plays_by_eye(player: Deaf, window: str) -> None:
    player.look()
    player.take("Stained glass", "work")
    player.take(window, "work")
    player.finish()


SEEN = ("caption", "offer", "highlight")


@pytest.mark.parametrize("window", WINDOWS)
def test_who_cannot_hear_finishes_by_captions_and_places(house: Build, window: str) -> None:
    player = Deaf(house(**BY_EYE), SEEN)
    plays_by_eye(player, window)
    assert player.pilot.game.finished and player.pilot.saved
    assert not player.pilot.since(0, "say"), "the voice is off in this preset"


@pytest.mark.parametrize("blind_to", ("caption", "offer"))
def test_who_cannot_hear_is_lost_when_captions_or_places_are_cut_off(house: Build, blind_to: str) -> None:
    player = Deaf(house(**BY_EYE), tuple(kind for kind in SEEN if kind != blind_to))
    with pytest.raises(Lost):
        plays_by_eye(player, "Buta")


# --- a player with one switch and the screen off


@dataclass
class Listening(Person):
    """Waits for a name, and presses the one switch."""

    done: bool = False

    def until(self, wanted: Callable[[str], bool], patience: float = 240.0) -> str:
        """Listens until something wanted is said, and presses half a second later; what it was."""
        until = self.pilot.now + patience
        while self.pilot.now < until:
            for said in words(self.fresh(0.0)):
                self.done = self.done or FINISHED in said
                if self.done:
                    return said
                if wanted(said):
                    self.pilot.wait(0.5)
                    self.pilot.press("space")
                    return said
            self.pilot.wake(2.0)
        raise Lost("what was waited for was never said")


def plays_by_switch(player: Listening) -> None:
    """From a cold start: the first press starts the scan, and nothing but what is said leads on."""
    hand = "Sky"
    player.pilot.wait(1.0)
    player.pilot.press("space")
    door = re.compile(r"The main part|One switch, ")
    while True:
        said = player.until(lambda said: bool(door.match(said)))
        if said.startswith("One switch, "):
            break
    inner = re.compile(r"The main part|Stained glass,")
    while not player.until(lambda said: bool(inner.match(said))).startswith("Stained glass"):
        pass
    cards = re.compile(r"The main part|\d+ things, from Buta|Buta,")
    while not player.until(lambda said: bool(cards.match(said))).startswith("Buta"):
        pass
    player.until(lambda said: said.startswith("The main part"))
    for _ in range(TURNS):
        if player.done:
            return

        def wanted(said: str) -> bool:
            nonlocal hand
            found = IN_HAND.search(said)
            hand = next((name for name in found.groups() if name), hand) if found else hand
            return f"empty, here goes {hand}" in said or said.startswith("The main part")

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
    pilot = house(**{"voice.speak": True})
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
    pilot = house(**{"way.in": "keys", "voice.speak": True})
    player = ReaderPlayer(pilot)
    player.errand(f"level/{level}")
    player.finish()
    said = [line["text"] for line in pilot.lines if line["kind"] == "say" and line["voice"] == "message"]
    shown = [line["text"] for line in pilot.lines if line["kind"] == "caption" and not line["passing"]]
    assert len(said) == len(shown)
    spoken_otherwise = [(a, b) for a, b in zip(said, shown, strict=True) if a != b]
    assert all("Icheri" in a or "İçəri" in b for a, b in spoken_otherwise), spoken_otherwise
