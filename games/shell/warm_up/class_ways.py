"""The ways to play that a class list names: players' own profiles, and ways to play of the house."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ...core.game import Text
from ...core.settings import Profile
from ..options import settings_in
from ..pages import MORE_PRESETS, PRESETS
from ..people.names import name_of
from ..people.profile_files import FIRST, ProfileFiles
from ..words import Words, languages
from .class_list import HEAD, Known, Members, plain
from .far import far
from .names import ALL, called

if TYPE_CHECKING:
    from ..house import House

HEADS = "warm_up/column-words"
"""Words that head columns of class lists, in each language, with commas between them."""


def players(house: House) -> list[str]:
    """Those whose own profile a child may have."""
    return [name for name in ProfileFiles(house.storage.folder / "profiles").names() if name != FIRST]


def way_name(way: str) -> Text:
    """A way to play in words; one that nobody knows any more by its own name."""
    if not way:
        return Text.of("warm_up/any-way")
    return Text.of(f"icheri/preset-{way}") if way in (*PRESETS, *MORE_PRESETS) else name_of(way)


def profiles_of(members: Members, house: House) -> tuple[dict[str, Profile], list[str]]:
    """By name the profile that each plays by in a warm-up, and those whose way is not there any more.

    What everybody sees and hears stays the class's: only how one plays is the child's own.
    """
    found: dict[str, Profile] = {}
    lost: list[str] = []
    playing = settings_in("playing", house.known)
    base = far(house.profile).without(playing)
    for member in members:
        if not member.way:
            continue
        own = _profile(member.way, house)
        if own is None:
            lost.append(member.name)
            continue
        profile = base
        for setting in playing:
            if own.has(setting):
                profile = profile.put(setting, own[setting])
        found[member.name] = profile
    return found, lost


def _profile(way: str, house: House) -> Profile | None:
    if way in players(house):
        return house.storage.whole_profile(way, house.known)
    if way in (*PRESETS, *MORE_PRESETS):
        path = house.content.resources.assets / "profiles" / f"{way}.toml"
        return house.storage.read_profile(path, house.known)
    return None


def known_words(house: House) -> Known:
    """The words by which a table may name pictures and ways to play, in every language there is."""
    names: dict[str, str] = {name: name for name in ALL}
    ways: dict[str, str] = {}
    heads = set(HEAD)
    for say in _languages(house):
        for name in ALL:
            names.setdefault(plain(say(called(name))), name)
        for way in (*PRESETS, *MORE_PRESETS, *players(house)):
            ways.setdefault(plain(way), way)
            ways.setdefault(plain(say(way_name(way))), way)
        heads |= {plain(word) for word in say(Text.of(HEADS)).split(",")}
    return Known(names, ways, frozenset(heads))


def _languages(house: House) -> Iterator[Words]:
    texts = house.content.resources.assets / "text"
    for language in languages(texts):
        yield Words(texts, language, house.storage.cache)


def speaking(house: House) -> tuple[Callable[[Text], str], str]:
    """What turns texts into words of the player's language, and that language."""
    language = house.profile.word(house.known["language.words"])
    return Words(house.content.resources.assets / "text", language, house.storage.cache), language
