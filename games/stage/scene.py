"""The picture of one screen: the game's view inside the frame, marks on top, repainted only where it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any, Literal

import pygame

from ..core.game import Target
from ..core.values import dataclass
from . import captioning, faces, marks
from .canvas import Canvas, whole
from .filling import Filling, area, draw
from .frame import Frame
from .scan_light import ScanLight
from .signing import Signed
from .view import Moment, View
from .widgets import Widgets

MarkKind = Literal["focus", "scan", "point"]


@dataclass(frozen=True, slots=True)
class Showing:
    """What a screen shows: the value, its view, where things lie, and what they are."""

    game: Any
    view: View
    frame: Frame
    targets: Mapping[str, Target]


@dataclass(slots=True)
class Scene:
    """Keeps the picture without marks; `compose` puts what changed, and the marks, on the window's surface."""

    canvas: Canvas
    widgets: Widgets
    showing: Showing | None = None
    caption: tuple[str, ...] = ()
    caption_look: captioning.CaptionLook = captioning.CaptionLook()
    standing: tuple[MarkKind, tuple[str, ...]] = ("focus", ())
    lamp: str = ""
    filling: Filling = Filling()
    scan_light: ScanLight = ScanLight()
    signed: Signed | None = None
    dimmed: bool = False
    _dirty: list[pygame.Rect] = field(default_factory=list)
    _faces: dict[str, tuple[object, ...]] = field(default_factory=dict)
    _behind: pygame.Surface | None = None
    _ground: pygame.Surface | None = None

    def open(self, showing: Showing, moment: Moment) -> None:
        """A new screen, or the same in another size or look: everything is painted."""
        self.showing, self.lamp = showing, ""
        self._faces.clear()
        showing.view.backdrop(showing.game, self.canvas.within(showing.frame.work), moment)
        if not self.canvas.decorated:
            self.canvas.fill(self.canvas.window, "ground")
        self._keep_behind(showing)
        self._ground = self.canvas.surface.copy()
        self._paint(showing, moment)
        self._dirty = [self.canvas.surface.get_rect()]

    def _keep_behind(self, showing: Showing) -> None:
        """What lies behind a caption that lets it shine through."""
        area = whole(showing.frame.caption).clip(self.canvas.surface.get_rect())
        clear = self.caption_look.ground < 100 and area.size != (0, 0)
        self._behind = self.canvas.surface.subsurface(area).copy() if clear else None

    def change(self, showing: Showing, moment: Moment) -> None:
        """The same screen after a choice, or the next frame of what a choice set moving."""
        before, self.showing = self.showing, showing
        if before is None or _another(before, showing):
            self.open(showing, moment)
            return
        self._clear(before, showing)
        self._paint(showing, moment)

    def _clear(self, before: Showing, after: Showing) -> None:
        """What stands elsewhere now, or no more, leaves the ground where it stood; pieces are the view's own."""
        for id, region in before.frame.regions.items():
            if before.targets[id].role.base == "piece" or after.frame.regions.get(id) == region or not self._ground:
                continue
            area = whole(region.bounds).inflate(8, 8).clip(self.canvas.surface.get_rect())
            self.canvas.surface.blit(self._ground, area, area)
            self._dirty.append(area)
            for other, kept in after.frame.regions.items():
                if area.colliderect(whole(kept.bounds)):
                    self._faces.pop(other, None)

    def _paint(self, showing: Showing, moment: Moment) -> None:
        frame = showing.frame
        canvas = self.canvas.within(frame.work)
        canvas.damaged = []
        if not frame.listing:
            showing.view.draw(showing.game, canvas, moment)
        self._dirty += canvas.damaged
        chrome = self.canvas.within(frame.room)
        number = 0
        for id, region in frame.regions.items():
            target = showing.targets[id]
            number = number + 1 if target.role.base == "swatch" else number
            if target.role.base == "piece":
                continue
            face = (target, region.bounds, target.role.base == "swatch" and number)
            if self._faces.get(id) == face and whole(region.bounds).collidelist(canvas.damaged) < 0:
                continue
            self._faces[id] = face
            chrome.damaged = []
            faces.paint(chrome, self.widgets, showing.view, target, region, _number(target, number))
            self._dirty += [r.inflate(8, 8) for r in chrome.damaged]
        self._paint_caption()

    def say(self, lines: Sequence[str]) -> None:
        """Other words in the caption."""
        if tuple(lines) != self.caption:
            self.caption = tuple(lines)
            self._paint_caption()

    def _paint_caption(self) -> None:
        if self.showing is None:
            return
        frame = self.showing.frame
        chrome = self.canvas.within(frame.room)
        if self._behind is not None:
            chrome.surface.blit(self._behind, whole(frame.caption))
        captioning.paint(chrome, self.widgets, frame.caption, self.caption, self.caption_look)
        self._dirty.append(whole(frame.caption))

    def mark(self, kind: MarkKind, targets: tuple[str, ...]) -> None:
        """The player stands elsewhere."""
        self._dirty += self._marked_area()
        self.standing = (kind, targets)
        self._dirty += self._marked_area()

    def light(self, target: str) -> None:
        """The hint's lamp stands beside a target; "" puts it out."""
        self._dirty += self._lamp_area()
        self.lamp = target
        self._dirty += self._lamp_area()

    def fill(self, filling: Filling) -> None:
        """Something fills up, or is over."""
        self._dirty += self._filled_area()
        self.filling = filling
        self._dirty += self._filled_area()

    def sign(self, signed: Signed | None) -> None:
        """Another frame of a clip in sign language, or none any more."""
        if signed is not self.signed:
            self._dirty += [one.area for one in (self.signed, signed) if one is not None]
            self.signed = signed

    def _filled_area(self) -> list[pygame.Rect]:
        if self.showing is None:
            return []
        frame = self.showing.frame
        found = area(self.canvas, self.filling, frame.regions.get(self.filling.target), frame.work.rect)
        return [] if found is None else [found]

    def expose(self) -> None:
        """The window system lost the picture: all of it is shown again."""
        self._dirty = [self.canvas.surface.get_rect()]

    def dim(self, dimmed: bool) -> None:
        """Rest: the whole picture is dimmed, or woken."""
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self._dirty = [self.canvas.surface.get_rect()]

    def _marked_area(self) -> list[pygame.Rect]:
        if self.showing is None:
            return []
        regions = self.showing.frame.regions
        boxes = [regions[id].bounds for id in self.standing[1] if id in regions]
        light = self.scan_light if self.standing[0] == "scan" else ScanLight()
        return [light.area(self.canvas, boxes)] if boxes else []

    def _lamp_area(self) -> list[pygame.Rect]:
        if self.showing is None or self.lamp not in self.showing.frame.regions:
            return []
        x, y = self.showing.frame.regions[self.lamp].anchor
        box = whole(self.showing.frame.regions[self.lamp].bounds)
        side = 4 * marks.reach(self.canvas)
        return [pygame.Rect(x - side / 2, y - side / 2, side, side), box]

    @property
    def changed(self) -> bool:
        return bool(self._dirty)

    def compose(self, window: pygame.Surface) -> list[pygame.Rect]:
        """Puts the changed places on the window's surface; returns them."""
        area = window.get_rect()
        lit = self._marked_area() if self.scan_light.style != "outline" else []
        self._dirty += [place for place in lit if place.collidelist(self._dirty) >= 0]
        places = merged([r.clip(area) for r in self._dirty])
        self._dirty = []
        if self.showing is None:
            return []
        over = replace(self.canvas.within(self.showing.frame.room), surface=window, damaged=[])
        for place in places:
            window.set_clip(place)
            window.blit(self.canvas.surface, place.topleft, place)
            self._marks(over, place)
            if self.dimmed:
                window.fill((90, 90, 90), place, special_flags=pygame.BLEND_MULT)
        window.set_clip(None)
        return places

    def _marks(self, over: Canvas, place: pygame.Rect) -> None:
        assert self.showing is not None
        regions = self.showing.frame.regions
        kind, targets = self.standing
        found = [regions[id] for id in targets if id in regions]
        if found and any(area.colliderect(place) for area in self._marked_area()):
            if kind == "scan":
                self.scan_light.draw(over, found, (self.showing.frame.caption,))
            else:
                marks.focus(over, found[0])
        if self.lamp in regions:
            marks.hint(over, regions[self.lamp])
        if self.filling.shown:
            draw(over, self.filling, regions.get(self.filling.target), self.showing.frame.work.rect)
        if self.signed is not None and self.signed.area.colliderect(place):
            self.signed.draw(over)


def _another(before: Showing, after: Showing) -> bool:
    """Whether more than the work changed: the work's room, the drawer over it, or that it is finished."""
    rooms = before.frame.work != after.frame.work or before.frame.listing != after.frame.listing
    whole = before.frame.whole != after.frame.whole
    return rooms or whole or before.game.finished != after.game.finished


def _number(target: Target, number: int) -> int:
    """A swatch keeps its number from page to page: it is the thing's own, not the place's."""
    value = target.groups.get("number", ())
    return int(value[0]) if value else number


def merged(rects: Sequence[pygame.Rect]) -> list[pygame.Rect]:
    """Rectangles that overlap become one, so that nothing is painted twice."""
    out: list[pygame.Rect] = []
    for rect in rects:
        if not rect.w or not rect.h:
            continue
        grown = rect
        while (hit := grown.collidelist(out)) >= 0:
            grown = grown.union(out.pop(hit))
        out.append(grown)
    return out
