"""A class warm-up from its card to its picture: the turn goes round, each by their own way in, and it ends in time."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from games.access.first_press import WAY
from games.shell.at_work import started
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.player import Player
from games.shell.tools.players.ways import of_way, settle
from games.shell.warm_up.card import Card
from games.shell.warm_up.class_list import Member
from games.shell.warm_up.desk import ClassDesk
from games.shell.warm_up.exporting import Exports
from games.shell.warm_up.run import Run
from games.stage.frame import TEXT_SIZE
from tests.conftest import Build

BOARD = (1920, 1080)
ENDLESS = 4000
FIVE = 300.0
Picks = Callable[[Run], str]


def desk_of(pilot: Pilot) -> ClassDesk:
    later: Any = next(desk for desk in pilot.house.requests.desks if getattr(desk, "name", "") == "ClassDesk")
    if later._desk is None:
        later._desk = ClassDesk(pilot.house)
    desk: ClassDesk = later._desk
    return desk


def class_of(house: Build, way: str, size: tuple[int, int] = BOARD, **chosen: Any) -> tuple[Pilot, Player]:
    """A house with somebody at its front who plays this way."""
    pilot = house(size=size, **{**settle(way), **chosen})
    player = of_way(way, pilot)
    player.begin()
    return pilot, player


def running(desk: ClassDesk) -> Run:
    assert desk.run is not None
    return desk.run


def go_on(pilot: Pilot, desk: ClassDesk, hands: Callable[[Run], Player]) -> Run:
    """Everybody plays in turn by the hints until the warm-up is over; another one takes a second to be there."""
    run, player = running(desk), hands(running(desk))
    for _ in range(ENDLESS):
        if run.screen not in pilot.house.screens:
            return run
        if run._ends is not None:
            pilot.wait(0.5)
            continue
        before, player = player, hands(run)
        if before is not player:
            pilot.wait(1.0)
        if pilot.game.finished:
            player.choose("action/next")
        else:
            player.step()
    raise AssertionError("it never ended")


def choices(pilot: Pilot, since: int) -> list[str]:
    return [line["target"] for line in pilot.since(since, "choice")]


def begin(pilot: Pilot, player: Player, card: str = "card/ready/0") -> ClassDesk:
    player.choose("hub/class")
    player.choose(card)
    return desk_of(pilot)


def with_files(pilot: Pilot) -> None:
    """A house that may start processes, as a window's house does."""
    pilot.house.rim.process = started


def made_files(pilot: Pilot, desk: ClassDesk) -> None:
    """Waits until no file is being made any more."""
    exports = desk.of_log.exports
    for _ in range(600):
        if not isinstance(exports, Exports) or exports.order is None:
            return
        exports.wait(0.2)
        pilot.wait(0.2)
    raise AssertionError("no file came")


def files(pilot: Pilot, ending: str) -> list[Path]:
    return sorted((pilot.folder / "classes").glob(f"*.{ending}"))


# --- from the front of the house to the first move


@pytest.mark.parametrize("way", ["pointer", "touch", "keyboard", "one-switch", "two-switches", "dwell"])
def test_three_choices_lead_from_the_house_front_to_the_first_move(house: Build, way: str) -> None:
    """Also in a house that has players and a work to go on with, so that the drawer of its front is full."""
    for size in (BOARD, (1280, 720)):
        pilot, player = class_of(house, way, size)
        pilot.storage.keep_profile(pilot.house.profile)
        pilot.storage.keep_profile(replace(pilot.house.profile, name="moon"))
        pilot.open("01-buta")
        pilot.house.play.choose(pilot.game.hint(pilot.house.play.seat) or "", pilot.now, anywhere=True)
        pilot.house.show_hub()
        mark = len(pilot.lines)
        begin(pilot, player)
        assert not pilot.house.screen.is_page, "a work is open"
        made = choices(pilot, mark)
        assert len(made) <= 3, made
        assert made[-1].startswith("card/")
        player.step()
        assert pilot.house.screen.session.past or pilot.house.play.opened


# --- a whole warm-up


