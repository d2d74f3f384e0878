"""Changes of the cloth that show bit by bit: what each needs is made over several frames, so that none is late."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from .paint_morph import BLENDS, Morph
from .paint_press import DOWN, PRESSES, RESTS, Press
from .paint_silk import Look, SilkPicture
from .paint_soak import Turning, faded

SMALL = 200_000
"""Pixels of a cloth that is so small that two steps are made with each frame."""


class Passage:
    """The way of a silk from one look to another: one picture fades into the other.

    It begins to show once it is `ready`; the silk has its new look once it is `done`.
    """

    def __init__(self, silk: SilkPicture, before: Look, look: Look) -> None:
        silk.show(before)
        self.silk, self.looks = silk, (before, look)
        self.before = self.after = silk.picture
        self.ready = self.done = False
        self._since = 0.0
        self._work = self.steps()

    def steps(self) -> Iterator[None]:
        """What has to be made, a few milliseconds at each step."""
        yield from self.silk.towards(self.looks[1])
        self.after = self.silk.picture

    def frame(self, progress: float) -> pygame.Surface:
        """The silk at an instant, 0 to 1; the look before for as long as things are made."""
        for _ in range(2 if self.silk.side**2 < SMALL else 1):
            if not self.ready and next(self._work, self) is self:
                self.ready, self._since = True, progress
                self.done = self.silk.look == self.looks[1]
        if not self.ready:
            return self.waiting(progress)
        return self.moving((progress - self._since) / max(1e-6, 1 - self._since), progress)

    def waiting(self, progress: float) -> pygame.Surface:
        return self.before

    def moving(self, share: float, progress: float) -> pygame.Surface:
        """`share` is counted from when all was ready, `progress` from the beginning."""
        return faded(self.before, self.after, share)


class Soak(Passage):
    """Dye that comes from the edges."""

    def steps(self) -> Iterator[None]:
        yield from super().steps()
        self.turning = Turning(self.silk.dyes, self.before, self.after, "front", "wet")
        yield
        yield from self.turning.steps()

    def moving(self, share: float, progress: float) -> pygame.Surface:
        return self.turning.frame(share)


class Pressed(Passage):
    """A block that comes down and leaves its wax."""

    def steps(self) -> Iterator[None]:
        self.press: Press | None = None
        self._taken = DOWN
        known = {waxing.stamp for waxing in self.looks[0].waxings}
        waxing = next((w for w in self.looks[1].waxings if w.stamp not in known), None)
        if waxing is not None:
            shape = self.silk.shape(waxing)
            assert shape.mask
            yield
            press = Press(self.silk.dyes, shape)
            yield from press.steps()
            self.press, self.at = press, self.silk.place(shape).topleft
        yield from super().steps()

    def waiting(self, progress: float) -> pygame.Surface:
        if self.press is None:
            return self.before
        self._taken = min(self._taken, progress * PRESSES)
        return self._held(self.before, progress)

    def moving(self, share: float, progress: float) -> pygame.Surface:
        lifts = progress * PRESSES >= DOWN + RESTS
        return self._held(self.after if lifts else self.before, progress)

    def _held(self, cloth: pygame.Surface, progress: float) -> pygame.Surface:
        made = cloth.copy()
        if self.press is not None:
            self.press.lay(made, self.at, progress * PRESSES, self._taken)
        return made


class Moving(Passage):
    """Images that go to their places in another symmetry; the look that they make is painted while they go."""

    def steps(self) -> Iterator[None]:
        self.morph = Morph(self.silk, *self.looks)
        yield from self.morph.steps()
        self._painted = super().steps()
        self._paints, self._made = False, self.before

    def moving(self, share: float, progress: float) -> pygame.Surface:
        if not self.done and not self._paints:
            self.done, self._paints = next(self._painted, self) is self, self.morph.many
            if self._paints:
                return self._made
        self._paints = False
        self._made = made = self.morph.frame(share)
        if share < BLENDS:
            made = self._made = faded(self.before, made, share / BLENDS)
            return made
        blends = self.done and share > 1 - BLENDS
        return faded(made, self.after, (share - 1 + BLENDS) / BLENDS) if blends else made


PASSAGES: dict[str, type[Passage]] = {"soak": Soak, "press": Pressed, "morph": Moving, "fade": Passage}
