"""By which way in something was made, as the last input and the way in that is used tell."""

from __future__ import annotations

from ...access.choose.fingers import AS_SWITCH
from ...access.inputs import Act, Input, Press, Release, Touch
from ...access.ways_in import WaysIn


def way_used(ways: WaysIn, said: Input | None) -> str:
    """One of record.WAYS."""
    if ways.stage is not None:
        return "first-switch"
    usual = "pointer" if ways.way == "ask" else ways.way
    match said:
        case Act():
            return "reader"
        case Touch():
            return usual if ways.profile.word(AS_SWITCH) == "anywhere" and ways.switched != "none" else "touch"
        case Press(button, device) | Release(button, device) if device.startswith("mouse"):
            owned = ways.method is not None and ways.method.owns(button)
            return usual if owned else "pointer"
        case Press(device=device) | Release(device=device) if device.startswith("pad") and usual == "keys":
            return "pad"
    return usual
