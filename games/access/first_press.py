"""How a first press is read: which way in it shows, and whether the press is used up by that."""

from __future__ import annotations

from ..core.game import Text
from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .choose.buttons import MOVES, meanings, prompts
from .choose.scan_settings import switches
from .choose.ways import names

WAY = Setting("way.in", "ask", names())


@dataclass(frozen=True, slots=True)
class Reading:
    """What a press shows: a way in, or "" for none; `used` when the press does nothing else."""

    way: str = ""
    used: bool = False


def read(button: str, way: str, inferred: bool, profile: Profile) -> Reading:
    """The first switch starts a scan; the second, while that scan was only inferred, makes it two; a key that
    moves and anything on a gamepad means keys. A way that the profile names is not read anew.
    """
    first, second = switches(profile)
    own = first in (button, "any")
    action = meanings(profile).get(button, "")
    moves = action in MOVES or (bool(action) and button.startswith("pad-"))
    if own:
        return Reading("one-switch" if way in ("ask", "pointer") else "")
    if way in ("ask", "pointer") and (moves or action == "choose"):
        return Reading("keys", used=True)
    if inferred and way == "one-switch" and second in (button, "any"):
        return Reading("two-switches", used=True)
    if way == "two-switches" and second in (button, "any"):
        return Reading()
    if inferred and way in ("one-switch", "two-switches") and moves:
        return Reading("keys", used=True)
    return Reading()


def words_of(way: str, device: str, profile: Profile) -> Text:
    """What is said of a way in that a press showed: it names the present buttons of that device."""
    if way == "keys" and device == "pad":
        return Text.of("buttons/way-read-pad", **prompts(profile, device, switches(profile)))
    return Text.of(f"icheri/way-read-{way}", **prompts(profile, "keyboard", switches(profile)))


def named(word: str) -> str:
    """A way in by its name; "ask" for anything else."""
    return word if word in WAY.choices else str(WAY.default)
