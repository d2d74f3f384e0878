"""Pictures of works and levels: saved as PNG, and small ones for cards, made one at a time between frames."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from ..core.game import Level
from ..core.session import Session
from ..core.settings import Profile
from ..stage.canvas import Art
from ..stage.theme import Theme
from .content import Content
from .storage import Storage

if TYPE_CHECKING:
    from .gallery.small import Small

SIDE = 1200
PAINT = 2
"""Raised when windows are painted differently, so that kept cards are made anew."""
MOST_CARDS = 96
"""Pictures of cards that are kept in memory."""
LOOK_AGAIN = 0.1
"""Seconds between two looks whether pictures that are painted beside have come."""
CARD = 240
"""Pixels of a kept small picture; cards scale it down."""


class Pictures:
    """Makes and keeps pictures of works; a game's view paints them."""

    def __init__(self, content: Content, storage: Storage, art: Art, theme: Theme) -> None:
        self.content, self.storage, self.art, self.theme = content, storage, art, theme
        self._cards: dict[tuple[str, int, int], pygame.Surface] = {}
        self._wanted: list[str] = []
        self._later: list[tuple[Session, Path]] = []
        self._asked: dict[str, float] = {}
        self.beside: Small | None = None
        """Who paints small pictures of works, where they are not to be painted here."""

    def begin(self, profile: Callable[[], Profile]) -> None:
        """From now on works are painted beside the house, in the look of its profile."""
        from .gallery.small import Small

        self.beside = Small(self.storage.cache / "pieces", profile)

    def close(self) -> None:
        if self.beside is not None:
            self.beside.close()

    @property
    def wanting(self) -> bool:
        return bool(self._wanted or self._later)

    def keep(self, session: Session, path: Path | None) -> Path | None:
        """A work's picture: full size at once, or small at `path` as soon as nothing moves."""
        if path is None:
            return self.save(session, None)
        self._later = [(other, place) for other, place in self._later if place != path] + [(session, path)]
        return path

    def keep_all(self) -> None:
        """Saves what still waits, before the program ends."""
        while self._later:
            self.save(*self._later.pop(0))

    def due(self, now: float) -> float | None:
        """When `work` is wanted again."""
        if self.wanting:
            return now
        return now + LOOK_AGAIN if self.beside is not None and self.beside.busy else None

    def save(self, session: Session, path: Path | None) -> Path | None:
        """A work's picture: full size into the player's pictures, or small at `path`; None if it failed."""
        small = path is not None
        if path is None:
            folder = self.storage.folder / "pictures"
            names = (folder / f"{session.level.id}-{n}.png" for n in range(1, 10_000))
            path = next(p for p in names if not p.exists())
        picture = self._paint(session, CARD if small else SIDE)
        if picture is None:
            return None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            pygame.image.save(picture, str(fresh := path.with_name(f".{os.getpid()}-{path.name}")))
            fresh.replace(path)
        except (OSError, pygame.error):
            with suppress(OSError, UnboundLocalError):
                fresh.unlink(missing_ok=True)
            return None
        self._forget(path)
        return path

    def _forget(self, path: Path) -> None:
        """A picture on the disk is another now."""
        self._cards = {key: card for key, card in self._cards.items() if path.stem not in key[0]}

    def _paint(self, session: Session, side: int) -> pygame.Surface | None:
        paint = getattr(self.content.kind(session.level.game).view(), "picture", None)
        if paint is None:
            return None
        art = Art(self.content.resources.folders(session.level.game))
        found: pygame.Surface = paint(session.game, art, self.theme, side, side)
        return found

    # --- cards

    def card(self, face: str, width: int, height: int) -> pygame.Surface | None:
        """The picture a card's face names, at most width x height; None while it is still to be made."""
        key = (face, width, height)
        path = self._kept(face)
        if self._stale(face, path) and face not in self._wanted:
            self._wanted.append(face)
        if path is None:
            return None
        if key not in self._cards:
            if len(self._cards) >= MOST_CARDS:
                self._cards.clear()
            self._cards[key] = _fitted(path, width, height)
        return self._cards[key]

    def _stale(self, face: str, path: Path | None) -> bool:
        """Whether a picture is to be made: there is none, or its work was gone on with since; asked for once each."""
        kind, _, rest = face.partition(":")
        try:
            changed = os.stat(rest).st_mtime if kind == "work" else 0.0
            fresh = path is not None and (kind != "work" or os.stat(path).st_mtime >= changed)
        except OSError:
            return False
        if fresh or self._asked.get(face) == changed:
            return False
        self._asked[face] = changed
        return True

    def work(self) -> bool:
        """Makes one of the wanted pictures, or has it made beside; True when there is a new one."""
        if self._later:
            return self.save(*self._later.pop(0)) is not None
        came = [] if self.beside is None else self.beside.made()
        for journal in came:
            self._forget(journal)
        if not self._wanted:
            return bool(came)
        face = self._wanted.pop(0)
        kind, _, rest = face.partition(":")
        if kind == "work" and self.beside is not None:
            self.beside.want(Path(rest))
            return bool(came)
        session = self._session(face)
        path = self._place(face)
        if session is None or path is None:
            return bool(came)
        return self.save(session, path) is not None or bool(came)

    def _kept(self, face: str) -> Path | None:
        path = self._place(face)
        return path if path is not None and path.is_file() else None

    def _place(self, face: str) -> Path | None:
        kind, _, rest = face.partition(":")
        if kind == "work":
            return Path(rest).with_suffix(".png")
        if kind == "level":
            game, _, stem = rest.partition(":")
            listed = self.storage.listed()
            done = next((path for path in listed.paths if stem in path.stem and path.stem in listed.done), None)
            if done is not None and done.with_suffix(".png").is_file():
                return done.with_suffix(".png")
            level = self.content.level(game, stem)
            name = f"card-{PAINT}-{level.digest[:16] if level else stem}-{self.theme.name}.png"
            return self.storage.cache / name
        return None

    def _session(self, face: str) -> Session | None:
        kind, _, rest = face.partition(":")
        if kind == "level":
            game, _, stem = rest.partition(":")
            level: Level | None = self.content.level(game, stem)
            return None if level is None else Session(level, self.content.kind(game).start(level))
        if kind == "work":
            work = self.storage.load(Path(rest))
            if work is not None:
                from .works import Works

                return Works(self.content, self.storage).session(work)
        return None


def _fitted(path: Path, width: int, height: int) -> pygame.Surface:
    try:
        loaded = pygame.image.load(str(path)).convert_alpha()
    except (OSError, pygame.error):
        return pygame.Surface((width, height), pygame.SRCALPHA)
    scale = min(width / loaded.get_width(), height / loaded.get_height())
    size = (max(1, round(loaded.get_width() * scale)), max(1, round(loaded.get_height() * scale)))
    return pygame.transform.smoothscale(loaded, size)
