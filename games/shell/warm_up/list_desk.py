"""The class list by hand and by table: children by their pictures, each with a way to play."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import State, Text
from ..house_page import HousePage
from ..page import Page, Row
from ..pages import MORE_PRESETS, PRESETS
from ..people.names import picture_of
from .class_list import ClassList, Member, Members, Read, content_of, read_list
from .class_ways import known_words, players, speaking, way_name
from .names import called, drawn, free
from .outside import fresh_name, keep_new
from .spreadsheet import SheetError, written_table

if TYPE_CHECKING:
    from ..house import House

TABLES = (".csv", ".tsv", ".txt")
MOST_SHOWN, MOST_LOOKED_AT = 24, 400
LANGUAGE = "language.words"


class ListDesk:
    """Answers "class-list", "child-...", "list-in/<number>", "list-out" and a table that was dropped."""

    def __init__(self, house: House, kept: ClassList) -> None:
        self.house, self.list = house, kept
        self._found: list[Path] = []
        self._child = ""

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "class-list":
                self.house.push(self._page())
            case "child-new":
                self._child = ""
                self.house.push(self._pictures())
            case "child-add":
                self._change("warm_up/child-added", rest, (*self._members(), Member(rest)))
            case "child" if rest in self._names():
                self._child = rest
                self.house.push(self._one())
            case "child-turn" if self._child and rest in ("name", "way"):
                self.house.push(self._pictures() if rest == "name" else self._ways())
            case "child-call" if self._child and rest in free(self._names()):
                self._changed(replace(self._member(), name=rest), "warm_up/child-called")
            case "child-way" if self._child:
                self._changed(replace(self._member(), way=rest), "warm_up/child-plays")
            case "child-ask" if self._child:
                self.house.push(self._question())
            case "child-away" if self._child:
                self._take_off()
            case "list-in" if rest.isdecimal() and len(rest) < 4 and int(rest) < len(self._found):
                self._read(self._found[int(rest)])
            case "dropped" if Path(rest).suffix.lower() in TABLES:
                self._read(Path(rest))
            case "list-out":
                self._write()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        match page.name:
            case "class-list":
                return self._page()
            case "class-child" if self._child in self._names():
                return self._one()
        return None

    def _members(self) -> Members:
        try:
            return self.list.members()
        except SheetError:
            return ()

    def _names(self) -> list[str]:
        return [member.name for member in self._members()]

    def _member(self) -> Member:
        return next((member for member in self._members() if member.name == self._child), Member(self._child))

    # --- pages

    def _page(self, said: Text | None = None) -> Page:
        """Everybody; a list that cannot be read is told, and a new one is begun beside it."""
        try:
            members = self.list.members()
        except SheetError as error:
            members, said = (), Text.of(f"warm_up/list-{error.reason}")
        rows = [
            Row(f"child/{member.name}", called(member.name), f"child/{member.name}", drawn(member.name), "card",
                State(value=way_name(member.way) if member.way else None))
            for member in members
        ]  # fmt: skip
        rows.append(Row("child-new/it", Text.of("warm_up/child-new"), "child-new", "plus", "card",
                        State(resting=not free(member.name for member in members))))  # fmt: skip
        self._found = self._tables()
        for n, path in enumerate(self._found):
            label = Text.of("warm_up/list-in", file=Text.literal(path.name[:40], "en"))
            rows.append(Row(f"list-in/{n}", label, f"list-in/{n}", "go-on", "card"))
        rows.append(Row("list-out/it", Text.of("warm_up/list-out"), "list-out", "send", "card",
                        State(resting=not members)))  # fmt: skip
        said = said or Text.of("warm_up/greet-class-list", count=len(members))
        return Page("class-list", Text.of("warm_up/class-list"), tuple(rows), self.house.profile, greeting=said)

    def _tables(self) -> list[Path]:
        """Tables that lie in the class's folder; what was written there by the house is not among them."""
        found: list[Path] = []
        with suppress(OSError):
            here = sorted(self.list.path.parent.glob("*"))[:MOST_LOOKED_AT]
            found = [path for path in here if path.suffix.lower() in TABLES and path.stem.isprintable()]
        ours = ("list", "list-before", "warm-up", "class-list")
        return [path for path in found if path.stem.rstrip("-0123456789") not in ours][:MOST_SHOWN]

    def _one(self) -> Page:
        member = self._member()
        rows = (
            Row("child-turn/way", Text.of("warm_up/child-way"), "child-turn/way", "way",
                state=State(value=way_name(member.way))),
            Row("child-turn/name", Text.of("people/other-picture"), "child-turn/name", "picture"),
            Row("child-ask/it", Text.of("warm_up/child-off"), "child-ask", "put-away"),
        )  # fmt: skip
        greeting = Text.of("warm_up/greet-child", name=called(member.name), value=way_name(member.way))
        return Page("class-child", called(member.name), rows, self.house.profile, greeting=greeting)

    def _pictures(self) -> Page:
        """Pictures that nobody in the class has."""
        wish = "child-call" if self._child else "child-add"
        rows = tuple(
            Row(f"{wish}/{name}", called(name), f"{wish}/{name}", drawn(name), "card") for name in free(self._names())
        )
        title = Text.of("people/other-picture" if self._child else "warm_up/child-new")
        greeting = Text.of("warm_up/greet-pictures", count=len(rows))
        return Page("class-pictures", title, rows, self.house.profile, greeting=greeting)

    def _ways(self) -> Page:
        """Any way in, the ways to play of the house, and the profiles of its players."""
        now = self._member().way
        icon = {"pointer": "mouse", "big-and-clear": "text-size", "first-switch": "one-switch", "quiet": "calm"}
        rows = [
            Row(f"child-way/{way or 'any'}", way_name(way), f"child-way/{way}", icon.get(way, way or "question"),
                "card",
                State(chosen=way == now))
            for way in ("", *PRESETS, *MORE_PRESETS)
        ]  # fmt: skip
        rows += [
            Row(f"child-way/{name}", way_name(name), f"child-way/{name}", picture_of(name), "card",
                State(chosen=name == now))
            for name in players(self.house)
        ]  # fmt: skip
        title = Text.of("warm_up/child-way")
        greeting = Text.of("warm_up/greet-choices", name=title, value=way_name(now))
        return Page("class-ways", title, tuple(rows), self.house.profile, greeting=greeting)

    def _question(self) -> Page:
        rows = (
            Row("keep/child", Text.of("warm_up/child-stays"), "leave", "back"),
            Row("child-away/it", Text.of("warm_up/child-away"), "child-away", "put-away"),
        )
        title = Text.of("warm_up/child-question", name=called(self._child))
        return Page("class-ask", title, rows, self.house.profile, greeting=title)

    # --- changes

    def _keep(self, members: Members) -> bool:
        try:
            self.list.keep(members)
        except SheetError as error:
            self.house.play.told(Text.of(f"warm_up/{error.reason}"))
            return False
        return True

    def _change(self, told: str, name: str, members: Members) -> None:
        """Somebody new stands in the list."""
        if name not in free(self._names()):
            self.house.play.told(Text.of("icheri/not-on-offer"))
        elif self._keep(members):
            self.house.leave()
            self.house.play.told(Text.of(told, name=called(name)))

    def _changed(self, after: Member, told: str) -> None:
        """The child in hand is called or plays another way."""
        if after.way and after.way not in (*PRESETS, *MORE_PRESETS, *players(self.house)):
            self.house.play.told(Text.of("icheri/not-on-offer"))
            return
        if self._keep(tuple(after if m.name == self._child else m for m in self._members())):
            self._child = after.name
            self.house.leave()
            self.house.play.told(Text.of(told, name=called(after.name), value=way_name(after.way)))

    def _take_off(self) -> None:
        if self._keep(tuple(member for member in self._members() if member.name != self._child)):
            name, self._child = self._child, ""
            self.house.screens = self.house.screens[:-2]
            self.house.refresh()
            self.house.play.told(Text.of("warm_up/child-is-off", name=called(name)))

    # --- tables

    def _read(self, path: Path) -> None:
        """A table becomes the list; one that cannot is told, and the list stays as it was."""
        try:
            raw = content_of(path)
            if raw is None:
                raise SheetError("unread")
            read = read_list(raw, known_words(self.house))
            self.list.keep(read.members)
        except SheetError as error:
            reason = error.reason if error.reason == "not-kept" else f"list-{error.reason}"
            self.house.play.told(Text.of(f"warm_up/{reason}"))
            return
        if self.house.screen.is_page and self.house.screen.page.name == "class-list":
            self.house.screens.pop()
        self.house.push(self._page(_told(read)))

    def _write(self) -> None:
        """The list as a table for a spreadsheet, in the player's words."""
        say, language = speaking(self.house)
        head = (say(Text.of("warm_up/column-picture")), say(Text.of("warm_up/column-way")))
        rows = [(say(called(m.name)), say(way_name(m.way)) if m.way else "") for m in self._members()]
        path = fresh_name(self.list.path.parent, "class-list", ".csv")
        kept = keep_new(path, written_table([head, *rows], "," if language == "en" else ";"))
        said = Text.of("warm_up/list-written", file=Text.literal(path.name, "en"))
        self.house.play.told(said if kept else Text.of("warm_up/not-kept"))


def _told(read: Read) -> Text:
    """What became of a table, in words."""
    said = Text.of("warm_up/list-read", count=len(read.members))
    for name in ("named_anew", "unknown_ways", "left_out"):
        if count := getattr(read, name):
            second = Text.of(f"warm_up/list-{name.replace('_', '-')}", count=count)
            said = Text.of("warm_up/lines", first=said, second=second)
    return said
