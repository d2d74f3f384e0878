"""Safe settings: a bad change goes back by itself, undo takes it back anywhere, the lock asks for two pictures."""

from __future__ import annotations

from math import inf

import pytest

from games.access.inputs import Press, Release
from games.access.safety import GO_BACK, LONGEST_PACE, LONGEST_STEP, patience, risky
from games.core.settings import Profile
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import of_way, settle
from tests.conftest import Build

SHORTEST = float(GO_BACK.default)
THEME, SIZE, INTERVAL, WAY = (KNOWN[n] for n in ("look.theme", "look.text-size", "scan.interval", "way.in"))
HANDS = ("keyboard", "one-switch", "two-switches", "pointer", "touch")


def changed(house: Build, **how: object) -> Pilot:
    """A player who has just made the letters larger."""
    pilot = house(**(how or {"way.in": "pointer"}))
    pilot.house.request("setting/look.text-size")
    ReaderPlayer(pilot).choose("step/more")
    assert pilot.house.profile[SIZE] == 110.0
    return pilot


def test_a_change_that_nobody_keeps_goes_back_by_itself_and_says_so(house: Build) -> None:
    pilot = changed(house)
    mark = len(pilot.lines)
    pilot.wait(SHORTEST + 1)
    assert pilot.house.profile[SIZE] == 100.0
    assert any("went back" in line["text"] for line in pilot.since(mark, "say"))
    kept = pilot.storage.profile("default", KNOWN)
    assert kept is not None and kept[SIZE] == 100.0
    assert pilot.house.due() is None or pilot.house.safety.due() is None


def test_a_change_that_is_kept_stays(house: Build) -> None:
    pilot = changed(house)
    ReaderPlayer(pilot).choose("keep/change")
    pilot.wait(600)
    assert pilot.house.profile[SIZE] == 110.0


def test_the_time_to_keep_a_change_is_the_players_own(house: Build) -> None:
    pilot = changed(house, **{"way.in": "pointer", GO_BACK.name: 300.0})
    pilot.wait(299)
    assert pilot.house.profile[SIZE] == 110.0
    pilot.wait(2)
    assert pilot.house.profile[SIZE] == 100.0


def test_who_wants_no_time_limit_has_none_and_can_undo_all_the_same(house: Build) -> None:
    """WCAG 2.2.1: nothing is asked about, nothing falls due, and a slip can be taken back."""
    pilot = changed(house, **{"way.in": "pointer", GO_BACK.name: 0.0})
    assert pilot.house.safety.due() is None
    keep = next(t for t in pilot.game.targets(pilot.house.play.seat) if t.id == "keep/change")
    assert keep.state.resting
    pilot.wait(36000)
    assert pilot.house.profile[SIZE] == 110.0
    pilot.house.leave()
    ReaderPlayer(pilot).choose("command/undo")
    assert pilot.house.profile[SIZE] == 100.0


def test_a_room_set_back_says_what_keeps_it_so(house: Build) -> None:
    pilot = house(**{"way.in": "pointer", "look.text-size": 150.0})
    pilot.house.request("options/looking")
    ReaderPlayer(pilot).choose("reset/page")
    assert "Keep this" in pilot.heard()[-1]
    ReaderPlayer(pilot).choose("keep/change")
    pilot.wait(900)
    assert pilot.house.profile[SIZE] == 100.0


def test_the_usual_buttons_stay_when_another_change_goes_back(house: Build) -> None:
    pilot = changed(house, **{"way.in": "pointer", "keys.choose": "f9"})
    pilot.hear(Press("q"))
    pilot.wait(12)
    pilot.hear(Release("q"))
    assert pilot.house.profile[KNOWN["keys.choose"]] == "usual" and pilot.house.safety.pending
    pilot.wait(600)
    assert pilot.house.profile[KNOWN["keys.choose"]] == "usual" and pilot.house.profile[SIZE] == 100.0


def test_three_choices_show_that_the_player_copes(house: Build) -> None:
    pilot = changed(house)
    player = ReaderPlayer(pilot)
    for _ in range(3):
        player.choose("command/say-again")
    pilot.wait(600)
    assert pilot.house.profile[SIZE] == 110.0


def test_going_on_with_the_same_change_shows_nothing_yet(house: Build) -> None:
    pilot = changed(house)
    player = ReaderPlayer(pilot)
    for _ in range(4):
        player.choose("step/more")
    pilot.wait(SHORTEST + 1)
    assert pilot.house.profile[SIZE] == 100.0


