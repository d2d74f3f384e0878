"""Pictures of works and levels: saved as PNG, and small ones for cards, made one at a time between frames."""

from __future__ import annotations

from pathlib import Path

import pygame

from ..core.game import Level
from ..core.session import Session
from ..stage.canvas import Art
from ..stage.theme import Theme
from .content import Content
from .storage import Storage

SIDE = 1200
PAINT = 2
"""Raised when windows are painted differently, so that kept cards are made anew."""
CARD = 240
"""Pixels of a kept small picture; cards scale it down."""


class Pictures:
    """Makes and keeps pictures of works; a game's view paints them."""

    def __init__(self, content: Content, storage: Storage, art: Art, theme: Theme) -> None:
        self.content, self.storage, self.art, self.theme = content, storage, art, theme
        self._cards: dict[tuple[str, int, int], pygame.Surface] = {}
        self._wanted: list[str] = []
        self._later: list[tuple[Session, Path]] = []

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
            pygame.image.save(picture, str(path))
        except (OSError, pygame.error):
            return None
        self._cards = {key: card for key, card in self._cards.items() if str(path) not in key[0]}
        return path

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
        if key not in self._cards:
            path = self._kept(face)
            if path is None:
                if face not in self._wanted:
                    self._wanted.append(face)
                return None
            self._cards[key] = _fitted(path, width, height)
        return self._cards[key]

    def work(self) -> bool:
        """Makes one of the wanted pictures; True when there is a new one."""
        if self._later:
            return self.save(*self._later.pop(0)) is not None
        if not self._wanted:
            return False
        face = self._wanted.pop(0)
        session = self._session(face)
        path = self._place(face)
        if session is None or path is None:
            return False
        return self.save(session, path) is not None

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
