"""The house: which screen is open, what a request leads to, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..access.offer import Offer, make_offer
from ..access.play import WAY, Play, Result
from ..access.tell.record import Notice, Record
from ..core.game import Level, Seat, Text
from ..core.session import Session
from ..core.settings import Profile, Setting
from ..core.space import Rect, Room
from ..stage.frame import KEYS_LEAST, LEFT_HANDED, TARGET_SIZE, TEXT_SIZE, Frame, Framer
from ..stage.scene import Showing
from ..stage.view import View
from . import lesson, pages
from .content import Content
from .page import Page, SettingPage
from .resources import shipped
from .storage import Storage, Work
from .words import languages
from .works import Works

LANGUAGE = Setting("language.words", "en", languages(shipped().assets / "text"))
ACTIONS = ("next", "listen", "works")


@dataclass(slots=True)
class Screen:
    """One screen of the house: a session, its view, and for a work its journal."""

    session: Session
    view: View
    journal: Path | None = None
    opened: dict[str, str] = field(default_factory=dict)

    @property
    def is_page(self) -> bool:
        return isinstance(self.session.game, Page | SettingPage)


@dataclass(slots=True)
class Rim:
    """What the house asks of the world outside: to stop, to sound, to take a profile, to save a picture."""

    quit: Callable[[], None]
    melody: Callable[[Session], None]
    use: Callable[[Profile], None]
    save_picture: Callable[[Session, Path | None], Path | None]
    page_view: Callable[[str], View]


class House:
    """Keeps the stack of screens and answers requests; it knows no window and no clock."""

    def __init__(
        self, content: Content, storage: Storage, known: Mapping[str, Setting], framer: Framer,
        tell: Callable[[Record], None], rim: Rim, profile: Profile, room: Room,
    ) -> None:  # fmt: skip
        self.content, self.storage, self.known, self.framer, self.tell, self.rim = (
            content,
            storage,
            known,
            framer,
            tell,
            rim,
        )
        self.profile, self.room, self.now = profile, room, 0.0
        self.works = Works(content, storage)
        self.screens: list[Screen] = []
        self.frame: Frame | None = None
        self.lesson = 0
        self.play = Play(profile, self._arrange, tell, self._done)
        self.play.settle(profile)

    # --- what is on show

    @property
    def screen(self) -> Screen:
        return self.screens[-1]

    @property
    def showing(self) -> Showing:
        assert self.frame is not None
        targets = {item.id: item.target for item in self.play.offer.items}
        return Showing(self.screen.session.game, self.screen.view, self.frame, targets)

    def _arrange(self, session: Session, seat: Seat, opened: dict[str, str]) -> Offer:
        screen = self.screen
        least = self.profile.number(TARGET_SIZE)
        by_keys = self.play.way in ("keys", "one-switch", "two-switches")
        room = replace(self.room, text=self.profile.number(TEXT_SIZE) / 100, least=least)
        targets = session.targets(seat)
        screen.opened = opened
        zoom = min(least, KEYS_LEAST) if by_keys and not screen.is_page else least
        lefty = bool(self.profile[LEFT_HANDED])
        self.frame = self.framer.frame(session, targets, screen.view, room, opened, lefty, zoom)
        return make_offer((*targets, *self.frame.openings), self.frame.regions, room.rect, room.unit)

    def resize(self, room: Room, now: float) -> None:
        """The window has another size; nothing else changes."""
        self.room, self.now = room, now
        if self.screens:
            self.play.relay(self.screen.session, now)

    def notice(self, message: str, detail: str) -> None:
        self.tell(Notice(Text.of(f"icheri/{message}", detail=Text.literal(detail, "en"))))

    # --- opening

    def begin(self, now: float) -> None:
        """The front door: the hub, and the welcome page before it for a new player."""
        self.now = now
        new = self.profile.word(WAY) == "ask" and not self.profile.chosen
        self.show_hub(quiet=new)
        if new:
            self._push(pages.welcome(self.profile))

    def show_hub(self, quiet: bool = False) -> None:
        """Back to the front; `quiet` when another page comes on top of it at once."""
        self.screens.clear()
        self._push(self._hub(), quiet)

    def _hub(self) -> Page:
        games = [(name, *self.works.lit(name)) for name in self.content.games()]
        last = self.works.unfinished()
        return pages.hub(
            self.profile, games, len(self.storage.all_works()), None if last is None else self.works.title(last)
        )

    def _push(self, page: Page | SettingPage, quiet: bool = False) -> None:
        above = self.screen.session.game if self.screens else None
        errand = above.errand if isinstance(above, Page | SettingPage) else ""
        page = replace(page, errand=errand)
        level = Level("icheri", f"page/{page.name}", page.title)
        self.screens.append(Screen(Session(level, page, kept=False), self.rim.page_view(page.look)))
        if not quiet:
            self._enter(self.greeting(page))

    def _enter(self, greeting: Text) -> None:
        self.lesson = 0
        self.play.show(self.screen.session, self.now, greeting, self.screen.opened)

    def greeting(self, page: Page | SettingPage) -> Text:
        if isinstance(page, SettingPage):
            return page.describe_now()
        if page.body is not None:
            return page.body
        return Text.of(f"icheri/greet-{page.name}", title=page.title, count=len(page.rows))

    def open_level(self, game: str, stem: str) -> bool:
        """A fresh work of a level; its journal begins with the first choice."""
        level = self.content.level(game, stem)
        if level is None:
            return False
        self._work(Session(level, self.content.kind(game).start(level)), None)
        return True

    def open_work(self, work: Work) -> bool:
        session = self.works.session(work)
        if session is None:
            self.notice("notice-rules", work.path.name)
            return False
        self._work(session, work.path)
        return True

    def _work(self, session: Session, journal: Path | None) -> None:
        session = replace(session, actions=ACTIONS)
        self.screens.append(Screen(session, self.content.kind(session.level.game).view(), journal))
        name = "go-on" if session.past else "begin"
        text = Text.of(f"{session.level.game}/greet-{name}", title=session.level.title, count=len(session.level.pieces))
        self._enter(text)

    # --- what a choice led to

    def _done(self, result: Result) -> None:
        screen = self.screen
        before, screen.session = screen.session, result.session
        game = screen.session.game
        if isinstance(game, Page | SettingPage) and game.profile != self.profile:
            self.use(game.profile)
        if result.entry is not None and not screen.is_page:
            screen.journal = self.works.keep(screen.journal, screen.session, result.entry, self.profile.word(LANGUAGE))
        self._after(before, result)
        for event in result.events:
            if event.kind == "request" and screen is self.screens[-1]:
                self.request(event.thing)
        if self.lesson:
            self.lesson = lesson.next_step(self, self.lesson)

    def _after(self, before: Session, result: Result) -> None:
        was, now = before.game.finished, result.session.game.finished
        journal = self.screen.journal
        if was != now and journal is not None:
            self.storage.finish(journal, now)
        if now and not was:
            self.rim.save_picture(result.session, journal and journal.with_suffix(".png"))
            self.rim.melody(result.session)

    def use(self, profile: Profile) -> None:
        """Takes a profile at once: kept, shown, heard."""
        self.profile = profile
        self.storage.keep_profile(profile)
        self.rim.use(profile)
        self.play.settle(profile)

    # --- requests

    def request(self, wish: str) -> None:
        """What a page or a command asks for; an unknown wish is told, never an error."""
        kind, _, rest = wish.partition("/")
        match kind:
            case "leave":
                self.leave()
            case "game":
                self._push(self._levels(rest))
            case "level":
                self.open_level(*rest.split("/", 1))
            case "go-on":
                self._open_stem(self.works.unfinished())
            case "work" | "open-work" | "copy-work" | "save-picture" | "ask-put-away" | "put-away" | "bring-back":
                self._about_work(kind, rest)
            case "page":
                self._push_named(rest)
            case "preset":
                self._preset(rest)
            case "options":
                self._push(
                    pages.option_room(rest, self.profile, self.known)
                    if rest
                    else pages.options(self.profile, self.known)
                )
            case "setting":
                self._push(pages.setting(self.known[rest], self.profile))
            case "capture":
                self.play.listening = lambda button: self._captured(self.known[rest], button)
                self.play.told(Text.of("icheri/press-the-key"))
            case "reset":
                names = pages.OPTION_ROOMS[rest]
                self.use(self.profile.without(s for s in self.known.values() if s.page in names))
                self._refresh()
            case "about":
                self._about(rest)
            case "how-to":
                self.lesson = lesson.begin(self)
            case "picture":
                self._save_picture(self.screen.session, self.screen.journal)
            case "action":
                self._action(rest)

    def leave(self) -> None:
        """One screen back; from the hub, out of the house."""
        if len(self.screens) == 1:
            self.rim.quit()
            return
        self.screens.pop()
        self._refresh()

    def _refresh(self) -> None:
        """The screen on top, made anew from what is so now."""
        screen = self.screen
        game = screen.session.game
        if isinstance(game, Page | SettingPage):
            fresh = self._again(game)
            screen.session = replace(screen.session, game=replace(fresh, errand=game.errand), past=(), future=())
            screen.view = self.rim.page_view(fresh.look)
            self._enter(self.greeting(fresh))
        else:
            self._enter(
                Text.of(
                    f"{screen.session.level.game}/greet-go-on",
                    title=screen.session.level.title,
                    count=len(screen.session.level.pieces),
                )
            )

    def _again(self, game: Page | SettingPage) -> Page | SettingPage:
        if isinstance(game, SettingPage):
            return replace(game, profile=self.profile)
        match game.name:
            case "hub":
                return self._hub()
            case "works":
                return self._works(game.title == Text.of("icheri/put-away-title"))
            case "options":
                return pages.options(self.profile, self.known)
            case "option-room":
                room = next(r for r in pages.OPTION_ROOMS if game.title == Text.of(f"icheri/options-{r}"))
                return pages.option_room(room, self.profile, self.known)
        return replace(game, profile=self.profile)

    def _levels(self, game: str) -> Page:
        found = list(self.content.levels(game))
        finished = self.works.finished_levels(game)
        suggested = next((level.id for level in found if not finished.get(level.id)), found[0].id if found else "")
        return pages.levels(game, self.profile, found, finished, suggested)

    def _works(self, away: bool = False) -> Page:
        found = [
            (work, self.works.title(work)) for path in self.storage.all_works(away) if (work := self.storage.load(path))
        ]
        return pages.works(found, self.profile, len(self.storage.all_works(True)), away)

    def _push_named(self, name: str) -> None:
        match name:
            case "works" | "put-away":
                self._push(self._works(name == "put-away"))
            case "more-presets":
                self._push(pages.more_presets(self.profile))
            case "welcome":
                self._push(pages.welcome(self.profile))

    def _preset(self, name: str) -> None:
        path = self.content.resources.assets / "profiles" / f"{name}.toml"
        chosen = self.storage.read_profile(path, self.known).chosen
        profile = self.profile
        for setting, value in chosen:
            profile = profile.put(self.known[setting], value)
        self.use(profile)
        self.show_hub()

    def _captured(self, setting: Setting, button: str) -> None:
        """The next button pressed becomes the setting's value."""
        if button not in setting.choices:
            self.play.told(Text.of("icheri/key-not-possible"))
            return
        self.use(self.profile.put(setting, button))
        self._refresh()

    # --- works

    def _open_stem(self, work: Work | None) -> None:
        if work is not None:
            self.open_work(work)

    def _about_work(self, kind: str, stem: str) -> None:
        away = kind == "bring-back"
        path = next((p for p in self.storage.all_works(away) if p.stem == stem), None)
        work = None if path is None else self.storage.load(path)
        if work is None:
            return
        match kind:
            case "work":
                self._push(pages.work(work, self.works.title(work), self.profile))
            case "open-work":
                self.open_work(work)
            case "copy-work":
                copied = self.storage.copy(work)
                self._tell("work-copied" if copied else "notice-not-kept", work)
            case "save-picture":
                session = self.works.session(work)
                if session is not None:
                    self._save_picture(session, work.path)
            case "ask-put-away":
                self._push(pages.confirm_put_away(work, self.works.title(work), self.profile))
            case "put-away":
                self.storage.move(work.path, put_away=True)
                self.screens = self.screens[:-2]
                self._refresh()
                self._tell("work-is-put-away", work)
            case "bring-back":
                self.storage.move(work.path, put_away=False)
                self._refresh()
                self._tell("work-is-back", work)

    def _tell(self, message: str, work: Work) -> None:
        self.play.told(Text.of(f"icheri/{message}", name=self.works.title(work)))

    def _save_picture(self, session: Session, journal: Path | None) -> None:
        saved = self.rim.save_picture(session, None)
        if saved is None:
            self.play.told(Text.of("icheri/picture-not-saved"))
        else:
            self.play.told(Text.of("icheri/picture-saved", file=Text.literal(saved.name, "en")))

    def _action(self, name: str) -> None:
        match name:
            case "next":
                level = self.screen.session.level
                stems = self.content.stems(level.game)
                at = stems.index(level.id) if level.id in stems else -1
                self.screens.pop()
                if not self.open_level(level.game, stems[(at + 1) % len(stems)]):
                    self._refresh()
            case "listen":
                self.rim.melody(self.screen.session)
            case "works":
                self.screens = self.screens[:1]
                self._push(self._works())

    def _about(self, rest: str) -> None:
        game, _, at = rest.partition("/")
        if not game:
            game = self.screen.session.level.game
        facts = self.works.facts(game if game in self.content.games() else "")
        page = pages.about(game, facts, int(at or 0), self.profile)
        if (
            self.screen.is_page
            and isinstance(self.screen.session.game, Page)
            and self.screen.session.game.name == "about"
        ):
            self.screens.pop()
        self._push(page)


def room_of(width: int, height: int) -> Room:
    """The whole window, at the UI scale its size asks for (architecture: Size)."""
    return Room(Rect(0, 0, width, height), max(1.0, min(width / 1280, height / 720)))
