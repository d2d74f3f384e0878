"""What a request leads to: opening, setting, keeping, putting away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..core.game import Text
from ..core.session import Session
from . import lesson, pages
from .care.attention import Attention
from .collection import CollectionDesk
from .cue_gallery import CueDesk
from .house_page import HousePage
from .options import OptionsDesk
from .page import Page
from .people.guard import GuardDesk
from .people.later import desks
from .people.lock import LockDesk
from .remapping import RemappingDesk
from .said import SaidDesk
from .sign_page import SignDesk

if TYPE_CHECKING:
    from .house import House


ASKED_ON = {
    "dots": "lock", "wipe-presses": "wipe-presses", "away-player": "ask-away", "call": "other-picture",
    "put-away": "put-away", "way-out": "way-out",
}  # fmt: skip
"""Wishes that put the page away on which they are asked, and that page: elsewhere they are past."""


class Desk(Protocol):
    """A part of the house with pages of its own: answers their wishes, and makes them anew."""

    def answer(self, kind: str, rest: str) -> bool:
        """Does what "<kind>/<rest>" asks for; False when that is none of its business."""
        ...

    def again(self, page: HousePage) -> HousePage | None:
        """The page as it is now; None for a page of others."""
        ...


class Requests:
    """Answers what pages and commands of a house ask for; each desk is asked first."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.collection, self.attention = CollectionDesk(house), Attention(house)
        own = (OptionsDesk(house), RemappingDesk(house), SaidDesk(house), CueDesk(house), SignDesk(house))
        self.desks: tuple[Desk, ...] = (
            GuardDesk(house), LockDesk(house), house.safety, *desks(house), *own, self.collection,
        )  # fmt: skip

    def again(self, page: HousePage) -> HousePage | None:
        """The page as it is now, from the desk it belongs to; None for a page of the house itself."""
        return next((made for desk in self.desks if (made := desk.again(page)) is not None), None)

    def answer(self, wish: str) -> None:
        """What a page or a command asks for; an unknown wish is told, never an error."""
        kind, _, rest = wish.partition("/")
        if self._past(kind):
            self._not_on_offer()
            return
        if any(desk.answer(kind, rest) for desk in self.desks):
            return
        match kind:
            case "leave":
                self.house.leave()
            case "say-again" | "rest":
                pass
            case "game" if rest in self.house.content.games():
                self.house.push(self.house.made.levels(rest))
            case "level" if "/" in rest:
                self.house.open_level(*rest.split("/", 1))
            case "go-on" if (found := self.house.works.unfinished()) is not None:
                self.house.open_work(found)
            case "save-picture":
                self._save_kept(rest)
            case "page":
                self._push_named(rest)
            case "preset":
                self._preset(rest)
            case "about":
                self._about(rest)
            case "how-to":
                self.house.lesson = lesson.begin(self.house)
            case "picture":
                self._save_picture(self.house.screen.session, self.house.screen.journal)
            case "action":
                self._action(rest)
            case _:
                self._not_on_offer()

    def _past(self, kind: str) -> bool:
        """Whether a wish came too late: what it was about is not on show any more."""
        screen = self.house.screen
        if kind == "action":
            return screen.is_page
        return kind in ASKED_ON and not (screen.is_page and screen.page.name == ASKED_ON[kind])

    def _not_on_offer(self) -> None:
        self.house.play.told(Text.of("icheri/not-on-offer"))

    def _push_named(self, name: str) -> None:
        match name:
            case "more-presets":
                self.house.push(pages.more_presets(self.house.profile))
            case "welcome":
                self.house.push(pages.welcome(self.house.profile))
            case _:
                self._not_on_offer()

    def _preset(self, name: str) -> None:
        path = self.house.content.resources.assets / "profiles" / f"{name}.toml"
        chosen = self.house.storage.read_profile(path, self.house.known).chosen
        profile = self.house.profile
        for setting, value in chosen:
            profile = profile.put(self.house.known[setting], value)
        self.house.use(profile, guarded=False)
        self.house.show_hub()

    # --- works

    def _save_kept(self, stem: str) -> None:
        """The picture of a kept work, where no process can make it."""
        path = next((p for p in self.house.storage.all_works() if p.stem == stem), None)
        work = None if path is None else self.house.storage.load(path)
        session = None if work is None else self.house.works.session(work)
        if session is None:
            self._not_on_offer()
        else:
            self._save_picture(session, path)

    def _save_picture(self, session: Session, journal: Path | None) -> None:
        saved = self.house.rim.save_picture(session, None) if session.kept else None
        if saved is None:
            self.house.play.told(Text.of("icheri/picture-not-saved"))
        else:
            self.house.play.told(Text.of("icheri/picture-saved", file=Text.literal(saved.name, "en")))

    def _action(self, name: str) -> None:
        match name:
            case "next":
                level = self.house.screen.session.level
                stems = self.house.content.stems(level.game)
                at = stems.index(level.id) if level.id in stems else -1
                self.house.screens.pop()
                if not stems or not self.house.open_level(level.game, stems[(at + 1) % len(stems)]):
                    self.house.refresh()
            case "listen":
                self.house.rim.melody(self.house.screen.session, "listen")
            case "works":
                self.house.screens = self.house.screens[:1]
                self.answer("page/works")

    def _about(self, rest: str) -> None:
        game, _, number = rest.partition("/")
        if not game:
            game = self.house.screen.session.level.game
        facts = self.house.works.facts(game if game in self.house.content.games() else "")
        at = min(int(number), len(facts) - 1) if number.isdecimal() else 0
        page = pages.about(game, facts, at, self.house.profile)
        if (
            self.house.screen.is_page
            and isinstance(self.house.screen.session.game, Page)
            and self.house.screen.session.game.name == "about"
        ):
            self.house.screens.pop()
        self.house.push(page)
