"""Settings declared once, and the profile that holds a player's choices of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .values import dataclass

Value = str | float | bool
FARTHEST = 10**9
"""No ladder reaches so far; a number beyond may be too large to reckon with."""


class SettingError(ValueError):
    """A name or value no setting has; the message names the nearest right one."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing a player may set: a finite ladder of choices, so that a single switch can set it.

    `name` is "page.name"; the page is where options show it. `unit` is said after a number ("s", "px", "%").
    """

    name: str
    default: Value
    choices: tuple[Value, ...]
    unit: str = ""

    @property
    def page(self) -> str:
        return self.name.split(".")[0]

    @property
    def text_id(self) -> str:
        """The Fluent message that names it, in a file for each page of settings: "setting_scan/interval"."""
        return f"{self.words}/{self.name.partition('.')[2].replace('.', '-')}"

    @property
    def words(self) -> str:
        """The file of its words: "setting_scan"."""
        return "setting_" + self.page.replace("-", "_")

    def checked(self, value: Value) -> Value:
        """The same value as one of the choices; numbers are compared as numbers."""
        for choice in self.choices:
            if type(choice) is type(value) and choice == value:
                return choice
            numbers = isinstance(value, int | float) and isinstance(choice, int | float)
            if (
                numbers
                and not isinstance(choice, bool)
                and not isinstance(value, bool)
                and choice == value
            ):
                return choice
        raise SettingError(f"{self.name}: {value!r} is not one of its choices; nearest is {self.nearest(value)!r}")

    def parse(self, words: str) -> Value:
        """A choice from the words of a command line or a file."""
        for choice in self.choices:
            if words == str(choice) or words.lower() == str(choice).lower():
                return choice
        try:
            return self.checked(float(words))
        except ValueError:
            raise SettingError(
                f"{self.name}: {words!r} is not one of its choices; nearest is {self.nearest(words)!r}"
            ) from None

    def nearest(self, value: object) -> Value:
        if isinstance(value, int | float) and all(isinstance(c, int | float) for c in self.choices):
            number = float(max(-FARTHEST, min(FARTHEST, value)))
            return min(self.choices, key=lambda c: abs(float(c) - number))
        close = _close(str(value), [str(c) for c in self.choices], 0.0)
        return next(c for c in self.choices if str(c) == close[0]) if close else self.default


@dataclass(frozen=True, slots=True)
class Profile:
    """A player's choices; what was never chosen keeps its default."""

    name: str = "default"
    chosen: tuple[tuple[str, Value], ...] = ()

    def __getitem__(self, setting: Setting) -> Value:
        for name, value in self.chosen:
            if name == setting.name:
                return value
        return setting.default

    def number(self, setting: Setting) -> float:
        return float(self[setting])

    def word(self, setting: Setting) -> str:
        return str(self[setting])

    def has(self, setting: Setting) -> bool:
        return any(name == setting.name for name, _ in self.chosen)

    def put(self, setting: Setting, value: Value) -> Profile:
        """The profile with one more choice; SettingError when it is none of the setting's."""
        others = tuple(pair for pair in self.chosen if pair[0] != setting.name)
        return Profile(self.name, (*others, (setting.name, setting.checked(value))))

    def without(self, settings: Iterable[Setting]) -> Profile:
        names = {s.name for s in settings}
        return Profile(self.name, tuple(pair for pair in self.chosen if pair[0] not in names))


def read_profile(name: str, found: Mapping[str, object], known: Mapping[str, Setting]) -> tuple[Profile, list[str]]:
    """A profile from untrusted data, with a complaint for each entry that was left out."""
    profile, complaints = Profile(name), []
    for key, value in found.items():
        setting = known.get(key)
        if setting is None:
            close = _close(key, known)
            complaints.append(f"{key}: no such setting" + (f"; did you mean {close[0]}?" if close else ""))
        elif not isinstance(value, str | int | float | bool):
            complaints.append(f"{key}: a single value is needed")
        else:
            if isinstance(value, bool) and "off" in setting.choices:
                value = "on" if value else "off"  # profiles kept before such a setting had a third choice
            try:
                profile = profile.put(setting, value)
            except SettingError as error:
                complaints.append(str(error))
    return profile, complaints


def _close(words: str, others: Iterable[str], least: float = 0.6) -> list[str]:
    """The most like these words of the others, if at `least` so like (0..1)."""
    from difflib import get_close_matches

    return get_close_matches(words, list(others), 1, least)
