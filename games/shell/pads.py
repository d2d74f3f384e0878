"""Gamepads: each is opened when it comes, says what it does as inputs, and is let go of when it leaves."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Any

import pygame

from ..access.choose.buttons import prompts
from ..access.inputs import Axis, Blur, Input, Press, Release
from ..core.game import Text
from ..core.settings import Profile
from ..core.values import dataclass

BUTTONS = (
    "pad-a", "pad-b", "pad-x", "pad-y", "pad-back", "", "pad-start", "pad-left-stick", "pad-right-stick",
    "pad-left-shoulder", "pad-right-shoulder", "pad-up", "pad-down", "pad-left", "pad-right", "pad-misc",
    "pad-paddle-1", "pad-paddle-2", "pad-paddle-3", "pad-paddle-4", "pad-touchpad",
)  # fmt: skip
"""SDL's order of a game controller's buttons; the one with the maker's sign belongs to the system."""
AXES = ("left-x", "left-y", "right-x", "right-y", "left-trigger", "right-trigger")
PLAIN = (
    "pad-a", "pad-b", "pad-x", "pad-y", "pad-left-shoulder", "pad-right-shoulder", "pad-back", "pad-start",
    "pad-left-stick", "pad-right-stick", "pad-misc", "pad-paddle-1", "pad-paddle-2", "pad-paddle-3", "pad-paddle-4",
)  # fmt: skip
"""What the buttons of a joystick are called whose make SDL does not know."""
FULL = 32767
OWN_EVENTS = (
    pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED, pygame.CONTROLLERBUTTONDOWN,
    pygame.CONTROLLERBUTTONUP, pygame.CONTROLLERAXISMOTION, pygame.JOYDEVICEADDED, pygame.JOYDEVICEREMOVED,
    pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP, pygame.JOYAXISMOTION, pygame.JOYHATMOTION,
)  # fmt: skip


@dataclass(slots=True)
class Pad:
    """One open gamepad: `device` is what its inputs are said by, `handle` pygame's, `plain` if SDL knows no more."""

    device: str
    handle: Any
    plain: bool
    hat: set[str] = field(default_factory=set)


class Pads:
    """All gamepads there are. Nothing is asked while nothing happens: everything comes as an event."""

    def __init__(self) -> None:
        self._open: dict[int, Pad] = {}
        self._leaving: set[int] = set()
        self._news: list[bool] = []
        self._begun = False
        self._there = 0
        self.filenos: list[int] | None = []
        """Descriptors on which all gamepads' inputs arrive; None where some have to be looked at again and again."""

    def begin(self) -> None:
        """Starts looking for gamepads; those that are there already come as events. Without any means, none come."""
        try:
            from pygame._sdl2 import controller

            controller.init()
            pygame.joystick.init()
        except (ImportError, pygame.error):
            return
        self._begun, self._there = True, pygame.joystick.get_count()

    @property
    def count(self) -> int:
        return len(self._open)

    def look(self, events: Sequence[pygame.Event]) -> None:
        """Sees which gamepads leave in these events: SDL lets go of their buttons first, which nobody did."""
        self._leaving = {e.instance_id for e in events if e.type == pygame.JOYDEVICEREMOVED}

    def inputs_of(self, event: pygame.Event) -> Iterable[Input]:
        """The inputs an event of a gamepad stands for."""
        if event.type not in OWN_EVENTS or not self._begun:
            return ()
        if event.type == pygame.JOYDEVICEADDED:
            return self._come(event.device_index)
        pad = self._open.get(getattr(event, "instance_id", -1))
        if pad is None:
            return ()
        if event.type == pygame.JOYDEVICEREMOVED:
            return self._leave(event.instance_id)
        if event.instance_id in self._leaving:
            return ()
        return plain_inputs(pad, event) if pad.plain else known_inputs(pad, event)

    def news(self, profile: Profile, switches: tuple[str, str]) -> list[Text]:
        """What there is to say of gamepads that came or left since it was asked last."""
        words = prompts(profile, "pad", switches)
        said = [Text.of("buttons/pad-came" if came else "buttons/pad-gone", **words) for came in self._news]
        self._news.clear()
        return said

    def _come(self, index: int) -> Iterable[Input]:
        from pygame._sdl2 import controller

        try:
            plain = not controller.is_controller(index)
            handle: Any = pygame.joystick.Joystick(index) if plain else controller.Controller(index)
            stick = handle if plain else handle.as_joystick()
            instance = int(stick.get_instance_id())
        except (pygame.error, IndexError, ValueError):
            return ()
        if instance in self._open:
            return ()
        taken = {pad.device for pad in self._open.values()}
        device = next(name for n in range(1, len(taken) + 2) if (name := f"pad-{n}") not in taken)
        self._open[instance] = Pad(device, handle, plain)
        if self._there > 0:
            self._there -= 1
        else:
            self._news.append(True)
        self.filenos = self._descriptors()
        if plain:
            return ()
        return [Axis(axis, handle.get_axis(n) / FULL, device) for n, axis in enumerate(AXES)]

    def _leave(self, instance: int) -> Iterable[Input]:
        pad = self._open.pop(instance)
        self._leaving.discard(instance)
        self._news.append(False)
        self.filenos = self._descriptors()
        return (Blur(pad.device),)

    def _descriptors(self) -> list[int] | None:
        if not self._open:
            return []
        try:
            links = [(int(fd), os.readlink(f"/proc/self/fd/{fd}")) for fd in os.listdir("/proc/self/fd")]
        except OSError:
            return None
        found = [fd for fd, target in links if target.startswith("/dev/input/")]
        return found if len(found) >= len(self._open) else None


def known_inputs(pad: Pad, event: pygame.Event) -> Iterable[Input]:
    """What a game controller does."""
    match event.type:
        case pygame.CONTROLLERBUTTONDOWN | pygame.CONTROLLERBUTTONUP:
            button = BUTTONS[event.button] if event.button < len(BUTTONS) else ""
            if button:
                yield _turned(button, event.type == pygame.CONTROLLERBUTTONDOWN, pad.device)
        case pygame.CONTROLLERAXISMOTION if event.axis < len(AXES):
            yield Axis(AXES[event.axis], event.value / FULL, pad.device)


def plain_inputs(pad: Pad, event: pygame.Event) -> Iterable[Input]:
    """What a joystick does: its first stick and hat move, its buttons are named by their order."""
    match event.type:
        case pygame.JOYBUTTONDOWN | pygame.JOYBUTTONUP if event.button < len(PLAIN):
            yield _turned(PLAIN[event.button], event.type == pygame.JOYBUTTONDOWN, pad.device)
        case pygame.JOYAXISMOTION if event.axis < 2:
            yield Axis(AXES[event.axis], event.value, pad.device)
        case pygame.JOYHATMOTION:
            x, y = event.value
            turned = {"pad-left": x < 0, "pad-right": x > 0, "pad-up": y > 0, "pad-down": y < 0}
            now = {button for button, held in turned.items() if held}
            yield from (Release(button, pad.device) for button in sorted(pad.hat - now))
            yield from (Press(button, pad.device) for button in sorted(now - pad.hat))
            pad.hat = now


def _turned(button: str, down: bool, device: str) -> Input:
    return Press(button, device) if down else Release(button, device)
