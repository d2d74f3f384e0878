"""The beginning of a work's file: what it is, without reading what was chosen."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from ...core.journal import FORMAT, Header
from ..listing import in_one_line

ENOUGH = 2000
"""Bytes in which all stands that is wanted here; the level's own text follows it."""
LONGEST = 200
SOURCE = b',"source":'


def head_of(path: Path) -> Header | None:
    """The header of a journal without the level it carries; None for a file that is no work."""
    try:
        with path.open("rb", buffering=0) as file:
            start = file.read(ENOUGH)
    except OSError:
        return None
    at = start.find(SOURCE)
    with suppress(ValueError, RecursionError, KeyError, TypeError, IndexError):
        found = json.loads(start[:at] + b"}" if at > 0 else start.partition(b"\n")[0])
        if found["icheri"] == FORMAT:
            game, level, digest, title = (str(found[key]) for key in ("game", "level", "digest", "title"))
            language, rules = str(found["languages"][0]), int(found["rules"])
            return Header(game, level, digest, rules=rules, languages=(language,), title=in_one_line(title, LONGEST))
    return None
