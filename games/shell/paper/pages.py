"""The pages on which sheets to print are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...core.game import Level, State, Text
from ...core.settings import Profile
from ..page import Page, Row
from ..people.names import name_of, picture_of
from ..people.profile_files import PICTURES
from .kinds import Kind

PRINT, SIZE, NAMES, LEVELS = "print-", "print-size-", "print-names-", "print-levels-"
"""How the pages' names begin before what they are about."""
ICONS: dict[Kind, str] = {
    "colouring": "colouring", "cut-out": "scissors", "cloth": "cloth", "tactile": "tactile", "cards": "cards",
    "picture": "picture", "certificate": "certificate",
}  # fmt: skip
MORE: dict[Kind, str] = {"cloth": "print-size", "certificate": "print-names"}
"""Kinds of which more is asked, and the wish for the page that asks."""


def choose(subject: str, title: Text, kinds: Sequence[Kind], profile: Profile, share: float | None) -> Page:
    """What can be printed of a work or of a level; `share` 0..1 of the sheets that are being made."""
    rows = [Row(f"print/{kind}", Text.of(f"print/{kind}"), f"{MORE.get(kind, f'make-print/{kind}')}/{subject}",
                ICONS[kind], state=State(value=Text.of(f"print/{kind}-is"))) for kind in kinds]  # fmt: skip
    greeting = Text.of("print/greet", title=title, count=len(kinds))
    return _making(Page(f"{PRINT}{subject}", title, tuple(rows), profile, greeting=greeting), share)


def sizes(
    subject: str, title: Text, counts: Sequence[tuple[int, int]], profile: Profile, share: float | None
) -> Page:  # fmt: skip
    """How large a cloth is to be; `counts` are the sizes, each with the sheets it takes."""
    rows = [Row(f"print-size/{size}", Text.of("print/size", size=size), f"make-print/cloth-{size}/{subject}", "cloth",
                state=State(value=Text.of("print/sheets", count=count))) for size, count in counts]  # fmt: skip
    greeting = Text.of("print/greet-size", count=len(rows))
    return _making(Page(f"{SIZE}{subject}", title, tuple(rows), profile, greeting=greeting), share)


def names(
    subject: str, title: Text, chosen: Sequence[str], dated: bool, profile: Profile, share: float | None
) -> Page:  # fmt: skip
    """Whose pictures stand on a certificate, and whether today's date does."""
    rows = [Row("print/make-certificate", Text.of("print/make-certificate"), f"make-print/certificate/{subject}",
                "certificate", state=State(value=Text.of("print/names-chosen", count=len(chosen)))),
            Row("print/date", Text.of("print/date"), f"print-date/{subject}", "time", "toggle",
                State(chosen=dated))]  # fmt: skip
    rows += [Row(f"print-name/{who}", name_of(who), f"print-name/{who}/{subject}", picture_of(who), "toggle",
                 State(chosen=who in chosen)) for who in PICTURES]  # fmt: skip
    greeting = Text.of("print/greet-names", title=title)
    return _making(Page(f"{NAMES}{subject}", title, tuple(rows), profile, greeting=greeting), share)


def levels(game: str, found: Sequence[Level], profile: Profile) -> Page:
    """The levels of a game, to print one that nobody needs to have begun."""
    rows = tuple(
        Row(f"print-level/{level.id}", level.title, f"print-level/{game}/{level.id}", "print", "card",
            face=f"level:{game}:{level.id}") for level in found
    )  # fmt: skip
    greeting = Text.of("print/greet-levels", count=len(rows))
    return Page(f"{LEVELS}{game}", Text.of("print/print"), rows, profile, greeting=greeting)


def _making(page: Page, share: float | None) -> Page:
    """The page with how far the sheets are and a way to stop them, first, so that it never stands on a second page."""
    if share is None:
        return page
    tens = round(share * 10)
    state = State(value=Text.of("send/share", percent=tens * 10), step=(tens, 10))
    return replace(page, rows=(Row("print/stop", Text.of("send/stop"), "stop-print", "no", state=state), *page.rows))
