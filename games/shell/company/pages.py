"""The pages on which people sit down together, say who they are, and choose how they share a work."""

from __future__ import annotations

from ...access.tell.speech import VOICE
from ...core.game import State, Text
from ...core.settings import Profile
from ..page import Page, Row
from ..people.names import name_of, picture_of
from .rules import RULES, listed

GUEST = "guest"


def together(profile: Profile, names: list[Text], rule: str, who: Text, in_work: bool, room: bool) -> Page:
    """Press your way in: who sits here, how the work is shared, who one is, and on to the work.

    `room` while there is a free seat.
    """
    here = State(value=listed(names), resting=not room)
    rows = (
        Row("together/sit", Text.of("together/sit-down"), "together/how", "sit", "card", here),
        Row("together/go", Text.of("together/to-work" if in_work else "together/choose-work"), "together/go",
            "go-on" if in_work else "house", "card"),
        Row("page/together-rule", Text.of("together/share"), "page/together-rule", f"rule-{rule}", "card",
            State(value=Text.of(f"together/rule-{rule}")), serves=("share/",)),
        Row("page/together-who", Text.of("together/who-am-i"), "page/together-who", "player", "card",
            State(value=who), serves=("sit-as/", "my-steps")),
        Row("stand-up/me", Text.of("together/stand-up"), "stand-up/me", "leave", "card"),
    )  # fmt: skip
    greeting = Text.of("together/greet", names=listed(names)) if room else Text.of("together/greet-full")
    return Page("together", Text.of("together/together"), rows, profile, suggested="together/go", greeting=greeting)


def rules(profile: Profile, chosen: str) -> Page:
    """Four ways of sharing one work, each with its picture and what it means."""
    rows = tuple(
        Row(f"share/{name}", Text.of(f"together/rule-{name}"), f"share/{name}", f"rule-{name}", "card",
            State(chosen=name == chosen, value=Text.of(f"together/means-{name}")))
        for name in RULES
    )  # fmt: skip
    return Page("together-rule", Text.of("together/share"), rows, profile, suggested=f"share/{chosen}",
                greeting=Text.of("together/greet-rules"))  # fmt: skip


def who(profile: Profile, players: list[str], taken: dict[str, Text], aloud: bool) -> Page:
    """Who one is: a player whom the house knows, or a guest; whoever chooses means themselves."""
    rows = [
        Row(f"sit-as/{name}", name_of(name), f"sit-as/{name}", picture_of(name), "card",
            State(value=Text.of("together/sits-on", name=taken[name]) if name in taken else None))
        for name in players
    ]  # fmt: skip
    rows.append(Row(f"sit-as/{GUEST}", Text.of("together/guest"), f"sit-as/{GUEST}", "plus", "card"))
    steps = State(chosen=aloud, value=Text.of("icheri/value-on" if aloud else "icheri/value-off"))
    rows.append(Row("my-steps/say", Text.of("together/say-my-steps"), "my-steps/say", "voice", "card", steps))
    rows.append(Row("stand-up/all", Text.of("together/all-stand-up"), "stand-up/all", "leave", "card"))
    return Page("together-who", Text.of("together/who-am-i"), tuple(rows), profile,
                greeting=Text.of("together/greet-who"))  # fmt: skip


def aloud(profile: Profile) -> bool:
    """Whether a seat's own steps are spoken."""
    return profile.word(VOICE) != "off"
