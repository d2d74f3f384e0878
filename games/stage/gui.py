"""pygame-gui's brush: buttons, panels, sliders and bars painted from the theme's tokens; their targets stay ours."""

from __future__ import annotations

from typing import Any

import pygame
import pygame_gui
from pygame_gui.elements import UIButton, UIHorizontalSlider, UIPanel, UIProgressBar

from .contrast import mixed
from .theme import Colour, Theme
from .widgets import Style

LARGEST = (8192, 8192)
"""pygame-gui cuts its elements to the manager's size, in pixels."""
CORNER, DASH = 14.0, (14.0, 9.0)
"""Reference px: the corner of a panel; the dashes of a resting one's border, and the gaps between them."""
SHADE = 0.07
"""How much the upper edge of a panel is lightened (look: Space and targets)."""


def hex_of(colour: Colour) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


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
        "shape_corner_radius": str(round(CORNER * unit)),
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
        "horizontal_slider": {
            "colours": states,
            "misc": {**misc, "enable_arrow_buttons": "0", "shape_corner_radius": "9"},
        },
        "horizontal_slider.#sliding_button": {
            "colours": {"normal_bg": accent, "normal_border": line, "hovered_bg": accent, "active_bg": accent},
            "misc": {**misc, "shape_corner_radius": "9"},
        },
        "progress_bar": {"colours": states, "misc": {**misc, "shape_corner_radius": "6"}},
        "panel": {"colours": caption, "misc": round_caption},
    }


class Gui:
    """Paints one widget at a time; the manager is made once for a theme and a unit (pixels per reference px)."""

    def __init__(self, theme: Theme, unit: float) -> None:
        self.theme, self.unit = theme, unit
        found = gui_theme(theme, unit)
        self.manager = pygame_gui.UIManager(LARGEST, found, enable_live_theme_updates=False)

    def button(self, width: int, height: int, style: Style) -> pygame.Surface:
        """A panel that can be pressed, without words."""
        element = UIButton(pygame.Rect(0, 0, width, height), "", manager=self.manager)
        if style == "resting":
            element.disable()
            return dashed(_picture(element), self.theme, self.unit)
        if style == "pressed":
            element.select()
        return _picture(element)

    def panel(self, width: int, height: int) -> pygame.Surface:
        """The caption's panel."""
        return _picture(UIPanel(pygame.Rect(0, 0, width, height), manager=self.manager))

    def slider(self, width: int, height: int, index: int, count: int) -> pygame.Surface:
        """A slider standing at step `index` of `count`."""
        ground = pygame.Surface((width, height), pygame.SRCALPHA)
        element = UIHorizontalSlider(
            pygame.Rect(0, 0, width, height), index, (0, max(1, count - 1)), manager=self.manager
        )
        element.update(0.01)
        ground.blit(element.image, (0, 0))
        if element.sliding_button is not None:
            ground.blit(element.sliding_button.image, element.sliding_button.rect)
        element.kill()
        return ground

    def progress(self, width: int, height: int, percent: int) -> pygame.Surface:
        """A bar filled to `percent`."""
        element = UIProgressBar(pygame.Rect(0, 0, width, height), manager=self.manager)
        element.status_text = lambda: ""
        element.set_current_progress(percent)
        return _picture(element)


def dashed(picture: pygame.Surface, theme: Theme, unit: float) -> pygame.Surface:
    """A resting panel: its border has gaps, so that it is told from others by its shape, not by its colour alone."""
    wide, high = picture.get_size()
    line, corner = max(1, round(theme.line * unit)), round(CORNER * unit)
    dash, gap = round(DASH[0] * unit), round(DASH[1] * unit)
    for start in range(corner + dash, wide - corner - gap, dash + gap):
        for y in (0, high - line):
            picture.fill(theme["panel-resting"], (start, y, gap, line))
    for start in range(corner + dash, high - corner - gap, dash + gap):
        for x in (0, wide - line):
            picture.fill(theme["panel-resting"], (x, start, line, gap))
    return picture


def _picture(element: Any) -> pygame.Surface:
    element.update(0.01)
    picture: pygame.Surface = element.image.copy()
    element.kill()
    return picture
