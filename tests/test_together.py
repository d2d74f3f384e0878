"""Four at one work: each by their own way in, each giving their share, no act lost and none taken over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from games.access.choose.scan import REMINDERS
from games.access.inputs import Blur, PointAt, Press, Release
from games.access.result import Result
from games.access.tell.record import Chosen, Cue, Filled, Happened, Highlighted, Record, Say
from games.access.together.last_together import LastTogether
from games.access.together.making import made
from games.access.together.roles import Roles, dealt
from games.access.together.rule import Rule
from games.access.together.side_by_side import SideBySide
from games.access.together.table import Table
from games.access.together.threads import threads
from games.access.together.turns import Turns
from games.core.game import Seat
from games.core.journal import Entry, Header, entry_line, header_line, read
from games.core.session import Session
from games.shell.content import all_settings
from games.shell.tools import together
from games.shell.tools.seated import Evening, Keys, OneSwitch, four, laid
from tests.works import begun

KNOWN = all_settings()
WINDOW, SCARF, BOARD = "stained_glass/07-peacock", "batik/10-grand-kelaghayi", "souvenirs/12-the-whole-shelf"
PANES = "stained_glass/12-sun-window"
SINGLE = "batik/05-pomegranate-garden"
LONG = (PANES, SINGLE, BOARD)
SMALL = ("stained_glass/01-buta", "batik/02-sun", "souvenirs/02-first-pairs")
LEAST, MOST = 0.15, 0.60
"""The share of a work that each of four gives (issue: many hands)."""

RULES: dict[str, Callable[[Session], Rule]] = {
    "side": lambda session: SideBySide(),
    "turns": lambda session: Turns(),
    "roles": lambda session: dealt(session.game.targets(Seat()), (1, 2, 3, 4)),
    "last": lambda session: LastTogether(),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("together")


@cache
def evening(folder: Path, level: str, rule: str = "side") -> Evening:
    """An evening of four, played to its end; side by side where no rule is named."""
    start = begun(level, folder)
    if level == SINGLE:
        start = replace(start, game=start.game.choose("part/one-by-one", Seat())[0])
    found = Evening(start, four(2), RULES[rule](start), KNOWN)
    found.finish()
    return found


def by_keys(table: Table, now: float, *targets: str, number: int) -> float:
    """A seat with keys chooses what it stands on, one after another."""
    place = table.places[number]
    for target in targets:
        method = place.play.ways.acting
        assert method is not None
        method.stand_on(target, place.play.offer)
        device = place.reaches[0].device
        for said in (Press("enter", device), Release("enter", device)):
            table.hear(said, now)
        now += 2.0
    return now


def is_done(session: Session, target: str) -> bool:
    return next(t.state.done for t in session.game.targets(Seat()) if t.id == target)


def made_by(session: Session, seat: Seat) -> list[tuple[str, str]]:
    """What a seat chose, each with the thing it was made of."""
    steps = [step for step in session.past if step.seat == seat]
    return [(step.target, step.before.choose(step.target, seat)[1][0].thing) for step in steps]


class Watched:
    """A table with some seats on keyboards of their own, and everything it told."""

    def __init__(self, session: Session, seats: int, rule: Rule | None = None) -> None:
        self.records: list[Record] = []
        self.entries: list[Entry] = []
        self.table = Table(session, laid, self.records.append, self._done)
        self.now = 0.0
        for number in range(1, seats + 1):
            self.table.hear(Press("right", f"keyboard-{number}"), self.now)
            self.table.hear(Release("right", f"keyboard-{number}"), self.now)
            self.now += 2.0
        assert self.table.seats == tuple(range(1, seats + 1))
        if rule is not None:
            self.table.follow_rule(rule, self.now)

    def _done(self, number: int, result: Result) -> None:
        self.entries += [result.entry] if result.entry is not None else []

    def choose(self, number: int, *targets: str) -> None:
        self.now = by_keys(self.table, self.now, *targets, number=number)

    def said(self, number: int, since: int = 0) -> list[str]:
        heard = (r for r in self.records[since:] if isinstance(r, Say) and r.seat == number)
        return [say.text.id for say in heard if say.role == "message"]

    @property
    def past(self) -> list[tuple[str, tuple[int, ...]]]:
        return [(step.target, step.seat.givers) for step in self.table.session.past]


# --- four with four ways in


@pytest.mark.parametrize("level", LONG)
def test_four_ways_in_finish_one_work_and_each_gives_a_share(folder: Path, level: str) -> None:
    found = evening(folder, level)
    assert [place.play.way for place in found.table.places.values()] == ["one-switch", "dwell", "keys", "pointer"]
    given = {thread.seat: len(thread.knots) for thread in threads(found.table.session)}
    shares = {seat: count / sum(given.values()) for seat, count in given.items()}
    assert len(shares) == 4 and all(LEAST <= share <= MOST for share in shares.values()), shares


def test_of_a_window_each_gives_between_15_and_60_percent_of_the_panes(folder: Path) -> None:
    """The issue's own words, for the same four."""
    given = {thread.seat: len(thread.made) for thread in threads(evening(folder, PANES).table.session)}
    assert all(LEAST <= count / sum(given.values()) <= MOST for count in given.values()) and len(given) == 4, given


