"""The way to a finished scarf: the fewest dips, and the nearest finish from wherever the cloth stands."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.batik.model import Scarf, start
from games.batik.recipe import BOIL, DYES, Step, covers, depth
from games.batik.solver import Standing, course, fewest, free_course
from games.core.game import Seat
from games.shell.levels import read_level

LEVELS = Path(__file__).resolve().parents[1] / "levels" / "batik"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
PAR = [1, 1, 2, 2, 3, 2, 2, 3, 3, 3]
SEAT = Seat()


def scarf(stem: str) -> Scarf:
    return start(read_level(LEVELS, stem, "batik"))


def test_each_scarf_has_its_par() -> None:
    assert [scarf(stem).plan.par for stem in STEMS] == PAR


@settings(max_examples=30, deadline=None)
@given(st.sets(st.sampled_from(DYES), min_size=1, max_size=4))
def test_no_shorter_row_of_dips_shows_all_colours(colours: set[str]) -> None:
    """Every shorter row that goes from light to dark leaves a colour out: all of them were tried."""
    found = fewest(frozenset(colours))
    assert set(found) == colours and list(found) == sorted(found, key=depth)
    assert not any(colours <= set(row) for row in combinations(DYES, len(found) - 1))


@pytest.mark.parametrize("stem", STEMS)
def test_from_the_beginning_the_course_is_the_steps_of_the_scarf(stem: str) -> None:
    plan = scarf(stem).plan
    assert course(plan, Standing((), frozenset(), False)) == plan.steps


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(STEMS), st.data())
def test_a_course_can_always_be_done_and_ends_with_boiling(stem: str, data: st.DataObject) -> None:
    """From any cloth: dips grow darker, only bare places are waxed and only once, and there is a dye at the end."""
    plan = scarf(stem).plan
    dips = tuple(sorted(data.draw(st.sets(st.sampled_from(plan.dyes))), key=depth))
    ids = [place.id for place in plan.own.places]
    waxed = frozenset(data.draw(st.sets(st.sampled_from(ids))))
    found = course(plan, Standing(dips, waxed, data.draw(st.booleans())))
    assert found[-1] == BOIL
    done = list(waxed)
    for step in found:
        if step.kind == "dip":
            assert covers(step.dye, dips)
            dips = (*dips, step.dye)
        done += step.what if step.kind == "wax" else ()
    assert dips and len(set(done)) == len(done)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(DYES), unique=True, max_size=4), st.booleans())
def test_in_free_play_the_shortest_way_is_some_wax_a_dip_and_boiling(dyes: list[str], bare: bool) -> None:
    dips = tuple(sorted(dyes, key=depth))
    found = free_course(["place/a"] if bare else (), dips, DYES)
    assert found[-1] == BOIL and len([step for step in found if step.kind == "dip"]) == (0 if dips else 1)
    assert (Step("wax", ("place/a",)) in found) == bare or dips == DYES[-1:]


def test_the_planner_is_told_the_par_at_the_end_and_never_before() -> None:
    game, _ = scarf("03-waves").choose("way/plan", SEAT)
    words: list[str] = []
    while (target := game.hint(SEAT)) is not None:
        game, events = game.choose(target, SEAT)
        words += [str(event.text) for event in events]
    assert [("finished-par" in said) for said in words].count(True) == 1 and "finished-par" in words[-1]
