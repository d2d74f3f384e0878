"""Who plays: players by their pictures, a new one, another picture, putting away and bringing back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.game import State, Text
from ...core.settings import Profile
from .. import pages
from ..house_page import HousePage, turned
from ..page import Page, Row
from .names import name_of, picture_of
from .profile_files import ProfileFiles

if TYPE_CHECKING:
    from ..house import House

LANGUAGE = "language.words"
"""What a new player takes over from the one before."""


class ProfilesDesk:
    """Answers who plays."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.files = ProfileFiles(house.storage.folder / "profiles")

    def answer(self, kind: str, rest: str) -> bool:
        match kind, rest:
            case "page", "profiles" | "new-player" | "other-picture" | "away-players" | "this-player":
                self.house.push(self._page(rest))
            case "player", _ if rest in self.files.names():
                self._play_as(rest)
            case "begin-player", _ if rest in self.files.free():
                self._begin(rest)
            case "call", _ if rest in self.files.free():
                self._call(rest)
            case "ask-away", "":
                self.house.push(self._question())
            case "away-player", "":
                self._put_away()
            case "bring-player", _ if rest in self.files.names(put_away=True):
                self._bring_back(rest)
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        made = {"profiles", "new-player", "other-picture", "away-players", "this-player"}
        return self._page(page.name) if page.name in made else None

    # --- pages

    @property
    def now(self) -> str:
        return self.house.profile.name

    def _page(self, name: str) -> Page:
        rows = {
            "profiles": self._players,
            "new-player": lambda: [self._picture("begin-player", name) for name in self.files.free()],
            "other-picture": lambda: [self._picture("call", name) for name in self.files.free()],
            "away-players": lambda: [self._picture("bring-player", name) for name in self.files.names(True)],
            "this-player": self._this,
        }[name]()
        greeting = Text.of(f"people/greet-{name}", count=len(rows), name=name_of(self.now))
        title = Text.of(f"people/{name}")
        return Page(name, title, tuple(rows), self.house.profile, greeting=greeting)

    def _players(self) -> list[Row]:
        names = self.files.names()
        names = names if self.now in names else [self.now, *names]
        rows = [self._picture("player", name) for name in names]
        value = State(value=name_of(self.now))
        rows.append(Row("page/this-player", Text.of("people/this-player"), "page/this-player", "player", "card", value,
                        serves=("page/other-picture", "ask-away")))  # fmt: skip
        if self.files.free():
            rows.append(Row("page/new-player", Text.of("people/new-player"), "page/new-player", "plus", "card"))
        if away := len(self.files.names(put_away=True)):
            label = Text.of("people/away-players-count", count=away)
            rows.append(Row("page/away-players", label, "page/away-players", "put-away", "card"))
        return rows

    def _picture(self, wish: str, name: str) -> Row:
        playing = wish == "player" and name == self.now
        state = State(chosen=playing, value=Text.of("people/plays-now") if playing else None)
        return Row(f"{wish}/{name}", name_of(name), f"{wish}/{name}", picture_of(name), "card", state)

    def _this(self) -> list[Row]:
        rows = [Row("page/other-picture", Text.of("people/other-picture"), "page/other-picture", "picture")]
        if len(self.files.names()) > 1:
            rows.append(Row("ask-away/player", Text.of("people/put-player-away"), "ask-away", "put-away"))
        return rows

    def _question(self) -> Page:
        rows = (
            Row("keep/player", Text.of("people/keep-player"), "leave", "back"),
            Row("away-player/it", Text.of("people/yes-put-away"), "away-player", "put-away"),
        )
        title = Text.of("icheri/put-away-question", name=name_of(self.now))
        return Page("ask-away", title, rows, self.house.profile, greeting=title)

    # --- what they do

    def _play_as(self, name: str) -> None:
        """Another player at the same house; a profile that cannot be read is told and left alone."""
        found = self.house.storage.whole_profile(name, self.house.known)
        if found is not None:
            self._take(found)
            self.house.screens.clear()
            self.house.push(turned(self.house.made.hub(), greeting=Text.of("people/plays", name=name_of(name))))

    def _take(self, profile: Profile) -> None:
        self.files.played(profile.name)
        self.house.use(profile, guarded=False)

    def _begin(self, name: str) -> None:
        """A new player, asked how to play like everybody at first."""
        language = self.house.known[LANGUAGE]
        self.house.storage.keep_profile(self.house.profile)
        self._take(Profile(name).put(language, self.house.profile[language]))
        self.house.show_hub(quiet=True)
        self.house.push(pages.welcome(self.house.profile))

    def _call(self, name: str) -> None:
        before = self.now
        self.house.storage.keep_profile(self.house.profile)
        if self.files.rename(before, name):
            self._take(Profile(name, self.house.profile.chosen))
            self.house.leave()
            self.house.play.told(Text.of("people/called", name=name_of(name)))

    def _put_away(self) -> None:
        name = self.now
        self.house.storage.keep_profile(self.house.profile)
        others = [other for other in self.files.names() if other != name]
        found = next((p for o in others if (p := self.house.storage.whole_profile(o, self.house.known))), None)
        if found is None or not self.files.move(name, put_away=True):
            self.house.leave()
            self.house.play.told(Text.of("people/player-stays", name=name_of(name)))
            return
        self._take(found)
        self.house.show_hub(quiet=True)
        self.house.push(self._page("profiles"), quiet=True)
        self.house.refresh()
        self.house.play.told(Text.of("people/player-away", name=name_of(name)))

    def _bring_back(self, name: str) -> None:
        moved = self.files.move(name, put_away=False)
        self.house.refresh()
        if moved:
            self.house.play.told(Text.of("people/player-back", name=name_of(name)))
