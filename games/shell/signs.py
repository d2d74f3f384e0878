"""Clips in sign languages that somebody put into the player's folder: which there are, and the one that is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ..access.tell.captions import AT_ONCE
from ..core.game import Text
from ..core.settings import Profile
from ..core.space import Room
from ..stage.clip import MOST_BYTES, ClipError, read_clip
from ..stage.motion import CALM
from ..stage.signing import LANGUAGE, Showing, Signed, beside, slot

FOLDER = "signs"
ENDINGS = (".webp", ".png")
MESSAGE = re.compile(r"[a-z0-9_]+/[a-z0-9-]+")
LONGEST_NAME = 60


class Signs:
    """The clips there are: <folder>/<sign language>/<file>/<message>.webp, or .png for a still."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._languages: tuple[str, ...] | None = None

    def languages(self, again: bool = False) -> tuple[str, ...]:
        """The sign languages that are installed, by name; `again` looks anew. No more than a profile can choose."""
        if self._languages is None or again:
            try:
                names = [path.name for path in self.folder.iterdir() if path.is_dir() and _plain(path.name)]
            except OSError:
                names = []
            self._languages = tuple(sorted(names, key=str.casefold)[: len(LANGUAGE.choices) - 1])
        return self._languages

    def language(self, profile: Profile) -> str:
        """The name of the language a profile chose; "" for none, or for one that is not there."""
        number = LANGUAGE.choices.index(profile.word(LANGUAGE))
        found = self.languages() if number else ()
        return found[number - 1] if 0 < number <= len(found) else ""

    def find(self, text: Text, profile: Profile) -> Path | None:
        """The clip of a message, else of the first message it is joined from."""
        language = self.language(profile)
        if not language:
            return None
        paths = (self.folder / language / f"{id}{ending}" for id in _ids(text) for ending in ENDINGS)
        return next((path for path in paths if path.is_file()), None)

    def beside(self, room: Room, profile: Profile) -> Room:
        """What clips leave free of a room: all of it when none can be shown."""
        return beside(room, profile) if self.language(profile) else room


def _plain(name: str) -> bool:
    return name.isprintable() and not name.startswith(".") and len(name) <= LONGEST_NAME


def _ids(text: Text) -> Iterator[str]:
    if MESSAGE.fullmatch(text.id):
        yield text.id
    first = dict(text.args).get("first")
    if isinstance(first, Text):
        yield from _ids(first)


class Signer:
    """Shows the clip of what is told; `complain` takes (message, detail) about a file that cannot be shown."""

    def __init__(self, signs: Signs, complain: Callable[[str, str], None]) -> None:
        self.signs, self._complain = signs, complain
        self.signed: Signed | None = None
        self._showing: Showing | None = None
        self._coming: list[Path] = []
        self._passing = self._waited = False
        self._told_at = float("-inf")
        self._broken: set[Path] = set()

    def tell(self, text: Text, passing: bool, profile: Profile, now: float) -> None:
        """A message, or a passing label, which gives way to messages; what one act tells follows one after another."""
        path = self.signs.find(text, profile)
        if passing and not self._passing and self._busy:
            return
        if passing or now - self._told_at >= AT_ONCE or self._passing:
            self._showing, self._coming = None, []
        self._passing, self._waited = passing, False
        if not passing:
            self._told_at = now
        if path is not None and path not in self._broken:
            self._coming.append(path)

    @property
    def _busy(self) -> bool:
        return self._showing is not None or bool(self._coming)

    def due(self) -> float | None:
        """When the next frame is; at once while a clip waits to be read."""
        if self._showing is not None:
            return self._showing.due
        return 0.0 if self._coming or self.signed is not None else None

    def tick(self, now: float, room: Room, profile: Profile) -> None:
        """The next frame; a file is read only when the picture of what was chosen has been shown."""
        if self._coming and self._showing is None and not self._waited:
            self._waited = True
            self.signed = None
            return
        try:
            fresh = self._turn(now, bool(profile[CALM]))
        except (ClipError, OSError) as error:
            self._spoilt(error)
            fresh = True
        self._place(room, profile, fresh)

    def _turn(self, now: float, calm: bool) -> bool:
        if self._showing is None and self._coming:
            path = self._coming[0]
            if path.stat().st_size > MOST_BYTES:
                raise ClipError(f"larger than {MOST_BYTES // 1_000_000} MB; make it shorter or smaller")
            self._showing = Showing(read_clip(path.read_bytes()), now, calm)
            return True
        fresh = self._showing is not None and self._showing.tick(now)
        if self._showing is not None and self._showing.due is None:
            self._showing, self._coming = None, self._coming[1:]
        return fresh

    def _spoilt(self, error: Exception) -> None:
        path, self._showing = self._coming.pop(0), None
        self._broken.add(path)
        said = str(error) if isinstance(error, ClipError) else "cannot be read"
        self._complain("notice-sign", f"{path.parent.name}/{path.name}: {said}")

    def _place(self, room: Room, profile: Profile, fresh: bool) -> None:
        if self._showing is None:
            self.signed = None
            return
        picture = self._showing.picture
        place = slot(room, profile, picture.get_size())
        if fresh or self.signed is None or self.signed.place != place:
            self.signed = Signed(picture, place)
