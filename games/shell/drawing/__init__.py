"""Cuts drawings into pieces: picture stacks, shebeke lattices and round windows."""

from .cut import Cut, cut
from .grid import grid_level
from .kept import keep, kept
from .lattice import LEAST_ANGLE, MOST_ANGLE, MOST_REPEATS, TILINGS, lattice
from .round_window import LEAST_PETALS, MOST_PETALS, RoundPlan, round_window
from .shapes import MOST_PANES, WIDTH, Drawing, DrawingError, Shape, Stroke
from .svg import MOST_BYTES, read_svg

__all__ = [
    "LEAST_ANGLE", "LEAST_PETALS", "MOST_ANGLE", "MOST_BYTES", "MOST_PANES", "MOST_PETALS",
    "MOST_REPEATS", "TILINGS", "WIDTH", "Cut", "Drawing", "DrawingError", "RoundPlan", "Shape", "Stroke", "cut",
    "grid_level", "keep", "kept", "lattice", "read_svg", "round_window",
]  # fmt: skip
