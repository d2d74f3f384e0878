"""Desks that are loaded when somebody first asks for what they do, so that a start does not wait for them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...core.values import dataclass

if TYPE_CHECKING:
    from ..house import House
    from ..house_page import HousePage

PLACES = (
    (".sending.desk", "SendDesk", ("send", "hands", "save-picture", "save-paper", "save-postcard",
     "save-named-postcard", "picture", "stop-making", "postcard-in", "take-postcard", "dropped"), ("postcards",)),
    (".sending.clip_desk", "ClipDesk", ("clip", "make-clip", "make-film", "clip-names"), ()),
    (".gallery.desk", "GalleryDesk", ("wall", "craft", "work", "open-work", "copy-work", "hear-work", "ask-put-away",
     "put-away", "bring-back"), ("works", "put-away", "crafts")),
    (".gallery.naming", "NamingDesk", ("name-work", "name-words", "name-letters", "name-word", "name-group",
     "name-letter", "name-back", "name-done", "name-none"), ()),
    (".gallery.watch_desk", "WatchDesk", ("watch", "watch-play", "watch-step", "watch-back", "watch-again"), ()),
    (".gallery.large", "LargeDesk", ("large",), ()),
    (".warm_up.desk", "ClassDesk", ("warm-up", "warm-up-again", "warm-up-end", "here", "leave", "action", "dropped",
     "card-new", "card", "card-turn", "card-put", "card-keep", "card-away", "card-back", "class-list", "child-new",
     "child-add", "child", "child-turn", "child-call", "child-way", "child-ask", "child-away", "list-in", "list-out",
     "warm-up-page", "warm-up-said", "page-out", "table-out", "certificate-out", "picture-out", "stop-pages",
     "ask-wipe-warm-ups", "wipe-warm-ups"), ("class", "class-today", "class-cards", "cards-away", "warm-ups")),
    (".own.desk", "OwnShelfDesk", ("own-thing", "own-name", "own-call", "own-away", "own-back"),
     ("own", "own-kept", "own-put-away")),
    (".own.bench", "BenchDesk", ("build", "build-again", "own-ask", "own-pick", "own-make"), ()),
    (".own.window_desk", "OwnDesk", ("dropped", "own-window", "own-gap", "stop-window"), ("own-windows",)),
    (".paper.desk", "PrintDesk", ("print", "print-level", "print-of", "print-size", "print-names", "print-name",
     "print-date", "make-print", "stop-print"), ()),
    (".company.desk", "TogetherDesk", ("together", "leave", "share", "sit-as", "my-steps", "stand-up", "action"),
     ("together", "together-rule", "together-who")),
    (".along.desk", "AlongDesk", ("take-along", "bring-along", "bring-all", "stop-along", "dropped"), ("everything",)),
    ("profiles_desk", "ProfilesDesk", ("player", "begin-player", "call", "ask-away", "away-player", "bring-player"),
     ("profiles", "new-player", "other-picture", "away-players", "this-player")),
    ("teachers_desk", "TeachersDesk", ("teachers", "print-teachers"), ("teachers",)),
    ("presets_desk", "PresetsDesk", ("show-preset",), ("presets",)),
    ("passport_desk", "PassportDesk", ("passport-out", "passport-in", "dropped"), ("passport",)),
    ("suits_desk", "SuitsDesk", ("suits",), ("suits-me",)),
    (".care.desk", "CareDesk", ("finish", "care", "pace"), ("care",)),
    ("presses_desk", "PressesDesk", ("advice", "ask-wipe", "wipe-presses"), ("presses",)),
)  # fmt: skip
"""Module, desk, the kinds of wishes it answers and the pages it makes."""


def desks(house: House) -> Iterator[Later]:
    """All desks that are loaded late; who is asked first about what was dropped stands first."""
    for module, name, kinds, pages in PLACES:
        yield Later(house, module, name, kinds, pages)


@dataclass(slots=True)
class Later:
    """Stands in for a desk until one of its wishes comes."""

    house: House
    module: str
    name: str
    kinds: tuple[str, ...]
    pages: tuple[str, ...]
    _desk: Any = None

    def answer(self, kind: str, rest: str) -> bool:
        if kind not in self.kinds and not (kind == "page" and rest in self.pages):
            return False
        if self._desk is None:
            self._desk = getattr(import_module(f".{self.module}", __package__), self.name)(self.house)
        answered: bool = self._desk.answer(kind, rest)
        return answered

    def again(self, page: HousePage) -> HousePage | None:
        made: HousePage | None = None if self._desk is None else self._desk.again(page)
        return made
