"""The ways in there are, found by their files: `way_<name>.py` declares one as WAY_IN."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from .method import WayIn

START = "way_"
USUAL = ("ask", "pointer", "dwell", "keys", "one-switch", "two-switches")
"""How those that most people look for are listed; others follow by their names."""


def names() -> tuple[str, ...]:
    """All ways in, without loading any."""
    folder = import_module(__package__).__path__
    found = {module.name[len(START) :].replace("_", "-") for module in iter_modules(folder) if _declares(module.name)}
    return (*(name for name in USUAL if name in found), *sorted(found - set(USUAL)))


def _declares(module: str) -> bool:
    return module.startswith(START)


def way_in(name: str) -> WayIn:
    """A way in by its name; ModuleNotFoundError for none of `names`."""
    found: WayIn = import_module(f"{__package__}.{START}{name.replace('-', '_')}").WAY_IN
    return found
