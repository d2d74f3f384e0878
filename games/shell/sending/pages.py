"""The pages on which works are sent, and on which those of friends arrive."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.game import State, Text
from ...core.settings import Profile
from ..page import Page, Row
from ..people.names import name_of, picture_of
from ..people.profile_files import PICTURES

SEND, CLIP, HANDS, CARDS, SHOWN = "send-", "clip-", "hands-", "postcards", "postcard-in"
"""The pages' names, or how they begin before the name of the work."""
MAKING = (SEND, CLIP)
"""Pages that show how far something is."""
ARRIVED = "arrived"
"""What stands for the name of a work that has just come as a postcard."""


def send(stem: str, title: Text, profile: Profile, handed: bool, share: float | None) -> Page:
    """What can be made of a kept work to send it or to print it; `share` 0..1 of what is being made."""
    rows = [
        Row("send/screen", Text.of("send/screen"), f"save-picture/{stem}", "picture"),
        Row("send/paper", Text.of("send/paper"), f"save-paper/{stem}", "paper"),
        Row("send/postcard", Text.of("send/postcard"), f"save-postcard/{stem}", "postcard"),
    ]
    rows.append(Row("send/print", Text.of("print/print"), f"print/{stem}", "print"))
    if profile.name in PICTURES:
        label = Text.of("send/postcard-named", name=name_of(profile.name))
        rows.append(Row("send/postcard-named", label, f"save-named-postcard/{stem}", picture_of(profile.name)))
    rows.append(Row("send/clip", Text.of("clip/clip"), f"clip/{stem}", "clip"))
    if handed:
        rows.append(Row("send/hands", Text.of("send/hands"), f"hands/{stem}", "people"))
    if share is not None:
        rows.append(stop_row(share))
    return Page(f"{SEND}{stem}", title, tuple(rows), profile, greeting=Text.of("send/greet-send", title=title))


def stop_row(share: float) -> Row:
    """Ends what is being made; tells how far it is."""
    tens = round(share * 10)
    state = State(value=Text.of("send/share", percent=tens * 10), step=(tens, 10))
    return Row("send/stop", Text.of("send/stop"), "stop-making", "no", state=state)


def hands(stem: str, title: Text, profile: Profile, made: Sequence[tuple[str, int]]) -> Page:
    """Who made a work: a row for each hand in its order, with what it gave."""
    greeting = Text.of("send/greet-hands", title=title, count=len(made))
    rings = tuple(_ring(n, who, lines) for n, (who, lines) in enumerate(made, 1))
    return Page(f"{HANDS}{stem}", title, rings, profile, greeting=greeting)


def _ring(number: int, who: str, lines: int) -> Row:
    name = name_of(who) if who in PICTURES else Text.of("send/a-friend")
    label = Text.of("send/ring", number=number, name=name)
    value = Text.of("icheri/choices-made", count=lines)
    return Row(f"ring/{number}", label, icon=picture_of(who), state=State(value=value),
               told=Text.of("send/ring-told", name=label, count=lines))  # fmt: skip


def cards(found: Sequence[Path], profile: Profile) -> Page:
    """Postcards that lie in the folders of pictures."""
    rows = [Row(f"postcard-in/{n}", Text.literal(path.stem[:40], "en"), f"postcard-in/{n}", "postcard")
            for n, path in enumerate(found)]  # fmt: skip
    title = Text.of("send/postcards")
    body = None if rows else Text.of("send/no-postcards")
    greeting = body or Text.of("send/greet-postcards", count=len(rows))
    return Page(CARDS, title, tuple(rows), profile, body=body, greeting=greeting)


def arrived(title: Text, shown: Path, made: Sequence[tuple[str, int]], profile: Profile) -> Page:
    """A postcard as it came: to go on with it, and whose hands it went through."""
    state = State(value=Text.of("icheri/choices-made", count=sum(lines for _, lines in made)))
    rows = [Row("postcard/go-on", Text.of("send/go-on"), "take-postcard", "go-on", "card", state, face=f"work:{shown}")]
    if made:
        rows.append(Row("postcard/hands", Text.of("send/hands"), f"hands/{ARRIVED}", "people", "card"))
    greeting = Text.of("send/greet-arrived", title=title, count=len(made))
    return Page(SHOWN, title, tuple(rows), profile, greeting=greeting)
