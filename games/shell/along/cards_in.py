"""Class cards of a file joined to those of a folder: each hangs beside the others, under a picture that none has."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ..warm_up.card import CardsError, OwnCards
from ..warm_up.names import NAMES
from .shelves import UnfitError

CARDS = "class/cards.toml"


def bring_cards(path: Path, raw: bytes) -> Counter[str]:
    """How many came, and how many were here already; UnfitError for a file of cards that cannot be read."""
    counted: Counter[str] = Counter()
    try:
        with TemporaryDirectory() as folder:
            beside = Path(folder) / path.name
            beside.write_bytes(raw)
            theirs = OwnCards(beside).all()
        mine, coming = OwnCards(path), {card.name for card in theirs}
        for card in theirs:
            here = mine.all() if path.exists() else ()
            taken = {known.name for known in here}
            alike = any(replace(known, name=card.name) == card for known in here)
            free = next((name for name in NAMES if name not in taken | coming), "")
            if card in here or (card.name in taken and (alike or not free)):
                counted["same"] += 1
                continue
            mine.keep(replace(card, name=free) if card.name in taken else card)
            counted["cards"] += 1
    except CardsError as error:
        raise UnfitError("newer" if error.reason == "cards-newer" else "spoilt") from None
    return counted
