"""Ids and spoken places of panes, all different within one window."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from ...core.game import Text
from ...core.values import dataclass
from .shapes import DrawingError

FILE = "places"
"""Where words for parts and places are, unless a game has a file of its own for them."""
PARTS = frozenset(
    (
        "background", "beak", "block", "body", "border", "buta", "cap", "corner", "crown", "dark-sea", "diamond",
        "disc", "eye", "feather", "field", "fruit", "glitter", "great-star", "ground", "inner-feather", "kite",
        "large-pane", "leaf", "light", "little-buta", "pane", "petal", "pier", "pot", "ray", "rim", "sail", "sand",
        "sea", "seed", "shore", "sky", "small-pane", "small-star", "star", "star-point", "stem", "sun", "tail", "tower",
        "tree", "triangle", "wave", "wing",
    )
)  # fmt: skip
"""Words a drawing may give its parts; each is a message in that file."""
PLACES = frozenset(
    ("left", "right", "top", "bottom", "middle", "top-left", "top-right", "bottom-left", "bottom-right")
)

Words = Mapping[str, Mapping[str, str]]
"""A level's own words: part id, language, word."""


@dataclass(frozen=True, slots=True)
class Called:
    """What a pane's name is made of; `order` counts panes of one name in the order their numbers are said."""

    id: str
    part: str
    place: str
    ring: int
    order: float


def named(panes: Sequence[Called], words: Words, file: str) -> list[tuple[str, Text]]:
    """An id and a label, from the messages of `file`, for each pane; DrawingError for unknown words and doubled ids."""
    groups: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for n in sorted(range(len(panes)), key=lambda n: panes[n].order):
        check_words(panes[n], words)
        groups[panes[n].part, panes[n].place, panes[n].ring].append(n)
    alone = Counter((part, place) for part, place, _ in groups)
    found = [("", Text())] * len(panes)
    for (part, place, ring), members in groups.items():
        shown = ring if len(members) > 1 or alone[part, place] > 1 else 0
        if shown == 1 and len(members) == 1 and not place:
            place, shown = "middle", 0
        for number, n in enumerate(members, 1):
            count = len(members)
            pieces = (f"ring-{shown}" if shown else "", place, part, str(number) if count > 1 else "")
            made = "-".join(filter(None, pieces))
            found[n] = (f"pane/{panes[n].id or made}", label(part, place, shown, number, count, words, file))
    doubled = [id for id, count in Counter(id for id, _ in found).items() if count > 1]
    if doubled:
        raise DrawingError(f"two panes have the id {doubled[0].removeprefix('pane/')!r}", "give each its own id")
    return found


def label(part: str, place: str, ring: int, number: int, count: int, words: Words, file: str) -> Text:
    text = Text.spelled(words[part]) if part in words else Text.of(f"{file}/{part}")
    if place:
        text = Text.of(f"{file}/{place}", part=text)
    if ring:
        return Text.of(f"{file}/ring-part", ring=ring, part=text, number=number, count=count)
    return Text.of(f"{file}/numbered", part=text, number=number, count=count) if count > 1 else text


def check_words(pane: Called, words: Words) -> None:
    if pane.part not in PARTS and pane.part not in words:
        near = get_close_matches(pane.part, [*PARTS, *words], 1)
        remedy = f"did you mean {near[0]}?" if near else f"add [words.{pane.part}] with en, az and ru to the level"
        raise DrawingError(f"part {pane.part!r} has no words", remedy)
    if pane.place and pane.place not in PLACES:
        near = get_close_matches(pane.place, PLACES, 1)
        remedy = f"did you mean {near[0]}?" if near else "use " + ", ".join(sorted(PLACES))
        raise DrawingError(f"place {pane.place!r} is not known", remedy)
