"""The rules of playing together by their names, as a page shows them and a work needs them."""

from __future__ import annotations

from ...access.together.last_together import LastTogether
from ...access.together.roles import Roles, dealt, kind
from ...access.together.rule import Rule
from ...access.together.side_by_side import SideBySide
from ...access.together.turns import Turns
from ...core.game import Seat, Text
from ...core.session import Session

RULES = ("side-by-side", "turns", "roles", "last-together")
EXAMPLES = 2
"""So many things of a part are named, so that everybody knows which part it is."""


def rule_of(name: str, session: Session, seats: tuple[int, ...]) -> Rule:
    """One of RULES for those who sit here; a page is everybody's."""
    if not session.kept:
        return SideBySide()
    match name:
        case "turns":
            return Turns()
        case "roles":
            return dealt(session.game.targets(Seat()), seats)
        case "last-together":
            return LastTogether()
    return SideBySide()


def parts_told(rule: Rule, session: Session, names: dict[int, Text]) -> Text | None:
    """Whose part is what, by the first things of each; None where there are no parts."""
    if not isinstance(rule, Roles) or not rule.parts:
        return None
    told: Text | None = None
    targets = [t for t in session.game.targets(Seat()) if t.area in ("work", "palette")]
    for number, part in rule.parts:
        things = [target.label for target in targets if kind(target) in part][:EXAMPLES]
        if number in names and things:
            said = Text.of("together/part", name=names[number], things=listed(things))
            told = said if told is None else Text.of("together/then", first=told, second=said)
    return told


def listed(things: list[Text]) -> Text:
    """ "Ruby, Amber" """
    found = things[0]
    for thing in things[1:]:
        found = Text.of("icheri/joined", first=found, second=thing)
    return found
