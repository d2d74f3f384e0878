"""Finish with me: as the player began it, nothing of theirs changed, stopped by any press, taken back as one."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.inputs import Act, Axis, PointAt, Press, Touch
from games.access.onward import Onwards
from games.core.game import HOUSE, Seat
from games.core.journal import Entry, entry_line, read
from games.core.pattern import Pattern, Spot
from games.core.session import Session
from games.shell.content import Content
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import settle
from tests.conftest import Build
from tests.soak import paired
from tests.works import WORKS, begun

ONE, HELPED = Seat(1), Seat(1, (HOUSE,))
LAST = ("tool/boil", "stall/enough")
WAYS = ("pointer", "keyboard", "one-switch", "two-switches", "pad", "dwell")


def onward(game: str) -> Any:
    return Content(shipped(), None, lambda *words: None).onward(game)


def messed(session: Session, seed: int, choices: int) -> Session:
    """A session after random choices of a player, by any way of playing, not finished yet."""
    chance = Random(seed)
    for _ in range(choices):
        ids = [t.id for t in session.targets(ONE) if t.area in ("work", "palette", "more") and t.id not in LAST]
        ids = [id for id in ids if not id.startswith("command/")]
        weights = [1.0 if id.partition("/")[0] not in ("way", "part", "challenge", "layout") else 0.1 for id in ids]
        if not ids:
            return session
        after = session.choose(chance.choices(ids, weights)[0], ONE).session
        if after.game.finished:
            return session
        session = after
    return session


def finished(session: Session, by_itself: bool = False) -> tuple[Session, list[Entry]]:
    """The session after all that is made for the player; `by_itself` from the contract alone."""
    onwards = Onwards.of(session, None if by_itself else onward(session.level.game))
    entries: list[Entry] = []
    for _ in range(600):
        making = onwards.next(session.game, ONE)
        if not making:
            return session, entries
        for choice in making:
            outcome = session.choose(choice, HELPED)
            onwards.see(outcome.events)
            session = outcome.session
            entries += [] if outcome.entry is None else [outcome.entry]
    raise AssertionError("it never ends")


def made(game: Any) -> Any:
    """What a player made in a work, as the game itself keeps it."""
    if hasattr(game, "fills"):
        return {n: glass for n, glass in enumerate(game.fills) if glass}.items()
    if hasattr(game, "stamps"):
        return {*enumerate(game.stamps), *((f"dip-{n}", dye) for n, dye in enumerate(game.dips))}
    return {*game.found, *(enumerate(game.faces) if game.way == "stall" else ())}


@pytest.mark.parametrize(("work", "by_itself"), paired(WORKS, (False, True), 1))
def test_any_beginning_is_finished_and_nothing_of_the_players_is_changed(
    work: str, by_itself: bool, shelf: Path
) -> None:
    """With the game's own help, and by itself from the contract alone."""
    for seed in range(3):
        before = messed(begun(work, shelf), WORKS.index(work) + 100 * seed, (0, 4, 12)[seed])
        after, _ = finished(before, by_itself)
        assert set(made(before.game)) <= set(made(after.game)), f"{work}, seed {seed}: something was changed"
        clash = getattr(after.game, "way", "") == "glazier" and not before.game.finished
        assert after.game.finished or clash, f"{work}, seed {seed}"


@pytest.mark.parametrize("work", WORKS)
def test_it_is_taken_back_as_one_and_done_again_as_one(work: str, shelf: Path) -> None:
    fresh = begun(work, shelf)
    before = messed(fresh, WORKS.index(work), 6)
    after, entries = finished(before)
    if not entries:
        return
    back = after.choose("command/undo", ONE)
    assert back.session.game == before.game and back.entry == Entry("undo", "", 1)
    again = back.session.choose("command/redo", ONE)
    assert again.session.game == after.game and again.session.past == after.past


