"""A clip of how a work was made: its moments seen, timed, captioned and packed into a file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal, get_args

import pygame

from ....core.game import Text
from ....core.journal import Entry
from ....core.session import Session
from ....core.values import dataclass
from ....stage.canvas import Art
from ....stage.theme import Theme
from ....stage.type import Type
from ...content import Content
from ...words import Words
from ..sheet import painter
from . import pacing, text
from .makings import Making, fewer, makings
from .pacing import FIRST, LAST, Pace, paced
from .reel import SIDE, Frame, Reel, frames
from .titles import Titles

Kind = Literal["webp", "mp4"]
KINDS: tuple[str, ...] = get_args(Kind)
LARGEST = 5_000_000
"""Bytes of a clip at most: small enough to send (issue: clip)."""
FINENESS: dict[str, tuple[int, ...]] = {"webp": (78, 55, 30, 10), "mp4": (23, 28, 34, 42)}
"""How finely pictures are packed; the next one where a file is too large."""
MOST_PAINTED = 120
"""Moments that are painted at most."""
BEGUN, PAINTED = 0.02, 0.5
"""Shares of the work that are done when it was read, and when all moments are painted."""
LONGEST_WORDS = 4.5
"""Seconds of words read out at an end of a clip at most; longer ones are not read out."""


class ClipError(ValueError):
    """A work of which no clip can be made."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted: `hands` are (a player's picture or "", lines) in order; they are told where `named`."""

    kind: Kind
    hands: tuple[tuple[str, int], ...] = ()
    named: bool = False


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a clip is made with; `scratch` is a folder for what is not kept, `done` hears the share 0..1 made."""

    content: Content
    theme: Theme
    words: Words
    scratch: Path
    done: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """A moment and its picture: RGB bytes and their size."""

    making: Making
    picture: tuple[bytes, tuple[int, int]]


def clip(asked: Asked, begun: Session, entries: Sequence[Entry], shop: Workshop) -> tuple[bytes, str]:
    """The file and the words beside it. ClipError, FilmError or SheetError say why there is none."""
    every = makings(begun, entries, [lines for _, lines in asked.hands])
    shop.done(BEGUN)
    every = fewer(every if asked.named else [replace(one, hand=0) for one in every], MOST_PAINTED)
    seen = _seen(every, begun, shop)
    if len(seen) < 2:
        raise ClipError("empty")
    hands = tuple(who for who, _ in asked.hands) if asked.named else ()
    craft = Text.of(f"{begun.level.game}/name")
    titles = Titles(begun.level.title, craft, every[-1].game.finished, hands)
    said = _read_out(titles, begun, shop) if asked.kind == "mp4" else (array("h"), array("h"))
    seen, pace = _paced(seen, said)
    return _packed(asked.kind, titles, seen, pace, said, begun, shop)


# --- moments


def _seen(every: Sequence[Making], begun: Session, shop: Workshop) -> list[Seen]:
    """The moments that look different from the one before; what is said of the others joins that."""
    found: list[Seen] = []
    paint = painter(begun.level.game, shop.content)
    for n, making in enumerate(every, 1):
        surface = paint(making.game, shop.theme, SIDE, SIDE)
        sheet = pygame.Surface(surface.get_size())
        sheet.fill(shop.theme["ground"])
        sheet.blit(surface, (0, 0))
        picture = (pygame.image.tobytes(sheet, "RGB"), surface.get_size())
        if found and found[-1].picture == picture:
            last = found[-1].making
            found[-1] = Seen(replace(last, game=making.game, said=(*last.said, *making.said)), picture)
        else:
            found.append(Seen(making, picture))
        shop.done(BEGUN + PAINTED * n / len(every))
    return found


def _paced(seen: list[Seen], said: tuple[array[int], array[int]]) -> tuple[list[Seen], Pace]:
    """As many moments as there is time for, and their pace; words read out have the time they need."""
    from .soundtrack import AFTER_WORDS, BEFORE_END, BEFORE_WORDS, seconds

    first = max(FIRST, BEFORE_WORDS + seconds(said[0]) + AFTER_WORDS) if said[0] else FIRST
    last = max(LAST, BEFORE_END + seconds(said[1]) + AFTER_WORDS) if said[1] else LAST
    if not pacing.rings_fit(len({one.making.hand for one in seen}), first, last):
        seen = [Seen(replace(one.making, hand=0), one.picture) for one in seen]
    pictures = {id(one.making.game): one.picture for one in seen}
    kept = every = [one.making for one in seen]
    while len(kept) > 2 and not pacing.fits([one.hand for one in kept], first, last):
        kept = list(fewer(every, len(kept) - 1))
    return [Seen(one, pictures[id(one.game)]) for one in kept], paced([one.hand for one in kept], first, last)


# --- words and sound


def _read_out(titles: Titles, begun: Session, shop: Workshop) -> tuple[array[int], array[int]]:
    """The samples of the first words and of the last."""
    from ...voice.words import Dictionary
    from .reader import read_out
    from .soundtrack import seconds, shelf_of

    assets = shop.content.resources.assets
    dictionary = Dictionary(assets / "pronounce", shop.scratch / "none")
    shelf = shelf_of(shop.content.resources, begun.level.game)
    lines = [shop.words.voiced(text.joined(titles.title, titles.craft)), shop.words.voiced(titles.end)]
    found = [shelf.line(files) for files in read_out(lines, shop.scratch, dictionary)]
    opening, closing = (one if seconds(one) <= LONGEST_WORDS else array("h") for one in found)
    return opening, closing


def _packed(
    kind: Kind, titles: Titles, seen: Sequence[Seen], pace: Pace, said: tuple[array[int], array[int]], begun: Session,
    shop: Workshop,
) -> tuple[bytes, str]:  # fmt: skip
    made, resources = [one.making for one in seen], shop.content.resources
    reel, shown = filmed(titles, seen, pace, begun, shop)

    def paint(number: int) -> bytes:
        shop.done(BEGUN + PAINTED + (1 - BEGUN - PAINTED) * number / len(shown))
        return reel.painted(shown[number])

    for fineness in FINENESS[kind]:
        if kind == "webp":
            from .webp import webp

            file = webp(shown, paint, fineness, (text.short(titles, shop.words), shop.words.language))
        else:
            from .mp4 import mp4
            from .soundtrack import shelf_of, track

            sound = track(shelf_of(resources, begun.level.game), made, pace, said)
            words = (shop.words(titles.title), text.short(titles, shop.words))
            file = mp4(shown, paint, sound, fineness, words)
        if len(file) <= LARGEST:
            return file, text.lines(titles, made, pace, shop.words, kind == "mp4")
    raise ClipError("large")


def filmed(
    titles: Titles, seen: Sequence[Seen], pace: Pace, begun: Session, shop: Workshop
) -> tuple[Reel, list[Frame]]:  # fmt: skip
    """What paints the pictures of a clip, and what they are."""
    made, resources = [one.making for one in seen], shop.content.resources
    captions = [titles.opening, *(titles.of_hand(one.hand) for one in made[1:]), titles.closing]
    shown = list(frames(pace, [*range(len(made) - 1), len(made)]))
    faces = Type(resources.assets / "fonts" / "Andika-Regular.ttf", resources.assets / "fonts" / "Andika-Bold.ttf")
    art = Art(resources.folders(begun.level.game))
    return Reel([one.picture for one in seen], captions, shop.theme, art, (faces, shop.words)), shown
