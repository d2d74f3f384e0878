"""Builds the program as one folder for people without Python, and with --prove plays it there by one switch.

    pip install ".[build]"
    python .ci/one_folder.py [--out build/one-folder] [--prove]

Proved on Linux; on Windows and macOS the same line is untried.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENTRY = """[Desktop Entry]
Type=Application
Name=Icheri
Comment=Small craft games that everyone can play
Comment[az]=Hamının oynaya biləcəyi kiçik sənət oyunları
Comment[ru]=Маленькие игры-ремёсла для каждого
Exec={run}
Icon={icon}
Terminal=false
Categories=Game;KidsGame;
StartupWMClass=icheri
"""
BESIDE = """sh -c 'exec "$(dirname "$1")/icheri"' sh %k"""
"""Starts the program that lies beside the entry, wherever the folder is."""
MENU = """#!/bin/sh
# Puts Icheri among the programs of whoever runs this; run it again after the folder was moved.
set -e
here=$(cd "$(dirname "$0")" && pwd)
to=${XDG_DATA_HOME:-$HOME/.local/share}/applications
mkdir -p "$to"
sed -e "s|^Exec=.*|Exec=\\"$here/icheri\\"|" -e "s|^Icon=.*|Icon=$here/icheri.svg|" \\
  "$here/Icheri.desktop" >"$to/icheri.desktop"