def test_the_journal_says_whose_it_is_and_leads_to_the_same_work(shelf: Path) -> None:
    fresh = begun("stained_glass/06-carpet-star", shelf)
    before = messed(fresh, 3, 9)
    own = [Entry("choose", step.target) for step in before.past]
    after, entries = finished(before)
    assert entries and all(entry.by == (HOUSE,) for entry in entries)
    back = after.choose("command/undo", ONE)
    assert back.entry is not None
    kept = [*own, *entries, back.entry, Entry("redo")]
    lines = "".join(map(entry_line, kept))
    header = '{"icheri":1,"game":"g","level":"l","digest":"d","source":[],"rules":1,"seed":0,"languages":[],"title":""}'
    found = read(f"{header}\n{lines}")[1]
    assert list(found) == kept
    assert fresh.replayed(found).game == after.game


def test_another_player_does_not_take_back_what_was_made_for_one(shelf: Path) -> None:
    after, _ = finished(messed(begun("stained_glass/01-buta", shelf), 1, 3))
    outcome = after.choose("command/undo", Seat(2))
    assert outcome.session.game == after.game and outcome.events[0].kind == "refused"


# --- the player's own pattern


def row(count: int) -> tuple[Spot, ...]:
    return tuple(Spot(f"p{n}", row="ring", beside=(f"p{(n - 1) % count}", f"p{(n + 1) % count}")) for n in range(count))


def gone_on(spots: tuple[Spot, ...], own: list[tuple[str, str]], things: tuple[str, ...]) -> dict[str, str]:
    filled = dict(own)
    while (found := Pattern(spots, tuple(own), filled).onward(things)) is not None:
        assert found[0] not in filled
        filled[found[0]] = found[1]
    return filled


def test_a_rhythm_round_a_ring_comes_back() -> None:
    own = [("p0", "ruby"), ("p1", "amber"), ("p2", "ruby")]
    filled = gone_on(row(8), own, ("ruby", "amber", "sky"))
    assert [filled[f"p{n}"] for n in range(8)] == ["ruby", "amber"] * 4


def test_places_that_answer_each_other_get_the_same() -> None:
    spots = tuple(Spot(f"{side}{n}", twins=f"orbit-{n}") for side in "lr" for n in range(4))
    own = [("l0", "ruby"), ("r0", "ruby"), ("l1", "sky"), ("r2", "milk")]
    filled = gone_on(spots, own, ("ruby", "sky", "milk", "tea"))
    assert all(filled[f"l{n}"] == filled[f"r{n}"] for n in range(4)) and filled["r1"] == "sky"
    assert set(filled.values()) == {"ruby", "sky", "milk"}, "no thing comes in that the player never took"


def test_who_breaks_the_symmetry_is_not_mended() -> None:
    spots = tuple(Spot(f"{side}{n}", twins=f"orbit-{n}") for side in "lr" for n in range(3))
    own = [("l0", "ruby"), ("r0", "sky")]
    pattern = Pattern(spots, tuple(own), dict(own))
    assert not pattern.symmetric and gone_on(spots, own, ("ruby", "sky"))["r0"] == "sky"


def test_who_never_lays_two_alike_beside_each_other_goes_on_so() -> None:
    own = [("p0", "ruby"), ("p1", "amber")]
    filled = gone_on(row(9), own, ("ruby", "amber", "sky"))
    assert all(filled[f"p{n}"] != filled[f"p{(n + 1) % 9}"] for n in range(9))


def test_where_nothing_was_begun_no_pattern_is_made_up() -> None:
    assert Pattern(row(4), (), {}).onward(("ruby",)) is None


@given(st.lists(st.tuples(st.integers(0, 11), st.sampled_from(("a", "b", "c"))), max_size=12), st.integers(0, 2))
@settings(max_examples=80, deadline=None)
def test_whatever_was_laid_stays_and_every_place_is_filled(laid: list[tuple[int, str]], twins: int) -> None:
    spots = tuple(Spot(f"p{n}", f"t{n % 4}" if twins else "", "ring" if twins > 1 else "", (f"p{(n + 1) % 12}",))
                  for n in range(12))  # fmt: skip
    own = [(f"p{n}", thing) for n, thing in laid]
    filled = gone_on(spots, own, ("a", "b", "c"))
    assert dict(own).items() <= filled.items()
    assert len(filled) == (12 if own else 0)


