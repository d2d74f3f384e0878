"""The bench on which players build a level of their own from a game's parts, one answer at a time."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.building import Asked, Building, Draft
from ...core.fault import LevelFault
from ...core.game import Level, State, Text
from ..content import DRAFT
from ..house_page import HousePage
from ..levels import LevelError, Source, level_from_source
from ..page import Page, Row
from ..words import languages
from . import pages
from .builders import building
from .levels import OwnLevels
from .tables import draft_of, level_text
from .titles import in_languages

if TYPE_CHECKING:
    from ..house import House

BENCH, ASK = "bench", "own-ask"
MOST_DRAFTS = 200
MANY = 6
"""More choices than this stand as cards, many on a page."""
FEW = 3
"""So many answers are said by name; of more, how many they are."""


class BenchDesk:
    """Answers "build/<game>", "own-ask/<game>/<question>", "own-pick/<game>/<question>/<choice>", "own-make/<game>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.levels = OwnLevels(house.storage.folder / "levels")
        self.game = ""
        self.draft: dict[str, tuple[str, ...]] = {}
        self._builder: Building | None = None
        self._shelf: tuple[Level, ...] = ()

    def answer(self, kind: str, rest: str) -> bool:
        game, _, more = rest.partition("/")
        name, _, choice = more.partition("/")
        match kind:
            case "build" if building(self.house.content, game) is not None:
                self._begin(game, {})
            case "build-again" if building(self.house.content, game) is not None:
                self._begin(game, draft_of(self.levels.text(game, more)))
            case "own-ask" if game == self.game and (asked := self._asked(name)) is not None:
                self.house.push(self._question(asked))
            case "own-pick" if game == self.game and (asked := self._asked(name)) is not None:
                self._pick(asked, choice)
            case "own-make" if game and game == self.game:
                self._make()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name == BENCH and self._builder is not None:
            return self._bench()
        asked = self._asked(page.name.removeprefix(f"{ASK}-")) if page.name.startswith(f"{ASK}-") else None
        return None if asked is None else self._question(asked)

    def _begin(self, game: str, draft: dict[str, tuple[str, ...]]) -> None:
        content = self.house.content
        self.game, self.draft, self._builder = game, draft, building(content, game)
        self._shelf = tuple(content.levels(game))
        self.house.push(self._bench())

    # --- what is asked

    def _questions(self) -> tuple[Asked, ...]:
        return () if self._builder is None else self._builder.questions(self.draft, self._shelf)

    def _asked(self, name: str) -> Asked | None:
        return next((asked for asked in self._questions() if asked.name == name), None)

    def _bench(self) -> Page:
        """A row for each question with its answer, and the one that makes the level, with its picture."""
        rows = [
            Row(f"own-ask/{one.name}", one.label, f"own-ask/{self.game}/{one.name}", one.icon, "card",
                State(value=said(one)), serves=(f"own-pick/{self.game}/{one.name}/",))
            for one in self._questions()
        ]  # fmt: skip
        face = self._face(self.draft)
        make = Row("own-make/it", Text.of("own/make"), f"own-make/{self.game}", "yes", "card", face=face)
        title = Text.of(f"{self.game}_building/begin")
        return Page(
            BENCH, title, (make, *rows), self.house.profile, greeting=Text.of("own/greet-bench", count=len(rows))
        )

    def _question(self, asked: Asked) -> Page:
        """All that may be chosen; what is chosen is marked, and where it helps each shows what would come of it."""
        cards = asked.pictured or len(asked.choices) > MANY
        rows = [
            Row(f"own-pick/{one.id}", one.label, f"own-pick/{self.game}/{asked.name}/{one.id}", one.icon or asked.icon,
                "card" if cards else "toggle", State(chosen=one.id in asked.chosen),
                face=self._face(self._with(asked, one.id)) if asked.pictured else "")
            for one in asked.choices
        ]  # fmt: skip
        greeting = Text.of("own/greet-ask", title=asked.label, value=said(asked), most=asked.most)
        return Page(f"{ASK}-{asked.name}", asked.label, tuple(rows), self.house.profile, greeting=greeting)

    def _with(self, asked: Asked, choice: str) -> Draft:
        """All answers, with one choice more."""
        return {one.name: one.chosen for one in self._questions()} | {asked.name: asked.after(choice)}

    def _pick(self, asked: Asked, choice: str) -> None:
        """One answer leads back to the bench; of several, each is marked or taken back."""
        house, self.draft = self.house, dict(self._with(asked, choice))
        now = self._asked(asked.name)
        message = Text.of("own/chosen", title=asked.label, value=said(now or asked))
        if asked.most == 1:
            house.screens.pop()
            house.refresh()
        else:
            house.relay()
        house.play.told(message)

    # --- what is made

    def _source(self, stem: str, titles: Mapping[str, str], draft: Draft) -> Source:
        """The files of the level that a draft makes; LevelFault for answers that cannot be together."""
        if self._builder is None:
            raise LevelFault("nothing is being built", "choose what to build")
        answers = {one.name: one.chosen for one in self._builder.questions(draft, self._shelf)}
        built, drawing = self._builder.built(answers, self._shelf), f"{stem}.svg"
        table = dict(built.table) | ({"drawing": drawing} if built.drawing else {})
        source: Source = ((f"{stem}.toml", level_text(table, titles, answers)),)
        return source + (((drawing, built.drawing),) if built.drawing else ())

    def _face(self, draft: Draft) -> str:
        """The picture of what a draft makes: its level is kept among those being built; "" where it cannot be."""
        drafts = self.house.content.drafts
        shelf = [level.digest for level in self._shelf]
        mark = sha256(repr((self.game, sorted(draft.items()), shelf)).encode()).hexdigest()[:12]
        stem = f"{DRAFT}{mark}"
        try:
            source = self._source(stem, dict.fromkeys(languages(self._texts), stem), draft)
        except LevelFault:
            return ""
        kept = drafts is not None and keep_draft(drafts, self.game, source)
        return f"level:{self.game}:{stem}" if kept else ""

    @property
    def _texts(self) -> Path:
        return self.house.content.resources.assets / "text"

    def _titles(self) -> dict[str, str]:
        """What a new level is called before it is named: a number tells it from the others."""
        taken = {words for level in self._shelf for _, words in level.title.words}
        return in_languages(Text.of(f"{self.game}_building/title"), self._texts, self.house.storage.cache, taken)

    def _make(self) -> None:
        """Keeps the level and shows it; what cannot be played is told, and nothing is kept."""
        house, game = self.house, self.game
        stem = self.levels.free(game)
        if stem is None:
            house.play.told(Text.of("own/full"))
            return
        try:
            source = self._source(stem, self._titles(), self.draft)
            level_from_source(game, stem, source)
            kept = self.levels.keep(game, source)
        except (LevelFault, LevelError) as fault:
            house.play.told(Text.of("own/cannot", why=Text.literal(f"{fault}"[:200], "en")))
            return
        level = house.content.level(game, stem) if kept else None
        if level is None:
            house.play.told(Text.of("own/not-kept"))
            return
        house.screens.pop()
        house.push(pages.thing(house.profile, level, True, new=True))


def keep_draft(folder: Path, game: str, source: Source) -> bool:
    """Keeps a level for its picture; the oldest of many give way, as they can be made again."""
    if (folder / game / source[0][0]).is_file():
        return True
    with suppress(OSError):
        old = sorted((folder / game).glob("*"), key=lambda path: path.stat().st_mtime)
        for path in old[:-MOST_DRAFTS]:
            path.unlink()
    return OwnLevels(folder).keep(game, source)


def said(asked: Asked) -> Text:
    """What is chosen, in words: by name where few, else how many; any where nothing is."""
    names = [one.label for one in asked.choices if one.id in asked.chosen]
    if not names:
        return Text.of("own/any")
    if len(names) > FEW:
        return Text.of("own/many", count=len(names))
    found = names[0]
    for other in names[1:]:
        found = Text.of("own/listed", first=found, second=other)
    return found
