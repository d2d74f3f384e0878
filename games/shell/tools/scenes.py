"""The screens of the access layer for `shots`: what people set up, what fills up, what the light looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ...access.choose.intent import Shape
from ...access.inputs import Act, PointAt, Press, Release
from ...core.game import Text
from ...core.settings import Value
from ..along.pack import pack
from ..along.places import OWN
from ..pages import MORE_PRESETS, PRESETS

if TYPE_CHECKING:
    from .shots import Studio

FILLED: tuple[tuple[Shape, float], ...] = (
    ("ring", 0.4), ("ring", 1.0), ("dot", 0.4), ("bar", 0.6), ("border", 0.7), ("track", 0.2), ("track", 0.5),
    ("badge", 0.25), ("badge", 0.5), ("badge", 0.75), ("badge", 1.0), ("blank", 0.0),
)  # fmt: skip
"""What fills up at a thing or over the work, and how far."""
LOOKS: Mapping[str, Mapping[str, Value]] = {
    "closer": {"zoom.work": 2.0},
    "letters": {"text.font": "opendyslexic", "text.letters": 12.0, "text.words": 24.0},
    "colours": {"colour.ground": "midnight", "colour.words": "yellow"},
    "plain": {"look.decoration": False},
    "captions": {"caption.size": 60.0, "caption.background": 25.0, "caption.colours": "colour"},
    "large": {"look.target-size": 113.0, "look.scale": 125.0},
    "left-handed": {"look.left-handed": True},
    "signing": {"sign.language": "first"},
}
"""Looks of one work, by what was set."""
TOOK = 2.4
"""Seconds after the bell lights up, in these pictures."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file's name, and what brings the screen about, or makes the picture itself."""

    name: str
    prepare: Callable[[], Path | None]


