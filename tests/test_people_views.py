"""Every page about people and their settings fits every window, size of letters and of things, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from games.core.settings import Profile
from games.shell.people.changes import Change, Changes
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN, Pilot
from games.stage.canvas import Art
from tests.conftest import Build
from tests.test_law_reach import keys_reach, pointer_reaches, scan_reaches
from tests.test_law_views import SAMPLE, judge, openings

HOW = SAMPLE[::4]
"""Some rows of the pairwise sample of all screens."""
PAGES = (
    "page/profiles", "page/new-player", "page/this-player", "page/presets", "show-preset/by-ear", "page/passport",
    "page/suits-me", "suits/press", "suits/point", "page/presses", "ask-wipe", "ask-away", "page/more-presets",
)  # fmt: skip


def screens(pilot: Pilot) -> Iterator[str]:
    """All pages, one after the other, each with something on it."""
    for name in ("tulip", "boat", "key"):
        pilot.storage.keep_profile(Profile(name))
    pilot.house.request("passport-out/plain")
    for wish in PAGES:
        pilot.house.request(wish)
        yield wish
        pilot.house.leave()
    pilot.house.request("suits/press")
    pilot.wait(100.0)
    yield "the bell rests"
    pilot.house.leave()
    changes = tuple(Change(setting, setting.choices[-1]) for setting in list(KNOWN.values())[:9])
    pilot.house.push(Changes("preset", changes_title(), changes, pilot.house.profile, pilot.house.profile))
    yield "many changes"
    pilot.house.leave()
    pilot.house.use(pilot.house.profile.put(KNOWN["safety.lock"], True), guarded=False)
    pilot.house.request("setting/look.theme")
    yield "the lock"


def changes_title():  # type: ignore[no-untyped-def]
    from games.core.game import Text

    return Text.of("icheri/passport")


@pytest.mark.parametrize("number", range(len(HOW)))
def test_every_page_about_people_fits_and_can_be_reached(house: Build, number: int) -> None:
    art, how = Art(shipped().folders()), HOW[number]
    pilot = house(**how)
    faults: dict[str, None] = {}
    for _name in screens(pilot):
        for _ in openings(pilot):
            try:
                judge(pilot, art)
                pointer_reaches(pilot.offer)
                keys_reach(pilot.offer)
                scan_reaches(pilot.offer)
            except AssertionError as error:
                faults.setdefault(str(error).split("\n")[0])
    assert not faults, f"{len(faults)} faults\n" + "\n".join(list(faults)[:12])
    assert not pilot.words.missing
