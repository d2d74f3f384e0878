"""Ways of playing, ways of stamping and symmetries, offered as toggles; changing them never costs a stamp."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, get_args

from ..core.game import Role, State, Target
from .cloth import LAYOUTS
from .telling import say

if TYPE_CHECKING:
    from .model import Scarf

Way = Literal["scarf", "free", "plan"]
WAYS: tuple[Way, ...] = get_args(Way)
PARTS = ("one-by-one", "true-dye")
RARELY = 0.2


def toggles(scarf: Scarf) -> Iterator[Target]:
    """All ways and parts; in free play also the symmetries."""
    groups = {"area": ("more", "ways")}
    for way in WAYS:
        state = State(chosen=way == scarf.way, value=say(f"way-{way}-about"))
        yield Target(f"way/{way}", say(f"way-{way}"), Role("toggle", way), groups, state, RARELY)
    chosen = {"one-by-one": scarf.one_by_one, "true-dye": scarf.true_dye}
    for part in PARTS:
        state = State(chosen=chosen[part], value=say(f"part-{part}-about"))
        yield Target(f"part/{part}", say(f"part-{part}"), Role("toggle", part), groups, state, RARELY)
    if scarf.way != "free":
        return
    groups = {"area": ("more", "symmetry")}
    for layout in LAYOUTS:
        state = State(chosen=layout == scarf.layout, value=say(f"layout-{layout}-about"))
        name = f"layout-{layout}"
        yield Target(f"layout/{layout}", say(name), Role("toggle", name), groups, state, RARELY)
