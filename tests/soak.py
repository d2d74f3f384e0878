"""Samples of long lists: what is always run, and what a soak alone runs (`pytest -m soak`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

import pytest
from _pytest.mark.structures import ParameterSet


def one_in(each: int, cases: Iterable[object]) -> list[ParameterSet]:
    """Every case, a tuple where it has several values; one in `each` is always run, the others in a soak."""
    return [
        pytest.param(*(case if isinstance(case, tuple) else (case,)), marks=pytest.mark.soak if n % each else ())
        for n, case in enumerate(cases)
    ]


def paired(first: Iterable[object], second: Sequence[object], each: float = 3) -> list[ParameterSet]:
    """Every pair; always run are `each` of the second for one of the first, dealt in turn, the others in a soak.

    Half of one is one for every other of the first.
    """
    share = max(1, int(len(second) // each))
    return [
        pytest.param(a, b, id=f"{a}-{b}", marks=() if (i + j) % share == 0 else pytest.mark.soak)
        for (i, a), (j, b) in product(enumerate(first), enumerate(second))
    ]
