"""The house: the screens that are open, and what a choice on the topmost leads to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..access.first_press import WAY
from ..access.inputs import Blur, Dropped, Input
from ..access.offer import Offer, make_offer
from ..access.play import Play
from ..access.result import Result
from ..access.tell.history import History
from ..access.tell.record import Notice, Record
from ..access.tell.speech import PARTS
from ..core.game import Level, Seat, Text
from ..core.session import Session
from ..core.settings import Profile, Setting
from ..core.space import Rect, Room
from ..stage.frame import LEFT_HANDED, Frame, Framer
from ..stage.motion import rewarding
from ..stage.plan import for_gaze
from ..stage.scale import keys_least, room_for
from ..stage.scene import Showing
from ..stage.tighter import window_unit
from ..stage.view import beside
from . import lesson, pages
from .content import Content
from .greeting import greeting_of, greeting_of_page
from .house_page import HousePage, Screen, turned
from .looks import Looks
from .made import Made
from .moments import Moments
from .page import setting_name, value_text
from .people.presses import Presses
from .people.records import Records
from .people.safety import Safety
from .requests import Requests
from .resources import shipped
from .rim import Rim as Rim
from .said import UNKEPT
from .signs import FOLDER, Signs
from .storage import Storage, Work
from .strung import beneath, strung_of
from .words import languages
from .works import Works, actions_of

if TYPE_CHECKING:
    from .company.gathering import Gathering

LANGUAGE = Setting("language.words", "en", languages(shipped().assets / "text"))
NOTHING: Input = Blur()
"""What no device says before any has said something."""
SMALLEST_LEAST = 1.0
"""Reference px below which something opens larger even for those who play by ear: nothing is."""


class House:
    """Keeps the stack of screens and answers requests; it knows no window and no clock."""

    def __init__(
        self, content: Content, storage: Storage, known: Mapping[str, Setting], framer: Framer,
        tell: Callable[[Record], None], rim: Rim, profile: Profile, room: Room,
    ) -> None:  # fmt: skip
        self.content, self.storage, self.known = content, storage, known
        self.framer, self.rim = framer, rim
        content.own, content.drafts = storage.folder / "levels", storage.cache / "drafts"
        self.history = History(tell, UNKEPT)
        self.tell = Records(self.history)
        self.profile, self.window, self.now = profile, room, 0.0
        self.safety, self.presses = Safety(self), Presses(self)
        self.tell.watchers += [self.safety, self.presses]
        self.works, self.signs = Works(content, storage), Signs(storage.folder / FOLDER)
        storage.learn(profile.name, known)
        self.colours = Looks(content.resources.assets)
        self.made, self.requests = Made(self), Requests(self)
        self.screens: list[Screen] = []
        self.frame: Frame | None = None
        self.lesson, self.said = 0, NOTHING
        self.company: Gathering | None = None
        self.play = Play(profile, self._arrange, self.tell, self.done, taken=self.safety.takes)
        self.play.settle(profile)
        self.moments = Moments(self.play, [self.safety, self.requests.attention])

    # --- time and inputs

    def hear(self, said: Input, now: float) -> None:
        """One input of a device; a dropped file is a wish."""
        self.now, self.said = now, said
        if isinstance(said, Dropped):
            self.requests.answer(f"dropped/{said.path}")
        else:
            self.moments.hear(said, now)

    def tick(self, now: float, speaking: bool = False) -> None:
        """Time passed; `speaking` while the voice is still saying a label."""
        self.now = now
        self.moments.tick(now, speaking)

    def due(self) -> float | None:
        """When the next tick is wanted; None while nothing waits."""
        return self.moments.due()

    # --- what is on show

    @property
    def screen(self) -> Screen:
        return self.screens[-1]

    @property
    def room(self) -> Room:
        """The window at the player's own scale."""
        return room_for(self.window, self.profile)

    @property
    def reads(self) -> int:
        """The seat that a screen reader follows."""
        return 1 if self.company is None else self.company.reads

    @property
    def resting(self) -> bool:
        """Whether all who play have a pause."""
        return self.play.resting if self.company is None else self.company.resting

    @property
    def showing(self) -> Showing:
        assert self.frame is not None
        if self.company is not None:
            return self.company.showing
        targets = {item.id: item.target for item in self.play.offer.items}
        strung = strung_of(self.screen, self.signs.beside(self.room, self.profile))
        return Showing(self.screen.session.game, self.screen.view, self.frame, targets, strung)

    def _arrange(self, session: Session, seat: Seat, opened: dict[str, str]) -> Offer:
        screen = self.screen
        room = beneath(beside(screen.view, self.signs.beside(self.room, self.profile)), screen)
        room = replace(room, rect=for_gaze(room.rect)) if self.play.ways.keeps_edge else room
        targets = session.targets(seat)
        screen.opened = opened
        zoom = keys_least(room) if self.profile[PARTS] else SMALLEST_LEAST
        zoom = room.least if self.play.ways.aims or screen.is_page else zoom
        lefty = bool(self.profile[LEFT_HANDED])
        self.frame = self.framer.frame(session, targets, screen.view, room, opened, lefty, zoom)
        offer = make_offer((*targets, *self.frame.openings), self.frame.regions, self.room.rect, room.unit)
        return offer.awake("command/undo") if self.safety.pending else offer

    def resize(self, room: Room, now: float) -> None:
        """The window has another size; nothing else changes."""
        self.window, self.now = room, now
        if self.screens:
            self.moments.players.relay(self.screen.session, now)

    def notice(self, message: str, detail: str) -> None:
        self.tell(Notice(Text.of(f"icheri/{message}", detail=Text.literal(detail, "en"))))

    # --- opening

    def begin(self, now: float, new: bool = False) -> None:
        """The front door: the hub, and the welcome page before it for a new player, or one who chose nothing yet."""
        self.now = now
        new = self.profile.word(WAY) == "ask" and (new or not self.profile.chosen)
        self.show_hub(quiet=new)
        if new:
            self.push(pages.welcome(self.profile))

    def show_hub(self, quiet: bool = False) -> None:
        """Back to the front; `quiet` when another page comes on top of it at once."""
        self.screens.clear()
        self.push(self.made.hub(), quiet)

    def push(self, page: HousePage, quiet: bool = False) -> None:
        above = self.screen if self.screens else None
        page = turned(page, errand=above.page.errand if above is not None and above.is_page else "")
        level = Level("icheri", f"page/{page.name}", page.title)
        self._above(Screen(Session(level, page, kept=False), self.rim.page_view(page.look)))
        if not quiet:
            self._enter(self.greeting(page))

    def _above(self, screen: Screen) -> None:
        """Another screen on top; the one below remembers where the player stood."""
        if self.screens:
            self.screen.standing = self.play.standing
        self.screens.append(screen)

    def _enter(self, greeting: Text) -> None:
        self.lesson = 0
        screen = self.screen
        self.moments.players.show(screen.session, self.now, greeting, screen.opened, screen.standing)

    def greeting(self, page: HousePage) -> Text:
        return greeting_of_page(page, self.profile, self.play)

    def open_level(self, game: str, stem: str) -> bool:
        """A fresh work of a level; its journal begins with the first choice."""
        level = self.content.fresh(game, stem)
        if level is None:
            return False
        self._work(Session(level, self.content.kind(game).start(level)), None)
        return True

    def open_work(self, work: Work) -> bool:
        session = self.works.session(work)
        if session is None:
            self.notice("notice-rules", work.path.name)
            return False
        self._work(session, self.storage.take(work))
        return True

    def _work(self, session: Session, journal: Path | None) -> None:
        session = replace(session, actions=actions_of(session))
        self._above(Screen(session, self.content.kind(session.level.game).view(), journal))
        name = "go-on" if session.past else "begin"
        self._enter(greeting_of(session, name))

    # --- what a choice led to

    def done(self, result: Result) -> None:
        """What a choice of whoever plays led to."""
        screen = self.screen
        before, screen.session = screen.session, result.session
        screen.threads = screen.threads if before.game == result.session.game else ()
        if screen.is_page and screen.page.profile != self.profile:
            self.use(screen.page.profile)
            screen.session = replace(screen.session, game=turned(screen.page, profile=self.profile))
        if result.entry is not None and not screen.is_page:
            screen.journal = self.works.keep(screen.journal, screen.session, result.entry, self.profile.word(LANGUAGE))
        self._after(before, result)
        for event in result.events:
            if event.kind == "request" and screen is self.screens[-1]:
                self.requests.answer(event.thing)
        if self.lesson:
            self.lesson = lesson.next_step(self, self.lesson)

    def _after(self, before: Session, result: Result) -> None:
        was, now, journal = before.game.finished, result.session.game.finished, self.screen.journal
        if was != now and journal is not None:
            self.storage.finish(journal, now)
        if now and not was:
            self.rim.save_picture(result.session, journal and journal.with_suffix(".png"))
            self.rim.melody(result.session, rewarding(self.profile, self.screen.rewarded))

    def use(self, profile: Profile, guarded: bool = True) -> None:
        """Takes a profile at once: kept, shown, heard; colours that could not be seen move, and that is told.

        A `guarded` change that could lock somebody out waits to be kept.
        """
        profile, moved = self.colours.settled(profile)
        if guarded:
            self.safety.changed(self.profile, profile)
        self.profile = profile
        self.storage.keep_profile(profile)
        self.rim.use(profile)
        self.moments.players.settle(profile)
        for setting in moved:
            value = value_text(setting, profile[setting])
            self.play.told(Text.of("own_colours/moved", name=setting_name(setting), value=value))

    def request(self, wish: str) -> None:
        """Something a page or a command asks for."""
        self.requests.answer(wish)

    def leave(self) -> None:
        """One screen back; from the hub, out of the house."""
        if len(self.screens) == 1:
            self.request("quit-house")
            return
        self.screens.pop()
        self.refresh()

    def refresh(self) -> None:
        """The screen on top, made anew from what is so now."""
        screen = self.screen
        if screen.is_page:
            fresh = self._anew()
            self._enter(fresh.greeting or fresh.body or fresh.title)
        else:
            self._enter(greeting_of(screen.session, "go-on"))

    def _anew(self) -> HousePage:
        """The page on top, made from what is so now."""
        screen = self.screen
        fresh = turned(self.made.again(screen.page), errand=screen.page.errand)
        screen.session = replace(screen.session, game=fresh, past=(), future=())
        screen.view = self.rim.page_view(fresh.look)
        return fresh

    def relay(self) -> None:
        """The screen on top as it is now, without a word."""
        if self.screen.is_page:
            self._anew()
        self.moments.players.relay(self.screen.session, self.now)


def room_of(width: int, height: int) -> Room:
    """The whole window, at the UI scale its size asks for (architecture: Size)."""
    window = Rect(0, 0, width, height)
    return Room(window, window_unit(window))
