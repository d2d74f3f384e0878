"""What is looked at by doing something in a house: resting, waiting, learning, being greeted and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ....access.stages.settings import MODES
from ...works import HELPS
from ..pilot import KNOWN
from ..players.ways import WAYS, of_way, settle
from .screens import Walker, wishes

ANSWERED = 0.1
"""Seconds within which a press is answered (checklist row 91)."""
IDLE = 600.0
SAMPLE = ("scan.interval", "look.text-size", "press.acceptance", "voice.rate")
"""Settings that each way in sets by itself; the tests deal out all of them."""

Tour = Callable[[Walker], Iterator[str]]


def idle(walker: Walker) -> Iterator[str]:
    """Row 39: ten minutes without an input change nothing, in any way in that moves by itself."""
    for way in WAYS:
        pilot = walker.house(f"idle-{way}", settle(way))
        player = of_way(way, pilot)
        player.begin()
        for level in walker.levels()[:2]:
            pilot.open(level.split("/")[1], level.split("/")[0])
            before, mark = pilot.game, len(pilot.lines)
            pilot.wait(IDLE)
            if pilot.game != before or pilot.since(mark, "choice"):
                yield f"{way}: something was chosen in {level} while nobody did anything"


def stages(walker: Walker) -> Iterator[str]:
    """Row 50: every stage plays every game's first level to its end, and idle only the first does."""
    for game in walker.games:
        level = next((name for name in walker.levels() if name.startswith(f"{game}/")), None)
        for mode in MODES if level else ():
            if mode == "choose":
                continue
            pilot = walker.house(f"stage-{game}-{mode}", {"stage.mode": mode, "stage.zone": 100.0})
            pilot.open(str(level).split("/")[1], game)
            for turn in range(400):
                if pilot.game.finished:
                    break
                pilot.wait(4.0)
                if mode != "watch":
                    errorless = mode == "errorless"
                    pilot.press("enter" if errorless or (mode == "turns" and turn % 2) else "space")
            if not pilot.game.finished:
                yield f"{mode}: {level} was never finished"


def greeted(walker: Walker) -> Iterator[str]:
    """Row 87: a new screen says its title or what it is, then where one stands."""
    pilot = walker.house("greeted", {"way.in": "keys"})
    for wish in wishes(pilot, walker.games):
        mark, before = len(pilot.lines), len(pilot.house.screens)
        pilot.house.request(wish)
        if len(pilot.house.screens) == before:
            continue
        said = [line["voice"] for line in pilot.since(mark, "say")]
        if said[:1] != ["message"] or "cue" not in said:
            yield f"{wish}: said {said}"
        pilot.house.leave()


def answered(walker: Walker) -> Iterator[str]:
    """Row 91: each press of a key is heard and seen within a tenth of a second, at an edge too."""
    pilot = walker.house("answered", {"way.in": "keys"})
    pilot.press("tab")
    for level in ("", *walker.levels()[:1]):
        if level:
            pilot.open(level.split("/")[1], level.split("/")[0])
        for key in ("left", "left", "left", "left", "up", "up", "up", "up", "tab", "h", "w", "enter", "r"):
            pilot.wait(1.0)
            mark, now = len(pilot.lines), pilot.now
            pilot.press(key)
            lines = [line for line in pilot.lines[mark:] if line["t"] - now <= ANSWERED]
            heard = any(line["kind"] in ("cue", "say") for line in lines)
            seen = any(line["kind"] in ("highlight", "caption", "offer") for line in lines)
            if not (heard and seen):
                yield f"the key {key} at {level or 'the hub'} is not answered in two senses"


def lesson(walker: Walker) -> Iterator[str]:
    """Row 114: how to play shows a first move on the work itself, and nothing is lost."""
    for game in walker.games:
        level = next((name for name in walker.levels() if name.startswith(f"{game}/")), None)
        if level is None:
            continue
        pilot = walker.house(f"lesson-{game}", {"way.in": "keys"})
        pilot.open(level.split("/")[1], game)
        before = pilot.game
        pilot.house.play.choose("command/how-to", pilot.now)
        if pilot.game != before or not pilot.house.lesson:
            yield f"{game}: the lesson did not begin, or changed the work"


def rest(walker: Walker) -> Iterator[str]:
    """Row 125: each way in rests and comes back, and nothing is lost."""
    for way in WAYS:
        pilot = walker.house(f"rest-{way}", settle(way))
        player = of_way(way, pilot)
        player.begin()
        level = walker.levels()[0]
        pilot.open(level.split("/")[1], level.split("/")[0])
        before = pilot.game
        player.choose("command/rest")
        pilot.wait(30.0)
        if not pilot.house.play.resting or pilot.game != before:
            yield f"{way}: no rest"


def no_surprise(walker: Walker) -> Iterator[str]:
    """Row 121: a setting that is changed, or a focus that moves, opens no other screen."""
    pilot = walker.house("surprise", {"way.in": "keys"})
    for name in KNOWN:
        pilot.house.request(f"setting/{name}")
        depth = len(pilot.house.screens)
        for item in pilot.offer.items:
            if item.target.area == "work" and item.id.startswith(("choice/", "step/")):
                pilot.house.play.choose(item.id, pilot.now)
                pilot.wait(0.1)
                break
        if len(pilot.house.screens) != depth:
            yield f"setting {name} changed the screen"
            pilot = walker.house(f"surprise-{name}", {"way.in": "keys"})
            continue
        pilot.house.play.choose("command/undo", pilot.now)
        pilot.house.leave()


def own_settings(walker: Walker) -> Iterator[str]:
    """Rows 30 and 38: each way in sets its own times, sizes and voice."""
    for way in WAYS:
        pilot = walker.house(f"own-{way}", settle(way))
        player = of_way(way, pilot)
        player.begin()
        for name in SAMPLE:
            ladder = KNOWN[name].choices
            wanted = ladder[ladder.index(KNOWN[name].default) + 1]
            player.put(name, str(wanted))
            if pilot.house.profile[KNOWN[name]] != wanted:
                yield f"{way}: {name} is not {wanted}"


def features(walker: Walker) -> Iterator[str]:
    """Row 135: what each game offers to everyone, and its limits, are told on its own pages, aloud."""
    pilot = walker.house("features", {"way.in": "keys"})
    for game in walker.games:
        facts = pilot.house.works.facts(game)
        for name in HELPS:
            at = next((n for n, fact in enumerate(facts) if fact.id == f"access/{name}"), None)
            mark = len(pilot.lines)
            pilot.house.request(f"about/{game}/{at}")
            if at is None or pilot.words(facts[at]) not in [line["text"] for line in pilot.since(mark, "say")]:
                yield f"{game} does not tell {name}"


TOURS: dict[str, Tour] = {
    "walk:idle": idle,
    "walk:stages": stages,
    "walk:greeted": greeted,
    "walk:answered": answered,
    "walk:lesson": lesson,
    "walk:rest": rest,
    "walk:no-surprise": no_surprise,
    "walk:own-settings": own_settings,
    "walk:features": features,
}
