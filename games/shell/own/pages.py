"""The pages on which players find, name and put away what they made of their own."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.game import Level, State, Text
from ...core.settings import Profile
from ..page import Page, Row
from . import titles

OWN, KEPT, AWAY, THING, NAME, MADE = "own", "own-kept", "own-put-away", "own-thing", "own-name", "own-made"
"""The pages' names, or how they begin before the name of what they are about."""


def own(profile: Profile, windows: bool, builders: Sequence[tuple[str, Text]], kept: int, away: int) -> Page:
    """What can be made: a window of a drawing, and what games have builders for; and what was made."""
    rows = []
    if windows:
        rows.append(Row("page/own-windows", Text.of("own_window/draw"), "page/own-windows", "picture", "card"))
    for game, label in builders:
        rows.append(Row(f"build/{game}", label, f"build/{game}", game.replace("_", "-"), "card",
                        serves=(f"own-ask/{game}/", f"own-pick/{game}/", f"own-make/{game}")))  # fmt: skip
    value = State(value=Text.of("own/count", count=kept))
    rows.append(Row(f"page/{KEPT}", Text.of("own/kept"), f"page/{KEPT}", "shelf", "card", value,
                    serves=("own-thing/", "own-name/", "own-away/")))  # fmt: skip
    if away:
        rows.append(Row(f"page/{AWAY}", Text.of("own/away", count=away), f"page/{AWAY}", "put-away", "card",
                        serves=("own-back/",)))  # fmt: skip
    return Page(OWN, Text.of("own/title"), tuple(rows), profile, greeting=Text.of("own/greet"))


def kept(profile: Profile, found: Sequence[Level]) -> Page:
    """All that was made."""
    rows = [thing_row(level) for level in found]
    greeting = Text.of("own/greet-kept", count=len(rows))
    return Page(KEPT, Text.of("own/kept"), tuple(rows), profile, body=None if rows else greeting, greeting=greeting)


def thing_row(level: Level) -> Row:
    """One thing of one's own, with its picture."""
    at = f"{level.game}/{level.id}"
    serves = tuple(f"{kind}/{at}" for kind in ("own-name", "own-call", "own-away", "build-again", "level"))
    return Row(f"own-thing/{level.game}-{level.id}", level.title, f"own-thing/{at}", "window", "card", serves=serves,
               face=f"level:{level.game}:{level.id}")  # fmt: skip


def away(profile: Profile, found: Sequence[tuple[str, str, Text]]) -> Page:
    """What was put away, by game, name and title: chosen, it comes back."""
    rows = [Row(f"own-back/{game}-{stem}", title, f"own-back/{game}/{stem}", "works", "card")
            for game, stem, title in found]  # fmt: skip
    greeting = Text.of("own/greet-away", count=len(rows))
    return Page(
        AWAY, Text.of("own/away-title"), tuple(rows), profile, body=None if rows else greeting, greeting=greeting
    )


def thing(profile: Profile, level: Level, built: bool, new: bool = False) -> Page:
    """What can be done with one thing of one's own; `built` where it can be built on, `new` when it has just come."""
    at = f"{level.game}/{level.id}"
    rows = [
        Row(
            f"level/{level.id}",
            Text.of("own/open"),
            f"level/{at}",
            "go-on",
            "card",
            face=f"level:{level.game}:{level.id}",
        ),
        Row("own/name", Text.of("own/name"), f"own-name/{at}", "title", "card", serves=(f"own-call/{at}/",)),
    ]
    if built:
        rows.append(Row("own/again", Text.of("own/again"), f"build-again/{at}", "copy", "card"))
    rows.append(Row("own/put-away", Text.of("own/put-away"), f"own-away/{at}", "put-away", "card"))
    greeting = Text.of("own/made" if new else "own/greet-thing", title=level.title)
    return Page(f"{THING}-{at}", level.title, tuple(rows), profile, greeting=greeting)


def name(profile: Profile, level: Level, first: str) -> Page:
    """Words for a title; after the `first`, that word alone, or another to stand beside it."""
    at = f"{level.game}/{level.id}"
    rows = []
    if first:
        label = Text.of("own/only", name=titles.word(first))
        rows.append(Row("own-call/only", label, f"own-call/{at}/{first}/", titles.icon(first), "card"))
    for other in titles.WORDS:
        if other != first:
            wish = f"own-call/{at}/{first}/{other}" if first else f"own-call/{at}/{other}"
            rows.append(Row(f"own-call/{other}", titles.word(other), wish, titles.icon(other), "card",
                            serves=() if first else (f"{wish}/",)))  # fmt: skip
    greeting = Text.of("own/greet-second" if first else "own/greet-name", title=level.title)
    return Page(f"{NAME}-{at}/{first}", Text.of("own/name"), tuple(rows), profile, greeting=greeting)
