"""What somebody sees of a house without a window: its picture in grey, and the marks that are drawn in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from ....core.space import Point
from ....stage.canvas import Art, Canvas
from ....stage.scale import room_for
from ....stage.scene import Scene
from ....stage.view import Moment
from ....stage.widgets import Widgets
from ...looks import Looks
from ..pilot import Pilot

SIDE = 16
"""Pixels of a shape that is compared with another."""
TONES = ((0, 64), (0, 96), (255, 40), (255, 55))
"""Dark or light, and how far from it, of 255, what is drawn on a thing may be: on dark things less than on light."""
LEAST_SIDE = 6
Shape = bytes


@dataclass
class GreyEyes:
    """Sees the whole window as a picture without any colour."""

    pilot: Pilot
    scene: Scene | None = None
    _screen: object = None
    _seen: pygame.Surface | None = None
    _value: object = None

    def look(self) -> pygame.Surface:
        """The picture as it stands now."""
        house = self.pilot.house
        now = (house.screen, house.showing.game, dict(house.play.opened))
        if self._seen is not None and now == self._value:
            return self._seen
        moment = Moment(calm=True, reward="none", opened=dict(house.play.opened))
        if self.scene is None or self._screen is not house.screen:
            self.scene, self._screen = self._new_scene(), house.screen
            self.scene.open(house.showing, moment)
        else:
            self.scene.change(house.showing, moment)
        self._seen, self._value = pygame.transform.grayscale(self.scene.canvas.surface), now
        return self._seen

    def _new_scene(self) -> Scene:
        pilot = self.pilot
        if pygame.display.get_surface() is None:
            pygame.display.set_mode(pilot.size)
        assets, profile = pilot.resources.assets, pilot.house.profile
        theme, room = Looks(assets).of(profile), room_for(pilot.room, profile)
        art = Art(pilot.resources.folders(pilot.house.screen.session.level.game))
        canvas = Canvas(pygame.Surface(pilot.size).convert(), theme, art, pilot.type, room, pilot.words)
        return Scene(canvas, Widgets(theme, room.unit, pilot.kept / "widgets"))


def shapes(picture: pygame.Surface, middle: Point, reach: float) -> Iterator[Shape]:
    """What is drawn, dark or light, within `reach` pixels of a point and does not go on beyond: each as SIDE x SIDE."""
    area = pygame.Rect(0, 0, round(2 * reach), round(2 * reach))
    area.center = (round(middle[0]), round(middle[1]))
    area = area.clip(picture.get_rect())
    patch = picture.subsurface(area)
    for grey, far in TONES:
        drawn = pygame.mask.from_threshold(patch, (grey,) * 3, (far + 1,) * 3)
        for box in clusters(drawn, area.size):
            yield shape(drawn, box)


def clusters(drawn: pygame.Mask, size: tuple[int, int]) -> list[pygame.Rect]:
    """Boxes of what lies together: parts that nearly touch are one."""
    inside = pygame.Rect((0, 0), size).inflate(-2, -2)
    boxes = [box for box in drawn.get_bounding_rects() if inside.contains(box)]
    near = max(2, size[0] // 30)
    joined = True
    while joined:
        joined = False
        for n, box in enumerate(boxes):
            other = box.inflate(2 * near, 2 * near).collidelist(boxes[n + 1 :])
            if other >= 0:
                boxes[n] = box.union(boxes.pop(n + 1 + other))
                joined = True
                break
    return [box for box in boxes if max(box.size) >= LEAST_SIDE]


def shape(drawn: pygame.Mask, box: pygame.Rect) -> Shape:
    """A part of a mask, as large as it goes into SIDE x SIDE, one byte a pixel."""
    side = max(box.size)
    square = pygame.Surface((side, side))
    at = ((side - box.w) // 2 - box.x, (side - box.h) // 2 - box.y)
    drawn.to_surface(square, setcolor=(255, 255, 255), unsetcolor=None, dest=at)
    clip = pygame.Surface((side, side))
    inner = pygame.Rect((side - box.w) // 2, (side - box.h) // 2, *box.size)
    clip.blit(square, inner, inner)
    small = pygame.transform.smoothscale(clip, (SIDE, SIDE))
    return pygame.image.tobytes(small, "RGB")[::3]


def unlike(one: Shape, other: Shape) -> float:
    """How much two shapes differ, 0 to 1."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / (255 * len(one))
