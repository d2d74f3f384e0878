"""A clip as an MP4 film with sound (H.264 and AAC), written by PyAV where that extra is installed."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from fractions import Fraction
from importlib.util import find_spec
from typing import Any

from .pacing import FPS
from .reel import HIGH, WIDE, Frame
from .soundtrack import CHANNELS, RATE

SPEED = "veryfast"
SOUND = 128_000
"""Bits a second of the sound."""
BLOCK = 1024
"""Samples a side that AAC packs at once."""
TABLE = 80_000
"""Bytes kept free at the beginning for the table of pictures, so that a film plays before all of it came."""


class FilmError(ValueError):
    """A film that cannot be made here."""


def able() -> bool:
    """Whether films can be made here; nothing is loaded."""
    return find_spec("av") is not None


def mp4(
    shown: Sequence[Frame], paint: Callable[[int], bytes], sound: bytes, fineness: int, words: tuple[str, str]
) -> bytes:
    """The file; `fineness` is x264's rate factor (23 usual, more is smaller), `words` its title and what it shows."""
    import av

    file = io.BytesIO()
    options = {"moov_size": str(TABLE), "fflags": "+bitexact"}
    try:
        with av.open(file, "w", format="mp4", options=options) as film:
            film.metadata["title"], film.metadata["comment"] = words
            video = film.add_stream("libx264", rate=FPS, options={"crf": str(fineness), "preset": SPEED})
            video.width, video.height, video.pix_fmt = WIDE, HIGH, "yuv420p"
            video.codec_context.thread_count = 1
            audio = film.add_stream("aac", rate=RATE)
            audio.codec_context.layout, audio.codec_context.bit_rate = "stereo", SOUND
            _pictures(av, film, video, shown, paint)
            _samples(av, film, audio, sound)
    except av.FFmpegError as error:
        raise FilmError(str(error)) from None
    return file.getvalue()


def _pictures(av: Any, film: Any, video: Any, shown: Sequence[Frame], paint: Callable[[int], bytes]) -> None:
    at = 0
    for number, frame in enumerate(shown):
        rgb = av.VideoFrame(WIDE, HIGH, "rgb24")
        rgb.planes[0].update(_rows(paint(number), 3 * WIDE, rgb.planes[0].line_size))
        picture = rgb.reformat(format="yuv420p")
        for _ in range(frame.count):
            picture.pts, picture.time_base = at, Fraction(1, FPS)
            film.mux(video.encode(picture))
            at += 1
    film.mux(video.encode(None))


def _rows(rgb: bytes, wide: int, line: int) -> bytes:
    """The rows of a picture, each as long as the encoder keeps one."""
    if wide == line:
        return rgb
    free = bytes(line - wide)
    return b"".join(rgb[at : at + wide] + free for at in range(0, len(rgb), wide))


def _samples(av: Any, film: Any, audio: Any, sound: bytes) -> None:
    size, at = 2 * CHANNELS, 0
    turn = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
    while at * size < len(sound):
        part = sound[at * size : (at + BLOCK) * size].ljust(BLOCK * size, b"\0")
        frame = av.AudioFrame(format="s16", layout="stereo", samples=BLOCK)
        frame.planes[0].update(part[: frame.planes[0].buffer_size].ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        for turned in turn.resample(frame):
            film.mux(audio.encode(turned))
        at += BLOCK
    film.mux(audio.encode(None))
