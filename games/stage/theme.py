"""The looks: named tokens read from one file per theme."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from ..core.settings import Setting
from ..core.values import dataclass

Colour = tuple[int, int, int]


class ThemeError(ValueError):
    """A theme file that cannot be used; the message names file, place and remedy."""


def colour_of(words: str) -> Colour:
    """(r, g, b) of "#RRGGBB"; ValueError for anything else."""
    if len(words) != 7 or words[0] != "#":
        raise ValueError(f"{words!r} is not a colour; write it as #RRGGBB")
    return (int(words[1:3], 16), int(words[3:5], 16), int(words[5:7], 16))


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by token, the border width in reference px, and what kind of look it is.

    `decorated` says whether walls, wood and ornaments are shown; high contrast never shows them.
    """

    name: str
    colours: Mapping[str, Colour]
    line: float = 2.0
    high_contrast: bool = False
    light: bool = False
    decorated: bool = True

    def __getitem__(self, token: str) -> Colour:
        return self.colours[token]


def read_theme(path: Path) -> Theme:
    """One theme from its TOML file; ThemeError says what to mend."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        colours = {token: colour_of(str(words)) for token, words in found["colours"].items()}
        high = bool(found.get("high_contrast"))
        return Theme(path.stem, colours, float(found.get("line", 2)), high, bool(found.get("light")), not high)
    except OSError as error:
        raise ThemeError(f"themes/{path.name}: cannot be read ({error.strerror}); put the file back") from None
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise ThemeError(f"themes/{path.name}: {str(error)[:120]}; compare it with another theme") from None


def usable_theme(folder: Path, wanted: str, complain: Callable[[str, str], None]) -> Theme:
    """The theme of that name, else the first that can be used; one that lacks a token another has cannot be.

    ThemeError when the folder holds none at all.
    """
    found: dict[str, Theme] = {}
    for path in sorted({folder / f"{wanted}.toml", *folder.glob("*.toml")}):
        try:
            found[path.stem] = read_theme(path)
        except ThemeError as error:
            if path.stem == wanted:
                complain("notice-theme", str(error))
    tokens = {token for theme in found.values() for token in theme.colours}
    for name in dict.fromkeys((wanted, str(THEME.default), *found)):
        missing = sorted(tokens - set(found[name].colours)) if name in found else ["every"]
        if not missing:
            return found[name]
        if name == wanted and name in found:
            complain("notice-theme", f"themes/{name}.toml: no colour {missing[0]}; compare it with another theme")
    raise ThemeError(f"{folder.name}: no look can be used; put its files back")


THEME = Setting("look.theme", "dusk", ("dusk", "light", "high-contrast-dark", "high-contrast-light"))
