"""The voice's own process: renders each phrase that stdin asks for, one JSON line each, to a sound file.

Asked `{"id", "text", "language", "rate", "pitch", "variant", "path"}` (rate in words a minute, pitch 0..100,
50 is natural, variant "" or "f3") it answers `{"id", "done": path}` or `{"id", "failed": why}`; a `why` that
begins with "place" blames the folder. It begins with `{"ready": engine}` or `{"absent": why}`, says
`{"leaving": true}` before it goes of its own accord, and ends when stdin closes. It imports nothing of the house.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sys
import wave
from collections.abc import Iterable, Mapping
from typing import Any

DRIVERS = {"win32": ("sapi5", "espeak"), "darwin": ("nsss", "espeak")}
"""The system's own voices first; espeak speaks the languages they lack."""
ONE_PHRASE_EACH = ("sapi5",)
"""Drivers that are often silent the second time they are asked."""
ROOM = 16_000_000
"""Bytes that must be free: pyttsx3 waits for ever when a disk fills while it writes. 100 seconds take 4 MB."""
HEADER = 44
PAUSE = 0.1
"""Seconds of silence after a phrase."""


class Refused(Exception):
    """A phrase that cannot be rendered, and why."""


class Engines:
    """The engines of this computer, opened when they are needed and kept."""

    def __init__(self, drivers: Iterable[str]) -> None:
        self._drivers = tuple(drivers)
        self._opened: dict[str, Any] = {}
        self._voices: dict[str, list[tuple[str, str]]] = {}

    def first(self) -> str:
        """The name of the first driver that opens; Refused when none does."""
        why = "no driver"
        for driver in self._drivers:
            try:
                self.open(driver)
            except BaseException as error:
                why = f"{driver}: {error!r}"
            else:
                return driver
        raise Refused(why)

    def open(self, driver: str) -> Any:
        if driver not in self._opened:
            if driver == "espeak":
                lend_library()
            import pyttsx3

            engine = pyttsx3.init(driver)
            spoken = [(tag, voice.id) for voice in engine.getProperty("voices") for tag in voice.languages or ()]
            self._voices[driver] = [(plain(tag), id) for tag, id in spoken if tag]
            self._opened[driver] = engine
        return self._opened[driver]

    def voice_for(self, language: str) -> tuple[str, str]:
        """The driver and the voice id for a language tag; Refused when nothing here speaks it."""
        for driver in self._drivers:
            try:
                self.open(driver)
            except BaseException:
                continue
            found = [(closeness(tag, id, plain(language)), id) for tag, id in self._voices[driver]]
            if any(near < FAR for near, _ in found):
                return driver, min(found)[1]
        raise Refused(f"voice: none speaks {language}")


FAR = 9


def closeness(tag: str, id: str, language: str) -> int:
    """0 when a voice is plainly the one for the language, more for its regional kin, FAR for another language."""
    if tag == language:
        return 0
    if tag.split("-")[0] != language.split("-")[0]:
        return FAR
    return 1 if id.rpartition("/")[2] == language else 1 + len(tag.split("-"))


def plain(tag: object) -> str:
    """A language tag as "en-gb", whatever the engine calls it: bytes, b"\\x05en", "en_GB"."""
    words = tag.decode("utf-8", "ignore") if isinstance(tag, bytes) else str(tag)
    return "".join(letter for letter in words if letter.isprintable()).replace("_", "-").lower()


def lend_library() -> None:
    """Hands pyttsx3 the espeak-ng that espeakng-loader brings: by itself it tries a few fixed places only."""
    try:
        import espeakng_loader
    except ImportError:
        return
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    ctypes.cdll.LoadLibrary = lambda name: library  # type: ignore[method-assign]
    try:
        import pyttsx3.drivers._espeak  # noqa: F401
    finally:
        del ctypes.cdll.LoadLibrary


def version(driver: str) -> str:
    """What tells one engine's sound from another's."""
    if driver != "espeak":
        return driver
    import pyttsx3.drivers._espeak as espeak

    espeak.dll.espeak_Info.restype = ctypes.c_char_p
    return f"espeak {espeak.dll.espeak_Info(None).decode()}"


def render(engines: Engines, request: Mapping[str, Any]) -> str:
    """Writes the phrase to its path, whole or not at all; answers with the driver used. Refused when it cannot."""
    text, path = str(request["text"]).replace("\0", " ").strip(), str(request["path"])
    if not text:
        raise Refused("text: empty")
    driver, voice = engines.voice_for(str(request["language"]))
    part = path + ".part"
    try:
        open(part, "wb").close()
        if shutil.disk_usage(os.path.dirname(part)).free < ROOM:
            raise Refused("place: no room")
        speak_into(engines.open(driver), driver, voice, request, text, part)
        if driver == "espeak":
            shorten_end(part)
        if os.path.getsize(part) <= HEADER:
            raise Refused("voice: nothing was rendered")
        os.replace(part, path)
    except OSError as error:
        raise Refused(f"place: {error}") from error
    finally:
        if os.path.exists(part):
            os.unlink(part)
    return driver


def speak_into(engine: Any, driver: str, voice: str, request: Mapping[str, Any], text: str, path: str) -> None:
    errors: list[object] = []
    token = engine.connect("error", lambda **found: errors.append(found.get("exception")))
    if driver == "espeak":
        variant = str(request.get("variant") or "")
        voice = f"{voice}+{variant}" if variant else voice
        engine.setProperty("pitch", int(request.get("pitch", 50)))
    engine.setProperty("voice", voice)
    engine.setProperty("rate", int(request["rate"]))
    engine.save_to_file(text, path)
    engine.runAndWait()
    engine.disconnect(token)
    if errors:
        raise Refused(f"voice: {errors[0]!r}")


def shorten_end(path: str) -> None:
    """Cuts the third of a second of silence that espeak-ng leaves behind each phrase down to a short pause."""
    with wave.open(path, "rb") as rendered:
        form, rate = rendered.getparams(), rendered.getframerate()
        frames = rendered.readframes(rendered.getnframes())
    spoken = len(frames.rstrip(b"\0"))
    with wave.open(path, "wb") as kept:
        kept.setparams(form)
        kept.writeframes(frames[: spoken + spoken % 2 + 2 * int(rate * PAUSE)])


def claim_stdout() -> int:
    """The pipe for answers; what libraries print goes nowhere instead."""
    answers, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return answers


def serve(answers: int, lines: Iterable[bytes]) -> None:
    def tell(**answer: object) -> None:
        os.write(answers, json.dumps(answer).encode() + b"\n")

    engines = Engines(DRIVERS.get(sys.platform, ("espeak",)))
    try:
        tell(ready=version(engines.first()))
    except BaseException as error:
        tell(absent=str(error))
        return
    for line in lines:
        driver, request = "", json.loads(line)
        try:
            driver = render(engines, request)
            tell(id=request["id"], done=request["path"])
        except BaseException as error:
            tell(id=request["id"], failed=str(error) or repr(error))
        if driver in ONE_PHRASE_EACH:
            tell(leaving=True)
            return


def main() -> int:
    answers = claim_stdout()
    try:
        serve(answers, sys.stdin.buffer)
    except (KeyboardInterrupt, OSError, ValueError, KeyError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