echo "Icheri is in the menu of programs now."
"""
LONGEST = 240.0
"""Seconds in which the level must be finished."""
ASLEEP = 5.0
"""Seconds without a step after which a light is not walking."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=HERE.parent / "build" / "one-folder")
    parser.add_argument("--prove", action="store_true", help="play it under Xvfb (needs Xvfb and xdotool)")
    parser.add_argument("--keep", action="store_true", help="use the folder that was built before")
    asked = parser.parse_args()
    folder = asked.out.resolve() / "icheri"
    if not (asked.keep and folder.is_dir()):
        build(asked.out.resolve(), folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    print(f"{folder}: {sum(path.stat().st_size for path in files) / 1e6:.0f} MB in {len(files)} files")
    if asked.prove:
        prove(folder)
    return 0


def build(out: Path, folder: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    make_icons(out)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(out),
               "--workpath", str(out / "work"), str(HERE / "icheri.spec")]  # fmt: skip
    subprocess.run(command, check=True, env={**os.environ, "ICHERI_ICONS": str(out)})
    shutil.copy(HERE / "icheri.svg", folder)
    if sys.platform == "linux":
        (folder / "Icheri.desktop").write_text(ENTRY.format(run=BESIDE, icon="icheri"), "utf-8")
        (folder / "put-in-menu.sh").write_text(MENU, "utf-8")
        for name in ("Icheri.desktop", "put-in-menu.sh"):
            (folder / name).chmod(0o755)


def make_icons(out: Path) -> None:
    """The drawing as Windows and macOS want it: a PNG in a small box."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    path = out / "icheri.png"
    pygame.image.save(pygame.image.load_sized_svg(str(HERE / "icheri.svg"), (256, 256)), str(path))
    png = path.read_bytes()
    head = struct.pack("<HHHBBBBHHII", 0, 1, 1, 0, 0, 0, 0, 1, 32, len(png), 22)
    (out / "icheri.ico").write_bytes(head + png)
    (out / "icheri.icns").write_bytes(b"icns" + struct.pack(">I", len(png) + 16) + b"ic08"
                                      + struct.pack(">I", len(png) + 8) + png)  # fmt: skip


# --- the proof


def prove(folder: Path) -> None:
    """Opens it on a screen of its own where no Python can be found; plays, hears it speak, finds the work kept."""
    home = folder.parent / "proof"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    screen, display = open_screen()
    try:
        play(folder, home, display)
    finally:
        screen.terminate()
        screen.wait(10)
    works = list((home / "data" / "works").glob("*.journal"))
    assert len(works) == 1 and works[0].with_suffix(".done").exists(), f"the work is not kept as finished: {works}"
    assert list((home / "data" / "cache" / "voice").glob("*.wav")), "the voice rendered nothing"
    for name, begin, words in (
        ("picture.png", b"\x89PNG", ("picture", works[0])), ("sheet.pdf", b"%PDF", ("teachers",)),
        ("all.zip", b"PK", ("everything", "out")),
    ):  # fmt: skip
        more = ("--data", home / "data") if name == "all.zip" else ()
        command = [folder / "icheri", *words, home / name, *more]
        subprocess.run(command, check=True, env=bare(home, ""), capture_output=True)
        assert (home / name).read_bytes().startswith(begin), f"{words[0]} made no {name}"
    print("it plays a level by one switch, speaks, keeps the work, makes a picture and a sheet, takes all along")


def bare(home: Path, display: str) -> dict[str, str]:
    """Surroundings without a Python, a sound card or a home of somebody's."""
    return {"HOME": str(home), "PATH": str(home / "nothing"), "DISPLAY": display, "SDL_AUDIODRIVER": "dummy"}


def open_screen() -> tuple[subprocess.Popen[bytes], str]:
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x720x24"]
    screen = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as told:
        return screen, f":{told.readline().strip()}"


def play(folder: Path, home: Path, display: str) -> None:
    log = home / "log.jsonl"
    command = [folder / "icheri", "--data", home / "data", "--log", log, "--way-in", "one-switch",
               "--voice-speak", "on", "--scan-interval", "0.8",
               "--game", "stained_glass", "--level", "01-buta"]  # fmt: skip
    game = subprocess.Popen(command, env=bare(home, display))
    try:
        player = Player(log, display)
        until = time.monotonic() + LONGEST
        while not player.finished:
            assert game.poll() is None, "the program has ended"
            assert time.monotonic() < until, f"not finished in {LONGEST:.0f} s"
            player.look()
            time.sleep(0.02)
        assert player.said, "nothing was said"
        time.sleep(1.0)
    finally:
        game.terminate()
        game.wait(10)


class Player:
    """Reads what is perceived and presses one switch when the light stands on what comes next."""

    def __init__(self, log: Path, display: str) -> None:
        self.log, self.display, self.read = log, display, 0
        self.offer: list[dict[str, object]] = []
        self.said = self.finished = False
        self.quiet_since = time.monotonic()

    def look(self) -> None:
        """Presses at the right light; a light that does not walk begins with a press."""
        if self.offer and time.monotonic() - self.quiet_since > ASLEEP:
            self.press()
        for line in self.lines():
            match line["kind"]:
                case "offer":
                    self.offer = line["targets"]
                case "say":
                    self.said = True
                case "event" if line["event"] == "finished":
                    self.finished = True
                case "highlight" if line["as"] == "scan":
                    self.quiet_since = time.monotonic()
                    if self.next in line["targets"]:
                        self.press()

    def press(self) -> None:
        self.quiet_since = time.monotonic()
        subprocess.run(["xdotool", "key", "space"], check=True, env={**os.environ, "DISPLAY": self.display})

    def lines(self) -> Iterator[dict[str, object]]:
        """Whole lines that came since."""
        if self.log.exists():
            with self.log.open("rb") as file:
                file.seek(self.read)
                for line in file:
                    if line.endswith(b"\n"):
                        self.read += len(line)
                        yield json.loads(line)

    @property
    def next(self) -> str:
        """The pane that the chosen glass belongs to, else the glass of the first empty pane."""
        panes = {t["id"]: str(t["value"]).rpartition(" ")[2] for t in self.offer
                 if str(t["id"]).startswith("pane/") and "here goes" in str(t.get("value"))}  # fmt: skip
        glass = {t["label"]: t for t in self.offer if str(t["id"]).startswith("glass/")}
        chosen = next((name for name, t in glass.items() if t.get("chosen")), "")
        pane = next((id for id, wanted in panes.items() if wanted == chosen), None)
        wanted = pane or next((glass[name]["id"] for name in panes.values() if name in glass), "")
        return str(wanted)


if __name__ == "__main__":
    sys.exit(main())
