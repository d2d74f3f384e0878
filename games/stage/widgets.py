"""Buttons, panels and sliders, painted by pygame-gui from the theme's tokens; their targets stay ours."""

from __future__ import annotations

from typing import Any, Literal

import pygame
import pygame_gui
from pygame_gui.elements import UIButton, UIHorizontalSlider, UIPanel, UIProgressBar

from .theme import Colour, Theme

Style = Literal["normal", "resting", "pressed"]
KEPT = 160
LARGEST = (8192, 8192)
"""pygame-gui cuts its elements to the manager's size, in pixels."""
SHADE = 0.07
"""How much the upper edge of a panel is lightened (look: Space and targets)."""


def hex_of(colour: Colour) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def mixed(colour: Colour, other: Colour, part: float) -> Colour:
    a, b, c = (round(x + (y - x) * part) for x, y in zip(colour, other, strict=True))
    return (a, b, c)


def gui_theme(theme: Theme, unit: float) -> dict[str, Any]:
    """pygame-gui's theme, made from the tokens."""

    def panel(token: str) -> str:
        flat = theme[token]
        if theme.high_contrast:
            return hex_of(flat)
        return f"{hex_of(mixed(flat, theme['shine'], SHADE))},{hex_of(flat)},270"

    line, accent = hex_of(theme["line"]), hex_of(theme["accent"])
    misc = {
        "shape": "rounded_rectangle",
        "shape_corner_radius": str(round(14 * unit)),
        "border_width": str(max(1, round(theme.line * unit))),
        "shadow_width": "0",
    }
    states = {
        "normal_bg": panel("panel"), "normal_border": line,
        "disabled_bg": panel("panel-resting"), "disabled_border": line,
        "selected_bg": accent, "selected_border": line,
        "active_bg": panel("panel-resting"), "active_border": line,
        "filled_bar": accent, "unfilled_bar": hex_of(theme["panel-resting"]),
        "dark_bg": hex_of(theme["panel-resting"]),
    }  # fmt: skip
    caption = {"dark_bg": hex_of(theme["caption-ground"]), "normal_border": line}
    round_caption = {**misc, "shape_corner_radius": str(round(16 * unit))}
    return {
        "button": {"colours": states, "misc": misc},
        "horizontal_slider": {"colours": states, "misc": {**misc, "enable_arrow_buttons": "0", "shape_corner_radius": "9"}},
        "horizontal_slider.#sliding_button": {
            "colours": {"normal_bg": accent, "normal_border": line, "hovered_bg": accent, "active_bg": accent},
            "misc": {**misc, "shape_corner_radius": "9"},
        },
        "progress_bar": {"colours": states, "misc": {**misc, "shape_corner_radius": "6"}},
        "panel": {"colours": caption, "misc": round_caption},
    }


class Widgets:
    """Pictures of widgets by size and state, kept until the theme or the unit changes."""

    def __init__(self, theme: Theme, unit: float) -> None:
        self.theme, self.unit = theme, unit
        self._gui: pygame_gui.UIManager | None = None
        self._kept: dict[tuple[object, ...], pygame.Surface] = {}

    @property
    def gui(self) -> pygame_gui.UIManager:
        if self._gui is None:
            found = gui_theme(self.theme, self.unit)
            self._gui = pygame_gui.UIManager(LARGEST, found, enable_live_theme_updates=False)
        return self._gui

    def button(self, width: int, height: int, style: Style = "normal") -> pygame.Surface:
        """A panel that can be pressed, without words."""
        key = ("button", width, height, style)
        return self._kept.get(key) or self._keep(key, self._button(width, height, style))

    def panel(self, width: int, height: int) -> pygame.Surface:
        """The caption's panel."""
        key = ("panel", width, height)
        if key not in self._kept:
            element = UIPanel(pygame.Rect(0, 0, width, height), manager=self.gui)
            self._keep(key, element.image.copy())
            element.kill()
        return self._kept[key]

    def slider(self, width: int, height: int, index: int, count: int) -> pygame.Surface:
        """A slider standing at step `index` of `count`."""
        key = ("slider", width, height, index, count)
        if key not in self._kept:
            ground = pygame.Surface((width, height), pygame.SRCALPHA)
            size = pygame.Rect(0, 0, width, height)
            element = UIHorizontalSlider(size, index, (0, max(1, count - 1)), manager=self.gui)
            element.update(0.01)
            ground.blit(element.image, (0, 0))
            knob = element.sliding_button
            if knob is not None:
                ground.blit(knob.image, knob.rect)
            element.kill()
            self._keep(key, ground)
        return self._kept[key]

    def progress(self, width: int, height: int, part: float) -> pygame.Surface:
        """A bar filled to `part`, 0..1."""
        key = ("progress", width, height, round(part, 2))
        if key not in self._kept:
            element = UIProgressBar(pygame.Rect(0, 0, width, height), manager=self.gui)
            element.status_text = lambda: ""
            element.set_current_progress(round(part * 100))
            element.update(0.01)
            self._keep(key, element.image.copy())
            element.kill()
        return self._kept[key]

    def _button(self, width: int, height: int, style: Style) -> pygame.Surface:
        element = UIButton(pygame.Rect(0, 0, width, height), "", manager=self.gui)
        if style == "resting":
            element.disable()
        elif style == "pressed":
            element.select()
        element.update(0.01)
        picture: pygame.Surface = element.image.copy()
        element.kill()
        return picture

    def _keep(self, key: tuple[object, ...], picture: pygame.Surface) -> pygame.Surface:
        if len(self._kept) >= KEPT:
            self._kept.clear()
        self._kept[key] = picture
        return picture
