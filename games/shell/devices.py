"""What pygame's events say, in the words of inputs."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from ..access.choose.buttons import NEVER
from ..access.inputs import Blur, Dropped, Input, PointAt, Press, Release, Touch

NAMES = {
    pygame.K_SPACE: "space", pygame.K_RETURN: "enter", pygame.K_KP_ENTER: "enter", pygame.K_ESCAPE: "escape",
    pygame.K_LEFT: "left", pygame.K_RIGHT: "right", pygame.K_UP: "up", pygame.K_DOWN: "down",
    pygame.K_BACKSPACE: "backspace", pygame.K_COMMA: "comma", pygame.K_PERIOD: "period", pygame.K_SLASH: "slash",
    pygame.K_SEMICOLON: "semicolon", pygame.K_QUOTE: "apostrophe", pygame.K_MINUS: "minus",
    pygame.K_EQUALS: "equals", pygame.K_LEFTBRACKET: "left-bracket", pygame.K_RIGHTBRACKET: "right-bracket",
    pygame.K_BACKSLASH: "backslash", pygame.K_BACKQUOTE: "grave", pygame.K_KP_PLUS: "kp-plus",
    pygame.K_KP_MINUS: "kp-minus", pygame.K_KP0: "kp-0",
    **{pygame.K_KP1 + n: f"kp-{n + 1}" for n in range(9)},
}  # fmt: skip
PLACES = {
    **{pygame.KSCAN_A + n: letter for n, letter in enumerate("abcdefghijklmnopqrstuvwxyz")},
    pygame.KSCAN_COMMA: "comma", pygame.KSCAN_PERIOD: "period", pygame.KSCAN_SLASH: "slash",
    pygame.KSCAN_SEMICOLON: "semicolon", pygame.KSCAN_APOSTROPHE: "apostrophe", pygame.KSCAN_MINUS: "minus",
    pygame.KSCAN_EQUALS: "equals", pygame.KSCAN_LEFTBRACKET: "left-bracket",
    pygame.KSCAN_RIGHTBRACKET: "right-bracket", pygame.KSCAN_BACKSLASH: "backslash", pygame.KSCAN_GRAVE: "grave",
}  # fmt: skip
"""Keys by their place, for letters outside ASCII: a Russian keyboard has its H shortcut where H is printed."""


def button_of(key: int, modifiers: int, place: int = 0) -> str:
    """The name of a key: letters and digits by themselves, Shift+Tab as "back-tab"."""
    if key == pygame.K_TAB:
        return "back-tab" if modifiers & pygame.KMOD_SHIFT else "tab"
    if 127 < key < pygame.K_CAPSLOCK and place in PLACES:
        return PLACES[place]
    return NAMES.get(key) or pygame.key.name(key).lower().replace(" ", "-")


def inputs_of(event: pygame.Event, size: tuple[int, int]) -> Iterable[Input]:
    """The inputs an event stands for; none for events that no player makes."""
    match event.type:
        case pygame.KEYDOWN if not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
            button = button_of(event.key, event.mod, event.scancode)
            if button not in NEVER:
                yield Press(button)
        case pygame.KEYUP:
            yield Release(button_of(event.key, event.mod, event.scancode))
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
