"""Command lines that run a part of this program in a process of its own, wherever the program is installed."""

from __future__ import annotations

import sys
from pathlib import Path

VOICE = "--voice-worker"
"""What a frozen program, which is its own interpreter, answers to as the voice's worker."""
RUN = (
    "import sys; sys.path.insert(0, sys.argv[1]); from importlib import import_module; "
    "sys.exit(import_module(sys.argv[2]).main(sys.argv[3:]))"
)


def frozen() -> bool:
    """Whether this is the one-folder build, in which `sys.executable` is the game and no Python lies on the disk."""
    return bool(getattr(sys, "frozen", False))


def tool(name: str, *words: str) -> tuple[str, ...]:
    """The command line of one of `start.TOOLS` with these words."""
    if frozen():
        return (sys.executable, name, *words)
    package = Path(__file__).parents[1]
    return (sys.executable, "-P", "-c", RUN, str(package.parent), f"{package.name}.shell.tools.{name}", *words)


def voice_worker() -> tuple[str, ...]:
    """The command line of the voice's worker, which is run by its file: it needs nothing of the package."""
    if frozen():
        return (sys.executable, VOICE)
    flags = [flag for on, flag in ((sys.flags.ignore_environment, "-E"), (sys.flags.no_user_site, "-s")) if on]
    return (sys.executable, "-P", *flags, str(Path(__file__).parent / "voice" / "worker.py"))
