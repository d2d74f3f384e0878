"""The targets that turn from one part of a screen to another: drawers, trays and the ways back."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.game import Role, State, Target, Text


def more(open: bool) -> Target:
    id, name = ("open/more/", "close") if open else ("open/more/:1", "more")
    return Target(
        id, Text.of(f"icheri/{name}"), Role("button", "back" if open else "more"), {"area": ("commands",)}, weight=0.2
    )


def tray(open: bool, finished: bool) -> Target:
    """What shows the palette on a page of its own, or goes back to the work."""
    id = "open/palette/" if open else "open/palette/1"
    name = "to-the-work" if open else ("to-the-actions" if finished else "to-the-palette")
    return Target(id, Text.of(f"icheri/{name}"), Role("button", "back" if open else "pages"), {"area": ("palette",)})


def sunlit() -> Target:
    """Back from colouring on to the finished work."""
    return Target("open/work/", Text.of("icheri/see-it-finished"), Role("button", "look"), {"area": ("palette",)})


def back() -> Target:
    return Target("open/more/:1", Text.of("icheri/back"), Role("button", "back"), {"area": ("more",)})


def drawers(more: Iterable[Target], game: str) -> list[Target]:
    names = dict.fromkeys(t.groups["area"][1] for t in more if len(t.groups["area"]) > 1)
    return [
        Target(
            f"open/more/{name}:1",
            Text.of(f"{game}/drawer-{name}"),
            Role("button", f"drawer-{name}"),
            {"area": ("more",)},
            State(),
        )
        for name in names
    ]
