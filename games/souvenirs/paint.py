"""What the view paints with: the table and its cards, kept between frames; only what differs is painted again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

import pygame

from ..core.space import Rect
from ..core.values import dataclass
from ..stage.canvas import Canvas, whole
from .paint_cards import Cards, Shown, Side
from .paint_drawings import Drawings
from .paint_paper import Paper
from .paint_room import paint_awning, paint_table
from .paint_shelf import Found, ShelfPicture
from .paint_side import MOST_PICTURE, SideCard, Told
from .paint_small import picture
from .paint_turn import between
from .place import Place, Shelf

__all__ = ["Change", "Found", "Scene", "Shown", "Side", "Surface", "Table", "Told", "picture"]
Surface = pygame.Surface


@dataclass(frozen=True, slots=True)
class Scene:
    """What lies on the table: cards at their places, what the side card tells, and which souvenirs are `hidden`."""

    name: str
    place: Place
    cards: Sequence[Shown]
    told: Told | None = None
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """The cards and the side card before, how far the change has come, 0 to 1; `calm` asks for a fade."""

    before: Mapping[int, Shown] = field(default_factory=dict)
    told: Told | None = None
    progress: float = 1.0
    calm: bool = False


@dataclass(slots=True)
class Table:
    """Keeps what was painted, and what lies on the canvas now."""

    _drawings: dict[str, Drawings] = field(default_factory=dict)
    _cards: dict[tuple[str, float], Cards] = field(default_factory=dict)
    _ground: tuple[tuple[object, ...], Surface] | None = None
    _shelf: tuple[tuple[object, ...], ShelfPicture] | None = None
    _side: tuple[tuple[object, ...], Surface] | None = None
    _standing: tuple[object, ...] = ()
    _lying: dict[int, Shown] = field(default_factory=dict)
    _told: Told | None = None

    def backdrop(self, canvas: Canvas) -> None:
        """The table under the whole window; what lay there is gone."""
        area = canvas.surface.get_rect()
        self._standing = ()
        paint_table(canvas, self.drawings(canvas), canvas.surface, area)
        canvas.damage(area)

    def show(self, canvas: Canvas, scene: Scene, change: Change) -> None:
        """The cards as they lie now, those that changed part of the way."""
        key = (scene.name, scene.place, canvas.theme.name, canvas.surface.get_size(), canvas.type.manner, canvas.room)
        ground = self._table(canvas, scene.place)
        if self._standing != key:
            self._standing, self._told = key, None
            self._lying.clear()
            room = self._room(canvas, scene.place)
            canvas.surface.blit(ground, room)
            canvas.damage(room)
            self._ahead(canvas, scene)
        cards, canvas = self.cards(canvas), _closer(canvas)
        shown = {one.number: one for one in scene.cards}
        for place, rect in scene.place.cells:
            if place + 1 in shown:
                self._card(canvas, cards, ground, scene.place, rect, shown[place + 1], change)
        self._side_card(canvas, cards, ground, scene, change)

    def _ahead(self, canvas: Canvas, scene: Scene) -> None:
        """Draws what closed cards hide before it is wanted, in the largest size that it will have."""
        _, cell = scene.place.cells[0]
        side = min(cell.w, cell.h)
        if scene.place.side is not None:
            side = max(side, min(scene.place.side.w, scene.place.side.h, canvas.px(MOST_PICTURE)))
        for name in scene.hidden:
            self.drawings(canvas).souvenir(name, round(side))

    def _card(
        self, canvas: Canvas, cards: Cards, ground: Surface, place: Place, rect: Rect, shown: Shown, change: Change
    ) -> None:  # fmt: skip
        """One card, unless it lies there already as it should."""
        size = (round(rect.w), round(rect.h))
        before = change.before.get(shown.number, shown)
        if change.progress < 1 and before != shown:
            self._lying.pop(shown.number, None)
            calm = change.calm or before.side == shown.side or not canvas.decorated
            bare = [one if calm else replace(one, chosen=False) for one in (before, shown)]
            first, last = (cards.card(canvas, one, size) for one in bare)
            made = between(first, last, change.progress, calm)
        elif self._lying.get(shown.number) == shown:
            return
        else:
            self._lying[shown.number] = shown
            made = cards.card(canvas, shown, size)
        reach = 2 * min(cards.paper.margin, place.gap // 2)
        area = pygame.Rect(round(rect.x), round(rect.y), *size).inflate(reach, reach)
        self._restored(canvas, ground, place, area)
        canvas.surface.set_clip(area)
        canvas.surface.blit(made, made.get_rect(center=area.center))
        canvas.surface.set_clip(None)

    def _restored(self, canvas: Canvas, ground: Surface, place: Place, area: pygame.Rect) -> None:
        """The table as it is under a card."""
        room = self._room(canvas, place)
        part = area.clip(room)
        canvas.surface.blit(ground, part, part.move(-room.x, -room.y))
        canvas.damage(area)

    def _side_card(self, canvas: Canvas, cards: Cards, ground: Surface, scene: Scene, change: Change) -> None:
        """What was turned last; it tells of a card when that has turned."""
        if scene.place.side is None or scene.told is None:
            return
        told = change.told if change.told is not None and change.progress < 0.5 else scene.told
        if told == self._told:
            return
        self._told = told
        area = whole(scene.place.side)
        key = (told, area.size, canvas.theme.name, canvas.room, canvas.type.manner)
        if self._side is None or self._side[0] != key:
            self._side = (key, SideCard(cards.paper, cards.faces).paint(canvas, told, area.size))
        area = area.inflate(2 * cards.paper.margin, 2 * cards.paper.margin)
        self._restored(canvas, ground, scene.place, area)
        canvas.surface.blit(self._side[1], area)

    def shelf(
        self, canvas: Canvas, name: str, shelf: Shelf, found: Sequence[Found], progress: float, lively: bool
    ) -> None:  # fmt: skip
        """A finished board's souvenirs on their shelf, in as much light as has come."""
        key = (name, shelf, tuple(found), canvas.theme.name, canvas.room, canvas.type.manner)
        step = 1.0 if progress >= 1 else round(progress * 120) / 120
        if self._standing == ("shelf", key, step):
            return
        if self._shelf is None or self._shelf[0] != key:
            self._shelf = (key, ShelfPicture(canvas, self.drawings(canvas), shelf, found))
        self._shelf[1].show(canvas, step, lively)
        self._standing = ("shelf", key, step)

    # --- what is kept

    def drawings(self, canvas: Canvas) -> Drawings:
        name = canvas.theme.name
        if name not in self._drawings:
            self._drawings = {name: Drawings(canvas.art, canvas.theme)}
        return self._drawings[name]

    def cards(self, canvas: Canvas) -> Cards:
        key = (canvas.theme.name, canvas.room.unit)
        if key not in self._cards:
            self._cards = {key: Cards(Paper(self.drawings(canvas), canvas.room.unit))}
        return self._cards[key]

    def _room(self, canvas: Canvas, place: Place) -> pygame.Rect:
        """The room of the work, and as much round it as shadows and frames of cards reach over its edge."""
        reach = 2 * self.cards(canvas).paper.margin
        return whole(place.room).inflate(reach, reach).clip(canvas.surface.get_rect())

    def _table(self, canvas: Canvas, place: Place) -> Surface:
        """The table in the room of the work, with the awning where there is one."""
        room = self._room(canvas, place)
        key = (place.room, place.awning, canvas.theme.name, canvas.surface.get_size())
        if self._ground is None or self._ground[0] != key:
            made = pygame.Surface(room.size)
            paint_table(canvas, self.drawings(canvas), made, room)
            if place.awning is not None:
                paint_awning(canvas, self.drawings(canvas), made, place.awning, room.topleft)
            self._ground = (key, made)
        return self._ground[1]


def _closer(canvas: Canvas) -> Canvas:
    """The canvas with larger letters for a player who wants the cards closer."""
    room = canvas.room
    if room.zoom <= 1:
        return canvas
    return canvas.within(replace(room, text=max(room.text, min(2.0, room.text * room.zoom))))
