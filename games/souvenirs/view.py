"""How a board is shown: where its cards lie in the room, and what each of them shows now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from types import MappingProxyType

from ..core.game import Target, Text
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from ..stage.canvas import Art, Canvas
from ..stage.grid import next_page
from ..stage.theme import Theme
from ..stage.view import Layout, Moment, Opened
from .kinds import Face
from .model import Board, Card
from .paint import Change, Found, Scene, Shown, Side, Surface, Table, Told, picture
from .place import Place, Shelf, Wish, place_of, shelf_of
from .shelf import SHELF
from .telling import form, say, souvenir

TURNS, FADES = 0.32, 0.15
"""Seconds that a card takes to turn over, and a change in calm mode to fade in (look: Motion)."""
WAKES: Mapping[str, float] = MappingProxyType({"none": 0.0, "calm": 1.6, "lively": 4.0})
"""Seconds in which light falls on a finished shelf, by reward."""
AZERBAIJANI = "az"
NAME, BETWEEN = "label", 22.0
"""How large names below souvenirs on the shelf are, and reference px between two of them."""
MUCH = 0.6
"""Names that would leave less than this part of the souvenirs' size are left out."""
FINE = ("pattern", "continuation", "sound")
"""Media of small marks in a row."""
DRAWN = ("picture", "shadow", "left-half", "right-half")
"""Media that show a whole drawing, which may be drawn ahead."""
SMALL = 6
"""Cards on the small picture of a board that nobody has touched."""


