"""Rows of the house: each has its own picture, what is used most comes first, and choices begin with a large letter."""

from __future__ import annotations

from games.core.game import Text
from games.core.settings import Profile
from games.shell.content import all_settings
from games.shell.options import FIRST, room_page, rooms, settings_in
from games.shell.people.presets_desk import pages
from games.shell.resources import shipped
from games.shell.words import Words, begun

KNOWN = all_settings()
ICONS = shipped().assets / "icons"
TEXTS = shipped().assets / "text"


def test_every_row_of_every_room_has_a_picture_of_its_own() -> None:
    for room in rooms(KNOWN):
        for row in room_page(room, Profile(), KNOWN).rows:
            assert (ICONS / f"{row.icon}.svg").is_file(), (room, row.id, row.icon)
    for name in (*pages.PRESETS, *pages.MORE_PRESETS):
        assert (ICONS / f"{pages.preset(name, Profile()).icon}.svg").is_file(), name


def test_what_is_used_most_heads_its_page() -> None:
    for page, names in FIRST.items():
        wanted = [f"{page}.{name}" for name in names]
        found = [setting.name for setting in settings_in(page, KNOWN)]
        assert found[: len(wanted)] == wanted, page


def test_a_choice_on_its_own_row_begins_with_a_large_letter() -> None:
    choice = Text.of("icheri/choice", value=Text.of("icheri/value-on"))
    assert [Words(TEXTS, language)(choice) for language in ("en", "az", "ru")] == ["On", "Bəli", "Да"]
    assert begun("iki yolla", "az") == "İki yolla" and begun("", "en") == ""
