"""Find what suits me: a bell to ring without hurry, proposals that say why, advice from a journal of one's own."""

from __future__ import annotations

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as st

from games.access.fitting.advice import advice
from games.access.fitting.counts import Counts
from games.access.fitting.measures import Measures, Pressed, percentile, scatter
from games.access.fitting.proposals import acceptance_for, interval_for, on_ladder, proposals
from games.access.fitting.ringing import BELLS, REST, Ringing
from games.access.inputs import PointAt, Press, Release
from games.core.settings import Profile
from games.shell.people.bell import RING
from games.shell.people.presses import LARGEST
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import of_way, settle
from tests.conftest import Build

SEEDS = range(20)


def played(pilot: Pilot, chance: Random, reaction: float, spread: float, button: str = "space") -> None:
    """Rings every bell so long after its light, with a hand that varies so much."""
    for _ in range(400):
        if pilot.game.name != "bell":
            return
        if pilot.game.resting:
            pilot.house.request("suits/go-on")
        if not pilot.game.lit:
            pilot.wake(5.0)
            continue
        pilot.wait(max(0.15, chance.gauss(reaction, spread)))
        pilot.press(button, held=chance.uniform(0.1, 0.25))
    raise AssertionError("the bell never ended")


def rung(reactions: list[float]) -> Measures:
    return Measures.of([Pressed(after_cue=r, held=0.2) for r in reactions])


# --- pure


@pytest.mark.parametrize("reaction", (0.3, 0.7, 1.5, 4.0))
@pytest.mark.parametrize("share", (0.1, 0.15))
def test_synthetic_players_find_their_time_within_a_tenth(reaction: float, share: float) -> None:
    """Row 48: T = max(RT / 0.65, RT + 2 sd), from 16 presses, over 20 seeds."""
    meant = max(reaction / 0.65, reaction * (1 + 2 * share))
    for seed in SEEDS:
        chance = Random(seed)
        found = interval_for(rung([max(0.1, chance.gauss(reaction, reaction * share)) for _ in range(BELLS)]).reactions)
        assert abs(found - meant) <= 0.1 * meant + 0.05, (seed, found, meant)


@how(max_examples=60, deadline=None)
@given(reactions=st.lists(st.floats(0.1, 15.0), min_size=6, max_size=20))
def test_the_time_is_never_shorter_than_the_presses_ask_for(reactions: list[float]) -> None:
    counted = rung(reactions).reactions
    found = interval_for(counted)
    assert found >= sum(counted) / len(counted) / 0.65 - 1e-6 and len(counted) > len(reactions) / 2 - 1
    assert abs(found / 0.05 - round(found / 0.05)) < 1e-6
    assert on_ladder(KNOWN["scan.interval"], found) in KNOWN["scan.interval"].choices


def test_presses_that_were_under_way_before_the_light_do_not_count() -> None:
    measured = rung([0.02, 0.05, 0.09, *[0.5] * 8])
    assert measured.reactions == (0.5,) * 8 and len(measured.unmeant) == 3


def test_a_look_out_of_the_window_is_no_reaction() -> None:
    assert interval_for(rung([0.8] * 15 + [25.0]).reactions) == interval_for(rung([0.8] * 15).reactions)


def test_double_hits_are_ignored_for_as_long_as_they_come() -> None:
    presses = [Pressed(after_cue=0.6, held=0.2)] * 10 + [Pressed(after_press=g) for g in (0.05, 0.12, 0.2, 0.31)]
    found = {p.setting: p.value for p in proposals(Measures.of(presses), KNOWN)}
    assert found["press.ignore-repeat"] >= 0.31 and found["press.ignore-repeat"] <= 0.5


def test_short_presses_that_nobody_meant_are_left_out_by_holding() -> None:
    meant = [Pressed(after_cue=0.8, held=0.5 + n / 50) for n in range(10)]
    assert 0.1 < acceptance_for(Measures.of([*meant, *[Pressed(held=h) for h in (0.04, 0.06, 0.1)]])) < 0.5
    assert acceptance_for(Measures.of([*meant, *[Pressed(held=0.8)] * 3])) == 0.0, "they cannot be told apart"
    assert acceptance_for(Measures.of(meant)) == 0.0


