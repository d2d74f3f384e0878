"""The rows of the checklist, each with what shows that it holds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent
State = Literal["holds", "falls short", "not yet", "a person must judge", "not run"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `must` is M, S or W; `by` names its proofs, `without` says why there is none."""

    id: int
    area: str
    must: str
    says: str
    by: tuple[str, ...] = ()
    without: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one proof came to: how much was run and what fell short; nothing run is no proof."""

    name: str
    run: int = 0
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with its state, and the evidence in words."""

    row: Row
    state: State
    evidence: str


def rows() -> tuple[Row, ...]:
    """All rows in the order of the checklist."""
    found = tomllib.loads((HERE / "rows.toml").read_text("utf-8"))
    return tuple(
        Row(row["id"], area["name"], row["must"], row["says"], tuple(row.get("by", ())), row.get("without", ""))
        for area in found["area"]
        for row in area["rows"]
    )


def judged(row: Row, shown: dict[str, Shown]) -> Judged:
    """A row holds when every proof of it was run and none fell short."""
    if row.without:
        return Judged(row, "not yet", row.without)
    proofs = [shown[name] for name in row.by if name in shown and shown[name].run]
    short = [f"{proof.name}: {words}" for proof in proofs for words in proof.short]
    evidence = ", ".join(f"{proof.name} ({proof.run})" for proof in proofs)
    if short:
        more = f" and {len(short) - 3} more" if len(short) > 3 else ""
        return Judged(row, "falls short", "; ".join(short[:3]) + more)
    missing = [name for name in row.by if name != "person" and name not in [proof.name for proof in proofs]]
    if missing:
        return Judged(row, "not run", f"not run: {', '.join(missing)}" + (f"; run: {evidence}" if evidence else ""))
    if "person" in row.by:
        return Judged(row, "a person must judge", f"what a machine can see holds: {evidence}")
    return Judged(row, "holds", evidence)
