"""Which view draws a page of the house, by the look it asks for."""

from __future__ import annotations

from collections.abc import Callable

from ..core.game import Text
from .bell import BellView
from .frame import Framer
from .joint import JointView
from .pages import HouseView, ListView, Picture
from .sample import SampleView
from .view import View
from .widgets import Widgets


def page_view(
    look: str, framer: Framer, picture: Picture, widgets: Callable[[], Widgets], craft: Callable[[str], View]
) -> View:
    """The house's front, the bell, the gallery, a large picture, a list with a sample of a setting, or a list.

    "watch:<craft>" and "large:<craft>" show a work as its `craft` draws it.
    """
    kind, _, name = look.partition(":")
    match kind:
        case "gallery" | "hung" | "letters":
            from .gallery import GalleryView, HungView, LettersView

            return {"gallery": GalleryView, "hung": HungView, "letters": LettersView}[kind](framer, picture)
        case "watch" | "large":
            from .watching import LargeView, WatchView

            return (WatchView if kind == "watch" else LargeView)(framer, picture, craft(name))
        case "house":
            return HouseView(framer, picture, Text.of("icheri/hub-title"), widgets)
        case "bell":
            return BellView(framer, picture)
        case "joint":
            return JointView(framer, picture)
        case "sample":
            return SampleView(framer, picture)
    return ListView(framer, picture)
