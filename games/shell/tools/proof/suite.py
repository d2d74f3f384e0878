"""The tests of the house as proofs: run once, read from their own report."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from .rows import Shown

ROOT = Path(__file__).parents[4]


def wanted(names: Iterable[str]) -> list[str]:
    """The test files that proofs "test:<file>[::<beginning>]" name."""
    return sorted({name.removeprefix("test:").split("::")[0] for name in names if name.startswith("test:")})


def run(names: Iterable[str]) -> dict[str, Shown]:
    """Runs those files: of each proof, how many of its tests ran and which fell short; {} where there are none."""
    names = [name for name in names if name.startswith("test:")]
    files = [f"tests/{file}" for file in wanted(names) if (ROOT / "tests" / file).exists()]
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "tests.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", f"--junitxml={kept}", *files]
        subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        cases = ET.parse(kept).getroot().iter("testcase") if kept.exists() else iter(())
        found = [(_file(case), str(case.get("name")), _short(case)) for case in cases]
    return {name: _proof(name, found) for name in names}


def _file(case: ET.Element) -> str:
    return str(case.get("classname")).split(".")[1] + ".py"


def _short(case: ET.Element) -> bool:
    return any(child.tag in ("failure", "error", "skipped") for child in case)


def _proof(name: str, found: list[tuple[str, str, bool]]) -> Shown:
    file, _, start = name.removeprefix("test:").partition("::")
    mine = [(test, short) for where, test, short in found if where == file and test.startswith(start)]
    return Shown(name, len(mine), tuple(test for test, short in mine if short))
