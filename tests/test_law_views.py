"""Law 6, views: what is offered is laid out everywhere, inside the room, apart, large enough, and its words fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import prod
from pathlib import Path
from random import Random
from typing import Any

import pygame
import pytest

from games.access.offer import Offer, Offered
from games.access.tell.captions import CHARACTERS, cards
from games.core.game import Text
from games.core.space import Point, Rect
from games.shell.content import all_settings
from games.shell.options import rooms
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import levels
from games.stage import captioning, faces
from games.stage.canvas import Art, Canvas
from games.stage.frame import KEYS_LEAST, Frame
from games.stage.pages import HouseView, ListView
from games.stage.theme import read_theme
from games.stage.view import Moment
from games.stage.widgets import Widgets
from tests.conftest import Build
from tests.soak import paired

AXES: dict[str, Sequence[Any]] = {
    "size": ((600, 800), (800, 600), (1280, 720), (1920, 1080), (720, 1280)),
    "look.target-size": (44.0, 76.0, 113.0, 150.0),
    "look.text-size": (100.0, 150.0, 200.0),
    "language.words": ("en", "az", "ru"),
    "way.in": ("pointer", "keys"),
    "look.left-handed": (False, True),
    "look.scale": (75.0, 100.0, 150.0, 200.0),
    "text.font": ("andika", "opendyslexic"),
    "text.letters": (0.0, 12.0),
    "zoom.work": (1.0, 2.0, 4.0),
}
LEVELS = tuple(level.split("/")[1] for level in levels())


def pairwise(axes: dict[str, Sequence[Any]], seed: int = 1) -> list[dict[str, Any]]:
    """Few rows in which every value of each axis meets every value of each other axis (greedy; the seed fixes it)."""
    chance, names = Random(seed), list(axes)
    open_pairs = {
        (a, i, b, j) for a, b in combinations(names, 2) for i in range(len(axes[a])) for j in range(len(axes[b]))
    }

    def met(row: dict[str, int]) -> set[tuple[str, int, str, int]]:
        return {(a, row[a], b, row[b]) for a, b in combinations(names, 2)} & open_pairs

    rows = []
    while open_pairs:
        tries = [{name: chance.randrange(len(axes[name])) for name in names} for _ in range(60)]
        row = max(tries, key=lambda row: len(met(row)))
        if not met(row):
            a, i, b, j = min(open_pairs)
            row |= {a: i, b: j}
        open_pairs -= met(row)
        rows.append({name: axes[name][n] for name, n in row.items()})
    return rows


SAMPLE = pairwise(AXES)
print(f"views: {len(SAMPLE)} of {prod(map(len, AXES.values()))} combinations, every pair of values among them")


@dataclass(slots=True)
class Ruler(Canvas):
    """Writes down where the ink of each line of words would stand, instead of drawing it."""

    lines: list[tuple[str, Rect]] = field(default_factory=list)

    def text(self, words: str, role: str, token: str, at: Point, centred: bool = True) -> Rect:
        wide, high = self.type.size(words, role, self.room)
        x, y = at[0] - wide / 2 if centred else at[0], at[1] - high / 2
        ink = self.type.line(words, role, self.room, self.theme[token]).get_bounding_rect()
        self.lines.append((words, Rect(x + ink.x, y + ink.y, ink.w, ink.h)))
        return Rect(x, y, wide, high)

    def icon(self, name: str, size: float, token: str, centre: Point) -> None: ...
    def blit(self, picture: pygame.Surface, at: Point) -> None: ...


class Panels(Widgets):
    """Panels that need not be painted to be measured on."""

    def _find(self, name: str, paint: object) -> pygame.Surface:
        return pygame.Surface((1, 1))


@pytest.fixture(scope="module")
def art() -> Art:
    return Art(shipped().folders())


def judge(pilot: Pilot, art: Art) -> None:
    """All that this law says, of the screen on show."""
    frame, offer = pilot.house.frame, pilot.offer
    assert frame is not None
    where = f"{pilot.house.screen.session.level.id} opened {pilot.house.play.opened}"
    assert set(frame.regions) == set(offer.ids()), where
    inside_and_apart(pilot, frame, offer, where)
    large_enough(pilot, frame, offer, where)
    words_fit(pilot, frame, offer, art, where)


def inside_and_apart(pilot: Pilot, frame: Frame, offer: Offer, where: str) -> None:
    room = pilot.room.rect
    for item in offer.items:
        assert room.holds(item.region.bounds), f"{where}: {item.id} at {item.region.bounds} is outside {room}"
        assert item.region.contains(item.region.anchor), f"{where}: the anchor of {item.id} is not in it"
        assert not item.region.bounds.meets(frame.caption) or not item.region.rectangular, (
            f"{where}: {item.id} on the caption"
        )
        assert room.holds(frame.caption), where
    for a, b in combinations(offer.items, 2):
        if a.region.rectangular and b.region.rectangular:
            assert not a.region.bounds.meets(b.region.bounds), f"{where}: {a.id} and {b.id} overlap"
        else:
            assert not a.region.contains(b.region.anchor), f"{where}: the anchor of {b.id} lies in {a.id}"
            assert not b.region.contains(a.region.anchor), f"{where}: the anchor of {a.id} lies in {b.id}"


def large_enough(pilot: Pilot, frame: Frame, offer: Offer, where: str) -> None:
    """Pieces may be small for keys, down to the size below which keys zoom.

    Where the work is so small that a way back and two halves of a part cannot stand side by side in it, a third of
    its longer side is asked for instead, and half its height on a page of the palette: 150 px, large words and
    800 x 600 leave 444 x 244 for a window of 43 panes.
    """
    least = pilot.house.profile.number(KNOWN["look.target-size"]) * min(pilot.room.unit, pilot.house.window.unit)
    least = max(least, 44.0)
    room = frame.work.rect
    gap = 8 * frame.room.unit
    third = (max(room.w, room.h) - 2 * gap) / 3
    half = (room.h - gap) / 2 if pilot.house.play.opened.get("palette") else third
    by_keys = max(44.0, KEYS_LEAST * min(pilot.room.unit, pilot.house.window.unit))
    keys = by_keys if pilot.house.play.way == "keys" else least
    for item in offer.items:
        inside = not pilot.house.screen.is_page and not frame.listing and in_work(frame, item)
        wanted = min(least, keys, third, half) if inside else least
        assert item.region.size >= wanted - 0.6, f"{where}: {item.id} is {item.region.size:.1f} px, {wanted:.0f} wanted"


def in_work(frame: Frame, item: Offered) -> bool:
    return frame.work.rect.holds(item.region.bounds)


def words_fit(pilot: Pilot, frame: Frame, offer: Offer, art: Art, where: str) -> None:
    theme = read_theme(shipped().assets / "themes" / "dusk.toml")
    surface = pygame.Surface((1, 1))
    ruler = Ruler(surface, theme, art, pilot.type, frame.room, pilot.words)
    widgets = Panels(theme, frame.room.unit)
    view = ListView(pilot.framer, lambda *_: None)
    number, on_house = 0, isinstance(pilot.house.screen.view, HouseView) and not frame.listing
    for item in offer.items:
        number += item.target.role.base == "swatch"
        if item.target.role.base == "piece" or (on_house and item.target.area == "work"):
            continue
        ruler.lines = []
        faces.paint(ruler, widgets, view, item.target, item.region, number)
        for words, rect in ruler.lines:
            assert item.region.bounds.holds(rect, slack=2.0), (
                f"{where}: {words!r} at {rect} leaves {item.id} at {item.region.bounds}"
            )
        for (a, first), (b, second) in combinations(ruler.lines, 2):
            assert not first.meets(second), f"{where}: {a!r} and {b!r} on {item.id} lie over each other"
    if on_house:
        labels_on_the_house_fit(pilot, frame, ruler, widgets, where)
    body_fits(pilot, frame, ruler, where)
    captions_fit(pilot, frame, ruler, where)


def labels_on_the_house_fit(pilot: Pilot, frame: Frame, ruler: Ruler, widgets: Widgets, where: str) -> None:
    view = HouseView(pilot.framer, lambda *_: None, Text.of("icheri/hub-title"), lambda: widgets)
    ruler.lines = []
    view.draw(pilot.game, ruler.within(frame.work), Moment(opened=pilot.house.play.opened))  # type: ignore[arg-type]
    places = [item.region.bounds for item in pilot.offer.items if item.target.area == "work"]
    for words, rect in ruler.lines:
        assert any(place.holds(rect, slack=2.0) for place in places), f"{where}: {words!r} at {rect} leaves its label"


def body_fits(pilot: Pilot, frame: Frame, ruler: Ruler, where: str) -> None:
    """A page's text stands above its rows and whole in the room; where it has no place it is spoken and captioned."""
    view = pilot.house.screen.view
    if frame.listing or not isinstance(view, ListView) or isinstance(view, HouseView):
        return
    ruler.lines = []
    view.draw(pilot.game, ruler.within(frame.work), Moment())
    for words, rect in ruler.lines:
        assert frame.work.rect.holds(rect, slack=2.0), f"{where}: {words!r} leaves the work"
        for item in pilot.offer.items:
            assert not rect.meets(item.region.bounds), f"{where}: {words!r} lies on {item.id}"


