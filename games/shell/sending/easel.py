"""What a process beside the house needs before it can show a work: no window, little haste, the work, the look."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path

from ...core.session import Session
from ...core.settings import read_profile
from ...stage.theme import Theme
from ..content import Content, all_settings
from ..looks import Looks
from ..resources import shipped
from ..storage import Storage, Work
from ..tools.replay import ReplayError, begun, work_of

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
"""What systems say when there is no room left for a file."""


def settled(patience: int) -> None:
    """Without a window or a sound device, and after others: `patience` is how far the system lets them go first."""
    import pygame

    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    if hasattr(os, "nice"):
        os.nice(patience)
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))


def opened(journal: Path, cache: Path | None) -> tuple[Work, Session, Content]:
    """A work, its session before the first choice, and the games there are; ReplayError says what is missing."""
    complaints: list[str] = []
    content = Content(shipped(), cache, lambda *words: complaints.append(": ".join(words)))
    work = work_of(journal)
    storage = Storage(journal.parent, lambda *words: None)
    return work, begun(work, content, storage, complaints), content


def look_of(chosen: str) -> Theme:
    """The theme that the settings of a look ask for, given as JSON; ValueError where they are none."""
    found = json.loads(chosen)
    return Looks(shipped().assets).of(read_profile("", found if isinstance(found, dict) else {}, all_settings())[0])


def written(path: Path, content: bytes) -> None:
    """Writes a file that is on the disk when this returns; OSError when there is no room."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def why(error: Exception) -> str:
    """Why nothing was made, in a word the house has words for, else in the error's own."""
    if isinstance(error, OSError) and error.errno in FULL:
        return "full"
    return str(getattr(error, "reason", "") or error)


def say(**step: object) -> None:
    """One step, as a line of JSON; ends the process when nobody listens any more."""
    try:
        print(json.dumps(step), flush=True)
    except OSError:
        sys.exit(1)


__all__ = ["ReplayError", "look_of", "opened", "say", "settled", "why", "written"]
