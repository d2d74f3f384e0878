"""Law 7, transcripts: what a player who cannot see hears is written down, and stays as it was read and approved."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.transcript import FOLDER, names, spoken, transcript

AGAIN = "python -m tests.transcript"


@pytest.mark.parametrize("name", names())
def test_what_is_heard_is_what_was_approved(name: str, tmp_path: Path, shelf: Path) -> None:
    path = FOLDER / f"{name}.txt"
    approved = path.read_text("utf-8").splitlines() if path.exists() else []
    heard = transcript(name, tmp_path, shelf).splitlines()
    changed = "\n".join(unified_diff(approved, heard, "approved", "heard", lineterm="", n=2))
    assert heard == approved, f"read what is heard now; if it is better, `{AGAIN} {name}` keeps it\n{changed}"


def test_no_transcript_is_left_of_a_level_that_is_gone() -> None:
    kept = {path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.txt")}
    assert kept == set(names())


@pytest.mark.parametrize("name", names())
def test_no_words_are_silenced_by_others_of_the_same_act(name: str) -> None:
    """A listener who waits hears everything that is said."""
    lost = [line for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines() if "] ... " in line]
    assert not lost


@pytest.mark.parametrize("name", names())
def test_every_press_is_answered(name: str) -> None:
    """After each press something is heard."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    presses = [n for n, line in enumerate(lines) if line.startswith("> ")]
    silent = [f"{n + 1}: {lines[n]}" for n in presses if n + 1 >= len(lines) or not lines[n + 1].startswith("  ")]
    assert not silent


@pytest.mark.parametrize("name", names())
def test_what_is_heard_reads_as_sentences(name: str) -> None:
    """No doubled stops, no empty names, no ids in place of words."""
    text = (FOLDER / f"{name}.txt").read_text("utf-8")
    for spoilt in (". .", "..,", ", ,", "  .", " , ", "{", "}", "None", "stained_glass", "batik/"):
        assert spoilt not in text.replace("  + ", "").replace("\n  ", "\n"), spoilt


def test_silenced_and_waiting_words_are_told_apart() -> None:
    def say(text: str, after: bool) -> dict[str, object]:
        return {"kind": "say", "text": text, "after": after}

    cue = {"kind": "cue", "cue": "placed", "thing": "glass/ruby"}
    assert list(spoken([cue, say("one", False), say("two", False), say("three", True)])) == [
        "  [placed, note of ruby] ... one", "  two", "  + three",
    ]  # fmt: skip
