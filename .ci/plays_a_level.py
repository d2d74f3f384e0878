"""Plays the first window with the installed package alone: run from outside the checkout's import path."""

import os
import site
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
sys.path = [folder for folder in sys.path if Path(folder or ".").resolve() != Path(__file__).resolve().parent]

from dataclasses import replace  # noqa: E402

from icheri.core.game import Seat  # noqa: E402
from icheri.shell.app import App  # noqa: E402
from icheri.shell.start import launch_of  # noqa: E402

packages = Path(site.getsitepackages()[0])
files = subprocess.run(
    [sys.executable, "-m", "pip", "show", "-f", "icheri"], check=True, capture_output=True, text=True
).stdout
tops = {line.strip().split("/")[0] for line in files.split("Files:")[1].splitlines() if line.strip()}
tops = {top for top in tops if not top.endswith(".dist-info") and top != ".."}
assert tops == {"icheri"}, tops
assert (packages / "icheri" / "assets").is_dir() and (packages / "icheri" / "levels").is_dir()

with tempfile.TemporaryDirectory() as data:
    launch = launch_of(["--data", data, "--way-in", "keys", "--game", "stained_glass", "--level", "01-buta"])
    assert launch is not None
    app = App(replace(launch, silent=True))
    app.draw(app.clock())
    while not (game := app.house.screen.session.game).finished:
        target = game.hint(Seat())
        assert target is not None and target in app.house.play.offer, target
        app.house.play.choose(target, app.clock())
        app.draw(app.clock())
    app.close()
    assert list((Path(data) / "works").glob("*.png")), "no picture of the work was kept"
