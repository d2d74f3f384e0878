"""What a player who cannot see hears, line by line: one readable file per level, and one for the house.

`python -m tests.transcript` writes all files in tests/transcripts anew, `python -m tests.transcript
stained_glass/03-pomegranate` that one; read them before they are kept.

    > Tab                                       what the player presses
      [tick-3] Ruby, in your hand, 1 of 6       the cue and the words that follow
      [placed, note of ruby] Ruby: left leaf.   a cue with the note of a thing
      ... Ruby: left leaf.                      words that were silenced at once: nobody heard them
      + Tulip, 2 of 6                           words that wait until the words before them have ended
"""

from __future__ import annotations

import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from games.access.choose.arrows import DIRECTIONS, ahead
from games.access.offer import Offer
from games.shell.log import Line
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.player import Player
from games.shell.tools.players.ways import levels

FOLDER = Path(__file__).parent / "transcripts"
HOUSE, GALLERY = "00-house", "00-gallery"
BY_EAR = {"way.in": "keys", "voice.speak": "on", "sound.ambience": 0.0, "sound.cues": 100.0}
"""What the preset "by ear" sets (assets/profiles/by-ear.toml)."""
KEYS = {"tab": "Tab", "back-tab": "Shift+Tab", "enter": "Enter", "escape": "Escape", "left": "Left", "right": "Right",
        "up": "Up", "down": "Down"}  # fmt: skip
BREATH = 3.0
"""Seconds between two presses: a listener hears what was said to its end."""


def spoken(lines: Iterable[Line]) -> Iterator[str]:
    """The lines of a log that can be heard, as lines to read; all of them were caused by one press."""
    heard = [line for line in lines if line["kind"] in ("say", "cue", "hush")]
    cues: list[str] = []
    for n, line in enumerate(heard):
        if line["kind"] == "cue":
            note = line.get("thing", "").partition("/")[2]
            cues.append(line["cue"] + (f", note of {note}" if note else ""))
        elif line["kind"] == "say":
            cut = any(later["kind"] == "hush" or not later.get("after", True) for later in heard[n + 1 :])
            start = "... " if cut else "+ " if line["after"] and n else ""
            yield f"  {''.join(f'[{cue}] ' for cue in cues)}{start}{line['text']}"
            cues = []
    if cues:
        yield "  " + " ".join(f"[{cue}]" for cue in cues)


@dataclass
class Listener(Player):
    """Plays by keyboard and hears; takes the shortest way to what it wants. `page` is what it heard."""

    page: list[str] = field(default_factory=list)

    def first(self) -> None:
        self.press("tab")

    def moved(self) -> None:
        """Its breath is taken after every press."""

    def hears(self, act: str, does: Callable[[], None]) -> None:
        mark = len(self.pilot.lines)
        does()
        self.page += [f"> {act}", *spoken(self.pilot.since(mark, "say", "cue", "hush"))]

    def press(self, key: str) -> None:
        def does() -> None:
            self.pilot.press(key)
            self.pilot.wait(BREATH)

        self.hears(KEYS.get(key, key.upper()), does)

    def note_down(self, words: str) -> None:
        """A heading that says what the player is about to do."""
        self.page += ["", f"# {words}"]

    def pick(self, target: str) -> None:
        for key in shortest(self.pilot.offer, self.focus(), target):
            self.press(key)
        assert self.focus() == target
        self.press("enter")

    def focus(self) -> str:
        marks = (line for line in reversed(self.pilot.lines) if line["kind"] == "highlight" and line["as"] == "focus")
        return str(next(iter(next(marks, {"targets": []})["targets"]), ""))


def shortest(offer: Offer, here: str, target: str) -> list[str]:
    """The fewest presses of Tab, Shift+Tab and arrows from one thing to another."""
    ids, ways = offer.ids(), deque([(here, list[str]())])
    met = {here}
    while ways:
        at, keys = ways.popleft()
        if at == target:
            return keys
        place = offer.index[at]
        found = {key: ahead(offer, offer[at], way) for key, way in DIRECTIONS.items()}
        steps = {key: item.id for key, item in found.items() if item is not None}
        steps |= {"tab": ids[(place + 1) % len(ids)], "back-tab": ids[place - 1]}
        for key, following in steps.items():
            if following not in met:
                met.add(following)
                ways.append((following, [*keys, key]))
    raise AssertionError(f"no key leads from {here} to {target}")


def begun(folder: Path, cache: Path, **chosen: object) -> Listener:
    """A cold start, and what is heard before the first press."""
    pilot = Pilot(folder, dict(chosen), cache=cache, begin=False)  # type: ignore[arg-type]
    player = Listener(pilot)
    player.hears("the program starts", lambda: pilot.house.begin(0.0))
    pilot.wait(BREATH)
    return player


