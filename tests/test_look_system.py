"""The system's own settings are the first values of a new player, and of nobody else."""

from __future__ import annotations

import os
import plistlib
import struct
from pathlib import Path

import pytest

from games.core.settings import Profile
from games.shell.house import LANGUAGE
from games.shell.os_defaults import Wishes, first_profile, of_desktop, of_mac, of_registry, spoken_language
from games.shell.start import launch_of
from games.stage.frame import TEXT_SIZE
from games.stage.motion import CALM
from games.stage.theme import THEME

GTK = """[Settings]
gtk-theme-name={theme}
gtk-enable-animations={moves}
gtk-xft-dpi={dpi}
gtk-application-prefer-dark-theme={dark}
"""


def gtk(home: Path, theme: str = "Adwaita", moves: str = "1", dpi: int = 98304, dark: str = "0") -> None:
    folder = home / ".config" / "gtk-3.0"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.ini").write_text(GTK.format(theme=theme, moves=moves, dpi=dpi, dark=dark))


def test_wishes_become_settings() -> None:
    profile = first_profile("default", Wishes(contrast=True, dark=False, still=True, text=1.5, language="ru"))
    assert (profile[THEME], profile[CALM], profile[TEXT_SIZE]) == ("high-contrast-light", True, 150.0)
    assert profile[LANGUAGE] == "ru"
    assert first_profile("default", Wishes(contrast=True))[THEME] == "high-contrast-dark"
    assert first_profile("default", Wishes(dark=False))[THEME] == "light"


def test_a_system_that_says_nothing_leaves_everything_as_it_is() -> None:
    for wishes in (Wishes(), Wishes(False, True, False, 1.0, "en"), Wishes(text=0.8, language="tlh")):
        assert first_profile("default", wishes) == Profile("default")


def test_letters_larger_than_the_largest_are_the_largest() -> None:
    assert first_profile("default", Wishes(text=2.25))[TEXT_SIZE] == 200.0


def test_the_toolkits_file_is_read(tmp_path: Path) -> None:
    gtk(tmp_path, "HighContrast", "0", 147456)
    found = of_desktop({}, tmp_path)
    assert (found.contrast, found.dark, found.still, found.text) == (True, False, True, 1.5)
    gtk(tmp_path, "HighContrastInverse")
    assert of_desktop({}, tmp_path).dark is True
    gtk(tmp_path, "Adwaita", "true", dark="1")
    assert of_desktop({}, tmp_path) == Wishes(dark=True, still=False, text=1.0)


def test_a_theme_in_the_environment_comes_first(tmp_path: Path) -> None:
    gtk(tmp_path, "Adwaita")
    assert of_desktop({"GTK_THEME": "HighContrast"}, tmp_path).contrast is True


def test_the_other_desktop_is_read(tmp_path: Path) -> None:
    config = tmp_path / "elsewhere"
    config.mkdir()
    (config / "kdeglobals").write_text("[General]\nColorScheme=BreezeHighContrast\n[KDE]\nAnimationDurationFactor=0\n")
    found = of_desktop({"XDG_CONFIG_HOME": str(config)}, tmp_path)
    assert found.contrast is True and found.still is True


@pytest.mark.parametrize("spoilt", [b"\xff\xfe\x00" * 50, b"gtk-xft-dpi=\n[Settings\ngtk-xft-dpi=1e999", b"=" * 9000])
def test_a_spoilt_file_says_nothing(tmp_path: Path, spoilt: bytes) -> None:
    folder = tmp_path / ".config" / "gtk-3.0"
    folder.mkdir(parents=True)
    (folder / "settings.ini").write_bytes(spoilt)
    (tmp_path / ".config" / "kdeglobals").mkdir()
    assert first_profile("default", of_desktop({}, tmp_path)) == Profile("default")


def test_the_registry_is_read() -> None:
    kept = {"Flags": "127", "TextScaleFactor": 150, "AppsUseLightTheme": 0, "MinAnimate": "0"}
    assert of_registry(lambda key, name: kept.get(name)) == Wishes(True, True, True, 1.5)
    assert of_registry(lambda key, name: None) == Wishes()
    assert of_registry(lambda key, name: "126").contrast is None


