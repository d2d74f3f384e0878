"""A bell tower as a value: each bell hangs still until it is rung."""

from __future__ import annotations

from dataclasses import replace

from ..core.game import Event, Level, Question, Role, Seat, State, Target, Text
from ..core.pieces import Piece
from ..core.values import dataclass

RULES = 1
"""Grows when the same choices would lead elsewhere; older works are then shown as their pictures."""
THINGS = ("bell/low", "bell/middle", "bell/high", "stone/wall")
"""What a level may hang where: each kind is a table of the level file, each thing has a sound of its own name."""
FACTS = ("fact-bells",)


@dataclass(frozen=True, slots=True)
class Tower:
    """The bells that were rung, by the ids of their pieces."""

    level: Level
    rung: frozenset[str] = frozenset()

    @property
    def bells(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.level.pieces if piece.guide.startswith("bell/"))

    @property
    def still(self) -> tuple[Piece, ...]:
        """The bells that wait, in reading order."""
        return tuple(bell for bell in self.bells if bell.id not in self.rung)

    @property
    def finished(self) -> bool:
        return not self.still

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(self._target(bell) for bell in self.bells)

    def choose(self, target_id: str, seat: Seat) -> tuple[Tower, tuple[Event, ...]]:
        bell = next((bell for bell in self.bells if bell.id == target_id), None)
        if bell is None:
            raise KeyError(target_id)
        if bell.id in self.rung:
            return self, (Event("told", say("rings-already", bell=bell.label), bell.id, bell.guide, seat),)
        after = replace(self, rung=self.rung | {bell.id})
        text = say("rang", bell=bell.label, count=len(after.still))
        events = [Event("placed", text, bell.id, bell.guide, seat)]
        if after.finished:
            events.append(Event("finished", say("all-ring"), seat=seat))
        return after, tuple(events)

    def hint(self, seat: Seat) -> str | None:
        return self.still[0].id if self.still else None

    def describe(self, question: Question) -> Text:
        here = next((bell for bell in self.bells if bell.id == question.target), None)
        match question.kind:
            case "where" if here is not None:
                return say("where", bell=here.label, state=self._state(here))
            case "touches" if here is not None:
                return say("touches", bell=here.label)
            case "left":
                return say("left", count=len(self.still))
        return say("whole", count=len(self.bells), rung=len(self.rung))

    def _target(self, bell: Piece) -> Target:
        done = bell.id in self.rung
        state = State(done=done, value=self._state(bell))
        groups = {**bell.groups, "area": ("work",)}
        return Target(bell.id, bell.label, Role("piece", "bell"), groups, state, weight=0.3 if done else 1.0)

    def _state(self, bell: Piece) -> Text:
        return say("ringing" if bell.id in self.rung else "silent")


def start(level: Level) -> Tower:
    """A tower in which no bell was rung yet; ValueError for a level without bells."""
    tower = Tower(level)
    if not tower.bells:
        raise ValueError(f"{level.id}: a tower needs bells")
    return tower


def melody(game: Tower) -> list[tuple[str, float]]:
    """The bells from left to right, each with its place across the picture, 0..1."""
    width = float(str(game.level.data["width"]))
    return [(bell.guide, bell.anchor[0] / width) for bell in sorted(game.bells, key=lambda bell: bell.anchor[0])]


def say(message: str, **args: str | int | Text) -> Text:
    return Text.of(f"nullgame/{message}", **args)
