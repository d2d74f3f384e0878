"""However soon one choice follows another, each is taken and drawn: no picture needs the one before to be done."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from games.core.game import Seat
from tests.soak import one_in
from tests.studio import Studio
from tests.works import levels

SEAT = Seat(1)
PAUSES = (0.0, 0.0, 0.02, 0.1, 0.5)


@pytest.mark.parametrize("name", one_in(3, levels()))
def test_a_work_is_drawn_however_fast_it_is_made(name: str, studio: Callable[..., Studio]) -> None:
    game, _, stem = name.partition("/")
    chance = Random(stem)
    film = studio(**{"calm.motion": chance.random() < 0.5})
    app = film.app
    app.house.open_level(game, stem)
    for _ in range(200):
        hint = app.house.screen.session.game.hint(SEAT)
        if hint is None:
            break
        app.house.now = film.now
        back = chance.random() < 0.1 and "command/undo" in {item.target.id for item in app.house.play.offer.items}
        app.house.play.choose("command/undo" if back else hint, film.now, anywhere=True)
        app.draw(film.now)
        film.now += chance.choice(PAUSES)
        app.pump(film.now)
        app.draw(film.now)
    assert app.house.screen.session.game.finished