class Scenes:
    """Brings the access layer's screens about in a studio."""

    def __init__(self, studio: Studio) -> None:
        self.studio, self.house = studio, studio.house
        self.game = next(iter(studio.app.content.games()))

    def shots(self) -> Iterator[Shot]:
        """All of them."""
        yield from self._people()
        yield from self._bells()
        yield from self._aids()
        yield from self._care()
        yield from self._works()

    def _people(self) -> Iterator[Shot]:
        for name in (*PRESETS, *MORE_PRESETS):
            yield Shot(f"59-preset-{name}", partial(self.ask, "page/presets", f"show-preset/{name}"))
        yield Shot("60-players", partial(self._players, "page/profiles"))
        for page in ("this-player", "other-picture", "away-players"):
            yield Shot(f"60-{page}", partial(self._players, "page/profiles", f"page/{page}"))
        yield Shot("60-ask-away", partial(self._players, "page/profiles", "ask-away"))
        yield Shot("61-passport-page", partial(self._passport))
        yield Shot("61-passport-in", partial(self._passport, "passport-in/0"))
        yield Shot("61-passport", self._card)

    def _bells(self) -> Iterator[Shot]:
        for wish in ("press", "point"):
            yield Shot(f"62-bell-{wish}-dark", partial(self.bell, wish, 0, False))
            yield Shot(f"62-bell-{wish}-lit", partial(self.bell, wish, 3, True))
        yield Shot("62-bell-rests", self._resting)
        yield Shot("62-proposals", partial(self.bell, "press", 16, False))
        yield Shot("63-presses", self._presses)
        yield Shot("63-wipe", partial(self._presses, "ask-wipe"))
        yield Shot("63-advice", partial(self._presses, "advice"))

    def _aids(self) -> Iterator[Shot]:
        yield Shot("64-lock-1", partial(self._locked, "setting/look.theme"))
        yield Shot("64-lock-2", partial(self._locked, "setting/look.theme", "dots/0/three"))
        yield Shot("64-way-out", partial(self._guarded, "quit-house"))
        yield Shot("64-way-out-2", partial(self._guarded, "quit-house", "way-out/0/three"))
        yield Shot("64-along", self._along)
        yield Shot("64-along-in", partial(self._along, "bring-along/0"))
        yield Shot("65-cues", partial(self.ask, "page/cues"))
        yield Shot("65-cues-of-game", partial(self.ask, "page/cues", f"page/cues-{self.game}"))
        yield Shot("65-said", partial(self.ask, f"game/{self.game}", "options", "page/said"))
        yield Shot("65-signs-none", partial(self.ask, "page/signs"))
        yield Shot("65-signs", self._signs)
        yield Shot("66-button", partial(self.ask, "setting/keys.choose"))
        yield Shot("66-switch", partial(self.ask, "setting/switch.first"))
        yield Shot("66-way", partial(self.ask, "setting/way.in"))
        yield Shot("67-keep-change", partial(self._changed, "setting/scan.interval", "step/more"))
        yield Shot("67-keep-theme", partial(self._changed, "setting/look.theme", "choice/light"))

    def _care(self) -> Iterator[Shot]:
        yield Shot("68-comfort", partial(self._comfort, ""))
        for asked in ("slower", "as-before", "rest"):
            yield Shot(f"68-asked-{asked}", partial(self._comfort, asked))
            yield Shot(f"68-told-{asked}", partial(self._told, asked))
        yield Shot("68-finishing", partial(self._finishing, 6.0))
        yield Shot("68-finished-together", partial(self._finishing, 90.0))
        yield Shot("68-resting", self._rest)
        if self.house.play.resting:
            self.house.play.hear(Act("command/rest", "press"), self.studio.now)

    def _works(self) -> Iterator[Shot]:
        for shape, share in FILLED:
            yield Shot(f"70-{shape}-{share:g}", partial(self._filled, shape, share))
        for style in ("outline", "fill", "zoom", "dim"):
            for group in (False, True):
                yield Shot(f"71-light-{style}-{'group' if group else 'one'}", partial(self._lit, style, group))
        for name, chosen in LOOKS.items():
            yield Shot(f"72-{name}", partial(self._looks, chosen))

    # --- what brings a screen about

    def ask(self, *wishes: str) -> None:
        self.house.now = self.studio.now
        self.studio.ask(*wishes)
        self.house.now = self.studio.now

    def put(self, chosen: Mapping[str, Value]) -> None:
        profile = self.house.profile
        for name, value in chosen.items():
            profile = profile.put(self.house.known[name], value)
        self.house.use(profile, guarded=False)

    def choose(self, *targets: str) -> None:
        for target in targets:
            self.house.now = self.studio.now
            self.house.play.choose(target, self.studio.now)
        for _ in range(5):
            self.studio.now += 4.0
            self.studio.app.teller.tick(self.studio.now)

    def _players(self, *wishes: str) -> None:
        """Two players beside the first, and one who was put away."""
        self.ask("begin-player/moon", "begin-player/fish", "ask-away", "away-player", "begin-player/tulip")
        self.house.use(replace(self.studio.first, name=self.house.profile.name), guarded=False)
        self.house.show_hub(quiet=True)
        self.ask(*wishes)

    def _passport(self, *wishes: str) -> None:
        self.put({"look.theme": "light", "scan.interval": 2.0, "way.in": "one-switch", "caption.size": 50.0})
        self.ask("page/passport", "passport-out/plain")
        self.house.use(self.studio.first, guarded=False)
        self.house.refresh()
        self.ask(*wishes)

    def _card(self) -> Path | None:
        self._passport()
        return max(self.house.storage.folder.glob("pictures/passport-*.png"), default=None)

    def bell(self, wish: str, rung: int, lit: bool) -> None:
        """The bell after so many rings."""
        self.ask("page/suits-me")
        self.house.request(f"suits/{wish}")
        for n in range(rung + lit):
            self.wait(3.2)
            if n < rung:
                self._ring()
        self.wait(0.0 if lit else 0.1)
        if rung >= 16:
            self.wait(3.2)

    def wait(self, seconds: float) -> None:
        """Time passes in small steps."""
        until = self.studio.now + seconds
        while self.studio.now < until:
            self.studio.now += 0.1
            self.house.tick(self.studio.now)

    def _ring(self) -> None:
        self.house.hear(PointAt(self.house.play.offer["bell/ring"].region.anchor), self.studio.now)
        self.wait(0.8)
        self.house.hear(Press("mouse-1", "mouse"), self.studio.now)
        self.wait(0.6)
        self.house.hear(Release("mouse-1", "mouse"), self.studio.now)

    def _resting(self) -> None:
        self.bell("press", 6, True)
        self.wait(32.0)

    def _presses(self, *wishes: str) -> None:
        lines = [("choice", 34), ("bounce", 6), ("too-short", 3), ("late", 9), ("double", 2)]
        path = self.house.presses.path
        path.parent.mkdir(parents=True, exist_ok=True)
        name = self.house.profile.name
        path.write_text("".join(f'{{"kind":"{kind}","player":"{name}"}}\n' * count for kind, count in lines))
        self.put({"way.in": "one-switch"})
        self.ask("page/presses", *wishes)
        self.house.presses.wipe()

    def _along(self, *wishes: str) -> None:
        """A file of everything that lies there already."""
        folder = self.house.storage.folder
        if not (folder / OWN).exists():
            pack(folder, folder / OWN / "icheri-2026-09-01.zip", lambda share: None)
        self.ask("page/everything", *wishes)

    def _guarded(self, *wishes: str) -> None:
        self.put({"safety.leaving": True})
        self.ask(*wishes)

    def _locked(self, *wishes: str) -> None:
        self.put({"safety.lock": True})
        self.ask(*wishes)

    def _signs(self) -> None:
        folder = self.house.signs.folder / "Example signing"
        folder.mkdir(parents=True, exist_ok=True)
        self.ask("page/signs", "sign/first")
        folder.rmdir()

    def _changed(self, wish: str, target: str) -> None:
        self.ask(wish)
        self.choose(target)

    def _comfort(self, asked: str) -> None:
        """The page of comfort over a work that is half done, or the offer that was made."""
        self.put({"way.in": "one-switch"})
        self._open()
        attention = self.house.requests.attention
        attention.before = 1.0 if asked == "as-before" else None
        attention.asked = next((kind for kind in ("slower", "as-before", "rest") if kind == asked), "")
        self.ask("care")
        attention.before, attention.asked = None, ""

    def _told(self, asked: str) -> None:
        self._begun()
        self.studio.now += TOOK
        beside = "command/rest" if asked == "rest" else "open/more/:1"
        self.house.play.told(Text.of(f"care/ask-{asked}", **({"minutes": 30} if asked == "rest" else {})), beside)

    def _begun(self) -> None:
        """A work of the last game, half done."""
        levels = list(self.studio.app.content.levels(list(self.studio.app.content.games())[-1]))
        self.studio.play(levels[len(levels) // 2], 0.5)

    def _finishing(self, seconds: float) -> None:
        self._begun()
        self.choose("command/finish")
        until = self.studio.now + seconds
        while self.studio.now < until:
            self.studio.now += 0.25
            self.house.tick(self.studio.now)
        self.studio.app.teller.tick(self.studio.now)

    def _rest(self) -> None:
        self._open()
        self.choose("command/rest")

    def _open(self) -> str:
        """A work that is half done; returns a thing of it."""
        level = next(self.studio.app.content.levels(self.game))
        self.studio.play(level, 0.5)
        return self.studio.standing()

    def _filled(self, shape: Shape, share: float) -> None:
        target = self._open()
        self.studio.app.teller.outputs.fill(shape, share, target, (0.2, 0.8))

    def _lit(self, style: str, group: bool) -> None:
        self.put({"light.style": style})
        target = self._open()
        items = [item.id for item in self.house.play.offer.items if item.target.area == "palette"]
        self.studio.app.teller.outputs.highlight("scan", tuple(items) if group else (target,))

    def _looks(self, chosen: Mapping[str, Value]) -> None:
        self.put(chosen)
        self._open()
        parts = [item.id for item in self.house.play.offer.items if item.id.startswith("open/work")]
        if "zoom.work" in chosen and parts:
            self.choose(parts[0])
