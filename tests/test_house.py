"""The house: screens one on the other, what each request leads to, and what the player finds when coming back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from games.core.game import Seat
from games.shell.house import room_of
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from tests.conftest import Build

Window = Callable[..., Pilot]


def names(pilot: Pilot) -> list[str]:
    return [screen.session.level.id for screen in pilot.house.screens]


def test_a_new_player_is_asked_how_to_play_and_an_old_one_stands_before_the_house(house: Build) -> None:
    assert names(house()) == ["page/hub", "page/welcome"]
    assert names(house(**{"way.in": "keys"})) == ["page/hub"]


def test_the_first_page_says_at_once_where_one_is_and_offers_all_presets(house: Build) -> None:
    pilot = house()
    assert pilot.heard()
    assert [id for id in pilot.offer.ids() if id.startswith("preset/")] == [
        f"preset/{name}" for name in ("pointer", "keys", "one-switch", "by-ear", "by-eye")
    ]


def test_the_front_has_at_most_five_main_choices(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    ReaderPlayer(pilot).errand("level/stained_glass/01-buta")
    ReaderPlayer(pilot).step()
    again = pilot.crash()
    assert len([item for item in again.offer.items if item.target.area == "work"]) <= 5
    assert again.offer.ids()[0] == "hub/go-on"


def test_leaving_goes_one_screen_back_and_from_the_front_out_of_the_house(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    player = ReaderPlayer(pilot)
    player.errand("level/stained_glass/01-buta")
    for left in (["page/hub", "page/levels"], ["page/hub"]):
        player.choose("command/leave")
        assert names(pilot) == left and not pilot.quit
    player.choose("command/leave")
    assert pilot.quit


def test_a_work_begins_to_be_kept_with_its_first_choice(window: Window) -> None:
    pilot = window("01-buta", **{"way.in": "pointer"})
    assert pilot.storage.all_works() == []
    ReaderPlayer(pilot).choose("command/hint")
    assert pilot.storage.all_works() == []
    ReaderPlayer(pilot).step()
    assert len(pilot.storage.all_works()) == 1


def test_a_setting_acts_at_once_and_undo_takes_it_back(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("setting/look.text-size")
    before = pilot.house.frame
    player = ReaderPlayer(pilot)
    player.choose("step/more")
    assert pilot.house.profile[KNOWN["look.text-size"]] == 110.0
    assert pilot.house.frame != before
    player.choose("command/undo")
    assert pilot.house.profile[KNOWN["look.text-size"]] == 100.0


def test_another_language_is_spoken_on_the_very_next_word(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("setting/language.words")
    mark = len(pilot.lines)
    ReaderPlayer(pilot).choose("choice/ru")
    assert pilot.words.language == "ru"
    said = [line["text"] for line in pilot.since(mark, "say")]
    assert said and all(any("а" <= letter.lower() <= "я" for letter in text) for text in said), said
    assert any(
        "Назад" in item or "Уйти" in item or any("а" <= x <= "я" for x in item.lower()) for item in offered(pilot)
    )


def offered(pilot: Pilot) -> list[str]:
    line = next(line for line in reversed(pilot.lines) if line["kind"] == "offer")
    return [target["label"] for target in line["targets"]]


def test_another_size_of_the_window_keeps_the_screen_and_where_one_stands(window: Window) -> None:
    pilot = window("03-pomegranate", **{"way.in": "keys"})
    for _ in range(3):
        pilot.press("tab")
        pilot.wait(0.3)
    standing, game = pilot.house.play.standing, pilot.game
    pilot.house.resize(room_of(1920, 1080), pilot.now)
    assert pilot.game == game and pilot.house.play.standing == standing
    assert pilot.offer.window.w == 1920
    pilot.house.resize(room_of(600, 800), pilot.now)
    assert pilot.house.play.standing in pilot.offer


def test_rest_hears_nothing_but_the_wish_to_wake_and_keeps_all(window: Window) -> None:
    pilot = window("01-buta", **{"way.in": "one-switch"})
    pilot.press("space")
    ReaderPlayer(pilot).choose("command/rest")
    game, mark = pilot.game, len(pilot.lines)
    pilot.wait(600.0)
    assert not pilot.since(mark, "say", "cue", "highlight", "choice")
    pilot.press("space")
    assert not pilot.house.play.resting and pilot.game == game
    assert not pilot.since(mark, "choice")


def test_how_to_play_makes_the_first_move_together_and_loses_nothing(window: Window) -> None:
    pilot = window("03-pomegranate", **{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    player.step()
    filled, mark = pilot.game.fills, len(pilot.lines)
    player.choose("command/how-to")
    player.step()
    player.step()
    told = [line for line in pilot.since(mark, "event") if line["event"] in ("told", "hinted")]
    assert len(told) >= 3 and [line.get("target") for line in told if line["event"] == "hinted"]
    assert all(now == was for was, now in zip(filled, pilot.game.fills, strict=True) if was)


def test_a_finished_window_offers_what_comes_next_and_can_be_coloured_on(window: Window) -> None:
    pilot = window("01-buta", **{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    player.finish()
    assert {"action/next", "action/listen", "action/works"} <= set(pilot.offer.ids())
    player.choose("action/listen")
    assert pilot.melodies == 2
    player.choose("pane/" + pilot.game.plan.panes[0].id.removeprefix("pane/"))
    assert pilot.house.screen.session.level.id == "01-buta"


def test_the_next_window_follows_the_finished_one_and_after_the_last_comes_the_first(window: Window) -> None:
    for level, following in (("01-buta", "02-tulip"), ("12-sun-window", "01-buta")):
        pilot = window(level, **{"way.in": "pointer"})
        pilot.house.request("action/next")
        assert pilot.house.screen.session.level.id == following
        assert len(pilot.house.screens) == 2


@pytest.mark.parametrize(
    "wish",
    (
        "",
        "none",
        "setting",
        "page/none",
        "work/none",
        "open-work/none",
        "bring-back/none",
        "put-away/none",
        "copy-work/none",
        "action/none",
        "preset/none",
        "game/none",
        "level/stained_glass/none",
        "level/none/none",
        "level/",
        "setting/none",
        "options/none",
        "reset/none",
        "about/none/9",
        "capture/none",
        "about//x",
    ),
)
def test_an_unknown_wish_is_never_an_error(house: Build, wish: str) -> None:
    """A request may come from a game of someone else's; what it cannot mean is told."""
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request(wish)
    assert pilot.offer.items


def test_each_seat_number_of_the_log_is_the_player_s(window: Window) -> None:
    pilot = window("01-buta", **{"way.in": "pointer"})
    ReaderPlayer(pilot).finish()
    assert {line["seat"] for line in pilot.lines} == {Seat().number}


def test_every_line_of_the_log_is_json_with_its_moment_and_kind(window: Window) -> None:
    import json

    from games.shell.log import as_json

    pilot = window("01-buta", **{"way.in": "pointer"})
    ReaderPlayer(pilot).finish()
    moments = [json.loads(as_json(line))["t"] for line in pilot.lines]
    assert moments == sorted(moments)
    assert {line["kind"] for line in pilot.lines} >= {
        "offer",
        "highlight",
        "choice",
        "event",
        "say",
        "caption",
        "cue",
    } - {"highlight"}
