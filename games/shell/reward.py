"""A reward that waited is shown when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..stage.motion import CALM, REWARD, WHEN, lasting

if TYPE_CHECKING:
    from .app import App


def catch_up(app: App) -> None:
    """Shows what the player did not want to see at once; what was shown at once is only heard again."""
    screen, profile = app.house.screen, app.house.profile
    if profile.word(WHEN) != "when-asked" or screen.is_page or not screen.session.past:
        return
    screen.rewarded = True
    before, game = screen.session.past[-1].before, screen.session.game
    usual = screen.view.seconds(before, game, profile.word(REWARD), bool(profile[CALM]))
    app.motion.begin(before, lasting(usual, profile), app.clock())
    app.shown, app.stale = (screen, game), False
