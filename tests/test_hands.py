"""Many hands in the house: four sit down by pressing, make one work, and are told and shown what they need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from games.access.inputs import Input, PointAt, Press, Release, Touch
from games.access.together.threads import threads
from games.core.game import Seat
from games.core.journal import read
from games.shell.company.gathering import Gathering
from games.shell.tools.gathered import Party, four
from games.shell.tools.pilot import Pilot

PANES, BOARD, SMALL = "07-peacock", "02-first-pairs", "01-buta"
LEAST, MOST = 0.15, 0.60
"""The share of the panes that each of four gives (issue: many hands)."""


@pytest.fixture(scope="module")
def shelf_of_pieces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pieces")


@pytest.fixture
def pilot(tmp_path: Path, shelf_of_pieces: Path) -> Pilot:
    return Pilot(tmp_path, size=(1920, 1080), cache=shelf_of_pieces)


def company(pilot: Pilot) -> Gathering:
    found = pilot.house.company
    assert found is not None
    return found


def at_table(pilot: Pilot, *more: tuple[Input, ...]) -> Gathering:
    """The player of the house with keys, and others by what they press."""
    pilot.press("right")
    pilot.house.request("page/together")
    for inputs in more:
        for said in inputs:
            pilot.hear(said)
            pilot.wait(0.3)
        pilot.wait(1.0)
    return company(pilot)


SWITCH = (Press("space"), Release("space"))
MOUSE = (PointAt((900.0, 900.0)), Press("mouse-1", "mouse"), Release("mouse-1", "mouse"))
PAD = (Press("pad-a", "pad-1"), Release("pad-a", "pad-1"))


def choose(pilot: Pilot, number: int, *ids: str) -> None:
    found = company(pilot)
    for id in ids:
        found.table.acts(number)
        found.table.places[number].play.choose(id, pilot.now)
        pilot.wait(2.0)


def said(pilot: Pilot, since: int = 0) -> list[str]:
    return [line["text"] for line in pilot.lines[since:] if line["kind"] == "say" and line["voice"] == "message"]


# --- sitting down


def test_a_press_sits_down_and_the_player_of_the_house_is_there_already(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH, MOUSE, PAD)
    assert [place.play.way for place in found.table.places.values()] == ["keys", "one-switch", "pointer", "keys"]
    assert "Square is here." in said(pilot) and "Star is here." in said(pilot)


def test_who_cannot_press_rests_on_the_place_that_the_page_shows(pilot: Pilot) -> None:
    found = at_table(pilot)
    spot = found.table.door.spot
    assert spot is not None
    pilot.hear(PointAt(spot.centre))
    pilot.wait(4.0)
    assert [place.play.way for place in found.table.places.values()] == ["keys", "dwell"]


def test_the_door_is_shut_while_a_work_is_made(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH)
    pilot.open(SMALL)
    pilot.press("pad-a", "pad-1")
    assert found.table.seats == (1, 2)


def test_from_a_work_the_page_leads_back_to_the_same_work(pilot: Pilot) -> None:
    pilot.open(SMALL)
    pilot.press("right")
    before = pilot.house.screen.session
    pilot.house.request("together")
    assert pilot.house.screen.page.name == "together"
    choose(pilot, 1, "together/go")
    assert pilot.house.screen.session.game == before.game and pilot.house.company is not None


def test_one_who_leaves_a_work_stops_nobody_and_comes_back_by_a_press(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH)
    pilot.open(SMALL)
    choose(pilot, 2, "command/leave")
    assert found.table.seats == (1,) and not pilot.house.screen.is_page
    assert said(pilot)[-1].startswith("Square has gone")
    pilot.press("space")
    pilot.wait(1.0)
    assert found.table.seats == (1, 2) and not pilot.house.screen.is_page
    choose(pilot, 2, "command/leave")
    choose(pilot, 1, "command/leave")
    assert pilot.house.screen.is_page, "the last one leaves the work"


def test_all_stand_up_and_one_plays_alone_again(pilot: Pilot) -> None:
    at_table(pilot, SWITCH)
    choose(pilot, 2, "page/together-who", "stand-up/all")
    assert pilot.house.company is None
    pilot.press("tab")
    assert pilot.house.play.way in ("keys", "one-switch")


def test_a_seat_is_a_known_player_with_the_name_picture(pilot: Pilot) -> None:
    from games.core.settings import Profile

    pilot.storage.keep_profile(Profile("tulip").put(pilot.house.known["scan.interval"], 3.0))
    pilot.storage.sync_all()
    found = at_table(pilot, SWITCH)
    choose(pilot, 2, "page/together-who", "sit-as/tulip")
    assert said(pilot)[-1] == "Square is Tulip."
    assert found.profiles[2].name == "tulip" and found.table.places[2].play.way == "one-switch"
    assert [seat.picture for seat in pilot.house.showing.company.seats] == ["", "profile-tulip"]  # type: ignore[union-attr]
    choose(pilot, 1, "page/together-who", "sit-as/tulip")
    assert said(pilot)[-1] == "Tulip sits here already: Square."


# --- playing


def test_each_has_a_mark_of_an_own_colour_and_shape_and_a_badge(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH, MOUSE)
    pilot.open(PANES)
    showing = pilot.house.showing
    assert showing.company is not None and [seat.number for seat in showing.company.seats] == [1, 2, 3]
    assert [inset.number for inset in showing.company.insets] == [3], "who must hit small panes has an own place"
    own = showing.company.insets[0]
    assert all(own.place.holds(region.bounds) for region in own.showing.frame.regions.values())
    panes = {t.id for t in showing.game.targets(Seat()) if t.area == "work"}
    assert set(found.table.places[1].play.offer.ids()) >= panes


def test_what_one_opens_is_opened_for_nobody_else(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH, MOUSE)
    pilot.open(PANES)
    before = found.table.places[1].play.offer.ids()
    choose(pilot, 3, "open/work/0")
    choose(pilot, 2, "open/more/:1")
    assert found.table.places[1].play.offer.ids() == before
    assert "command/redo" in found.table.places[2].play.offer and "open/more/" in found.table.places[2].play.offer
    places = [inset.number for inset in pilot.house.showing.company.insets]  # type: ignore[union-attr]
    assert places == [2, 3]


def test_who_speaks_is_named_when_it_is_another(pilot: Pilot) -> None:
    """Checklist row 102."""
    at_table(pilot, SWITCH)
    pilot.open(SMALL)
    pane = next(t.id for t in pilot.game.targets(Seat(2)) if t.id.startswith("pane/"))
    choose(pilot, 2, pane)
    assert any(line.startswith("Square: ") for line in said(pilot))


def test_a_turn_is_announced_and_another_press_is_ignored_kindly(pilot: Pilot) -> None:
    found = at_table(pilot, SWITCH)
    choose(pilot, 1, "page/together-rule", "share/turns", "together/go")
    pilot.open(SMALL)
    assert "Circle, your turn." in said(pilot)
    assert [seat.turn for seat in pilot.house.showing.company.seats] == [True, False]  # type: ignore[union-attr]
    pane = next(t.id for t in pilot.game.targets(Seat(2)) if t.id.startswith("pane/"))
    choose(pilot, 2, pane)
    assert said(pilot)[-1] == "Circle has the turn now. You can look round." and not found.table.session.past
    choose(pilot, 1, pane)
    assert said(pilot)[-1] == "Square, your turn."


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_roles_tell_each_ones_part_by_things_of_it(tmp_path: Path, shelf_of_pieces: Path, language: str) -> None:
    pilot = Pilot(tmp_path, {"language.words": language}, cache=shelf_of_pieces)
    found = at_table(pilot, SWITCH)
    found.rule = "roles"
    for level in (SMALL, "02-sun", BOARD):
        mark = len(pilot.lines)
        pilot.open(level)
        told = " ".join(said(pilot, mark))
        assert all(pilot.words(place.name) in told for place in found.table.places.values()), told


# --- a touch board


def touch(pilot: Pilot, finger: int, at: tuple[float, float], device: str = "touch-1") -> None:
    pilot.hear(Touch(finger, "down", at, device))
    pilot.wait(0.1)
    pilot.hear(Touch(finger, "up", at, device))
    pilot.wait(1.0)


def on_board(pilot: Pilot) -> Gathering:
    touch(pilot, 1, (5.0, 5.0))
    pilot.house.request("page/together")
    found = company(pilot)
    assert [place.play.way for place in found.table.places.values()] == ["pointer"]
    touch(pilot, 2, found.parts[0].centre)
    assert found.table.seats == (1, 2)
    return found


def test_on_one_board_each_has_a_part_and_fingers_come_at_once(pilot: Pilot) -> None:
    found = on_board(pilot)
    pilot.open(SMALL)
    assert sorted(found.parts) == [1, 2] and not found.parts[1].meets(found.parts[2])
    glasses = {}
    for number, glass in ((1, "glass/ruby"), (2, "glass/violet")):
        offer = found.table.places[number].play.offer
        assert all(found.parts[number].holds(item.region.bounds) for item in offer.items)
        glasses[number] = offer[glass]
    for number, item in glasses.items():
        pilot.hear(Touch(number, "down", item.region.anchor, "touch-1"))
    pilot.wait(0.1)
    for number, item in glasses.items():
        pilot.hear(Touch(number, "up", item.region.anchor, "touch-1"))
    pilot.wait(1.0)
    assert [(step.target, step.seat.givers) for step in found.table.session.past] == [
        (item.id, (number,)) for number, item in glasses.items()
    ]


# --- an evening of four through the house


def party(pilot: Pilot, level: str, rule: str = "side-by-side", seed: int = 2) -> Party:
    found = Party(pilot, four(seed))
    found.sit_down()
    found.play(level, rule)
    return found


def shares(found: Gathering) -> dict[int, float]:
    given = {thread.seat: len(thread.made) for thread in threads(found.table.session)}
    return {seat: count / sum(given.values()) for seat, count in given.items()}


def test_four_ways_in_finish_one_window_through_the_house(pilot: Pilot) -> None:
    """One switch at 2 s, a dwell, a keyboard and an unsteady pointer; nobody's act is lost or taken over."""
    party(pilot, PANES)
    found = company(pilot)
    assert found.table.session.game.finished
    ways = [place.play.way for place in found.table.places.values()]
    assert sorted(ways) == ["dwell", "keys", "one-switch", "pointer"]
    given = shares(found)
    assert len(given) == 4 and all(LEAST <= share <= MOST for share in given.values()), given
    (text,) = kept(pilot)
    _, entries, _ = read(text)
    session = replace(found.table.session, game=found.table.session.past[0].before, past=(), future=(), hinted=("", 0))
    for entry in entries:
        before, seat = [(step.target, step.seat) for step in session.past], Seat(entry.seat, entry.by)
        session = session.replayed([entry])
        after = [(step.target, step.seat) for step in session.past]
        if entry.act == "choose":
            assert after == [*before, (entry.target, seat)], "nobody's act goes when another acts"
        else:
            gone = next(n for n in range(len(before)) if before[:n] + before[n + 1 :] == after)
            assert before[gone][1].givers == seat.givers, "one takes back one's own alone"
    assert session.game == found.table.session.game


