"""What pygame's events say, in the words of inputs."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from ..access.inputs import Blur, Dropped, Input, PointAt, Press, Release, Touch

NAMES = {
    pygame.K_SPACE: "space", pygame.K_RETURN: "enter", pygame.K_KP_ENTER: "enter", pygame.K_ESCAPE: "escape",
    pygame.K_LEFT: "left", pygame.K_RIGHT: "right", pygame.K_UP: "up", pygame.K_DOWN: "down",
    pygame.K_BACKSPACE: "backspace",
}  # fmt: skip


def button_of(key: int, modifiers: int) -> str:
    """The name of a key: letters and digits by themselves, Shift+Tab as "back-tab"."""
    if key == pygame.K_TAB:
        return "back-tab" if modifiers & pygame.KMOD_SHIFT else "tab"
    return NAMES.get(key) or pygame.key.name(key).lower().replace(" ", "-")


def inputs_of(event: pygame.Event, size: tuple[int, int]) -> Iterable[Input]:
    """The inputs an event stands for; none for events that no player makes."""
    match event.type:
        case pygame.KEYDOWN if not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
            yield Press(button_of(event.key, event.mod))
        case pygame.KEYUP:
            yield Release(button_of(event.key, event.mod))
            if event.key == pygame.K_TAB:
                yield Release("tab")
                yield Release("back-tab")
        case pygame.MOUSEMOTION if not event.touch:
            yield PointAt((float(event.pos[0]), float(event.pos[1])))
        case pygame.MOUSEBUTTONDOWN if not event.touch:
            yield PointAt((float(event.pos[0]), float(event.pos[1])))
            yield Press(f"mouse-{event.button}", "mouse")
        case pygame.MOUSEBUTTONUP if not event.touch:
            yield PointAt((float(event.pos[0]), float(event.pos[1])))
            yield Release(f"mouse-{event.button}", "mouse")
        case pygame.WINDOWLEAVE:
            yield PointAt(None)
        case pygame.FINGERDOWN | pygame.FINGERMOTION | pygame.FINGERUP:
            phase = {pygame.FINGERDOWN: "down", pygame.FINGERMOTION: "move", pygame.FINGERUP: "up"}[event.type]
            at = (event.x * size[0], event.y * size[1])
            yield Touch(event.finger_id, phase, at, f"touch-{event.touch_id}")  # type: ignore[arg-type]
        case pygame.WINDOWFOCUSLOST:
            yield Blur()
        case pygame.DROPFILE:
            yield Dropped(event.file)
