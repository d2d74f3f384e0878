"""What a seat has opened: area -> path inside it, turned by targets named "open/<area>/<path>"."""

from __future__ import annotations

from ..core.session import Outcome

Opened = dict[str, str]


def turn(opened: Opened, target: str) -> bool:
    """Opens or closes what "open/<area>/<path>" names; True if something is open there now."""
    _, area, path = target.split("/", 2)
    if path:
        opened[area] = path
    else:
        opened.pop(area, None)
    return bool(path)


def close_after(opened: Opened, outcome: Outcome, made: bool, area: str) -> None:
    """What closes by itself: the palette's page once something was `made` with it, the drawer once it was used."""
    if made and area:
        opened.pop("palette", None)
    asked = area == "more" and any(event.kind == "request" for event in outcome.events)
    if asked or outcome.entry is not None:
        opened.pop("more", None)
