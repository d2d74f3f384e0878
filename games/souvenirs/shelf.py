"""What stands on the shelf: each souvenir with its family, and the media it has beside its picture and its name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from ..core.values import dataclass

Family = Literal["vessel", "textile", "music", "sweet", "ornament", "place", "play", "nature"]
FAMILIES: tuple[Family, ...] = get_args(Family)


@dataclass(frozen=True, slots=True)
class Souvenir:
    """One souvenir: `tool` is what it is made or used with, `pattern` the marks that repeat on it."""

    name: str
    family: Family
    tool: str = ""
    pattern: tuple[str, ...] = ()
    sound: bool = False

    @property
    def media(self) -> frozenset[str]:
        """The faces it may show."""
        found = {"picture", "name", "shadow", "left-half", "right-half", "detail"}
        found |= {"tool"} if self.tool else set()
        found |= {"sound"} if self.sound else set()
        found |= {"pattern", "continuation"} if self.pattern else set()
        return frozenset(found)


_ALL = (
    Souvenir("tea-glass", "vessel", "spoon", sound=True),
    Souvenir("maiden-tower", "place"),
    Souvenir("buta", "ornament", pattern=("buta", "leaf")),
    Souvenir("pomegranate", "sweet"),
    Souvenir("tar", "music", "plectrum", sound=True),
    Souvenir("kamancha", "music", "bow", sound=True),
    Souvenir("frame-drum", "music", sound=True),
    Souvenir("drum", "music", "drumsticks", ("triangle", "line"), True),
    Souvenir("balaban", "music", sound=True),
    Souvenir("samovar", "vessel", sound=True),
    Souvenir("teapot", "vessel", sound=True),
    Souvenir("water-bucket", "vessel", "hammer", ("leaf", "line"), True),
    Souvenir("shoulder-jug", "vessel", "hammer", ("diamond", "line"), sound=True),
    Souvenir("rose-water-jug", "vessel", pattern=("ring", "dot"), sound=True),
    Souvenir("sugar-bowl", "vessel", "tongs", sound=True),
    Souvenir("tray", "vessel", "hammer", ("flower", "leaf"), True),
    Souvenir("carpet", "textile", "comb-beater", ("star", "diamond"), True),
    Souvenir("kelaghayi", "textile", "printing-block", ("buta", "dot"), True),
    Souvenir("sheepskin-hat", "textile", "shears", sound=True),
    Souvenir("patterned-socks", "textile", "knitting-needles", ("zigzag", "dot"), sound=True),
    Souvenir("saddlebag", "textile", "loom", ("square", "star")),
    Souvenir("salt-bag", "textile", pattern=("zigzag", "diamond")),
    Souvenir("backgammon", "play", sound=True),
    Souvenir("doll", "play", "needle"),
    Souvenir("clay-jar", "vessel", "potters-wheel", ("wave", "dot"), True),
    Souvenir("golden-horse", "nature", sound=True),
    Souvenir("shebeke-panel", "ornament", "glass-cutter", ("star", "triangle"), True),
    Souvenir("embroidered-cushion", "textile", "hook-needle", ("flower", "ring")),
    Souvenir("cocoon", "nature"),
    Souvenir("pakhlava", "sweet", "rolling-pin"),
    Souvenir("shekerbura", "sweet", "tweezers"),
    Souvenir("spring-tray", "sweet"),
    Souvenir("filigree-earring", "ornament", "pliers", sound=True),
    Souvenir("carpet-museum", "place"),
)
SHELF: Mapping[str, Souvenir] = MappingProxyType({souvenir.name: souvenir for souvenir in _ALL})
MOTIFS = tuple(dict.fromkeys(motif for souvenir in _ALL for motif in souvenir.pattern))
"""The marks that patterns are made of."""
TOOLS = tuple(dict.fromkeys(souvenir.tool for souvenir in _ALL if souvenir.tool))
BEGUN, GOES_ON = 5, 3
"""Marks of a pattern on the card where it begins, and on the one where it goes on."""


def marks(souvenir: str, medium: str) -> tuple[str, ...]:
    """The marks in a row on a card of medium "pattern" or "continuation"; () for a souvenir without a pattern."""
    pattern = SHELF[souvenir].pattern
    if not pattern:
        return ()
    row = tuple(pattern[n % len(pattern)] for n in range(BEGUN + GOES_ON))
    return row[:BEGUN] if medium == "pattern" else row[BEGUN:]
