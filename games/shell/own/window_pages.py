"""The pages on which a drawing becomes a window: which one, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.game import State, Text
from ...core.settings import Profile
from ..drawing.own import Note
from ..drawing.own.rules import NAMES, OTHER
from ..drawing.photo import PHOTOS
from ..page import Page, Row
from .window_shelf import GAPS, Hung

LIST, MAKING, MADE, REFUSED = "own-windows", "own-window-making", "own-window-made", "own-window-refused"
BRIDGEABLE = ("open", "empty")
"""Rules that wider gaps may mend."""


def drawings(profile: Profile, found: Sequence[Path], folder: str) -> Page:
    """The drawings in a folder, to choose one from, and how to draw one."""
    rows = [
        Row(f"own-window/{n}", Text.literal(path.stem[:40], "en"), f"own-window/{n}",
            "picture" if path.suffix.lower() in PHOTOS else "own")
        for n, path in enumerate(found)
    ]  # fmt: skip
    for name in ("draw", "photo"):
        told = Text.of(f"own_window/how-{name}-told")
        rows.append(Row(f"how/{name}", Text.of(f"own_window/how-{name}"), icon="about", told=told))
    body = Text.of("own_window/choose", count=len(found), folder=Text.literal(folder, "en"))
    return Page(LIST, Text.of("own_window/title"), tuple(rows), profile, body=body, greeting=body)


def making(profile: Profile, share: float) -> Page:
    """A window on its way; `share` 0..1 of it is made."""
    tens = round(share * 10)
    state = State(value=Text.of("own_window/share", percent=tens * 10), step=(tens, 10))
    row = Row("own-window/stop", Text.of("own_window/stop"), "stop-window", "no", state=state)
    said = Text.of("own_window/making")
    return Page(MAKING, Text.of("own_window/title"), (row,), profile, body=said, greeting=said)


def made(profile: Profile, hung: Hung, title: Text, at: int, steps: int) -> Page:
    """The window that was made: open it, name it, hear again what could be mended, close wider or narrower gaps."""
    level = f"{hung.game}/{hung.stem}"
    rows = [
        Row(f"level/{hung.stem}", Text.of("own_window/play"), f"level/{level}", "window", "card",
            face=f"level:{hung.game}:{hung.stem}"),
        Row("own/name", Text.of("own/name"), f"own-name/{level}", "title", "card", State(value=title)),
    ]  # fmt: skip
    rows += [mend(note, hung.game) for note in hung.made.notes]
    rows += gaps(at, steps)
    rows.append(Row("own/put-away", Text.of("own/put-away"), f"own-away/{level}", "put-away", "card"))
    rows.append(Row(f"game/{hung.game}", Text.of("own_window/all"), f"game/{hung.game}", "works", "card"))
    said = Text.of("own_window/made", count=hung.made.panes)
    for note in hung.made.notes:
        said = Text.of("own_window/joined", first=said, second=note.text(hung.game))
    return Page(MADE, Text.of("own_window/title"), tuple(rows), profile, body=said, greeting=said)


def mend(note: Note, game: str) -> Row:
    """One thing that could be mended, to hear by itself."""
    said = note.text(game)
    return Row(f"mend/{note.name}", Text.of(f"own_window/mend-{note.name}"), icon="where", base="card", told=said,
               state=State(value=dict(said.args)["place"] if note.place else None))  # type: ignore[arg-type]  # fmt: skip


def gaps(at: int, steps: int) -> list[Row]:
    """Wider gaps closed, or only narrower ones: step `at` of so many."""
    now = State(value=Text.of("own_window/gap-now", gap=GAPS[at]), step=(at, steps))
    rows = []
    if at + 1 < steps:
        rows.append(Row("own-gap/more", Text.of("own_window/gap-more"), "own-gap/more", "next", "card", now))
    if at > 0:
        rows.append(Row("own-gap/less", Text.of("own_window/gap-less"), "own-gap/less", "previous", "card", now))
    return rows


def refused(profile: Profile, rule: str, detail: str, at: int, steps: int) -> Page:
    """Why a drawing is no window yet, in words, and what to do; the exact words for whoever drew it."""
    known = rule if rule in NAMES else OTHER
    why = Text.of("own_window/refused", why=Text.of(f"own_window/rule-{known}"))
    rows = [Row("own-gap/more", Text.of("own_window/gap-more"), "own-gap/more", "next")] if (
        known in BRIDGEABLE and at + 1 < steps) else []  # fmt: skip
    rows.append(Row("refused/exactly", Text.of("own_window/exactly"), icon="about", told=Text.literal(detail, "en")))
    rows.append(Row("refused/others", Text.of("own_window/others"), f"page/{LIST}", "picture"))
    return Page(REFUSED, Text.of("own_window/title"), tuple(rows), profile, body=why, greeting=why)
