"""A photo of a line drawing on paper becomes a window, however the light falls; what is no drawing is refused."""

from __future__ import annotations

import struct
import subprocess
import sys
import zlib
from pathlib import Path
from random import Random

import pygame
import pytest

from games.access.inputs import Dropped
from games.shell.at_work import started
from games.shell.drawing import DrawingError
from games.shell.drawing.own import window_of
from games.shell.drawing.own.rules import rule_of
from games.shell.drawing.photo import drawing_of
from games.shell.drawing.photo.picture import greys_of
from games.shell.own.window_shelf import kit_of
from games.shell.tools import window
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, of_way, settle
from tests.conftest import Build
from tests.paper import file_of, flower, photos

GAME = "stained_glass"
ROOT = Path(__file__).resolve().parents[1]
PHOTOS = photos()
OFTEN = ("scan", "gaps", "on-a-table")
"""What is always tried; the others in a soak."""
SAMPLED = [pytest.param(name, id=name, marks=() if name in OFTEN else pytest.mark.soak) for name in PHOTOS]
PLAYED = [pytest.param(name, way, id=f"{name}-{way}", marks=() if name in OFTEN[2:] else pytest.mark.soak)
          for name, way in zip(PHOTOS, WAYS, strict=False)]  # fmt: skip


@pytest.mark.parametrize("name", SAMPLED)
def test_a_photo_has_the_panes_that_one_sees(name: str, tmp_path: Path) -> None:
    take, panes = PHOTOS[name]
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    made = window_of(drawing_of(take()), "own-001", name, kit)
    assert abs(made.panes - panes) <= 1
    assert not {"many", "bridged"} & {note.name for note in made.notes if note.count > 6}


def test_gaps_between_lines_are_closed_up_to_the_set_width(tmp_path: Path) -> None:
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    lines = drawing_of(file_of(flower(800, 1100, 6, gap=24)))
    narrow, wide = (window_of(lines, "own-001", "gap", kit, gap).panes for gap in (1.0, 4.0))
    assert narrow < wide


def test_filled_places_are_panes_of_their_own(tmp_path: Path) -> None:
    sheet = flower(800, 1000, 8, frame=True)
    pygame.draw.circle(sheet, (20, 20, 20), (620, 180), 60)
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    assert window_of(drawing_of(file_of(sheet)), "own-001", "sun", kit).panes in (11, 12, 13)


