"""Plays the bell rope in a house it was dropped into, and prints as JSON what was met there."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from games.core.game import Seat
from games.core.session import Session
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.player import Player
from games.shell.tools.players.ways import WAYS, of_way, settle
from games.shell.works import Works

LEVEL = "01-three-bells"


def played(folder: Path, way: str) -> Player:
    """A player of this way in, from the front of the house to a finished rope, by hints alone."""
    pilot = Pilot(folder / way, dict(settle(way)), cache=folder / "shelf")
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"level/nullgame/{LEVEL}")
    player.finish()
    return player


def finding(pilot: Pilot) -> dict[str, object]:
    """What one player met: words heard, cues, things sounded, pictures saved, what was missing."""
    return {
        "finished": pilot.game.finished,
        "heard": pilot.heard(),
        "things": [line["thing"] for line in pilot.lines if line["kind"] == "cue" and line.get("thing")],
        "saved": len(pilot.saved),
        "missing": pilot.words.missing,
        "complaints": pilot.complaints,
    }


def replayed(pilot: Pilot) -> Session | None:
    """The same work from its journal."""
    work = pilot.storage.load(pilot.storage.all_works()[0])
    return None if work is None else Works(pilot.content, pilot.storage).session(work)


def undone(folder: Path) -> bool:
    """Whether one choice and one undo lead back to the value before."""
    pilot = Pilot(folder / "undo", dict(settle("keyboard")), cache=folder / "shelf")
    player = of_way("keyboard", pilot)
    pilot.open(LEVEL, "nullgame")
    before = pilot.game
    player.step()
    rung = pilot.game != before
    player.choose("command/undo")
    return rung and bool(pilot.game == before)


def outlines(pilot: Pilot) -> dict[str, int]:
    """Corners of each region that is no rectangle, on a fresh rope."""
    pilot.open(LEVEL, "nullgame")
    items = [item for item in pilot.offer.items if not item.region.rectangular]
    return {item.id: sum(len(outline) for outline in item.region.outlines) for item in items}


def main(folder: Path) -> None:
    found = {way: played(folder, way) for way in WAYS}
    keys = found["keyboard"].pilot
    again = replayed(keys)
    hub = Pilot(folder / "hub", dict(settle("keyboard")), cache=folder / "shelf")
    said = {
        "games": hub.content.games(),
        "hub": [hub.words(target.label) for target in hub.game.targets(Seat())],
        "players": {way: finding(player.pilot) for way, player in found.items()},
        "undone": undone(folder),
        "replayed": again is not None and again.game == keys.game,
        "journal": str(keys.storage.all_works()[0]),
        "outlines": outlines(hub),
    }
    print(json.dumps(said))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
