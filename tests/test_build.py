"""The one-folder build: each part that runs in a process of its own has a command line in a frozen program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from games.shell import beside
from games.shell.start import TOOLS


def test_a_frozen_program_starts_its_tools_and_its_voice_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert beside.tool("picture", "a", "b") == (sys.executable, "picture", "a", "b")
    assert beside.voice_worker() == (sys.executable, "--voice-worker")


def test_a_checkout_starts_its_tools_from_anywhere(tmp_path: Path) -> None:
    told = subprocess.run([*beside.tool("picture", "--help")], cwd=tmp_path, capture_output=True, check=True)
    assert b"icheri picture" in told.stdout


@pytest.mark.parametrize("given", (["--voice-worker"], ["picture", "--help"]))
def test_the_program_answers_to_the_command_lines_of_a_frozen_one(given: list[str]) -> None:
    command = [sys.executable, "main.py", *given]
    told = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    assert b"ready" in told.stdout or b"absent" in told.stdout or b"icheri picture" in told.stdout


def test_every_tool_that_is_named_is_there() -> None:
    tools = Path(beside.__file__).parent / "tools"
    assert all((tools / f"{name}.py").is_file() for name in TOOLS)
