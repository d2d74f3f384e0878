"""A player who sees no colour at all, with a pointer: finds by the marks that are drawn what belongs where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ....core.game import Question
from ....core.session import opened
from ...log import Line
from .deaf import Deaf
from .eyes import GreyEyes, Shape, shapes, unlike
from .person import HELPS
from .player import Lost

ALIKE = 0.14
"""How much two drawings of one mark differ at most; drawings of different marks differ by 0.2 and more."""
LOOSER = 0.04
"""How much more may differ in each further round: a mark that something else crosses is told by what is left of it."""
WIDEST = 60.0
"""Pixels round the middle of a piece in which its mark is looked for."""
ROUNDS = 12
PAGES = 4
"""Pages of a palette that are turned to find where the lamp stands."""
GROUND = "cloth"
"""The subtype of what carries all pieces and wants no mark of its own."""


@dataclass
class Grey(Deaf):
    """Knows what lies where and what is done, but in a work reads no name and no caption: it looks at the picture."""

    eyes: GreyEyes = field(init=False)
    sure: float = ALIKE
    tried: set[str] = field(default_factory=set)
    """Pieces that were coloured in this round: a piece that stays empty is tried again in the next."""

    def __post_init__(self) -> None:
        self.eyes = GreyEyes(self.pilot)

    def finish(self) -> None:
        """Round after round through the picture and its parts, until the work is finished."""
        for turn in range(ROUNDS):
            self.sure = ALIKE + LOOSER * turn
            self.tried.clear()
            self.colour()
            while not self.done and self.lamplit():
                self.sure = ALIKE
                self.tried.clear()
                self.colour()
            if self.done:
                return
            more = [line for line in self.drawn("next") if line["group"][0] == "palette"]
            if more:
                self.press(more[0])
        raise Lost("no colours: the work was never finished")

    def lamplit(self) -> bool:
        """Asks for help until the lamp stands beside something; True when that was no piece, and was pressed.

        A card is pressed with what carries the same mark in hand: what its picture shows beside is not known by marks.
        Where nothing is taken in hand, a piece that the lamp stands beside is turned by itself.
        """
        mark = len(self.pilot.lines)
        for _ in range(HELPS):
            self.help()
            lit = [line["target"] for line in self.pilot.since(mark, "event") if line.get("target")]
            if not lit:
                continue
            for _ in range(PAGES):
                if lit[-1] not in self.seen and (more := self.drawn("next")):
                    self.press(more[0])
            found = self.seen.get(lit[-1])
            if found is None or (found["role"] == "piece" and self.swatches()):
                return False
            if found["role"] == "card":
                self.take_like(found)
            self.press(self.seen[lit[-1]])
            return True
        return False

    def take_like(self, card: Line) -> None:
        """Takes what carries the mark of a card in hand."""
        _, best = self.likest(list(self.marks(*upper(card))), self.swatches())
        if best is not None and not best.get("chosen"):
            self.press(best)

    def swatches(self) -> list[tuple[Line, list[Shape]]]:
        """What can be held in hand, with its marks; what acts at once is of another kind than what is held."""
        swatches = [line for line in self.seen.values() if line["role"] == "swatch"]
        kinds = {line["subtype"] for line in swatches if line.get("chosen")} or {line["subtype"] for line in swatches}
        return [(line, self.faced(line)) for line in swatches if line["subtype"] in kinds]

    def faced(self, swatch: Line) -> list[Shape]:
        """What is drawn on a swatch, wherever its picture lies."""
        return [mark for place in faces(swatch) for mark in self.marks(*place)]

    def colour(self) -> None:
        """All that can be told here, then in each part that opens larger."""
        while not self.done and (found := self.fitting()) is not None:
            swatch, piece = found
            self.tried.add(piece)
            if not swatch.get("chosen"):
                self.press(swatch)
            self.press(self.seen[piece])
        for id in [str(opening["id"]) for opening in self.drawn("opening")]:
            if self.done or id not in self.seen:
                continue
            self.press(self.seen[id])
            self.colour()
            if not self.done and (back := self.drawn("back")):
                self.press(back[0])

    def fitting(self) -> tuple[Line, str] | None:
        """A swatch and the empty piece whose drawn mark is most like its own, among those that lie open here."""
        swatches = self.swatches()
        for id, line in self.seen.items():
            if line["role"] != "piece" or line["group"][0] != "work" or line.get("done") or id in self.tried:
                continue
            if line["subtype"] == GROUND:
                continue
            drawn = list(self.marks(line["anchor"], min(0.5 * line["size"], WIDEST)))
            far, best = self.likest(drawn, swatches)
            if best is not None and far <= self.sure:
                return best, id
        return None

    def marks(self, middle: tuple[float, float], reach: float) -> Iterator[Shape]:
        return shapes(self.eyes.look(), middle, reach)

    def likest(self, drawn: list[Shape], swatches: list[tuple[Line, list[Shape]]]) -> tuple[float, Line | None]:
        """The swatch that is least unlike, and how unlike it is."""
        best: tuple[float, Line | None] = (1.0, None)
        for line, marks in swatches:
            far = min((unlike(one, other) for one in drawn for other in marks), default=1.0)
            best = (far, line) if far < best[0] else best
        return best

    def judged(self) -> None:
        """Lost unless the finished work is the one that its hints lead to: a wrong colour would finish it too."""
        session, seat = self.pilot.house.screen.session, self.pilot.house.play.seat
        other = opened(session.level, self.pilot.content.kind(session.level.game).start)
        while (hint := other.game.hint(seat)) is not None and not other.game.finished:
            other = other.choose(hint, seat).session
        whole = Question("whole")
        if session.game.describe(whole) != other.game.describe(whole):
            raise Lost("no colours: the work is another than the one that its hints lead to")
        right = {t.id: t.state for t in other.game.targets(seat) if t.area == "work"}
        mine = {t.id: t.state for t in session.game.targets(seat) if t.area == "work"}
        if wrong := [id for id in right if mine.get(id) != right[id]]:
            raise Lost(f"no colours: {len(wrong)} pieces look otherwise than they should, such as {wrong[0]}")


def faces(swatch: Line) -> Iterator[tuple[tuple[float, float], float]]:
    """Where the picture of a swatch may lie, above its name or beside it, and how far it reaches."""
    x, y, w, h = swatch["region"]
    reach = 0.24 * min(w, h)
    yield (x + w / 2, y + 0.39 * h), reach
    if w > 1.9 * h:
        yield (x + h / 2, y + h / 2), reach


def upper(card: Line) -> tuple[tuple[float, float], float]:
    """Where the picture of a card lies, above a name of one line or of several, and how far it reaches."""
    x, y, w, h = card["region"]
    return (x + w / 2, y + 0.33 * h), 0.33 * min(w, h)
