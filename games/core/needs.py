"""What a level cannot be played without: drawings, sounds and words that its game looks for by name."""

from __future__ import annotations

from .values import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """Something that `whose` cannot do without: a drawing or a sound of the game's own, or a "<file>/<message>".

    Drawings and sounds are named without their endings, from the game's drawer on: "drawings/tar".
    """

    whose: str
    drawing: str = ""
    sound: str = ""
    message: str = ""
