"""Resting a pointer or a gaze as the way in."""

from __future__ import annotations

from .dwell import Dwell
from .method import Method, Seated, WayIn


def _begun(seated: Seated) -> Method:
    method = Dwell.of(seated.profile, seated.gate)
    method.at, method.aside = seated.at, seated.staged
    return method


WAY_IN = WayIn(_begun)
