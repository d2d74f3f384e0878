"""A clip as an animated WebP, written by Pillow picture by picture."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PIL import Image

from .pacing import FPS
from .reel import HIGH, WIDE, Frame

METHOD = 2
"""libwebp's effort, 0 quick to 6 small."""
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><Iptc4xmpCore:'
    'AltTextAccessibility><rdf:Alt><rdf:li xml:lang="{language}">{words}</rdf:li></rdf:Alt>'
    "</Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>"
)
"""Where readers of pictures look for the words that stand for one (IPTC photo metadata, Alt Text)."""


class _Painted(Image.Image):
    """A picture of many frames, each painted when it is asked for, so that never more than one is kept."""

    def __init__(self, count: int, paint: Callable[[int], bytes]) -> None:
        super().__init__()
        self.n_frames, self._paint, self._at, self._painted = count, paint, 0, -1
        self._mode, self._size = "RGB", (WIDE, HIGH)

    def seek(self, frame: int) -> None:
        self._at = frame

    def tell(self) -> int:
        return self._at

    def load(self) -> Any:
        if self._painted != self._at:
            self._painted = self._at
            self.im = Image.frombytes("RGB", (WIDE, HIGH), self._paint(self._at)).im
        return super().load()


def webp(shown: Sequence[Frame], paint: Callable[[int], bytes], quality: int, words: tuple[str, str]) -> bytes:
    """The file; `words` are those that stand for the picture, and their language. OSError when it cannot be packed."""
    file = io.BytesIO()
    lasting = [round(1000 * frame.count / FPS) for frame in shown]
    told = XMP.format(language=escape(words[1]), words=escape(words[0])).encode()
    _Painted(len(shown), paint).save(
        file, "WEBP", save_all=True, duration=lasting, loop=0, quality=quality, method=METHOD, xmp=told,
        kmin=len(shown) + 1, kmax=len(shown) + 2,
    )  # fmt: skip
    return file.getvalue()
