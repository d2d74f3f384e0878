"""The closed regions between lines as panes: slivers and painted leads given to their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from ....core.values import dataclass
from ..shapes import WIDTH, DrawingError
from ..stack import SCALE
from .lines import Filled, Lines
from .regions import (
    Region,
    area_of,
    box_of,
    common,
    frame_of,
    grown,
    holds,
    meet,
    minus,
    outer,
    parts,
    thick,
    united,
    widest,
)
from .style import Tone

HALF = 0.08
"""Half the width, in units, that lines have while regions are parted."""
LEAST_ACROSS = 2.4
"""Units across the largest circle in a pane, below which it is a sliver (the smallest of the shipped windows)."""
LEAST_SHARE = 0.0012
"""Of the window, below which a pane is a sliver."""
LEAD_ACROSS, LEAD_LONG, LEAD_DARK = 7.0, 8.0, 90
"""A dark region up to so many units wide, of so many times its width squared and up to so bright, is painted lead."""
MENTIONED = 0.5
"""Square units; of a smaller sliver nobody need be told."""
MOST_REGIONS = 1_200
MOST_CORNERS = 40_000
SPECK = 0.002
"""Square units; smaller crumbs of cutting are nothing."""


@dataclass(slots=True)
class Face:
    """One region, its tone (None where nothing is painted, () where it has no single tone), how wide it is."""

    region: Region
    tone: Tone | tuple[()] | None
    across: float

    @property
    def lead(self) -> bool:
        dark = bool(self.tone) and sum(self.tone or ()) < 3 * LEAD_DARK
        return dark and self.across < LEAD_ACROSS and area_of(self.region) > LEAD_LONG * self.across**2

    def sliver(self, height: float) -> bool:
        return self.across < LEAST_ACROSS or area_of(self.region) < LEAST_SHARE * WIDTH * height


@dataclass(frozen=True, slots=True)
class Found:
    """The panes of a drawing and how many slivers were merged."""

    faces: tuple[Face, ...]
    merged: int


def panes_of(lines: Lines, height: float) -> Found:
    """Regions that fill the window together; DrawingError when there are too many to be panes."""
    frame = frame_of(height)
    found = [region for region in parts(frame, thick(lines.runs, HALF)) if area_of(region) > SPECK]
    if len(found) > MOST_REGIONS:
        raise DrawingError(f"the lines part it into more than {MOST_REGIONS} regions", "draw fewer, larger shapes")
    if sum(len(ring) for region in found for ring in region) > MOST_CORNERS:
        raise DrawingError("its outlines have too many corners", "draw fewer or simpler curves")
    faces = [face_of(region, lines.filled, frame) for region in found]
    leads = [face for face in faces if face.lead]
    if len(leads) < len(faces):
        faces = [face for face in faces if not face.lead]
        spread(faces, [ring for lead in leads for ring in lead.region], frame)
    merged = merge(faces, height)
    crumbs(faces, frame)
    return Found(tuple(faces), merged)


def face_of(region: Region, filled: Sequence[Filled], frame: Region) -> Face:
    centre, radius = widest(region)
    spot = (centre[0] * SCALE, centre[1] * SCALE)
    tone = next((shape.tone for shape in reversed(filled) if holds(shape.region, spot)), None)
    return Face(closed(common(grown(region, HALF * 1.05), frame)), tone, 2 * (radius + HALF))


def closed(region: Region) -> Region:
    """Without the holes that a grown slit leaves."""
    return [ring for ring in region if area_of([ring]) > 20 * SPECK] or region


def spread(faces: list[Face], lead: Region, frame: Region) -> None:
    """Gives painted leads to the panes on both sides, a little at a time so that they meet in the middle."""
    lead = common(grown(united(lead), HALF * 1.05), frame)
    for _ in range(14):
        if area_of(lead) < SPECK:
            return
        box = box_of(lead)
        for face in faces:
            if lead and meet(box_of(face.region), box, round(SCALE)):
                taken = common(grown(face.region, 0.4), lead)
                if taken:
                    face.region = closed(one(united([*face.region, *taken])))
                    lead = minus(lead, taken)


def one(region: Region) -> Region:
    """The largest connected part, with its holes."""
    return max(parts(region, []), key=area_of, default=region)


def merge(faces: list[Face], height: float) -> int:
    """Slivers become part of the neighbour they share most edge with, the smallest first; how many there were."""
    count = 0
    waiting = True
    while waiting:
        slivers = sorted((face for face in faces if face.sliver(height)), key=lambda face: area_of(face.region))
        waiting = False
        for sliver in slivers:
            into = neighbour(sliver, faces)
            if into is not None:
                count += area_of(sliver.region) > MENTIONED
                join(into, sliver)
                faces[:] = [face for face in faces if face is not sliver]
                waiting = True
                break
    return count


def neighbour(face: Face, faces: Sequence[Face]) -> Face | None:
    """The other face it shares most edge with."""
    rim = grown(face.region, 4 * HALF)
    box = box_of(rim)
    found = [(area_of(common(other.region, rim)), n) for n, other in enumerate(faces)
             if other is not face and meet(box, box_of(other.region))]  # fmt: skip
    most, n = max(found, default=(0.0, -1))
    return faces[n] if most > 0 else None


def join(into: Face, other: Face) -> None:
    """One face of two; the wider one says how wide it is."""
    into.region = closed(one(united([*into.region, *grown(other.region, HALF)])))
    into.across = max(into.across, other.across)
    if sqrt(area_of(into.region)) > 4 * into.across:
        into.across = 2 * widest(into.region)[1]


def crumbs(faces: list[Face], frame: Region) -> None:
    """What no face covers goes to the face beside it."""
    covered = united([ring for face in faces for ring in grown(face.region, HALF)])
    for crumb in parts(frame, covered):
        left = Face(crumb, None, 0.0)
        into = neighbour(left, faces) if area_of(crumb) > SPECK else None
        if into is not None:
            join(into, left)


def nested(faces: Sequence[Face]) -> list[int]:
    """How many other faces each lies wholly inside."""
    outers = [outer(face.region) for face in faces]
    areas = [area_of([ring]) for ring in outers]
    depths = []
    for n, face in enumerate(faces):
        (x, y), _ = widest(face.region)
        spot = (round(x * SCALE), round(y * SCALE))
        depths.append(sum(areas[m] > areas[n] and holds([outers[m]], spot) for m in range(len(faces)) if m != n))
    return depths
