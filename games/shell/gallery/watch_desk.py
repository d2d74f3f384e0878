"""Shows a kept work being made, choice by choice, at the player's own pace; it can be left at any moment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.watching import ALOUD, PACE, at_once, wait
from ...core.game import Game, Seat, Text
from ...core.journal import Entry
from ...core.session import Session
from ..house_page import HousePage, turned
from .watching import Watching

if TYPE_CHECKING:
    from ..house import House

LISTENING = 0.2
"""Seconds between two looks whether the voice has said the last choice to its end."""


class Showing:
    """A work and the values it went through as far as it was watched; the rest is made when it is wanted."""

    def __init__(self, begun: Session, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._seen: list[tuple[Session, Text | None]] = [(begun, None)]

    def value(self, at: int) -> Game:
        return self._at(at)[0].game

    def said(self, at: int) -> Text | None:
        """What was said of the choice that led here."""
        return self._at(at)[1]

    def _at(self, at: int) -> tuple[Session, Text | None]:
        while len(self._seen) <= at:
            entry, session = self.entries[len(self._seen) - 1], self._seen[-1][0]
            target = entry.target if entry.act == "choose" else f"command/{entry.act}"
            try:
                outcome = session.choose(target, Seat(entry.seat, entry.by))
            except KeyError:
                self._seen.append((session, None))
                continue
            told = next((event.text for event in outcome.events if event.kind != "request"), None)
            self._seen.append((outcome.session, told))
        return self._seen[at]


class WatchDesk:
    """Answers "watch/<work>" and the bars of its page; lets the next choice come when its time has come."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._showing: Showing | None = None
        self._due: float | None = None
        house.moments.timed.append(self)

    def answer(self, kind: str, rest: str) -> bool:
        if kind == "watch":
            self._begin(rest)
            return True
        page = self._page()
        if page is None:
            self.house.play.told(Text.of("icheri/not-on-offer"))
            return True
        match kind:
            case "watch-play":
                self._turn(page, page.at, not page.playing)
            case "watch-step":
                self._turn(page, page.at + 1, False)
            case "watch-back":
                self._turn(page, page.at - 1, False)
            case "watch-again":
                self._turn(page, 0, True)
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return turned(page, profile=self.house.profile, playing=False) if isinstance(page, Watching) else None

    def _page(self) -> Watching | None:
        """The page of watching, while it is on show."""
        screen = self.house.screen
        return screen.page if screen.is_page and isinstance(screen.page, Watching) and self._showing else None

    def _begin(self, stem: str) -> None:
        house = self.house
        path = next((path for path in house.storage.listed().paths if path.stem == stem), None)
        work = None if path is None else house.storage.load(path)
        level = None if work is None else house.works.level(work)
        if work is None:
            house.play.told(Text.of("icheri/not-on-offer"))
        elif level is None or house.content.kind(level.game).rules != work.header.rules:
            house.notice("notice-rules", work.path.name)
        else:
            begun = Session(level, house.content.kind(level.game).start(level))
            self._showing = Showing(begun, work.entries)
            page = Watching(level.game, stem, house.works.title(work), begun.game, 0, len(work.entries), house.profile)
            house.push(page, quiet=True)
            house.screen.session = replace(house.screen.session, level=level)
            house.play.show(house.screen.session, house.now, page.greeting)
            self._wait(page)

    def _wait(self, page: Watching) -> None:
        seconds = wait(self.house.profile)
        going = page.playing and page.at < page.count and seconds is not None
        self._due = self.house.now + seconds if going and seconds is not None else None

    def _turn(self, page: Watching, at: int, playing: bool) -> None:
        """The work after so many choices; the last of them is told if the player wishes."""
        showing, house = self._showing, self.house
        if showing is None:
            return
        before, at = page.at, max(0, min(at, page.count))
        fresh = replace(page, at=at, shown=showing.value(at), playing=playing and at < page.count)
        house.screen.session = replace(house.screen.session, game=fresh)
        house.play.relay(house.screen.session, house.now)
        said = showing.said(at) if at > before and house.profile[ALOUD] else None
        if at == page.count and at > before:
            said = Text.of("gallery/watched-all", said=said or page.title)
        if at < before and at:
            said = Text.of("gallery/watched", at=at, count=page.count)
        if said is not None:
            house.play.told(said)
        self._wait(fresh)

    # --- time

    def due(self) -> float | None:
        """When the next choice comes; None while the page is not on show, or waits."""
        page = self._page()
        if page is None or not page.playing or self.house.play.resting:
            return None
        if self._due is None and wait(self.house.profile) is not None and page.at < page.count:
            self._wait(page)
        return self._due

    def tick(self, now: float) -> None:
        page, house = self._page(), self.house
        if page is None or self._due is None:
            return
        if house.profile.word(PACE) == "press":
            self._due = None
        elif house.moments.speaking and house.profile[ALOUD]:
            self._due = now + LISTENING
        else:
            self._turn(page, page.at + at_once(house.profile, page.count), True)
