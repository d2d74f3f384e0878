"""Boards of one's own: which pairs, how many, which souvenirs, and how cards lie."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.building import Asked, Built, Choice, Draft, answered
from ..core.game import Level, Text
from .deal import LIKENESSES, most
from .kinds import KINDS, suiting
from .telling import say, souvenir
from .terms import OPENS, PAIRS, WAYS

USUAL = 6


def questions(draft: Draft, shelf: Sequence[Level]) -> tuple[Asked, ...]:
    """What is played, what belongs together, how many pairs, which souvenirs, how cards lie, and help."""
    way = asked("way", [Choice(name, say(f"way-{name}"), name) for name in WAYS], draft, "cards")
    kind = asked("kind", [Choice(name, say(f"kind-{name}")) for name in KINDS], draft, "pairs")
    things = things_of(draft, kind.chosen[0])
    pool = things.chosen if enough(things.chosen, kind.chosen[0]) else suiting(KINDS[kind.chosen[0]])
    largest = most(pool, KINDS[kind.chosen[0]])
    sizes = [size for size in PAIRS if size <= largest] or [PAIRS[0]]
    counts = [Choice(str(size), say("part-pairs-value", count=size)) for size in sizes]
    usual = max(size for size in sizes if size <= max(USUAL, sizes[0]))
    pairs = asked("pairs", counts, draft, "challenge-2", str(usual))
    found = [way, kind, things, pairs]
    if way.chosen[0] in ("pairs", "shelf"):
        lie = [Choice(name, say(f"part-cards-{name}"), f"cards-{name}") for name in OPENS]
        found.append(asked("cards", lie, draft, "cards-open"))
    alike = [Choice(name, say(f"part-likeness-{name}")) for name in LIKENESSES]
    found.append(asked("likeness", alike, draft, "likeness"))
    if way.chosen[0] != "stall":
        helps = [Choice("no", ask("help-no"), "no"), Choice("yes", say("part-errorless"), "errorless")]
        found.append(asked("help", helps, draft, "errorless"))
    return tuple(found)


def asked(name: str, choices: Sequence[Choice], draft: Draft, icon: str, usual: str = "") -> Asked:
    """A question of one answer."""
    chosen = answered(draft, name, choices, [usual or choices[0].id])
    return Asked(name, ask(f"{name}"), tuple(choices), chosen, icon, pictured=name == "kind")


def things_of(draft: Draft, kind: str) -> Asked:
    """Which souvenirs; none chosen means any."""
    choices = tuple(Choice(name, souvenir(name), "souvenir") for name in suiting(KINDS[kind]))
    chosen = answered(draft, "things", choices, (), len(choices))
    return Asked("things", ask("things"), choices, chosen, "souvenir", 0, len(choices))


def enough(things: Sequence[str], kind: str) -> bool:
    """Whether so few souvenirs make a board; else any may lie there."""
    return most(things, KINDS[kind]) >= PAIRS[0]


def built(draft: Draft, shelf: Sequence[Level]) -> Built:
    """The board."""
    said = {one.name: one.chosen for one in questions(draft, shelf)}
    board: dict[str, object] = {"kind": said["kind"][0], "way": said["way"][0], "pairs": int(said["pairs"][0]),
                                "likeness": said["likeness"][0]}  # fmt: skip
    if "cards" in said:
        board["cards"] = said["cards"][0]
    if said.get("help") == ("yes",):
        board["errorless"] = True
    table: dict[str, object] = {"format": 1, "challenge": challenge(int(said["pairs"][0]))}
    if enough(said["things"], said["kind"][0]):
        table["palette"] = list(said["things"])
    return Built(table | {"board": board})


def challenge(pairs: int) -> int:
    """How much a board asks, 1..4, by its number of pairs."""
    return 1 if pairs <= 4 else 2 if pairs <= 6 else 3 if pairs <= 8 else 4


def ask(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"souvenirs_building/{message}", **args)
