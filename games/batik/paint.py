"""What the view paints with: the workshop and the silk kept between frames, changes laid over them, swatches, cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from functools import partial

import pygame

from ..core.space import Point, Polygon, Rect
from ..core.values import dataclass
from ..stage import marks
from ..stage.canvas import Canvas
from ..stage.wall import paint_wall
from ..stage.zoom import Zoomed
from . import paint_things
from .paint_cards import Thumbnail, wanted_block
from .paint_change import PASSAGES, Passage
from .paint_closer import paint_part, window_of
from .paint_dyes import Dyes
from .paint_guide import dotted, spotted
from .paint_press import PRESSES
from .paint_reveal import Reveal
from .paint_room import Workshop
from .paint_silk import Look, SilkPicture, Waxing
from .paint_small import model, picture
from .paint_strip import Shown, paint_strip
from .paint_wax import Image
from .place import Hanging, Place

__all__ = ["PRESSES", "Bench", "Change", "Look", "Scene", "Shown", "Surface", "Waxing", "picture"]
Surface = pygame.Surface
FACES, CARD_SIZES = 80, 4
WEAVE = 1.6
"""How much coarser an opened part is woven than the whole cloth, where all else is larger: its threads stay sharp."""


@dataclass(frozen=True, slots=True)
class Change:
    """How the cloth looked before, how much of the change shows, and how it comes, a name of PASSAGES."""

    before: Look | None = None
    progress: float = 1.0
    manner: str = "fade"

    @property
    def moving(self) -> bool:
        return self.progress < 1 and self.before is not None


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands in the workshop: the cloth, its steps, its model, where the next wax belongs, the cards' places.

    `spots` are the middles of single images that are not waxed, where those lie on the cloth themselves.

    `ahead` are the stamps of the model, whose shapes are made before they are needed; `name` is the work's own.
    """

    name: str
    place: Place
    look: Look
    steps: tuple[Shown, ...] = ()
    model: Look | None = None
    guide: tuple[Image, ...] = ()
    ahead: tuple[Waxing, ...] = ()
    cards: tuple[Rect, ...] = ()
    spots: tuple[Point, ...] = ()


