"""Care: a rest anywhere, a slower light when it gets hard, a word when it is time, a reward that waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from games.access.choose.scan_settings import INTERVAL
from games.access.inputs import PointAt, Press
from games.access.reminding import AWAY, LATER, Reminding
from games.access.tiredness import LATELY, LEAST, SOON, STEADY, Tiredness
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.tiring import TiringPlayer, settings, tiring
from games.shell.tools.players.ways import settle
from tests.conftest import Build
from tests.studio import Studio

MOVES = ("say", "caption", "cue", "choice", "highlight", "event", "fill")
WINDOW = "12-sun-window"


# --- rest from anywhere

PAGES = (
    (), ("options",), ("options/playing",), ("setting/scan.interval",), ("page/works",), ("page/postcards",),
    ("page/profiles",), ("page/new-player",), ("page/presets",), ("show-preset/by-ear",), ("page/passport",),
    ("page/suits-me",), ("page/presses",), ("page/cues",), ("page/said",), ("page/signs",), ("page/welcome",),
    ("page/more-presets",), ("game/stained_glass",), ("game/batik",), ("about/batik/0",), ("care",), ("options/care",),
    ("page/suits-me", "suits/press"), ("setting/keys.choose",), ("setting/switch.first",), ("page/own-windows",),
)  # fmt: skip


@pytest.mark.parametrize("wishes", PAGES, ids=lambda wishes: " ".join(wishes) or "hub")
def test_rest_is_on_every_page_nothing_runs_meanwhile_and_the_player_is_told_where_they_are(
    house: Build, wishes: tuple[str, ...]
) -> None:
    pilot = house(**settle("keyboard"))
    for wish in wishes:
        pilot.house.request(wish)
    pilot.wait(1.0)
    page = pilot.game
    assert "command/rest" in pilot.offer
    pilot.house.play.choose("command/rest", pilot.now)
    pilot.wait(10.0)
    mark = len(pilot.lines)
    pilot.wait(600.0)
    assert not list(pilot.since(mark, *MOVES)) and pilot.due() is None
    pilot.press("space")
    assert not pilot.house.play.resting and pilot.game == page
    assert pilot.heard() and any(said.startswith("Here we are again. ") for said in pilot.heard())


def opened(pilot: Pilot) -> None:
    pilot.open("03-pomegranate")
    pilot.wait(1.0)


def half(pilot: Pilot) -> None:
    opened(pilot)
    for _ in range(6):
        ReaderPlayer(pilot).step()


def drawer(pilot: Pilot) -> None:
    half(pilot)
    pilot.house.play.choose("open/more/:1", pilot.now)


def part(pilot: Pilot) -> None:
    pilot.house.use(pilot.house.profile.put(KNOWN["zoom.work"], 3.0), guarded=False)
    half(pilot)
    opening = next(id for id in pilot.offer.ids() if id.startswith("open/work/"))
    pilot.house.play.choose(opening, pilot.now)


def finished(pilot: Pilot) -> None:
    opened(pilot)
    ReaderPlayer(pilot).finish()


def souvenirs(pilot: Pilot) -> None:
    pilot.open("05-shadows")
    pilot.house.play.choose("card/1", pilot.now)


def scarf(pilot: Pilot) -> None:
    pilot.open("04-four-corners")
    for _ in range(3):
        ReaderPlayer(pilot).step()


PLACES: tuple[Callable[[Pilot], None], ...] = (half, drawer, part, finished, souvenirs, scarf)
ENDS = {"pointer": Press("mouse-1", "mouse"), "pad": Press("pad-a", "pad-1")}


@pytest.mark.parametrize("way", ("pointer", "keyboard", "pad", "one-switch", "two-switches", "inverse", "tap-hold"))
@pytest.mark.parametrize("there", PLACES, ids=lambda there: there.__name__)
def test_rest_is_in_every_work_part_and_drawer_by_every_way_in(
    house: Build, way: str, there: Callable[[Pilot], None]
) -> None:
    pilot = house(**settle(way))
    there(pilot)
    work, where = pilot.game, dict(pilot.house.play.opened)
    pilot.press("p") if way == "keyboard" else pilot.house.play.choose("command/rest", pilot.now)
    assert pilot.house.play.resting
    pilot.wait(10.0)
    mark = len(pilot.lines)
    pilot.wait(3600.0)
    assert not list(pilot.since(mark, *MOVES))
    pilot.hear(ENDS.get(way, Press("space")))
    assert not pilot.house.play.resting
    assert pilot.game == work and pilot.house.play.opened == where
    assert any(line["text"].startswith("Here we are again.") for line in pilot.since(mark, "say"))


def test_a_light_goes_on_in_the_group_where_somebody_else_let_it_rest(house: Build) -> None:
    pilot = house(**settle("one-switch"))
    pilot.open(WINDOW)
    pilot.press("space")
    pilot.wait(2.0)
    for _ in range(2):
        pilot.press("space")
        pilot.wait(2.2)
    method = pilot.house.play.ways.method
    walk = method.walk  # type: ignore[union-attr]
    deep, there = len(walk.levels), walk.node.targets
    assert deep > 1
    pilot.house.play.choose("command/rest", pilot.now)
    pilot.wait(300.0)
    pilot.press("space")
    pilot.wait(1.5)
    assert (len(walk.levels), walk.node.targets) == (deep, there)


def test_the_key_for_rest_counts_while_presses_are_left_out(house: Build) -> None:
    pilot = house(**{**settle("keyboard"), "pace.press-meanwhile": "ignored"})
    opened(pilot)
    pilot.presence.busy_until = lambda: pilot.now + 5.0
    pilot.press("right")
    pilot.press("p")
    assert pilot.house.play.resting


def test_a_reward_stands_still_in_a_rest_and_goes_on_after_it(studio: Callable[..., Studio]) -> None:
    there = studio()
    there.app.house.open_level("stained_glass", "01-buta")
    there.draw()
    there.play(99)
    motion = there.app.motion
    assert motion.moving
    there.now += 0.5
    there.draw()
    there.choose("command/rest")
    there.draw()
    before = motion.moment(there.now, False, "lively", {}).progress
    there.now += 600.0
    there.draw()
    assert not motion.moving and motion.moment(there.now, False, "lively", {}).progress == before < 1.0
    there.app.presence.hear(Press("space"), there.now)
    there.draw()
    assert motion.moving


def test_the_bell_does_not_ring_in_a_rest(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.house.request("page/suits-me")
    pilot.house.request("suits/press")
    pilot.wait(2.5)
    pilot.house.play.choose("command/rest", pilot.now)
    mark = len(pilot.lines)
    pilot.wait(60.0)
    pilot.press("x")
    rung = [line for line in pilot.since(mark, "event") if line["event"] == "placed"]
    assert not pilot.house.play.resting and not rung


# --- a slower light


def light(seconds: float = 1.5) -> Tiredness:
    return Tiredness(seconds)


def met(tiredness: Tiredness, times: int, now: float = 0.0, wrong: bool = False) -> float:
    """So many choices, each in its time, or each taken back."""
    for _ in range(times):
        tiredness.lit(now, 1)
        tiredness.chose(now + 0.9)
        if wrong:
            tiredness.undone()
        now += 10.0
    return now


def test_who_meets_the_light_is_never_called_tired() -> None:
    tiredness = light()
    met(tiredness, 500)
    assert not tiredness.tired and tiredness.steady


def test_many_misses_where_there_were_few_are_tiredness() -> None:
    tiredness = light()
    now = met(tiredness, 40)
    now = met(tiredness, LEAST - 1, now, wrong=True)
    assert not tiredness.tired
    met(tiredness, 1, now, wrong=True)
    assert tiredness.tired


def test_who_always_misses_as_much_has_set_it_so() -> None:
    tiredness, now = light(), 0.0
    for _ in range(20):
        now = met(tiredness, 2, now)
        now = met(tiredness, 1, now, wrong=True)
    assert not tiredness.tired


def test_a_round_that_nobody_used_counts_only_for_who_goes_on_at_once() -> None:
    for wait, misses in ((SOON - 1, 1), (SOON + 60, 0)):
        tiredness = light()
        now = met(tiredness, 3)
        tiredness.ran_out(now)
        tiredness.lit(now + wait, 1)
        assert sum(act.missed for act in tiredness.acts) == misses


def test_a_press_right_after_the_light_moved_on_is_a_miss() -> None:
    tiredness = light()
    tiredness.lit(0.0, 1)
    tiredness.lit(1.5, 1)
    tiredness.chose(1.6)
    assert [act.missed for act in tiredness.acts] == [True]
    assert tiredness.reactions[0] == pytest.approx(1.6)


def test_a_group_that_is_left_with_nothing_chosen_was_not_meant() -> None:
    tiredness = light()
    tiredness.lit(0.0, 1)
    tiredness.lit(1.0, 2)
    tiredness.lit(2.5, 2)
    tiredness.lit(4.0, 1)
    assert [act.missed for act in tiredness.acts] == [True]


def test_a_little_data_says_nothing() -> None:
    tiredness = light()
    met(tiredness, LATELY - 1, wrong=True)
    assert not tiredness.tired and not tiredness.steady


def at_work(house: Build, interval: float, **chosen: object) -> Pilot:
    pilot = house(**{**settings(interval), **chosen})
    pilot.open(WINDOW)
    return pilot


def played(pilot: Pilot, seed: int, presses: int, reaction: float, tires: float) -> TiringPlayer:
    player = tiring(pilot, seed, reaction, tires)
    while len(player.presses) < presses and player.offered is None and not pilot.game.finished:
        player.play(len(player.presses) + 1)
    return player


@pytest.mark.parametrize("seed", (1, 2, 3))
@pytest.mark.parametrize(("interval", "reaction", "tires"), ((1.0, 0.55, 0.01), (1.5, 0.9, 0.015)))
def test_who_presses_later_and_later_is_offered_a_slower_light_and_then_misses_less(
    house: Build, seed: int, interval: float, reaction: float, tires: float
) -> None:
    pilot = at_work(house, interval)
    player = played(pilot, seed, 150, reaction, tires)
    assert player.offered is not None and pilot.house.profile[INTERVAL] == interval, "offered, never imposed"
    lately = player.missed(player.offered - LATELY, player.offered)
    assert "The light could go slower. You find it under More, Comfort." in pilot.heard()
    reader, tired = ReaderPlayer(pilot), len(player.presses)
    reader.choose("command/care")
    assert pilot.house.screen.page.name == "care-asked"
    reader.choose("pace/slower")
    assert pilot.house.profile[INTERVAL] > interval and not pilot.house.screen.is_page
    pilot.house.request("keep-change")
    player.tires = 0.0
    player.play(tired + 40)
    after = player.missed(tired + 2)
    print(f"seed {seed}: offered after {player.offered} presses, missed {lately:.0%} lately, {after:.0%} then")
    assert after < lately / 2 and after <= 0.05


@pytest.mark.parametrize("seed", (1, 2, 3, 4))
def test_who_presses_steadily_is_never_offered_another_light(house: Build, seed: int) -> None:
    pilot = at_work(house, 1.0)
    player = played(pilot, seed, 200, 0.6, 0.0)
    assert player.offered is None and player.missed() <= 0.05


def test_an_offer_takes_neither_light_nor_focus_and_comes_when_something_is_done(house: Build) -> None:
    pilot = at_work(house, 1.0)
    before = played(pilot, 1, 150, 0.55, 0.01)
    assert before.offered is not None
    said = next(n for n, line in enumerate(pilot.lines) if line["kind"] == "say" and "go slower" in line["text"])
    assert pilot.lines[said]["after"], "it waits its turn"
    assert not pilot.house.screen.is_page
    walked = [line["t"] for line in pilot.lines[said:] if line["kind"] == "highlight" and line["targets"]]
    pilot.wait(6.0)
    walked = [line["t"] for line in pilot.lines[said:] if line["kind"] == "highlight" and line["targets"]]
    assert len(walked) > 2 and walked[0] - pilot.lines[said]["t"] <= 2.0, "the light walks on"


@pytest.mark.parametrize("wish", ("care/later", "pace/never"))
def test_an_offer_can_be_put_off_or_switched_off(house: Build, wish: str) -> None:
    pilot = at_work(house, 1.0)
    player = played(pilot, 1, 150, 0.55, 0.01)
    assert player.offered is not None
    ReaderPlayer(pilot).choose("command/care")
    ReaderPlayer(pilot).choose(wish)
    assert not pilot.house.screen.is_page and not pilot.house.requests.attention.asked
    asked, now = len([said for said in pilot.heard() if "go slower" in said]), pilot.now
    player.offered = None
    while pilot.now < now + 500.0 and not pilot.game.finished:
        player.play(len(player.presses) + 1)
    assert len([said for said in pilot.heard() if "go slower" in said]) == asked
    assert pilot.house.profile[KNOWN["care.offer-pace"]] == (wish != "pace/never")


def test_an_accepted_light_goes_back_by_undo_like_any_change(house: Build) -> None:
    pilot = at_work(house, 1.0)
    ReaderPlayer(pilot).choose("command/care")
    pilot.press("space")
    if "pace/slower" not in pilot.offer:
        pilot.house.request("care")
    ReaderPlayer(pilot).choose("pace/slower")
    assert pilot.house.profile[INTERVAL] == 1.25 and pilot.house.safety.pending
    pilot.house.play.choose("command/undo", pilot.now)
    assert pilot.house.profile[INTERVAL] == 1.0


def test_the_light_of_before_is_offered_again_to_who_became_steady_and_never_a_quicker_one(house: Build) -> None:
    pilot = at_work(house, 1.0)
    attention = pilot.house.requests.attention
    pilot.press("space")
    pilot.house.request("pace/slower")
    pilot.house.request("keep-change")
    assert attention.before == 1.0
    player = played(pilot, 5, STEADY + 30, 0.5, 0.0)
    assert attention.asked == "as-before"
    pilot.house.request("pace/as-before")
    assert pilot.house.profile[INTERVAL] == 1.0 and attention.before is None
    player.offered = None
    pilot.house.request("keep-change")
    while len(player.presses) < 160 and not pilot.game.finished:
        player.play(len(player.presses) + 1)
    assert not attention.asked, "quicker than they had it is theirs to wish for"


def test_locked_settings_ask_before_another_light(house: Build) -> None:
    pilot = at_work(house, 1.0, **{"safety.lock": True})
    pilot.press("space")
    pilot.house.request("pace/slower")
    assert pilot.house.profile[INTERVAL] == 1.0 and pilot.house.screen.page.name == "lock"


# --- a rest when it is time


def test_reminding_counts_only_the_time_of_playing() -> None:
    reminding = Reminding(20.0)
    for minute in range(19):
        reminding.acted(60.0 * minute)
    assert not reminding.due(60.0 * 19)
    assert reminding.due(60.0 * 20)
    reminding.told(1200.0)
    assert not reminding.due(1260.0) and reminding.due(2400.0)
    reminding.later(2400.0)
    assert not reminding.due(2400.0 + LATER - 1) and reminding.due(2400.0 + LATER)
    reminding.acted(1140.0 + AWAY + 4000.0)
    assert not reminding.due(1140.0 + AWAY + 4100.0), "who was away has rested"


def played_long(pilot: Pilot, minutes: float) -> None:
    """Chooses something each 45 seconds."""
    player, until = ReaderPlayer(pilot), pilot.now + 60 * minutes
    while pilot.now < until and not pilot.game.finished:
        player.step()
        pilot.wait(45.0)


def reminders(pilot: Pilot) -> list[str]:
    return [said for said in pilot.heard() if "A rest is here when you like." in said]


@pytest.mark.parametrize("minutes", (20.0, 30.0, 45.0))
def test_a_rest_is_spoken_of_after_the_chosen_time_when_something_is_done(house: Build, minutes: float) -> None:
    pilot = house(**{**settle("keyboard"), "care.remind": minutes})
    pilot.open(WINDOW)
    played_long(pilot, minutes - 1)
    assert not reminders(pilot)
    played_long(pilot, 3)
    assert len(reminders(pilot)) == 1
    line = next(line for line in pilot.lines if line["kind"] == "say" and line["text"] in reminders(pilot))
    assert line["after"] and not pilot.house.play.resting and not pilot.house.screen.is_page


def test_nobody_is_reminded_who_did_not_wish_for_it(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.open(WINDOW)
    played_long(pilot, 60)
    assert not reminders(pilot)


def test_a_reminder_can_be_put_off_for_a_while_or_for_the_day(house: Build) -> None:
    pilot = house(**{**settle("keyboard"), "care.remind": 20.0})
    pilot.open(WINDOW)
    played_long(pilot, 22)
    ReaderPlayer(pilot).choose("command/care")
    ReaderPlayer(pilot).choose("care/later")
    assert "Good. I ask later." in pilot.heard()
    played_long(pilot, 8)
    assert len(reminders(pilot)) == 1
    played_long(pilot, 4)
    assert len(reminders(pilot)) == 2
    ReaderPlayer(pilot).choose("command/care")
    ReaderPlayer(pilot).choose("care/not-today")
    again = pilot.crash()
    again.open(WINDOW)
    played_long(again, 50)
    assert not reminders(again), "not today holds for a program that is started anew"


def test_a_yes_to_a_rest_leads_back_to_the_work_and_rests_there(house: Build) -> None:
    pilot = house(**{**settle("keyboard"), "care.remind": 20.0})
    pilot.open(WINDOW)
    played_long(pilot, 22)
    ReaderPlayer(pilot).choose("command/care")
    pilot.house.request("care/rest")
    assert pilot.house.play.resting and not pilot.house.screen.is_page


# --- a reward that waits


def test_a_reward_that_waits_is_quiet_told_and_comes_when_it_is_asked_for(studio: Callable[..., Studio]) -> None:
    there = studio(**{"care.reward": "when-asked"})
    there.app.house.open_level("stained_glass", "01-buta")
    there.draw()
    there.play(99)
    there.app.pump(there.now)
    assert there.app.motion.seconds < 1.0, "no sun yet"
    there.settle(3.0)
    quiet = bytes(there.app.window.get_buffer())
    assert not there.app.house.screen.rewarded
    there.choose("action/listen")
    there.draw()
    assert there.app.motion.moving and there.app.motion.seconds >= 1.0
    there.settle(12.0)
    assert there.app.house.screen.rewarded and bytes(there.app.window.get_buffer()) != quiet


def test_that_a_reward_waits_is_told_by_the_way(house: Build) -> None:
    pilot = house(**{**settle("keyboard"), "care.reward": "when-asked"})
    finished(pilot)
    pilot.wait(1.0)
    assert "The reward waits. It comes when you choose: Listen to it." in pilot.heard()
    assert pilot.melodies == 0
    ReaderPlayer(pilot).choose("action/listen")
    assert pilot.melodies == 1


# --- the page of comfort


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "dwell"))
def test_the_page_of_comfort_has_what_there_is(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    pilot.house.request("care")
    rows = [item.id for item in pilot.offer.items if item.target.area == "work"]
    assert rows == [*(["pace/slower"] if way == "one-switch" else []), "care/rest", "options/care"]
    pilot.house.leave()
    half(pilot)
    pilot.house.request("care")
    assert "care/finish" in pilot.offer and len(pilot.offer.items) < 14
    assert pilot.house.screen.page.name == "care"


def test_resting_by_looking_on_the_page_of_comfort(house: Build) -> None:
    pilot = house(**settle("dwell"))
    pilot.hear(PointAt((640.0, 10.0)))
    half(pilot)
    pilot.house.request("care")
    pilot.wait(2.0)
    pilot.hear(PointAt(pilot.offer["care/rest"].region.anchor))
    pilot.wait(4.0)
    assert pilot.house.play.resting and not pilot.house.screen.is_page


def test_what_care_keeps_is_a_day_and_a_name(house: Build, tmp_path: Path) -> None:
    """Checklist row 138: it can be looked at, and wiped."""
    pilot = house(**settle("keyboard"))
    pilot.house.requests.attention.not_today()
    kept = (pilot.folder / "no-rest-today.txt").read_text("utf-8")
    assert kept.endswith(" default") and len(kept) < 40
