"""The log: one JSON line for everything a player perceives and does (docs/log.md)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from ..access.offer import Offered
from ..access.tell.record import (
    Announced,
    Caption,
    Chosen,
    Cue,
    Filled,
    Happened,
    Highlighted,
    Hush,
    Ignored,
    Notice,
    OfferChanged,
    ReaderProven,
    Record,
    Say,
)
from ..core.game import Text
from ..core.space import Rect

Line = dict[str, Any]


class Log:
    """Turns records into lines; `write` takes each (None: nobody reads), `clock` gives seconds since the start."""

    def __init__(self, write: Callable[[Line], None] | None, clock: Callable[[], float]) -> None:
        self.write, self._clock = write, clock

    def take(self, record: Record, words: Callable[[Text], str], spoken: Callable[[Text], str]) -> None:
        if self.write is None:
            return
        line: Line = {"t": round(self._clock(), 4)}
        match record:
            case OfferChanged(offer, seat):
                line |= {"kind": "offer", "seat": seat, "targets": [_target(item, words) for item in offer.items]}
                line["window"] = _box(offer.window)
            case Highlighted(kind, targets, seat):
                line |= {"kind": "highlight", "seat": seat, "as": kind, "targets": list(targets)}
            case Chosen(target, seat):
                line |= {"kind": "choice", "seat": seat, "target": target}
            case Happened(event):
                line |= {"kind": "event", "seat": event.seat.number, "event": event.kind, "text": words(event.text)}
                line |= _given(target=event.target, thing=event.thing)
            case Say(text, role, target, pan, after, seat):
                line |= {
                    "kind": "say",
                    "seat": seat,
                    "text": spoken(text),
                    "voice": role,
                    "pan": round(pan, 3),
                    "after": after,
                }
                line |= _given(target=target)
            case Hush(seat):
                line |= {"kind": "hush", "seat": seat}
            case Caption(text, passing, target, seat):
                line |= {
                    "kind": "caption",
                    "seat": seat,
                    "text": words(text),
                    "passing": passing,
                    **_given(target=target),
                }
            case Cue(name, pan, row, thing, target, seat):
                line |= {"kind": "cue", "seat": seat, "cue": name, "pan": round(pan, 3), "row": row}
                line |= _given(thing=thing, target=target)
            case Filled(shape, share, target, _, seat):
                if 0 < share < 1:
                    return
                line |= {"kind": "filling", "seat": seat, "as": shape, "share": share, **_given(target=target)}
            case Ignored(button, reason, seat):
                line |= {"kind": "ignored", "seat": seat, "button": button, "reason": reason}
            case Announced(text, seat):
                line |= {"kind": "announce", "seat": seat, "text": words(text)}
            case ReaderProven(proven, seat):
                line |= {"kind": "reader", "seat": seat, "proven": proven}
            case Notice(text, seat):
                line |= {"kind": "notice", "seat": seat, "text": words(text)}
        self.write(line)


def _given(**fields: str) -> Line:
    return {name: value for name, value in fields.items() if value}


def _box(rect: Rect) -> list[float]:
    return [round(rect.x, 1), round(rect.y, 1), round(rect.w, 1), round(rect.h, 1)]


def _target(item: Offered, words: Callable[[Text], str]) -> Line:
    target, state = item.target, item.target.state
    line: Line = {
        "id": target.id, "label": words(target.label), "role": target.role.base, "subtype": target.role.subtype,
        "group": list(target.groups.get("area", ())), "region": _box(item.region.bounds),
        "anchor": [round(item.region.anchor[0], 1), round(item.region.anchor[1], 1)],
        "size": round(item.region.size, 1),
    }  # fmt: skip
    line |= {name: True for name in ("chosen", "done", "resting") if getattr(state, name)}
    if state.value is not None:
        line["value"] = words(state.value)
    return line


class LogFile:
    """The file the lines go to; what cannot be written is told once and costs the log alone."""

    def __init__(self, path: Path, complain: Callable[[str, str], None]) -> None:
        self._path, self._complain = path, complain
        self._file: TextIO | None = None
        try:
            self._file = path.open("a", encoding="utf-8")
        except OSError as error:
            self._complain("notice-log", f"{path.name}: {error.strerror}")

    def write(self, line: Line) -> None:
        try:
            if self._file is not None:
                self._file.write(as_json(line))
                self._file.flush()
        except OSError as error:
            self._file = None
            self._complain("notice-log", f"{self._path.name}: {error.strerror}")

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def as_json(line: Line) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
