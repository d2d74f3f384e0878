"""A replay gives what the choices gave, one by one, and long works with many undos are quick to open."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from games.core.game import Seat
from games.core.journal import Entry
from games.core.session import Session
from tests.works import WORKS, begun

CHOICES = 120


def one_by_one(session: Session, entries: list[Entry]) -> Session:
    """What the session itself gives, choice by choice."""
    for entry in entries:
        target = entry.target if entry.act == "choose" else f"command/{entry.act}"
        session = session.choose(target, Seat(entry.seat, entry.by)).session
    return session


def played(session: Session, seed: int, seats: int) -> Iterator[Entry]:
    """Random choices with many undos and redos, at one seat or several."""
    chance = random.Random(seed)
    for _ in range(CHOICES):
        seat = Seat(chance.randint(1, seats))
        wish = chance.choices(("undo", "redo", "hint", "any"), (4, 2, 3, 2))[0]
        hint = session.game.hint(seat) if wish == "hint" else None
        offered = [target.id for target in session.game.targets(seat)]
        target = f"command/{wish}" if wish in ("undo", "redo") else hint or chance.choice(offered)
        outcome = session.choose(target, seat)
        session = outcome.session
        if outcome.entry is not None:
            yield outcome.entry


@pytest.mark.parametrize("seats", (1, 3))
@pytest.mark.parametrize("work", WORKS[::7])
def test_a_replay_gives_what_the_choices_gave_one_by_one(work: str, seats: int, shelf: Path) -> None:
    session = begun(work, shelf)
    entries = list(played(session, len(work), seats))
    again, slowly = session.replayed(entries), one_by_one(session, entries)
    assert again == slowly and [step.before for step in again.past] == [step.before for step in slowly.past]


def test_lines_of_a_session_that_already_went_on_are_replayed_upon_it(shelf: Path) -> None:
    session = begun(WORKS[-1], shelf)
    entries = list(played(session, 5, 2))
    half = session.replayed(entries[:40])
    assert half.replayed(entries[40:]) == session.replayed(entries)


@pytest.mark.parametrize("target", ("pane/nothing", "command/undo", "action/next", ""))
def test_a_line_that_is_not_possible_is_no_work(target: str, shelf: Path) -> None:
    with pytest.raises(KeyError):
        begun(WORKS[0], shelf).replayed([Entry("choose", target)])
