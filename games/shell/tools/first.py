"""Runs the program until its first picture stands, then says what it took; `bench` starts it as a process."""

from __future__ import annotations

import gc
import json
import sys
import time


def main(argv: list[str]) -> int:
    """Prints {"at": the system's monotonic clock, "cpu": seconds of the main process} and ends."""
    gc.disable()  # as the program itself does until its first picture stands
    from ..start import launch_of

    launch = launch_of(argv)
    if launch is None:
        return 2
    from ..app import App

    app = App(launch)

    def stands() -> None:
        print(json.dumps({"at": time.monotonic(), "cpu": time.process_time()}), flush=True)
        app.running = False

    app.run(after_first=stands, when_warm=gc.freeze)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
