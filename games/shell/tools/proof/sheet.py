"""The report as text, as a page of the documents, and as data for other programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from importlib import metadata
from itertools import groupby
from pathlib import Path

from .plays import Played
from .rows import Judged

HEAD = """# What holds, and how it was shown

Written by `python main.py report` of Icheri {version}. {run}

A row **holds** only where everything that shows it was run and nothing fell short. The numbers behind a proof say how
much was run. `play:` is a simulated player that goes from the front of the house (in English from a cold start) to a
finished and saved work with its own hands and senses alone; `walk:` looks at every page and at every level at its
start, middle and end; `test:` are tests of the house. No row speaks for people: nobody with a disability has tried
this version yet, and no claim of conformance is made.

"""


def version() -> str:
    try:
        return metadata.version("icheri")
    except metadata.PackageNotFoundError:
        return "from a checkout"


def counted(rows: Sequence[Judged]) -> str:
    """ "M: 104 hold, 2 fall short ..." """
    out = []
    for must in "MSW":
        states = Counter(judged.state for judged in rows if judged.row.must == must)
        out.append(f"{must}: " + ", ".join(f"{count} {state}" for state, count in sorted(states.items())))
    return "; ".join(out)


def as_text(rows: Sequence[Judged], plays: Sequence[Played], seconds: float) -> str:
    lines = [f"{j.row.id:4} {j.row.must} {j.state:20} {j.row.says}: {j.evidence}" for j in rows]
    lines += [f"     {play.task.player}: {play}" for play in plays if play.trouble]
    return "\n".join([*lines, "", counted(rows), f"{len(plays)} plays; {seconds:.0f} s"])


def as_page(rows: Sequence[Judged], plays: Sequence[Played], run: str) -> str:
    out = [HEAD.format(version=version(), run=run), f"{counted(rows)}.\n"]
    for area, inside in groupby(rows, lambda judged: judged.row.area):
        out.append(f"\n## {area}\n\n| row | | what must hold | state | shown by |\n|---|---|---|---|---|\n")
        out += [
            f"| {j.row.id} | {j.row.must} | {j.row.says} | {'**' if j.state == 'holds' else ''}{j.state}"
            f"{'**' if j.state == 'holds' else ''} | {j.evidence} |\n"
            for j in inside
        ]
    out.append("\n## Presses and time of the players\n\n| player | level | language | presses | minutes |\n")
    out.append("|---|---|---|---|---|\n")
    for play in plays:
        task = play.task
        out.append(f"| {task.player} | {task.level} | {task.language} | {play.presses} | {play.seconds / 60:.1f} |\n")
    return "".join(out)


def as_data(rows: Sequence[Judged], plays: Sequence[Played]) -> str:
    """The access manifest: rows with their states, and for each game which players finish it."""
    games: dict[str, dict[str, bool]] = {}
    for play in plays:
        found = games.setdefault(play.task.level.split("/")[0], {})
        found[play.task.player] = found.get(play.task.player, True) and not play.trouble
    states = {str(judged.row.id): judged.state for judged in rows}
    return json.dumps({"version": version(), "rows": states, "games": games}, indent=1, sort_keys=True) + "\n"


def write(folder: Path, rows: Sequence[Judged], plays: Sequence[Played], run: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "access.md").write_text(as_page(rows, plays, run), "utf-8")
    (folder / "access.json").write_text(as_data(rows, plays), "utf-8")
