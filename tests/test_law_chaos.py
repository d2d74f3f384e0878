"""Law 3, chaos: no choice and no input, in any order, ever raises; ids on one offer are unique."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from games.access.inputs import Act, Axis, Blur, Dropped, Input, PointAt, Press, Release, Touch, Typed
from games.core.game import Seat
from games.core.session import Session
from games.shell.house import room_of
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.ways import levels
from tests.conftest import Build
from tests.works import WORKS, begun

CHOICES, INPUTS = 150, 250
NOWHERE = (
    "",
    "pane/",
    "pane/none",
    "glass/none",
    "glass/",
    "place/none",
    "place/border.99",
    "block/none",
    "dye/none",
    "card/99",
    "part/none",
    "layout/none",
    "command/",
    "command/none",
    "way/none",
    "action/next",
    "open/x/y",
    "/",
    "🙂",
)
SIZES = ((600, 800), (800, 600), (1280, 720), (1920, 1080), (720, 1280), (320, 240))
BUTTONS = (
    "space",
    "enter",
    "left",
    "right",
    "up",
    "down",
    "tab",
    "back-tab",
    "escape",
    "h",
    "r",
    "q",
    "f5",
    "backspace",
    "left-shift",
    "caps-lock",
    "",
)


@pytest.mark.parametrize("work", WORKS)
def test_seeded_choices_never_raise_and_ids_are_unique(work: str, shelf: Path) -> None:
    seed = WORKS.index(work)
    chance, seats = Random(seed), (Seat(1), Seat(2))
    session: Session = begun(work, shelf)
    print(f"{work}: seed {seed}, {CHOICES} choices")
    for _ in range(CHOICES):
        seat = chance.choice(seats)
        targets = session.targets(seat)
        ids = [target.id for target in targets]
        assert len(set(ids)) == len(ids)
        standing = chance.choice([*ids, "", "pane/none"])
        outcome = session.choose(chance.choice(ids), seat, standing)
        assert outcome.events, "nothing may happen in silence"
        session = outcome.session


@pytest.mark.parametrize("work", WORKS)
def test_what_is_not_on_offer_is_a_key_error_and_changes_nothing(work: str, shelf: Path) -> None:
    session = begun(work, shelf)
    for wish in NOWHERE:
        with pytest.raises(KeyError):
            session.choose(wish, Seat(1))


@pytest.mark.parametrize("seed", range(8))
def test_raw_inputs_in_any_order_never_raise(house: Build, seed: int) -> None:
    """Every device at once, random moments, resized windows, from the first page of all; printed seed repeats it."""
    chance = Random(seed)
    pilot = house(size=chance.choice(SIZES[:-1]))
    print(f"seed {seed}, {INPUTS} inputs")
    for n in range(INPUTS):
        pilot.wait(chance.choice((0.0, 0.01, 0.1, 0.6, 3.0)))
        pilot.hear(anything(pilot, chance))
        if n % 40 == 39:
            pilot.house.resize(room_of(*chance.choice(SIZES)), pilot.now)
        ids = pilot.offer.ids()
        assert len(set(ids)) == len(ids)
        assert pilot.offer.items, "a screen with nothing to choose"
        if pilot.quit:
            pilot = house(size=(1280, 720))
    assert not pilot.words.missing


def anything(pilot: Pilot, chance: Random) -> Input:
    width, height = pilot.room.rect.w, pilot.room.rect.h
    at = chance.choice(
        (
            (chance.uniform(-50, width + 50), chance.uniform(-50, height + 50)),
            chance.choice(pilot.offer.items).region.anchor,
        )
    )
    ids = [*pilot.offer.ids(), "pane/none", "command/leave", ""]
    return chance.choice(
        (
            PointAt(at),
            PointAt(None),
            Press("mouse-1", "mouse"),
            Release("mouse-1", "mouse"),
            Press("mouse-3", "mouse"),
            Release("mouse-3", "mouse"),
            Touch(chance.randint(1, 3), chance.choice(("down", "move", "up")), at),
            Press(chance.choice(BUTTONS)),
            Release(chance.choice(BUTTONS)),
            Press(chance.choice(BUTTONS)),
            Act(chance.choice(ids), chance.choice(("press", "focus", "increase", "decrease", "set")), "x"),
            Act(chance.choice(pilot.offer.ids()), "press"),
            Axis("x", chance.uniform(-1, 1)),
            Typed("ə"),
            Dropped("/nowhere"),
            Blur(),
            Press("pad-a", "pad-1"),
        )
    )


@pytest.mark.parametrize("seed", range(6))
def test_any_settings_together_leave_every_screen_playable(house: Build, seed: int) -> None:
    """A profile of random choices: each screen still lays out, and its hint can still be followed."""
    chance = Random(seed)
    settings = {s.name: chance.choice(s.choices) for s in KNOWN.values()}
    pilot = house(size=chance.choice(SIZES[:-1]), **settings)
    level = chance.choice(list(levels()))
    game = level.partition("/")[0]
    for wish in ("options", f"game/{game}", f"level/{level}", f"about/{game}"):
        pilot.house.request(wish)
        pilot.wait(1.0)
        for id in pilot.offer.ids()[:40]:
            if id in pilot.offer and not id.startswith("command/leave"):
                pilot.hear(Act(id, "press"))
                pilot.wait(0.2)
        pilot.hear(Press("escape"))
        pilot.hear(Release("escape"))
    assert not pilot.words.missing
