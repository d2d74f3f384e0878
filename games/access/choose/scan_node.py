"""One stop of a scan: a thing, a group of them, or the way back out."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.game import Text
from ...core.values import dataclass

BACK_OUT = Text.of("icheri/scan-back")


@dataclass(frozen=True, slots=True)
class Node:
    """A target (`id`), a group (`children`), or the way back out (neither); `weight` is how likely it is wanted."""

    label: Text | None
    targets: tuple[str, ...]
    children: tuple[Node, ...] = ()
    id: str = ""
    weight: float = 1.0

    @property
    def is_exit(self) -> bool:
        return not self.id and not self.children

    def leaves(self) -> Iterator[str]:
        """The ids of all things in it, in the order of the scan."""
        if self.id:
            yield self.id
        for child in self.children:
            yield from child.leaves()

    def groups(self) -> Iterator[Node]:
        """All groups, itself first."""
        if self.children:
            yield self
            for child in self.children:
                yield from child.groups()
