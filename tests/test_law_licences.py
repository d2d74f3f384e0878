"""Everything that is shipped has its licence, and all licences are free."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
FREE = ("CC BY 4.0", "SIL Open Font License 1.1", "GPL-3.0-or-later")
THEMSELVES = ("fonts/OFL.txt", "fonts/OFL-OpenDyslexic.txt")
"""Files that are licences."""
NAMED = "LICENSES.md"
"""A table of files and their licences, for all of its folder; each game has its own."""


def covered() -> dict[str, str]:
    """The licence of each file or folder ("icons/") that a table names."""
    found = {}
    for table in ASSETS.rglob(NAMED):
        within = table.parent.relative_to(ASSETS).as_posix()
        for row in (line.split("|") for line in table.read_text("utf-8").splitlines() if line.count("|") == 3):
            for name in re.findall(r"`([^`]+)`", row[1]):
                found[name if within == "." else f"{within}/{name}"] = row[2].strip()
    return found


def test_every_asset_has_a_licence() -> None:
    names = covered()
    files = [path for path in ASSETS.rglob("*") if path.is_file() and path.name != NAMED]
    files = [path for path in files if "__pycache__" not in path.parts]
    found = [path.relative_to(ASSETS).as_posix() for path in files]
    assert len(found) > 300
    folders = tuple(name for name in names if name.endswith("/"))
    assert not [n for n in found if n not in names and n not in THEMSELVES and not n.startswith(folders)]


def test_every_licence_is_free() -> None:
    for name, licence in covered().items():
        assert licence == "licence" or licence.startswith(FREE), (name, licence)