def test_a_trembling_hand_gets_things_as_large_as_it_trembles() -> None:
    for seed in SEEDS:
        chance = Random(seed)
        points = [(chance.gauss(6.0, 20.0), chance.gauss(0.0, 20.0)) for _ in range(60)]
        offset, sigma = scatter(points)
        assert abs(2 * (offset + 2 * sigma) - 2 * (6 + 40)) < 30
        presses = [Pressed(after_cue=0.9, held=0.2, missed=p, slid=8.0) for p in points]
        found = {p.setting: p.value for p in proposals(Measures.of(presses), KNOWN)}
        assert found["look.target-size"] >= 76.0 and "scan.interval" not in found


def test_too_few_presses_propose_nothing() -> None:
    assert proposals(rung([0.5] * 5), KNOWN) == () and proposals(Measures(), KNOWN) == ()
    assert percentile((), 0.95) == 0.0


def test_no_press_is_ever_asked_for_in_a_hurry() -> None:
    ringing = Ringing(0.0)
    now = 0.0
    while ringing.stage != "lit":
        now = ringing.due() or now
        ringing.tick(now)
    ringing.tick(now + REST)
    assert ringing.stage == "resting" and ringing.due() is None
    ringing.go_on(now + 9999.0)
    assert ringing.stage == "dark" and ringing.rung == 0


# --- at the house


