"""Houses to play in, each in a folder of its own; cut drawings and compiled words are shared by a run."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from games.shell.tools.pilot import Pilot
from tests.studio import Studio

Build = Callable[..., Pilot]


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what can be made again is kept for the whole run."""
    return tmp_path_factory.mktemp("shelf")


@pytest.fixture
def house(tmp_path: Path, shelf: Path) -> Build:
    """`house(**{"way.in": "keys"}, size=(800, 600))` starts one; it is a new player's unless settings are given."""
    numbers = count(1)

    def build(size: tuple[int, int] = (1280, 720), begin: bool = True, **chosen: Any) -> Pilot:
        return Pilot(tmp_path / f"player-{next(numbers)}", chosen, size, begin=begin, cache=shelf)

    return build


@pytest.fixture
def window(house: Build) -> Callable[..., Pilot]:
    """`window("01-buta", ...)` starts a house with that window open."""

    def build(level: str, **how: Any) -> Pilot:
        pilot = house(**how)
        pilot.open(level)
        return pilot

    return build


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Callable[..., Studio]]:
    """`studio(**{"look.theme": "light"})` starts the program with a window that nobody sees."""
    made: list[Studio] = []

    def build(size: tuple[int, int] = (1280, 720), **chosen: Any) -> Studio:
        made.append(Studio(tmp_path / str(len(made)), chosen, size))
        return made[-1]

    yield build
    for one in made:
        one.app.storage.sync_all()
    made.clear()
    gc.collect()  # a program holds its large pictures in a ring that counts as few objects


def pytest_collection_finish(session: pytest.Session) -> None:
    """Thousands of collected tests live as long as the run: they are not looked through again at each collection."""
    gc.collect()
    gc.freeze()
