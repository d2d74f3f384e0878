"""The pages on which everything is taken along and brought in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ...core.game import State, Text
from ...core.settings import Profile
from ..page import Page, Row
from ..people.names import name_of
from .pack import COUNTED
from .places import Place

ALL, SHOWN = "everything", "everything-in"
CAME = ("works", "further", "profiles", "levels", "pictures", "class", "cards")
"""Kinds of what can have come, in the order in which they are told."""
OUT_ICONS = {"stick": "stick", "documents": "paper", "own": "house"}


def everything(
    profile: Profile, found: Sequence[Place], files: Sequence[tuple[Path, Mapping[str, int]]], works: int,
    share: float | None, said: Text | None,
) -> Page:  # fmt: skip
    """Where everything can go, which files lie there, and how far the one that is being made is."""
    rows = []
    if share is not None:
        tens = round(share * 10)
        state = State(value=Text.of("along/share", percent=tens * 10), step=(tens, 10))
        rows.append(Row("along/stop", Text.of("along/stop"), "stop-along", "no", state=state))
    for n, place in enumerate(found):
        label = Text.of(f"along/to-{place.kind}", name=Text.literal(place.name, "en"))
        rows.append(Row(f"along/out-{n}", label, f"take-along/{n}", OUT_ICONS[place.kind]))
    for n, (path, held) in enumerate(files):
        label = Text.of("along/file", name=Text.literal(path.stem[:40], "en"))
        rows.append(Row(f"along/in-{n}", label, f"bring-along/{n}", "along", state=State(value=holds(held))))
    greeting = Text.of("along/greet", works=works, files=len(files))
    body = greeting if said is None else said
    return Page(ALL, Text.of("icheri/everything"), tuple(rows), profile, body=body, greeting=body)


def arrived(path: Path, held: Mapping[str, int], profile: Profile) -> Page:
    """What a file holds, and bringing it in."""
    rows = (
        Row("along/bring", Text.of("along/bring"), "bring-all", "along"),
        Row("along/leave", Text.of("along/leave-it"), "leave", "back"),
    )
    body = Text.of("along/holds", name=Text.literal(path.stem[:40], "en"), what=holds(held))
    return Page(SHOWN, Text.of("along/in-title"), rows, profile, body=body, greeting=body)


def holds(held: Mapping[str, int]) -> Text:
    """What a file says it holds: "12 works, 3 players"."""
    return listed([Text.of(f"along/count-{shelf}", count=held[shelf]) for shelf in COUNTED if held.get(shelf)])


def came(found: Mapping[str, object]) -> Text:
    """What has come in: each kind, what was here already, what stays out, and who has another picture now."""
    counts = {key: value for key, value in found.items() if type(value) is int and value > 0}
    new = [Text.of(f"along/count-{kind}", count=counts[kind]) for kind in CAME if kind in counts]
    said = [Text.of("along/came", what=listed(new)) if new else Text.of("along/nothing-new")]
    if "same" in counts and new:
        said.append(Text.of("along/same", count=counts["same"]))
    if "newer" in counts:
        said.append(Text.of("along/newer", count=counts["newer"]))
    if out := counts.get("unfit", 0) + counts.get("left-out", 0):
        said.append(Text.of("along/left-out", count=out))
    met = found.get("met")
    for pair in met if isinstance(met, list) else []:
        said.append(Text.of("along/met", there=name_of(str(pair[0])), here=name_of(str(pair[1]))))
    whole = said[0]
    for one in said[1:]:
        whole = Text.of("along/both", first=whole, second=one)
    return whole


def listed(words: Sequence[Text]) -> Text:
    if not words:
        return Text.of("along/count-nothing")
    whole = words[0]
    for one in words[1:]:
        whole = Text.of("icheri/joined", first=whole, second=one)
    return whole
