"""The words with which a work or a page receives who plays."""

from __future__ import annotations

from ..access.choose.buttons import prompts
from ..access.choose.scan_settings import switches
from ..access.play import Play
from ..core.game import Text
from ..core.session import Session
from ..core.settings import Profile
from .house_page import HousePage


def greeting_of(session: Session, name: str) -> Text:
    """The game's message greet-begin or greet-go-on: with its title, the number of its pieces, and `about`.

    `about` is what the work itself has to say of what is to be done, its `greeting`, where it has one.
    """
    level, about = session.level, getattr(session.game, "greeting", None)
    named = {"about": about} if isinstance(about, Text) else {}
    return Text.of(f"{level.game}/greet-{name}", title=level.title, count=len(level.pieces), **named)


def greeting_of_page(page: HousePage, profile: Profile, play: Play) -> Text:
    """A page's own words, else those of its name, with the buttons that are so now."""
    said = page.greeting or page.body
    if said is not None:
        return said
    name = "option-room" if page.name.startswith("options-") else page.name
    named = prompts(profile, play.ways.hands.device, switches(profile))
    return Text.of(f"icheri/greet-{name}", title=page.title, count=len(page.targets(play.seat)), **named)
