"""A warm-up that goes on: works one after another, the turn going round, until its time is up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ...access.first_press import WAY
from ...access.inputs import Input, PointAt
from ...access.result import Result
from ...access.tell.record import Happened, Highlighted, Say
from ...access.tell.record import Record as Told
from ...access.together.making import made
from ...core.game import Seat, Text
from ...core.settings import Profile
from ...stage.going_round import GoingRound, RoundView
from ..house_page import Screen
from .card import MIX, Card, levels_of
from .class_list import Members
from .far import far, near
from .going_round import SOON, STILL, Hourglass, turn_in
from .names import called, drawn
from .record import Deed, Log, Piece, Record, deed_line, first_line, fresh_key, work_line
from .way_used import way_used

if TYPE_CHECKING:
    from ..house import House

LINGER, LINGER_DONE = 2.5, 6.0
"""Seconds from the last choice to the end: after a part of a work, and after a work that was just finished."""
TRIES = 12
"""Levels that are tried before a warm-up gives up: their files may be broken."""
ENOUGH = 1e-6


class Run:
    """Plays a card with a group; `over` hears the record when it ends. `ways` are profiles that members play by.

    It stands round the house's own seat while it lasts: who gives a choice is the one whose turn it is.
    """

    def __init__(
        self, house: House, card: Card, group: Members, log: Log, ways: Mapping[str, Profile],
        over: Callable[[Record], None],
    ) -> None:  # fmt: skip
        self.house, self.card, self.group, self.log, self.ways, self.over = house, card, group, log, ways, over
        self.glass = Hourglass(card.minutes * 60.0)
        names, before = tuple(member.name for member in group), [record.key for record in log.records()]
        self.record = Record(fresh_key(datetime.now(), before), card.minutes, card.craft, names)
        self.screen: Screen | None = None
        self.at = self._first = 1
        self._works, self._offset = 0, len(before)
        self._known: dict[int, str] = {}
        self._piece = -1
        self._counted = self._turned = self._acted = house.now
        self._said: Input | None = None
        self._active = self._warned = False
        self._ends: float | None = None
        self._before = house.profile
        self._inner: tuple[Callable[[Result], None], Callable[[str], bool]] | None = None

    # --- beginning and ending

    def begin(self) -> bool:
        """Opens the first work; False when no level can be opened."""
        play = self.house.play
        self._inner = play.done, play.taken
        play.done, play.taken = self._done, self._taken
        self.house.moments.timed.append(self)
        self.house.moments.heard.append(self._heard)
        self.house.tell.watchers.append(self)
        self._wear(far(self.house.profile))
        if not self._open():
            self.close()
            return False
        self.log.add(first_line(self.record))
        begins = Text.of("warm_up/begins", minutes=self.card.minutes, name=self._name(), count=len(self.group))
        play.told(begins)
        return True

    def close(self) -> None:
        """Leaves the house as it was found; the record stays."""
        if self._inner is None:
            return
        play = self.house.play
        (play.done, play.taken), self._inner = self._inner, None
        self.house.moments.timed.remove(self)
        self.house.moments.heard.remove(self._heard)
        self.house.tell.watchers.remove(self)
        play.seat = Seat()
        self._wear(near(self.house.profile, self._before))
        if self.house.profile != self._before:
            self.house.storage.keep_profile(self.house.profile)
        self.record = self._note({"over": round(self.glass.played)})

    def _wear(self, profile: Profile) -> None:
        """Takes a profile for the time being: nothing is written down."""
        self.house.profile = profile
        self.house.rim.use(profile)
        self.house.play.settle(profile)

    def finish(self) -> None:
        """The end: the works are put down, and the picture of all comes."""
        self.close()
        self.house.screens = self.house.screens[:1]
        self.over(self.record)

    # --- works

    def _open(self) -> bool:
        house = self.house
        self._first, self._piece = self.at, -1
        self._settle()
        for _ in range(TRIES):
            game, stem = self._next()
            self._works += 1
            if stem and house.open_level(game, stem):
                self.screen = house.screen
                self.screen.session = replace(self.screen.session, actions=("next",))
                self.screen.view = RoundView(self.screen.view, self.showing, house.framer.type)
                self._active, self._counted = True, house.now
                house.relay()
                return True
        return False

    def _next(self) -> tuple[str, str]:
        """The craft and level whose turn it is; another one at each warm-up."""
        games = self.house.content.games()
        games = games if self.card.craft == MIX or self.card.craft not in games else (self.card.craft,)
        game = games[self._works % len(games)]
        stems = [stem for stem in self.house.content.stems(game) if not stem.startswith("own-")]
        levels = levels_of(stems, self.card.challenge)
        return game, levels[(self._offset + self._works // len(games)) % len(levels)] if levels else ""

    def next_work(self) -> None:
        """The finished work is put down; the one whose turn it is begins the next."""
        self.house.screens.pop()
        if self._open():
            self.house.play.told(self._turn_text())
        else:
            self.finish()

    # --- turns

    def showing(self) -> GoingRound:
        """What the strip above the work shows."""
        drawings = tuple(drawn(member.name) for member in self.group)
        return GoingRound(self._turn_text(), self._name(), drawings, self.at - 1, round(min(1.0, self.glass.share), 2))

    def _name(self) -> Text:
        return called(self.group[self.at - 1].name)

    def _turn_text(self) -> Text:
        return Text.of("warm_up/turn", name=self._name())

    def _settle(self) -> None:
        """The one whose turn it is gives what is chosen, and plays by their own way in."""
        house, play = self.house, self.house.play
        play.seat = Seat(1, (self.at,))
        own = self.ways.get(self.group[self.at - 1].name)
        base, before = house.profile if own is None else own, (play.profile, play.way)
        if play.profile != base:
            play.settle(base)
        if base.word(WAY) == "ask" and play.way != (way := self._known.get(self.at, "ask")):
            play.ways.use(way, inferred=way != "ask")
        if (play.profile, play.way) != before:
            house.tell(Highlighted("scan", ()))
            house.tell(Highlighted("focus", ()))

    def _pass_on(self, turn: int) -> None:
        """Whose turn it is now is told when that changes; nothing is timed, and nobody is passed over."""
        assert self.screen is not None
        if turn == self.at:
            self._settle()
            return
        if self.house.play.way != "ask":
            self._known[self.at] = self.house.play.way
        self.at, self._turned = turn, self.house.now
        self._settle()
        if self._ends is None and not self.screen.session.game.finished:
            soon = not self._warned and self.glass.share >= SOON
            self._warned = self._warned or soon
            self.house.play.told(Text.of("warm_up/soon", name=self._name()) if soon else self._turn_text())

    # --- what is chosen

    def _on_top(self) -> bool:
        return bool(self.house.screens) and self.house.screen is self.screen

    def _taken(self, target: str) -> bool:
        """Nothing is chosen any more once it comes to an end; an undo takes back what the last one made."""
        assert self._inner is not None
        if self._inner[1](target):
            return True
        if not self._on_top() or self.screen is None:
            return False
        if self._ends is not None:
            return True
        session = self.screen.session
        steps = {"command/undo": session.past, "command/redo": session.future}.get(target, ())
        self.house.play.seat = Seat(1, steps[-1].seat.givers) if steps else Seat(1, (self.at,))
        return False

    def _done(self, result: Result) -> None:
        assert self._inner is not None
        play, here, screen, at = self.house.play, self._on_top(), self.screen, self.at
        self._inner[0](result)
        if not here or screen is not self.screen or not self._on_top() or screen is None:
            return
        self._count()
        if result.entry is not None and result.entry.act == "choose":
            step = screen.session.past[-1]
            if made(step, screen.session.game, result.events):
                self._made()
        turn = turn_in(screen.session, self._first, len(self.group))
        if screen.session.game.finished:
            play.opened.clear()
        if turn != at or screen.session.game.finished:
            self.glass.turns += turn != at
            self._end_in_time()
        self._pass_on(turn)

    def _made(self) -> None:
        """Keeps who made something of which work, and by which way in."""
        assert self.screen is not None
        if self._piece < 0:
            level, journal = self.screen.session.level, self.screen.journal
            piece = Piece(level.game, level.id, journal.stem if journal else "", level.title.words)
            self._piece = len(self.record.pieces)
            self.record = self._note(work_line(piece))
        way = way_used(self.house.play.ways, self._said)
        deed = Deed(self.group[self.at - 1].name, way, self._piece)
        if deed not in self.record.deeds:
            self.record = self._note(deed_line(deed))

    def _note(self, line: Mapping[str, object]) -> Record:
        if not self.log.add(line):
            self.house.notice("notice-not-kept", self.log.path.name)
        return self.record.after(line)

    # --- time

    def _end_in_time(self) -> None:
        """Between two turns it may come to an end."""
        assert self.screen is not None
        if self._ends is None and self.glass.over_now():
            self.end(LINGER_DONE if self.screen.session.game.finished else LINGER)

    def end(self, linger: float = LINGER) -> None:
        """Comes to an end, softly: it is told, and the picture of all follows."""
        self._ends = self.house.now + linger
        self.house.play.told(Text.of("warm_up/ends"))

    def _count(self) -> None:
        """Adds the time since the last look, if it was time to play; a pause and pages above the work are none."""
        now = self.house.now
        if self._active:
            self.glass.played += max(0.0, now - self._counted)
        self._counted = now
        self._active = self._on_top() and not self.house.play.resting

    def see(self, record: Told) -> None:
        match record:
            case Happened() | Say():
                self._count()

    def _heard(self, said: Input) -> None:
        """Somebody is there; where the pointer is means something only to those who choose by resting it."""
        method = self.house.play.ways.method
        if not isinstance(said, PointAt) or (method is not None and method.follows):
            self._said, self._acted = said, self.house.now

    def due(self) -> float | None:
        if self.screen is not None and self.screen not in self.house.screens:
            return self.house.now
        if self._ends is not None:
            return self._ends
        if not self._active:
            return None
        up = self._counted + self.glass.whole - self.glass.played
        return max(up, self._acted + STILL) if self._begun else up

    @property
    def _begun(self) -> bool:
        return self._acted > self._turned

    def tick(self, now: float) -> None:
        """Time is up, or the works were left some other way."""
        if self.screen not in self.house.screens:
            self.close()
            self.house.relay()
            return
        self._count()
        if self._ends is not None:
            if now >= self._ends:
                self.finish()
        elif self._active and self.glass.over_in_a_turn(self._begun, now - self._acted + ENOUGH):
            self.end()