@pytest.mark.parametrize("level", LONG)
def test_no_act_is_lost_or_taken_over(folder: Path, level: str) -> None:
    """Each line of the journal adds one's own act, or takes one's own away; all others stay as they were made."""
    found = evening(folder, level)
    session, mine = found.begun, dict[str, tuple[int, ...]]()
    for entry in found.journal:
        before = [(step.target, step.seat) for step in session.past]
        seat = Seat(entry.seat, entry.by)
        done = {t.id for t in session.game.targets(seat) if t.area == "work" and t.state.done}
        session = session.replayed([entry])
        after = [(step.target, step.seat) for step in session.past]
        if entry.act == "choose":
            assert after == [*before, (entry.target, seat)]
            assert entry.target not in done or mine.get(entry.target, seat.givers) == seat.givers
            mine[entry.target] = seat.givers
        else:
            gone = next(n for n in range(len(before)) if before[:n] + before[n + 1 :] == after)
            assert entry.act == "undo" and before[gone][1].givers == seat.givers
    assert session.game == found.table.session.game


@pytest.mark.parametrize("level", LONG)
def test_the_journal_tells_the_whole_evening_again_with_each_ones_thread(folder: Path, level: str) -> None:
    found = evening(folder, level)
    text = header_line(Header("g", "l", "d")) + "".join(entry_line(entry) for entry in found.journal)
    _, entries, torn = read(text)
    again = found.begun.replayed(entries)
    assert not torn and again.game == found.table.session.game
    assert threads(again) == threads(found.table.session)


def test_every_choice_that_a_way_in_made_was_answered(folder: Path) -> None:
    """A press that chose is history, or its player was told something: nothing is lost without a word."""
    found = evening(folder, PANES)
    records = [record for _, record in found.told]
    for n, record in enumerate(records):
        if isinstance(record, Chosen):
            rest = records[n + 1 :]
            until = next((i for i, r in enumerate(rest) if isinstance(r, Chosen) and r.seat == record.seat), len(rest))
            heard = (r for r in rest[:until] if isinstance(r, Say | Happened | Highlighted | Filled))
            assert any((r.event.seat.number if isinstance(r, Happened) else r.seat) == record.seat for r in heard)


# --- turns


@pytest.mark.parametrize("level", (WINDOW, SCARF))
def test_turns_go_round_and_nobody_is_skipped(folder: Path, level: str) -> None:
    session = evening(folder, level, "turns").table.session
    going = [
        step.seat.number
        for step in session.past
        if made(step, *step.before.choose(step.target, step.seat), ("placed", "matched", "not-yet"))
    ]
    assert going == [1 + n % 4 for n in range(len(going))]


