"""A drawing dropped on the window, or lying in the player's folder, becomes a window of their own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.game import Text
from .house_page import HousePage
from .own_shelf import Hung, OwnError, drawn_games, hang
from .page import Page, Row

if TYPE_CHECKING:
    from .house import House

PAGE, MADE = "own-windows", "own-window-made"
FOLDER = "drawings"
"""Where drawings can be laid for those who cannot drop a file."""
MOST_SHOWN, MOST_LOOKED_AT = 24, 400
DRAWINGS = (".svg", ".svgz")


class OwnDesk:
    """Answers "dropped/<path>" of a drawing, "page/own-windows" and "own-window/<number>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._found: list[Path] = []

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "dropped" if Path(rest).suffix.lower() in DRAWINGS:
                self._hang(Path(rest))
            case "page" if rest == PAGE:
                self.house.push(self._page())
            case "own-window" if rest.isdecimal() and len(rest) < 4 and int(rest) < len(self._found):
                self._hang(self._found[int(rest)])
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == PAGE else None

    def _page(self) -> Page:
        """The drawings in the folder, to choose one from."""
        self._found = self._drawings()
        rows = tuple(
            Row(f"own-window/{n}", Text.literal(path.stem[:40], "en"), f"own-window/{n}", "window")
            for n, path in enumerate(self._found)
        )
        body = Text.of("own_window/choose", count=len(rows), folder=Text.literal(FOLDER, "en"))
        return Page(PAGE, Text.of("own_window/title"), rows, self.house.profile, body=body, greeting=body)

    def _drawings(self) -> list[Path]:
        """Drawings in the player's folder by name."""
        found: list[Path] = []
        with suppress(OSError):
            here = sorted((self.house.storage.folder / FOLDER).glob("*"))[:MOST_LOOKED_AT]
            found = [path for path in here if path.suffix.lower() in DRAWINGS and path.stem.isprintable()]
        return found[:MOST_SHOWN]

    def _hang(self, path: Path) -> None:
        """Makes the window and shows what became of it; a drawing that cannot be one is told, and nothing changes."""
        house = self.house
        games = drawn_games(house.content)
        try:
            if not games:
                raise OwnError(f"{path.name[:60]}: no game here has windows; add one")
            hung = hang(path, house.content, games[0])
        except OwnError as error:
            house.play.told(Text.of("own_window/refused", why=Text.literal(str(error), "en")))
            return
        if house.screen.is_page and house.screen.page.name == MADE:
            house.screens.pop()
        house.push(made_page(hung, house))


def made_page(hung: Hung, house: House) -> Page:
    """The window that was made, how many panes it has, and what could be mended in the drawing."""
    level, face = f"{hung.game}/{hung.stem}", f"level:{hung.game}:{hung.stem}"
    rows = (
        Row(f"level/{hung.stem}", Text.of("own_window/play"), f"level/{level}", "window", "card", face=face),
        Row(f"game/{hung.game}", Text.of("own_window/all"), f"game/{hung.game}", "works", "card"),
    )  # fmt: skip
    said = Text.of("own_window/made", count=hung.made.panes)
    for note in hung.made.notes:
        said = Text.of("own_window/joined", first=said, second=note.text(hung.game))
    return Page(MADE, Text.of("own_window/title"), rows, house.profile, body=said, greeting=said)
