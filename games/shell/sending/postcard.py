"""The recipe that a postcard carries: a work's own lines, packed into its picture, whatever file comes back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from ...core.journal import FORMAT, Entry, Header, JournalError, entry_line, header_line, read
from ..people.png_words import PngError, begins_with, chunks, read_png

KEYWORD = "Icheri postcard"
MOST_CHOICES = 2_000
"""Lines of a work that fit a postcard: far more than the largest window takes, few enough to be replayed at once."""
MOST_WORDS = 1_500_000
"""Letters of a recipe, once unpacked."""
MOST_FILES, MOST_LANGUAGES, MOST_SEED, MOST_SEATS = 8, 8, 2**64, 4


class PostcardError(ValueError):
    """A file that is no postcard one can use; `reason` names the message that says so."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def recipe(header: Header, entries: tuple[Entry, ...], who: str) -> bytes:
    """What the picture carries, packed: the level and each choice in its order, with whose hand made it.

    `who` made the lines that came after the known hands: a player's picture, or "". PostcardError "long".
    """
    own = len(entries) - sum(lines for _, lines in header.hands)
    hands = (*header.hands, (who, own)) if own > 0 else header.hands
    words = header_line(replace(header, hands=hands)) + "".join(map(entry_line, entries))
    if len(entries) > MOST_CHOICES or len(words) > MOST_WORDS:
        raise PostcardError("long")
    return zlib.compress(words.encode("utf-8"), 9)


def chunk_of(packed: bytes) -> tuple[bytes, bytes]:
    """Kind and content of the part of a PNG that holds a recipe."""
    return b"zTXt", KEYWORD.encode("ascii") + b"\0\0" + packed


def carries(path: Path) -> bool:
    """Whether a file looks like a postcard; only its beginning is read."""
    return begins_with(path, chunk_of(b"")[1][:-1])


def postcard_in(path: Path, pictures: Collection[str]) -> tuple[Header, tuple[Entry, ...]]:
    """The work a file carries, its lines whole; PostcardError says in one word why there is none.

    `pictures` are the names players may have here: any other name of a hand is left out.
    """
    try:
        raw = read_png(path)
        name = chunk_of(b"")[1]
        found = [content[len(name) :] for kind, content in chunks(raw) if kind == b"zTXt" and content.startswith(name)]
    except PngError as error:
        raise PostcardError(error.reason) from None
    if not found:
        raise PostcardError("foreign")
    return read_words(unpacked(found[0]), pictures)


def unpacked(packed: bytes) -> str:
    """The words of a recipe; never more than MOST_WORDS of them are unpacked, whatever the file promises."""
    inflate = zlib.decompressobj()
    try:
        words = inflate.decompress(packed, MOST_WORDS + 1)
        if len(words) > MOST_WORDS:
            raise PostcardError("large")
        if not inflate.eof:
            raise PostcardError("broken")
        return words.decode("utf-8")
    except (zlib.error, UnicodeDecodeError):
        raise PostcardError("broken") from None


def read_words(words: str, pictures: Collection[str]) -> tuple[Header, tuple[Entry, ...]]:
    """Header and entries of a recipe, within bounds; PostcardError for anything else."""
    if words.count("\n") > MOST_CHOICES + 1:
        raise PostcardError("large")
    if _newer(words.partition("\n")[0]):
        raise PostcardError("newer")
    try:
        header, entries, torn = read(words)
    except JournalError:
        raise PostcardError("broken") from None
    if torn:
        raise PostcardError("broken")
    if not _fair(header, entries):
        raise PostcardError("forged")
    hands = tuple((who if who in pictures else "", lines) for who, lines in header.hands)
    return replace(header, title="", hands=hands), entries


def _newer(line: str) -> bool:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and type(found.get("icheri")) is int and found["icheri"] > FORMAT


def _fair(header: Header, entries: Iterable[Entry]) -> bool:
    """Whether a recipe stays within what a work of this house can be."""
    acts = list(entries)
    named = sum(lines for _, lines in header.hands) == len(acts) and all(lines for _, lines in header.hands)
    small = len(header.source) <= MOST_FILES and 1 <= len(header.languages) <= MOST_LANGUAGES
    able = all(act.target and not act.target.startswith(("command/", "action/")) for act in acts if act.act == "choose")
    seated = all(1 <= act.seat <= MOST_SEATS for act in acts)
    return named and small and able and seated and 0 <= header.seed < MOST_SEED