def test_nobody_is_reminded_to_press_while_it_is_anothers_turn(folder: Path) -> None:
    found, turn, reminded = evening(folder, "stained_glass/03-pomegranate", "turns"), 0, list[tuple[int, int]]()
    for _, record in found.told:
        if isinstance(record, Say) and record.text.id == "together/your-turn":
            turn = record.seat
        elif isinstance(record, Say) and record.text.id in REMINDERS and turn:
            reminded.append((record.seat, turn))
    assert all(seat == whose for seat, whose in reminded)


def test_a_turn_is_announced_from_its_own_side_and_another_press_is_ignored_kindly(folder: Path) -> None:
    watched = Watched(begun(SMALL[0], folder), 2, Turns())
    assert watched.said(1)[-1] == "together/your-turn"
    pane = next(t.id for t in watched.table.session.game.targets(Seat()) if t.id.startswith("pane/"))
    mark = len(watched.records)
    watched.choose(2, pane)
    assert not watched.past and watched.said(2, mark) == ["together/waits"]
    assert not any(isinstance(r, Cue) and r.name in ("refused", "not-yet") for r in watched.records[mark:])
    watched.choose(1, pane)
    assert watched.past == [(pane, (1,))] and watched.said(2)[-1] == "together/your-turn"
    turn = next(r for r in reversed(watched.records) if isinstance(r, Say) and r.text.id == "together/your-turn")
    assert turn.pan > 0 and turn.after, "it waits until the other was heard, and comes from the second seat's side"
    watched.choose(1, "command/undo")
    assert not watched.past and watched.said(1)[-1] == "together/your-turn", "undo gives the turn back"
    watched.table.stand_up(1, watched.now)
    assert watched.table.turn == 2


# --- roles


@pytest.mark.parametrize("level", (WINDOW, SCARF, SMALL[2]))
def test_roles_finish_a_work_with_one_hand_and_nobody_does_anothers_part(folder: Path, level: str) -> None:
    start = begun(level, folder)
    roles = dealt(start.game.targets(Seat()), (1, 2, 3, 4))
    found = evening(folder, level, "roles")
    for step in found.table.session.past:
        assert step.seat.number == 1 and len(step.seat.by) == 1
        assert step.target.partition("/")[0] in dict(roles.parts)[step.seat.by[0]]
    assert found.begun.replayed(found.journal).game == found.table.session.game


def test_one_chooses_the_glass_and_one_the_pane(folder: Path) -> None:
    session = begun(WINDOW, folder)
    roles = dealt(session.game.targets(Seat()), (1, 2))
    assert dict(roles.parts) == {1: {"pane"}, 2: {"glass"}}
    watched = Watched(session, 2, roles)
    glasses = [t.id for t in session.game.targets(Seat()) if t.id.startswith("glass/")]
    assert not any(id.startswith("pane/") for id in watched.table.places[2].play.offer.ids())
    watched.choose(2, glasses[2])
    pane = next(t.id for t in session.game.targets(Seat()) if t.id.startswith("pane/"))
    watched.choose(1, pane)
    assert watched.past == [(glasses[2], (2,)), (pane, (1,))]
    step = watched.table.session.past[-1]
    assert step.before.choose(step.target, step.seat)[1][0].thing == glasses[2], "the hand is the same for both"
    watched.choose(2, "command/undo")
    assert watched.past[-1] == (pane, (1,)) and "icheri/undo-built-upon" in watched.said(2)


def test_one_waxes_and_one_dips(folder: Path) -> None:
    parts = dict(dealt(begun(SCARF, folder).game.targets(Seat()), (1, 2)).parts)
    assert parts == {1: {"place", "cloth", "block"}, 2: {"dye", "tool"}}


def test_a_part_whose_player_has_gone_is_everybodys(folder: Path) -> None:
    watched = Watched(begun(SMALL[0], folder), 2, Roles(((1, frozenset({"pane"})), (2, frozenset({"glass"})))))
    watched.table.stand_up(2, watched.now)
    watched.table.follow_rule(SideBySide(), watched.now)
    watched.choose(1, next(i for i in watched.table.places[1].play.offer.ids() if i.startswith("glass/")))
    assert not watched.said(1)[-1].startswith("together/")


