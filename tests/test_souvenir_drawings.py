"""The souvenirs' drawings: light, of named colours alone, cut from one file into halves, shadows, details, outlines."""

from __future__ import annotations

import io
import re
import runpy
import sys
import tomllib
import xml.etree.ElementTree as ET
from functools import cache
from itertools import combinations
from pathlib import Path

import pygame
import pytest

ROOT = Path(__file__).parent.parent
HOME = ROOT / "assets" / "souvenirs"
FILES = sorted((HOME / "drawings").glob("*.svg"))
NAMES = [path.stem for path in FILES]
TABLE = tomllib.loads((HOME / "drawings.toml").read_text("utf-8"))
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "defs", "g", "path", "linearGradient", "radialGradient", "stop"}
HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@cache
def text(name: str) -> str:
    return (HOME / "drawings" / f"{name}.svg").read_text("utf-8")


def painted(svg: str, size: int = 128) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (size, size))


@cache
def shadow(name: str) -> pygame.Mask:
    return pygame.mask.from_surface(painted(text(name)), 100)


def contrasted(svg: str) -> str:
    """The outline variant, made by replacing text alone."""
    becomes = {"ink": "#000000", "paper": "#FFFFFF", "none": "none"}
    table = {entry["hex"]: becomes[entry["contrast"]] for entry in TABLE["colours"].values()}
    return HEX.sub(lambda found: table[found[0]], svg)


def test_there_are_thirty_four_and_all_together_are_light() -> None:
    """At most 12 kB each, 300 kB together."""
    sizes = [path.stat().st_size for path in FILES]
    assert len(sizes) == 34
    assert max(sizes) <= 12_000
    assert sum(sizes) <= 300_000


def test_no_two_colours_share_a_hex() -> None:
    hexes = [entry["hex"] for entry in TABLE["colours"].values()]
    assert len(set(hexes)) == len(hexes)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_uses_named_colours_and_the_few_shapes_the_loader_knows(name: str) -> None:
    tree = ET.fromstring(text(name))
    assert {node.tag.removeprefix(SVG) for node in tree.iter()} <= DRAWN
    assert set(HEX.findall(text(name))) <= {entry["hex"] for entry in TABLE["colours"].values()}
    assert tree.get("viewBox") == "0 0 256 256"
    assert "style" not in text(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_parts_are_named_and_no_name_is_used_twice(name: str) -> None:
    ids = [node.get("id") for node in ET.fromstring(text(name)).iter() if node.get("id")]
    assert {"body", "detail", "outline"} <= set(ids)
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_ink_is_marked_and_one_weight_leads(name: str) -> None:
    """Outlines carry the class ink; an outlined fill has the outline's weight, a small part's or the inner one."""
    ink, weights = TABLE["colours"]["ink"]["hex"], {float(TABLE[key]) for key in ("outline", "small", "inner")}
    lines = [node for node in ET.fromstring(text(name)).iter() if node.get("stroke") == ink]
    assert all(node.get("class") == "ink" for node in lines)
    filled = [float(node.get("stroke-width") or 0) for node in lines if node.get("fill", "none") != "none"]
    assert set(filled) <= weights
    assert any(float(node.get("stroke-width") or 0) == TABLE["outline"] for node in lines)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_off_at_the_edge(name: str) -> None:
    picture = pygame.mask.from_surface(painted(text(name), 512), 20)
    boxes = picture.get_bounding_rects()
    whole = boxes[0].unionall(boxes[1:])
    assert pygame.Rect(2, 2, 508, 508).contains(whole), whole


@pytest.mark.parametrize("name", NAMES)
def test_the_detail_lies_in_the_drawing_and_shows_enough(name: str) -> None:
    """The box is 80 units or more on its longer side and at least half of it is painted."""
    x, y, w, h = map(int, (ET.fromstring(text(name)).get("data-detail") or "").split())
    box = pygame.Rect(x, y, w, h)
    assert pygame.Rect(0, 0, 256, 256).contains(box)
    assert max(w, h) >= 80
    small = pygame.Rect(x // 2, y // 2, w // 2, h // 2)
    here = shadow(name).overlap_area(pygame.Mask(small.size, fill=True), small.topleft)
    assert here >= small.w * small.h / 2


@pytest.mark.parametrize("name", NAMES)
def test_both_halves_hold_part_of_the_drawing(name: str) -> None:
    cut = int(ET.fromstring(text(name)).get("data-half") or 128) // 2
    left = pygame.Mask((cut, 128), fill=True).overlap_area(shadow(name), (0, 0))
    whole = shadow(name).count()
    assert 0.25 <= left / whole <= 0.75


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_variant_has_ink_and_paper_and_little_between(name: str) -> None:
    card = pygame.Surface((128, 128))
    card.fill("#FFFFFF")
    card.blit(painted(contrasted(text(name))), (0, 0))
    grey = [card.get_at((x, y)).r for x in range(128) for y in range(128)]
    dark = sum(tone < 60 for tone in grey)
    assert 0.05 <= dark / len(grey) <= 0.6


def test_shadows_can_be_told_apart() -> None:
    """No two shadows, laid on one another as they are, agree in more than 94 of 100 places."""
    for one, other in combinations(NAMES, 2):
        both = shadow(one).overlap_area(shadow(other), (0, 0))
        either = shadow(one).count() + shadow(other).count() - both
        assert both / either <= 0.94, (one, other, both / either)


def test_the_files_are_what_the_scripts_make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = ROOT / "assets" / "build"
    monkeypatch.syspath_prepend(str(build))
    monkeypatch.setattr(sys, "argv", ["souvenirs.py", "--out", str(tmp_path)])
    runpy.run_path(str(build / "souvenirs.py"), run_name="__main__")
    assert {path.name: path.read_text("utf-8") for path in tmp_path.glob("*.svg")} == {
        path.name: path.read_text("utf-8") for path in FILES
    }
