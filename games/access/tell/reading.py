"""The screen as a screen reader is told it: an offer becomes a tree of plain nodes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Literal

from ...core.game import Base, Target, Text
from ...core.space import Rect
from ...core.values import dataclass
from ..acts import ladder
from ..offer import Offer, Offered
from .speech import Manner, of_target

ROOT, MESSAGE, WALK = "reader/window", "reader/message", "reader/walk"
"""Nodes that no target stands behind: the window, what was said last, a group the walking light is on."""
Part = Literal["window", "group", "toolbar", "button", "check-box", "radio-button", "slider", "message"]
Action = Literal["press", "focus", "increase", "decrease", "set"]
PARTS: Mapping[Base, Part] = MappingProxyType({"swatch": "radio-button", "toggle": "check-box"})
"""What a base is to a reader; all others are buttons, but for a step that leads up a ladder: that is a slider."""
NAMED = Manner(switched=False)
"""A name is told bare: role, place and "on" or "off" a reader says by itself."""
PRESS: tuple[Action, ...] = ("press", "focus")
STEPS: tuple[Action, ...] = ("press", "focus", "increase", "decrease", "set")


@dataclass(frozen=True, slots=True)
class Node:
    """One thing as a reader is told it; bounds in window pixels.

    `position` counts from 0 in the set of `size` its group has; `numeric` is (now, least, most, step) on a ladder.
    """

    id: str
    part: Part
    name: str
    bounds: Rect
    description: str = ""
    value: str = ""
    numeric: tuple[int, int, int, int] | None = None
    position: int | None = None
    size: int | None = None
    checked: bool | None = None
    chosen: bool = False
    resting: bool = False
    language: str = ""
    actions: tuple[Action, ...] = ()
    children: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """All nodes, the window first, and the id of the one that has the focus."""

    nodes: tuple[Node, ...]
    focus: str


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The groups and things of an offer, told in one language."""

    offer: Offer
    language: str
    groups: tuple[Node, ...]
    things: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What is so beside the offer: `focus` and `lamp` are target ids, `walk` the name of a group that is lit.

    `message` is what was said last, `near` the same as the description of what has the focus.
    """

    title: Text
    focus: str = ""
    walk: str = ""
    lit: tuple[str, ...] = ()
    lamp: str = ""
    message: str = ""
    near: str = ""


def laid_out(
    offer: Offer, language: str, words: Callable[[Text], str], thing: Callable[[Offered, int], Node]
) -> LaidOut:
    """What stays as long as the offer does; `thing` gives `thing_of`, from a store where that is quicker."""
    areas: dict[str, list[Offered]] = {}
    for item in offer.items:
        areas.setdefault(item.target.area, []).append(item)
    groups, things = list[Node](), list[Node]()
    for area, items in areas.items():
        groups.append(_group(area, items, words))
        for at, item in enumerate(items):
            place = ladder(offer, item.id)
            things.append(thing(item, at) if place is None else _slider(thing(item, at), place, item.target, words))
    return LaidOut(offer, language, tuple(groups), tuple(things))


def read(laid: LaidOut, telling: Telling, words: Callable[[Text], str]) -> Tree:
    """The tree of one screen."""
    offer, walk = laid.offer, _walk(laid.offer, telling)
    focus = WALK if walk is not None else telling.focus if telling.focus in offer else ROOT
    told = {telling.lamp: words(Text.of("reader/lamp"))} if telling.lamp in offer else {}
    if telling.near:
        told[focus] = f"{told[focus]} {telling.near}" if focus in told else telling.near
    things = [replace(n, description=told[n.id]) if n.id in told else n for n in laid.things]
    light = () if walk is None else (walk,)
    children = (*(group.id for group in laid.groups), *(n.id for n in light), MESSAGE)
    title = words(Text.of("reader/window", title=telling.title))
    root = Node(ROOT, "window", title, offer.window, told.get(ROOT, ""), language=laid.language, children=children)
    message = Node(MESSAGE, "message", telling.message, Rect(0, 0, 0, 0))
    return Tree((root, *laid.groups, *light, message, *things), focus)


def _walk(offer: Offer, telling: Telling) -> Node | None:
    """The group that the walking light is on, where the reader goes along with it."""
    boxes = [offer[id].region.bounds for id in telling.lit if id in offer]
    if not telling.walk or len(boxes) < 2:
        return None
    return Node(WALK, "group", telling.walk, _round(boxes), telling.near, actions=("focus",))


def _group(area: str, items: list[Offered], words: Callable[[Text], str]) -> Node:
    part: Part = "toolbar" if area == "commands" else "group"
    name, box = words(Text.of(f"icheri/area-{area}")), _round([item.region.bounds for item in items])
    return Node(f"area/{area}", part, name, box, size=len(items), children=tuple(item.id for item in items))


def thing_of(item: Offered, position: int, words: Callable[[Text], str], language: str) -> Node:
    """One thing on offer; `language` is the player's.

    Its name is the visible label first, then its state as it is spoken.
    """
    target, state = item.target, item.target.state
    part = PARTS.get(target.role.base, "button")
    switched = part in ("check-box", "radio-button")
    return Node(
        item.id, part, words(of_target(target, 0, 0, NAMED)), item.region.bounds, position=position,
        checked=state.chosen if switched else None, chosen=state.chosen and not switched, resting=state.resting,
        language=_language(target.label, language), actions=PRESS,
    )  # fmt: skip


def _slider(thing: Node, place: tuple[int, int], target: Target, words: Callable[[Text], str]) -> Node:
    """The same as a slider, on steps that are counted from 1."""
    value = "" if target.state.value is None else words(target.state.value)
    return replace(thing, part="slider", value=value, numeric=(place[0] + 1, 1, place[1], 1), actions=STEPS)


def _language(label: Text, own: str) -> str:
    """The language of words that people wrote, where it is not the player's; "" for the player's own."""
    spelled = [language for language, _ in label.words]
    return "" if not spelled or own in spelled else "en" if "en" in spelled else spelled[0]


def _round(boxes: list[Rect]) -> Rect:
    """The smallest rectangle round all."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Rect(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)
