"""How a bell tower is shown: where its bells hang, and what they look like now."""

from __future__ import annotations

from dataclasses import field, replace

from ..core.game import Target
from ..core.space import Rect, Room
from ..core.values import dataclass
from ..stage.canvas import Art, Canvas
from ..stage.theme import Theme
from ..stage.view import Layout, Moment, Opened
from ..stage.zoom import Zoomed, arrange
from .model import Tower
from .paint import Metal, Sight, Surface, metal_of, paint_tower

SWINGS, FADES = 0.4, 0.15
"""Seconds a bell takes to light up, and with calm motion."""


@dataclass(slots=True)
class TowerView:
    """Keeps the metal once it was read, the least size the bells were laid out for, and what stands on the canvas."""

    _metal: dict[str, Metal] = field(default_factory=dict)
    _least: float = 76.0
    _sight: Sight | None = None

    def layout(self, game: Tower, room: Room, opened: Opened) -> Layout:
        self._least = room.least
        zoomed = _zoomed(game, room, opened)
        return Layout(zoomed.regions, zoomed.openings)

    def backdrop(self, game: Tower, canvas: Canvas, moment: Moment) -> None:
        self._sight = None
        canvas.fill(canvas.window, "ground")

    def draw(self, game: Tower, canvas: Canvas, moment: Moment) -> None:
        zoomed = _zoomed(game, replace(canvas.room, least=self._least), moment.opened)
        sight = Sight(zoomed.transform, zoomed.view)
        if sight != self._sight:
            self._sight = sight
            canvas.fill(canvas.room.rect, "ground")
            if zoomed.back is not None:
                canvas.fill(zoomed.back, "panel")
        before = moment.before if isinstance(moment.before, Tower) else game
        lit = {bell: 1.0 if bell in before.rung else moment.progress for bell in game.rung}
        paint_tower(canvas.surface, sight, game.level.pieces, lit, self._of(canvas.art, canvas.theme), canvas.art)
        canvas.damage(sight.view)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """Nothing here is picked from a palette."""

    def seconds(self, before: Tower, game: Tower, reward: str, calm: bool) -> float:
        if not game.rung - before.rung:
            return 0.0
        return FADES if calm else SWINGS

    def picture(self, game: Tower, art: Art, theme: Theme, width: int, height: int) -> Surface:
        """The tower as it is, for a file or a card; at most width x height pixels."""
        zoomed = _zoomed(game, Room(Rect(0, 0, width, height), least=0.0), {})
        made = Surface((width, height))
        lit = dict.fromkeys(game.rung, 1.0)
        paint_tower(made, Sight(zoomed.transform, zoomed.view), game.level.pieces, lit, self._of(art, theme), art)
        return made

    def _of(self, art: Art, theme: Theme) -> Metal:
        if theme.name not in self._metal:
            self._metal[theme.name] = metal_of(art, theme)
        return self._metal[theme.name]


def _zoomed(game: Tower, room: Room, opened: Opened) -> Zoomed:
    box = (float(str(game.level.data["width"])), float(str(game.level.data["height"])))
    return arrange(game.bells, room, box, opened.get("work", ""))


def view() -> TowerView:
    """A view of its own for one screen."""
    return TowerView()
