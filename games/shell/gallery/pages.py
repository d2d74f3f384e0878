"""The pages about works: the wall they hang on, one of them, the crafts, and the question before one is put away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from ...core.game import State, Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..listing import STAMP, Names
from ..page import Page, Row
from .wall import EACH, Wall, bars, leads

SENT = ("save-picture/", "save-paper/", "save-postcard/", "save-named-postcard/", "hands/")
"""Wishes about a work that the page about sending answers."""


@dataclass(frozen=True, slots=True)
class Hung:
    """A work as it hangs: its journal, its name, whether it is finished, the craft's icon and where it hangs."""

    path: Path
    title: Text
    finished: bool
    icon: str
    place: str

    @property
    def face(self) -> str:
        return f"{self.place}:work:{self.path}"


def wall(hung: Sequence[Hung], names: Names, paths: Sequence[Path], at: int, profile: Profile,
         craft: str = "", away: bool = False, put_away: int = 0) -> Wall:  # fmt: skip
    """The works of a page, the bars to other pages, and what lies in the drawer; `paths` are all that hang here."""
    pages = max(1, -(-len(paths) // EACH))
    wish = "bring-back" if away else "work"
    rows = [Row(f"work/{one.path.stem}", one.title, f"{wish}/{one.path.stem}", one.icon, "card",
                State(done=one.finished, value=made_on(one.path.stem)), face=one.face) for one in hung]  # fmt: skip
    rows += bars(at, pages)
    if not away:
        if names.paths:
            rows.append(Row("page/crafts", Text.of("gallery/by-craft"), "page/crafts", "plan", serves=("craft/",)))
        if put_away:
            label = Text.of("icheri/put-away-works", count=put_away)
            rows.append(Row("page/put-away", label, "page/put-away", "put-away", area="more"))
        area = "more" if names.paths else "work"
        rows.append(Row("page/postcards", Text.of("send/postcards"), "page/postcards", "postcard", area=area))
    title = Text.of(f"{craft}/name") if craft else Text.of("icheri/put-away-title" if away else "icheri/my-works")
    none = "gallery/none-away" if away else "gallery/none-of-craft" if craft else "icheri/no-works"
    body = None if paths else Text.of(none)
    greeting = Text.of("gallery/greet-wall", title=title, count=len(paths), pages=pages)
    if at:
        greeting = Text.of("gallery/greet-page", page=at + 1, pages=pages)
    found = leads([path.stem for path in paths], at)
    return Wall(title, tuple(rows), profile, body or greeting, away, craft, at, found, body=body)


def made_on(stem: str) -> Text | None:
    """When a work was begun, as its name says; None for a name that says nothing."""
    try:
        at = datetime.strptime(stem[:15], STAMP)
    except ValueError:
        return None
    return Text.of("gallery/made-on", day=at.day, month=at.month, time=f"{at:%H:%M}")


def work(hung: Hung, profile: Profile) -> Page:
    """What can be done with one kept work; what is wanted rarely lies in the drawer."""
    stem = hung.path.stem
    going = "gallery/go-on-copy" if hung.finished else "icheri/work-open"
    rows = (
        Row("work/open", Text.of(going), f"open-work/{stem}", "go-on", face=hung.face),
        Row("work/watch", Text.of("gallery/watch"), f"watch/{stem}", "watch"),
        Row("work/large", Text.of("gallery/large"), f"large/{stem}", "whole"),
        Row("work/hear", Text.of("gallery/hear"), f"hear-work/{stem}", "play-sound"),
        Row("work/send", Text.of("send/send"), f"send/{stem}", "send", serves=tuple(f"{w}{stem}" for w in SENT)),
        Row("work/name", Text.of("gallery/name"), f"name-work/{stem}", "name", area="more", serves=("name-",)),
        Row("work/copy", Text.of("icheri/work-copy"), f"copy-work/{stem}", "copy", area="more"),
        Row("work/put-away", Text.of("icheri/work-put-away"), f"ask-put-away/{stem}", "put-away", area="more",
            serves=("put-away/",)),
    )  # fmt: skip
    greeting = Text.of("icheri/greet-work", title=hung.title)
    return Page(f"work-{stem}", hung.title, rows, profile, look="hung", greeting=greeting)


def confirm_put_away(stem: str, title: Text, profile: Profile) -> Page:
    """The second step: to keep it comes first, and putting away can be taken back."""
    rows = (
        Row("keep/it", Text.of("icheri/keep-it"), "leave", "back"),
        Row("put-away/it", Text.of("icheri/put-it-away"), f"put-away/{stem}", "put-away"),
    )
    question = Text.of("icheri/put-away-question", name=title)
    return Page("put-away", question, rows, profile, greeting=question)


def crafts(found: Iterable[tuple[str, int]], count: int, now: str, profile: Profile) -> Page:
    """Which works hang on the wall: all of them, or those of one craft; (craft, how many)."""
    rows = [Row("craft/all", Text.of("gallery/all-crafts"), "craft/", "works", "card",
                State(chosen=not now, value=Text.of("icheri/works-kept", count=count)))]  # fmt: skip
    for name, many in found:
        state = State(chosen=name == now, value=Text.of("icheri/works-kept", count=many))
        rows.append(Row(f"craft/{name}", Text.of(f"{name}/name"), f"craft/{name}", name.replace("_", "-"), "card",
                        state))  # fmt: skip
    title = Text.of("gallery/by-craft")
    return Page("crafts", title, tuple(rows), profile, greeting=Text.of("gallery/greet-crafts", count=len(rows)))
