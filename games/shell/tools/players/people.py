"""People who lack a sense or a sure hand, playing a level from the front of the house to its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ....core.settings import Value
from ..pilot import Pilot
from .blind import Blind
from .deaf import Deaf
from .grey import Grey
from .noisy import by_a_noisy_switch
from .person import Person

BY_EAR: dict[str, Value] = {"way.in": "keys", "sound.ambience": 0.0, "sound.cues": 100.0}
BY_EYE: dict[str, Value] = {"way.in": "pointer", "sound.cues": 0.0, "sound.ambience": 0.0}
"""What these presets of the first page set (assets/profiles)."""
LARGE = (1920, 1080)
"""Pixels of the window of one who looks at marks."""
HEARD, SEEN = ("say", "cue"), ("caption", "offer", "highlight")

Visit = Callable[[Path, Path, str, str], Pilot]
"""Plays "<game>/<level>" in a language; the folders are the player's own and the shared cache."""


def by_ear(folder: Path, cache: Path, level: str, language: str) -> Pilot:
    """Hears the log's `say` and `cue`, and nothing else."""
    pilot = Pilot(folder, {**BY_EAR, "language.words": language}, cache=cache)
    player = Blind(pilot, HEARD)
    player.hear()
    return _finished(player, level)


def by_eye(folder: Path, cache: Path, level: str, language: str) -> Pilot:
    """Sees captions and what lies where, with the voice off."""
    pilot = Pilot(folder, {**BY_EYE, "language.words": language}, cache=cache)
    player = Deaf(pilot, SEEN)
    player.look()
    return _finished(player, level)


def in_grey(folder: Path, cache: Path, level: str, language: str) -> Pilot:
    """Sees the picture without colour, and what lies where; finds by the marks what belongs where (row 76)."""
    pilot = Pilot(folder, {**BY_EYE, "language.words": language}, LARGE, cache=cache)
    player = Grey(pilot, SEEN)
    player.look()
    _finished(player, level)
    player.judged()
    return pilot


def _finished(player: Person, level: str) -> Pilot:
    game, name = level.split("/")
    found = player.pilot.content.level(game, name)
    assert found is not None
    player.enter(game, player.pilot.words(found.title))
    player.finish()
    return player.pilot


PEOPLE: dict[str, Visit] = {"blind": by_ear, "deaf": by_eye, "grey": in_grey, "noisy": by_a_noisy_switch}
