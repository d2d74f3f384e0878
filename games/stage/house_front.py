"""The hub's picture: a house front in the Old City, one stone arch for each thing that may be entered."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pygame
from pygame.transform import smoothscale

from ..core.space import Rect, Room
from ..core.values import dataclass
from .canvas import Canvas, whole
from .house_plan import ARCH, FOOT, Place, arcaded, crown, planned

OPENING = (16.0, 15.0, 174.0, 326.0)
TILE = (576.0, 384.0)
BAND = (432.0, 66.0)
LEDGE = (432.0, 18.0)
SKY = (1728.0, 104.0)
LANTERN = (64.0, 112.0)
PLAQUE = (200.0, 80.0)
"""Sizes of the pictures in reference px; OPENING is (x, y, w, h) inside an arch."""

KEPT_ARCHES = 24
LAST = 254
"""The pane order that wakes last; 255 lies outside the opening and never wakes."""

DIM = 44
"""How light sleeping panes are, 0..255: less than this throws no light."""


@dataclass(frozen=True, slots=True)
class Front:
    """One window of the house: where its arch lies, what is in it, how much of it is lit (0..1)."""

    rect: Rect
    inside: str
    lit: float = 0.0


class HouseFront:
    """Lays out and draws the house; keeps the arches it has put together."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, int, int, int], pygame.Surface] = {}

    def layout(self, count: int, room: Room, label_height: float, label_width: float = 0.0) -> list[Place]:
        """(arch, label) of each window in pixels, in reading order, inside room.rect.

        `label_height` and the least `label_width` are in pixels.
        An arch and its label together are one target of at least room.least_px.
        Fewer places than `count` come back where the room cannot hold all of them.
        """
        return planned(count, room, label_height, label_width)

    def backdrop(self, canvas: Canvas) -> None:
        """Sky, roofs, parapet and wall over the whole window; the plain ground in high contrast."""
        if not canvas.theme.decorated:
            canvas.fill(canvas.window, "ground")
            return
        u, room = canvas.room.unit, canvas.room
        foot = round(room.rect.y + crown(room) - FOOT * u)
        head = foot - round(BAND[1] * u)
        tiled(canvas, "wall", TILE, Rect(0, max(foot, 0), canvas.window.w, canvas.window.h - max(foot, 0)))
        shade = smoothscale(canvas.art.picture(named(canvas, "shade.png")), canvas.surface.get_size())
        canvas.surface.blit(shade, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        if head > 0:
            sky(canvas, head)
        if foot > 0:
            tiled(canvas, "parapet", BAND, Rect(0, head, canvas.window.w, foot - head))
            overhang(canvas, pygame.Rect(0, foot, round(canvas.window.w), canvas.px(16)))
        canvas.damage(canvas.window)

    def fronts(self, canvas: Canvas, fronts: Iterable[Front]) -> None:
        """The ledge, the light that falls below, the arches, the lanterns between: once, on a fresh backdrop."""
        shown = list(fronts)
        if canvas.theme.decorated:
            self._footing(canvas, shown)
        for front in shown:
            self.arch(canvas, front.rect, front.inside, front.lit)
        if canvas.theme.decorated:
            lanterns(canvas, [front.rect for front in shown])

    def arch(self, canvas: Canvas, rect: Rect, inside: str, lit: float) -> None:
        """One arch; `inside` is "lattice-1" to "lattice-3", "door" or "shelf".

        The panes of a lattice wake one by one from the bottom as `lit` goes from 0 to 1.
        """
        box = whole(rect)
        canvas.blit(self._arch(canvas, inside, box.w, box.h, lit), box.topleft)

    def sign(self, canvas: Canvas, words: str) -> None:
        """The carved sign with the house's name on the parapet; nothing where the room leaves no parapet."""
        room, theme = canvas.room, canvas.theme
        if not crown(room):
            return
        wide = max(room.px(PLAQUE[0]), canvas.type.width(words, "sign", room) + room.px(64))
        tall = max(room.px(PLAQUE[1]), canvas.type.line_height("sign", room) + room.px(30))
        foot = room.rect.y + crown(room) - FOOT * room.unit
        rect = Rect(room.rect.centre[0] - wide / 2, max(0.0, foot + room.px(3) - tall), wide, tall)
        centre = (rect.centre[0], rect.centre[1] + room.px(5))
        if not theme.decorated:
            plain(canvas, whole(rect.inset(room.px(4))), "sign")
        else:
            canvas.blit(canvas.art.picture("house/sign.png", round(wide), round(tall)), (rect.x, rect.y))
            step = max(1, round(room.unit))
            canvas.text(words, "sign", "shine", (centre[0] + step, centre[1] + step))
        canvas.text(words, "sign", "sign-ink", centre)

    def forget(self) -> None:
        """Lets go of the arches, for another size or look."""
        self._kept.clear()

    def _footing(self, canvas: Canvas, shown: list[Front]) -> None:
        """Ledges, the shade at the side of each arch, the light below it."""
        large = [front for front in shown if arcaded(front.rect, canvas.room)]
        for line in sorted({front.rect.bottom for front in large}):
            tiled(canvas, "ledge", LEDGE, Rect(0, line, canvas.window.w, round(LEDGE[1] * canvas.room.unit)))
        for front in shown:
            box = whole(front.rect)
            overhang(canvas, pygame.Rect(box.x, box.y, box.w + canvas.px(7), box.h), aside=True)
        for front in large:
            self._pool(canvas, front)

    def _pool(self, canvas: Canvas, front: Front) -> None:
        """The light of a window on the wall below it, coloured by the panes that are awake."""
        if front.inside == "shelf" or front.lit <= 0:
            return
        box = whole(front.rect)
        seen = self._arch(canvas, front.inside, box.w, box.h, front.lit).subsurface(opening(box.w, box.h))
        light = pygame.transform.flip(smoothscale(seen, (9, 12)), False, True)
        light.fill((DIM, DIM, DIM), special_flags=pygame.BLEND_RGB_SUB)
        size = (round(box.w * 1.3), round(box.w * 1.25))
        light = smoothscale(light, size)
        pool = smoothscale(canvas.art.picture(named(canvas, "pool.png")), size)
        light.blit(pool, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        canvas.surface.blit(light, (box.centerx - size[0] // 2, box.bottom), special_flags=pygame.BLEND_RGB_ADD)

    def _arch(self, canvas: Canvas, inside: str, w: int, h: int, lit: float) -> pygame.Surface:
        level = max(0, min(LAST, round(lit * LAST)))
        key = (canvas.theme.name, inside, w, h, level)
        if key not in self._kept:
            if len(self._kept) >= KEPT_ARCHES:
                self._kept.clear()
            make = built if canvas.theme.decorated else outlined
            self._kept[key] = make(canvas, inside, w, h, level)
        return self._kept[key]


def named(canvas: Canvas, piece: str) -> str:
    return f"house/{'morning' if canvas.theme.light else 'evening'}-{piece}"


def tiled(canvas: Canvas, piece: str, size: tuple[float, float], rect: Rect) -> None:
    """A seamless picture laid over `rect` from the middle of the window outwards."""
    u = canvas.room.unit
    w, h = round(size[0] * u), round(size[1] * u)
    picture = canvas.art.picture(named(canvas, f"{piece}.jpg"), w, h)
    box = whole(rect)
    canvas.surface.set_clip(box)
    first = round(canvas.window.w / 2) % w - w
    for y in range(box.top, box.bottom, h):
        for x in range(first, box.right, w):
            canvas.surface.blit(picture, (x, y))
    canvas.surface.set_clip(None)


def sky(canvas: Canvas, foot: int) -> None:
    """The evening or morning sky with its roofs, standing on the line `foot`."""
    scale = max(canvas.room.unit, canvas.window.w / SKY[0])
    w, h = round(SKY[0] * scale), round(SKY[1] * scale)
    picture = canvas.art.picture(named(canvas, "sky.jpg"), w, h)
    if foot > h:
        canvas.surface.fill(picture.get_at((w // 2, 0)), (0, 0, round(canvas.window.w), foot - h))
    canvas.surface.set_clip((0, 0, round(canvas.window.w), foot))
    canvas.surface.blit(picture, (round((canvas.window.w - w) / 2), foot - h))
    canvas.surface.set_clip(None)


def overhang(canvas: Canvas, box: pygame.Rect, aside: bool = False) -> None:
    """The shade of what juts out of the wall: along the top of `box`, or along its right edge."""
    depth = canvas.px(7) if aside else box.h
    for i in range(depth):
        light = round(255 - 115 * (1 - i / depth) ** 1.5)
        strip = (
            pygame.Rect(box.right - depth + i, box.y, 1, box.h) if aside else pygame.Rect(box.x, box.y + i, box.w, 1)
        )
        canvas.surface.fill((light, light, light), strip, special_flags=pygame.BLEND_RGB_MULT)


def lanterns(canvas: Canvas, arches: list[Rect]) -> None:
    """A lantern in each gap between two arches of one row."""
    u = canvas.room.unit
    w, h = round(LANTERN[0] * u), round(LANTERN[1] * u)
    for left, right in itertools.pairwise(arches):
        gap = right.x - left.right
        if left.y == right.y and arcaded(left, canvas.room) and 12 * u <= gap <= 60 * u:
            picture = canvas.art.picture(named(canvas, "lantern.png"), w, h)
            canvas.blit(picture, (left.right + gap / 2 - w / 2, left.y + 8 * u))


def opening(w: int, h: int) -> pygame.Rect:
    """Where the opening lies in an arch of w x h pixels."""
    x, y = round(OPENING[0] * w / ARCH[0]), round(OPENING[1] * h / ARCH[1])
    right, foot = (OPENING[0] + OPENING[2]) * w / ARCH[0], (OPENING[1] + OPENING[3]) * h / ARCH[1]
    return pygame.Rect(x, y, max(1, round(right) - x), max(1, round(foot) - y))


def asleep(canvas: Canvas, inside: str, level: int) -> pygame.Surface:
    """White where panes still sleep, black where they are awake."""
    mask = canvas.art.picture(f"house/{inside}-order.png").copy()
    mask.fill((level, level, level), special_flags=pygame.BLEND_RGB_SUB)
    for _ in range(8):
        mask.blit(mask, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return mask


def awake(canvas: Canvas, inside: str, sleeping: pygame.Surface) -> pygame.Surface:
    """The panes of a lattice that are awake, black elsewhere."""
    shining = canvas.art.picture(f"house/{inside}-lit.jpg").copy()
    shining.blit(sleeping, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    return shining


def filled(canvas: Canvas, inside: str, level: int) -> pygame.Surface:
    """All that is seen in an opening, on black."""
    if not inside.startswith("lattice"):
        return canvas.art.picture(f"house/{inside}.jpg")
    if level in (0, LAST):
        return canvas.art.picture(f"house/{inside}-{'lit' if level else 'asleep'}.jpg")
    mask = asleep(canvas, inside, level)
    seen = canvas.art.picture(f"house/{inside}-asleep.jpg").copy()
    seen.blit(mask, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    seen.blit(awake(canvas, inside, mask), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return seen


def built(canvas: Canvas, inside: str, w: int, h: int, level: int) -> pygame.Surface:
    """An arch of stone; stone and inside are black where the other shows, so they are added."""
    sheet = canvas.art.picture(named(canvas, "arch.jpg"), w, h).copy()
    hole = opening(w, h)
    seen = smoothscale(filled(canvas, inside, level), hole.size)
    sheet.blit(seen, hole.topleft, special_flags=pygame.BLEND_RGB_ADD)
    return sheet


def outlined(canvas: Canvas, inside: str, w: int, h: int, level: int) -> pygame.Surface:
    """An arch of lines on a panel, for high contrast; only panes that are awake have colour."""
    sheet = pygame.Surface((w, h), depth=canvas.surface.get_bitsize())
    frame = pygame.Rect(0, 0, w, h)
    plain(Canvas(sheet, canvas.theme, canvas.art, canvas.type, canvas.room, canvas.words), frame, "panel")
    hole = opening(w, h)
    if inside.startswith("lattice") and level:
        mask = asleep(canvas, inside, level)
        sheet.blit(smoothscale(mask, hole.size), hole.topleft, special_flags=pygame.BLEND_RGB_MULT)
        shining = smoothscale(awake(canvas, inside, mask), hole.size)
        sheet.blit(shining, hole.topleft, special_flags=pygame.BLEND_RGB_ADD)
    drawing = canvas.art.picture(f"house/{inside}-outline.png", w, h).copy()
    drawing.fill((*canvas.theme["ink"], 255), special_flags=pygame.BLEND_RGBA_MULT)
    sheet.blit(drawing, (0, 0))
    return sheet


def plain(canvas: Canvas, box: pygame.Rect, token: str) -> None:
    """A flat panel with the theme's border."""
    canvas.damage(canvas.surface.fill(canvas.theme[token], box))
    pygame.draw.rect(canvas.surface, canvas.theme["line"], box, canvas.px(canvas.theme.line))
