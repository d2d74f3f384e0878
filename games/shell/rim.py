"""What the house asks of the world outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..core.session import Session
from ..core.settings import Profile
from ..core.values import dataclass
from ..stage.view import View
from .at_work import Process


@dataclass(slots=True)
class Rim:
    """To stop, to sound, to take a profile, to save a picture.

    `process` starts a command beside the house; None where there are none. `hear` takes the profiles of all who sit
    at a table, by their seats; none where one plays alone.
    """

    quit: Callable[[], None]
    melody: Callable[[Session, str], None]
    use: Callable[[Profile], None]
    save_picture: Callable[[Session, Path | None], Path | None]
    page_view: Callable[[str], View]
    process: Callable[[Sequence[str]], Process] | None = None
    hear: Callable[[Mapping[int, Profile]], None] = lambda seats: None
