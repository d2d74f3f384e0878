"""The picture of one screen: the game's view inside the frame, marks on top, repainted only where it changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

import pygame

from ..core.game import Target
from ..core.values import dataclass
from . import captioning, faces, insets, marks, seat_marks
from .canvas import Canvas, whole
from .filling import Filling
from .scan_light import ScanLight
from .showing import Company
from .showing import Showing as Showing
from .signing import Signed
from .stood import MarkKind as MarkKind
from .stood import Stood, sitting
from .view import Moment
from .widgets import Widgets


@dataclass(slots=True)
class Scene:
    """Keeps the picture without marks; `compose` puts what changed, and the marks, on the window's surface."""

    canvas: Canvas
    widgets: Widgets
    showing: Showing | None = None
    caption: tuple[str, ...] = ()
    caption_look: captioning.CaptionLook = captioning.CaptionLook()
    lamp: str = ""
    stood: Stood = field(default_factory=Stood)
    scan_light: ScanLight = ScanLight()
    signed: Signed | None = None
    dimmed: bool = False
    _dirty: list[pygame.Rect] = field(default_factory=list)
    _faces: dict[str, tuple[object, ...]] = field(default_factory=dict)
    _insets: insets.Insets = field(default_factory=insets.Insets)
    _strip: object = None
    _behind: pygame.Surface | None = None
    _ground: pygame.Surface | None = None

    def open(self, showing: Showing, moment: Moment) -> None:
        """A new screen, or the same in another size or look: everything is painted."""
        self.showing, self.lamp = showing, ""
        self._faces.clear()
        self._insets.forget()
        self._strip = None
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
        self._dirty += _held_moved(before, showing)
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
        if not frame.listing and frame.regions:
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
        if showing.company is not None:
            self._paint_company(showing.company, chrome, moment)
        self._paint_caption()

    def _paint_company(self, company: Company, chrome: Canvas, moment: Moment) -> None:
        """Who sits here, and what each has opened."""
        if self._strip != (company.seats, company.strip):
            self._strip = (company.seats, company.strip)
            area = whole(company.strip).clip(self.canvas.surface.get_rect())
            if self._ground is not None:
                self.canvas.surface.blit(self._ground, area, area)
            seat_marks.strip(chrome, company)
            self._dirty.append(area)
        covered = [whole(inset.place) for inset in company.insets if inset.covers]
        if any(place.collidelist(self._dirty) >= 0 for place in covered):
            self._insets.forget()
        self._dirty += self._insets.paint(self.canvas, self.widgets, company.insets, moment)

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
        if frame.caption.h > 0:
            captioning.paint(chrome, self.widgets, frame.caption, self.caption, self.caption_look)
            self._dirty.append(whole(frame.caption))
        if self.showing.company is not None:
            own = self.showing.company.insets
            self._dirty += insets.captions(self.canvas, self.widgets, own, self.caption, self.caption_look)

    def mark(self, kind: MarkKind, targets: tuple[str, ...], seat: int = 1) -> None:
        """A player stands elsewhere."""
        self._dirty += self._marked(seat)
        self.stood.at[seat] = (kind, targets)
        self._dirty += self._marked(seat)

    def _marked(self, seat: int) -> list[pygame.Rect]:
        return [] if self.showing is None else self.stood.marked(self.canvas, self.showing, seat, self.scan_light)

    def _filled(self, seat: int) -> list[pygame.Rect]:
        return [] if self.showing is None else self.stood.filled(self.canvas, self.showing, seat)

    def light(self, target: str) -> None:
        """The hint's lamp stands beside a target; "" puts it out."""
        self._dirty += self._lamp_area()
        self.lamp = target
        self._dirty += self._lamp_area()

    def fill(self, filling: Filling, seat: int = 1) -> None:
        """Something fills up, or is over."""
        self._dirty += self._filled(seat)
        self.stood.fillings[seat] = filling
        self._dirty += self._filled(seat)

    def sign(self, signed: Signed | None) -> None:
        """Another frame of a clip in sign language, or none any more."""
        if signed is not self.signed:
            self._dirty += [one.area for one in (self.signed, signed) if one is not None]
            self.signed = signed

    def expose(self) -> None:
        """The window system lost the picture: all of it is shown again."""
        self._dirty = [self.canvas.surface.get_rect()]

    def dim(self, dimmed: bool) -> None:
        """Rest: the whole picture is dimmed, or woken."""
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self._dirty = [self.canvas.surface.get_rect()]

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
        alone = self.showing is None or not sitting(self.showing)
        lit = self._marked(1) if alone and self.scan_light.style != "outline" else []
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
        if self.showing.company is not None:
            self.stood.draw_company(over, self.showing, place, self.scan_light)
        if not sitting(self.showing):
            self.stood.draw_alone(over, self.showing, place, self.scan_light)
        if self.lamp in regions:
            marks.hint(over, regions[self.lamp])
        self.stood.draw_fillings(over, self.showing)
        if self.signed is not None and self.signed.area.colliderect(place):
            self.signed.draw(over)


def _another(before: Showing, after: Showing) -> bool:
    """Whether more than the work changed: the work's room, the drawer over it, or that it is finished."""
    rooms = before.frame.work != after.frame.work or before.frame.listing != after.frame.listing
    whole = before.frame.whole != after.frame.whole
    return rooms or whole or before.game.finished != after.game.finished or _moved(before.company, after.company)


def _moved(before: Company | None, after: Company | None) -> bool:
    """Whether places of several came, went or moved, or what lies over all of the picture changed."""
    if before is None or after is None:
        return before is not after
    one, other = ([(i.number, i.place, i.covers) for i in c.insets] for c in (before, after))
    return one != other or before.strip != after.strip or before.threads != after.threads


def _held_moved(before: Showing, after: Showing) -> list[pygame.Rect]:
    """What is in somebody's hand now, or was, where that changed."""
    one, other = (({} if s.company is None else dict(s.company.held)) for s in (before, after))
    changed = {id for id in {*one, *other} if one.get(id) != other.get(id)}
    return [whole(region.bounds) for id, region in after.frame.regions.items() if id in changed]


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