def kept(pilot: Pilot) -> Iterator[str]:
    pilot.storage.sync_all()
    for path in pilot.storage.all_works():
        yield path.read_text("utf-8")


@pytest.mark.parametrize(
    ("level", "rule", "language"),
    [(SMALL, "turns", "az"), ("02-sun", "roles", "ru"), (BOARD, "last-together", "en"), (SMALL, "last-together", "ru"),
     (BOARD, "turns", "en"), ("02-sun", "side-by-side", "az")],
)  # fmt: skip
def test_all_rules_finish_works_of_all_crafts_and_the_journal_tells_them_again(
    tmp_path: Path, shelf_of_pieces: Path, level: str, rule: str, language: str
) -> None:
    pilot = Pilot(tmp_path, {"language.words": language}, size=(1920, 1080), cache=shelf_of_pieces)
    party(pilot, level, rule)
    session = company(pilot).table.session
    assert session.game.finished
    (text,) = kept(pilot)
    _, entries, torn = read(text)
    work = pilot.storage.load(pilot.storage.all_works()[0])
    assert not torn and work is not None
    again = pilot.house.works.session(work)
    assert again is not None and again.game == session.game and threads(again) == threads(session)
    assert len(entries) >= len(session.past)


def test_a_shared_work_is_carried_on_alone_and_together(pilot: Pilot) -> None:
    at_table(pilot, SWITCH)
    pilot.open(PANES)
    panes = [t.id for t in pilot.game.targets(Seat()) if t.id.startswith("pane/")]
    choose(pilot, 1, panes[0])
    choose(pilot, 2, panes[1])
    company(pilot).end()
    pilot.house.show_hub()
    pilot.storage.sync_all()
    pilot.house.request("go-on")
    assert len(pilot.house.screen.session.past) == 2 and "threads" in pilot.house.screen.session.actions
    pilot.house.play.choose("command/undo", pilot.now)
    assert [step.seat.number for step in pilot.house.screen.session.past] == [2], "one takes back one's own alone"
    pilot.house.request("together")
    choose(pilot, 1, "together/go")
    assert not pilot.house.screen.is_page