@pytest.mark.parametrize("way", ("one-switch", "keyboard", "two-switches"))
def test_each_way_in_rings_the_bell_and_is_shown_what_suits(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    for target in ("hub/options", "options/playing", "options/learning", "page/suits-me", "suits/press"):
        player.choose(target)
    before = pilot.house.profile
    played(pilot, Random(3), 1.6, 0.2)
    assert pilot.house.profile == before, "nothing is set unasked"
    assert "take/scan-interval" in pilot.offer.ids()
    player.choose("take/scan-interval")
    assert pilot.house.profile.number(KNOWN["scan.interval"]) in (2.5, 3.0)
    player.keep()


def test_the_proposal_is_the_same_whoever_draws_the_lots(house: Build) -> None:
    found = set()
    for seed in SEEDS:
        pilot = house(**{"way.in": "one-switch"})
        pilot.house.request("suits/press")
        played(pilot, Random(seed), 1.2, 0.1)
        found.add(next(c.value for c in pilot.game.changes if c.setting.name == "scan.interval"))
    assert found == {2.0}


def test_the_reason_stands_with_the_proposal(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.house.request("suits/press")
    played(pilot, Random(1), 1.6, 0.1)
    line = next(line for line in reversed(pilot.lines) if line["kind"] == "offer")
    row = next(t for t in line["targets"] if t["id"] == "take/scan-interval")
    assert "You pressed about 1.6 seconds after the light" in row["value"]


def test_the_bell_can_be_left_at_any_moment(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.press("tab")
    pilot.house.request("suits/press")
    pilot.wait(5.0)
    pilot.press("escape")
    assert pilot.game.name != "bell"
    pilot.wait(100.0)
    assert pilot.game.name != "bell" and pilot.house.moments.due() is None


@pytest.mark.parametrize("way", ("one-switch", "two-switches"))
def test_who_has_one_switch_leaves_by_waiting(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    pilot.press("space")
    pilot.house.request("suits/press")
    pilot.wait(REST + 10.0)
    assert pilot.game.resting
    player = of_way(way, pilot)
    player.choose("suits/go-on")
    assert not pilot.game.resting
    pilot.wait(REST + 10.0)
    player.choose("command/leave")
    assert pilot.game.name != "bell"


def test_a_pointer_rings_bells_in_many_places(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("suits/point")
    chance, places = Random(5), set()
    for _ in range(400):
        if pilot.game.name != "bell":
            break
        if not pilot.game.lit:
            pilot.wake(5.0)
            continue
        x, y = pilot.offer[RING].region.anchor
        places.add((x, y))
        pilot.wait(0.7)
        at = (x + chance.gauss(0, 30), y + chance.gauss(0, 30))
        pilot.hear(PointAt(at))
        pilot.wait(0.4)
        pilot.press("mouse-1", "mouse", held=0.1)
    assert len(places) >= 6 and pilot.game.name == "suits"
    size = next(c.value for c in pilot.game.changes if c.setting.name == "look.target-size")
    assert size >= 100.0


def test_a_mouse_reaches_the_commands_while_the_bell_rings(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("suits/press")
    pilot.wait(3.0)
    pilot.click(pilot.offer["command/leave"].region.anchor)
    assert pilot.game.name != "bell"


def test_a_held_press_of_the_bell_is_let_go_without_harm(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.house.request("suits/press")
    pilot.wait(3.0)
    pilot.hear(Press("space"))
    pilot.house.leave()
    pilot.hear(Release("space"))
    assert pilot.game.name == "hub"


# --- the journal and the advice


def test_presses_are_counted_on_this_machine_and_can_be_read_and_wiped(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    pilot.open("01-buta")
    for _ in range(3):
        player.step()
        player.choose("command/undo")
    pilot.house.request("page/presses")
    assert pilot.house.presses.counts()["unmeant"] == 3
    lines = [json.loads(line) for line in (pilot.folder / "presses.jsonl").read_text().splitlines()]
    assert lines and all(set(line) == {"kind", "way", "player"} for line in lines), "what happened, nothing more"
    player.choose("ask-wipe/it")
    assert pilot.offer.items[0].id == "keep/presses"
    player.choose("wipe/it")
    assert not (pilot.folder / "presses.jsonl").exists()


def test_who_does_not_want_it_is_not_counted(house: Build) -> None:
    pilot = house(**{"way.in": "pointer", "safety.press-log": False})
    pilot.open("01-buta")
    for _ in range(3):
        ReaderPlayer(pilot).step()
    pilot.house.presses.keep()
    assert pilot.house.presses.counts()["choice"] == 0 and not (pilot.folder / "presses.jsonl").exists()


def test_the_journal_stays_small_and_survives_any_bytes(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.folder.mkdir(parents=True, exist_ok=True)
    path = pilot.folder / "presses.jsonl"
    path.write_bytes(b'{"kind":"choice","way":"keys","player":"default"}\n' * 30_000 + b"\xff\x00[[[{\n" + b"[" * 9000)
    pilot.open("01-buta")
    for _ in range(3):
        ReaderPlayer(pilot).step()
    pilot.house.presses.keep()
    assert path.stat().st_size <= LARGEST and pilot.house.presses.counts()["choice"] > 0


def advised(scanning: bool = True, **counts: int) -> dict[str, float]:
    return {p.setting: p.value for p in advice(Counts(counts), Profile(), KNOWN, scanning)}


def test_advice_goes_one_step_and_errors_come_first() -> None:
    assert advised(choice=100, late=20)["scan.interval"] == 2.0
    assert advised(choice=100, missed=15)["scan.interval"] == 2.0
    assert advised(choice=100)["scan.interval"] == 1.25, "all goes well: a quicker light may suit"
    assert "scan.interval" not in advised(scanning=False, choice=100)
    assert advised(choice=100, unmeant=12)["press.acceptance"] == 0.05
    assert advised(choice=100, double=12)["press.ignore-repeat"] == 0.25
    assert advised(choice=5, late=5) == {}


def test_advice_is_shown_and_taken_by_choice_alone(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    pilot.open("03-pomegranate")
    for _ in range(25):
        player.step()
        player.choose("command/undo")
    before = pilot.house.profile
    pilot.house.request("page/presses")
    player.choose("advice/see")
    assert pilot.house.profile == before and "take/press-acceptance" in pilot.offer.ids()
    player.choose("take/press-acceptance")
    assert pilot.house.profile.number(KNOWN["press.acceptance"]) > 0
