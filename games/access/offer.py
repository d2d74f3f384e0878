"""What may be chosen this frame and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from ..core.game import Target
from ..core.space import Point, Rect, Region
from ..core.values import dataclass

CATCH = 40.0
"""Reference px within which a near miss counts for the nearest irregular region (architecture: Zoom)."""

ROWS = 5


@dataclass(frozen=True, slots=True)
class Offered:
    """One target with its region in window pixels."""

    target: Target
    region: Region

    @property
    def id(self) -> str:
        return self.target.id


@dataclass(frozen=True, slots=True)
class Offer:
    """All targets laid out at this opening, in reading order; `unit` is pixels per reference pixel."""

    items: tuple[Offered, ...] = ()
    window: Rect = Rect(0, 0, 1, 1)
    unit: float = 1.0
    index: Mapping[str, int] = field(default_factory=dict)

    def __contains__(self, target_id: str) -> bool:
        return target_id in self.index

    def __getitem__(self, target_id: str) -> Offered:
        return self.items[self.index[target_id]]

    def ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)

    def awake(self, target_id: str) -> Offer:
        """The same offer, where one thing that rested may be chosen."""
        awoken = (
            Offered(replace(i.target, state=replace(i.target.state, resting=False)), i.region)
            if i.id == target_id
            else i
            for i in self.items
        )
        return replace(self, items=tuple(awoken))

    def at(self, point: Point) -> Offered | None:
        """What lies under a point; a near miss is caught by the nearest irregular region within CATCH."""
        for item in self.items:
            if item.region.contains(point):
                return item
        reach = CATCH * self.unit
        loose = [i for i in self.items if not i.region.rectangular and near(i.region.bounds, point, reach)]
        close = [(i.region.distance(point), n, i) for n, i in enumerate(loose)]
        return min(close)[2] if close and min(close)[0] <= reach else None

    def place(self, target_id: str) -> tuple[int, int]:
        """(index from 1, count) among the things of its own area: "pane 3 of 5", whatever lies beside them."""
        area = self[target_id].target.area
        alike = [item.id for item in self.items if item.target.area == area]
        return alike.index(target_id) + 1, len(alike)

    def pan(self, target_id: str) -> float:
        """-0.8 (left) to 0.8 (right) in the window; 0 for what is not laid out."""
        if target_id not in self.index:
            return 0.0
        x = (self[target_id].region.anchor[0] - self.window.x) / max(1.0, self.window.w)
        return max(-0.8, min(0.8, 1.6 * x - 0.8))

    def row(self, target_id: str) -> int:
        """1 (lowest) to 5 (highest) register by height in the window."""
        if target_id not in self.index:
            return 3
        y = (self[target_id].region.anchor[1] - self.window.y) / max(1.0, self.window.h)
        return max(1, min(ROWS, ROWS - int(y * ROWS)))


def near(bounds: Rect, point: Point, reach: float) -> bool:
    return (
        bounds.x - reach <= point[0] <= bounds.right + reach and bounds.y - reach <= point[1] <= bounds.bottom + reach
    )


def make_offer(targets: Iterable[Target], regions: Mapping[str, Region], window: Rect, unit: float) -> Offer:
    """The targets that have a region, in the order of the regions (which is the reading order)."""
    by_id = {target.id: target for target in targets}
    items = tuple(Offered(by_id[id], region) for id, region in regions.items() if id in by_id)
    return Offer(items, window, unit, {item.id: n for n, item in enumerate(items)})
