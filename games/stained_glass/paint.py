"""What the view paints with: pictures kept between frames, changes laid over them, swatches and pictures to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field

import pygame

from ..core.game import Level
from ..core.space import Rect
from ..core.values import dataclass
from ..stage.canvas import Canvas, whole
from ..stage.faces import lens
from ..stage.materials import brightness
from ..stage.wall import paint_wall
from ..stage.zoom import Zoomed
from .paint_evening import EveningPicture, paint_floor
from .paint_glass import Glasses
from .paint_panes import Growing, Numbers, Sheet, WindowPicture, reveal
from .paint_room import Setting
from .paint_small import Whole, swatch, thumbnail
from .place import Evening, Place, box_of, decor_of, plan_kind

__all__ = ["Bench", "Change", "Sheet", "Surface", "Whole"]
Surface = pygame.Surface
KEPT = 2
GLOW_AT = 0.5
"""When in a pane's change the light on the wall follows."""
FINE_STEPS, FEW_STEPS, LARGE_ROOM = 24, 6, 700_000
"""The sun comes in many steps, or in few where there are many pixels."""


@dataclass(frozen=True, slots=True)
class Change:
    """What the panes looked like before, how much of the change shows, and whether it fades instead of growing."""

    before: Sequence[Sheet] = ()
    progress: float = 1.0
    fade: bool = False

    @property
    def moving(self) -> bool:
        return self.progress < 1 and bool(self.before)


