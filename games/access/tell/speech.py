"""What is said of a thing or a group, in a fixed order: name, state, place in the row."""

from __future__ import annotations

from ...core.game import Target, Text
from ...core.settings import Setting

VOICE = Setting("voice.speak", True, (True, False))
RATE = Setting(
    "voice.rate", 170.0, (80.0, 100.0, 120.0, 140.0, 155.0, 170.0, 190.0, 210.0, 240.0, 280.0, 320.0, 380.0, 450.0)
)
POSITION = Setting("voice.position", True, (True, False))

SPOKEN_ROLES = ("toggle",)
"""Bases whose role is said: of a pane, a glass or a button the name says it already."""


def of_target(target: Target, index: int, count: int, position: bool) -> Text:
    """ "Ruby, in your hand, 3 of 8"."""
    said = target.label
    if target.state.value is not None:
        said = joined(said, target.state.value)
    if target.role.base in SPOKEN_ROLES:
        said = joined(said, Text.of("icheri/state-on" if target.state.chosen else "icheri/state-off"))
    elif target.state.chosen:
        said = joined(said, Text.of(f"icheri/chosen-{target.role.base}"))
    if target.state.resting:
        said = joined(said, Text.of("icheri/state-resting"))
    if position and count > 1:
        said = joined(said, Text.of("icheri/place-in-row", index=index, count=count))
    return said


def of_group(label: Text, index: int, count: int, position: bool) -> Text:
    if position and count > 1:
        return joined(label, Text.of("icheri/place-in-row", index=index, count=count))
    return label


def joined(first: Text, second: Text) -> Text:
    return Text.of("icheri/joined", first=first, second=second)
