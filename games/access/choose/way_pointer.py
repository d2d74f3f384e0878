"""A mouse or a finger as the way in: the pointer, that every player has, and nothing beside it."""

from __future__ import annotations

from .method import WayIn

WAY_IN = WayIn(lambda seated: None)
