"""A player's own colours for the key parts of the screen, always so that words and marks can be seen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from types import MappingProxyType

from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .contrast import contrast, distance, held, least_contrast, luminance, mixed
from .theme import Colour, Theme, colour_of

NAMES = ("black", "midnight", "forest", "walnut", "wine", "blue",
         "white", "cream", "sky", "mint", "yellow", "orange")  # fmt: skip
GROUND = Setting("colour.ground", "theme", ("theme", *NAMES))
WORDS = Setting("colour.words", "theme", ("theme", *NAMES))
ACCENT = Setting("colour.accent", "theme", ("theme", *NAMES))
MARK = Setting("colour.mark", "theme", ("theme", *NAMES))
SEEING = Setting("colour.seeing", "every", ("every", "protan", "deutan", "tritan", "mono"))
DECORATION = Setting("look.decoration", True, (False, True))
TOKENS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    GROUND.name: ("ground", "panel", "panel-resting", "caption-ground"),
    WORDS.name: ("ink", "ink-soft", "caption-ink"),
    ACCENT.name: ("accent",),
})  # fmt: skip
"""What each choice colours."""
SHADE, RESTING = 0.07, 0.08
"""How much the upper edge of a panel is lightened, and how much a panel that rests differs from one that does not."""
LIGHT = 0.18
"""Luminance from which on a ground is light."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours there are to choose, and the tokens of each way of seeing, for dark and for light grounds."""

    colours: Mapping[str, Colour] = field(default_factory=lambda: MappingProxyType({}))
    seeing: Mapping[str, Mapping[str, Colour]] = field(default_factory=lambda: MappingProxyType({}))

    def own(self, profile: Profile, setting: Setting) -> Colour | None:
        """The colour a player chose; None for the theme's."""
        return self.colours.get(profile.word(setting))


def read_palette(path: Path) -> Palette:
    """The palette from its file; an empty one, with which every theme keeps its colours, where that cannot be read."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        colours = {name: colour_of(str(words)) for name, words in found["colours"].items()}
        seeing = {
            f"{eye}-{ground}": {token: colour_of(str(words)) for token, words in tokens.items()}
            for eye, grounds in found["seeing"].items()
            for ground, tokens in grounds.items()
        }
    except (OSError, KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return Palette()
    return Palette(MappingProxyType(colours), MappingProxyType(seeing))


def wanted(theme: Theme) -> tuple[float, float]:
    """Least contrast of words and of drawings (checklist rows 62 to 64)."""
    return (7.0, 4.5) if theme.high_contrast else (4.5, 3.0)


def dressed(theme: Theme, profile: Profile, palette: Palette) -> Theme:
    """The theme in the player's own colours, with or without decoration; whatever is chosen can be seen."""
    profile, _ = settled(theme, profile, palette)
    colours = dict(theme.colours)
    ground, words, accent = (palette.own(profile, setting) for setting in (GROUND, WORDS, ACCENT))
    light = theme.light if ground is None else luminance(ground) > LIGHT
    colours |= palette.seeing.get(f"{profile.word(SEEING)}-{'light' if light else 'dark'}", {})
    if words is not None:
        colours |= dict.fromkeys(TOKENS[WORDS.name], words)
    if ground is not None:
        colours |= dict.fromkeys(TOKENS[GROUND.name], ground)
        colours["panel-resting"] = mixed(ground, colours["ink"], 0.0 if theme.high_contrast else RESTING)
    if accent is not None:
        colours["accent"] = accent
    decorated = theme.decorated and bool(profile[DECORATION]) and ground is None
    if not decorated:
        colours |= {"sign": colours["panel"], "sign-ink": colours["ink"]}
    _mark(colours, palette.own(profile, MARK), wanted(theme)[1])
    if colours != dict(theme.colours):
        _seen(colours, wanted(theme))
    made = replace(theme, colours=MappingProxyType(colours), light=light, decorated=decorated)
    return made if made == theme else replace(made, name=f"{theme.name}-{_short(made)}")


