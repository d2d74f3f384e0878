"""`teachers OUT.pdf`: the page for teachers on ways in and set-up, to print."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from ..along.pack import AlongError, reason_of
from ..along.placing import put_fresh
from ..resources import shipped
from ..words import Words, languages

FONTS = ("Andika-Regular.ttf", "Andika-Bold.ttf")
PATIENCE = 5
"""By how much the system lets others go first."""


def main(arguments: list[str]) -> int:
    """Makes one file under the next free name; prints "done" with it, or "failed" (JSON)."""
    parser = argparse.ArgumentParser(prog="icheri teachers", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="en", choices=languages(shipped().assets / "text"))
    asked = parser.parse_args(arguments)
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    try:
        _say(done={"file": str(_made(asked.out, asked.lang))})
    except AlongError as error:
        _say(failed=error.reason)
        return 1
    return 0


def _made(out: Path, language: str) -> Path:
    from ..paper.teachers import teachers

    assets = shipped().assets
    paper = teachers(Words(assets / "text", language), [assets / "fonts" / name for name in FONTS])
    try:
        return put_fresh(out, paper.packed())
    except OSError as error:
        raise AlongError(reason_of(error)) from None


def _say(**step: object) -> None:
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)
