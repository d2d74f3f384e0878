"""A small picture of what a setting does, drawn beside its choices where it would else not be seen on its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pygame

from ..core.game import Seat
from ..core.settings import Profile, Setting
from ..core.space import Rect, Region, Room
from . import filling, signing
from .canvas import Canvas, whole
from .own_colours import MARK
from .pages import ListView
from .scan_light import CORNERS, STYLE, WIDTH, ScanLight
from .view import Layout, Moment, Opened

BESIDE, LIKED, ABOVE, GAP = 190.0, 420.0, 150.0, 16.0
"""Reference px: the least and the liked width beside a list, the height above one, and what lies between."""
HIGH = (400.0, 260.0)
"""Reference px: the height beside a list, of a narrow sample and of one as wide as liked."""
TILE, AROUND = 84.0, 40.0
"""Reference px: a thing in a sample, and what is left round things for their marks."""
SHARE = 0.4
"""How far what fills up has come."""

Painter = Callable[[Canvas, Setting, Profile, Rect], None]


class SampleView(ListView):
    """A list of choices with a sample of what stands now; no row moves to another page for it."""

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        return self._divided(game, room, opened)[0]

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        super().draw(game, canvas, moment)
        place = self._divided(game, canvas.room, moment.opened)[1]
        if place is None:
            return
        surface, box, edge = canvas.surface, whole(place), canvas.px(canvas.theme.line)
        before = surface.get_clip()
        pygame.draw.rect(surface, canvas.theme["line"], box, border_radius=canvas.px(14))
        surface.set_clip(box.inflate(-2 * edge, -2 * edge))
        pygame.draw.rect(surface, canvas.theme["ground"], surface.get_clip(), border_radius=canvas.px(12))
        SAMPLES[game.setting.name](canvas, game.setting, game.profile, place)
        surface.set_clip(before)
        canvas.damage(place)

    def _divided(self, game: Any, room: Room, opened: Opened) -> tuple[Layout, Rect | None]:
        """The rows, and the place of the sample; None where rows would have to go to another page for it."""
        whole = super().layout(game, room, opened)
        for place, left in self._ways(game, room):
            found = super().layout(game, replace(room, rect=left), opened)
            if found.openings == whole.openings and found.regions.keys() == whole.regions.keys():
                return found, place
        return whole, None

    def _ways(self, game: Any, room: Room) -> Iterator[tuple[Rect, Rect]]:
        """Beside the rows or above them, in a narrow room above first: the sample's place, and what is left."""
        rect, gap = room.rect, room.px(GAP)
        rows, top = self._rows_rect(game, room), room.px(ABOVE)
        above = Rect(rows.x, rect.y, rows.w, top), replace(rect, y=rect.y + top + gap, h=rect.h - top - gap)
        wide = max(room.px(BESIDE), min(room.px(LIKED), rect.w - rows.w - gap))
        high = min(room.px(HIGH[wide >= room.px(LIKED)]), rect.h)
        left = replace(rect, w=rect.w - wide - gap)
        if left.w < max(self.framer.rows.word(game.targets(Seat()), room), 1.5 * wide):
            yield above
            return
        right = self._rows_rect(game, replace(room, rect=left)).right
        beside = Rect(right + gap, rect.y, wide, high), left
        yield from (above, beside) if left.w < 2 * wide else (beside, above)


def _things(canvas: Canvas, place: Rect) -> list[Region]:
    """Three things side by side, or below each other in a high place."""
    side, upright = canvas.px(TILE), place.h > place.w
    step = (max(place.w, place.h) - 2 * canvas.px(AROUND) - side) / 2
    step = max(side + canvas.px(8), min(step, side + canvas.px(AROUND)))
    found = []
    for n in (-1, 0, 1):
        x, y = place.centre[0] + n * step * (not upright), place.centre[1] + n * step * upright
        tile = Rect(x - side / 2, y - side / 2, side, side)
        pygame.draw.rect(canvas.surface, canvas.theme["line"], whole(tile), border_radius=canvas.px(14))
        pygame.draw.rect(canvas.surface, canvas.theme["panel"], whole(tile.inset(canvas.px(2))),
                         border_radius=canvas.px(12))  # fmt: skip
        canvas.icon("icons/profile-tulip.svg", TILE * 0.6, "ink", tile.centre)
        found.append(Region.of_rect(tile))
    return found


def _light(canvas: Canvas, setting: Setting, profile: Profile, place: Rect) -> None:
    """The walking light on one thing of three."""
    ScanLight.of(profile).draw(canvas, _things(canvas, place)[1:2])


def _dwell(canvas: Canvas, setting: Setting, profile: Profile, place: Rect) -> None:
    """What fills up at the thing that is looked at."""
    region = _things(canvas, place)[1]
    filling.draw(canvas, filling.Filling(profile.word(setting), SHARE, "thing"), region, place)


def _zone(canvas: Canvas, setting: Setting, profile: Profile, place: Rect) -> None:
    """The track, with the part of it where a press counts."""
    half = profile.number(setting) / 200
    lane = filling.track(canvas, place)
    middle = replace(place, h=(place.h + lane.h) / 2 + place.bottom - lane.bottom)
    filling.draw(canvas, filling.Filling("track", SHARE, "", (0.5 - half, 0.5 + half)), None, middle)


def _sign(canvas: Canvas, setting: Setting, profile: Profile, place: Rect) -> None:
    """The window in small, with the place that clips have in it."""
    window, margin = canvas.window, canvas.px(GAP)
    scale = min((place.w - 2 * margin) / window.w, (place.h - 2 * margin) / window.h)
    wide, high = window.w * scale, window.h * scale
    rect = Rect(place.centre[0] - wide / 2, place.centre[1] - high / 2, wide, high)
    slot = signing.slot(Room(rect, canvas.room.unit * scale), profile, (4, 3))
    for box, token in ((rect, "line"), (rect.inset(canvas.px(2)), "panel"), (slot, "accent")):
        canvas.fill(box, token)
    canvas.icon("icons/sign.svg", 0.8 * min(slot.w, slot.h) / canvas.room.unit, "panel", slot.centre)


SAMPLES: Mapping[str, Painter] = MappingProxyType({
    **dict.fromkeys((STYLE.name, WIDTH.name, CORNERS.name, MARK.name), _light),
    **dict.fromkeys((signing.SIZE.name, signing.CORNER.name), _sign),
    "dwell.feedback": _dwell, "stage.zone": _zone,
})  # fmt: skip
"""Settings that have a sample, by what draws it."""