def test_preferences_of_a_mac_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "Library" / "Preferences"
    folder.mkdir(parents=True)
    (folder / "com.apple.universalaccess.plist").write_bytes(plistlib.dumps({"reduceMotion": True}))
    general = {"AppleInterfaceStyle": "Dark", "AppleLanguages": ["az-AZ", "en"]}
    (folder / ".GlobalPreferences.plist").write_bytes(plistlib.dumps(general, fmt=plistlib.FMT_BINARY))
    assert of_mac({}, tmp_path) == Wishes(dark=True, still=True, language="az")
    assert of_mac({}, tmp_path / "nowhere") == Wishes()


@pytest.mark.parametrize(
    ("environ", "code"),
    [({"LANG": "az_AZ.UTF-8"}, "az"), ({"LANGUAGE": "ru:en", "LANG": "en_US"}, "ru"), ({"LC_ALL": "C"}, ""), ({}, "")],
)
def test_the_language_of_the_session_is_found(environ: dict[str, str], code: str) -> None:
    assert spoken_language(environ) == code


def test_only_a_player_without_a_profile_is_asked_of_the_system(tmp_path: Path) -> None:
    def system() -> Wishes:
        return Wishes(contrast=True, text=1.5, language="az")

    first = launch_of(["--data", str(tmp_path)], system)
    assert first is not None and first.new
    assert (first.profile[LANGUAGE], first.profile[TEXT_SIZE]) == ("az", 150.0)
    chosen = launch_of(["--data", str(tmp_path), "--look-theme", "light"], system)
    assert chosen is not None and chosen.profile[THEME] == "light" and not chosen.new
    profiles = tmp_path / "profiles"
    profiles.mkdir(exist_ok=True)
    (profiles / "default.toml").write_text('"way.in" = "keys"\n')
    again = launch_of(["--data", str(tmp_path)], system)
    assert again is not None and again.profile[LANGUAGE] == "en" and not again.new


def test_a_new_player_is_welcomed_in_the_systems_look(house) -> None:  # type: ignore[no-untyped-def]
    pilot = house(begin=False, **{"look.text-size": 150.0, "language.words": "az"})
    pilot.house.begin(0.0, new=True)
    assert pilot.game.name == "welcome"
    pilot = house(begin=False, **{"way.in": "keys"})
    pilot.house.begin(0.0, new=True)
    assert pilot.game.name == "hub"


def test_reading_the_system_starts_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def started(*_: object, **__: object) -> None:
        raise AssertionError("a program was started")

    for name in ("system", "popen", "fork", "posix_spawn"):
        if hasattr(os, name):
            monkeypatch.setattr(os, name, started)
    from games.shell.os_defaults import of_this_system

    assert isinstance(of_this_system(), Wishes)


def database(entries: dict[str, bytes]) -> bytes:
    """GNOME's database with these values, each a child of the folder it lies in."""
    folders = sorted({"/", *(name.rpartition("/")[0] + "/" for name in entries)})
    names = [*folders, *entries]
    head, items, heap = 24 + 8, b"", b""
    base = head + 24 * len(names)
    for name in names:
        folder = name.rpartition("/")[0] + "/"
        parent = folders.index(folder) if name in entries else 0xFFFFFFFF
        own = name.removeprefix(folder).encode() if name in entries else name.encode()
        at = base + len(heap)
        heap += own
        heap += b"\0" * (-(base + len(heap)) % 8)
        start = base + len(heap)
        heap += entries.get(name, b"")
        kind = b"v" if name in entries else b"L"
        items += struct.pack("<IIIHcxII", 0, parent, at, len(own), kind, start, base + len(heap))
    return b"GVariant" + struct.pack("<IIII", 0, 0, 24, base) + struct.pack("<II", 0, 0) + items + heap


def test_the_database_of_the_desktop_is_read(tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "dconf"
    folder.mkdir(parents=True)
    inside = "/org/gnome/desktop/"
    data = database({
        f"{inside}interface/color-scheme": b"prefer-light\0\0s",
        f"{inside}interface/text-scaling-factor": struct.pack("<d", 1.25) + b"\0d",
        f"{inside}interface/enable-animations": b"\0\0b",
        f"{inside}a11y/interface/high-contrast": b"\1\0b",
    })  # fmt: skip
    (folder / "user").write_bytes(data)
    assert of_desktop({}, tmp_path) == Wishes(True, False, True, 1.25)
    for cut in range(0, len(data), 7):
        (folder / "user").write_bytes(data[:cut])
        assert isinstance(of_desktop({}, tmp_path), Wishes)
