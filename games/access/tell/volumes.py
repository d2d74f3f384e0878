"""How loud each way of sounding is, and where it is heard."""

from __future__ import annotations

from ...core.settings import Setting

PERCENT = (0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 100.0)
"""0 is silence."""
VOICE_VOLUME = Setting("sound.voice", 100.0, PERCENT, "%")
CUE_VOICE_VOLUME = Setting("cue-voice.volume", 100.0, PERCENT, "%")
CUE_VOLUME = Setting("sound.cues", 70.0, PERCENT, "%")
NOTE_VOLUME = Setting("sound.notes", 70.0, PERCENT, "%")
AMBIENCE_VOLUME = Setting("sound.ambience", 30.0, PERCENT, "%")
MONO = Setting("sound.mono", False, (False, True))
BALANCE = Setting(
    "sound.balance", 0.0, (-100.0, -80.0, -60.0, -40.0, -20.0, 0.0, 20.0, 40.0, 60.0, 80.0, 100.0), "side"
)
"""-100 is all on the left, 100 all on the right."""
