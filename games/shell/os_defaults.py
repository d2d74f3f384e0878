"""What the system already knows of its user: first values for the profile of a new player."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from ..core.settings import Profile, Setting, SettingError
from ..core.values import dataclass
from ..stage.frame import TEXT_SIZE
from ..stage.motion import CALM
from ..stage.theme import THEME
from .dconf import read_dconf
from .house import LANGUAGE

LONGEST = 200_000
"""Bytes of a settings file that are read; the desktops' files are far shorter."""
USUAL_DPI = 96.0
TRUE = ("1", "true", "yes", "on")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a system says of its user; None where it says nothing. `text` is a scale, 1.0 for usual letters."""

    contrast: bool | None = None
    dark: bool | None = None
    still: bool | None = None
    text: float | None = None
    language: str = ""

    def over(self, other: Wishes) -> Wishes:
        """These wishes, and the other's where these say nothing."""
        mine, theirs = ((w.contrast, w.dark, w.still, w.text, w.language or None) for w in (self, other))
        contrast, dark, still, text, language = (b if a is None else a for a, b in zip(mine, theirs, strict=True))
        return Wishes(contrast, dark, still, text, language or "")  # type: ignore[arg-type]


def first_profile(name: str, wishes: Wishes) -> Profile:
    """The profile of a new player: what the system is set to, as far as there is a setting for it."""
    profile = Profile(name)
    if wishes.contrast:
        profile = _put(profile, THEME, f"high-contrast-{'light' if wishes.dark is False else 'dark'}")
    elif wishes.dark is False:
        profile = _put(profile, THEME, "light")
    if wishes.still:
        profile = _put(profile, CALM, True)
    if wishes.text is not None and wishes.text > 1.04:
        profile = profile.put(TEXT_SIZE, TEXT_SIZE.nearest(100 * wishes.text))
    return _put(profile, LANGUAGE, wishes.language)


def _put(profile: Profile, setting: Setting, value: str | bool) -> Profile:
    """One more choice, if it is one and not what is so anyway."""
    try:
        return profile if value == setting.default else profile.put(setting, value)
    except SettingError:
        return profile


def of_this_system() -> Wishes:
    """What can be read at once here, without starting anything; nothing where nothing can."""
    spoken = Wishes(language=spoken_language(os.environ))
    try:
        return spoken.over(_PLATFORMS.get(sys.platform, of_desktop)(os.environ, Path.home()))
    except (OSError, ValueError, RuntimeError, TypeError, ImportError, AttributeError):
        return spoken


def spoken_language(environ: Mapping[str, str]) -> str:
    """The first language of the session ("az" for az_AZ.UTF-8); "" when it has none."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = environ.get(name, "").split(":")[0].split(".")[0].split("_")[0].split("@")[0]
        if code:
            return "" if code in ("C", "POSIX") else code.lower()
    return ""


# --- Linux and its kin


def of_desktop(environ: Mapping[str, str], home: Path) -> Wishes:
    """The files of GNOME, its toolkit and KDE; a theme named in the environment comes first."""
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    found = _of_theme(environ.get("GTK_THEME", ""))
    for version in ("gtk-4.0", "gtk-3.0"):
        found = found.over(_of_gtk(_entries(config / version / "settings.ini")))
    found = found.over(_of_gnome(read_dconf(config / "dconf" / "user")))
    return found.over(_of_kde(_entries(config / "kdeglobals")))


def _entries(path: Path) -> dict[str, str]:
    """The lines "key=value" of a settings file, as "Section/key"; {} when there is none."""
    try:
        with path.open("rb") as file:
            lines = file.read(LONGEST).decode("utf-8", "replace").splitlines()
    except OSError:
        return {}
    found, section = {}, ""
    for line in lines:
        if line.startswith("["):
            section = line.strip().strip("[]")
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found[f"{section}/{key.strip()}"] = value.strip()
    return found


def _of_theme(name: str) -> Wishes:
    """What a theme's name says: "HighContrastInverse", "Adwaita:dark", "BreezeDark"."""
    plain = name.lower().replace("-", "").replace(" ", "")
    if not plain:
        return Wishes()
    dark = "dark" in plain or "inverse" in plain or "black" in plain
    return Wishes(True, dark) if "highcontrast" in plain else Wishes(dark=True if dark else None)


