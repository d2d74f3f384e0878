"""From the command line to a running program: flags, folders, profile, and the tools beside the game."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.values import dataclass
from .beside import VOICE

if TYPE_CHECKING:
    from ..core.settings import Profile, Setting
    from .launch import Launch
    from .os_defaults import Wishes

TOOLS = (
    "shots", "bench", "replay", "new", "check", "report", "costs", "together", "picture",
    "paper", "everything", "small", "window", "warm_up", "words", "teachers", "clip",
)  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program or one of its tools; the exit code is 0 when all went well."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    gc.disable()
    if arguments[:1] == [VOICE]:
        from .voice.worker import main as voice

        return voice()
    if arguments and arguments[0] in TOOLS:
        from importlib import import_module

        tool = import_module(f".tools.{arguments[0]}", __package__)
        code: int = tool.main(arguments[1:])
        return code
    from .os_defaults import of_this_system

    launch = launch_of(arguments, of_this_system)
    if launch is None:
        return 2
    import pygame

    from .app import App

    try:
        app = App(launch)
    except pygame.error as error:
        print(f"icheri: no window can be opened ({error}); start it where there is a screen", file=sys.stderr)
        return 1
    app.run(after_first=gc.enable, when_warm=gc.freeze)
    return 0


def launch_of(arguments: Sequence[str], system: Callable[[], Wishes] | None = None) -> Launch | None:
    """How to start, from flags and the kept profile; None, with a word on stderr, for flags that are wrong.

    `system` says what the computer is set to: the first values of a player who has no profile yet.
    """
    from ..core.settings import Profile, SettingError
    from .content import all_settings
    from .launch import Launch
    from .os_defaults import first_profile
    from .people.profile_files import ProfileFiles
    from .resources import shipped
    from .storage import Storage

    known = all_settings()
    found = _read(arguments, list(known.values())) if arguments else Flags()
    if found is None:
        return None
    data = Path(found.data) if found.data else data_folder()
    complaints: list[tuple[str, str]] = []
    storage = Storage(data, lambda message, detail: complaints.append((message, detail)))
    name = found.profile or ProfileFiles(data / "profiles").last()
    kept = storage.profile(name, known)
    new = kept is None and not found.settings
    profile = kept or (Profile(name) if system is None else first_profile(name, system()))
    if found.safe:
        profile = safe(profile, known)
    try:
        for setting in known.values():
            words = found.settings.get(setting.name)
            if words is not None:
                profile = profile.put(setting, setting.parse(words))
        size = _size(found.size)
    except SettingError as error:
        print(f"icheri: {error}", file=sys.stderr)
        return None
    except ValueError:
        print(f"icheri: --size {found.size}: write it as 1280x720, at least 320x240", file=sys.stderr)
        return None
    log = Path(found.log) if found.log else None
    return Launch(
        shipped(),
        data,
        known,
        profile,
        size,
        found.fullscreen,
        log,
        found.game,
        found.level,
        complaints=tuple(complaints),
        new=new,
    )


def safe(profile: Profile, known: Mapping[str, Setting]) -> Profile:
    """A profile with the usual buttons, times of presses and sizes, and the way in asked (checklist row 26)."""
    from .options import settings_in

    sizes = ("look.target-size", "look.text-size", "way.in")
    again = [*(known[name] for name in sizes), *settings_in("press", known), *settings_in("buttons", known)]
    return profile.without([*again, *settings_in("switch", known), *settings_in("helper", known)])


def data_folder() -> Path:
    """Where the player's works and profiles are kept on this system."""
    from platformdirs import user_data_path

    return user_data_path("icheri", appauthor=False)


@dataclass(frozen=True, slots=True)
class Flags:
    """What a command line said; a setting that was not named is not in `settings`."""

    game: str = ""
    level: str = ""
    profile: str = ""
    data: str = ""
    size: str = "1280x720"
    fullscreen: bool = False
    log: str = ""
    safe: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)


def _read(arguments: Sequence[str], settings: Sequence[Setting]) -> Flags | None:
    """The flags in these arguments; None, with a word on stderr, when one is unknown."""
    import argparse

    parser = argparse.ArgumentParser(prog="icheri", description="Small craft games that everyone can play.",
                                     allow_abbrev=False, epilog=f"Tools: {', '.join(TOOLS)}.")  # fmt: skip
    parser.add_argument("--game", default="", help="open this game")
    parser.add_argument("--level", default="", help="open this level of the game")
    parser.add_argument("--profile", default="", help="the player's profile (the one that played last)")
    parser.add_argument("--data", default="", help="folder for works and profiles")
    parser.add_argument("--size", default="1280x720", help="size of the window in pixels")
    parser.add_argument("--fullscreen", action="store_true", help="use the whole screen")
    parser.add_argument("--log", default="", help="write all that is perceived and done to this file (docs/log.md)")
    parser.add_argument("--safe", action="store_true", help="start with the usual buttons and sizes")
    written = {words.split("=")[0] for words in arguments}
    named = settings if written & {"-h", "--help"} else [s for s in settings if _flag(s) in written]
    for setting in named:
        choices = ", ".join(str(c) for c in setting.choices[:20])
        told = f"{choices} (default {setting.default})".replace("%", "%%")
        parser.add_argument(_flag(setting), dest=setting.name, help=told)
    found, unknown = parser.parse_known_args(arguments)
    if unknown:
        from difflib import get_close_matches

        flags = [flag for action in parser._actions for flag in action.option_strings] + [_flag(s) for s in settings]
        close = get_close_matches(unknown[0].split("=")[0], flags, 1)
        hint = f"; did you mean {close[0]}?" if close else "; see --help"
        print(f"icheri: there is no {unknown[0]}{hint}", file=sys.stderr)
        return None
    given = {s.name: str(words) for s in named if (words := getattr(found, s.name)) is not None}
    return Flags(
        found.game, found.level, found.profile, found.data, found.size, found.fullscreen, found.log, found.safe, given
    )


def _flag(setting: Setting) -> str:
    return "--lang" if setting.name == "language.words" else "--" + setting.name.replace(".", "-")


def _size(words: str) -> tuple[int, int]:
    width, height = (int(part) for part in words.lower().split("x"))
    if not (320 <= width <= 7680 and 240 <= height <= 4320):
        raise ValueError(words)
    return width, height