def test_each_ones_thread_is_shown_and_told_and_is_no_score(pilot: Pilot) -> None:
    party(pilot, SMALL, "turns")
    found = company(pilot)
    first = found.table.seats[0]
    mark = len(pilot.lines)
    choose(pilot, first, "action/threads")
    showing = pilot.house.showing.company
    assert showing is not None and len(showing.threads) == 4
    assert len({strand.place.w for strand in showing.threads}) == 1, "all threads are as long as the making was"
    told = said(pilot, mark)
    assert len(told) == 4 and not any(letter.isdigit() for line in told for letter in line.partition(":")[0])
    choose(pilot, first, "action/threads")
    assert len(pilot.house.showing.company.threads) == 1  # type: ignore[union-attr]


# --- a blind and a deaf seat


def test_at_one_table_one_hears_and_one_reads(pilot: Pilot) -> None:
    from games.core.settings import Profile

    known = pilot.house.known
    pilot.storage.keep_profile(Profile("moon").put(known["voice.speak"], "on").put(known["caption.words"], False))
    pilot.storage.keep_profile(Profile("fish").put(known["voice.speak"], "off"))
    pilot.storage.sync_all()
    at_table(pilot, SWITCH, PAD)
    choose(pilot, 1, "page/together-who", "sit-as/moon")
    choose(pilot, 3, "page/together-who", "sit-as/fish")
    choose(pilot, 2, "stand-up/me")
    mark = len(pilot.lines)
    pilot.open(SMALL)
    pilot.press("tab")
    pilot.press("pad-right", "pad-1")
    pilot.wait(1.0)
    labels = {line["seat"] for line in pilot.lines[mark:] if line["kind"] == "say" and line["voice"] == "cue"}
    assert labels == {1}, "who wants no voice is silent, who listens hears their own steps"
    pane = next(t.id for t in pilot.game.targets(Seat(3)) if t.id.startswith("pane/"))
    mark = len(pilot.lines)
    choose(pilot, 3, pane)
    heard = [line for line in pilot.lines[mark:] if line["kind"] == "say" and line["voice"] == "message"]
    assert heard and heard[0]["text"].startswith("Fish: "), "what the deaf player did is spoken for the blind one"
    assert heard[0]["pan"] < 0, "from their own side"
    choose(pilot, 1, pane)
    assert any(line["kind"] == "caption" and "Fish" in line["text"] for line in pilot.lines[mark:])
