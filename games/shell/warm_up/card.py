"""A class card: how long, for how many, which craft and how hard, and the cards of a teacher's own in one file."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...core.values import dataclass
from .names import NAMES

MINUTES = (3, 5, 10, 15)
SIZES = tuple(range(1, 17))
CHALLENGES = (1, 2, 3)
MIX = "mix"
"""Instead of one craft: each work is of the next craft."""
USUAL_SIZE = 8
LARGEST_FILE, MOST = 50_000, len(NAMES)
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Card:
    """`name` is the picture of a card that a teacher made; "" for one that every house has. `away` when put away."""

    minutes: int = 5
    size: int = USUAL_SIZE
    craft: str = MIX
    challenge: int = 1
    name: str = ""
    away: bool = False


class CardsError(ValueError):
    """A file of cards that cannot be read or written; `reason` names the message that says so."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ready(games: Sequence[str], size: int) -> tuple[Card, ...]:
    """The cards that every house has: five minutes of each craft and of all, and shorter and longer ones."""
    of_all = (Card(5, size), Card(3, size), Card(10, size, challenge=2), Card(15, size, challenge=2))
    return (of_all[0], *(Card(5, size, game) for game in games), *of_all[1:])


def levels_of(stems: Sequence[str], challenge: int) -> tuple[str, ...]:
    """The part of a craft's levels, in their order, that is as hard as asked: a third of them, one at least."""
    each = max(1, len(stems) // len(CHALLENGES))
    first = min(each * (challenge - 1), max(0, len(stems) - 1))
    last = len(stems) if challenge == CHALLENGES[-1] else first + each
    return tuple(stems[first:last])


class OwnCards:
    """A teacher's own cards; nothing is ever deleted."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def all(self) -> tuple[Card, ...]:
        """Those in the file, put away or not; CardsError when it cannot be read."""
        try:
            with self.path.open("rb") as file:
                raw = file.read(LARGEST_FILE + 1)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError):
            raise CardsError("cards-unread") from None
        try:
            if len(raw) > LARGEST_FILE:
                raise ValueError("larger than all cards there can be")
            found = tomllib.loads(raw.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            raise CardsError("cards-unread") from None
        if found.get("icheri", FORMAT) != FORMAT:
            raise CardsError("cards-newer")
        rows = found.get("card", [])
        cards = (_card(row) for row in rows) if isinstance(rows, list) else iter(())
        named: dict[str, Card] = {}
        for card in cards:
            if card is not None:
                named.setdefault(card.name, card)
        return tuple(named.values())

    def keep(self, card: Card) -> None:
        """Adds a card, or changes the one of its name; CardsError, and nothing changed, when that is not possible."""
        cards = {known.name: known for known in self.all()}
        cards[card.name] = card
        self._write(cards.values())

    def rename(self, card: Card, name: str) -> None:
        """The same card under another picture."""
        self._write(replace(card, name=name) if known.name == card.name else known for known in self.all())

    def _write(self, cards: Iterable[Card]) -> None:
        words = f"icheri = {FORMAT}\n" + "".join(map(_words, cards))
        written(self.path, words.encode(), CardsError("not-kept"))


def written(path: Path, content: bytes, failed: Exception) -> None:
    """Writes a whole file or nothing; raises `failed` when it cannot be, such as on a full disk."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except (OSError, ValueError):
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise failed from None


def _card(row: Any) -> Card | None:
    """A card as a file has it; None for one that is none. Numbers that no card has become the nearest."""
    if not isinstance(row, dict) or row.get("name") not in NAMES:
        return None
    craft = row.get("craft", MIX)
    return Card(
        _nearest(row.get("minutes"), MINUTES, 5), _nearest(row.get("size"), SIZES, USUAL_SIZE),
        craft if isinstance(craft, str) and craft.isidentifier() and len(craft) < 60 else MIX,
        _nearest(row.get("challenge"), CHALLENGES, 1), row["name"], row.get("away") is True,
    )  # fmt: skip


def _nearest(found: object, choices: Sequence[int], usual: int) -> int:
    if isinstance(found, bool) or not isinstance(found, int):
        return usual
    return min(choices, key=lambda choice: abs(choice - found))


def _words(card: Card) -> str:
    return (
        f'\n[[card]]\nname = "{card.name}"\nminutes = {card.minutes}\nsize = {card.size}\n'
        f'craft = "{card.craft}"\nchallenge = {card.challenge}\naway = {str(card.away).lower()}\n'
    )
