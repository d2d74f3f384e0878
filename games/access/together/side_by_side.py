"""Side by side: everybody may choose at any time, each with a hand of their own."""

from __future__ import annotations

from ...core.values import dataclass
from .rule import Asked, Rule, Yes


@dataclass(frozen=True, slots=True)
class SideBySide(Rule):
    def asked(self, asked: Asked) -> Yes:
        return Yes(self.seat(asked.number))
