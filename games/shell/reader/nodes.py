"""From plain nodes to accesskit's, and from its requests to inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...access.inputs import Act

if TYPE_CHECKING:
    from ...access.tell.reading import Action, Node, Part, Tree

FIRST = 1
LONGEST = 64
"""Letters of a value that are read: a ladder's step needs a few."""


class Made:
    """Keeps one number for each id for as long as the program runs, as accesskit asks for."""

    def __init__(self, accesskit: Any) -> None:
        self._kit = accesskit
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []
        self._kept: dict[str, tuple[Node, Any]] = {}
        role, action = accesskit.Role, accesskit.Action
        self._roles: dict[Part, Any] = {
            "window": role.WINDOW, "group": role.RADIO_GROUP, "toolbar": role.TOOLBAR, "button": role.BUTTON,
            "check-box": role.CHECK_BOX, "radio-button": role.RADIO_BUTTON, "slider": role.SLIDER,
            "message": role.LABEL,
        }  # fmt: skip
        # Of a plain group no system is told how many things are in it; of a radio group it is, and looks like a panel.
        self._actions: dict[Action, Any] = {
            "press": action.CLICK, "focus": action.FOCUS, "increase": action.INCREMENT, "decrease": action.DECREMENT,
            "set": action.SET_VALUE,
        }  # fmt: skip

    def number(self, id: str) -> int:
        found = self._numbers.get(id)
        if found is None:
            found = self._numbers[id] = FIRST + len(self._ids)
            self._ids.append(id)
        return found

    def update(self, tree: Tree) -> Any:
        """A whole tree for accesskit."""
        update = self._kit.TreeUpdate(self.number(tree.focus))
        update.tree = self._kit.Tree(self.number(tree.nodes[0].id))
        update.nodes = [(self.number(node.id), self._node(node)) for node in tree.nodes]
        return update

    def rect(self, x: float, y: float, w: float, h: float) -> Any:
        return self._kit.Rect(x, y, x + w, y + h)

    def act(self, request: Any) -> Act | None:
        """What was asked for, in the words of inputs; None for what nothing here can do."""
        at = request.target - FIRST
        asked = next((name for name, action in self._actions.items() if action == request.action), None)
        if asked is None or not 0 <= at < len(self._ids):
            return None
        value = request.data[1] if isinstance(request.data, tuple) and len(request.data) == 2 else ""
        return Act(self._ids[at], asked, str(value)[:LONGEST] if isinstance(value, str | int | float) else "")

    def _node(self, node: Node) -> Any:
        """The node as it was made before, if it is still the same."""
        kept = self._kept.get(node.id)
        if kept is None or kept[0] != node:
            kept = self._kept[node.id] = (node, self._fresh(node))
        return kept[1]

    def _fresh(self, node: Node) -> Any:
        made, box = self._kit.Node(self._roles[node.part]), node.bounds
        if node.part == "message":
            made.set_value(node.name)
            made.set_live(self._kit.Live.POLITE)
            return made
        made.set_label(node.name)
        made.set_bounds(self._kit.Rect(box.x, box.y, box.right, box.bottom))
        if node.description:
            made.set_description(node.description)
        if node.language:
            made.set_language(node.language)
        if node.children:
            made.set_children([self.number(id) for id in node.children])
        if node.size is not None:
            made.set_size_of_set(node.size)
        self._state(made, node)
        for action in node.actions:
            made.add_action(self._actions[action])
        return made

    def _state(self, made: Any, node: Node) -> None:
        if node.position is not None:
            made.set_position_in_set(node.position)
        if node.checked is not None:
            made.set_toggled(self._kit.Toggled.TRUE if node.checked else self._kit.Toggled.FALSE)
        if node.chosen:
            made.set_selected(True)
        if node.resting:
            made.set_disabled()
        if node.numeric is not None:
            now, least, most, step = node.numeric
            made.set_numeric_value(now)
            made.set_min_numeric_value(least)
            made.set_max_numeric_value(most)
            made.set_numeric_value_step(step)
            made.set_value(node.value)
