"""The pages of the house, each built from what is so now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..access.choose.buttons import prompts
from ..access.choose.scan_settings import switches
from ..core.game import Level, State, Text
from ..core.settings import Profile
from .page import Page, Row

FRONT = 5
"""Main choices of the house front at most (checklist row 110)."""
PRESETS = ("pointer", "keys", "one-switch", "by-ear", "by-eye")
MORE_PRESETS = ("two-switches", "first-switch", "gaze", "unsteady-hand", "big-and-clear", "quiet")


def welcome(profile: Profile) -> Page:
    """The first page of all: how do you want to play?"""
    rows = [preset(name, profile) for name in PRESETS]
    rows.append(Row("page/more-presets", Text.of("icheri/more-ways"), "page/more-presets", "more", serves=("preset/",)))
    return Page("welcome", Text.of("icheri/welcome-title"), tuple(rows), profile, suggested="preset/pointer")


def more_presets(profile: Profile) -> Page:
    rows = [preset(name, profile) for name in MORE_PRESETS]
    rows.append(Row("page/language", Text.of("setting_language/words"), "setting/language.words", "language"))
    return Page("more-presets", Text.of("icheri/more-ways"), tuple(rows), profile)


def preset(name: str, profile: Profile, wish: str = "preset") -> Row:
    """A way to play with what it changes; the wish takes it, or shows it."""
    named = prompts(profile, "keyboard", switches(profile))
    state = State(value=Text.of(f"icheri/preset-{name}-changes", **named))
    icon = {"pointer": "mouse", "big-and-clear": "text-size", "first-switch": "one-switch", "quiet": "calm"}
    return Row(f"{wish}/{name}", Text.of(f"icheri/preset-{name}"), f"{wish}/{name}", icon.get(name, name), state=state)


def hub(
    profile: Profile, games: Iterable[tuple[str, int, int]], works: int, go_on: Text | None, who: Text | None = None
) -> Page:
    """The house front: games as (name, finished levels, levels), works kept, and the work to go on with.

    `who` plays is asked where there is more than one player. What is more than FRONT stands in the drawer.
    """
    rows = []
    if go_on is not None:
        state = State(value=go_on)
        rows.append(Row("hub/go-on", Text.of("icheri/go-on"), "go-on", "go-on", "piece", state, face="lattice:1:2"))
    for name, lit, count in games:
        state = State(value=Text.of("icheri/lit", lit=lit, count=count), step=(lit, count))
        row = Row(f"game/{name}", Text.of(f"{name}/name"), f"game/{name}", name.replace("_", "-"), "piece", state,
                  serves=(f"level/{name}/",), face=f"lattice:{lit}:{count}")  # fmt: skip
        rows.append(row)
    value = Text.of("icheri/works-kept", count=works)
    rows.append(
        Row("hub/works", Text.of("icheri/my-works"), "page/works", "works", "piece", State(value=value), face="door")
    )
    value = Text.of("icheri/options-are")
    serves = ("set/", "setting/", "options/")
    rows.append(
        Row(
            "hub/options",
            Text.of("icheri/options"),
            "options",
            "options",
            "piece",
            State(value=value),
            serves=serves,
            face="shelf",
        )
    )
    rows.append(Row("hub/own", Text.of("own/title"), "page/own", "own", "piece", face="shelf",
                    serves=("own-", "build", "page/own-")))  # fmt: skip
    if who is not None:
        rows.append(Row("hub/people", Text.of("people/profiles"), "page/profiles", "people", "piece",
                        State(value=who), face="door"))  # fmt: skip
    rows.append(Row("hub/class", Text.of("warm_up/class"), "page/class", "class", "piece",
                    State(value=Text.of("warm_up/class-is")), face="door", serves=("warm-up/",)))  # fmt: skip
    rows.append(Row("page/together", Text.of("together/together"), "page/together", "together", "piece", face="door",
                    state=State(value=Text.of("together/together-is")),
                    serves=("together", "share/", "sit-as/", "my-steps", "stand-up")))  # fmt: skip
    aside = [replace(row, area="more", base="button") for row in rows[FRONT:]]
    rows = [*rows[:FRONT], *aside]
    return Page("hub", Text.of("icheri/hub-title"), tuple(rows), profile, look="house", suggested=rows[0].id)


def levels(
    game: str,
    profile: Profile,
    found: Sequence[Level],
    finished: Mapping[str, bool],
    suggested: str,
    shelf: bool = False,
) -> Page:
    """The windows of a game as cards; those made before carry a tick. `shelf` where a game's finds are kept."""
    rows = []
    for level in found:
        done = finished.get(level.id, False)
        value = Text.of("icheri/pieces", count=len(level.pieces)) if level.pieces else None
        state = State(done=done, value=value)
        rows.append(Row(f"level/{level.id}", level.title, f"level/{game}/{level.id}", "window", "card", state,
                        face=f"level:{game}:{level.id}"))  # fmt: skip
    if shelf:
        rows.append(Row("page/collection", Text.of("collection/shelf"), f"collection/{game}", "shelf", "card"))
    title = Text.of(f"{game}/name")
    greeting = Text.of("icheri/greet-levels", title=title, count=len(found))
    return Page("levels", title, tuple(rows), profile, suggested=f"level/{suggested}", greeting=greeting)


def about(game: str, facts: Sequence[Text], at: int, profile: Profile) -> Page:
    """One fact at a time, spoken and shown; the last are the credits."""
    rows = []
    if at + 1 < len(facts):
        rows.append(Row("about/next", Text.of("icheri/about-next"), f"about/{game}/{at + 1}", "next"))
    if at > 0:
        rows.append(Row("about/before", Text.of("icheri/about-before"), f"about/{game}/{at - 1}", "previous"))
    return Page("about", Text.of("icheri/about"), tuple(rows), profile, body=facts[at])
