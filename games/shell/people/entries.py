"""The entries of a profile's file, those that this program does not know among them."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ...core.settings import Setting

MADE_BY = "icheri"
PROFILE_FORMAT = 1
"""The entry that says how the file is written; a file without it is of this format."""
MOST_CARRIED = 500


def entry_of(name: str, value: object) -> str:
    """One line; words keep nothing that no line may hold."""
    return f"{_words(name)} = {_value(value)}\n"


def carried(found: Mapping[str, object], known: Mapping[str, Setting]) -> tuple[str, bool]:
    """Lines of entries that no setting here reads, to be written back, and whether that is all of them."""
    foreign = {name: value for name, value in found.items() if name not in known}
    plain = {name: value for name, value in foreign.items() if isinstance(value, str | int | float)}
    whole = len(plain) == len(foreign) <= MOST_CARRIED
    return "".join(entry_of(name, value) for name, value in list(plain.items())[:MOST_CARRIED]), whole


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(float(value))
    return _words(str(value))


def _words(words: str) -> str:
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "")