def test_a_free_window_goes_on_with_the_players_glasses_and_their_symmetry(shelf: Path) -> None:
    session = begun("stained_glass/08-shebeke-eight", shelf).choose("way/free", ONE).session
    panes = {pane.id: pane.groups["twins"][0] for pane in session.level.pieces}
    orbits = list(dict.fromkeys(panes.values()))
    for orbit, glass in zip(orbits, ("ruby", "cobalt", "ruby"), strict=False):
        session = session.choose(f"glass/{glass}", ONE).session
        for pane in [pane for pane, its in panes.items() if its == orbit][:2]:
            session = session.choose(pane, ONE).session
    after, _ = finished(session)
    fills: Any = dict(zip(panes, after.game.fills, strict=True))  # type: ignore[attr-defined]
    assert set(fills.values()) == {"ruby", "cobalt"}
    assert all(len({fills[p] for p in panes if panes[p] == orbit}) == 1 for orbit in orbits)


def test_a_free_scarf_goes_on_in_layers_and_is_boiled_at_the_end(shelf: Path) -> None:
    session = begun("batik/10-grand-kelaghayi", shelf).choose("way/free", ONE).session
    places = [t.id for t in session.targets(ONE) if t.id.startswith("place/")]
    for place, dye in zip(places, ("saffron", "turquoise"), strict=False):
        session = session.choose(place, ONE).session.choose(f"dye/{dye}", ONE).session
    after, entries = finished(session)
    kinds = [entry.target.partition("/")[0] for entry in entries if not entry.target.startswith("block/")]
    assert kinds[:4] == ["place", "dye", "place", "dye"] and kinds[-1] == "tool" and after.game.finished


def test_a_work_that_was_not_begun_is_finished_by_its_drawing(shelf: Path) -> None:
    after, _ = finished(begun("stained_glass/04-sun-and-sea", shelf))
    game: Any = after.game
    assert all(game.done(n) for n in range(len(game.fills)))


def test_two_alike_that_the_player_laid_stay_alike_and_the_rest_is_theirs(shelf: Path) -> None:
    session = begun("stained_glass/03-pomegranate", shelf).choose("way/glazier", ONE).session
    game: Any = session.game
    one = next(n for n, beside in enumerate(game.plan.touches) if beside)
    other = game.plan.touches[one][0]
    for n in (one, other):
        session = session.choose(game.plan.panes[n].id, ONE).session
    after, _ = finished(session)
    fills = after.game.fills  # type: ignore[attr-defined]
    assert fills[one] == fills[other] != "" and all(fills) and not after.game.finished


# --- in the house


def asked(pilot: Pilot, level: str, steps: int = 3) -> ReaderPlayer:
    """A work that was begun, and the house asked to finish it."""
    pilot.open(level)
    pilot.wait(1.0)
    player = ReaderPlayer(pilot)
    for _ in range(steps):
        player.step()
    player.choose("command/finish")
    return player


def past(pilot: Pilot) -> Session:
    return pilot.house.screen.session


@pytest.mark.parametrize("level", ("03-pomegranate", "04-four-corners", "05-shadows"))
@pytest.mark.parametrize("way", WAYS)
def test_it_goes_on_step_by_step_told_and_kept_until_the_work_is_finished(house: Build, way: str, level: str) -> None:
    pilot = house(**settle(way))
    asked(pilot, level)
    mark, before = len(pilot.lines), len(past(pilot).past)
    pilot.wait(2.2)
    assert 0 < len(past(pilot).past) - before <= 3, "one thing, with what was taken up for it"
    pilot.wait(400.0)
    assert pilot.game.finished and pilot.saved
    said = [line["text"] for line in pilot.since(mark, "say")]
    assert said[-1].startswith("We finished it together.") and len(said) > 3
    journal = pilot.storage.load(pilot.storage.all_works()[0])
    assert journal is not None and journal.finished
    assert {entry.by for entry in journal.entries} == {(), (HOUSE,)}
    assert pilot.due() is None or way == "one-switch" or pilot.due() > pilot.now