# --- the last one together


@pytest.mark.parametrize("level", (WINDOW, SCARF, SMALL[2]))
def test_the_last_choice_is_made_by_all(folder: Path, level: str) -> None:
    found = evening(folder, level, "last")
    *others, last = found.table.session.past
    assert last.seat.by == (1, 2, 3, 4) and all(not step.seat.by for step in others)
    assert found.journal[-1].by == (1, 2, 3, 4)
    assert all(thread.made[-1] == last.target for thread in threads(found.table.session))


def test_the_others_are_asked_to_come_and_anyone_may_take_the_last_one_back(folder: Path) -> None:
    session = begun(SMALL[0], folder)
    while True:
        wanted = session.game.hint(Seat())
        assert wanted is not None
        if session.game.choose(wanted, Seat())[0].finished:
            break
        session = session.choose(wanted, Seat()).session
    watched = Watched(session, 3, LastTogether())
    mark = len(watched.records)
    watched.choose(1, wanted)
    assert watched.said(1, mark) == ["together/ready"]
    assert watched.said(2, mark) == watched.said(3, mark) == ["together/come-too"]
    watched.choose(2, wanted)
    assert not watched.table.session.game.finished
    watched.table.stand_up(1, watched.now)
    watched.choose(3, wanted)
    assert watched.table.session.game.finished and watched.past[-1] == (wanted, (2, 3))
    watched.choose(3, "command/undo")
    assert not watched.table.session.game.finished and watched.entries[-1].act == "undo"


# --- side by side: taken, undo, nobody disturbed


def test_what_one_took_is_told_to_the_other_and_stays(folder: Path) -> None:
    watched = Watched(begun(SMALL[0], folder), 2)
    wanted = watched.table.session.game.hint(Seat())
    assert wanted is not None
    while not wanted.startswith("pane/"):
        watched.choose(1, wanted)
        wanted = str(watched.table.session.game.hint(Seat()))
    method = watched.table.places[2].play.ways.acting
    assert method is not None
    watched.table.places[2].play._follow((method.stand_on(wanted, watched.table.places[2].play.offer),), watched.now)
    mark = len(watched.records)
    watched.choose(1, wanted)
    assert watched.said(2, mark) == ["together/taken"], "who stands on it is told at once"
    game, mark = watched.table.session.game, len(watched.records)
    watched.choose(2, wanted)
    assert watched.table.session.game == game and watched.said(2, mark) == ["together/taken"]


def test_two_who_choose_the_same_at_the_same_time_both_count_for_one(folder: Path) -> None:
    """Also where the first one's choice is not done: a glass that does not belong there."""
    session = begun(SMALL[0], folder)
    watched, now = Watched(session, 2), 20.0
    glasses = [t.id for t in session.game.targets(Seat()) if t.id.startswith("glass/") and not t.state.chosen]
    panes = [t.id for t in session.game.targets(Seat()) if t.id.startswith("pane/")]
    wrong = next(p for p in panes if not is_done(session.choose(p, Seat()).session, p))
    by_keys(watched.table, now, glasses[0], number=2)
    by_keys(watched.table, now + 2.0, wrong, number=1)
    by_keys(watched.table, now + 2.3, wrong, number=2)
    assert watched.past[-1] == (wrong, (1,))
    by_keys(watched.table, now + 9.0, wrong, number=2)
    assert watched.past[-1] == (wrong, (2,)), "later it may be mended"


def test_undo_that_would_change_what_another_made_is_refused(folder: Path) -> None:
    """A hand that rolled on because of the first act would have made something else without it."""
    session, refused = begun(WINDOW, folder), 0
    one, two = Seat(1), Seat(2)
    while (wanted := session.game.hint(one)) is not None:
        session = after = session.choose(wanted, one).session
        for _ in range(3):
            hint = after.game.hint(two)
            after = after if hint is None else after.choose(hint, two).session
        undone = after.choose("command/undo", one)
        assert made_by(undone.session, two) == made_by(after, two)
        refused += undone.entry is None
    assert refused, "it never came to that"


