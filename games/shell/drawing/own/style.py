"""How an element of a free drawing is painted: its fill, its line and whether it is seen at all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ....core.values import dataclass
from ..shapes import DrawingError

RULE = re.compile(r"([^{}]{1,400})\{([^{}]*)\}")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SELECTOR = re.compile(r"\.[A-Za-z_][\w-]{0,60}\Z|[a-z]{1,20}\Z")
PAINTED = (
    "fill", "stroke", "fill-rule", "display", "visibility", "opacity", "fill-opacity", "stroke-opacity", "clip-path",
    "mask", "color",
)  # fmt: skip
OWN = ("display", "opacity", "clip-path", "mask")
"""What an element inside does not take over from its group."""
MOST_RULES = 2_000
UNSEEN = 0.05
"""Opacity below which something counts as not drawn."""
TONES = {
    "black": 0x000000, "silver": 0xC0C0C0, "gray": 0x808080, "grey": 0x808080, "white": 0xFFFFFF, "maroon": 0x800000,
    "red": 0xFF0000, "purple": 0x800080, "fuchsia": 0xFF00FF, "magenta": 0xFF00FF, "green": 0x008000, "lime": 0x00FF00,
    "olive": 0x808000, "yellow": 0xFFFF00, "navy": 0x000080, "blue": 0x0000FF, "teal": 0x008080, "aqua": 0x00FFFF,
    "cyan": 0x00FFFF, "orange": 0xFFA500, "gold": 0xFFD700, "pink": 0xFFC0CB, "brown": 0xA52A2A, "tan": 0xD2B48C,
    "beige": 0xF5F5DC, "crimson": 0xDC143C, "coral": 0xFF7F50, "indigo": 0x4B0082, "violet": 0xEE82EE,
    "skyblue": 0x87CEEB, "turquoise": 0x40E0D0,
}  # fmt: skip
HEX = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\Z")
RGB = re.compile(r"rgba?\(\s*([\d.]{1,9})(%?)[\s,]+([\d.]{1,9})(%?)[\s,]+([\d.]{1,9})(%?)")

Tone = tuple[int, int, int]
Rules = dict[str, dict[str, str]]
"""Declarations by ".class" or element."""


@dataclass(frozen=True, slots=True)
class Style:
    """`fill` is its tone, () for one that cannot be told (a pattern), None for no fill; `line` says there is a line."""

    fill: Tone | tuple[()] | None
    line: bool
    even_odd: bool
    seen: bool


def declared(words: str) -> dict[str, str]:
    """What a style attribute says, of the properties that matter here."""
    found: dict[str, str] = {}
    for part in words.split(";"):
        name, colon, value = part.partition(":")
        if colon and name.strip().lower() in PAINTED:
            found[name.strip().lower()] = value.replace("!important", "").strip()
    return found


def read_rules(words: str) -> Rules:
    """The rules for classes and elements of a <style>; DrawingError when it calls for something outside."""
    if "@import" in words or "url(" in words.replace("url(#", "") or "\\" in words:
        raise DrawingError("<style> reaches outside the drawing", "save it with presentation attributes")
    rules: Rules = {}
    for n, (selectors, body) in enumerate(RULE.findall(COMMENT.sub("", words))):
        if n > MOST_RULES:
            raise DrawingError(f"<style> has more than {MOST_RULES} rules", "save it with presentation attributes")
        for selector in selectors.split(","):
            if SELECTOR.match(selector.strip()):
                rules.setdefault(selector.strip(), {}).update(declared(body))
    return rules


def merged(above: Mapping[str, str], tag: str, attributes: Mapping[str, str], rules: Rules) -> dict[str, str]:
    """What holds for an element: its group's words, its attributes, its rules, its own style."""
    found = {name: value for name, value in above.items() if name not in OWN}
    found |= {name: attributes[name].strip() for name in PAINTED if name in attributes}
    for selector in (tag, *(f".{name}" for name in attributes.get("class", "").split()[:20])):
        found |= rules.get(selector, {})
    found |= declared(attributes.get("style", ""))
    for name in ("clip-path", "mask"):
        if found.get(name, "none") not in ("none", ""):
            raise DrawingError(f"<{tag}> has a {name}", "cut the shapes themselves along it (path operations)")
    return found


def style_of(found: Mapping[str, str], tag: str) -> Style:
    fill = paint(found.get("fill", "black"), found)
    if tag == "line" or share(found, "fill-opacity") < UNSEEN:
        fill = None
    line = paint(found.get("stroke", "none"), found) is not None and share(found, "stroke-opacity") >= UNSEEN
    return Style(fill, line, found.get("fill-rule") == "evenodd", is_seen(found))


def is_seen(found: Mapping[str, str]) -> bool:
    hidden = found.get("visibility", "visible") in ("hidden", "collapse")
    return found.get("display") != "none" and not hidden and share(found, "opacity") >= UNSEEN


def share(found: Mapping[str, str], name: str) -> float:
    words = found.get(name, "1")
    try:
        return float(words[:-1]) / 100 if words.endswith("%") else float(words)
    except ValueError:
        return 1.0


def paint(words: str, found: Mapping[str, str]) -> Tone | tuple[()] | None:
    """The tone of a paint; None for none, () for one that has no single tone or is unknown."""
    words = words.strip()
    if words.lower() == "currentcolor":
        words = found.get("color", "black").strip()
    if words.lower() in ("none", "transparent", ""):
        return None
    if named := HEX.match(words):
        digits = named[1] if len(named[1]) == 6 else "".join(2 * d for d in named[1])
        return three(int(digits, 16))
    if parts := RGB.match(words):
        return tuple_of(parts)
    return three(TONES[words.lower()]) if words.lower() in TONES else ()


def three(number: int) -> Tone:
    return (number >> 16, number >> 8 & 255, number & 255)


def tuple_of(parts: re.Match[str]) -> Tone | tuple[()]:
    try:
        r, g, b = (min(255, round(float(parts[i]) * (2.55 if parts[i + 1] else 1))) for i in (1, 3, 5))
    except ValueError:
        return ()
    return (r, g, b)
