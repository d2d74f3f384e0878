"""The access passport: a player's settings as words that a small picture carries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ...core.settings import Profile, Setting, Value, read_profile
from ...core.values import dataclass
from .png_words import PngError, begins_with, read_png, words_in

KEYWORD = "Icheri passport"
FORMAT = 1
MOST_ENTRIES = 2_000


@dataclass(frozen=True, slots=True)
class Passport:
    """Settings that differ from the default, the picture's name where the player asked for it ("" else).

    `strange` counts entries that no setting here can take.
    """

    settings: Mapping[str, Value]
    picture: str = ""
    strange: int = 0


class PassportError(ValueError):
    """A file that is no passport one can use; `reason` names the message that says so."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def words_of(profile: Profile, known: Mapping[str, Setting], picture: str = "") -> str:
    """What the picture carries: the settings by name, nothing about who or where or when."""
    said: dict[str, object] = {"icheri-passport": FORMAT, "settings": differing(profile, known)}
    if picture:
        said["picture"] = picture
    return json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def differing(profile: Profile, known: Mapping[str, Setting]) -> dict[str, Value]:
    """Every setting that is not as it was at first, in the order of their names."""
    return {name: profile[s] for name, s in sorted(known.items()) if profile[s] != s.default}


def passport_in(path: Path, known: Mapping[str, Setting]) -> Passport:
    """The passport a file carries; PassportError says in one word why there is none."""
    try:
        words = words_in(read_png(path), KEYWORD)
    except PngError as error:
        raise PassportError(error.reason) from None
    if words is None:
        raise PassportError("foreign")
    return read_words(words, known)


def read_words(words: str, known: Mapping[str, Setting]) -> Passport:
    try:
        found = json.loads(words)
    except (ValueError, RecursionError):
        raise PassportError("broken") from None
    if not isinstance(found, dict) or type(found.get("icheri-passport")) is not int:
        raise PassportError("broken")
    if found["icheri-passport"] > FORMAT:
        raise PassportError("newer")
    settings, picture = found.get("settings"), found.get("picture", "")
    if found["icheri-passport"] < 1 or not isinstance(settings, dict) or len(settings) > MOST_ENTRIES:
        raise PassportError("broken")
    profile, complaints = read_profile("passport", settings, known)
    return Passport(dict(profile.chosen), picture if isinstance(picture, str) else "", len(complaints))


def wanted(passport: Passport, known: Mapping[str, Setting]) -> dict[str, Value]:
    """Every setting as the passport says; what it does not name is as it was at first."""
    return {name: passport.settings.get(name, setting.default) for name, setting in known.items()}


def carries(path: Path) -> bool:
    """Whether a file looks like a passport; only its beginning is read."""
    return begins_with(path, KEYWORD.encode("ascii"))
