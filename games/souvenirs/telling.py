"""What is said about a board: faces, places, answers and clues, as texts to be looked up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from ..core.game import Question, Seat, Text
from .kinds import Face
from .shelf import SHELF, marks

if TYPE_CHECKING:
    from .model import Board

CRAFTS = ("souvenirs", "copper", "clay", "weaving", "jewellery")
FACTS = tuple(f"fact-{about}-{reader}" for reader in ("kids", "adults") for about in CRAFTS)
"""Messages that tell about the crafts, the short ones first."""
NEAR = (("left", 0, -1), ("right", 0, 1), ("above", -1, 0), ("below", 1, 0))


def say(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"souvenirs/{message}", **args)


def form(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"souvenirs_forms/{message}", **args)


def joined(sentences: Iterable[Text]) -> Text:
    """Sentences one after the other; at least one."""
    return reduce(lambda first, second: say("joined", first=first, second=second), sentences)


def listed(names: Iterable[Text]) -> Text:
    return reduce(lambda first, second: say("listed", first=first, second=second), names)


def in_a_row(cards: Iterable[Text]) -> Text:
    """What several cards show, told with a longer pause between them than inside of one."""
    return reduce(lambda first, second: say("in-a-row", first=first, second=second), cards)


def souvenir(name: str, language: str = "") -> Text:
    """A souvenir's name, in a language of its own where one is given."""
    return replace(say(f"souvenir-{name}"), language=language)


def name(face: Face) -> Text:
    return souvenir(face.souvenir)


def face(face: Face) -> Text:
    """What a card shows, in words: its name where it shows the thing, else its form, so that a riddle stays one."""
    match face.medium:
        case "picture":
            return say("face-picture", name=souvenir(face.souvenir))
        case "name":
            named = souvenir(face.souvenir, face.language)
            return say(f"face-name-{face.language}" if face.language else "face-name", name=named)
        case "tool":
            return say("face-tool", tool=form(f"tool-{SHELF[face.souvenir].tool}"))
        case "pattern" | "continuation":
            row = listed(form(f"motif-{mark}") for mark in marks(face.souvenir, face.medium))
            return say(f"face-{face.medium}", marks=row)
    return say(f"face-{face.medium}", form=form(f"{face.medium}-{face.souvenir}"))


def place(board: Board, card: int) -> Text:
    """ "Row 2 of 3, card 4": `number` of `count` in the row."""
    row, column = divmod(card, board.columns)
    return say("card", row=row + 1, rows=board.rows, number=column + 1, count=board.columns)


def stands(board: Board, card: int) -> Text:
    """What is to be seen of a card now."""
    shows = board.faces[card]
    if board.matched(card):
        return say("stands-called" if board.way == "caller" else "stands-found", name=name(shows))
    if board.shows(card):
        return face(shows)
    return say(f"peeks-{SHELF[shows.souvenir].family}") if board.open == "half" else say("closed")


def turned(board: Board, card: int, back: bool = False) -> Text:
    """A card's face where it lies; `back` when two others turn back for it."""
    row, column = divmod(card, board.columns)
    message = "turned-after-two" if back else "turned"
    return say(message, row=row + 1, number=column + 1, face=face(board.faces[card]))


def missed(board: Board) -> Text:
    if board.partner:
        return say("missed-shelf")
    if board.open == "open":
        return say("missed-open")
    if len(board.seen) == 2:
        return say("missed-first")
    return say("missed", face=face(board.faces[board.turned[0]]))


def fact(name: str) -> Text:
    return say("fact-of", name=souvenir(name), fact=say(f"fact-{name}-kids"))


def matched(board: Board, name: str) -> Text:
    message = "matched-shelf" if board.partner else "matched-called" if board.way == "caller" else "matched"
    number, count = len(board.found), len(board.names)
    return say(message, name=souvenir(name), fact=say(f"fact-{name}-kids"), number=number, count=count)