def _mark(colours: dict[str, Colour], mark: Colour | None, least: float) -> None:
    """The marks in a colour of the player's own, their edges dark or light, whichever shows it."""
    if mark is None:
        return
    if contrast(mark, colours["ring1"]) < least:
        colours["ring1"] = colours["ring2"]
    colours |= {"scan": mark, "ring2": mark}


def _seen(colours: dict[str, Colour], least: tuple[float, float]) -> None:
    """Moves what does not stand out to its nearest shade that does."""
    ends = ((0, 0, 0), (255, 255, 255))
    grounds = [colours[token] for token in TOKENS[GROUND.name]]
    grounds.append(mixed(colours["panel"], colours["shine"], SHADE))
    for token in TOKENS[WORDS.name]:
        colours[token] = held(colours[token], grounds, least[0], ends)
    for token in ("line", "accent"):
        colours[token] = held(colours[token], grounds, least[1], ends)
    colours["scan"] = held(colours["scan"], [colours["ring1"]], least[1], ends)
    colours["done-ink"] = held(colours["done-ink"], [colours["done"]], least[0], ends)


def _short(theme: Theme) -> str:
    """A few letters that differ for other colours; themes are kept by their name."""
    tokens = "".join(f"{r:02x}{g:02x}{b:02x}" for _, (r, g, b) in sorted(theme.colours.items()))
    from zlib import crc32

    return f"{crc32(f'{tokens}{theme.decorated}{theme.light}'.encode()):08x}"


# --- choices that go together


def settled(theme: Theme, profile: Profile, palette: Palette) -> tuple[Profile, tuple[Setting, ...]]:
    """The profile with each pair of colours far enough apart, and what had to move for it.

    What was chosen last stays; the other of its pair takes the nearest colour that holds.
    """
    moved: list[Setting] = []
    if not palette.colours:
        return profile, ()
    text, drawn = wanted(theme)
    pairs = ((GROUND, WORDS, text), (GROUND, ACCENT, drawn))
    for _ in range(len(pairs) + 1):
        weak = next((pair for pair in pairs if _apart(theme, profile, palette, *pair[:2]) < pair[2]), None)
        if weak is None:
            break
        one, other, least = weak
        mover, stays = (one, other) if _when(profile, other) > _when(profile, one) else (other, one)
        beside = _tokens(theme, profile, palette, stays)
        name = _nearest(_tokens(theme, profile, palette, mover)[0], beside, least, palette)
        keep = profile[stays]
        profile = profile.put(mover, name).put(stays, keep)
        moved.append(mover)
    return profile, tuple(dict.fromkeys(moved))


def _when(profile: Profile, setting: Setting) -> int:
    """How late a choice was made, from 0; -1 for none."""
    names = [name for name, _ in profile.chosen]
    return names.index(setting.name) if setting.name in names else -1


def _tokens(theme: Theme, profile: Profile, palette: Palette, setting: Setting) -> list[Colour]:
    own = palette.own(profile, setting)
    return [own] if own is not None else [theme[token] for token in TOKENS[setting.name]]


def _apart(theme: Theme, profile: Profile, palette: Palette, one: Setting, other: Setting) -> float:
    if profile[one] == profile[other] == "theme":
        return 21.0
    grounds = _tokens(theme, profile, palette, one)
    return min(least_contrast(colour, grounds) for colour in _tokens(theme, profile, palette, other))


def _nearest(colour: Colour, beside: list[Colour], least: float, palette: Palette) -> str:
    """The named colour most like this one that stands out from all of those."""
    good = {name: shade for name, shade in palette.colours.items() if least_contrast(shade, beside) >= least}
    if not good:
        return max(palette.colours, key=lambda name: least_contrast(palette.colours[name], beside))
    return min(good, key=lambda name: distance(good[name], colour))
