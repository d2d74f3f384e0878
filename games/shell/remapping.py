"""Setting which button does what, by pressing it, and getting the usual ones back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..access.choose.buttons import is_button, page_of, usual_again
from ..access.choose.scan_settings import switches
from ..core.game import Text
from ..core.settings import Setting
from .house_page import HousePage
from .page import set_text

if TYPE_CHECKING:
    from .house import House


class RemappingDesk:
    """Listens for the next button where a setting names one."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        match kind:
            case "capture" if rest in self.house.known and is_button(self.house.known[rest]):
                setting = self.house.known[rest]
                self.house.play.listening = lambda button: self._captured(setting, button)
                self.house.play.told(Text.of("icheri/press-the-key"))
            case "usual-buttons":
                self._usual()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return None

    def _captured(self, setting: Setting, button: str) -> None:
        """The next button pressed becomes the setting's value; one of another device, that device's."""
        profile = self.house.profile
        if setting.page in ("keys", "pad"):
            if self.house.play.ways.switched == "all" and button in switches(profile):
                self.house.play.told(Text.of("buttons/is-your-switch"))
                return
            setting = self.house.known[f"{page_of(button)}.{setting.name.partition('.')[2]}"]
        if button not in setting.choices:
            self.house.play.told(Text.of("icheri/key-not-possible"))
            return
        self.house.use(profile.put(setting, button))
        self.house.refresh()
        self.house.play.told(set_text(profile, self.house.profile, setting))

    def _usual(self) -> None:
        """After a key that does nothing was held for long: the usual buttons, if any were others."""
        fresh = usual_again(self.house.profile, self.house.known)
        if fresh != self.house.profile:
            self.house.use(fresh, guarded=False)
            self.house.safety.stays(lambda before: usual_again(before, self.house.known))
            self.house.refresh()
            self.house.play.told(Text.of("buttons/usual-again"))

