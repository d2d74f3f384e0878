"""What running processes use, read from /proc: processor time, wake-ups and memory."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Use:
    """Processor time of the main thread and of all threads in % of one core, and wake-ups a second."""

    main: float
    all: float
    wakeups: float


@dataclass(frozen=True, slots=True)
class Thread:
    """Ticks of processor time and how often a thread gave up the processor by itself, since it began."""

    ticks: int
    waits: int


def family(pid: int) -> tuple[int, ...]:
    """A process and all that it started."""
    children: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue
            children.setdefault(parent, []).append(int(folder.name))
    found, waiting = [], [pid]
    while waiting:
        now = waiting.pop()
        found.append(now)
        waiting += children.get(now, [])
    return tuple(found)


def threads(pid: int) -> dict[int, Thread]:
    """All threads of a process, by their ids."""
    found = {}
    for task in (PROC / str(pid) / "task").iterdir():
        try:
            fields = (task / "stat").read_text().rpartition(")")[2].split()
            status = (task / "status").read_text()
        except OSError:
            continue
        waits = int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])
        found[int(task.name)] = Thread(int(fields[11]) + int(fields[12]), waits)
    return found


def at_rest(pid: int, seconds: float) -> Use:
    """What a process and its family use over some seconds; OSError when it ends meanwhile."""
    tick = float(os.sysconf("SC_CLK_TCK"))
    before = {id: thread for one in family(pid) for id, thread in threads(one).items()}
    began = time.monotonic()
    time.sleep(seconds)
    took = time.monotonic() - began
    after = {id: thread for one in family(pid) for id, thread in threads(one).items()}
    none = Thread(0, 0)
    ticks = {id: thread.ticks - before.get(id, none).ticks for id, thread in after.items()}
    waits = sum(thread.waits - before.get(id, none).waits for id, thread in after.items())
    return Use(100 * ticks.get(pid, 0) / tick / took, 100 * sum(ticks.values()) / tick / took, waits / took)


def memory(pid: int) -> float:
    """Proportional set size of a process and its family, in MiB."""
    total = 0
    for one in family(pid):
        try:
            lines = (PROC / str(one) / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
