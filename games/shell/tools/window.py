"""`window DRAWING OUT`: the window that an SVG or a photo of a drawing would become, as the files of a level."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ..content import Content
from ..drawing.own import GAP
from ..own.window_shelf import OwnError, drawn_games, made_of
from ..resources import shipped

PATIENCE = 5
"""By how much the system lets others go first."""
MOST_MEMORY = 3 << 30
"""Bytes; a photo of as many dots as is taken needs a fifth of it."""


def main(arguments: list[str]) -> int:
    """Makes one window; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri window", description=__doc__)
    parser.add_argument("drawing", type=Path)
    parser.add_argument("out", type=Path, help="folder for the level's files")
    parser.add_argument("--game", default="", help="whose window; the first game that has any, unless one is named")
    parser.add_argument("--stem", default="own-001", help="the level's name among files")
    parser.add_argument("--gap", type=float, default=GAP, help="gaps up to so many of 100 are bridged")
    found = parser.parse_args(arguments)
    bounded()
    content = Content(shipped(), None, lambda *words: None)
    games = drawn_games(content)
    try:
        game = found.game if found.game in games else games[0]
        made = made_of(found.drawing, content, game, found.stem, found.gap, lambda share: _say(share=round(share, 2)))
        found.out.mkdir(parents=True, exist_ok=True)
        for name, text in made.source:
            (found.out / name).write_text(text, "utf-8", newline="\n")
    except OwnError as error:
        _say(failed=str(error), rule=error.rule)
        return 1
    except (OSError, IndexError, MemoryError) as error:
        _say(failed=f"{found.drawing.name[:60]}: it cannot be made ({error}); make room", rule="large")
        return 1
    notes = [[note.name, note.count, note.place] for note in made.notes]
    _say(done=[name for name, _ in made.source], panes=made.panes, notes=notes)
    return 0


def bounded() -> None:
    """Others go first, and memory ends before the computer's does."""
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    except (ImportError, ValueError, OSError):
        return


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
