"""Makes windows of drawings that anyone drew."""

from .window import GAP, WIDEST_GAP, Kit, Made, Note, title_of, window_of

__all__ = ["GAP", "WIDEST_GAP", "Kit", "Made", "Note", "title_of", "window_of"]