def test_twelve_on_one_screen_have_each_a_turn_in_five_minutes_and_keep_picture_page_and_table(house: Build) -> None:
    """Done when: twelve players, five simulated minutes, within 10 % of the time, with PNG, PDF and CSV."""
    pilot, player = class_of(house, "touch")
    with_files(pilot)
    desk = desk_of(pilot)
    desk.list.keep(tuple(Member(name) for name in desk_names(12)))
    begun = pilot.now
    begin(pilot, player)
    first = pilot.now
    run = go_on(pilot, desk, lambda run: player)
    assert run.glass.whole == FIVE
    assert 0.9 * FIVE <= pilot.now - first <= 1.1 * FIVE, pilot.now - begun
    assert run.record.took_part == desk_names(12)
    assert {deed.way for deed in run.record.deeds} == {"touch"}
    made_files(pilot, desk)
    assert pilot.house.screen.page.name == f"warm-up-over-{run.record.key}"
    for wish in ("page-out/it", "table-out/it", "certificate-out/it"):
        player.choose(wish)
        made_files(pilot, desk)
    picture = pilot.folder / "pictures" / f"together-{run.record.key}.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert len(files(pilot, "pdf")) == 2, "the page and the certificate"
    assert all(path.read_bytes().startswith(b"%PDF") for path in files(pilot, "pdf"))
    (table,) = [path for path in files(pilot, "csv") if path.stem.startswith("warm-up")]
    rows = list(csv.reader(io.StringIO(table.read_bytes().decode("utf-8-sig"))))
    assert rows[0] == ["day", "picture", "work", "way to play"]
    assert {row[1] for row in rows[1:]} == {"Pomegranate", "Carpet", "Tower", "Tulip", "Peacock", "Boat", "Drum",
                                            "Key", "Jug", "Moon", "Fish", "Tree"}  # fmt: skip


def desk_names(count: int) -> tuple[str, ...]:
    from games.shell.warm_up.names import NAMES

    return NAMES[:count]


@pytest.mark.parametrize(("way", "counted"), [("pointer", 12), ("keyboard", 12), ("one-switch", 12)])
def test_a_group_that_passes_one_way_in_round_ends_in_time(house: Build, way: str, counted: int) -> None:
    pilot, player = class_of(house, way)
    desk = desk_of(pilot)
    desk.list.keep(tuple(Member(name) for name in desk_names(12)))
    begin(pilot, player)
    first = pilot.now
    run = go_on(pilot, desk, lambda run: player)
    assert 0.9 * FIVE <= pilot.now - first <= 1.1 * FIVE
    assert len(run.record.took_part) == counted
    assert {deed.way for deed in run.record.deeds} == {{"keyboard": "keys"}.get(way, way)}


def test_each_plays_by_their_own_way_in(house: Build) -> None:
    """A class list with five ways in: each one's own begins with the turn, by presses alone."""
    pilot, player = class_of(house, "pointer")
    desk = desk_of(pilot)
    ways = {"star": "one-switch", "sun": "keys", "moon": "pointer", "fish": "two-switches", "tree": "gaze"}
    desk.list.keep(tuple(Member(name, way) for name, way in ways.items()))
    kinds = {"one-switch": "one-switch", "keys": "keyboard", "pointer": "touch", "two-switches": "two-switches",
             "gaze": "dwell"}  # fmt: skip
    hands = {name: of_way(kinds[way], pilot, seed=n) for n, (name, way) in enumerate(ways.items())}
    begin(pilot, player)
    first = pilot.now
    run = go_on(pilot, desk, lambda run: hands[run.group[run.at - 1].name])
    assert 0.9 * FIVE <= pilot.now - first <= 1.1 * FIVE
    assert set(run.record.took_part) == set(ways)
    assert {name: run.record.ways_of(name) for name in ways} == {
        "star": ("one-switch",), "sun": ("keys",), "moon": ("touch",), "fish": ("two-switches",), "tree": ("dwell",),
    }  # fmt: skip


