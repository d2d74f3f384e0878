"""The middle of every game: commands, undo, redo, hints and the journal's lines, once for all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from .game import HOUSE, QUESTIONS, Event, Game, Kind, Level, Question, Role, Seat, State, Target, Text
from .journal import Entry
from .values import dataclass

COMMANDS = ("hint", "undo", "say-again", "rest", "leave")
"""The same on every screen, in this order; "more" follows them as an opening of the stage."""

ICONS = {"ask-where": "where", "ask-left": "left-to-do", "ask-touches": "touches", "ask-whole": "whole"}
MORE = ("redo", "finish", "care", "how-to", "options", "picture", "about")
WORKS_ALONE = ("picture", "finish")
"""What only a work is offered, not a page."""
ASKED = ("say-again", "rest", "leave", "finish", "care", "how-to", "options", "picture", "about", "said")
"""Commands that the house answers."""


@dataclass(frozen=True, slots=True)
class Step:
    """One choice that became history, and the value it was made on."""

    target: str
    seat: Seat
    before: Game


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
        can_undo = any(_own(step, seat) for step in self.past)
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
        last = next((i for i in reversed(range(len(self.past))) if _own(self.past[i], seat)), None)
        if last is None:
            return self._told("refused", "icheri/nothing-to-undo", seat)
        first = next(n for n in range(last, -1, -1) if n == 0 or not _alongside(self.past[n - 1], self.past[n]))
        gone, later = self.past[first : last + 1], self.past[last + 1 :]
        past, game = list(self.past[:first]), gone[0].before
        for other in later:
            if any(step.target == other.target for step in gone) or not _offered(game, other):
                return self._told("refused", "icheri/undo-built-upon", seat)
            past.append(replace(other, before=game))
            game, events = game.choose(other.target, other.seat)
            if _did(events) != _did(other.before.choose(other.target, other.seat)[1]):
                return self._told("refused", "icheri/undo-built-upon", seat)
        after = replace(self, game=game, past=tuple(past), future=(*self.future, *reversed(gone)), hinted=("", 0))
        name = Text.of("icheri/made-together") if _houses(gone[-1]) else _label(self.game, gone[-1])
        event = Event("undone", Text.of("icheri/undone", name=name), gone[-1].target, gone[-1].target, seat)
        return Outcome(after, (event,), Entry("undo", "", seat.number, seat.by))

    def _redo(self, seat: Seat) -> Outcome:
        at = next((i for i in reversed(range(len(self.future))) if _own(self.future[i], seat)), None)
        if at is None or not _offered(self.game, self.future[at]):
            return self._told("refused", "icheri/nothing-to-redo", seat)
        step, again, game = self.future[at], list[Step](), self.game
        for n in range(at, -1, -1):
            following = self.future[n]
            if again and not (_alongside(again[-1], following) and _offered(game, following)):
                break
            again.append(Step(following.target, following.seat, game))
            game, _ = game.choose(following.target, following.seat)
        future = self.future[: at + 1 - len(again)] + self.future[at + 1 :]
        after = replace(self, game=game, past=(*self.past, *again), future=future, hinted=("", 0))
        name = Text.of("icheri/made-together") if _houses(step) else _label(game, step)
        event = Event("redone", Text.of("icheri/redone", name=name), again[-1].target, again[-1].target, seat)
        return Outcome(after, (event,), Entry("redo", "", seat.number, seat.by))

    def _told(self, kind: Kind, message: str, seat: Seat) -> Outcome:
        return Outcome(self, (Event(kind, Text.of(message), seat=seat),))

    def replayed(self, entries: Iterable[Entry]) -> Session:
        """The session after all entries; KeyError when one of them is not possible here."""
        session = self
        for entry in entries:
            target = entry.target if entry.act == "choose" else f"command/{entry.act}"
            session = session.choose(target, Seat(entry.seat, entry.by)).session
        return session


def opened(level: Level, start: Callable[[Level], Any], kept: bool = True) -> Session:
    """A new session of a level."""
    return Session(level, start(level), kept=kept)


def _command(name: str, area: tuple[str, ...], state: State) -> Target:
    role = Role("button", ICONS.get(name, name))
    return Target(f"command/{name}", Text.of(f"icheri/{name}"), role, {"area": area}, state, 0.2)


def _action(name: str) -> Target:
    role = Role("button", f"action-{name}")
    return Target(f"action/{name}", Text.of(f"icheri/action-{name}"), role, {"area": ("actions",)})


def _own(step: Step, seat: Seat) -> bool:
    """Whether a step was given from a seat, alone or with others, or by the house for it."""
    return set(seat.givers) <= set(step.seat.givers) or (_houses(step) and step.seat.number == seat.number)


def _houses(step: Step) -> bool:
    """Whether the house made it, when it was asked to finish."""
    return step.seat.by == (HOUSE,)


def _alongside(one: Step, other: Step) -> bool:
    """Whether two steps that follow each other were made by the house for the same seat."""
    return _houses(one) and one.seat == other.seat


def _did(events: tuple[Event, ...]) -> list[tuple[Kind, str, str]]:
    """What was made of what, whatever was said of it."""
    return [(e.kind, e.target, e.thing) for e in events if e.kind in ("placed", "matched", "not-yet")]


def _offered(game: Game, step: Step) -> bool:
    return any(target.id == step.target for target in game.targets(step.seat))


def _label(game: Game, step: Step) -> Text:
    """The name of what a step chose, as it is called now, else as it was called then."""
    offered = (*game.targets(step.seat), *step.before.targets(step.seat))
    return next((t.label for t in offered if t.id == step.target), Text.of("icheri/that"))
