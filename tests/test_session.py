"""The session: undo by seat, redo, hints in steps, commands in one order, and what is history and what is not."""

from __future__ import annotations

import pytest

from games.core.game import QUESTIONS, Seat
from games.core.journal import Entry
from games.core.session import COMMANDS, MORE, Session, opened
from games.stained_glass.model import start
from tests.windows import all_windows, buta

ONE, TWO = Seat(1), Seat(2)


def fresh() -> Session:
    return opened(buta(), start)


def do(session: Session, *wishes: str, seat: Seat = ONE) -> Session:
    for wish in wishes:
        session = session.choose(wish, seat).session
    return session


def test_the_commands_are_the_same_everywhere_and_in_one_order() -> None:
    for level in all_windows():
        ids = [t.id for t in opened(level, start).targets(ONE) if t.area == "commands"]
        assert ids == [f"command/{name}" for name in COMMANDS]


def test_a_page_offers_no_picture_of_itself() -> None:
    page = opened(buta(), start, kept=False)
    offered = {t.id for t in page.targets(ONE)}
    assert {f"command/{name}" for name in MORE} - offered == {"command/picture", "command/finish"}


def test_undo_rests_until_this_seat_has_something_to_take_back() -> None:
    def resting(session: Session, seat: Seat) -> bool:
        return next(t.state.resting for t in session.targets(seat) if t.id == "command/undo")

    session = do(fresh(), "pane/heart", seat=TWO)
    assert resting(session, ONE) and not resting(session, TWO)


def test_a_choice_that_changes_nothing_is_no_history() -> None:
    session = do(fresh(), "glass/ruby")
    outcome = session.choose("glass/ruby", ONE)
    assert outcome.entry is None and outcome.session.past == session.past and outcome.events


def test_undo_takes_back_ones_own_last_act_and_leaves_the_others() -> None:
    session = do(fresh(), "pane/left-sky")
    session = do(session, "pane/right-sky", seat=TWO)
    session = do(session, "command/undo")
    fills = dict(zip([p.id for p in session.level.pieces], session.game.fills, strict=True))  # type: ignore[attr-defined]
    assert not fills["pane/left-sky"] and fills["pane/right-sky"]


def test_undo_is_refused_kindly_when_another_has_built_upon_it() -> None:
    session = do(fresh(), "glass/ruby", "pane/heart")
    session = do(session, "glass/amber", "pane/heart", seat=TWO)
    outcome = session.choose("command/undo", ONE)
    assert outcome.session.game == session.game and outcome.entry is None
    assert [(e.kind, e.text.id) for e in outcome.events] == [("refused", "icheri/undo-built-upon")]


def test_nothing_to_undo_or_redo_is_told() -> None:
    for wish, words in (("command/undo", "icheri/nothing-to-undo"), ("command/redo", "icheri/nothing-to-redo")):
        outcome = fresh().choose(wish, ONE)
        assert outcome.events[0].text.id == words and outcome.session.game == fresh().game


def test_a_new_choice_forgets_what_was_undone() -> None:
    session = do(fresh(), "pane/heart", "command/undo")
    assert session.future
    assert not do(session, "pane/left-sky").future


def test_undo_without_limit_costs_one_choice_a_step() -> None:
    session = fresh()
    for n in range(300):
        session = do(session, f"glass/{('sky', 'ruby')[n % 2]}", "pane/heart")
    for _ in range(600):
        session = do(session, "command/undo")
    assert session.game == fresh().game


def test_hints_go_in_three_steps_and_begin_again_after_a_choice() -> None:
    session, steps = fresh(), []
    for _ in range(4):
        outcome = session.choose("command/hint", ONE)
        session = outcome.session
        steps.append((outcome.events[0].thing, bool(outcome.events[0].target)))
        assert outcome.entry is None
    assert steps == [("1", False), ("2", False), ("3", True), ("3", True)]
    target = session.game.hint(ONE)
    assert target is not None
    assert do(session, target).choose("command/hint", ONE).events[0].thing == "1"


@pytest.mark.parametrize("kind", QUESTIONS)
def test_each_question_is_answered_and_changes_nothing(kind: str) -> None:
    for standing in ("", "pane/heart", "glass/ruby", "command/undo", "pane/none"):
        outcome = fresh().choose(f"command/ask-{kind}", ONE, standing)
        assert outcome.events[0].kind == "told" and outcome.events[0].text.id and outcome.session == fresh()


def test_a_line_that_is_not_possible_here_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        fresh().replayed([Entry("choose", "pane/none")])


def test_undo_in_a_journal_is_by_seat() -> None:
    entries = [Entry("choose", "pane/heart", 1), Entry("choose", "pane/left-sky", 2), Entry("undo", "", 1)]
    session = fresh().replayed(entries)
    assert [(s.target, s.seat.number) for s in session.past] == [("pane/left-sky", 2)]