def test_a_dwell_goes_on_while_another_chooses(folder: Path) -> None:
    watched = Watched(begun(WINDOW, folder), 1)
    table = watched.table
    table.places[1].play.settle(table.places[1].play.profile)
    table.guest = table.guest.put(KNOWN["way.in"], "dwell")
    table.hear(Press("mouse-1", "mouse-2"), 10.0)
    panes = [i for i in table.places[2].play.offer.ids() if i.startswith("pane/")]
    table.hear(PointAt(table.places[2].play.offer[panes[5]].region.anchor, "mouse-2"), 12.0)
    for n in range(1, 60):
        now = 12.0 + n / 30
        table.tick(now)
        if n == 20:
            by_keys(table, now, panes[0], number=1)
    assert (panes[5], (2,)) in watched.past


# --- sitting down


def test_a_switch_and_keys_share_a_keyboard_by_their_buttons(folder: Path) -> None:
    table = Table(begun(SMALL[0], folder), laid, lambda record: None, lambda n, result: None)
    for number, button in enumerate(("space", "right"), 1):
        table.hear(Press(button), float(number))
        table.hear(Release(button), number + 0.1)
    assert [place.play.way for place in table.places.values()] == ["one-switch", "keys"]
    focus = table.places[2].play.ways.acting
    assert focus is not None
    stood = focus.focus
    table.hear(Press("space"), 5.0)
    table.hear(Release("space"), 5.1)
    assert focus.focus == stood and not table.session.past, "the switch is not the other's key"


def test_nobody_sits_down_by_chance_or_at_a_full_table(folder: Path) -> None:
    table = Table(begun(SMALL[0], folder), laid, lambda record: None, lambda n, result: None)
    table.hear(PointAt((5.0, 5.0), "mouse"), 0.0)
    table.tick(60.0)
    table.hear(Blur(), 60.0)
    table.hear(Press("f5"), 61.0)
    assert not table.places, "a pointer that lies there, and a key that means nothing"
    for number in range(1, 7):
        table.hear(Press("right", f"keyboard-{number}"), 62.0 + number)
    assert table.seats == (1, 2, 3, 4)
    table.stand_up(2, 70.0)
    table.open = False
    table.hear(Press("right", "keyboard-9"), 71.0)
    assert table.seats == (1, 3, 4)
    table.open = True
    table.hear(Press("right", "keyboard-9"), 72.0)
    assert table.seats == (1, 2, 3, 4), "the free seat is taken again"
    table.hear(Blur(), 73.0)


def test_at_rest_a_table_wants_no_time(folder: Path) -> None:
    assert Watched(begun(SMALL[0], folder), 4).table.due() is None


def test_people_who_only_have_their_hands_sit_down_by_them() -> None:
    assert {type(person) for person in four(1)} >= {OneSwitch, Keys}


# --- the journal's line, and the tool


@pytest.mark.parametrize("by", ('"by":"1"', '"by":[1.5]', '"by":[true]', f'"by":{list(range(99))}', '"by":{"a":1}'))
def test_a_line_with_givers_that_are_none_is_left_out(by: str) -> None:
    text = header_line(Header("g", "l", "d")) + f'{{"do":"choose","seat":1,"target":"a",{by}}}\n'
    assert read(text)[1:] == ((), True)


def test_the_tool_tells_an_evening_and_keeps_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "evening.journal"
    assert together.main([SMALL[0], "--rule", "last-together", "--lang", "az", "--journal", str(kept)]) == 0
    told = capsys.readouterr().out
    assert "Ulduz" in told and "made" in told
    assert read(kept.read_text("utf-8"))[1][-1].by == (1, 2, 3, 4)
    assert together.main(["none/such"]) == 1 and "GAME/LEVEL" in capsys.readouterr().err
