"""Every page of the gallery fits: in each size of window and of words, each language and each size of things."""

from __future__ import annotations

import pytest

from games.shell.resources import shipped
from games.shell.tools.players.reader import ReaderPlayer
from games.stage.canvas import Art
from tests.conftest import Build
from tests.test_gallery import FIRST, kept, many
from tests.test_law_reach import Witness, everything
from tests.test_law_views import SAMPLE, inside_and_apart, judge, large_enough, openings

PAGES = (
    ("page/works",), ("page/works", "wall/1"), ("page/works", "wall/12"), ("page/works", "page/crafts"),
    ("page/works", "page/crafts", "craft/batik"), ("page/works", "work/{stem}"), ("page/put-away",),
    ("work/{stem}", "ask-put-away/{stem}"), ("name-work/{stem}",), ("name-work/{stem}", "name-words"),
    ("name-work/{stem}", "name-letters"), ("name-work/{stem}", "name-letters", "name-group/0"),
)  # fmt: skip
DRAWN = (("watch/{stem}",), ("watch/{stem}", "watch-step", "watch-step"), ("large/{stem}",))
"""Pages on which a craft draws its work."""


@pytest.fixture(scope="module")
def art() -> Art:
    return Art(shipped().folders())


@pytest.mark.parametrize("number", range(0, len(SAMPLE), 2))
def test_every_page_of_the_gallery_fits(house: Build, art: Art, number: int) -> None:
    pilot = house(**SAMPLE[number])
    many(pilot, 90)
    stem = kept(pilot, FIRST, 5).stem
    pilot.storage.move(pilot.storage.all_works()[-1], put_away=True)
    faults: dict[str, None] = {}
    for path in (*PAGES, *DRAWN):
        pilot.house.show_hub(quiet=True)
        for wish in path:
            pilot.house.request(wish.format(stem=stem))
        for _ in openings(pilot):
            try:
                if path in DRAWN:
                    frame = pilot.house.frame
                    assert frame is not None
                    inside_and_apart(pilot, frame, pilot.offer, str(path))
                    large_enough(pilot, frame, pilot.offer, str(path))
                else:
                    judge(pilot, art)
            except AssertionError as error:
                faults.setdefault(str(error).split("\n")[0])
    assert not faults, f"{SAMPLE[number]}: {len(faults)} faults\n" + "\n".join(list(faults)[:12])
    assert not pilot.words.missing


@pytest.mark.parametrize("size", ((1280, 720), (600, 800)))
@pytest.mark.parametrize("hands", ("keys", "one-switch", "pointer"))
def test_all_that_the_gallery_offers_can_be_reached(house: Build, hands: str, size: tuple[int, int]) -> None:
    pilot = house(size=size, **{"way.in": hands})
    many(pilot, 90)
    stem = kept(pilot, FIRST, 5).stem
    player = ReaderPlayer(pilot, look=Witness())
    for path in (*PAGES, DRAWN[0]):
        pilot.house.show_hub(quiet=True)
        for wish in path:
            pilot.house.request(wish.format(stem=stem))
        everything(player)
