"""What a helper may set for the first steps with a switch (scanning.md, section 9)."""

from __future__ import annotations

from ...core.settings import Setting
from ..choose.buttons import BUTTONS

MODES = ("choose", "watch", "press", "build", "timed", "turns", "errorless")
MODE = Setting("stage.mode", "choose", MODES)
PACE = Setting("stage.pace", 4.0, (2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0), "s")
"""Between two things that make themselves."""
REWARD = Setting("stage.reward", 3.0, (2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0), "s")
"""For which what was made is looked at, and presses do not count (checklist row 51)."""
REMIND = Setting("stage.remind", 20.0, (0.0, 10.0, 20.0, 30.0, 60.0), "s")
"""After which a waiting stage speaks again; 0 keeps silent."""
BLANK = Setting("stage.blank", False, (False, True))
PRESSES = Setting("stage.presses", 6.0, (3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0, 15.0, 20.0))
CROSSING = Setting("stage.crossing", 6.0, (2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0), "s")
ZONE = Setting("stage.zone", 60.0, (100.0, 80.0, 60.0, 50.0, 40.0, 30.0, 20.0), "%")
LEARNERS = Setting("stage.learners", 2.0, (2.0, 3.0, 4.0))
THIRD = Setting("stage.third-switch", "f7", BUTTONS)
FOURTH = Setting("stage.fourth-switch", "f8", BUTTONS)
ITEMS = Setting("stage.items", 2.0, (1.0, 2.0, 3.0, 4.0))
WALK = Setting("stage.walk", "step", ("step", "auto"))
"""How the light goes from one right thing to the next: by a switch, or by itself."""
