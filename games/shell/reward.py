"""How long a change is shown, and a reward, which may wait until somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..stage.motion import CALM, WHEN, lasting, rewarding
from ..stage.view import Moment

if TYPE_CHECKING:
    from .app import App


def shows(app: App, before: Any, now: float) -> None:
    """The work on show changed: that is shown as long as its view makes it, a reward as long as the player likes."""
    screen, profile = app.house.screen, app.house.profile
    game: Any = screen.session.game
    usual = screen.view.seconds(before, game, rewarding(profile, screen.rewarded), bool(profile[CALM]))
    rewarded = game.finished and not before.finished
    app.motion.begin(before, lasting(usual, profile) if rewarded else usual, now)


def moment(app: App, now: float) -> Moment:
    """The instant to draw."""
    profile = app.house.profile
    reward = rewarding(profile, app.house.screen.rewarded)
    return app.motion.moment(now, bool(profile[CALM]), reward, dict(app.house.play.opened))


def catch_up(app: App, how: str) -> None:
    """A work that is listened to also shows what the player did not want to see at once."""
    screen = app.house.screen
    if how != "listen" or app.house.profile.word(WHEN) != "when-asked" or screen.is_page or not screen.session.past:
        return
    screen.rewarded = True
    shows(app, screen.session.past[-1].before, app.clock())
    app.shown, app.stale = (screen, screen.session.game), False
