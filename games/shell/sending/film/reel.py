"""The pictures of a making-of, one after another: the work as it grows, and the open caption below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pygame

from ....core.game import Text
from ....core.space import Rect, Room
from ....core.values import dataclass
from ....stage.canvas import Art, Canvas
from ....stage.theme import Theme
from ....stage.type import SIZES, Type
from .pacing import Pace
from .titles import Caption

WIDE, HIGH = 640, 800
"""Pixels: upright, so that a telephone shows it large."""
SIDE, MARGIN = 600, 20
"""Of the work at most, and the free edge round it."""
BAND = Rect(MARGIN, 640, WIDE - 2 * MARGIN, 140)
"""Where the caption lies."""
LARGEST, SMALLEST, STEP = 44, 30, 2
"""Pixels of the caption's letters; the smallest are 40 px in a picture of 1080 lines (checklist row 107)."""
BELOW = 0.78
"""How large the line below a heading is; never smaller than SMALLEST."""
ICON = 84
FADE = 3
"""Pictures in which a moment fades into the next: 0.15 s."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the clip and for how many it stands: moment `at` over the one before, `share` of it there."""

    at: int
    share: float
    caption: int
    count: int = 1


def frames(pace: Pace, captions: Sequence[int]) -> Iterator[Frame]:
    """What is seen picture by picture, like ones together; `captions` is the caption of each moment."""
    ends = [*pace.starts[1:], pace.length]
    for at, (start, end) in enumerate(zip(pace.starts, ends, strict=True)):
        fading = min(FADE, end - start) - 1 if at else 0
        for n in range(fading):
            yield Frame(at, (n + 1) / (fading + 1), captions[at])
        yield Frame(at, 1.0, captions[at], end - start - fading)


class Reel:
    """Paints frames; `pictures` are the moments' RGB bytes with their size."""

    def __init__(
        self, pictures: Sequence[tuple[bytes, tuple[int, int]]], captions: Sequence[Caption], theme: Theme, art: Art,
        faces: tuple[Type, Callable[[Text], str]],
    ) -> None:  # fmt: skip
        self._pictures, self._theme, self._art = pictures, theme, art
        self._type, self._words = faces
        self._bands = [self._band(caption) for caption in captions]
        self._known: dict[int, pygame.Surface] = {}

    def painted(self, frame: Frame) -> bytes:
        """The RGB bytes of one picture, WIDE x HIGH."""
        sheet = pygame.Surface((WIDE, HIGH))
        sheet.fill(self._theme["ground"])
        sheet.blit(self._bands[frame.caption], (BAND.x, BAND.y))
        picture = self._work(frame.at)
        at = picture.get_rect(center=(WIDE // 2, MARGIN + SIDE // 2))
        if frame.share < 1.0:
            before = self._work(frame.at - 1)
            sheet.blit(before, before.get_rect(center=at.center))
            picture = picture.copy()
            picture.set_alpha(round(255 * frame.share))
        sheet.blit(picture, at)
        return pygame.image.tobytes(sheet, "RGB")

    def _work(self, at: int) -> pygame.Surface:
        if at not in self._known:
            rgb, size = self._pictures[at]
            kept = {n: one for n, one in self._known.items() if n == at - 1}
            self._known = {**kept, at: pygame.image.frombytes(rgb, size, "RGB")}
        return self._known[at]

    # --- the caption

    def _band(self, caption: Caption) -> pygame.Surface:
        surface = pygame.Surface((round(BAND.w), round(BAND.h)))
        surface.fill(self._theme["ground"])
        canvas = Canvas(surface, self._theme, self._art, self._type, Room(Rect(0, 0, BAND.w, BAND.h)), self._words)
        pygame.draw.rect(surface, self._theme["caption-ground"], surface.get_rect(), border_radius=16)
        left = 0.0
        if caption.icon:
            canvas.icon(f"icons/{caption.icon}.svg", ICON, "accent", (MARGIN / 2 + ICON / 2, BAND.h / 2))
            left = MARGIN / 2 + ICON
        self._write(canvas, caption, Rect(left, 0, BAND.w - left, BAND.h).inset(10))
        return surface

    def _write(self, canvas: Canvas, caption: Caption, rect: Rect) -> None:
        """Heading and line in the middle of a rectangle, as large as they fit; what never fits is cut between words."""
        said = (("heading", self._words(caption.heading)), ("caption", self._words(caption.line)))
        for size in range(LARGEST, SMALLEST - STEP, -STEP):
            rows = [(role, room, line) for role, words in said for room in (sized(role, size),)
                    for line in self._type.wrap(words, role, room, rect.w)]  # fmt: skip
            wide = max(self._type.width(line, role, room) for role, room, line in rows)
            if wide <= rect.w and sum(high(role, room) for role, room, _ in rows) <= rect.h:
                break
        while sum(high(role, room) for role, room, _ in rows) > rect.h:
            rows.pop(-1 if rows[-2][0] == "caption" else -2)
        y = rect.centre[1] - sum(high(role, room) for role, room, _ in rows) / 2
        for role, room, line in rows:
            y += high(role, room)
            canvas.within(room).text(line, role, "caption-ink", (rect.centre[0], y - high(role, room) / 2))


def sized(role: str, size: int) -> Room:
    """A room in which a role's letters have so many pixels; the line below a heading has fewer."""
    pixels = size if role == "heading" else max(SMALLEST, round(size * BELOW))
    return Room(Rect(0, 0, BAND.w, BAND.h), unit=pixels / SIZES[role][0])


def high(role: str, room: Room) -> float:
    """Pixels of one line."""
    return SIZES[role][0] * room.unit * 1.22
