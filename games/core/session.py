"""The middle of every game: commands, undo, redo, hints and the journal's lines, once for all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from .game import QUESTIONS, Event, Game, Kind, Level, Question, Role, Seat, State, Target, Text
from .history import Replay, Step, again, by_house, first_of, last_own, offered, own, without
from .journal import Entry
from .values import dataclass

COMMANDS = ("hint", "undo", "say-again", "rest", "leave")
"""The same on every screen, in this order; "more" follows them as an opening of the stage."""

ICONS = {"ask-where": "where", "ask-left": "left-to-do", "ask-touches": "touches", "ask-whole": "whole"}
MORE = ("redo", "finish", "care", "how-to", "together", "options", "picture", "about")
WORKS_ALONE = ("picture", "finish", "together")
"""What only a work is offered, not a page."""
ASKED = (
    "say-again", "rest", "leave", "finish", "care", "how-to", "together", "options", "picture", "about", "said",
)  # fmt: skip
"""Commands that the house answers."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a choice led to: the next session, what happened, and the journal's line if it is history."""

    session: Session
    events: tuple[Event, ...]
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A game with its past. `kept` tells a work from a page; `actions` are offered once it is finished."""

    level: Level
    game: Game
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    hinted: tuple[str, int] = ("", 0)
    kept: bool = True
    actions: tuple[str, ...] = ()

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        actions = (_action(name) for name in self.actions if self.game.finished)
        return (*self.game.targets(seat), *actions, *self._commands(seat))

    def _commands(self, seat: Seat) -> Iterable[Target]:
        can_undo = any(own(step, seat) for step in self.past)
        for name in COMMANDS:
            yield _command(name, ("commands",), State(resting=name == "undo" and not can_undo))
        for name in MORE:
            if self.kept or name not in WORKS_ALONE:
                resting = (name == "redo" and not self.future) or (name == "finish" and self.game.finished)
                yield _command(name, ("more",), State(resting=resting))
        for name in (*(f"ask-{kind}" for kind in QUESTIONS), "said"):
            yield _command(name, ("more", "ask"), State())

    def choose(self, target_id: str, seat: Seat, standing: str = "") -> Outcome:
        """One choice of what is on offer; `standing` is the target the player is on, for the questions.

        KeyError for what is not on offer.
        """
        if target_id.startswith("command/"):
            return self._command(target_id.removeprefix("command/"), seat, standing)
        if target_id.startswith("action/") and target_id.removeprefix("action/") in self.actions:
            label = _action(target_id.removeprefix("action/")).label
            return Outcome(self, (Event("request", label, target_id, target_id, seat),))
        game, events = self.game.choose(target_id, seat)
        if game == self.game:
            return Outcome(self, events)
        step = Step(target_id, seat, self.game)
        after = replace(self, game=game, past=(*self.past, step), future=(), hinted=("", 0))
        return Outcome(after, events, Entry("choose", target_id, seat.number, seat.by))

    def _command(self, name: str, seat: Seat, standing: str) -> Outcome:
        match name:
            case "hint":
                return self._hint(seat)
            case "undo":
                return self._undo(seat)
            case "redo":
                return self._redo(seat)
            case _ if name in ASKED:
                return Outcome(self, (Event("request", Text.of(f"icheri/did-{name}"), thing=name, seat=seat),))
            case "ask-where" | "ask-left" | "ask-touches" | "ask-whole":
                kind = next(q for q in QUESTIONS if name == f"ask-{q}")
                here = self.here(seat, standing)
                told = self.game.describe(Question(kind, here))
                return Outcome(self, (Event("told", told, target=here, seat=seat),))
        raise KeyError(f"command/{name}")

    def here(self, seat: Seat, standing: str) -> str:
        """What a question is about: `standing` while it is on offer, "" for nothing."""
        return standing if any(target.id == standing for target in self.targets(seat)) else ""

    def _hint(self, seat: Seat) -> Outcome:
        target = self.game.hint(seat)
        if target is None:
            return Outcome(self, (Event("told", Text.of("icheri/nothing-left"), seat=seat),))
        step = min(3, self.hinted[1] + 1) if self.hinted[0] == target else 1
        clue = getattr(self.game, "clue", None)
        words = clue(seat, step) if callable(clue) else self._name(target, seat)
        event = Event("hinted", words, target=target if step == 3 or clue is None else "", thing=str(step), seat=seat)
        return Outcome(replace(self, hinted=(target, step)), (event,))

    def _name(self, target_id: str, seat: Seat) -> Text:
        label = next((t.label for t in self.targets(seat) if t.id == target_id), Text.of("icheri/nothing-left"))
        return Text.of("icheri/hint-choose", name=label)

    def _undo(self, seat: Seat) -> Outcome:
        """Takes back a seat's last step; what the house made for it when it was asked to finish, all at once."""
        last = last_own(self.past, seat)
        if last is None:
            return self._told("refused", "icheri/nothing-to-undo", seat)
        first = first_of(self.past, last)
        gone, found = self.past[first : last + 1], without(self.past, first, last)
        if found is None:
            return self._told("refused", "icheri/undo-built-upon", seat)
        game, past = found
        after = replace(self, game=game, past=tuple(past), future=(*self.future, *reversed(gone)), hinted=("", 0))
        words = Text.of("icheri/undone", name=_label(self.game, gone[-1]))
        event = Event("undone", words, gone[-1].target, gone[-1].target, seat)
        return Outcome(after, (event,), Entry("undo", "", seat.number, seat.by))

    def _redo(self, seat: Seat) -> Outcome:
        at = last_own(self.future, seat)
        if at is None or not offered(self.game, self.future[at]):
            return self._told("refused", "icheri/nothing-to-redo", seat)
        game, done = again(self.game, self.future, at)
        future = self.future[: at + 1 - len(done)] + self.future[at + 1 :]
        after = replace(self, game=game, past=(*self.past, *done), future=future, hinted=("", 0))
        words = Text.of("icheri/redone", name=_label(game, done[-1]))
        event = Event("redone", words, done[-1].target, done[-1].target, seat)
        return Outcome(after, (event,), Entry("redo", "", seat.number, seat.by))

    def _told(self, kind: Kind, message: str, seat: Seat) -> Outcome:
        return Outcome(self, (Event(kind, Text.of(message), seat=seat),))

    def replayed(self, entries: Iterable[Entry]) -> Session:
        """The session after all entries; KeyError when one of them is not possible here."""
        replay = Replay(self.game, self.past, self.future)
        for entry in entries:
            replay.do(entry)
        hinted = ("", 0) if replay.moved else self.hinted
        return replace(self, game=replay.game, past=tuple(replay.past), future=tuple(replay.future), hinted=hinted)


def opened(level: Level, start: Callable[[Level], Any], kept: bool = True) -> Session:
    """A new session of a level."""
    return Session(level, start(level), kept=kept)


@lru_cache(maxsize=256)
def _command(name: str, area: tuple[str, ...], state: State) -> Target:
    role = Role("button", ICONS.get(name, name))
    return Target(f"command/{name}", Text.of(f"icheri/{name}"), role, {"area": area}, state, 0.2)


def _action(name: str) -> Target:
    role = Role("button", f"action-{name}")
    return Target(f"action/{name}", Text.of(f"icheri/action-{name}"), role, {"area": ("actions",)})


def _label(game: Game, step: Step) -> Text:
    """The name of what a step chose, as it is called now, else as it was called then."""
    if by_house(step):
        return Text.of("icheri/made-together")
    offered = (*game.targets(step.seat), *step.before.targets(step.seat))
    return next((t.label for t in offered if t.id == step.target), Text.of("icheri/that"))
