"""What a level cannot be played without: drawings, sounds and words that its game looks for by name."""

from __future__ import annotations

from .values import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """Something that `whose` cannot do without: a file under assets, or a message "<file>/<message>"."""

    whose: str
    file: str = ""
    message: str = ""