@dataclass(slots=True)
class BoardView:
    """The view of one board; keeps what it painted and where the cards were laid."""

    table: Table = field(default_factory=Table)
    _places: dict[tuple[object, ...], Place] = field(default_factory=dict)
    _scenes: list[tuple[Board, Place, Callable[[Text], str], Scene]] = field(default_factory=list)

    def layout(self, game: Board, room: Room, opened: Opened) -> Layout:
        """The cards on offer, in their rows, or a page of them; of a finished board nothing."""
        if game.finished:
            return Layout()
        place = self._place(game, room, opened)
        offered = set(game.offered)
        regions = {f"card/{n + 1}": Region.of_rect(rect) for n, rect in place.cells if n in offered}
        if place.next is None:
            return Layout(MappingProxyType(regions))
        following = place.page % place.pages + 1
        opening = next_page("work", str(following), following, place.pages)
        return Layout(MappingProxyType({**regions, opening.id: Region.of_rect(place.next)}), (opening,))

    def backdrop(self, game: Board, canvas: Canvas, moment: Moment) -> None:
        self.table.backdrop(canvas)

    def draw(self, game: Board, canvas: Canvas, moment: Moment) -> None:
        before = moment.before if isinstance(moment.before, Board) else None
        if game.finished:
            self._finished(game, canvas, moment, before)
            return
        place = self._place(game, canvas.room, moment.opened)
        scene, change = self._scene(game, place, canvas), Change()
        if before is not None and moment.progress < 1 and _same_table(before, game):
            was = self._scene(before, place, canvas)
            change = Change({shown.number: shown for shown in was.cards}, was.told, moment.progress, moment.calm)
        self.table.show(canvas, scene, change)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """Nothing: every card is painted on the table."""

    def seconds(self, before: Board, game: Board, reward: str, calm: bool) -> float:
        if game.finished and not before.finished:
            return FADES if calm and WAKES.get(reward, 0.0) else WAKES.get(reward, 0.0)
        if before.finished or not _same_table(before, game) or _looks(before) == _looks(game):
            return 0.0
        return FADES if calm else TURNS

    def picture(self, game: Board, art: Art, theme: Theme, width: int, height: int) -> Surface:
        """The board for a file or a card, at most width x height pixels."""
        if not game.seen and not game.found and not game.finished:
            names = game.names[: SMALL // 2]
            faces: list[Face | None] = [game.plan.kind.first.of(name) for name in names]
            faces = [face if n % 2 == 0 else None for n, face in enumerate((*faces, *faces))]
            return picture(faces, len(names), art, theme, width, height)
        shown: list[Face | None] = [card.face if _kept(game, card) else None for card in game.cards]
        return picture(shown, game.columns, art, theme, width, height)

    # --- what is where

    def _place(self, game: Board, room: Room, opened: Opened) -> Place:
        worded = any(face.medium == "name" for face in game.faces)
        fine = any(face.medium in FINE for face in game.faces)
        wish = Wish(len(game.faces), game.columns, worded, game.way == "stall", fine)
        key = (room, wish, opened.get("work", ""))
        if key not in self._places:
            if len(self._places) > 30:
                self._places.clear()
            self._places[key] = place_of(room, wish, opened.get("work", ""))
        return self._places[key]

    # --- what it looks like

    def _scene(self, game: Board, place: Place, canvas: Canvas) -> Scene:
        """What lies on the table, worked out once for a value at its place."""
        for seen, there, words, scene in self._scenes:
            if seen is game and there == place and words is canvas.words:
                return scene
        lie = game.cards
        cards = tuple(self._shown(game, lie[n], canvas) for n, _ in place.cells)
        told = self._told(game, canvas) if place.side is not None else None
        hidden = tuple(dict.fromkeys(card.face.souvenir for card in lie if not card.up and card.face.medium in DRAWN))
        made = Scene(f"{game.level.id}/{game.level.digest}/{place.page}", place, cards, told, hidden)
        self._scenes = [*self._scenes[-2:], (game, place, canvas.words, made)]
        return made

    def _shown(self, game: Board, card: Card, canvas: Canvas) -> Shown:
        done = _found(game, card)
        chosen = card.number in game.turned and not card.matched
        side = _side(game, card)
        words = _words(game, card)
        word = canvas.words(words) if words is not None and side != "back" else ""
        tongue = canvas.words(Text.of(f"language/{card.face.language}")) if card.face.language and word else ""
        face = card.face if side != "back" else Face("", "")
        return Shown(card.number + 1, face, side, word, tongue, done, chosen)

    def _told(self, game: Board, canvas: Canvas) -> Told:
        """What the side card tells of the last souvenir."""
        found, count = len(game.found), len(game.names)
        met = canvas.words(Text.of("souvenirs_side/met", found=found, count=count))
        if game.last is None:
            empty = "empty-open" if game.open == "open" else "empty"
            canvas.words(souvenir(game.names[0], AZERBAIJANI))  # reads that language's words before a card is turning
            return Told(met=met, found=found, count=count, empty=canvas.words(Text.of(f"souvenirs_side/{empty}")))
        name = game.last.souvenir
        names = tuple(dict.fromkeys(canvas.words(souvenir(name, language)) for language in ("", AZERBAIJANI)))
        fact = canvas.words(say(f"fact-{name}-kids"))
        return Told(Face("picture", name), names, fact, met, found, count)

    def _finished(self, game: Board, canvas: Canvas, moment: Moment, before: Board | None) -> None:
        found = [Found(name, canvas.words(souvenir(name))) for name in game.found or game.names]
        shelf = _shelf(canvas, found)
        still = moment.reward == "none" or before is None
        progress = 1.0 if still else moment.progress
        lively = moment.reward == "lively" and not moment.calm
        self.table.shelf(canvas, f"{game.level.id}/{game.level.digest}", shelf, found, progress, lively)


def _shelf(canvas: Canvas, found: Sequence[Found]) -> Shelf:
    """The shelf with room for all names, in one line or two, or for none."""
    room, count = canvas.room, len(found)
    bare = shelf_of(room.rect, count, 0.0)
    for most in (1, 2):
        shelf = shelf_of(room.rect, count, room.px(8) + most * canvas.type.line_height(NAME, room))
        wide = shelf.step - room.px(BETWEEN)
        lines = [canvas.type.wrap(one.name, NAME, room, wide) for one in found]
        fits = all(canvas.type.width(line, NAME, room) <= wide for some in lines for line in some)
        if fits and max(map(len, lines)) <= most and shelf.things[0].w >= MUCH * bare.things[0].w:
            return shelf
    return bare


def _side(game: Board, card: Card) -> Side:
    """The side of a card that is up: its front, its back, or its back lifted at an edge."""
    if card.up or card.matched:
        return "front"
    return "peek" if game.open == "half" else "back"


def _found(game: Board, card: Card) -> bool:
    return card.matched or (game.way == "stall" and card.face.souvenir in game.found)


def _kept(game: Board, card: Card) -> bool:
    """Whether a kept picture shows a card's face: of cards that lie open it shows what was found or chosen."""
    lies_open = game.open == "open" and card.number not in game.turned
    return game.finished or _found(game, card) or (card.up and not lies_open)


def _words(game: Board, card: Card) -> Text | None:
    """What stands on a card in words: never what would answer the riddle before it is solved."""
    face, sides = card.face, (game.plan.kind.first.medium, game.plan.kind.second.medium)
    match face.medium:
        case "name":
            return souvenir(face.souvenir, face.language)
        case "tool" if not card.matched:
            return form(f"tool-{SHELF[face.souvenir].tool}")
        case "picture" if "name" not in sides:
            return souvenir(face.souvenir)
    return souvenir(face.souvenir) if card.matched else None


def _same_table(before: Board, game: Board) -> bool:
    """Whether the same cards lie in the same rows."""
    return before.level.digest == game.level.digest and not before.finished and len(before.faces) == len(game.faces)


def _looks(game: Board) -> tuple[object, ...]:
    """All that changes a card's look."""
    return (game.cards, game.turned, game.found, game.open)


def view() -> BoardView:
    """A view of its own for one screen."""
    return BoardView()