@dataclass(slots=True)
class Bench:
    """Keeps what was painted: the workshop, the silk, the swatches, and what stands on the canvas now."""

    _dyes: dict[tuple[object, ...], Dyes] = field(default_factory=dict)
    _silks: dict[tuple[object, ...], SilkPicture] = field(default_factory=dict)
    _workshops: dict[tuple[object, ...], Workshop] = field(default_factory=dict)
    _faces: dict[tuple[object, ...], pygame.Surface] = field(default_factory=dict)
    _thumbs: dict[tuple[object, ...], Thumbnail] = field(default_factory=dict)
    _small: dict[tuple[int, str], tuple[Look, pygame.Surface]] = field(default_factory=dict)
    _hanging: tuple[tuple[object, ...], Reveal] | None = None
    _nearby: tuple[object, SilkPicture] | None = None
    _standing: tuple[object, ...] = ()
    _shown: tuple[object, ...] = ()
    _strip: tuple[object, ...] = ()
    _passage: tuple[tuple[object, ...], Passage] | None = None

    def backdrop(self, canvas: Canvas) -> None:
        """The ground of the whole window; what stood there is gone."""
        area = canvas.surface.get_rect()
        self._standing = self._shown = self._strip = ()
        paint_wall(canvas, canvas.surface, area)
        canvas.damage(area)

    def workshop(self, canvas: Canvas, scene: Scene, change: Change) -> None:
        """The cloth in its frame with all that belongs to it; only what differs from what stands there is painted."""
        silk = self._silk(canvas, scene.place.silk.w)
        shop = self._workshop(canvas, scene.place)
        key = ("shop", scene.name, scene.place, canvas.theme.name, canvas.surface.get_size(), canvas.type.manner)
        if self._standing != key:
            self._standing, self._shown, self._strip = key, (), ()
            shop.show(canvas)
            for waxing in scene.ahead:
                silk.shape(waxing).prepare()
            if scene.model is not None and scene.place.model is not None:
                model(canvas, self._art(canvas, scene.place.model.w), scene.place.model, scene.model)
        self._steps(canvas, scene, shop)
        self._cloth(canvas, scene, shop, silk, change)

    def _steps(self, canvas: Canvas, scene: Scene, shop: Workshop) -> None:
        if scene.place.strip is not None and self._strip != scene.steps:
            self._strip = scene.steps
            paint_strip(canvas, scene.place.strip, scene.steps, shop.ground, shop.room.topleft)

    def _cloth(self, canvas: Canvas, scene: Scene, shop: Workshop, silk: SilkPicture, change: Change) -> None:
        """Brings the silk on the canvas to its look, at once or bit by bit."""
        if change.moving:
            frame = self._frame(scene, silk, change)
        else:
            self._passage = None
            if self._shown == (scene.look, scene.guide, scene.spots):
                return
            silk.show(scene.look)
            frame = silk.picture
            if scene.guide or scene.spots:
                frame = _guided(silk, scene)
        if not self._waits:
            if self._shown[:1] != (scene.look,):
                for card in scene.cards:
                    canvas.damage(card)
            self._shown = (scene.look,) if change.moving else (scene.look, scene.guide, scene.spots)
        shop.lay(canvas.surface, frame)
        canvas.damage(shop.silk)

    def _frame(self, scene: Scene, silk: SilkPicture, change: Change) -> pygame.Surface:
        """The silk part of the way from one look to another."""
        key = (change.before, scene.look, silk.side, change.manner)
        if self._passage is None or self._passage[0] != key:
            assert change.before is not None
            self._passage = (key, PASSAGES[change.manner](silk, change.before, scene.look))
        return self._passage[1].frame(change.progress)

    @property
    def _waits(self) -> bool:
        """Whether a change has begun and the silk has not come to its new look yet."""
        return self._passage is not None and not self._passage[1].done

    def part(self, canvas: Canvas, scene: Scene, zoomed: Zoomed) -> None:
        """An opened part of the cloth, larger, and the way back."""
        key = ("part", scene.name, zoomed.path, canvas.room, canvas.theme.name, scene.look, scene.guide, scene.spots)
        if self._standing == key:
            return
        self._standing, self._shown, self._strip, self._passage = key, (), (), None
        silk = self._silk(canvas, scene.place.silk.w)
        silk.show(scene.look)
        near = self._near(canvas, zoomed, WEAVE * scene.place.silk.w)
        near.show(scene.look)
        paint_part(canvas, zoomed, _guided(silk, scene), _guided(near, scene), near.window)

    def _near(self, canvas: Canvas, zoomed: Zoomed, weave: float) -> SilkPicture:
        """The part of a larger cloth that an opened part shows, woven as a cloth `weave` pixels wide is."""
        key = (zoomed.path, zoomed.transform, zoomed.view, canvas.theme.name)
        if self._nearby is None or self._nearby[0] != key:
            side, window = window_of(zoomed)
            self._nearby = (key, SilkPicture(self._art(canvas, min(side, weave)), side, window))
        return self._nearby[1]

    def hanging(
        self, canvas: Canvas, name: str, hanging: Hanging, looks: tuple[Look, Look], progress: float, calm: bool
    ) -> None:
        """The finished scarf: `looks` are the cloth with its wax and without."""
        key = (name, hanging, canvas.theme.name, canvas.surface.get_size(), looks)
        if self._hanging is None or self._hanging[0] != key:
            side = round(hanging.silk.w)
            stood = next((silk for silk in self._silks.values() if silk.look is not None), None)
            shop = next(iter(self._workshops.values()), None) if stood is not None else None
            sharp = partial(self._silk, canvas, side)
            self._hanging = (key, Reveal(self._art(canvas, side), hanging, looks, stood, sharp, shop))
        shown = self._hanging[1].show(canvas, progress, self._standing == ("hanging", key), calm)
        if shown:
            self._standing = ("hanging", key)
        self._shown = self._strip = ()

    # --- swatches and cards

    def pot(self, canvas: Canvas, dye: str, rect: Rect, lidded: bool, used: bool) -> None:
        """A pot of dye; a tick beside it when the cloth has been in it."""
        size = (round(rect.w), round(rect.h))
        key = ("pot", dye, *size, canvas.theme.name, canvas.room.unit, lidded)
        if key not in self._faces:
            for closed in (not lidded, lidded):  # a dip may close it at once
                self._keep((*key[:-1], closed), paint_things.pot(self._art(canvas), dye, size, closed))
        self._middle(canvas, self._faces[key], rect)
        if used:
            marks.done(canvas, (rect.right - canvas.px(12), rect.y + canvas.px(12)))

    def block(self, canvas: Canvas, motif: str, outlines: Sequence[Polygon], rect: Rect) -> None:
        """A carved block."""
        side = round(min(rect.w, rect.h))
        key = ("block", motif, side, canvas.theme.name, canvas.room.unit)
        if key not in self._faces:
            self._keep(key, paint_things.block(self._art(canvas), outlines, side))
        self._middle(canvas, self._faces[key], rect)

    def card(
        self, canvas: Canvas, key: tuple[object, ...], images: Sequence[Image], rect: Rect, look: Look,
        waxed: bool, wanted: tuple[str, Sequence[Polygon]] | None, faint: bool, silk_side: float,
    ) -> None:  # fmt: skip
        """Where on the cloth a place lies; in front of it the block that it wants now; `faint` until it is waxed."""
        side = max(12, round(min(rect.w, rect.h)))
        thumb = (*key, side, canvas.theme.name)
        if thumb not in self._thumbs:
            if len(self._thumbs) >= FACES:
                self._thumbs.clear()
            self._thumbs[thumb] = Thumbnail(self._art(canvas), images, side)
        shown = self._thumbs[thumb].show(self._shrunk(canvas, look, side, silk_side), waxed, faint)
        x, y = rect.x + (rect.w - side) / 2, rect.y + (rect.h - side) / 2
        canvas.blit(shown, (x, y))
        if wanted is not None:
            small = ("wanted", wanted[0], side, canvas.theme.name)
            if small not in self._faces:
                self._keep(small, wanted_block(self._art(canvas), wanted[1], side))
            mark = self._faces[small]
            canvas.blit(mark, (x + (side - mark.get_width()) / 2, y + (side - mark.get_height()) / 2))

    def _shrunk(self, canvas: Canvas, look: Look, side: int, silk_side: float) -> pygame.Surface:
        """The cloth as it is to stay, small; worked out once for all cards of a size, anew once it has changed."""
        key = (side, canvas.theme.name)
        known = self._small.get(key)
        if known is not None and (self._waits or known[0] == look):
            return known[1]
        if known is None and len(self._small) >= CARD_SIZES:
            self._small.clear()
        silk = self._silk(canvas, silk_side)
        silk.show(look)
        small = pygame.transform.smoothscale(silk.picture, (side, side))
        self._small[key] = (look, small)
        return small

    def _middle(self, canvas: Canvas, shown: pygame.Surface, rect: Rect) -> None:
        canvas.blit(shown, (rect.centre[0] - shown.get_width() / 2, rect.centre[1] - shown.get_height() / 2))

    def _keep(self, key: tuple[object, ...], shown: pygame.Surface) -> None:
        if len(self._faces) >= FACES:
            self._faces.clear()
        self._faces[key] = shown

    # --- what is kept

    def _art(self, canvas: Canvas, silk: float = 414.0) -> Dyes:
        """The dyes at the size of a cloth `silk` pixels wide."""
        key = (canvas.theme.name, round(silk))
        if key not in self._dyes:
            if len(self._dyes) > 3:
                self._dyes.clear()
            self._dyes[key] = Dyes(canvas.art, canvas.theme, silk / 414)
        return self._dyes[key]

    def _silk(self, canvas: Canvas, side: float) -> SilkPicture:
        key = (canvas.theme.name, round(side))
        if key not in self._silks:
            if len(self._silks) > 1:
                self._silks.clear()
            self._silks[key] = SilkPicture(self._art(canvas, side), round(side))
        return self._silks[key]

    def _workshop(self, canvas: Canvas, place: Place) -> Workshop:
        key = (place, canvas.theme.name, canvas.surface.get_size())
        if key not in self._workshops:
            self._workshops = {key: Workshop(canvas, place)}
        return self._workshops[key]


def _guided(silk: SilkPicture, scene: Scene) -> pygame.Surface:
    """The silk with the marks of where wax may go."""
    made, dips = silk.picture.copy(), scene.look.dips
    spotted(made, scene.spots, silk, dips)
    dotted(made, scene.guide, silk, dips)
    return made
