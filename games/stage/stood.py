"""Where each seat stands and what fills up for it, painted over the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Literal

import pygame

from ..core.space import Region
from ..core.values import dataclass
from . import insets, marks, seat_marks
from .canvas import Canvas, whole
from .filling import Filling, area, draw
from .scan_light import ScanLight
from .showing import Company, Showing

MarkKind = Literal["focus", "scan", "point"]
NOWHERE: tuple[MarkKind, tuple[str, ...]] = ("focus", ())


def sitting(showing: Showing) -> tuple[int, ...]:
    """Those who sit at a table; none where one plays alone."""
    return () if showing.company is None else tuple(seat.number for seat in showing.company.seats)


@dataclass(slots=True)
class Stood:
    """By seat; one who plays alone is seat 1."""

    at: dict[int, tuple[MarkKind, tuple[str, ...]]] = field(default_factory=dict)
    fillings: dict[int, Filling] = field(default_factory=dict)

    def region(self, showing: Showing, seat: int, id: str) -> Region | None:
        """Where a thing lies for a seat: in its own place, else on the picture that all share."""
        for inset in () if showing.company is None else showing.company.insets:
            if inset.number == seat and id in inset.showing.frame.regions:
                return inset.showing.frame.regions[id]
        return showing.frame.regions.get(id)

    def _regions(self, showing: Showing, seat: int) -> list[Region]:
        found = (self.region(showing, seat, id) for id in self.at.get(seat, NOWHERE)[1])
        return [region for region in found if region is not None]

    # --- what of the window changes with them

    def marked(self, canvas: Canvas, showing: Showing, seat: int, light: ScanLight) -> list[pygame.Rect]:
        """The place of a seat's mark; none where it stands nowhere."""
        found = self._regions(showing, seat)
        if not found:
            return []
        if sitting(showing):
            return [seat_marks.area(canvas, found)]
        own = light if self.at[seat][0] == "scan" else ScanLight()
        return [own.area(canvas, [region.bounds for region in found])]

    def filled(self, canvas: Canvas, showing: Showing, seat: int) -> list[pygame.Rect]:
        """The place of what fills up for a seat."""
        filling = self.fillings.get(seat, Filling())
        found = area(canvas, filling, self.region(showing, seat, filling.target), showing.frame.work.rect)
        return [] if found is None else [found]

    # --- painting

    def draw_alone(self, over: Canvas, showing: Showing, place: pygame.Rect, light: ScanLight) -> None:
        """The mark of one who plays alone."""
        found = self._regions(showing, 1)
        if not any(area.colliderect(place) for area in self.marked(over, showing, 1, light)):
            return
        if self.at[1][0] == "scan":
            light.draw(over, found, (showing.frame.caption,))
        else:
            marks.focus(over, found[0])

    def draw_company(self, over: Canvas, showing: Showing, place: pygame.Rect, light: ScanLight) -> None:
        """Frames of own places, what each holds, each one's thread, then where each stands."""
        company = showing.company
        assert company is not None
        _things(over, showing, company, place)
        stood: list[tuple[str, ...]] = []
        for number in sitting(showing):
            targets = self.at.get(number, NOWHERE)[1]
            if any(area.colliderect(place) for area in self.marked(over, showing, number, light)):
                regions = self._regions(showing, number)
                if self._beneath(company, number, regions):
                    seat_marks.stand_beneath(over, number, regions)
                else:
                    seat_marks.stand(over, number, regions, stood.count(targets))
            stood.append(targets)

    def _beneath(self, company: Company, seat: int, regions: Sequence[Region]) -> bool:
        """Whether something that another has opened lies over what a seat stands on."""
        over = [inset for inset in company.insets if inset.covers and inset.number != seat]
        own = any(i.number == seat and set(self.at[seat][1]) & set(i.showing.frame.regions) for i in company.insets)
        return not own and any(inset.place.meets(region.bounds) for inset in over for region in regions)

    def draw_fillings(self, over: Canvas, showing: Showing) -> None:
        """What fills up for those who are here."""
        for seat in sitting(showing) or (1,):
            filling = self.fillings.get(seat, Filling())
            if filling.shown:
                draw(over, filling, self.region(showing, seat, filling.target), showing.frame.work.rect)


def _things(over: Canvas, showing: Showing, company: Company, place: pygame.Rect) -> None:
    for inset in company.insets:
        if whole(inset.place).inflate(8, 8).colliderect(place):
            seat_marks.edge(over, inset)
    over_it = [inset.place for inset in company.insets if inset.covers]
    regions = showing.frame.regions
    near = place.inflate(2 * seat_marks.reach(over), 2 * seat_marks.reach(over))
    boxes = {id: regions[id].bounds for id in company.held if id in regions}
    here = {id: box for id, box in boxes.items() if whole(box).colliderect(near)}
    boxes = {id: box for id, box in here.items() if not any(inset.meets(box) for inset in over_it)}
    insets.held(over, boxes, dict(company.held))
    if company.threads:
        seat_marks.threads(over, company.threads)
