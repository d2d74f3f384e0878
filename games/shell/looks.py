"""The look a profile asks for: its theme in the player's own colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..core.settings import Profile, Setting
from ..stage.own_colours import ACCENT, DECORATION, GROUND, MARK, SEEING, WORDS, Palette, dressed, read_palette, settled
from ..stage.theme import THEME, Theme, usable_theme

ASKED = (THEME, DECORATION, SEEING, GROUND, WORDS, ACCENT, MARK)
"""What a look depends on."""
OWN = (GROUND, WORDS, ACCENT)


def silent(message: str, detail: str) -> None:
    """Complaints that someone else makes."""


class Looks:
    """Reads themes and the palette when they are first asked for; keeps the theme in use."""

    def __init__(self, assets: Path, complain: Callable[[str, str], None] = silent) -> None:
        self._assets, self._complain = assets, complain
        self._palette: Palette | None = None
        self._plain: dict[str, Theme] = {}
        self._worn: tuple[tuple[object, ...], Theme] | None = None

    @property
    def palette(self) -> Palette:
        if self._palette is None:
            self._palette = read_palette(self._assets / "own_colours.toml")
        return self._palette

    def of(self, profile: Profile) -> Theme:
        """The theme with all that the player chose; ThemeError when no theme can be used at all."""
        asked = tuple(profile[setting] for setting in ASKED)
        if self._worn is None or self._worn[0] != asked:
            plain = self._theme(profile)
            as_it_is = all(profile[setting] == setting.default for setting in ASKED[1:])
            self._worn = (asked, plain if as_it_is else dressed(plain, profile, self.palette))
        return self._worn[1]

    def settled(self, profile: Profile) -> tuple[Profile, tuple[Setting, ...]]:
        """The profile with colours that can be seen, and the settings that moved for it."""
        if all(profile[setting] == "theme" for setting in OWN):
            return profile, ()
        return settled(self._theme(profile), profile, self.palette)

    def _theme(self, profile: Profile) -> Theme:
        name = profile.word(THEME)
        if name not in self._plain:
            self._plain[name] = usable_theme(self._assets / "themes", name, self._complain)
        return self._plain[name]
