"""Ways of playing and parts of the challenge, offered as toggles and steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ..core.game import Event, Role, Seat, State, Target, Text
from .caller import call
from .deal import LIKENESSES
from .kinds import KINDS, LANGUAGES
from .telling import face, joined, say
from .terms import CALLERS, CHALLENGES, FORGETS, OPENS, WAYS, Terms

if TYPE_CHECKING:
    from .model import Board

    Chosen = tuple[Board, tuple[Event, ...]]

RARELY = 0.2
DEAL = "deal/again"
KEEPS = ("part/cards", "part/errorless", "part/memory", "part/caller", "part/forgets")
"""Changes after which the cards lie as they lay."""
T = TypeVar("T")


def toggles(board: Board) -> Iterator[Target]:
    """All ways, challenges and parts that this board has now."""
    terms = board.terms
    groups = {"area": ("more", "ways")}
    for way in WAYS:
        state = State(chosen=way == terms.way, value=say(f"way-{way}-about"))
        yield Target(f"way/{way}", say(f"way-{way}"), Role("toggle", way), groups, state, RARELY)
    yield Target(DEAL, say("deal-again"), Role("button", "deal-again"), groups, State(), RARELY)
    yield from _languages(board, groups)
    groups = {"area": ("more", "challenge")}
    for n in range(1, len(CHALLENGES) + 1):
        wished = challenged(board, n)
        state = State(chosen=wished == terms, value=say(f"challenge-{n}-about"))
        yield Target(f"challenge/{n}", say(f"challenge-{n}"), Role("toggle", f"challenge-{n}"), groups, state, RARELY)
    for name, value, step in steps(board):
        role = Role("step", f"cards-{terms.cards}" if name == "cards" else name)
        state = State(value=value, step=step)
        yield Target(f"part/{name}", say(f"part-{name}"), role, groups, state, RARELY)
    for name, chosen in (("errorless", terms.errorless), ("memory", terms.memory)):
        state = State(chosen=chosen, value=say(f"part-{name}-about"))
        yield Target(f"part/{name}", say(f"part-{name}"), Role("toggle", name), groups, state, RARELY)


def _languages(board: Board, groups: Mapping[str, tuple[str, ...]]) -> Iterator[Target]:
    """The step to other languages, where names lie in two of them."""
    name = board.plan.kind.name
    if name in LANGUAGES:
        state = State(value=say(f"part-languages-{name}"), step=(LANGUAGES.index(name), len(LANGUAGES)))
        yield Target("part/languages", say("part-languages"), Role("step", "language"), groups, state, RARELY)


def steps(board: Board) -> Iterator[tuple[str, Text, tuple[int, int]]]:
    """Parts that have a ladder: name, value in words, where it stands."""
    terms, sizes = board.terms, board.plan.sizes
    at = sizes.index(terms.pairs) if terms.pairs in sizes else 0
    yield "pairs", say("part-pairs-value", count=terms.pairs), (at, len(sizes))
    yield "likeness", say(f"part-likeness-{terms.likeness}"), (LIKENESSES.index(terms.likeness), len(LIKENESSES))
    if terms.way in ("pairs", "shelf"):
        yield "cards", say(f"part-cards-{terms.cards}"), (OPENS.index(terms.cards), len(OPENS))
    if terms.way == "caller":
        yield "caller", say(f"part-caller-{terms.caller}"), (CALLERS.index(terms.caller), len(CALLERS))
    if terms.way == "shelf":
        yield "forgets", say(f"part-forgets-{terms.forgets}"), (FORGETS.index(terms.forgets), len(FORGETS))


def challenged(board: Board, number: int) -> Terms:
    """The terms of a challenge, as large as this level can be dealt."""
    pairs, cards, likeness, errorless = CHALLENGES[number - 1]
    most = max(size for size in board.plan.sizes if size <= pairs)
    return replace(board.terms, way="pairs", pairs=most, cards=cards, likeness=likeness, errorless=errorless)


def after(ladder: Sequence[T], now: T) -> T:
    """The next step; the last one leads back to the first."""
    return ladder[(ladder.index(now) + 1) % len(ladder)] if now in ladder else ladder[0]


def wished(board: Board, id: str) -> Terms:
    """The terms after a toggle or a step; KeyError for an unknown one."""
    terms = board.terms
    match id.split("/"):
        case ["way", name]:
            return replace(terms, way=next(way for way in WAYS if way == name))
        case ["challenge", number]:
            return challenged(board, int(number))
        case ["part", "pairs"]:
            return replace(terms, pairs=after(board.plan.sizes, terms.pairs))
        case ["part", "likeness"]:
            return replace(terms, likeness=after(LIKENESSES, terms.likeness))
        case ["part", "cards"]:
            return replace(terms, cards=after(OPENS, terms.cards))
        case ["part", "caller"]:
            return replace(terms, caller=after(CALLERS, terms.caller))
        case ["part", "forgets"]:
            return replace(terms, forgets=after(FORGETS, terms.forgets))
        case ["part", "errorless"]:
            return replace(terms, errorless=not terms.errorless)
        case ["part", "memory"]:
            return replace(terms, memory=not terms.memory)
    raise KeyError(id)


def changed(board: Board, id: str, seat: Seat) -> Chosen:
    """The board by other terms. Cards are dealt anew where others are wanted; else they lie as they lay."""
    if id == DEAL:
        return board.dealt(board.terms), (Event("picked", say("dealt-again"), id, id, seat),)
    new = _with(board, id)
    text = next(t.state.value or t.label for t in toggles(new) if t.id == id)
    if new.way == "caller" and new.terms.caller == "voice" and not new.finished:
        text = joined([text, say("call", call=face(call(new)))])
    return new, (Event("told" if new == board else "picked", text, id, id, seat),)


def _with(board: Board, id: str) -> Board:
    """The board after a toggle or a step."""
    if id == "part/languages":
        return board.dealt(board.terms, KINDS[after(LANGUAGES, board.plan.kind.name)])
    terms = wished(board, id)
    if id in KEEPS:
        return replace(board, terms=terms, turned=(), partner=False)
    return board if terms == board.terms else board.dealt(terms)
