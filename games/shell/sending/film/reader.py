"""Words of a clip read out by the house's voice, once, into sound files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep

from ...beside import voice_worker
from ...spoken import Spoken
from ...voice.process import Worker
from ...voice.words import Dictionary

RATE = 150
"""Words a minute: those who hear it hear it once."""
PATIENCE = 12.0
"""Seconds after which a clip has to do without words read out."""
LOOK_AGAIN = 0.02
LONGEST = 240
"""Letters that are read out at most."""


def read_out(lines: Sequence[Spoken], folder: Path, dictionary: Dictionary) -> list[list[Path]]:
    """The sound files of each line, part by part as their languages change; none where there is no voice."""
    asked = [[(n, m, span) for m, span in enumerate(line.spans)] for n, line in enumerate(lines)]
    wanted = [(n, folder / f"said-{n}-{m}.wav", span) for parts in asked for n, m, span in parts]
    found: list[list[Path]] = [[] for _ in lines]
    try:
        worker = Worker(voice_worker())
    except (OSError, ValueError):
        return found
    until = monotonic() + PATIENCE
    try:
        if not _answer(worker, until, "ready"):
            return found
        for n, path, (language, words) in wanted:
            said = dictionary.said(words[:LONGEST], language)
            asking = {"text": said, "language": language, "rate": RATE, "pitch": 50, "variant": ""}
            if worker.ask({"id": 1, **asking, "path": str(path)}) and _answer(worker, until, "done"):
                found[n].append(path)
    finally:
        worker.kill()
        worker.wait(1.0)
    return found


def _answer(worker: Worker, until: float, wanted: str) -> bool:
    """Whether the next answer is the wanted one."""
    while monotonic() < until:
        answers, more = worker.answers()
        if answers:
            return wanted in answers[0]
        if not more:
            return False
        sleep(LOOK_AGAIN)
    return False