def test_undo_takes_a_change_back_from_within_a_work(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.open("01-buta")
    ReaderPlayer(pilot).step()
    fills, past = pilot.game.fills, pilot.house.screen.session.past
    pilot.house.use(pilot.house.profile.put(THEME, "high-contrast-dark"))
    ReaderPlayer(pilot).choose("command/undo")
    assert pilot.house.profile[THEME] == "dusk"
    assert pilot.game.fills == fills and pilot.house.screen.session.past == past, "the work is as it was"


def test_undo_takes_a_change_back_on_a_page_with_no_past_of_its_own(house: Build) -> None:
    pilot = changed(house)
    player = ReaderPlayer(pilot)
    player.choose("command/leave")
    undo = next(item for item in pilot.offer.items if item.id == "command/undo")
    assert not undo.target.state.resting
    player.choose("command/undo")
    assert pilot.house.profile[SIZE] == 100.0 and not pilot.house.safety.pending


def test_what_cannot_lock_anybody_out_does_not_wait(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("setting/calm.motion")
    ReaderPlayer(pilot).choose("choice/on")
    pilot.wait(600)
    assert pilot.house.profile[KNOWN["calm.motion"]] is True
    assert "keep/change" not in pilot.offer.ids()


def test_only_what_was_risky_goes_back(house: Build) -> None:
    pilot = changed(house)
    pilot.house.use(pilot.house.profile.put(KNOWN["calm.motion"], True))
    pilot.wait(SHORTEST + 1)
    assert pilot.house.profile[SIZE] == 100.0 and pilot.house.profile[KNOWN["calm.motion"]] is True


def test_a_light_that_is_too_quick_goes_back_without_a_press(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.press("space")
    pilot.house.use(pilot.house.profile.put(INTERVAL, 0.2))
    pilot.wait(600)
    assert pilot.house.profile[INTERVAL] == 1.5


def test_a_way_in_that_nobody_can_use_goes_back_and_can_be_read_anew(house: Build) -> None:
    pilot = house(**{"way.in": "ask"})
    pilot.press("tab")
    assert pilot.house.play.way == "keys"
    pilot.house.use(pilot.house.profile.put(KNOWN["calm.motion"], True))
    pilot.house.use(pilot.house.profile.put(WAY, "two-switches"))
    pilot.wait(600)
    assert pilot.house.profile[WAY] == "ask"
    pilot.press("left")
    assert pilot.house.play.way == "keys"


def test_a_rest_stops_the_time(house: Build) -> None:
    pilot = changed(house)
    ReaderPlayer(pilot).choose("command/rest")
    pilot.wait(600)
    assert pilot.house.profile[SIZE] == 110.0
    pilot.press("space")
    assert not pilot.house.play.resting and pilot.house.profile[SIZE] == 110.0
    pilot.wait(SHORTEST + 1)
    assert pilot.house.profile[SIZE] == 100.0


def test_slow_players_have_longer() -> None:
    quick, slow = Profile().put(INTERVAL, 1.0), Profile().put(INTERVAL, 4.0)
    aim, scan, keys = ("pointer",), ("one-switch",), ("keys",)
    assert patience(quick, quick, aim, 9, 1.0) == SHORTEST
    assert patience(quick, slow, scan, 9, 1.0) >= 3 * 9 * 4.0
    assert patience(slow, quick, scan, 9, 1.0) >= 3 * 9 * 4.0, "the slower of both counts"
    assert patience(slow, slow, (*scan, *aim), 9) >= 3 * 9 * 4.0, "and of both ways in"
    assert patience(quick, quick, aim, 9, 30.0) == 90.0
    assert patience(quick, slow.put(GO_BACK, 30.0), scan, 9) >= 3 * 9 * 4.0, "never shorter than three rounds"
    assert patience(quick, quick, keys, 12) >= 3 * 12 * 2.0, "by presses, too, there is time for three rounds"
    assert patience(quick, quick, keys, 12, 1.0, 5.0) >= 3 * 12 * 5.0
    assert patience(quick.put(GO_BACK, 0.0), slow, scan, 9) == inf
    assert patience(quick, quick, aim, 9, 1e9, 1e9) <= 3 * LONGEST_PACE
    assert patience(quick, quick, keys, 9, 1e9, 1e9) <= 3 * max(LONGEST_PACE, 9 * LONGEST_STEP + 1)


def test_one_long_look_does_not_make_a_quick_hand_slow(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    for n in range(12):
        pilot.press("tab")
        pilot.wait(600.0 if n == 6 else 0.5)
    pilot.house.request("setting/look.theme")
    pilot.house.use(pilot.house.profile.put(THEME, "light"))
    pilot.wait(3 * 2.0 * len(pilot.offer.items) + SHORTEST)
    assert pilot.house.profile[THEME] == "dusk"


@pytest.mark.parametrize("method", ("auto", "step-one", "tap-hold"))
def test_one_switch_has_three_rounds_whoever_moves_the_light(method: str) -> None:
    profile = Profile().put(KNOWN["scan.method"], method)
    assert patience(profile, profile, ("one-switch",), 12) >= 3 * 12 * 1.5


SLOW = (("keys", "tab", "enter"), ("two-switches", "space", "enter"))


@pytest.mark.parametrize("pause", (3.0, 12.0, 30.0))
@pytest.mark.parametrize(("way", "move", "take"), SLOW)
def test_who_presses_slowly_comes_to_keep_what_somebody_else_has_set(
    house: Build, way: str, move: str, take: str, pause: float
) -> None:
    """A helper sets something quickly; then the player's own hand needs so long for each press."""
    pilot = house(**{"way.in": way})
    pilot.press("space" if way == "two-switches" else "tab")
    pilot.house.request("setting/look.theme")
    pilot.house.use(pilot.house.profile.put(THEME, "light"))
    pilot.house.relay()
    for _ in range(60):
        pilot.wait(pause)
        lit = next(line["targets"] for line in reversed(pilot.lines) if line["kind"] == "highlight")
        pilot.press(take if "keep/change" in lit else move)
        if not pilot.house.safety.pending:
            break
    assert pilot.house.profile[THEME] == "light"
    assert not pilot.house.safety.pending
    pilot.wait(7200)
    assert pilot.house.profile[THEME] == "light"


def test_a_slow_light_leaves_time_to_miss_two_rounds(house: Build) -> None:
    pilot = house(**settle("one-switch"), **{"scan.interval": 6.0})
    pilot.press("space")
    pilot.house.request("setting/look.theme")
    pilot.house.use(pilot.house.profile.put(THEME, "light"))
    pilot.house.relay()
    pilot.wait(2 * len(pilot.offer.items) * 6.0)
    of_way("one-switch", pilot).choose("keep/change")
    pilot.wait(7200)
    assert pilot.house.profile[THEME] == "light"


@pytest.mark.parametrize("way", HANDS)
def test_each_way_in_keeps_a_change(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    player.put("look.theme", "light")
    assert not pilot.house.safety.pending
    pilot.wait(900)
    assert pilot.house.profile[THEME] == "light"


def test_every_setting_that_can_lock_out_is_asked_about() -> None:
    for name in ("way.in", "scan.interval", "press.acceptance", "look.theme", "look.text-size", "look.target-size",
                 "switch.first", "voice.speak", "sound.voice", "cue-voice.volume", "voice.rate", "sound.balance",
                 "reader.messages", "helper.device", "pace.press-meanwhile", "touch.as-switch",
                 "zoom.work"):  # fmt: skip
        assert risky(KNOWN[name]), name
    assert not risky(KNOWN["language.words"]) and not risky(KNOWN["calm.reward"])


# --- the lock


def locked(house: Build, **how: object) -> Pilot:
    return house(**{"way.in": "pointer", **how, "safety.lock": True})


@pytest.mark.parametrize("wish", ("setting/look.theme", "reset/looking", "show-preset/keys", "suits/press"))
def test_locked_settings_ask_for_two_pictures_first(house: Build, wish: str) -> None:
    pilot = locked(house)
    pilot.house.request(wish)
    assert pilot.game.name == "lock"
    player = ReaderPlayer(pilot)
    player.choose("dots/three")
    player.choose("dots/one")
    assert pilot.game.name != "lock"
    if wish.startswith("setting/"):
        assert pilot.game.name == "setting"


@pytest.mark.parametrize("slip", (["dots/one"], ["dots/two"], ["dots/three", "dots/three"]))
def test_a_slip_changes_nothing(house: Build, slip: list[str]) -> None:
    pilot = locked(house)
    pilot.house.request("options/looking")
    pilot.house.request("setting/look.theme")
    for target in slip:
        ReaderPlayer(pilot).choose(target)
    assert pilot.game.name == "options-looking"


def test_the_lock_closes_again_when_somebody_plays(house: Build) -> None:
    pilot = locked(house)
    pilot.house.request("setting/look.theme")
    player = ReaderPlayer(pilot)
    player.choose("dots/three")
    player.choose("dots/one")
    pilot.house.show_hub()
    pilot.house.request("setting/scan.loops")
    assert pilot.game.name == "setting", "for this visit it stays open"
    pilot.house.show_hub()
    player.choose(next(id for id in pilot.offer.ids() if id.startswith("game/")))
    pilot.house.request("setting/scan.loops")
    assert pilot.game.name == "lock"


@pytest.mark.parametrize("way", HANDS)
def test_any_adult_lifts_the_lock_by_any_way_in(house: Build, way: str) -> None:
    pilot = house(**settle(way), **{"safety.lock": True})
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.house.request("setting/look.theme")
    player.choose("dots/three")
    player.choose("dots/one")
    assert pilot.game.name == "setting"


def test_what_is_locked_can_still_be_seen(house: Build) -> None:
    pilot = locked(house)
    pilot.house.request("options/looking")
    assert pilot.game.name == "options-looking"
    assert any(line["targets"] for line in pilot.since(0, "offer"))