@pytest.mark.parametrize(("orientation", "size"), [(1, (300, 200)), (6, (200, 300)), (8, (200, 300)), (3, (300, 200))])
def test_a_photo_that_the_camera_turned_stands_upright(orientation: int, size: tuple[int, int]) -> None:
    tiff = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 0x0112, 3, 1, orientation, 0)
    body = b"Exif\0\0" + tiff
    raw = file_of(flower(300, 200, 3), "photo.jpg")
    turned = raw[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + raw[2:]
    assert greys_of(turned).size == size


def large_head(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def hostile() -> dict[str, tuple[bytes, str]]:
    chance = Random(3)
    noise = pygame.image.frombytes(chance.randbytes(300 * 200 * 3), (300, 200), "RGB")
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(noise, (15, 10)), (600, 400))
    white, black = pygame.Surface((300, 200)), pygame.Surface((300, 200))
    white.fill("white")
    whole = file_of(flower(400, 300, 5))
    return {
        "noise": (file_of(noise), "dark"),
        "nothing-sharp": (file_of(soft), "empty"),
        "white": (file_of(white), "empty"),
        "black": (file_of(black), "empty dark"),
        "bomb": (large_head(60_000, 60_000), "large"),
        "many-dots": (large_head(15_000, 15_000), "large"),
        "head-alone": (large_head(300, 200), "photo"),
        "cut-short": (whole[: len(whole) // 2], "photo open empty dark"),
        "jpeg-head": (b"\xff\xd8\xff\xe0", "photo"),
        "jpeg-cut": (file_of(flower(400, 300, 5), "photo.jpg")[:300], "photo"),
        "other": (b"GIF89a" + bytes(100), "photo"),
        "empty": (b"", "photo"),
        "text": (b"<svg/>", "photo"),
        "stamp": (file_of(pygame.transform.smoothscale(flower(400, 300, 5), (40, 30))), "tiny"),
    }


@pytest.mark.parametrize("name", hostile())
def test_what_is_no_photo_of_a_drawing_is_refused_by_the_name_of_the_rule(name: str) -> None:
    raw, rules = hostile()[name]
    with pytest.raises(DrawingError) as caught:
        drawing_of(raw)
    assert rule_of(caught.value) in rules.split()


def test_a_picture_of_other_things_has_too_many_lines() -> None:
    chance = Random(5)
    sheet = pygame.Surface((700, 700))
    sheet.fill("white")
    for _ in range(700):
        x, y = chance.uniform(0, 660), chance.uniform(0, 660)
        pygame.draw.rect(sheet, (40, 40, 40), (x, y, chance.uniform(20, 60), chance.uniform(20, 60)), 2)
    with pytest.raises(DrawingError) as caught:
        drawing_of(file_of(sheet))
    assert rule_of(caught.value) in ("scribble", "dark")


# --- in the house


def laid(pilot: Pilot, name: str) -> Path:
    folder = pilot.folder / "drawings"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    path.write_bytes(PHOTOS[name][0]())
    return path


@pytest.mark.parametrize(("name", "way"), PLAYED)
def test_a_window_of_a_photo_is_played_to_the_end(house: Build, name: str, way: str) -> None:
    pilot = house(**settle(way))
    pilot.hear(Dropped(str(laid(pilot, name))))
    assert pilot.game.name == "own-window-made", pilot.heard()[-1:]
    pilot.house.show_hub()
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"level/{GAME}/own-001")
    player.finish()
    assert pilot.saved and not pilot.words.missing and not pilot.complaints


def test_a_photo_is_read_in_a_process_of_its_own_that_can_be_stopped(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.rim.process = started
    pilot.hear(Dropped(str(laid(pilot, "scan"))))
    assert pilot.game.name == "own-window-making"
    ReaderPlayer(pilot).choose("own-window/stop")
    assert pilot.game.name != "own-window-making"
    assert not (pilot.folder / "levels").exists()
    pilot.hear(Dropped(str(laid(pilot, "scan"))))
    making = pilot.house.moments.timed[-1]
    making.wait(60.0)
    pilot.wait(5.0)
    assert pilot.game.name == "own-window-made", pilot.heard()[-2:]
    assert pilot.content.stems(GAME)[-1] == "own-001"


def test_who_goes_on_playing_is_told_when_the_window_is_ready(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.rim.process = started
    pilot.hear(Dropped(str(laid(pilot, "scan"))))
    pilot.house.leave()
    pilot.house.moments.timed[-1].wait(60.0)
    pilot.wait(30.0)
    assert any("Your window is ready" in said for said in pilot.heard())
    assert pilot.game.name == "hub"


def test_the_tool_prints_its_steps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "bounded", lambda: None)
    path = tmp_path / "Flower.png"
    path.write_bytes(PHOTOS["scan"][0]())
    assert window.main([str(path), str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out.splitlines()
    assert '"share"' in said[0] and '"done"' in said[-1] and (tmp_path / "out" / "own-001.svg").is_file()
    path.write_bytes(b"")
    assert window.main([str(path), str(tmp_path / "out")]) == 1
    assert '"rule": "photo"' in capsys.readouterr().out


def test_nothing_heavy_is_needed_to_read_a_photo() -> None:
    """A program that has read one holds no other picture library than that of the window."""
    script = "import sys; from games.shell.drawing.photo import drawing_of; print({'numpy', 'PIL'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip().endswith("set()")
