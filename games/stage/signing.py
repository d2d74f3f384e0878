"""Where a clip in sign language is shown, and when its frames follow each other."""

from __future__ import annotations

from dataclasses import replace

import pygame

from ..core.settings import Profile, Setting
from ..core.space import Rect, Room
from ..core.values import dataclass
from .canvas import Canvas, whole
from .clip import Clip, Reel

LANGUAGE = Setting("sign.language", "off", ("off", "first", "second", "third", "fourth", "fifth", "sixth"))
"""Which of the sign languages that are installed, by the order of their names."""
SIZE = Setting("sign.size", 240.0, (120.0, 160.0, 200.0, 240.0, 280.0, 320.0, 400.0), "px")
CORNER = Setting("sign.corner", "bottom-right", ("bottom-right", "bottom-left", "top-right", "top-left"))
MARGIN = 16
MOST = 0.3
"""No more of the window's longer side than this goes to the clips."""
STANDS = 1.0
"""Seconds for which the first frame stands before it moves, in calm motion."""
TURNS = 2
"""Times a clip is shown while its message stands; once in calm motion (checklist rows 106 and 133)."""


def strip(room: Room, profile: Profile) -> float:
    """How many pixels of the window's longer side are kept free for clips, and for nothing else."""
    longer = max(room.rect.w, room.rect.h)
    return min(room.px(profile.number(SIZE) + MARGIN), longer * MOST)


def beside(room: Room, profile: Profile) -> Room:
    """The room that is left for everything else, so that no clip ever lies on a target."""
    rect, taken = room.rect, strip(room, profile)
    corner = profile.word(CORNER)
    if rect.w >= rect.h:
        left = taken if corner.endswith("left") else 0.0
        return replace(room, rect=replace(rect, x=rect.x + left, w=rect.w - taken))
    top = taken if corner.startswith("top") else 0.0
    return replace(room, rect=replace(rect, y=rect.y + top, h=rect.h - taken))


def slot(room: Room, profile: Profile, size: tuple[int, int]) -> Rect:
    """Where a clip of this many pixels lies in the whole window: in its corner, as large as the strip allows."""
    rect, margin = room.rect, room.px(MARGIN)
    side = max(1.0, strip(room, profile) - margin)
    scale = side / size[0] if rect.w >= rect.h else side / size[1]
    scale = min(scale, (rect.w - 2 * margin) / size[0], (rect.h - 2 * margin) / size[1])
    wide, high = max(1.0, size[0] * scale), max(1.0, size[1] * scale)
    corner = profile.word(CORNER)
    x = rect.x + margin if corner.endswith("left") else rect.right - margin - wide
    y = rect.y + margin if corner.startswith("top") else rect.bottom - margin - high
    return Rect(x, y, wide, high)


@dataclass(frozen=True, slots=True)
class Signed:
    """The picture that is shown now, and where."""

    picture: pygame.Surface
    place: Rect

    @property
    def area(self) -> pygame.Rect:
        return whole(self.place).inflate(8, 8)

    def draw(self, canvas: Canvas) -> None:
        box = whole(self.place)
        edge = canvas.px(2)
        pygame.draw.rect(canvas.surface, canvas.theme["line"], box.inflate(2 * edge, 2 * edge))
        pygame.draw.rect(canvas.surface, canvas.theme["panel"], box)
        canvas.surface.blit(pygame.transform.smoothscale(self.picture, box.size), box)


class Showing:
    """One clip while it is shown: the next frame is decoded when it is due, and not before."""

    def __init__(self, clip: Clip, now: float, calm: bool) -> None:
        self.reel, self.turns = Reel(clip), 1 if calm else TURNS
        first = self.reel.turn()
        self.due: float | None = now + first.seconds + (STANDS if calm else 0.0)

    @property
    def picture(self) -> pygame.Surface:
        return self.reel.picture

    def tick(self, now: float) -> bool:
        """True when another frame came on; after the last turn `due` is None and the clip is over."""
        if self.due is None or now < self.due:
            return False
        if self.reel.number + 1 == len(self.reel.clip.frames):
            self.turns -= 1
        if self.turns <= 0:
            self.due = None
            return True
        frame = self.reel.turn()
        self.due = max(self.due + frame.seconds, now)
        return True