def finished(board: Board) -> Text:
    title, count = board.level.title, len(board.found)
    if board.way == "shelf":
        theirs = len(board.theirs)
        return say("finished-shelf", title=title, mine=count - theirs, theirs=theirs, count=count)
    return say(f"finished-{board.way}", title=title, count=count)


def asked(board: Board, id: str) -> Text:
    """More of what was told last, or what was seen where."""
    if id == "ask/seen":
        return seen(board)
    if board.last is None:
        return say("nothing-told")
    name = board.last.souvenir
    return say("more-of", name=souvenir(name), fact=say(f"fact-{name}-adults"))


def seen(board: Board) -> Text:
    """The cards that were seen and are not matched, in reading order."""
    known = [n for n in sorted(board.seen) if not board.matched(n)]
    if not known:
        return say("seen-nothing")
    return joined([say("seen"), *(turned(board, n) for n in known)])


def describe(board: Board, question: Question) -> Text:
    kind, _, number = question.target.partition("/")
    card = int(number) - 1 if kind == "card" else -1
    match question.kind:
        case "where" if card >= 0:
            return joined([say("where", card=place(board, card)), say("where-shows", face=stands(board, card))])
        case "touches" if card >= 0:
            return touches(board, card)
        case "touches":
            return say("touches-nothing")
        case "left":
            return left(board)
    return whole(board)


def left(board: Board) -> Text:
    count = len(board.names) - len(board.found)
    if board.way == "stall":
        return say("left-stall", count=count)
    texts = [say("left", count=count)]
    unseen = sum(n not in board.seen and not board.matched(n) for n in range(len(board.faces)))
    if board.way in ("pairs", "shelf") and board.open != "open":
        texts.append(say("left-unseen", count=unseen))
    return joined(texts)


def touches(board: Board, card: int) -> Text:
    """What lies beside, above and below a card."""
    row, column = divmod(card, board.columns)
    texts = [say("touches", card=place(board, card))]
    for side, down, across in NEAR:
        there = (row + down, column + across)
        if 0 <= there[0] < board.rows and 0 <= there[1] < board.columns:
            other = there[0] * board.columns + there[1]
            texts.append(say(f"touches-{side}", face=stands(board, other)))
    return joined(texts)


def whole(board: Board) -> Text:
    """The board first, then each row from left to right."""
    texts = [say("whole", title=board.level.title, rows=board.rows, count=board.columns)]
    texts.append(say("whole-way", way=say(f"way-{board.way}")))
    if board.way in ("pairs", "shelf"):
        texts.append(say("whole-kind", kind=say(f"kind-{board.plan.kind.name}")))
    for row in range(board.rows):
        cards = range(row * board.columns, (row + 1) * board.columns)
        texts.append(say("whole-row", row=row + 1, cards=in_a_row(stands(board, n) for n in cards)))
    return joined(texts)


def clue(board: Board, seat: Seat, step: int) -> Text:
    """1 what to look for, 2 the row, 3 the card or the button by its name."""
    wanted = board.hint(seat)
    if wanted is None:
        return say("clue-done")
    kind, _, name = wanted.partition("/")
    if kind != "card":
        return say("clue-choose", target=say(f"{kind}-{name}"))
    card = int(name) - 1
    match step:
        case 1:
            return clue_aim(board, card)
        case 2:
            return say("clue-row", row=card // board.columns + 1, rows=board.rows)
    return say("clue-card", card=place(board, card))


def clue_aim(board: Board, card: int) -> Text:
    """What the next card is good for."""
    if board.way == "caller":
        return say("clue-listen")
    if board.way == "stall":
        return say("clue-stall")
    if len(board.turned) == 1:
        up = face(board.faces[board.turned[0]])
        known = board.open == "open" or card in board.seen
        return say("clue-twin-seen" if known else "clue-twin", face=up)
    if board.open == "open" or board.terms.errorless:
        return say("clue-pair-open")
    return say("clue-pair-seen" if card in board.seen else "clue-unseen")
