"""What a screen reader is told of the window, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pygame

from ...access.inputs import Act
from ...access.offer import Offered
from ...access.tell.reader import MESSAGES, follows
from ...access.tell.record import Notice, ReaderProven
from ...core.game import Target, Text
from ...core.space import Rect
from .adapter import WINDOW, Adapter, show_window
from .nodes import Made
from .proof import Proof

if TYPE_CHECKING:
    from ...access.tell.reading import LaidOut, Node, Tree
    from ..app import App

BETWEEN = 0.1
"""Seconds between two trees: more of them starve a reader, fewer are late."""
LETTERS_A_SECOND, BEFORE = 14.0, 0.5
"""How long a reader may speak, so that the game grows quiet meanwhile: an ordinary rate, and a moment to begin."""
LONGEST = 20.0
UNHEARD = "\u200b"
"""A letter that nobody hears: a message said twice is news to a reader only if it differs."""


class ScreenReader:
    """Does nothing and costs nothing until a reader is there; then hands it the whole screen when it changed."""

    def __init__(self, app: App) -> None:
        self.app, self.proof = app, Proof()
        self._adapter: Adapter | None = None
        self._made: Made | None = None
        self._changed, self._next, self._focused = False, 0.0, False
        self._kind, self._lit, self._label, self._lamp = "", tuple[str, ...](), "", ""
        self._focus, self._coming = "", list[str]()
        self._message, self._near, self._odd = "", ("", ""), False
        self._things: dict[str, tuple[Target, Rect, Node]] = {}
        self._laid: LaidOut | None = None

    def begin(self, shown: bool) -> None:
        """Called before the window is shown, and after its first picture: begins when this system wants it."""
        if shown != bool(WINDOW):
            self.open()
        if not shown:
            show_window()

    def open(self) -> None:
        """Makes the adapter; without accesskit a notice says so and all else works."""
        try:
            import accesskit

            self._adapter, self._made = Adapter(accesskit), Made(accesskit)
        except Exception:
            self.app.teller(Notice(Text.of("reader/missing")))

    # --- what is told

    def change(self) -> None:
        """What is on offer changed."""
        self._changed = True

    def highlight(self, kind: str, targets: tuple[str, ...]) -> None:
        self._kind, self._label = kind, ""
        if follows(self.app.house.profile, kind):
            self._focus, self._lit = targets[0] if targets else self._focus, targets
            self._changed = True

    def light(self, target: str) -> None:
        self._lamp, self._changed = target, True

    def read(self, words: str, role: str, after: bool) -> bool:
        """A message, or the name of what is marked; True for a message that a reader is told."""
        if self._adapter is None or not self._adapter.active:
            return False
        if role == "cue":
            self._label = words
            if self._speaks() and follows(self.app.house.profile, self._kind):
                self._make_room(words)
            return False
        self._coming = [*(self._coming if after else []), words]
        self._changed = True
        if self._speaks():
            self._make_room(words)
        return True

    def _speaks(self) -> bool:
        return self.proof.proven(self.app.clock())

    def _make_room(self, words: str) -> None:
        self.app.sound.make_room(min(LONGEST, BEFORE + len(words) / LETTERS_A_SECOND))

    # --- what is asked for

    def acts(self, now: float) -> Iterable[Act]:
        """What readers asked for since the last call."""
        if self._adapter is None or self._made is None:
            return ()
        asked = [self._made.act(request) for request in self._adapter.requests()]
        if asked:
            self.proof.requested(now)
        return [act for act in asked if act is not None]

    # --- the main loop

    def pump(self, now: float) -> None:
        """Hands over what changed; the main loop calls it, at `due` at the latest."""
        if self._adapter is None:
            return
        was = self._adapter.active
        came = self._adapter.turned()
        if self._adapter.active:
            self._go_on(now, came)
        elif was:
            self.proof.left()
        proven = self.proof.proven(now)
        if proven != self.app.teller.reader:
            self.app.teller(ReaderProven(proven))

    def _go_on(self, now: float, came: bool) -> None:
        assert self._adapter is not None
        if came:
            self.proof.came(now)
        self.proof.pump(now)
        focused = bool(pygame.key.get_focused())
        if came or focused != self._focused:
            self._focused = focused
            self._adapter.focus(focused)
        anew = self._laid is not None and self._laid.language != self.app.words.language
        if came or ((self._changed or anew) and now >= self._next):
            self._push(now)

    def due(self, now: float) -> float | None:
        """When `pump` is needed next; None while nobody is there."""
        if self._adapter is None or not self._adapter.active:
            return None
        times = [self.proof.due(now), self._next if self._changed else None]
        return min((at for at in times if at is not None), default=None)

    def filenos(self) -> list[int]:
        return [] if self._adapter is None else self._adapter.filenos()

    def _push(self, now: float) -> None:
        assert self._adapter is not None and self._made is not None
        told, self._coming = self._coming, []
        if told:
            self._odd = not self._odd
            self._message = " ".join(told) + (UNHEARD if self._odd else "")
        update = self._made.update(self.tree(bool(told)))
        if self._adapter.push(update):
            self._changed, self._next = False, now + BETWEEN
            x, y = pygame.display.get_window_position()
            self._adapter.place(self._made.rect(x, y, *pygame.display.get_window_size()))

    def tree(self, told: bool = False) -> Tree:
        """The screen as it is now; with something `told`, what has the focus is described by it."""
        from ...access.tell.reading import Telling, laid_out, read

        app, house = self.app, self.app.house
        offer, way = house.play.offer, house.profile.word(MESSAGES)
        focus = self._focus if self._focus in offer else ""
        if told or self._near[0] != focus:
            self._near = (focus, self._message if told and way != "live" else "")
        laid, language = self._laid, app.words.language
        if laid is None or laid.offer is not offer or laid.language != language:
            if laid is None or laid.language != language:
                self._things.clear()
            laid = self._laid = laid_out(offer, language, app.words, self._thing)
        telling = Telling(
            house.screen.session.level.title, focus, self._label, self._lit, self._lamp,
            "" if way == "focus" else self._message, self._near[1],
        )  # fmt: skip
        return read(laid, telling, app.words)

    def _thing(self, item: Offered, position: int) -> Node:
        """A thing on offer, told once and kept while it stays as it is."""
        kept, target, box = self._things.get(item.id), item.target, item.region.bounds
        if kept is not None and kept[0] == target and kept[1] == box and kept[2].position == position:
            return kept[2]
        from ...access.tell.reading import thing_of

        made = thing_of(item, position, self.app.words, self.app.words.language)
        self._things[item.id] = (target, box, made)
        return made

    def close(self) -> None:
        self.proof.left()
        if self._adapter is not None:
            self._adapter.close()
