"""Checks plain values that come from a level file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import isfinite

from ...core.fault import nearest as nearest
from ...core.fault import shown as shown
from .shapes import DrawingError

Table = Mapping[str, object]

LONGEST = 80
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\Z")


def table(found: object, place: str) -> Table:
    if not isinstance(found, dict):
        raise DrawingError(f"{place} is {shown(found)}", f"write a table [{place}]")
    return found


def known_keys(found: Table, known: Sequence[str], place: str) -> None:
    for key in found:
        if key not in known:
            where = f"{place}: " if place else ""
            raise DrawingError(f"{where}{key[:40]!r} is no known key", nearest(key, known, "use " + ", ".join(known)))


def number(found: object, place: str, least: float, most: float) -> float:
    """A finite number within bounds."""
    fits = isinstance(found, int | float) and not isinstance(found, bool) and isfinite(found) and least <= found <= most
    if not fits or not isinstance(found, int | float):
        raise DrawingError(f"{place} is {shown(found)}", f"write a number from {least:g} to {most:g}")
    return float(found)


def whole(found: object, place: str, least: int, most: int) -> int:
    value = number(found, place, least, most)
    if value != int(value):
        raise DrawingError(f"{place} is {shown(found)}", f"write a whole number from {least} to {most}")
    return int(value)


def numbers(found: object, place: str, count: int, least: float, most: float) -> list[float]:
    if not isinstance(found, list) or len(found) != count:
        raise DrawingError(f"{place} is {shown(found)}", f"write a list of {count} numbers")
    return [number(value, f"{place}[{n}]", least, most) for n, value in enumerate(found)]


def one_of(found: object, place: str, known: Sequence[str]) -> str:
    if not isinstance(found, str) or found not in known:
        name = found if isinstance(found, str) else ""
        raise DrawingError(f"{place} is {shown(found)}", nearest(name, known, "use " + ", ".join(known)))
    return found


def matching(found: object, place: str, pattern: re.Pattern[str], such_as: str) -> str:
    if not isinstance(found, str) or not pattern.match(found):
        raise DrawingError(f"{place} is {shown(found)}", f"write such as {such_as!r}")
    return found


def in_languages(found: object, place: str) -> dict[str, str]:
    """Words by language, with English at least."""
    words = table(found, place)
    for language in words:
        if not LANGUAGE.fullmatch(language):
            raise DrawingError(f"{place}.{language} is no language", "write its short tag, such as en, az or ru")
    if "en" not in words:
        raise DrawingError(f"{place} has no English words", f'add en = "..." to [{place}]')
    for language, said in words.items():
        if not isinstance(said, str) or not 0 < len(said) <= LONGEST or not said.isprintable():
            raise DrawingError(f"{place}.{language} is {shown(said)}", f"write one line of 1 to {LONGEST} letters")
    return {language: str(said) for language, said in words.items()}
