"""The options: rooms within rooms, every setting in one of them, and what their rows ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..access.choose.buttons import is_button, rank
from ..access.safety import risky
from ..core.game import State, Text
from ..core.settings import Profile, Setting
from ..stage.sample import SAMPLES
from .house_page import HousePage
from .page import Page, Row, SettingPage, icon_of, keep_row, listed, setting_name, value_now

if TYPE_CHECKING:
    from .house import House

ROOMS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "": ("playing", "looking", "hearing", "mood", "people"),
    "playing": ("way", "switches", "pointing", "buttons", "learning"),
    "switches": ("scan", "walk", "light", "press", "held", "switch"),
    "pointing": ("pointer", "touch", "dwell"),
    "buttons": ("keys", "pad"),
    "learning": ("page/suits-me", "page/presses", "stage", "helper", "hint"),
    "looking": ("look", "text", "colour", "cursor", "zoom"),
    "hearing": ("voices", "caption", "sound", "reading", "page/said", "page/cues"),
    "voices": ("voice", "cue-voice", "telling"),
    "reading": ("reader", "sign", "page/signs"),
    "mood": ("calm", "pace", "care", "watch"),
    "people": ("page/profiles", "page/presets", "page/passport", "language", "home"),
    "home": ("page/everything", "page/teachers", "safety"),
})  # fmt: skip
"""What stands in each room: another room, a page of settings (the first part of their names), or "page/<name>"."""

FIRST: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "scan": ("method", "interval", "pattern", "cue", "cue-waits"),
    "walk": ("restart-at", "exit", "skip"),
    "light": ("style", "width"),
    "press": ("acceptance", "ignore-repeat", "post-selection"),
    "held": ("does", "time"),
    "switch": ("first", "second"),
    "dwell": ("time", "feedback", "settle"),
    "stage": ("mode", "presses", "items", "walk", "zone", "crossing", "learners"),
    "look": ("theme", "text-size", "target-size", "scale"),
    "text": ("font",),
    "colour": ("ground", "words", "accent", "mark"),
    "voice": ("speak", "rate"),
    "telling": ("detail",),
    "caption": ("words", "sounds", "size"),
    "sound": ("voice", "cues", "notes", "ambience"),
    "cursor": ("size", "colour"),
    "sign": ("language",),
})  # fmt: skip
"""What most people look for on a page of settings, in this order; the rest follows by its name."""

Known = Mapping[str, Setting]
Pages = Mapping[str, tuple[Setting, ...]]


def settings_in(room: str, known: Known) -> list[Setting]:
    """All settings behind a room or a page of settings, those of inner rooms too."""
    return _behind(room, _by_page(known))


def _wanted(setting: Setting) -> tuple[int, int]:
    """Where a setting stands on its page."""
    first, name = FIRST.get(setting.page, ()), setting.name.partition(".")[2]
    return rank(setting), first.index(name) if name in first else len(first)


def rooms(known: Known) -> tuple[str, ...]:
    """Every room and page of settings that holds something, "" for the options themselves first."""
    pages = _by_page(known)
    full = (room for room in ROOMS if _behind(room, pages) or _pages_in(room))
    return (*full, *(page for page in pages if page not in ROOMS))


def _by_page(known: Known) -> Pages:
    """Settings by the page they stand on, in the order in which they stand there."""
    return _sorted(tuple(known.values()))


@lru_cache(maxsize=8)
def _sorted(settings: tuple[Setting, ...]) -> Pages:
    pages: dict[str, list[Setting]] = {}
    for setting in settings:
        pages.setdefault(setting.page, []).append(setting)
    return {page: tuple(sorted(found, key=_wanted)) for page, found in pages.items()}


def _behind(room: str, pages: Pages) -> list[Setting]:
    if room not in ROOMS:
        return list(pages.get(room, ()))
    return [setting for inner in ROOMS[room] for setting in _behind(inner, pages)]


def _pages_in(room: str) -> bool:
    """Whether a page of its own stands in a room, whatever settings do."""
    return any(entry.startswith("page/") for entry in ROOMS.get(room, ()))


def room_page(room: str, profile: Profile, known: Known, asked: bool = False) -> Page:
    """The rows of one room; a page of one setting is that setting. KeyError for no such room.

    `asked` is whether a change waits to be kept.
    """
    if room not in rooms(known):
        raise KeyError(room)
    rows = [row for inner in ROOMS.get(room, (room,)) for row in _rows(inner, room, profile, known)]
    if room and settings_in(room, known):
        rows.append(Row("reset/page", Text.of("options/reset-page"), f"reset/{room}", "undo"))
        if any(map(risky, settings_in(room, known))):
            rows.append(keep_row(asked))
    return Page(f"options-{room}" if room else "options", title(room), tuple(rows), profile)


def title(room: str) -> Text:
    return Text.of(f"options/{room}") if room else Text.of("icheri/options")


def _rows(inner: str, room: str, profile: Profile, known: Known) -> Iterable[Row]:
    if inner.startswith("page/"):
        name = inner.removeprefix("page/")
        yield Row(inner, Text.of(f"icheri/{name}"), inner, name, serves=(inner,))
        return
    found = settings_in(inner, known)
    if inner == room or (len(found) == 1 and inner not in ROOMS):
        yield from (setting_row(setting, profile) for setting in found)
    elif found or _pages_in(inner):
        icon = f"options-{inner}" if inner in ROOMS else inner
        serves = tuple(_led(inner, _by_page(known)))
        yield Row(f"options/{inner}", title(inner), f"options/{inner}", icon, serves=serves)


def _led(room: str, pages: Pages) -> Iterable[str]:
    """The beginnings of errands that a room leads to."""
    for setting in _behind(room, pages):
        yield from (f"set/{setting.name}/", f"setting/{setting.name}")
    for inner in ROOMS.get(room, ()):
        if inner.startswith("page/"):
            yield inner
        else:
            yield from (f"options/{inner}", f"reset/{inner}", *(_led(inner, pages) if inner in ROOMS else ()))


def setting_row(setting: Setting, profile: Profile) -> Row:
    """A setting with its value, and its place on the ladder where that is long."""
    now = profile[setting]
    long = not listed(setting) and not is_button(setting)
    step = (setting.choices.index(setting.checked(now)), len(setting.choices)) if long else None
    state = State(value=value_now(setting, profile), step=step)
    request = f"setting/{setting.name}"
    serves = (f"set/{setting.name}/", request)
    return Row(f"setting/{setting.name.replace('.', '-')}", setting_name(setting), request, icon_of(setting),
               state=state, serves=serves)  # fmt: skip


class OptionsDesk:
    """Answers what the options ask for."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        house = self.house
        match kind:
            case "options" if rest in rooms(house.known):
                house.push(self._room(rest))
            case "setting" if rest in house.known:
                found = house.known[rest]
                look = "sample" if rest in SAMPLES else "list"
                house.push(SettingPage(found, house.profile, setting_name(found), look=look))
            case "reset" if rest in rooms(house.known):
                house.use(house.profile.without(settings_in(rest, house.known)))
                house.relay()
                house.play.told(Text.of("options/all-again-waits" if house.safety.asking else "options/all-again"))
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        if page.name != "options" and not page.name.startswith("options-"):
            return None
        return self._room(page.name.removeprefix("options").removeprefix("-"))

    def _room(self, room: str) -> Page:
        return room_page(room, self.house.profile, self.house.known, self.house.safety.asking)