def test_the_turn_is_told_and_the_journal_says_who_gave_what(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    begin(pilot, player)
    run = running(desk_of(pilot))
    givers = []
    while len(givers) < 6:
        before = run.at
        player.step()
        givers += [before] * (run.at != before)
        if pilot.game.finished:
            player.choose("action/next")
    assert givers == [1, 2, 3, 4, 5, 6]
    heard = pilot.heard()
    for name in ("Carpet", "Tower", "Tulip"):
        assert f"{name}, your turn" in heard
    path = pilot.storage.all_works()[-1]
    entries = [json.loads(line) for line in path.read_text("utf-8").splitlines()[1:]]
    assert entries[0]["by"] == [1]
    assert {entry["by"][0] for entry in entries} <= set(range(1, 9))


def test_an_undo_takes_back_what_the_last_one_made_and_gives_the_turn_back(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    begin(pilot, player)
    run = running(desk_of(pilot))
    while run.at == 1:
        player.step()
    assert run.at == 2
    player.choose("command/undo")
    assert run.at == 1
    while run.at == 1:
        player.step()
    assert run.at == 2


# --- time


def short(pilot: Pilot, size: int = 4, minutes: int = 3) -> Run:
    """A warm-up of the last craft there is, begun at once."""
    desk = desk_of(pilot)
    desk.begin(Card(minutes, size, pilot.content.games()[-1], 1))
    return running(desk)


def test_it_never_ends_in_the_middle_of_a_choice(house: Build) -> None:
    """Who does something when the time is up is waited for; the end comes when their choice is made."""
    pilot, player = class_of(house, "pointer")
    run = short(pilot)
    while run.at == 1:
        player.step()
    pilot.wait(176 - run.glass.played)
    while "palette" not in choices(pilot, 0)[-1] and not choices(pilot, 0)[-1].startswith("glass/"):
        wanted = pilot.game.hint(pilot.house.play.seat)
        if wanted.startswith("pane/"):
            wanted = next(i.id for i in pilot.offer.items if i.id.startswith("glass/"))
        player.choose(wanted)
    pilot.wait(12)
    assert run._ends is None, "somebody has a glass in hand"
    player.step()
    player.step() if run._ends is None else None
    assert run._ends is not None
    pilot.wait(10)
    assert pilot.house.screen.page.name.startswith("warm-up-over-")


def test_where_nobody_does_anything_it_ends_when_its_time_is_up(house: Build) -> None:
    pilot, _ = class_of(house, "pointer")
    run = short(pilot)
    pilot.wait(179)
    assert run._ends is None
    pilot.wait(6)
    assert pilot.house.screens == pilot.house.screens[:1]
    assert "Nothing was made this time. Come again!" in pilot.heard()


def test_a_pause_and_a_look_at_the_options_cost_no_time(house: Build) -> None:
    pilot, player = class_of(house, "pointer")
    run = short(pilot)
    player.choose("command/rest")
    pilot.wait(600)
    pilot.click((4.0, 4.0))
    assert not pilot.house.play.resting
    assert run.screen is pilot.house.screen
    pilot.house.request("options")
    pilot.wait(600)
    pilot.house.request("leave")
    assert run.screen is pilot.house.screen
    assert run.glass.played < 30


def test_leaving_asks_first_and_may_end_with_the_picture(house: Build) -> None:
    pilot, player = class_of(house, "keyboard")
    run = short(pilot)
    player.step()
    player.step()
    player.choose("command/leave")
    player.choose("warm-up/go-on")
    assert pilot.house.screen is run.screen
    player.choose("command/leave")
    player.choose("warm-up/end")
    assert pilot.house.screen.page.name == f"warm-up-over-{run.record.key}"
    assert run.record.took_part[0] == "pomegranate"


def test_afterwards_the_house_is_as_it_was(house: Build) -> None:
    """The words are as large as before, the way in is the player's, and nobody else's hand is in the next work."""
    pilot, player = class_of(house, "keyboard", **{"look.text-size": 120.0})
    before = pilot.house.profile
    run = short(pilot)
    assert pilot.house.profile[TEXT_SIZE] == 200.0
    player.step()
    pilot.house.show_hub()
    pilot.wait(1)
    assert run not in pilot.house.moments.timed
    assert pilot.house.profile == before
    assert pilot.house.play.profile == before
    assert pilot.house.play.seat.by == ()
    kept = pilot.storage.profile("default", KNOWN)
    assert kept is None or kept[TEXT_SIZE] == 120.0


def test_what_was_changed_in_the_options_meanwhile_stays(house: Build) -> None:
    pilot, player = class_of(house, "keyboard")
    run = short(pilot)
    pilot.house.use(pilot.house.profile.put(KNOWN["look.theme"], "light"), guarded=False)
    player.step()
    player.step()
    run.finish()
    assert pilot.house.profile.word(KNOWN["look.theme"]) == "light"
    assert pilot.house.profile[TEXT_SIZE] == 100.0
    kept = pilot.storage.profile("default", KNOWN)
    assert kept is not None
    assert kept[TEXT_SIZE] == 100.0
    assert kept.word(KNOWN["look.theme"]) == "light"


def test_a_first_press_shows_the_way_in_of_each_one(house: Build) -> None:
    """Where no profile names a way in, each turn begins with whatever the player presses."""
    pilot, _ = class_of(house, "pointer")
    pilot.house.use(pilot.house.profile.put(WAY, "ask"), guarded=False)
    run = short(pilot, size=2)
    keys, touch = of_way("keyboard", pilot, 1), of_way("touch", pilot, 2)
    pilot.press("right")
    assert pilot.house.play.way == "keys"
    while run.at == 1:
        keys.step()
    assert pilot.house.play.way == "ask"
    while run.at == 2:
        touch.step()
    assert pilot.house.play.way == "keys", "the way of the first one is known"
    assert run.record.ways_of("carpet") == ("touch",)


def test_the_house_works_with_its_settings_locked(house: Build) -> None:
    """A warm-up begins as ever; building cards, the class list and wiping ask for the two pictures first."""
    pilot, player = class_of(house, "pointer", **{"safety.lock": True})
    begin(pilot, player)
    assert not pilot.house.screen.is_page
    pilot.house.show_hub()
    for wish in ("card-new", "class-list", "ask-wipe-warm-ups"):
        pilot.house.request("page/class")
        pilot.house.request(wish)
        assert pilot.house.screen.page.name == "lock", wish
        pilot.house.show_hub()
