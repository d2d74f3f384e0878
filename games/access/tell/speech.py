"""What is said of a thing or a group, in a fixed order: name, role, value and state, place in the row."""

from __future__ import annotations

from typing import Literal

from ...core.game import Role, Target, Text
from ...core.settings import Profile, Setting
from ...core.values import dataclass

VOICE = Setting("voice.speak", "auto", ("auto", "on", "off"))
"""With "auto" the voice leaves the talking to a screen reader that is proven to be there."""
RATE = Setting(
    "voice.rate", 170.0, (80.0, 100.0, 120.0, 140.0, 155.0, 170.0, 190.0, 210.0, 240.0, 280.0, 320.0, 380.0, 450.0)
)
DETAIL = Setting("telling.detail", "usual", ("short", "usual", "full"))
"""Short: name and state alone. Usual: what the settings below ask for. Full: all of it, roles of all things too."""
POSITION = Setting("telling.position", True, (True, False))
ROLE = Setting("telling.role", True, (True, False))
AREA = Setting("telling.area", True, (True, False))
PARTS = Setting("telling.parts", True, (True, False))
"""Whether what is too small for the eye opens larger; who plays by ear with keys or switches needs no such steps."""

UNCLEAR_ROLES = ("toggle",)
"""Bases whose role is usually said: of a pane, a glass or a button the name says it already."""
OPENS = "opening"
"""The subtype of a tool that opens a part of the work; any other tool is a button to a listener."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What is said of a thing beside its name and its state; `switched` says "on" or "off" of what can be so."""

    roles: Literal["none", "unclear", "all"] = "none"
    position: bool = False
    area: bool = False
    switched: bool = True


BARE = Manner()


def manner_of(profile: Profile) -> Manner:
    """How much a player wants said (checklist rows 85, 86)."""
    detail = profile.word(DETAIL)
    if detail == "short":
        return BARE
    if detail == "full":
        return Manner("all", True, True)
    return Manner("unclear" if profile[ROLE] else "none", bool(profile[POSITION]), bool(profile[AREA]))


def of_target(target: Target, index: int, count: int, manner: Manner) -> Text:
    """ "Ruby, in your hand, 3 of 8": name, role, value, state, place; nothing twice."""
    said, state, base = target.label, target.state, target.role.base
    if manner.roles == "all" or (manner.roles == "unclear" and base in UNCLEAR_ROLES):
        said = joined(said, Text.of(f"telling/role-{named_role(target.role)}"))
    if state.value is not None and state.value != target.label:
        said = joined(said, state.value)
    if base == "toggle" and manner.switched:
        said = joined(said, Text.of("icheri/state-on" if state.chosen else "icheri/state-off"))
    elif state.chosen and base != "toggle":
        said = joined(said, Text.of(f"icheri/chosen-{base}"))
    if base == "card" and state.done:
        said = joined(said, Text.of("telling/state-done"))
    if state.resting:
        said = joined(said, Text.of("icheri/state-resting"))
    return placed(said, target.label, index, count, manner)


def named_role(role: Role) -> str:
    """The base by which a role is named to a listener."""
    return "button" if role.base == "tool" and role.subtype != OPENS else role.base


def of_group(label: Text, index: int, count: int, manner: Manner) -> Text:
    return placed(label, label, index, count, manner)


def placed(said: Text, label: Text, index: int, count: int, manner: Manner) -> Text:
    """The place in the row at the end, but for a label that says it itself: "More, page 2 of 3"."""
    says_it = {"number", "count"} <= {name for name, _ in label.args}
    if manner.position and count > 1 and not says_it:
        return joined(said, Text.of("icheri/place-in-row", index=index, count=count))
    return said


def in_area(said: Text, area: str) -> Text:
    """The name of the part of the screen that the player has just come to, last of all."""
    return joined(said, Text.of(f"telling/area-{area}"))


def joined(first: Text, second: Text) -> Text:
    return Text.of("icheri/joined", first=first, second=second)
