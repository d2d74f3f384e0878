"""Shebeke windows of the house front: polygons in contact, cut into panes, asleep and lit."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
import pygame
from glass_tiles import shine
from house_canvas import (
    SCALE,
    Picture,
    Point,
    Stencil,
    ink,
    mix,
    moved,
    over,
    places,
    soft,
)
from noise import Field
from numpy.typing import NDArray

Segment = tuple[Point, Point]
Pane = tuple[NDArray[np.bool_], float, float, float]
Glass = Mapping[str, tuple[str, str]]
SLEEP = "#2A2A3A"


@dataclass(frozen=True)
class Net:
    """A lattice: `edge` in reference px, contact angle in degrees, `spread` of the two contacts in edges.

    `middle` is where the centre of the net lies, `colours` names the glass of a pane.
    """

    tiling: str
    edge: float
    angle: float
    spread: float
    middle: Point
    colours: Callable[[float, float, float], str]
    turn: float = 0.0
    deep: int = 0
    lead: float = 3.8


def tiles(tiling: str) -> Iterator[tuple[Point, float, int, float]]:
    """Centre, corner radius, corners and angle of the first corner (degrees), with edges of length 1."""
    near = range(-6, 7)
    if tiling == "4.8.8":
        p = 1 + 2**0.5
        for i in near:
            for j in near:
                yield (i * p, j * p), 1.30656, 8, 22.5
                yield ((i + 0.5) * p, (j + 0.5) * p), 0.70711, 4, 0.0
    else:
        p = 3 + 3**0.5
        for i in near:
            for j in near:
                x, y = p * (i + j / 2), p * j * 3**0.5 / 2
                yield (x, y), 1.93185, 12, 15.0
                for a in (0, 60, 120):
                    yield (x + p / 2 * np.cos(np.radians(a)), y + p / 2 * np.sin(np.radians(a))), 0.70711, 4, a + 45.0
                yield (x + p / 2, y + p * 3**0.5 / 6), 1.0, 6, 0.0
                yield (x, y + p * 3**0.5 / 3), 1.0, 6, 0.0


def meeting(a: Point, u: Point, b: Point, v: Point) -> Point:
    """Where two rays cross; the middle of their starts when they run side by side."""
    across = u[0] * v[1] - u[1] * v[0]
    if abs(across) < 1e-6:
        return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    t = ((b[0] - a[0]) * v[1] - (b[1] - a[1]) * v[0]) / across
    return (a[0] + t * u[0], a[1] + t * u[1])


def strapwork(centre: Point, radius: float, corners: int, first: float, net: Net) -> Iterator[Segment]:
    """The bars inside one tile (Hankin's polygons in contact, with two contacts an edge)."""
    turns = np.radians(first + 360 / corners * np.arange(corners + 1))
    points = np.stack([centre[0] + radius * np.cos(turns), centre[1] + radius * np.sin(turns)], axis=1)
    c, s = np.cos(np.radians(net.angle)), np.sin(np.radians(net.angle))
    rays = []
    for a, b in itertools.pairwise(points):
        u = b - a
        w = np.array([-u[1], u[0]])
        m = (a + b) / 2
        rays.append(((m - net.spread * u, c * u + s * w), (m + net.spread * u, -c * u + s * w)))
    for i, (forward, _) in enumerate(rays):
        back = rays[(i + 1 + (net.deep if corners >= 8 else 0)) % corners][1]
        end = meeting(tuple(forward[0]), tuple(forward[1]), tuple(back[0]), tuple(back[1]))
        yield (float(forward[0][0]), float(forward[0][1])), end
        yield (float(back[0][0]), float(back[0][1])), end


def bars(net: Net, width: float, height: float) -> list[Segment]:
    """All bars near a box of width x height, in reference px."""
    c, s = np.cos(np.radians(net.turn)), np.sin(np.radians(net.turn))

    def place(p: Point) -> Point:
        x, y = p[0] * net.edge, p[1] * net.edge
        return (net.middle[0] + c * x - s * y, net.middle[1] + s * x + c * y)

    found = []
    for tile in tiles(net.tiling):
        x, y = place(tile[0])
        reach = tile[1] * net.edge
        if -reach < x < width + reach and -reach < y < height + reach:
            found += [(place(a), place(b)) for a, b in strapwork(*tile, net)]
    return found


def panes(lines: Field, opening: Field) -> list[Pane]:
    """Each pane between the bars: its mask, middle x and y and area in reference px."""
    free = ((lines < 0.5) & (opening > 0.5)).T
    sheet = pygame.Surface(free.shape, depth=32)
    pygame.surfarray.blit_array(sheet, np.repeat(free[..., None] * 255, 3, axis=2))
    whole = pygame.mask.from_threshold(sheet, (255, 255, 255), (9, 9, 9))
    found: list[Pane] = []
    for part in whole.connected_components(6):
        field = pygame.surfarray.array3d(part.to_surface(pygame.Surface(part.get_size(), depth=32)))[..., 0].T > 127
        ys, xs = np.nonzero(field)
        found.append((field, float(xs.mean()) / SCALE, float(ys.mean()) / SCALE, float(field.sum()) / SCALE**2))
    return sorted(found, key=lambda pane: (-round(pane[2]), abs(pane[1]), pane[1]))


@dataclass(frozen=True)
class Window:
    """One shebeke window of the opening's size: two pictures and the order in which its panes wake (1..255)."""

    lit: Picture
    asleep: Picture
    order: Field
    lines: Field


def window(net: Net, glasses: Glass, opening: Field) -> Window:
    rows, columns = opening.shape
    width, height = columns / SCALE, rows / SCALE
    segments = bars(net, width, height)
    thin = Stencil(width, height)
    for a, b in segments:
        thin.stroke((a, b), 1.0)
    found = panes(thin.mask(), opening)
    glass, light, order = flat(found, glasses, net, opening.shape)
    edge = soft(stroke(segments, width, height, net.lead), 2.2)
    x, y = places(width, height)
    sun = 0.88 + 0.26 * np.exp(-(((x - width / 2) / (width * 0.55)) ** 2) - ((y - height * 0.5) / (height * 0.5)) ** 2)
    body = 1 - 0.42 * np.clip(edge * 1.5, 0, 1)
    bright = mix(glass, ink("#FFE9A8"), 0.10) * (light * sun * body)[..., None]
    bright = np.where(bright > 0.8, 0.8 + 0.2 * np.tanh((bright - 0.8) / 0.2), bright)
    dim = mix(glass, ink(SLEEP), 0.8) * ((0.55 + 0.45 * light) * (0.72 + 0.28 * body))[..., None]
    lines = stroke(segments, width, height, net.lead)
    glow = np.stack([soft(bright[..., i], 7) for i in range(3)], axis=2)
    lit = wooden(bright, segments, net.lead, 1.0) + glow * 0.11
    return Window(lit, wooden(dim, segments, net.lead, 0.80), order, lines)


surface_of = cache(shine)


def flat(found: list[Pane], glasses: Glass, net: Net, shape: tuple[int, int]) -> tuple[Picture, Field, Field]:
    """Colour, surface and waking order of every point; bars take the order of a pane beside them."""
    glass, light, order = np.zeros((*shape, 3)), np.ones(shape), np.zeros(shape)
    wakes = sorted({round(y / 3) for _, _, y, _ in found}, reverse=True)
    for number, (field, x, y, area) in enumerate(found):
        off, down = abs(x - net.middle[0]), y - net.middle[1]
        hexa, texture = glasses[net.colours(off, down, area)]
        tile = surface_of(texture)
        shift = ((number * 67) % 256, (number * 101) % 256)
        surface = np.tile(np.roll(tile, shift, (0, 1)), (shape[0] // 256 + 1, shape[1] // 256 + 1))
        glass[field] = ink(hexa)
        light[field] = (1 + (surface[: shape[0], : shape[1]] - 1) * 0.9)[field]
        order[field] = 1 + 253 * (wakes.index(round(y / 3)) / max(1, len(wakes) - 1))
    for _ in range(8 * SCALE):
        grown = np.max([np.roll(order, s, a) for a in (0, 1) for s in (-1, 1)], axis=0)
        order = np.where(order > 0, order, grown)
    return glass, light, order


def stroke(segments: list[Segment], width: float, height: float, thick: float) -> Field:
    stencil = Stencil(width, height)
    for a, b in segments:
        stencil.stroke((a, b), thick)
    return stencil.mask()


def wooden(ground: Picture, segments: list[Segment], lead: float, light: float) -> Picture:
    """Bars of wood over the panes: dark edge, brown body, a light core up-left."""
    height, width = ground.shape[0] / SCALE, ground.shape[1] / SCALE
    shadow = moved(soft(stroke(segments, width, height, lead + 1), 1.0), 0.8, 1.0)
    done = ground * (1 - 0.45 * shadow)[..., None]
    done = over(done, ink("#1E0F06"), stroke(segments, width, height, lead + 1.5))
    done = over(done, ink("#6A4020") * light, stroke(segments, width, height, lead - 0.5))
    core = moved(stroke(segments, width, height, max(0.9, lead * 0.28)), -0.5, -0.5)
    return over(done, ink("#E2AE6C") * light, core * 0.9)
