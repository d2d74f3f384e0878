"""Letters: the shipped faces at the sizes of the look, measured, wrapped and kept."""

from __future__ import annotations

from pathlib import Path

import pygame

from ..core.space import Room
from .theme import Colour

SIZES = {
    "sign": (40, True),
    "heading": (27, True),
    "caption": (27, False),
    "label": (20, False),
    "label-bold": (20, True),
    "second": (18, False),
    "number": (18, True),
}
"""Role -> (height in reference px at text scale 1.0, bold); from the look, 720p column."""

KEPT_LINES = 400


class Type:
    """Fonts shared by all screens; lines drawn once per change."""

    def __init__(self, regular: Path, bold: Path) -> None:
        self.files = (regular, bold)
        self._fonts: dict[tuple[int, bool], pygame.Font] = {}
        self._lines: dict[tuple[str, int, bool, Colour], pygame.Surface] = {}

    def pixels(self, role: str, room: Room) -> int:
        height, _ = SIZES[role]
        scale = 1.0 + (room.text - 1.0) * 0.5 if role == "sign" else room.text
        return max(8, round(height * scale * room.unit))

    def font(self, role: str, room: Room) -> pygame.Font:
        key = (self.pixels(role, room), SIZES[role][1])
        if key not in self._fonts:
            self._fonts[key] = pygame.Font(str(self.files[key[1]]), key[0])
        return self._fonts[key]

    def width(self, words: str, role: str, room: Room) -> int:
        return self.font(role, room).size(words)[0]

    def line_height(self, role: str, room: Room) -> int:
        """1.3 of the letter height, in pixels."""
        return round(self.pixels(role, room) * 1.3)

    def line(self, words: str, role: str, room: Room, colour: Colour) -> pygame.Surface:
        key = (words, *((self.pixels(role, room)), SIZES[role][1]), colour)
        if key not in self._lines:
            if len(self._lines) >= KEPT_LINES:
                self._lines.clear()
            self._lines[key] = self.font(role, room).render(words, True, colour)
        return self._lines[key]

    def wrap(self, words: str, role: str, room: Room, width: float) -> list[str]:
        """Lines that fit into `width` pixels, broken at spaces; a word that is too long stands alone."""
        lines: list[str] = []
        for paragraph in words.split("\n"):
            line = ""
            for word in paragraph.split():
                longer = f"{line} {word}".strip()
                if line and self.width(longer, role, room) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return lines
