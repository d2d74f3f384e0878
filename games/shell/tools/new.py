"""`new NAME`: the drawers of a new game, copied from the smallest game there is."""

from __future__ import annotations

import argparse
import keyword
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ..resources import Resources, shipped

TEMPLATE = "nullgame"
NAME = re.compile(r"[a-z][a-z0-9_]{1,30}\Z")
TEXTS = (".py", ".ftl", ".toml", ".svg", ".md")
ROOMS = ("core", "access", "stage", "shell")


class NewError(ValueError):
    """A name that cannot be taken; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One file of the template, and where it goes."""

    source: Path
    target: Path


def checked(name: str, resources: Resources) -> str:
    """The same name; NewError when it is no good name for a game."""
    if not NAME.match(name):
        raise NewError(f"{name!r} is no name for a game; use small letters, digits and _, such as paper_boats")
    if keyword.iskeyword(name) or name in ROOMS or name == TEMPLATE:
        raise NewError(f"{name!r} is taken; choose another name")
    if (resources.package / name).exists():
        raise NewError(f"games/{name} is there already; choose another name")
    return name


def copies(name: str, template: Path, resources: Resources) -> list[Copy]:
    """All files of the template with their places; NewError when it is missing or something would be overwritten."""
    drawers = {"games": resources.package, "assets": resources.assets, "levels": resources.levels}
    found = []
    for drawer, into in drawers.items():
        for source in sorted(p for p in (template / drawer).rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            parts = [renamed(part, name) for part in source.relative_to(template / drawer).parts]
            found.append(Copy(source, into.joinpath(*parts)))
    if not found:
        raise NewError(f"tests/{TEMPLATE} is not there; run this in a checkout of the source")
    there = next((copy.target for copy in found if copy.target.exists()), None)
    if there is not None:
        raise NewError(f"{there} is there already; move it away or choose another name")
    return found


def renamed(part: str, name: str) -> str:
    """A folder or file under its new name; pictures are named with hyphens."""
    return part.replace(TEMPLATE, name.replace("_", "-") if part.endswith(".svg") else name)


def make(copy: Copy, name: str) -> None:
    copy.target.parent.mkdir(parents=True, exist_ok=True)
    if copy.source.suffix in TEXTS:
        copy.target.write_text(copy.source.read_text("utf-8").replace(TEMPLATE, name), "utf-8")
    else:
        copy.target.write_bytes(copy.source.read_bytes())


NEXT = """
It plays already: python main.py --game {name}
What to do next:
  1. games/{name}/model.py: what may be chosen, and what follows. Keep it a value.
  2. assets/text/*/{name}.ftl: every word it says, the same messages in each language.
  3. levels/{name}/: its levels; python main.py check levels/{name}/*.toml tells what is wrong with one.
  4. games/{name}/view.py and paint.py, assets/{name}/: how it looks and sounds.
  5. python -m pytest: the laws that hold for every game hold for this one.
docs/adding-a-game.md tells more."""


def main(argv: list[str]) -> int:
    """0 when the game was made, 1 when its name or place cannot be taken."""
    parser = argparse.ArgumentParser(prog="icheri new", description="Makes a new game's drawers.", allow_abbrev=False)
    parser.add_argument("name", help="the game's folder, such as paper_boats")
    found = parser.parse_args(argv)
    resources = shipped()
    root = resources.package.parent
    try:
        name = checked(found.name, resources)
        made = copies(name, root / "tests" / TEMPLATE, resources)
        for copy in made:
            make(copy, name)
    except NewError as error:
        print(f"icheri new: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"icheri new: {error.filename} cannot be written ({error.strerror}); check its folder", file=sys.stderr)
        return 1
    for copy in made:
        print(copy.target.relative_to(root))
    print(NEXT.format(name=name))
    return 0
