"""The way from the workshop to the finished scarf on its rod: made bit by bit, then shown, then drawn finer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pygame

from ..stage.canvas import Canvas
from .paint_done import HangingPicture
from .paint_dyes import Dyes
from .paint_room import Workshop
from .paint_silk import Look, SilkPicture
from .place import Hanging

FINE_STEPS, FEW_STEPS, LARGE = 240, 120, 420_000
"""In how many steps a small and a large cloth turns, and how many pixels are large."""


class Reveal:
    """One finished scarf: `looks` are the cloth with its wax and without.

    `stood` is the silk as it stood in its frame in `shop`; it moves enlarged while the cloth that `sharp` gives is
    painted, a little in every other frame.
    """

    def __init__(
        self, dyes: Dyes, hanging: Hanging, looks: tuple[Look, Look],
        stood: SilkPicture | None, sharp: Callable[[], SilkPicture], shop: Workshop | None,
    ) -> None:  # fmt: skip
        self.dyes, self.place, self.looks = dyes, hanging, looks
        self.stood, self.sharp, self.shop = stood, sharp, shop
        self.hanging: HangingPicture | None = None
        self._work: Iterator[None] | None = None
        self._since = 0.0
        self._ready = self._fine = self._rests = False
        self._step = -1

    def show(self, canvas: Canvas, progress: float, standing: bool, calm: bool = False) -> bool:
        """Brings the canvas to an instant, 0 to 1, if it does not show it already; False while things are made.

        If `calm`, the cloth stays in its frame until the end, when all is made.
        """
        if progress >= 1 or self.stood is None:
            self._finish(canvas)
        elif calm:
            ready = self._ready
            self._fine = self._fine or (self._made_on(canvas) and ready)
            self._wait(canvas)
            return False
        elif not self._ready:
            self._since = progress
            if not self._made_on(canvas):
                self._wait(canvas)
                return False
        elif standing and not self._fine and not self._rests:
            self._fine, self._rests = self._made_on(canvas), True
            return True
        self._rests = False
        assert self.hanging is not None
        steps = FINE_STEPS if self.place.silk.w**2 < LARGE else FEW_STEPS
        step = round((progress - self._since) / max(1e-6, 1 - self._since) * steps)
        if not standing or step != self._step:
            self._step = step
            self.hanging.show(canvas, step / steps)
        return True

    def _made_on(self, canvas: Canvas) -> bool:
        """One step of what is to be made; True when the pictures, or after them the finer cloth, are whole."""
        if self._work is None:
            self._work = self._steps(canvas)
        whole = next(self._work, self) is self
        if whole and not self._ready:
            self._ready, self._work = True, self._sharpened()
        return whole

    def _steps(self, canvas: Canvas) -> Iterator[None]:
        """The two pictures of the cloth, enlarged, and all that is seen round them."""
        assert self.stood is not None
        pictures = []
        side = round(self.place.silk.w)
        for look in self.looks:
            yield from self.stood.towards(look)
            pictures.append(pygame.transform.smoothscale(self.stood.picture, (side, side)))
            yield
        self.hanging = HangingPicture(canvas, self.dyes, self.place, *pictures)
        yield from self.hanging.steps()

    def _sharpened(self) -> Iterator[None]:
        """The finished cloth, painted as large as it hangs."""
        sharp = self.sharp()
        yield
        yield from sharp.towards(self.looks[1])
        assert self.hanging is not None
        self.hanging.sharpen(sharp.picture)

    def _finish(self, canvas: Canvas) -> None:
        """Makes at once what is left to make."""
        if self._fine:
            return
        sharp = self.sharp()
        sharp.show(self.looks[1])
        if self.hanging is None:
            self.hanging = HangingPicture(canvas, self.dyes, self.place, sharp.picture, sharp.picture)
        else:
            self.hanging.sharpen(sharp.picture)
        self._ready = self._fine = True

    def _wait(self, canvas: Canvas) -> None:
        """The cloth in its frame for as long as things are made."""
        if self.shop is None or self.stood is None:
            return
        if self._step < 0:
            self._step = 0
            self.shop.show(canvas)
            self.shop.lay(canvas.surface, self.stood.picture)
