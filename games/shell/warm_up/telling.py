"""A warm-up in words: who took part, what was made, which way in worked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...core.game import Text
from .names import called, joined
from .record import Piece, Record

Say = Callable[[Text], str]


def way_text(way: str) -> Text:
    return Text.of(f"warm_up/way-{way}")


def together(texts: Iterable[Text]) -> Text:
    """Several texts as one list."""
    found = list(texts)
    whole = found[0] if found else Text.literal("", "en")
    for text in found[1:]:
        whole = Text.of("icheri/joined", first=whole, second=text)
    return whole


def lines(texts: Iterable[Text]) -> Text:
    """Several texts, each on a line of its own."""
    found = list(texts)
    whole = found[0] if found else Text.literal("", "en")
    for text in found[1:]:
        whole = Text.of("warm_up/lines", first=whole, second=text)
    return whole


def day_text(record: Record) -> Text:
    month = Text.of(f"warm_up/month-{int(record.key[4:6]) if record.key[4:6] in MONTHS else 1}")
    return Text.of("warm_up/day", day=int(record.key[6:8]), month=month, year=record.key[:4])


MONTHS = tuple(f"{n:02}" for n in range(1, 13))


def who_text(record: Record) -> Text:
    return joined(record.took_part)


def made_text(record: Record) -> Text:
    return together(dict.fromkeys(piece.text for piece in record.pieces))


def ways_text(record: Record, name: str) -> Text:
    return together(way_text(way) for way in record.ways_of(name))


def pieces_text(pieces: Iterable[Piece]) -> Text:
    return together(dict.fromkeys(piece.text for piece in pieces))


def kept_texts(record: Record) -> tuple[Text, ...]:
    """All that is kept, line by line; those who played by the same ways in stand together."""
    same: dict[tuple[str, ...], list[str]] = {}
    for name in record.took_part:
        same.setdefault(record.ways_of(name), []).append(name)
    who = (
        Text.of("warm_up/took-part", name=joined(names), ways=together(map(way_text, ways)))
        for ways, names in same.items()
    )
    head = Text.of("warm_up/lasted", day=day_text(record), count=max(1, round(record.seconds / 60)))
    return (head, Text.of("warm_up/made", made=made_text(record)), *who)


def table_of(record: Record, say: Say) -> list[list[str]]:
    """One row for each child, work and way in; no numbers to compare anyone by."""
    rows = [[say(Text.of(f"warm_up/column-{name}")) for name in ("day", "picture", "work", "way")]]
    for name in record.took_part:
        for deed in (deed for deed in record.deeds if deed.who == name):
            piece = record.pieces[deed.work]
            row = [record.day, say(called(name)), say(piece.text), say(way_text(deed.way))]
            rows += [row] if row not in rows else []
    return rows