def captions_fit(pilot: Pilot, frame: Frame, ruler: Ruler, where: str) -> None:
    """The last words said, cut into cards, stand in the caption's panel: two lines at most, each wide enough."""
    said = [line["text"] for line in pilot.lines[-30:] if line["kind"] == "caption"]
    wide = captioning.width(ruler, frame.caption)

    def fits(line: str) -> bool:
        return len(line) <= CHARACTERS and pilot.type.width(line, "caption", frame.room) <= wide

    for words in said[-3:]:
        for card in cards(words, fits):
            for line in card:
                assert pilot.type.width(line, "caption", frame.room) <= wide, (
                    f"{where}: {line!r} is wider than the caption"
                )
            high = len(card) * pilot.type.line_height("caption", frame.room)
            assert high <= frame.caption.h, f"{where}: {card} is higher than the caption"


def screens(pilot: Pilot, level: str) -> Iterator[None]:
    """Every page of the house, and a window at three moments, one after the other."""
    house = pilot.house
    yield
    inner = [[f"options/{room}"] for room in rooms(KNOWN) if room]
    paths = (["page/welcome"], ["page/more-presets"], ["options"], *inner,
             ["setting/scan.interval"], ["setting/way.in"], ["setting/switch.first"], ["game/stained_glass"],
             ["page/works"], ["about/stained_glass"])  # fmt: skip
    for path in paths:
        for wish in path:
            house.request(wish)
        yield
        house.leave()
    pilot.open(level)
    yield
    player = ReaderPlayer(pilot)
    for _ in range(3):
        player.step()
    yield
    player.finish()
    yield
    house.leave()
    house.request("page/works")
    yield
    house.request(f"work/{pilot.storage.all_works()[0].stem}")
    yield
    house.request(f"ask-put-away/{pilot.storage.all_works()[0].stem}")
    yield


