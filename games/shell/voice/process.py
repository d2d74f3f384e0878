"""The worker process at the end of two pipes, written to and read without ever waiting."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

LONGEST = 1_000_000
"""Bytes without a line's end that are taken for babble."""
AT_ONCE = 65536


class Worker:
    """One running worker; OSError when the command cannot be started."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        self._rest = b""
        for end in (self._in, self._out):
            with suppress(AttributeError, OSError):
                os.set_blocking(end, False)

    @property
    def pid(self) -> int:
        return self._process.pid

    def fileno(self) -> int:
        """The pipe that becomes readable when an answer waits."""
        return self._out

    def ask(self, request: Mapping[str, object]) -> bool:
        """Whether the whole request went into the pipe; a worker that reads has room for one at any time."""
        line = json.dumps(request, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        try:
            return os.write(self._in, line) == len(line)
        except OSError:
            return False

    def answers(self) -> tuple[list[dict[str, object]], bool]:
        """The answers that wait, and whether the worker can still give more; what is no answer is left out."""
        got = read_now(self._out)
        *lines, self._rest = (self._rest + (got or b"")).split(b"\n")
        return [found for line in lines if (found := read_answer(line))], got is not None and len(self._rest) < LONGEST

    def kill(self) -> None:
        """Ends the worker now; `gone` tells when the system has let go of it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        with suppress(OSError):
            self._process.kill()

    def gone(self) -> bool:
        return self._process.poll() is not None

    def wait(self, seconds: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)


def read_answer(line: bytes) -> dict[str, object] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def read_now(pipe: int) -> bytes | None:
    """What waits in a pipe, b"" when nothing does, None when its other end is closed."""
    try:
        if sys.platform == "win32" and not peek(pipe):
            return b""
        return os.read(pipe, AT_ONCE) or None
    except BlockingIOError:
        return b""
    except OSError:
        return None


if sys.platform == "win32":

    def peek(pipe: int) -> int:
        """How many bytes wait: a pipe cannot be set to non-blocking by every Python there. OSError when it broke."""
        import ctypes
        import msvcrt

        waiting = ctypes.c_ulong()
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(pipe))
        if not ctypes.windll.kernel32.PeekNamedPipe(handle, None, 0, None, ctypes.byref(waiting), None):
            raise BrokenPipeError
        return waiting.value
