"""The small picture of a finished work: kept without holding up the moment it is finished in, never lost."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest

from games.core.game import Seat
from games.shell.app import App
from tests.studio import Studio

SEAT = Seat(1)


def finished(studio: Studio) -> App:
    """A small work, finished a moment ago; its reward still moves."""
    app = studio.app
    game = app.content.games()[0]
    app.house.open_level(game, app.content.stems(game)[0])
    while (hint := app.house.screen.session.game.hint(SEAT)) is not None:
        app.house.now = studio.now
        app.house.play.choose(hint, studio.now, anywhere=True)
        app.pump(studio.now)
        app.draw(studio.now)
    assert app.house.screen.session.game.finished and app.motion.moving
    return app


def kept(app: App) -> list[str]:
    return [path.name for path in app.storage.folder.rglob("*.png") if path.with_suffix(".done").exists()]


def test_the_picture_of_a_finished_work_waits_until_nothing_moves(studio: Callable[..., Studio]) -> None:
    film = studio()
    app = finished(film)
    assert kept(app) == []
    for _ in range(600):
        film.now += 1 / 60
        app.pump(film.now)
        app.draw(film.now)
        assert not (app.motion.moving and kept(app))
    assert len(kept(app)) == 1


def test_a_program_that_ends_during_the_reward_keeps_the_picture_first(
    studio: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pygame, "quit", lambda: None)  # fonts of other tests live on
    app = finished(studio())
    app.close()
    assert len(kept(app)) == 1