def of_level(level: str, folder: Path, cache: Path) -> list[str]:
    """The house, the way to the level, a look round by the four questions, a hint to its end, play, the last words."""
    player = begun(folder, cache, **BY_EAR)
    player.note_down("to the window")
    player.errand(f"level/{level}")
    player.note_down("a look round: what the window is, what is left, where I am, what touches this")
    for key in "dlwt":
        player.press(key)
    player.note_down("a hint in three steps, and once more")
    for key in "hhhr":
        player.press(key)
    player.note_down("a first move, taken back and made again")
    player.step()
    player.choose("command/undo")
    player.note_down("play")
    player.finish()
    player.note_down("the window is finished: what it looks like, how it sounds, and the next one")
    player.press("d")
    player.choose("action/listen")
    player.choose("action/next")
    return player.page


def of_house(folder: Path, cache: Path) -> list[str]:
    """The first page of all, the preset, the options and back."""
    player = begun(folder, cache)
    player.first()
    player.note_down("the preset by ear")
    player.errand("preset/by-ear")
    player.note_down("the options: a slower voice")
    player.errand("options")
    player.errand("options/hearing")
    player.errand("setting/voice.rate")
    for _ in range(3):
        player.choose("step/less")
    for _ in range(4):
        player.press("escape")
    player.note_down("the language and back")
    player.put("language.words", "az")
    player.put("language.words", "en")
    player.note_down("my works, when there are none")
    player.errand("page/works")
    player.press("escape")
    player.note_down("about the craft, rest, and out")
    player.choose("command/about")
    player.choose("about/next")
    player.press("escape")
    player.choose("command/rest")
    player.press("tab")
    player.press("escape")
    return player.page


def of_gallery(folder: Path, cache: Path) -> list[str]:
    """The wall, its pages and crafts, one work watched, seen large, heard, named and put away."""
    player = begun(folder, cache, **BY_EAR, **{"watch.pace": "press"})
    pilot = player.pilot
    for n, level in enumerate(("batik/01-one-buta", "souvenirs/01-market-stall", *("stained_glass/01-buta",) * 6)):
        pilot.house.open_level(*level.split("/"))
        while (hint := pilot.game.hint(pilot.house.play.seat)) is not None:
            pilot.house.play.choose(hint, pilot.now, anywhere=True)
        journal = pilot.storage.all_works()[0]
        for path in journal.parent.glob(f"{journal.stem}.*"):
            path.rename(path.with_name(f"20260321-10{n:02}00-{journal.stem[16:]}{path.suffix}"))
        pilot.house.show_hub()
    stem = "20260321-100000-01-one-buta"
    player.note_down("the wall, page by page, and one craft")
    player.press("tab")
    player.errand("page/works")
    player.choose("wall/next")
    player.choose("page/crafts")
    player.choose("craft/batik")
    player.note_down("one work: watched, seen large, heard")
    player.errand(f"work/{stem}")
    player.choose("work/watch")
    for _ in range(3):
        player.choose("watch/play")
    player.choose("watch/back")
    player.press("escape")
    player.choose("work/large")
    player.press("enter")
    player.choose("work/hear")
    player.note_down("a name of pictures, and one of letters")
    for wish in (f"name-work/{stem}", "name-words", "name-word/boat", "name-word/sea", "name-done"):
        player.errand(wish)
    for wish in (f"name-work/{stem}", "name-letters", "name-group/0", "name-letter/a", "name-done"):
        player.errand(wish)
    player.note_down("put away, and back")
    for wish in (f"ask-put-away/{stem}", f"put-away/{stem}", "page/put-away", f"bring-back/{stem}"):
        player.errand(wish)
    player.press("escape")
    return player.page


def transcript(name: str, folder: Path, cache: Path) -> str:
    """All that is heard, as the text of the file."""
    told = {HOUSE: of_house, GALLERY: of_gallery}.get(name)
    page = of_level(name, folder, cache) if told is None else told(folder, cache)
    return "\n".join(page) + "\n"


def names() -> list[str]:
    """The house, its gallery, and each level as "<game>/<name>"."""
    return [HOUSE, GALLERY, *levels()]


def write(wanted: Iterable[str]) -> None:
    """Writes the files anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="icheri-heard-") as kept:
        for name in wanted:
            path = FOLDER / f"{name}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(transcript(name, Path(kept) / name, Path(kept) / "cache"), "utf-8")
            print(f"{path.name}: {len(path.read_text('utf-8').splitlines())} lines")


if __name__ == "__main__":
    write(sys.argv[1:] or names())
