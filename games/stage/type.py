"""Letters: the shipped faces at the sizes of the look, measured, wrapped and kept."""

from __future__ import annotations

from pathlib import Path

import pygame

from ..core.space import Room
from .letters import BLOCK_FROM, FACES, Manner, clusters
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

KEPT_LINES, KEPT_SIZES = 400, 4000
Key = tuple[str, int, bool]
"""A face, its height in pixels, whether it is bold."""
Line = tuple[str, str, float, float, float]
"""Words, their role, and of a room all that says how large they are: pixels per reference px, words, captions."""


class Type:
    """Fonts shared by all screens; lines drawn once per change. `manner` is how the player wants the letters.

    The other faces lie beside the files of the usual one; a face that cannot be read is replaced by that.
    """

    def __init__(self, regular: Path, bold: Path, manner: Manner | None = None) -> None:
        self.files = (regular, bold)
        self._fonts: dict[Key, pygame.Font] = {}
        self._lines: dict[tuple[str, Key, Manner, Colour], pygame.Surface] = {}
        self._wide: dict[tuple[str, Key], int] = {}
        self._sizes: dict[Line, tuple[int, int]] = {}
        self._manner = manner or Manner()

    @property
    def manner(self) -> Manner:
        return self._manner

    @manner.setter
    def manner(self, manner: Manner) -> None:
        if manner != self._manner:
            self._manner, self._sizes = manner, {}

    def sharing(self, manner: Manner) -> Type:
        """The same fonts, used in another manner."""
        made = Type(*self.files, manner)
        made._fonts, made._lines, made._wide = self._fonts, self._lines, self._wide
        return made

    def pixels(self, role: str, room: Room) -> int:
        height, _ = SIZES[role]
        scale = {"sign": 1.0 + (room.text - 1.0) * 0.5, "caption": max(room.text, room.captions)}.get(role, room.text)
        return max(8, round(height * scale * room.unit))

    def font(self, role: str, room: Room) -> pygame.Font:
        return self._font(self._key(role, room))

    def _key(self, role: str, room: Room) -> Key:
        return (self.manner.font, round(self.pixels(role, room) * FACES[self.manner.font].size), SIZES[role][1])

    def _font(self, key: Key) -> pygame.Font:
        if key not in self._fonts:
            name, pixels, bold = key
            own = self.files[bold]
            face = FACES[name]
            path = own if name == "andika" else own.with_name(face.bold if bold else face.regular)
            try:
                self._fonts[key] = pygame.Font(str(path), pixels)
                self._fonts[key].size("a")
            except (OSError, pygame.error):
                self._fonts[key] = pygame.Font(str(own), pixels)
        return self._fonts[key]

    def size(self, words: str, role: str, room: Room) -> tuple[int, int]:
        """Width and height of one line in pixels."""
        line = (words, role, room.unit, room.text, room.captions)
        found = self._sizes.get(line)
        if found is None:
            if len(self._sizes) >= KEPT_SIZES:
                self._sizes.clear()
            found = self._sizes[line] = self._measured(words, role, room)
        return found

    def _measured(self, words: str, role: str, room: Room) -> tuple[int, int]:
        key = self._key(role, room)
        wide, high = self._font(key).size(words)
        return (round(self._steps(words, key, room, role)[-1]) if self.manner.by_letters(words) else wide, high)

    def width(self, words: str, role: str, room: Room) -> int:
        return self.size(words, role, room)[0]

    def line_height(self, role: str, room: Room, lines: int = 1) -> int:
        """Pixels from one of so many lines to the next; more in a block to read."""
        usual = FACES[self.manner.font].lines
        share = max(usual, self.manner.lines) if lines >= BLOCK_FROM else usual
        return round(self.pixels(role, room) * share)

    def line(self, words: str, role: str, room: Room, colour: Colour) -> pygame.Surface:
        face = self._key(role, room)
        key = (words, face, self.manner, colour)
        if key not in self._lines:
            if len(self._lines) >= KEPT_LINES:
                self._lines.clear()
            spaced = self.manner.by_letters(words)
            draw = self._font(face).render
            self._lines[key] = self._spaced(words, role, room, colour) if spaced else draw(words, True, colour)
        return self._lines[key]

    def _spaced(self, words: str, role: str, room: Room, colour: Colour) -> pygame.Surface:
        """A line with wider spaces, letter by letter, all on one baseline."""
        face = self._key(role, room)
        foot = self._font(face).get_ascent()
        made = pygame.Surface(self.size(words, role, room), pygame.SRCALPHA)
        for letter, x in zip(clusters(words), self._steps(words, face, room, role), strict=False):
            if not letter.isspace():
                font = self._of_letter(letter, face)
                made.blit(font.render(letter, True, colour), (round(x), foot - font.get_ascent()))
        return made

    def _of_letter(self, letter: str, face: Key) -> pygame.Font:
        name, pixels, bold = face
        return self._font((name, round(pixels * FACES[name].mended.get(letter[0], 1.0)), bold))

    def _steps(self, words: str, face: Key, room: Room, role: str) -> list[float]:
        """Where each letter of a line begins, in pixels; the last entry is where the line ends."""
        high = self.pixels(role, room)
        between, apart = self.manner.letters * high, self.manner.words * high
        at, found = 0.0, [0.0]
        for letter in clusters(words):
            if (letter, face) not in self._wide:
                self._wide[letter, face] = self._of_letter(letter, face).size(letter)[0]
            at += self._wide[letter, face] + between + (apart if letter.isspace() else 0.0)
            found.append(at)
        return [*found[:-1], at - between]

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