@dataclass(slots=True)
class Bench:
    """Keeps what was painted: the last windows and rooms, the swatches, and what stands on the canvas now."""

    _glasses: dict[tuple[str, float], Glasses] = field(default_factory=dict)
    _windows: dict[tuple[object, ...], WindowPicture] = field(default_factory=dict)
    _settings: dict[tuple[object, ...], Setting] = field(default_factory=dict)
    _evenings: dict[tuple[object, ...], EveningPicture] = field(default_factory=dict)
    _faces: dict[tuple[object, ...], pygame.Surface] = field(default_factory=dict)
    _standing: tuple[object, ...] = ()
    _ground: str = ""
    _moving: list[Growing] = field(default_factory=list)
    _glowing: tuple[str, ...] = ()

    def backdrop(self, canvas: Canvas, evening: Evening | None) -> None:
        """The ground of the whole window; what stood there is gone."""
        area = canvas.surface.get_rect()
        self._standing, self._ground = (), "evening" if evening else "wall"
        if evening:
            paint_floor(canvas, canvas.surface, area, evening)
        else:
            paint_wall(canvas, canvas.surface, area)
        canvas.damage(area)

    def window(
        self, canvas: Canvas, level: Level, place: Place, zoomed: Zoomed, sheets: Sequence[Sheet], change: Change,
        soon: Iterable[str],
    ) -> None:  # fmt: skip
        """The window, or an opened part of it; only what differs from what stands there is painted.

        Glasses that a pane may get `soon` are made ready, so that it is painted at once.
        """
        view = whole(zoomed.view)
        letters = (canvas.type.manner, canvas.room.text)
        key = (level.digest, level.id, view.size, view.topleft, zoomed.transform, canvas.theme.name, place, letters)
        picture = self._picture(canvas, level, zoomed, key)
        painted = len(canvas.damaged)
        if self._standing != key:
            self._moving = []
            picture.show(change.before if change.moving else sheets, _numbers(canvas))
            self._whole(canvas, level, place, zoomed, picture)
            self._standing = key
        self._panes(canvas, picture, view, sheets, change)
        for glass in soon:
            picture.ready(glass)
        if not change.moving or change.progress >= GLOW_AT:
            self._follow(canvas, place, zoomed, picture)
        if len(canvas.damaged) > painted:
            _lenses(canvas, zoomed)

    def _panes(
        self, canvas: Canvas, picture: WindowPicture, view: pygame.Rect, sheets: Sequence[Sheet], change: Change
    ) -> None:
        """Brings the panes on the canvas to these looks, at once or bit by bit."""
        if picture.differing(sheets):
            self._settle(canvas, picture, view)
            if change.moving:
                self._moving = picture.growing(sheets, _numbers(canvas))
            else:
                self._copy(canvas, picture, view, picture.show(sheets, _numbers(canvas)))
        if not change.moving:
            self._settle(canvas, picture, view)
        for growing in self._moving:
            canvas.surface.blit(growing.before, growing.box.move(view.topleft))
        for growing in self._moving:
            shown = reveal(growing, _eased(change.progress), change.fade)
            canvas.blit(shown, growing.box.move(view.topleft).topleft)

    def evening(self, canvas: Canvas, level: Level, evening: Evening, sheets: Sequence[Sheet], progress: float) -> None:
        """The finished window with the sun coming, 0 to 1."""
        fills = tuple(sheet.glass for sheet in sheets)
        key = ("evening", level.digest, level.id, evening, canvas.theme.name, fills, self._ground)
        steps = FINE_STEPS if canvas.room.rect.w * canvas.room.rect.h < LARGE_ROOM else FEW_STEPS
        step = round(_eased(progress) * steps)
        if self._standing == (*key, step):
            return
        if key not in self._evenings:
            self._windows.clear()
            self._settings.clear()
            self._evenings = {key: self._awoken(canvas, level, evening, sheets)}
        self._evenings[key].show(canvas, step / steps)
        if self._ground != "evening":
            edge = canvas.px(canvas.theme.line)
            pygame.draw.rect(canvas.surface, canvas.theme["line"], whole(canvas.room.rect), edge)
        self._standing = (*key, step)

    def _awoken(self, canvas: Canvas, level: Level, evening: Evening, sheets: Sequence[Sheet]) -> EveningPicture:
        size, scale = whole(evening.glass).size, evening.glass.w / evening.box[0]
        wooden, plain = bool(plan_kind(level)), canvas.theme.high_contrast
        glasses = self._glass(canvas)
        window = WindowPicture(glasses, level.pieces, decor_of(level), size, scale, (0.0, 0.0), wooden, plain)
        window.show([Sheet(sheet.glass) for sheet in sheets], _numbers(canvas))
        return EveningPicture(canvas, glasses, evening, window)

    def face(self, canvas: Canvas, glass: str, rect: Rect) -> None:
        """A sheet of glass with its mark, as a pane shows it."""
        key = (glass, round(rect.w), round(rect.h), canvas.theme.name, canvas.room.unit)
        if key not in self._faces:
            if len(self._faces) > 60:
                self._faces.clear()
            self._faces[key] = swatch(self._glass(canvas), glass, round(rect.w), round(rect.h))
        canvas.blit(self._faces[key], (rect.x, rect.y))

    def _glass(self, canvas: Canvas) -> Glasses:
        key = (canvas.theme.name, canvas.room.unit)
        if key not in self._glasses:
            self._glasses = {key: Glasses(canvas.art, canvas.theme, canvas.room.unit)}
        return self._glasses[key]

    def _picture(self, canvas: Canvas, level: Level, zoomed: Zoomed, key: tuple[object, ...]) -> WindowPicture:
        if key not in self._windows:
            self._evenings.clear()
            while len(self._windows) >= KEPT:
                self._windows.pop(next(iter(self._windows)))
            t, view = zoomed.transform, whole(zoomed.view)
            origin = ((view.x - t.x) / t.scale, (view.y - t.y) / t.scale)
            self._windows[key] = WindowPicture(
                self._glass(canvas), level.pieces, decor_of(level), view.size, t.scale, origin, bool(plan_kind(level))
            )
        return self._windows[key]

    def _whole(self, canvas: Canvas, level: Level, place: Place, zoomed: Zoomed, picture: WindowPicture) -> None:
        """The room and all panes."""
        view = whole(zoomed.view)
        if zoomed.back is None:
            self._setting(canvas, place).show(canvas, picture)
            self._glowing = picture.lit
        else:
            room = whole(place.room)
            paint_wall(canvas, canvas.surface.subsurface(room), room)
            canvas.damage(room)
            pygame.draw.rect(canvas.surface, picture.came.edge, view.inflate(canvas.px(6), canvas.px(6)).clip(room))
            self._way_back(canvas, level, zoomed, picture)
        canvas.blit(picture.picture, view.topleft)

    def _setting(self, canvas: Canvas, place: Place) -> Setting:
        key = (place, canvas.theme.name, canvas.surface.get_size())
        if key not in self._settings:
            self._settings = {key: Setting(canvas, self._glass(canvas), place)}
        return self._settings[key]

    def _way_back(self, canvas: Canvas, level: Level, zoomed: Zoomed, picture: WindowPicture) -> None:
        """A small picture of the whole window on a panel."""
        rect, pad = whole(zoomed.back or zoomed.view), canvas.px(8)
        pygame.draw.rect(canvas.surface, canvas.theme["panel"], rect, border_radius=canvas.px(14))
        pygame.draw.rect(canvas.surface, canvas.theme["line"], rect, canvas.px(canvas.theme.line), canvas.px(14))
        small = thumbnail(level, picture, min(rect.w, rect.h) - 2 * pad)
        place = small.get_rect(center=rect.center)
        canvas.blit(small, place.topleft)
        self._frame_seen(canvas, zoomed, place, box_of(level))

    def _frame_seen(self, canvas: Canvas, zoomed: Zoomed, place: pygame.Rect, box: tuple[float, float]) -> None:
        """A frame on the small picture round the part that is open."""
        t, view, scale = zoomed.transform, zoomed.view, place.w / box[0]
        x, y = place.x + (view.x - t.x) / t.scale * scale, place.y + (view.y - t.y) / t.scale * scale
        seen = whole(Rect(x, y, view.w / t.scale * scale, view.h / t.scale * scale)).clip(place)
        inner = seen.inflate(-canvas.px(2), -canvas.px(2))
        pygame.draw.rect(canvas.surface, canvas.theme["ring1"], seen, canvas.px(5))
        pygame.draw.rect(canvas.surface, canvas.theme["ring2"], inner, canvas.px(2))

    def _settle(self, canvas: Canvas, picture: WindowPicture, view: pygame.Rect) -> None:
        """Ends what is moving: its panes are shown as they are to stay."""
        boxes = [growing.box for growing in self._moving]
        self._moving = []
        self._copy(canvas, picture, view, boxes)

    def _copy(self, canvas: Canvas, picture: WindowPicture, view: pygame.Rect, boxes: Sequence[pygame.Rect]) -> None:
        for box in boxes:
            canvas.damage(canvas.surface.blit(picture.picture, box.move(view.topleft), box))

    def _follow(self, canvas: Canvas, place: Place, zoomed: Zoomed, picture: WindowPicture) -> None:
        """Wall and sill take the light of the glass that is in the window now."""
        if zoomed.back is None and self._glowing != picture.lit:
            self._glowing = picture.lit
            self._setting(canvas, place).shine(canvas, picture)


def _numbers(canvas: Canvas) -> Numbers:
    token = "mark-light" if brightness(canvas.theme["pane0"]) < 0.5 else "mark-dark"
    return lambda number: canvas.type.line(str(number), "number", canvas.room, canvas.theme[token])


def _lenses(canvas: Canvas, zoomed: Zoomed) -> None:
    """A magnifying glass on each place that opens larger and is no tile."""
    for opening in zoomed.openings:
        region = zoomed.regions[opening.id]
        if not region.rectangular:
            centre = (region.anchor[0], region.anchor[1] + 0.3 * region.size)
            lens(canvas, centre)


def _eased(t: float) -> float:
    """Fast, then slower: cubic out."""
    return 1 - (1 - min(1.0, max(0.0, t))) ** 3
