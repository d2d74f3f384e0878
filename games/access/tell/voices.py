"""How the two voices sound: the one of messages, and the one that names what the player stands on."""

from __future__ import annotations

from ...core.settings import Profile, Setting
from ...core.values import dataclass
from .record import VoiceRole
from .speech import RATE

PITCHES = (10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0)
"""50 is the voice's own pitch."""
KINDS = ("usual", "deep", "bright", "soft", "whisper")
PITCH = Setting("voice.pitch", 50.0, PITCHES)
KIND = Setting("voice.kind", "usual", KINDS)
CUE_RATE = Setting("cue-voice.rate", RATE.default, RATE.choices)
CUE_PITCH = Setting("cue-voice.pitch", 60.0, PITCHES)
CUE_KIND = Setting("cue-voice.kind", "bright", KINDS)


@dataclass(frozen=True, slots=True)
class VoiceSound:
    """`rate` in words a minute, `pitch` 0..100, `kind` one of KINDS."""

    rate: float
    pitch: int
    kind: str


def sound_of(role: VoiceRole, profile: Profile) -> VoiceSound:
    """How a player wants a voice to sound (checklist row 85)."""
    rate, pitch, kind = (CUE_RATE, CUE_PITCH, CUE_KIND) if role == "cue" else (RATE, PITCH, KIND)
    return VoiceSound(profile.number(rate), round(profile.number(pitch)), profile.word(kind))
