"""Which button does what: the usual ones, a player's own, and a mapping that never locks anybody out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...core.game import Text
from ...core.settings import Profile, Setting

ACTIONS = (
    "left", "right", "up", "down", "next", "previous", "choose", "back", "hint", "say-again", "undo", "rest",
    "ask-where", "ask-left", "ask-touches", "ask-whole",
)  # fmt: skip
MOVES = ACTIONS[:6]
NEEDED = (*MOVES, "choose", "back")
"""What no switch of letters takes away."""
NEVER = ("caps-lock", "insert", "kp-insert", "kp-0")
"""What screen readers hold for themselves; never a button of ours (checklist row 23)."""
CHARACTERS = (*"abcdefghijklmnopqrstuvwxyz0123456789", "comma", "period", "slash", "semicolon", "apostrophe", "minus",
              "equals", "left-bracket", "right-bracket", "backslash", "grave")  # fmt: skip
USUAL = "usual"
KEYS = (
    USUAL, *CHARACTERS, "space", "enter", "tab", "back-tab", "escape", "backspace", "left", "right", "up", "down",
    "home", "end", "page-up", "page-down", "delete", *(f"f{n}" for n in range(1, 13)),
    *(f"kp-{n}" for n in range(1, 10)), "kp-plus", "kp-minus",
)  # fmt: skip
PAD_BUTTONS = (
    "pad-misc", "pad-paddle-1", "pad-paddle-2", "pad-paddle-3", "pad-paddle-4", "pad-touchpad",
    "pad-a", "pad-b", "pad-x", "pad-y", "pad-left", "pad-right", "pad-up", "pad-down", "pad-left-shoulder",
    "pad-right-shoulder", "pad-back", "pad-start", "pad-left-trigger", "pad-right-trigger", "pad-left-stick",
    "pad-right-stick",
)  # fmt: skip
PAD = (USUAL, *PAD_BUTTONS)
BUTTONS = (
    "space", "enter", "any", "mouse-1", "mouse-3", "tab", "left", "right", "up", "down", "backspace", "escape",
    *CHARACTERS, *(f"f{n}" for n in range(1, 13)), *(key for key in KEYS if key.startswith("kp-")),
    "home", "end", "page-up", "page-down", "delete", *PAD_BUTTONS,
)  # fmt: skip
"""What may be a switch."""

KEY_LEFT = Setting("keys.left", USUAL, KEYS)
KEY_RIGHT = Setting("keys.right", USUAL, KEYS)
KEY_UP = Setting("keys.up", USUAL, KEYS)
KEY_DOWN = Setting("keys.down", USUAL, KEYS)
KEY_NEXT = Setting("keys.next", USUAL, KEYS)
KEY_PREVIOUS = Setting("keys.previous", USUAL, KEYS)
KEY_CHOOSE = Setting("keys.choose", USUAL, KEYS)
KEY_BACK = Setting("keys.back", USUAL, KEYS)
KEY_HINT = Setting("keys.hint", USUAL, KEYS)
KEY_SAY_AGAIN = Setting("keys.say-again", USUAL, KEYS)
KEY_UNDO = Setting("keys.undo", USUAL, KEYS)
KEY_REST = Setting("keys.rest", USUAL, KEYS)
KEY_WHERE = Setting("keys.ask-where", USUAL, KEYS)
KEY_REMAINING = Setting("keys.ask-left", USUAL, KEYS)
KEY_TOUCHES = Setting("keys.ask-touches", USUAL, KEYS)
KEY_WHOLE = Setting("keys.ask-whole", USUAL, KEYS)
PAD_LEFT = Setting("pad.left", USUAL, PAD)
PAD_RIGHT = Setting("pad.right", USUAL, PAD)
PAD_UP = Setting("pad.up", USUAL, PAD)
PAD_DOWN = Setting("pad.down", USUAL, PAD)
PAD_NEXT = Setting("pad.next", USUAL, PAD)
PAD_PREVIOUS = Setting("pad.previous", USUAL, PAD)
PAD_CHOOSE = Setting("pad.choose", USUAL, PAD)
PAD_BACK = Setting("pad.back", USUAL, PAD)
PAD_HINT = Setting("pad.hint", USUAL, PAD)
PAD_SAY_AGAIN = Setting("pad.say-again", USUAL, PAD)
PAD_UNDO = Setting("pad.undo", USUAL, PAD)
PAD_REST = Setting("pad.rest", USUAL, PAD)
PAD_WHERE = Setting("pad.ask-where", USUAL, PAD)
PAD_REMAINING = Setting("pad.ask-left", USUAL, PAD)
PAD_TOUCHES = Setting("pad.ask-touches", USUAL, PAD)
PAD_WHOLE = Setting("pad.ask-whole", USUAL, PAD)
LETTERS = Setting("keys.letters", True, (True, False))
"""Whether letters, digits and signs are shortcuts (WCAG 2.1.4)."""

USUAL_BUTTONS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType({
    "keys": MappingProxyType({
        "left": ("left",), "right": ("right",), "up": ("up",), "down": ("down",), "next": ("tab",),
        "previous": ("back-tab",), "choose": ("enter", "space"), "back": ("escape",), "hint": ("h",),
        "say-again": ("r",), "undo": ("u",), "rest": ("p",), "ask-where": ("w",), "ask-left": ("l",),
        "ask-touches": ("t",), "ask-whole": ("d",),
    }),
    "pad": MappingProxyType({
        "left": ("pad-left",), "right": ("pad-right",), "up": ("pad-up",), "down": ("pad-down",),
        "next": ("pad-right-shoulder",), "previous": ("pad-left-shoulder",), "choose": ("pad-a",), "back": ("pad-b",),
        "hint": ("pad-y",), "say-again": ("pad-x",), "undo": ("pad-back",), "rest": ("pad-start",),
        "ask-where": ("pad-left-trigger",), "ask-left": ("pad-right-trigger",), "ask-touches": ("pad-left-stick",),
        "ask-whole": ("pad-right-stick",),
    }),
})  # fmt: skip
"""By page of settings: the buttons of each action while nobody set any."""
LADDERS: Mapping[str, tuple[str, ...]] = MappingProxyType({"keys": KEYS[1:], "pad": PAD_BUTTONS})


def is_button(setting: Setting) -> bool:
    """Whether a setting says which button does something."""
    return "space" in setting.choices or "pad-a" in setting.choices


def rank(setting: Setting) -> int:
    """Where a setting stands among those of its page: what is needed most first, what is no button last."""
    page, _, action = setting.name.partition(".")
    wanted = ("choose", *ACTIONS)
    return wanted.index(action) if page in USUAL_BUTTONS and action in wanted else len(wanted)


def page_of(button: str) -> str:
    """The page of settings a button belongs to: "pad" or "keys"."""
    return "pad" if button.startswith("pad-") else "keys"


def mapped(profile: Profile, page: str) -> Mapping[str, tuple[str, ...]]:
    """The buttons of every action of a page, each button once and no action without one.

    What was set last goes first; who lost a button keeps what is left of its usual ones, else gets a free one.
    """
    usual, taken, found = USUAL_BUTTONS[page], set[str](), dict[str, tuple[str, ...]]()
    for name, value in reversed(profile.chosen):
        start, _, action = name.partition(".")
        if start == page and action in usual and action not in found:
            wanted = usual[action] if value == USUAL else (str(value),)
            _give(action, wanted, found, taken)
    for action in ACTIONS:
        if action not in found:
            _give(action, usual[action], found, taken)
    spare = (*(button for action in ACTIONS for button in usual[action]), *LADDERS[page])
    for action in ACTIONS:
        if action not in found:
            _give(action, tuple(button for button in spare if button not in taken)[:1], found, taken)
    return found


def _give(action: str, wanted: tuple[str, ...], found: dict[str, tuple[str, ...]], taken: set[str]) -> None:
    free = tuple(button for button in wanted if button not in taken and button not in NEVER)
    if free:
        found[action] = free
        taken.update(free)


def meanings(profile: Profile) -> Mapping[str, str]:
    """What each button of keyboard and gamepad does; a letter that is only a shortcut may be switched off."""
    found = {
        button: action
        for page in USUAL_BUTTONS
        for action, buttons in mapped(profile, page).items()
        for button in buttons
    }
    if profile[LETTERS]:
        return found
    return {button: action for button, action in found.items() if button not in CHARACTERS or action in NEEDED}


def usual_again(profile: Profile, known: Mapping[str, Setting]) -> Profile:
    """The profile with the usual buttons of every device, and nobody limited to helping."""
    return profile.without(s for s in known.values() if is_button(s) or s.page == "helper")


# --- in words


def button_name(button: str) -> Text:
    """The name of one button: "Enter", "left arrow", "key K"."""
    if len(button) == 1 or (button[0] == "f" and button[1:].isdecimal()):
        return Text.of("buttons/key-named", name=button.upper())
    if button[:3] == "kp-" and button[3:].isdecimal():
        return Text.of("buttons/key-number-pad", name=button[3:])
    return Text.of(f"buttons/{button}" if button.startswith("pad-") else f"buttons/key-{button}")


def buttons_named(buttons: tuple[str, ...]) -> Text:
    """ "Enter or Space"."""
    said = button_name(buttons[0])
    for button in buttons[1:]:
        said = Text.of("buttons/either", first=said, second=button_name(button))
    return said


def move_named(profile: Profile, page: str) -> Text:
    """What moves, in words: the arrows together while they are the usual ones."""
    found = mapped(profile, page)
    own = tuple(found[action][0] for action in MOVES[:4])
    if own == tuple(USUAL_BUTTONS[page][action][0] for action in MOVES[:4]):
        return Text.of("buttons/the-arrows" if page == "keys" else "buttons/the-pad-arrows")
    said = button_name(own[0])
    for button in own[1:]:
        said = Text.of("icheri/joined", first=said, second=button_name(button))
    return said


def prompts(profile: Profile, device: str, switches: tuple[str, str]) -> dict[str, Text]:
    """What a message may name: the buttons that are so now, of the device that was used last."""
    page = "pad" if device.startswith("pad") else "keys"
    chosen = button_name(mapped(profile, page)["choose"][0])
    return {
        "move": move_named(profile, page), "choose": chosen,
        "first": button_name(switches[0]), "second": button_name(switches[1]),
    }  # fmt: skip


def now_set(before: Profile, after: Profile, setting: Setting) -> Text:
    """What a change of buttons led to: the action and its button, and who had it before."""
    page, _, action = setting.name.partition(".")
    was, now = mapped(before, page), mapped(after, page)
    said = Text.of("buttons/is-set", action=Text.of(setting.text_id), button=buttons_named(now[action]))
    for other in ACTIONS:
        if other != action and was[other] != now[other]:
            name = Text.of(f"setting_{page}/{other}")
            said = Text.of("buttons/has-moved", first=said, action=name, button=buttons_named(now[other]))
    return said
