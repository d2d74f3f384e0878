"""The places of their own that several have on one picture: what each opened, or its part of a board."""

from __future__ import annotations

from dataclasses import field, replace

import pygame

from ..core.space import Rect
from ..core.values import dataclass
from . import captioning, faces, seat_marks
from .canvas import Canvas, whole
from .showing import Inset
from .view import Moment
from .widgets import Widgets

Face = tuple[object, ...]


@dataclass(slots=True)
class Insets:
    """Paints insets on a canvas and remembers what it painted."""

    _open: dict[int, Inset] = field(default_factory=dict)
    _faces: dict[int, dict[str, Face]] = field(default_factory=dict)

    def forget(self) -> None:
        """All of them are painted anew next time."""
        self._open.clear()
        self._faces.clear()

    def paint(self, canvas: Canvas, widgets: Widgets, insets: tuple[Inset, ...], moment: Moment) -> list[pygame.Rect]:
        """What changed of each, and where; damage under one that covers the rest must be told by `forget`."""
        found: list[pygame.Rect] = []
        for inset in insets:
            found += self._one(canvas, widgets, inset, replace(moment, opened=inset.opened))
        return found

    def _one(self, canvas: Canvas, widgets: Widgets, inset: Inset, moment: Moment) -> list[pygame.Rect]:
        before = self._open.get(inset.number)
        area = whole(inset.place).clip(canvas.surface.get_rect())
        fresh = before is None or _anew(before, inset)
        self._open[inset.number] = inset
        canvas.surface.set_clip(area)
        if fresh:
            self._faces[inset.number] = {}
            self._ground(canvas, inset, moment)
        damaged = self._draw(canvas, widgets, inset, moment)
        canvas.surface.set_clip(None)
        return [area] if fresh else damaged

    def _ground(self, canvas: Canvas, inset: Inset, moment: Moment) -> None:
        frame = inset.showing.frame
        if inset.covers and frame.listing:
            canvas.fill(inset.place, "ground")
            return
        inset.showing.view.backdrop(inset.showing.game, canvas.within(frame.work), moment)
        if not canvas.decorated:
            canvas.fill(inset.place, "ground")

    def _draw(self, canvas: Canvas, widgets: Widgets, inset: Inset, moment: Moment) -> list[pygame.Rect]:
        showing = inset.showing
        work = canvas.within(showing.frame.work)
        work.damaged = []
        if not showing.frame.listing:
            showing.view.draw(showing.game, work, moment)
        chrome, kept, number = canvas.within(showing.frame.room), self._faces[inset.number], 0
        damaged = list(work.damaged)
        for id, region in showing.frame.regions.items():
            target = showing.targets[id]
            number = number + 1 if target.role.base == "swatch" else number
            face = (target, region.bounds)
            if target.role.base == "piece":
                continue
            if kept.get(id) == face and whole(region.bounds).collidelist(work.damaged) < 0:
                continue
            kept[id] = face
            chrome.damaged = []
            faces.paint(chrome, widgets, showing.view, target, region, number)
            damaged += [r.inflate(8, 8) for r in chrome.damaged]
        return damaged


def _anew(before: Inset, after: Inset) -> bool:
    """Whether more than the work changed: then what stood there is no more."""
    one, other = before.showing.frame, after.showing.frame
    same = before.place == after.place and before.showing.view is after.showing.view
    tools = {id for id in one.regions if before.showing.targets[id].role.base != "piece"}
    others = {id for id in other.regions if after.showing.targets[id].role.base != "piece"}
    return not same or one.listing != other.listing or one.whole != other.whole or tools != others


def captions(
    canvas: Canvas, widgets: Widgets, insets: tuple[Inset, ...], lines: tuple[str, ...], look: captioning.CaptionLook
) -> list[pygame.Rect]:
    """What is told stands in each part of a board too."""
    found = []
    for inset in insets:
        rect = inset.showing.frame.caption
        if rect.h > 0:
            captioning.paint(canvas.within(inset.showing.frame.room), widgets, rect, lines, replace(look, ground=100.0))
            found.append(whole(rect))
    return found


def held(canvas: Canvas, boxes: dict[str, Rect], holders: dict[str, tuple[int, ...]]) -> None:
    """Who holds what: their badges on it."""
    for id, numbers in holders.items():
        if id in boxes:
            for order, number in enumerate(numbers):
                at = seat_marks.held_place(canvas, boxes[id], order)
                seat_marks.badge(canvas, number, at, canvas.px(seat_marks.SMALL))
