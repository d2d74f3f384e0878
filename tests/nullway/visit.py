"""Chooses the drum on the options page of a house it was dropped into, plays by it, and prints what was met as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.player import Player
from games.shell.tools.players.ways import of_way, settle

LEVEL = "level/stained_glass/01-buta"
DRUM = "b"


class Drummer(Player):
    """Beats once for every thing up to what is wanted, and waits."""

    def first(self) -> None:
        self.pilot.wait(1.0)

    def pick(self, target: str) -> None:
        for _ in range(self.pilot.offer.index[target] + 1):
            self.pilot.press(DRUM, held=self.held(0.03, 0.1))
            self.pilot.wait(self.chance.uniform(0.25, 0.6))
        self.pilot.wait(1.2)


def main(folder: Path) -> None:
    pilot = Pilot(folder / "player", dict(settle("keyboard")), cache=folder / "shelf")
    keys = of_way("keyboard", pilot)
    keys.errand("setting/way.in")
    rows = {target.id: pilot.words(target.label) for target in pilot.game.targets(pilot.house.play.seat)}
    keys.put("way.in", "drum")
    player = Drummer(pilot)
    player.keep()
    pilot.wait(900.0)
    while len(pilot.house.screens) > 1:
        player.choose("command/leave")
    player.errand(LEVEL)
    player.finish()
    kept = pilot.storage.profile("default", KNOWN)
    again = Pilot(folder / "again", {} if kept is None else dict(kept.chosen), cache=folder / "shelf")
    found = {
        "choices": KNOWN["way.in"].choices,
        "named": rows.get("choice/drum"),
        "way": pilot.house.play.way,
        "kept": None if kept is None else kept.word(KNOWN["way.in"]),
        "again": again.house.play.way,
        "finished": pilot.game.finished,
        "saved": len(pilot.saved),
        "missing": pilot.words.missing,
        "complaints": pilot.complaints,
        "drawn": [line for line in pilot.lines if line["kind"] == "highlight" and line["targets"]] != [],
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
