"""Passports going out as pictures and coming in from a folder or a dropped file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.game import Text
from ...stage.card import Card, painted, shades
from ...stage.theme import usable_theme
from ..house_page import HousePage
from ..page import Page, Row, setting_name, value_text
from .changes import Changes, changes_to
from .names import name_of, picture_of
from .passport import KEYWORD, PassportError, carries, differing, passport_in, wanted, words_of
from .png_words import SHADES, png_of
from .profile_files import PICTURES

if TYPE_CHECKING:
    from ..house import House

MOST_SHOWN, MOST_LOOKED_AT = 24, 400
SHOWN = "passport-in"
"""The page that shows what a passport would change; another passport takes its place."""
PAPER = "light"
"""The look whose paper and ink a passport is printed in."""

CROWDED = 100
"""Settings from which on letters have hard edges, so that the picture stays small enough to be sent."""
HARD = bytes((0, 0, SHADES - 1, SHADES - 1, *range(SHADES, 256)))


class PassportDesk:
    """Answers "page/passport", "passport-out/<how>", "passport-in/<number>" and "dropped/<path>"."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._found: list[Path] = []

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "page" if rest == "passport":
                self.house.push(self._page())
            case "passport-out" if rest in ("plain", "named"):
                self._made(rest == "named")
            case "passport-in" if rest.isdecimal() and len(rest) < 4 and int(rest) < len(self._found):
                self._shown(self._found[int(rest)])
            case "dropped":
                self._shown(Path(rest))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page() if page.name == "passport" else None

    @property
    def folder(self) -> Path:
        """Where pictures of works lie, too."""
        return self.house.storage.folder / "pictures"

    def _page(self) -> Page:
        rows = [Row("passport-out/plain", Text.of("people/make-passport"), "passport-out/plain", "passport")]
        name = self.house.profile.name
        if name in PICTURES:
            label = Text.of("people/make-passport-named", name=name_of(name))
            rows.append(Row("passport-out/named", label, "passport-out/named", picture_of(name)))
        self._found = self._passports()
        for n, path in enumerate(self._found):
            rows.append(Row(f"passport-in/{n}", Text.literal(path.stem[:40], "en"), f"passport-in/{n}", "go-on"))
        greeting = Text.of("people/greet-passport", count=len(self._found))
        return Page("passport", Text.of("icheri/passport"), tuple(rows), self.house.profile, greeting=greeting)

    def _passports(self) -> list[Path]:
        """Pictures that carry a passport, the newest first."""
        found: list[Path] = []
        for folder in (self.folder, self.house.storage.folder):
            with suppress(OSError):
                pictures = sorted(folder.glob("*.png"), key=lambda p: (len(p.name), p.name), reverse=True)
                found += [p for p in pictures[:MOST_LOOKED_AT] if carries(p) and p.stem.isprintable()]
        return found[:MOST_SHOWN]

    # --- in

    def _shown(self, path: Path) -> None:
        """What a file would change; a file that is no passport is told and nothing changes."""
        house = self.house
        try:
            found = passport_in(path, house.known)
        except PassportError as error:
            house.play.told(Text.of(f"people/passport-{error.reason}"))
            return
        changes = changes_to(house.profile, wanted(found, house.known), house.known)
        said = Text.of("people/passport-strange", count=found.strange) if found.strange else None
        title = Text.of("icheri/passport")
        if found.picture in PICTURES:
            title = Text.of("people/passport-of", name=name_of(found.picture))
        if house.screen.is_page and house.screen.page.name == SHOWN:
            house.screens.pop()
        house.push(Changes(SHOWN, title, changes, house.profile, house.profile, said))

    # --- out

    def _made(self, named: bool) -> None:
        path = self._save(self._picture(self.house.profile.name if named else ""))
        if path is None:
            self.house.play.told(Text.of("people/passport-not-made"))
            return
        self.house.refresh()
        self.house.play.told(Text.of("people/passport-made", file=Text.literal(path.name, "en")))

    def _picture(self, name: str) -> bytes:
        """The PNG: the settings in the player's words, and as a program reads them."""
        house, words = self.house, self.house.framer.words
        pairs = [(words(setting_name(house.known[key])), words(value_text(house.known[key], value)))
                 for key, value in differing(house.profile, house.known).items()]  # fmt: skip
        title = Text.of("people/passport-of", name=name_of(name)) if name else Text.of("icheri/passport")
        below = Text.of("people/passport-says" if pairs else "people/passport-all-default")
        card = Card(words(title), words(below), pairs, words(Text.of("people/passport-foot")))
        theme = usable_theme(house.content.resources.assets / "themes", PAPER, house.notice)
        surface = painted(card, house.framer.type, theme)
        paper, ink = theme["panel"], theme["ink"]
        carried = words_of(house.profile, house.known, name)
        drawn = shades(surface, paper, ink, SHADES)
        drawn = drawn.translate(HARD) if len(pairs) > CROWDED else drawn
        return png_of(*surface.get_size(), drawn, bytes(paper), bytes(ink), KEYWORD, carried)

    def _save(self, picture: bytes) -> Path | None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for n in range(1, 1000):
                path = self.folder / f"passport-{n}.png"
                with suppress(FileExistsError):
                    with path.open("xb") as file:
                        file.write(picture)
                    return path
        except OSError:
            pass
        return None
