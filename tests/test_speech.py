"""What is said of a thing: its name, its role, its value and state, its place, each once and in this order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from games.access.offer import Offer
from games.access.tell.aloud import AGAIN_AFTER, Aloud
from games.access.tell.record import Record, Say
from games.access.tell.speech import BARE, Manner, manner_of, of_target
from games.core.game import Role, Seat, State, Target, Text
from games.core.settings import Profile
from games.shell.options import rooms
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.ways import levels
from tests.conftest import Build

FULL = Manner("all", True, True)
DECORATION = re.compile(r"\bimage of\b|\bpicture of\b|\bicon\b|[*_#|<>]", re.IGNORECASE)


def every_screen(pilot: Pilot) -> Iterator[str]:
    """Every page and every window, one after the other."""
    pages = ["page/welcome", "page/more-presets", "options", "page/works", "page/said", "game/stained_glass"]
    pages += [f"options/{room}" for room in rooms(KNOWN) if room] + [f"setting/{name}" for name in KNOWN]
    for wish in (*pages, *(f"level/{level}" for level in levels())):
        pilot.house.request(wish)
        yield wish
        pilot.house.leave()


def all_targets(pilot: Pilot) -> Iterator[tuple[str, Target]]:
    for wish in every_screen(pilot):
        for target in pilot.house.screen.session.targets(Seat()):
            yield wish, target


def test_each_thing_anywhere_is_said_in_one_order_and_nothing_twice(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    words, count = pilot.words, 0
    for wish, target in all_targets(pilot):
        said, name = words(of_target(target, 3, 8, FULL)), words(target.label)
        place = "" if {"number", "count"} <= dict(target.label.args).keys() else ", 3 of 8"
        assert said.startswith(name) and said.endswith(place), (wish, said)
        assert not DECORATION.search(said.removeprefix(name)), (wish, said)
        middle = said[len(name) : len(said) - len(place)]
        role = words(Text.of(f"telling/role-{target.role.base}"))
        assert middle.startswith(f", {role}") or target.role.base == "tool", (wish, said)
        if target.state.value is not None and target.state.value != target.label:
            value = words(target.state.value)
            assert value in middle, (wish, said)
            assert target.role.base == "tool" or middle.index(value) > middle.index(role), (wish, said)
        count += 1
    assert count > 1000


def test_little_is_the_name_with_its_state_and_nothing_else(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "telling.detail": "short"})
    assert manner_of(pilot.house.profile) == BARE
    for _, target in all_targets(pilot):
        said = pilot.words(of_target(target, 3, 8, BARE))
        assert not said.endswith("3 of 8")
    pilot.press("tab")
    assert " of " not in pilot.heard()[-1].partition("Stained glass")[2].replace("0 of 12 lit", "")


def test_each_part_can_be_switched_by_itself() -> None:
    toggle = Target("x", Text.literal("English", "en"), Role("toggle"), state=State(chosen=True))
    profile = Profile()
    assert manner_of(profile) == Manner("unclear", True, True)
    for name, manner in (("telling.position", Manner("unclear", False, True)),
                         ("telling.role", Manner("none", True, True)),
                         ("telling.area", Manner("unclear", True, False))):  # fmt: skip
        assert manner_of(profile.put(KNOWN[name], False)) == manner
    roles = [Manner("none"), Manner("unclear"), Manner("all")]
    said = [str(of_target(toggle, 1, 4, manner)).count("role-toggle") for manner in roles]
    assert said == [0, 1, 1]


def test_a_value_that_is_the_name_is_said_once_and_a_label_with_its_place_says_no_other() -> None:
    name = Text.of("icheri/that")
    assert of_target(Target("x", name, Role("button"), state=State(value=name)), 1, 1, BARE) == name
    more = Target("open/more/2", Text.of("icheri/next-page", number=2, count=3), Role("tool", "more"))
    assert of_target(more, 4, 6, Manner("none", True)) == more.label


def test_the_part_of_the_screen_is_named_when_the_player_comes_to_another(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    mark, rows = len(pilot.heard()), [item for item in pilot.offer.items if item.target.area == "work"]
    for _ in range(len(rows) + 1):
        pilot.press("tab")
        pilot.wait(1.0)
    said = pilot.heard()[mark:]
    assert [line.endswith(", commands") for line in said] == [*(False for _ in rows[1:]), True, False], said


def test_every_new_screen_gives_its_title_and_then_where_one_stands_and_among_how_many(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    for wish in every_screen(pilot):
        session = pilot.house.screen.session
        greeting, first = [line for line in pilot.lines if line["kind"] == "say"][-2:]
        title = pilot.words.spoken(session.level.title)
        hub = wish in ("page/welcome",)
        assert hub or title in greeting["text"] or session.game.body is not None, (wish, greeting["text"])
        assert first["voice"] == "cue" and first["after"]
        beside = [item for item in pilot.offer.items if item.target.area == pilot.offer.items[0].target.area]
        assert re.search(r"\d of \d", first["text"]) or len(beside) == 1, (wish, first["text"])


def test_a_status_that_nobody_asked_for_is_not_said_again_at_once() -> None:
    told: list[Record] = []
    aloud = Aloud(told.append)
    text = Text.of("icheri/scan-waits")
    for now in (0.0, 3.0, AGAIN_AFTER - 0.1, AGAIN_AFTER, AGAIN_AFTER + 1):
        aloud.status(text, Offer(), now)
    assert 7 <= AGAIN_AFTER <= 10 and sum(isinstance(record, Say) for record in told) == 2


def test_who_plays_by_ear_can_have_every_pane_at_once(house: Build) -> None:
    for way in ("keys", "one-switch"):
        counts = {}
        for parts in (True, False):
            pilot = house(size=(800, 600), **{"way.in": way, "telling.parts": parts})
            pilot.open("07-peacock")
            counts[parts] = sum(id.startswith("pane/") for id in pilot.offer.ids())
        assert counts[False] == len(pilot.house.screen.session.level.pieces) > counts[True], way