@pytest.mark.parametrize("number", range(len(SAMPLE)))
def test_every_screen_fits(house: Build, art: Art, number: int) -> None:
    """One row of the pairwise sample: each screen, each of its openings."""
    how = SAMPLE[number]
    pilot = house(**how)
    faults: dict[str, None] = {}
    judged: set[object] = set()
    for _ in screens(pilot, LEVELS[number % len(LEVELS)]):
        for key in openings(pilot):
            if key not in judged:
                judged.add(key)
                try:
                    judge(pilot, art)
                except AssertionError as error:
                    faults.setdefault(str(error).split("\n")[0])
    assert not faults, f"{how}: {len(faults)} faults\n" + "\n".join(list(faults)[:12])
    assert not pilot.words.missing


def openings(pilot: Pilot) -> Iterator[object]:
    """Opens all that can be opened on a screen, one area at a time; gives a key of each layout met."""
    play, met = pilot.house.play, set()
    waiting: list[dict[str, str]] = [{}]
    while waiting:
        opened = waiting.pop()
        if tuple(opened.items()) in met:
            continue
        met.add(tuple(opened.items()))
        play.opened.clear()
        play.opened.update(opened)
        play.relay(pilot.house.screen.session, pilot.now)
        yield tuple((i.id, i.region.bounds, i.target.label, i.target.state.value) for i in play.offer.items)
        for id in play.offer.ids():
            _, area, path = id.split("/", 2) if id.startswith("open/") else ("", "", "")
            if path and set(opened) <= {area}:
                waiting.append({area: path})
    play.opened.clear()
    play.relay(pilot.house.screen.session, pilot.now)


@pytest.mark.parametrize(("level", "least"), paired(LEVELS, (44.0, 76.0, 113.0, 150.0), 2))
def test_each_window_fits_for_each_size_of_things(house: Build, art: Art, level: str, least: float) -> None:
    pilot = house(**{"way.in": "pointer", "look.target-size": least})
    pilot.open(level)
    for _ in openings(pilot):
        judge(pilot, art)


def test_a_window_of_any_size_is_laid_out(house: Build) -> None:
    """Below the smallest supported size things may be small or lie over each other, but nothing stops."""
    pilot = house(**{"look.text-size": 200.0, "look.target-size": 150.0})
    from games.shell.house import room_of

    for size in ((600, 600), (320, 240), (200, 900), (1000, 160), (64, 64), (7680, 4320)):
        pilot.house.resize(room_of(*size), 1.0)
        assert pilot.offer.items


def test_the_sample_meets_every_pair_of_values() -> None:
    for a, b in combinations(AXES, 2):
        met = {(row[a], row[b]) for row in SAMPLE}
        assert met == {(x, y) for x in AXES[a] for y in AXES[b]}


def test_settings_of_the_law_are_settings_of_the_house() -> None:
    known = all_settings()
    for name, values in AXES.items():
        if name != "size":
            assert set(values) <= set(known[name].choices)


def test_the_law_turns_red_when_a_thing_is_moved_onto_another(house: Build, art: Art) -> None:
    from dataclasses import replace

    pilot = house()
    judge(pilot, art)
    frame, play = pilot.house.frame, pilot.house.play
    assert frame is not None
    first, second, *rest = play.offer.items
    play.offer = replace(play.offer, items=(first, replace(second, region=first.region), *rest))
    with pytest.raises(AssertionError, match="overlap"):
        judge(pilot, art)


def test_the_ruler_measures_what_the_canvas_draws(house: Build, art: Art, tmp_path: Path) -> None:
    """The instrument itself: a line stands where the real canvas puts it."""
    pilot = house()
    theme = read_theme(shipped().assets / "themes" / "dusk.toml")
    surface = pygame.Surface((400, 100), depth=32)
    real = Canvas(surface, theme, art, pilot.type, pilot.room, pilot.words)
    ruler = Ruler(surface, theme, art, pilot.type, pilot.room, pilot.words)
    for centred in (True, False):
        assert real.text("Pomegranate", "label", "ink", (150, 40), centred) == ruler.text(
            "Pomegranate", "label", "ink", (150, 40), centred
        )