STOPS = {
    "a key": Press("x"), "the switch": Press("space"), "a mouse button": Press("mouse-1", "mouse"),
    "a finger": Touch(1, "up", (400.0, 300.0)), "a stick": Axis("x", 0.9, "pad-1"), "a pad": Press("pad-a", "pad-1"),
    "a screen reader": Act("command/hint", "press"), "escape": Press("escape"),
}  # fmt: skip


@pytest.mark.parametrize("stop", STOPS)
def test_any_press_stops_it_does_nothing_else_and_undo_takes_all_of_it_back(house: Build, stop: str) -> None:
    pilot = house(**settle("keyboard"))
    player = asked(pilot, "06-carpet-star")
    mine = past(pilot).game
    pilot.wait(7.0)
    there = past(pilot)
    assert there.game != mine
    pilot.hear(STOPS[stop])
    pilot.wait(60.0)
    assert past(pilot).past == there.past and len(pilot.house.screens) == 2
    assert "I stop here. Undo takes back what I made." in pilot.heard()
    pilot.hear(Axis("x", 0.0, "pad-1"))
    player.choose("command/undo")
    assert past(pilot).game == mine
    player.choose("command/redo")
    assert past(pilot).game == there.game


def test_a_gaze_stops_it_by_resting_on_rest(house: Build) -> None:
    pilot = house(**settle("dwell"))
    pilot.hear(PointAt((640.0, 10.0)))
    asked(pilot, "06-carpet-star")
    assert any("Look at Rest to stop." in said for said in pilot.heard())
    pilot.wait(5.0)
    pilot.hear(PointAt(pilot.offer["pane/tip-1"].region.anchor if "pane/tip-1" in pilot.offer else (500.0, 300.0)))
    pilot.wait(3.0)
    assert "I stop here. Undo takes back what I made." not in pilot.heard(), "looking at the work stops nothing"
    pilot.hear(PointAt(pilot.offer["command/rest"].region.anchor))
    pilot.wait(3.0)
    assert "I stop here. Undo takes back what I made." in pilot.heard()
    there = past(pilot).past
    pilot.wait(60.0)
    assert past(pilot).past == there


def test_a_light_that_walked_walks_again_after_it(house: Build) -> None:
    pilot = house(**settle("one-switch"))
    pilot.open("06-carpet-star")
    pilot.press("space")
    pilot.wait(3.0)
    pilot.house.play.choose("command/finish", pilot.now)
    mark = len(pilot.lines)
    pilot.wait(5.0)
    assert not [line for line in pilot.since(mark, "highlight") if line["targets"]]
    pilot.press("space")
    pilot.wait(6.0)
    assert [line for line in pilot.since(mark, "highlight") if line["targets"]]


def test_nothing_is_ever_finished_unasked(house: Build) -> None:
    pilot = house(**settle("one-switch"))
    pilot.open("03-pomegranate")
    pilot.press("space")
    pilot.wait(3600.0)
    assert not past(pilot).past


def test_a_finished_work_has_nothing_to_finish(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.open("01-buta")
    ReaderPlayer(pilot).finish()
    found = next(t for t in past(pilot).targets(ONE) if t.id == "command/finish")
    assert found.state.resting
    pilot.house.play.choose("command/finish", pilot.now)
    assert pilot.heard()[-1] == "Nothing is left to do here."


def test_what_the_house_makes_is_no_press_of_the_players(house: Build) -> None:
    """Neither advice nor a change that waits takes it for theirs."""
    pilot = house(**settle("one-switch"))
    asked(pilot, "06-carpet-star", 2)
    pilot.house.use(pilot.house.profile.put(KNOWN["scan.interval"], 3.0))
    before = pilot.house.presses.counts()["choice"]
    pilot.wait(12.0)
    assert pilot.house.presses.counts()["choice"] == before and pilot.house.safety.pending


def test_it_is_asked_for_from_the_page_of_comfort_too(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.open("01-buta")
    player = ReaderPlayer(pilot)
    player.choose("command/care")
    player.choose("care/finish")
    pilot.wait(60.0)
    assert pilot.game.finished


def test_a_game_helps_by_a_file_of_its_own_and_need_not() -> None:
    assert onward("souvenirs") is None and onward("stained_glass") is not None and onward("batik") is not None
