"""Law 1, play: with only its own hands each player goes from a cold start to a finished work and its saved picture."""

from __future__ import annotations

import pytest

from games.access.inputs import PointAt
from games.core.settings import Setting, Value
from games.shell.options import ROOMS, settings_in
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.dwell import DwellPlayer
from games.shell.tools.players.player import Player
from games.shell.tools.players.ways import WAYS, levels, of_way, settle
from tests.conftest import Build
from tests.soak import paired

FIRST_LEVEL = "01-buta"


@pytest.mark.parametrize(("level", "way"), paired(levels(), tuple(WAYS)))
def test_each_way_in_finishes_each_level_from_a_cold_start(house: Build, level: str, way: str) -> None:
    pilot = house()
    player = of_way(way, pilot)
    player.start(WAYS[way][1])
    assert pilot.game.name == "hub"
    if way == "one-switch":
        player.put("scan.interval", "1")
    player.errand(f"level/{level}")
    player.finish()
    assert pilot.melodies == 1
    assert pilot.saved and all(path is not None and path.exists() for path in pilot.saved)
    assert not pilot.words.missing and not pilot.complaints


@pytest.mark.parametrize(("way", "language"), paired(WAYS, ("az", "ru"), 1))
def test_each_way_in_finishes_a_window_in_every_language(house: Build, way: str, language: str) -> None:
    pilot = house(**{"language.words": language, **settle(way)})
    player = arrived(way, pilot)
    player.errand("level/stained_glass/03-pomegranate")
    player.finish()
    assert pilot.saved


@pytest.mark.parametrize("way", WAYS)
def test_play_begins_within_two_choices_of_the_first_page(house: Build, way: str) -> None:
    """Checklist row 109: one choice for the way in, one for a game; the next opens a window."""
    pilot = house()
    player = of_way(way, pilot)
    player.start(WAYS[way][1])
    player.step()
    assert pilot.game.name == "levels"
    assert sum(line["target"].startswith(("preset/", "game/")) for line in pilot.since(0, "choice")) == 2


def dealt() -> list[tuple[str, Setting]]:
    """Every setting by some way in, every way in in every room of the options; the report runs all of them by all."""
    ways, found = list(WAYS), []
    for turn, pages in enumerate(ROOMS.values()):
        here = [s for page in pages if page not in ROOMS for s in settings_in(page, KNOWN)]
        most = max(len(ways), len(here)) if here else 0
        found += [(ways[(n + turn) % len(ways)], here[n % len(here)]) for n in range(most)]
    return found


def test_every_setting_is_dealt_to_somebody() -> None:
    assert {setting.name for _, setting in dealt()} == set(KNOWN)


@pytest.mark.parametrize(("way", "setting"), dealt(), ids=lambda found: getattr(found, "name", found))
def test_each_way_in_sets_settings(house: Build, way: str, setting: Setting) -> None:
    """By the very way in that is being set, and kept for the next start; another way in goes on by other hands."""
    pilot = house(**settle(way))
    value = elsewhere(setting, way)
    arrived(way, pilot).put(setting.name, str(value))
    pilot.wait(0.0 if setting.page == "way" else 900.0)
    kept = pilot.storage.profile("default", KNOWN)
    assert kept is not None and kept[setting] == value


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_resets_a_room_of_the_options(house: Build, way: str) -> None:
    pilot = house(**{"look.text-size": 150.0, **settle(way)})
    player = arrived(way, pilot)
    for wish in ("options", "options/looking"):
        player.errand(wish)
    while pilot.house.profile[KNOWN["look.text-size"]] != 100.0:
        player.errand("reset/looking")
        player.keep()
    pilot.wait(900.0)
    assert pilot.house.profile[KNOWN["look.text-size"]] == 100.0


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_keeps_copies_and_puts_away_works(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = arrived(way, pilot)
    player.errand(f"level/stained_glass/{FIRST_LEVEL}")
    player.finish()
    player.choose("action/works")
    stem = pilot.storage.all_works()[0].stem
    for wish in (
        f"work/{stem}",
        f"copy-work/{stem}",
        f"save-picture/{stem}",
        f"ask-put-away/{stem}",
        f"put-away/{stem}",
    ):
        player.errand(wish)
    assert stem not in [path.stem for path in pilot.storage.all_works()]
    assert len(pilot.storage.all_works()) == 1
    for wish in ("page/put-away", f"bring-back/{stem}"):
        player.errand(wish)
    assert stem in [path.stem for path in pilot.storage.all_works()]


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_reaches_every_command_of_a_work(house: Build, way: str) -> None:
    """All that stands in "more", and the ways and challenges of the window, from inside a window."""
    pilot = house(**{**settle(way), "care.finish-pace": 10.0})
    player = arrived(way, pilot)
    pilot.open(FIRST_LEVEL)
    screens = len(pilot.house.screens)
    offered = [target for target in pilot.house.screen.session.targets(pilot.house.play.seat) if target.area == "more"]
    for target in offered:
        if target.state.resting or target.id == "command/redo":
            continue
        player.choose(target.id)
        if target.id == "command/finish":
            stop(player)
        while len(pilot.house.screens) > screens:
            player.choose("command/leave")


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_undoes_rests_and_leaves_the_house(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = arrived(way, pilot)
    pilot.open("03-pomegranate")
    empty = pilot.game
    player.step()
    assert pilot.game != empty
    player.choose("command/undo")
    assert pilot.game == empty
    player.choose("command/rest")
    assert pilot.house.play.resting
    awaken(player)
    assert not pilot.house.play.resting
    player.choose("command/leave")
    player.choose("command/leave")
    assert pilot.quit


def stop(player: Player) -> None:
    """The same input ends what the house makes when it was asked to finish."""
    pilot = player.pilot
    if isinstance(player, DwellPlayer):
        player.look_away()
        pilot.hear(PointAt(pilot.offer["command/rest"].region.anchor))
        pilot.wait(5.0)
    else:
        awaken(player)
    over = "We finished it together." if pilot.game.finished else "I stop here."
    assert any(said.startswith(over) for said in pilot.heard())
    made = len(pilot.house.screen.session.past)
    pilot.wait(30.0)
    assert len(pilot.house.screen.session.past) == made


def awaken(player: Player) -> None:
    """Any input of this player ends the rest."""
    player.pilot.wait(5.0)
    match player:
        case _ if hasattr(player, "awaken"):
            player.awaken()
        case _ if hasattr(player, "switch"):
            player.pilot.press(player.switch)
        case _ if hasattr(player, "somewhere"):
            player.pilot.tap((5.0, 5.0)) if type(player).__name__ == "TouchPlayer" else player.pilot.click((5.0, 5.0))
        case _:
            player.pilot.press("down")
    player.pilot.wait(1.0)


def arrived(way: str, pilot: Pilot) -> Player:
    """A player at the front of the house, whose way in stands in the profile."""
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    return player


def elsewhere(setting: Setting, way: str) -> Value:
    """Another value than the one that stands there for who has this way in, two steps away on a long ladder."""
    if setting.name == "scan.method":
        return "tap-hold" if way != "tap-hold" else "inverse"
    if setting.name.startswith("switch."):
        return "any" if setting.name == "switch.first" else "tab"
    now = setting.checked(settle(way).get(setting.name, setting.default))
    if setting.name == "way.in":
        return "keys" if now != "keys" else "pointer"
    at = setting.choices.index(now)
    away = (at - 2, at + 2, at - 1, at + 1)
    return next(setting.choices[to] for to in away if 0 <= to < len(setting.choices))
