"""Makes a drawing of lines of a photo of a drawing on paper."""

from .lines import drawing_of
from .picture import MOST_FILE, PHOTOS

__all__ = ["MOST_FILE", "PHOTOS", "drawing_of"]