def _of_gtk(entries: Mapping[str, str]) -> Wishes:
    found = _of_theme(entries.get("Settings/gtk-theme-name", ""))
    moves = entries.get("Settings/gtk-enable-animations", "")
    prefers = entries.get("Settings/gtk-application-prefer-dark-theme", "")
    dark = None if not prefers else prefers.lower() in TRUE
    text = _number(entries.get("Settings/gtk-xft-dpi", "")) / 1024 / USUAL_DPI
    still = None if not moves else moves.lower() not in TRUE
    return found.over(Wishes(dark=dark or None, still=still, text=text if text > 0 else None))


def _of_gnome(entries: Mapping[str, str | float | bool]) -> Wishes:
    """What was changed in GNOME's settings; what was not is not in its database."""
    desktop = "/org/gnome/desktop/"
    high = entries.get(desktop + "a11y/interface/high-contrast") is True
    prefers = str(entries.get(desktop + "interface/color-scheme", ""))
    moves, text = (entries.get(desktop + "interface/" + name) for name in ("enable-animations", "text-scaling-factor"))
    return Wishes(
        high or None,
        {"prefer-dark": True, "prefer-light": False}.get(prefers),
        None if moves is None else moves is False,
        text if isinstance(text, float) and text > 0 else None,
    ).over(_of_theme(str(entries.get(desktop + "interface/gtk-theme", ""))))


def _of_kde(entries: Mapping[str, str]) -> Wishes:
    found = _of_theme(entries.get("General/ColorScheme", ""))
    speed = entries.get("KDE/AnimationDurationFactor", "")
    return found.over(Wishes(still=None if not speed else _number(speed) == 0))


def _number(words: str) -> float:
    try:
        number = float(words)
    except ValueError:
        return 0.0
    return number if 0 < number < 10**7 else 0.0


# --- Windows and macOS


def of_windows(environ: Mapping[str, str], home: Path) -> Wishes:
    """From the registry: high contrast, size of text, light or dark programs, motion."""
    import winreg

    def read(key: str, name: str) -> object:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined]
                return winreg.QueryValueEx(opened, name)[0]  # type: ignore[attr-defined]
        except OSError:
            return None

    return of_registry(read)


def of_registry(read: Callable[[str, str], object]) -> Wishes:
    """`read(key, name)` gives a value under the current user, None where there is none."""
    flags = read(r"Control Panel\Accessibility\HighContrast", "Flags")
    scale = read(r"Software\Microsoft\Accessibility", "TextScaleFactor")
    light = read(r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize", "AppsUseLightTheme")
    moves = read(r"Control Panel\Desktop\WindowMetrics", "MinAnimate")
    contrast = None if flags is None else bool(int(_number(str(flags))) & 1)
    return Wishes(
        contrast or None,
        None if light is None else light == 0,
        None if moves is None else str(moves) == "0",
        _number(str(scale)) / 100 if scale is not None else None,
    )


def of_mac(environ: Mapping[str, str], home: Path) -> Wishes:
    """From the user's preferences: more contrast, less motion, dark windows, languages."""
    import plistlib

    def read(name: str) -> dict[str, object]:
        try:
            with (home / "Library" / "Preferences" / name).open("rb") as file:
                found = plistlib.loads(file.read(LONGEST * 10))
        except (OSError, ValueError, plistlib.InvalidFileException):
            return {}
        return found if isinstance(found, dict) else {}

    access, general = read("com.apple.universalaccess.plist"), read(".GlobalPreferences.plist")
    spoken = general.get("AppleLanguages")
    first = str(spoken[0]) if isinstance(spoken, list) and spoken else ""
    return Wishes(
        bool(access.get("increaseContrast")) or None,
        general.get("AppleInterfaceStyle") == "Dark" if general else None,
        bool(access.get("reduceMotion")) or None,
        language=first.split("-")[0].lower(),
    )


_PLATFORMS: Mapping[str, Callable[[Mapping[str, str], Path], Wishes]] = {"win32": of_windows, "darwin": of_mac}
