"""A region moved sideways, for players who want things on the other side."""

from __future__ import annotations

from dataclasses import replace

from ..core.space import Region


def shifted(region: Region, by: float) -> Region:
    """The same region `by` pixels further right."""
    outlines = tuple(tuple((x + by, y) for x, y in outline) for outline in region.outlines)
    bounds = replace(region.bounds, x=region.bounds.x + by)
    return Region(outlines, (region.anchor[0] + by, region.anchor[1]), region.size, bounds, region.rectangular)
