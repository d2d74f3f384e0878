"""Photos of drawings on paper, painted as a camera would see them."""

from __future__ import annotations

import io
from collections.abc import Callable
from math import cos, pi, sin
from random import Random

import pygame

Quad = tuple[tuple[float, float], ...]
INK, PAPER, TABLE = (35, 35, 60), (250, 248, 240), (90, 70, 55)


def flower(width: int, height: int, pen: int, frame: bool = True, gap: float = 0.0) -> pygame.Surface:
    """A flower in a frame, on the ground: eleven panes; `gap` is how far, in dots, lines fall short."""
    sheet = pygame.Surface((width, height))
    sheet.fill(PAPER)
    if frame:
        pygame.draw.rect(sheet, INK, (width * 0.08, height * 0.08, width * 0.84, height * 0.84), pen)
    x, y, r = width / 2, height * 0.42, min(width, height)
    pygame.draw.circle(sheet, INK, (x, y), r * 0.09, pen)
    for k in range(6):
        pygame.draw.circle(sheet, INK, (x + r * 0.2 * cos(k * pi / 3), y + r * 0.2 * sin(k * pi / 3)), r * 0.1, pen)
    pygame.draw.line(sheet, INK, (x, y + r * 0.3), (x, height * 0.92 - gap), pen)
    pygame.draw.line(sheet, INK, (width * 0.08 + gap, height * 0.75), (width * 0.92 - gap, height * 0.7), pen)
    return sheet


def taken(sheet: pygame.Surface, quad: Quad, size: tuple[int, int] = (600, 450), light: float = 0.4) -> pygame.Surface:
    """The sheet on a table, its corners at `quad`, light falling off by so much, a shadow over a corner, and noise."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    ax, bx, cx, ay, by, cy = x1 - x2, x3 - x2, x0 - x1 + x2 - x3, y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    bent = ax * by - bx * ay
    g, h = (cx * by - bx * cy) / bent, (ax * cy - cx * ay) / bent
    a, b, d, e = x1 - x0 + g * x1, x3 - x0 + h * x3, y1 - y0 + g * y1, y3 - y0 + h * y3
    back = ((e - y0 * h, x0 * h - b, b * y0 - x0 * e), (y0 * g - d, a - x0 * g, x0 * d - a * y0),
            (d * h - e * g, b * g - a * h, a * e - b * d))  # fmt: skip
    chance, shades, found = Random(1), pygame.image.tobytes(sheet, "RGB"), bytearray()
    width, height = sheet.get_size()
    for y in range(size[1]):
        for x in range(size[0]):
            u, v, w = (row[0] * x + row[1] * y + row[2] for row in back)
            inside = 0 <= u / w < 1 and 0 <= v / w < 1
            at = 3 * (int(v / w * height) * width + int(u / w * width)) if inside else 0
            dot = shades[at : at + 3] if inside else bytes(TABLE)
            bright = (1 - light * (0.7 * x / size[0] + 0.3 * y / size[1])) * (
                0.75 if x > 0.62 * size[0] + 0.3 * y else 1
            )
            noise = chance.gauss(0, 6)
            found += bytes(max(0, min(255, int(shade * bright + noise))) for shade in dot)
    return pygame.image.frombytes(bytes(found), size, "RGB")


def file_of(picture: pygame.Surface, name: str = "photo.png") -> bytes:
    """The file a camera would write."""
    file = io.BytesIO()
    pygame.image.save(picture, file, name)
    return file.getvalue()


def photos() -> dict[str, tuple[Callable[[], bytes], int]]:
    """Photos by name, and the panes one sees."""
    tilted = ((90.0, 45.0), (505.0, 70.0), (560.0, 425.0), (45.0, 400.0))
    turned = ((150.0, 30.0), (525.0, 100.0), (450.0, 430.0), (60.0, 350.0))
    beyond = ((-50.0, -40.0), (650.0, -30.0), (640.0, 490.0), (-30.0, 480.0))
    return {
        "scan": (lambda: file_of(flower(800, 1100, 6)), 11),
        "thin-pen": (lambda: file_of(flower(800, 1100, 3)), 11),
        "thick-pen": (lambda: file_of(flower(1200, 1600, 22)), 11),
        "without-frame": (lambda: file_of(flower(900, 900, 7, frame=False)), 8),
        "gaps": (lambda: file_of(flower(800, 1100, 6, gap=8)), 11),
        "on-a-table": (lambda: file_of(taken(flower(800, 1000, 9), tilted), "photo.jpg"), 11),
        "aslant": (lambda: file_of(taken(flower(800, 1000, 9), turned, light=0.3), "photo.jpg"), 11),
        "in-a-shadow": (lambda: file_of(taken(flower(800, 1000, 8), beyond, light=0.5)), 11),
    }
