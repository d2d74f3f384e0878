"""Measures what it costs to make a picture for paper and a clip of the work with the most pieces."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from ...core.game import Level, Seat
from ...core.session import opened
from .. import beside
from ..content import Content
from ..resources import shipped
from ..storage import Storage
from ..works import Works

ORDERS = {"paper_picture": ("picture", "out.png", "paper"), "clip": ("clip", "out.webp", "webp")}


def main(argv: list[str]) -> int:
    """Prints seconds of processor time by figure, and the pieces of the work, as JSON; "quick" takes a small work."""
    content = Content(shipped(), None, lambda *words: None)
    with tempfile.TemporaryDirectory(prefix="icheri-outgoing-") as kept:
        folder = Path(kept)
        every = [level for game in content.games() for level in content.levels(game) if level.pieces]
        level = (min if "quick" in argv else max)(every, key=lambda one: len(one.pieces))
        journal, cache = finished(content, level, folder), str(folder / "cache")
        found: dict[str, float] = {"outgoing": len(level.pieces)}
        for name, (tool, out, kind) in ORDERS.items():
            words = beside.tool(tool, str(journal), str(folder / out), "--as", kind, "--cache", cache)
            found[name] = spent(words, folder)
    print(json.dumps(found))
    return 0


def finished(content: Content, level: Level, folder: Path) -> Path:
    """A work that its hints made, kept in a folder."""
    session = opened(level, content.kind(level.game).start)
    storage = Storage(folder, lambda *words: None)
    path = storage.begin(Works(content, storage).header(session, "en"))
    assert path is not None
    while (wanted := session.game.hint(Seat())) is not None:
        outcome = session.choose(wanted, Seat())
        session = outcome.session
        if outcome.entry is not None:
            storage.append(path, outcome.entry)
    return path


def spent(command: tuple[str, ...], folder: Path) -> float:
    """Seconds of processor time of a command, all its own processes included; CalledProcessError when it fails."""
    watched = (
        "import json, subprocess, sys, os; ran = subprocess.run(json.loads(sys.argv[1]), stdout=subprocess.DEVNULL); "
        "took = os.times(); print(took.children_user + took.children_system); sys.exit(ran.returncode)"
    )
    words = [sys.executable, "-c", watched, json.dumps(command)]
    return float(subprocess.run(words, capture_output=True, text=True, cwd=folder, check=True).stdout)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
