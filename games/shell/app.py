"""The program with a window: devices in, picture and sound out, asleep in between."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pygame

from ..access.choose.scan_settings import switches
from ..access.tell.captions import CHARACTERS
from ..access.tell.record import Notice
from ..core.session import Session
from ..core.settings import Profile
from ..stage import captioning
from ..stage.canvas import Art, Canvas
from ..stage.cursor import Cursor, CursorShelf
from ..stage.frame import Frame, Framer
from ..stage.letters import manner_of
from ..stage.motion import FRAME, Motion
from ..stage.page_views import page_view
from ..stage.scale import room_for
from ..stage.scan_light import ScanLight
from ..stage.scene import Scene
from ..stage.type import Type
from ..stage.view import Moment, View
from ..stage.widgets import Widgets
from . import ending, full_screen
from .arrival import arrive
from .at_work import started
from .content import Content
from .devices import inputs_of
from .house import LANGUAGE, House, Rim, room_of
from .launch import Launch
from .log import Log, LogFile
from .looks import Looks
from .pads import Pads
from .perceived import Perceived
from .pictures import Pictures
from .presence import Presence
from .reader.screen_reader import ScreenReader
from .reward import catch_up, moment, shows
from .signs import FOLDER, Signer, Signs
from .sound.late import LateSound
from .storage import Storage
from .teller import Teller
from .waiting import Waiting
from .words import Words


class App:
    """Owns the window; everything that is told ends up here, everything a device says begins here."""

    def __init__(self, launch: Launch, clock: Callable[[], float] = time.monotonic) -> None:
        self.launch, self.clock, self.began = launch, clock, clock()
        self.running, self.stale, self._next_frame = True, True, 0.0
        self._early: list[tuple[str, str]] = list(launch.complaints)
        self._log_file = None if launch.log is None else LogFile(launch.log, self._complain)
        self.storage = Storage(launch.data, self._complain)
        self.words = Words(launch.resources.assets / "text", launch.profile.word(LANGUAGE), self.storage.cache)
        self.content = Content(launch.resources, self.storage.cache / "pieces", self._complain, launch.chance)
        pygame.display.init()
        pygame.font.init()
        self.window = full_screen.opened(launch, launch.profile)
        fonts = launch.resources.assets / "fonts"
        self.type = Type(fonts / "Andika-Regular.ttf", fonts / "Andika-Bold.ttf", manner_of(launch.profile))
        self.art = Art(launch.resources.folders())
        self.sound = LateSound(launch, clock)
        self.reader = ScreenReader(self)
        log = Log(None if self._log_file is None else self._log_file.write, self._time)
        self.teller = Teller(self.words, launch.profile, Perceived(self), log, self.clock)
        self.teller.captions.fits = self._fits
        self.framer = Framer(self.type, self.words)
        self.looks = Looks(launch.resources.assets, self._complain)
        self.theme = self.looks.of(launch.profile)
        self.pictures = Pictures(self.content, self.storage, self.art, self.theme)
        self.pads, self.motion, self.cursor = Pads(), Motion(), CursorShelf()
        self.scene = self._scene(launch.profile)
        self.signer = Signer(Signs(self.storage.folder / FOLDER), self._complain)
        self.shown: Any = None
        self._caption: tuple[Frame | None, float] = (None, 0.0)
        hear, room = self.teller.sit, room_of(*self.window.get_size())
        rim = Rim(self._quit, self._melody, self._use, self.pictures.keep, self._page_view, started, hear)
        known, profile = launch.known, launch.profile
        self.house = House(self.content, self.storage, known, self.framer, self.teller, rim, profile, room)
        self.presence = Presence(self.house, self.teller, self.sound.speaking, self._busy_until)
        self.house.begin(clock(), launch.new)
        arrive(self.house, launch.game, launch.level)
        for message, detail in self._early:
            self.house.notice(message, detail)

    # --- set-up

    def _scene(self, profile: Profile) -> Scene:
        self.cursor.use(Cursor.of(profile, room_of(*self.window.get_size()).unit), self.theme)
        surface = pygame.Surface(self.window.get_size())
        room = room_for(room_of(*surface.get_size()), profile)
        canvas = Canvas(surface, self.theme, self.art, self.type, room, self.words)
        widgets = Widgets(self.theme, canvas.room.unit, self.storage.cache / "widgets")
        look = captioning.CaptionLook.of(profile)
        return Scene(canvas, widgets, caption_look=look, scan_light=ScanLight.of(profile))

    def _page_view(self, look: str) -> View:
        craft = self.content.view
        return page_view(look, self.framer, self.pictures.card, lambda: self.scene.widgets, craft)

    def _complain(self, message: str, detail: str) -> None:
        if hasattr(self, "house"):
            self.house.notice(message, detail)
        else:
            self._early.append((message, detail))

    def _busy_until(self) -> float:
        """When what is told or shown moving now will be over."""
        return max(self.sound.telling_until(), self.motion.until)

    def _time(self) -> float:
        return self.clock() - self.began

    def _quit(self) -> None:
        self.running = False

    def _melody(self, session: Session, how: str) -> None:
        catch_up(self, how)
        self.sound.enter(session.level.game)
        if self.sound.melody(session, self.content.kind(session.level.game).module, how):
            self.teller.sounds("melody", 0.0)

    def _use(self, profile: Profile) -> None:
        """A profile's language, look and sound, at once."""
        language, theme = profile.word(LANGUAGE), self.looks.of(profile)
        if language != self.words.language:
            self.words = Words(self.launch.resources.assets / "text", language, self.storage.cache)
            self.teller.words = self.framer.words = self.words
        self.teller.use(profile)
        self.type.manner = manner_of(profile)
        self.theme = self.pictures.theme = theme
        self._rebuild(profile)
        self.sound.use(profile, language)
        self.presence.use(profile)

    def _rebuild(self, profile: Profile) -> None:
        before, self.scene = self.scene, self._scene(profile)
        self.scene.caption, self.scene.stood = before.caption, before.stood
        self.shown, self.stale = None, True

    # --- the loop

    def run(self, after_first: Callable[[], None], when_warm: Callable[[], None]) -> None:
        """Until the player leaves. The first is called when a picture stands, the other when all is ready for play."""
        self.reader.begin(shown=False)
        self.draw(self.clock())
        after_first()
        waiting = Waiting()
        if self.running:
            self.begin_sound()
            ending.heed(self._quit)
            self.pads.begin()
            self.reader.begin(shown=True)
        started, warmed = self.clock(), False
        while self.running:
            now = self.clock()
            heard = self.hear(now)
            if heard:
                waiting.woke()
            self.pump(now)
            self.draw(self.clock())
            if heard or not self.running or pygame.event.peek(pump=True):
                continue
            if not warmed and now - started > 0.3:
                self.words.warm()
                when_warm()
                warmed = True
            self.storage.sync_all()
            also = [*self.sound.filenos(), *self.reader.filenos(), *(self.pads.filenos or [])]
            waiting.sleep(self._rest(self.clock(), warmed), also, watched=self.pads.filenos is not None)
        self.close()

    def begin_sound(self) -> None:
        """Sound begins once the first picture stands, and small pictures of works are painted beside from then on."""
        self.pictures.begin(lambda: self.house.profile)
        self.sound.begin(self.house.profile, self.words.language, self.house.screen.session.level.game)

    def _rest(self, now: float, warmed: bool) -> float:
        """Seconds until something is due."""
        times = [self.presence.due(), self.teller.due(), self.sound.due(), self.reader.due(now), self.signer.due()]
        times.append(self._next_frame if self.motion.moving else self.pictures.due(now))
        if not warmed:
            times.append(now + 0.1)
        soonest = min((t for t in times if t is not None), default=now + 60)
        return max(0.0, soonest - now)

    def hear(self, now: float) -> bool:
        """All events that wait; whether there was an input."""
        heard = False
        events = pygame.event.get()
        self.pads.look(events)
        for event in events:
            match event.type:
                case pygame.QUIT:
                    self.house.now, heard = now, True
                    self.house.request("close-window")
                case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED:
                    self._resize(now)
                case pygame.WINDOWEXPOSED:
                    self.scene.expose()
                case _:
                    for said in (*inputs_of(event, self.window.get_size()), *self.pads.inputs_of(event)):
                        heard = True
                        self.presence.hear(said, now)
        for act in self.reader.acts(now):
            heard = True
            self.presence.hear(act, now)
        return heard

    def _resize(self, now: float) -> None:
        size = pygame.display.get_window_size()
        if size != self.scene.canvas.surface.get_size():
            self.window = pygame.display.get_surface() or self.window
            self._rebuild(self.house.profile)
            self.house.resize(room_of(*size), now)

    def pump(self, now: float) -> None:
        """Time goes on for the ways in and out."""
        self.presence.tick(now)
        self.teller.tick(now)
        if full_screen.turns(self.launch, self.house.profile):
            self.window = full_screen.opened(self.launch, self.house.profile)
            self._resize(now)
        for notice in self.sound.pump(now):
            self.teller(Notice(notice))
        for news in self.pads.news(self.house.profile, switches(self.house.profile)):
            self.teller(Notice(news))
        while self.words.spoilt:
            self.house.notice("notice-text", self.words.spoilt.pop(0))
        self.reader.pump(now)
        if not self.motion.moving and self.pictures.work():
            self.shown, self.stale = None, True

    # --- the picture

    def draw(self, now: float) -> None:
        """Paints what changed and shows it; nothing when nothing did."""
        if self.stale:
            self._repaint(now)
        elif self.motion.moving and now >= self._next_frame:
            self.scene.change(self.house.showing, self._moment(now))
            self._next_frame = now + FRAME
        self._dim(self.house.resting, now)
        self.signer.tick(now, self.house.room, self.house.profile)
        self.scene.sign(self.signer.signed)
        if self.scene.changed:
            places = self.scene.compose(self.window)
            if places:
                pygame.display.update(places)

    def _dim(self, resting: bool, now: float) -> None:
        if resting != self.scene.dimmed:
            self.motion.hold(resting, now)
            self.scene.dim(resting)
            self.sound.rest(resting)

    def _repaint(self, now: float) -> None:
        self.stale = False
        screen, game = self.house.screen, self.house.screen.session.game
        if self.shown is None or self.shown[0] is not screen:
            self.motion.end()
            self.art.folders = self.launch.resources.folders(screen.session.level.game)
            self.sound.enter(screen.session.level.game)
            self.scene.open(self.house.showing, self._moment(now))
        else:
            if game != self.shown[1]:
                shows(self, self.shown[1], now)
            self.scene.change(self.house.showing, self._moment(now))
        self.shown = (screen, game)

    def _moment(self, now: float) -> Moment:
        return moment(self, now)

    def _fits(self, line: str) -> bool:
        """Whether a line can stand in the caption as it is laid out now."""
        frame = self.house.frame if hasattr(self, "house") else None
        if frame is None or len(line) > CHARACTERS:
            return len(line) <= CHARACTERS
        if self._caption[0] is not frame:
            self._caption = (frame, captioning.width(self.scene.canvas.within(frame.room), frame.caption))
        return self.type.width(line, "caption", frame.room) <= self._caption[1]

    def close(self) -> None:
        self.house.presses.keep()
        self.pictures.keep_all()
        self.storage.sync_all()
        self.pictures.close()
        self.sound.close()
        self.reader.close()
        if self._log_file is not None:
            self._log_file.close()
        pygame.quit()
