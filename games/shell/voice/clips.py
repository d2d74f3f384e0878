"""A person's recordings of messages, which are heard in place of the rendered voice (docs/voices.md)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ...core.game import Text

ENDINGS = (".ogg", ".wav")
LARGEST = 5_000_000
LONGEST = 60.0
"""Bytes and seconds of one recording."""
MESSAGE = re.compile(r"[a-z0-9_]+/[a-z0-9-]+")
PAGE, TAIL = 58, 65_536


class Clips:
    """Recordings found by message id: <folder>/<language>/<file>/<message>.ogg; the first folder that has one wins.

    What is no sound, too long or too large is told once in `notices` and passed over. No method raises.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.notices: list[Text] = []
        self._folders = tuple(folders)
        self._found: dict[tuple[str, str], Path | None] = {}

    def find(self, message: str, language: str) -> Path | None:
        """The recording of a whole message without arguments; None where there is none."""
        key = (message, language)
        if key not in self._found:
            self._found[key] = self._look_for(message, language) if MESSAGE.fullmatch(message) else None
        return self._found[key]

    def _look_for(self, message: str, language: str) -> Path | None:
        for folder in self._folders:
            for ending in ENDINGS:
                path = folder / language / f"{message}{ending}"
                try:
                    if path.is_file():
                        why = wrong_with(path)
                        if not why:
                            return path
                        self._tell(f"{language}/{message}{ending}: {why}")
                except OSError as error:
                    self._tell(f"{language}/{message}{ending}: {error.strerror}")
        return None

    def _tell(self, detail: str) -> None:
        self.notices.append(Text.of("icheri/notice-clip", detail=Text.literal(detail, "en")))


def wrong_with(path: Path) -> str:
    """Why a file cannot be a recording, with the remedy; "" when it can. OSError when it cannot be read."""
    size = path.stat().st_size
    if size > LARGEST:
        return f"larger than {LARGEST // 1_000_000} MB; record it shorter"
    with path.open("rb") as file:
        start = file.read(PAGE)
        file.seek(max(0, size - TAIL))
        seconds = seconds_of(start, file.read(TAIL), size)
    if seconds is None:
        return "no sound; save it as Ogg Vorbis or WAV"
    return f"longer than {LONGEST:g} seconds; record it shorter" if seconds > LONGEST else ""


def seconds_of(start: bytes, end: bytes, size: int) -> float | None:
    """How long an Ogg Vorbis or WAV file sounds, from its first and last bytes; None for anything else.

    Vorbis I, 4.2.2: the rate stands at byte 12 of the identification header; RFC 3533: a page's position at byte 6.
    """
    if start[:4] == b"OggS" and start[28:35] == b"\x01vorbis":
        rate, page = int.from_bytes(start[40:44], "little"), end.rfind(b"OggS")
        position = int.from_bytes(end[page + 6 : page + 14], "little") if page >= 0 else 0
        return position / rate if rate and position else None
    if start[:4] == b"RIFF" and start[8:16] == b"WAVEfmt ":
        per_second = int.from_bytes(start[28:32], "little")
        return size / per_second if per_second else None
    return None
