"""A card on its way from one side to the other: it narrows to its edge and grows again, or fades."""

from __future__ import annotations

import pygame

SHADE = 70
"""How much darker a card is when it stands on its edge, of 255."""


def between(before: pygame.Surface, after: pygame.Surface, progress: float, calm: bool) -> pygame.Surface:
    """The card at an instant, 0 to 1; as high as the card itself, its middle in the same place.

    What stands on it does not move: a line that swept over a place would make it flash (WCAG 2.2, criterion 2.3.2).
    """
    if calm:
        return _faded(before, after, progress)
    half = progress * 2 if progress < 0.5 else progress * 2 - 1
    ease = half * half * (3 - 2 * half)
    share = 1 - ease if progress < 0.5 else ease
    side = before if progress < 0.5 else after
    wide = max(2, round(side.get_width() * share))
    made = pygame.transform.smoothscale(side, (wide, side.get_height()))
    made.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    made.blit(side, ((wide - side.get_width()) // 2, 0), special_flags=pygame.BLEND_RGBA_MULT)
    level = 255 - round(SHADE * (1 - share))
    made.fill((level, level, level, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def _faded(before: pygame.Surface, after: pygame.Surface, progress: float) -> pygame.Surface:
    made = before.copy()
    over = after.copy()
    over.set_alpha(round(255 * progress))
    made.blit(over, (0, 0))
    return made
