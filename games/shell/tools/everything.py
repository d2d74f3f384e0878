"""`everything out FILE` or `everything in FILE`: all works, players and own levels as one file, and back."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ..along.merge import Coming
from ..along.pack import AlongError, pack
from ..along.unpack import Opened
from ..content import Content
from ..resources import shipped

PATIENCE = 5
"""By how much the system lets others go first."""
STEP = 0.01
"""Share of the whole after which the next step is told."""


def main(arguments: list[str]) -> int:
    """Each line that is printed is a step (JSON: "share", then "done" with what there was, or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri everything", description=__doc__)
    parser.add_argument("way", choices=("out", "in"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--data", type=Path, help="folder of works and profiles")
    found = parser.parse_args(arguments)
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    steps = Steps()
    try:
        data = found.data or _data_folder()
        done = taken_out(data, found.file, steps) if found.way == "out" else bring_in(data, found.file, steps)
    except AlongError as error:
        _say(failed=error.reason)
        return 1
    _say(done=done)
    return 0


def taken_out(data: Path, file: Path, steps: Steps) -> dict[str, object]:
    """Writes the file; its name, and what it holds by kind."""
    path, held = pack(data, file, steps)
    return {"file": str(path), **held}


def bring_in(data: Path, file: Path, steps: Steps) -> dict[str, object]:
    """Joins a file to a folder; what came, by kind, and the players who have another picture now."""
    opened = Opened(file)
    try:
        content = Content(shipped(), None, lambda *words: None)
        coming = Coming(data, opened, content, steps)
        coming.bring()
    finally:
        opened.close()
    return {**coming.counted, "met": coming.met}


class Steps:
    """Prints the share that is done, no more often than somebody can see."""

    def __init__(self) -> None:
        self._told = 0.0

    def __call__(self, share: float) -> None:
        if share - self._told >= STEP:
            self._told = share
            _say(share=round(share, 2))


def _data_folder() -> Path:
    from ..start import data_folder

    return data_folder()


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
