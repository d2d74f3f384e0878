"""Voice and mixer together: two voices apart, each language in its own, a recording in its place."""

from __future__ import annotations

import select
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from games.access.tell.voices import KINDS, sound_of
from games.core.game import Text
from games.core.settings import Profile, Value
from games.shell.resources import shipped
from games.shell.sound.sounding import VARIANTS, Sounding
from games.shell.tools.pilot import KNOWN
from games.shell.voice.cache import Phrase, VoiceCache
from games.shell.words import Words

QUIET = {"sound.ambience": 0.0}
Begin = Callable[..., Sounding]


@pytest.fixture
def begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made: list[Sounding] = []

    def make(**chosen: Value) -> Sounding:
        profile = Profile()
        for name, value in {**QUIET, **chosen}.items():
            profile = profile.put(KNOWN[name], value)
        made.append(Sounding(shipped(), tmp_path, profile, "en"))
        made[-1].start(0.0)
        return made[-1]

    yield make
    for sounding in made:
        sounding.close()


def rendered(sounding: Sounding, folder: Path, *phrases: Phrase) -> bool:
    """Waits until the worker has made these phrases, exactly so."""
    give_up, now = time.monotonic() + 20.0, 0.0
    cache = folder / "cache" / "voice"
    while time.monotonic() < give_up:
        select.select(sounding.filenos(), [], [], 0.1)
        now += 0.5
        sounding.pump(now)
        kept = VoiceCache(cache)
        if all(kept.find(phrase) for phrase in phrases):
            return True
    return False


def test_the_two_voices_are_set_apart_and_sound_apart_at_first() -> None:
    message, cue = sound_of("message", Profile()), sound_of("cue", Profile())
    assert message.pitch != cue.pitch and message.kind != cue.kind
    louder = Profile().put(KNOWN["cue-voice.rate"], 450.0).put(KNOWN["voice.pitch"], 20.0)
    assert sound_of("cue", louder).rate == 450 and sound_of("message", louder).rate == 170
    assert sound_of("message", louder).pitch == 20 and sound_of("cue", louder).pitch == cue.pitch
    assert set(VARIANTS) == set(KINDS) and len(set(VARIANTS.values())) == len(KINDS)
    for name in ("voice.rate", "cue-voice.rate"):
        assert min(KNOWN[name].choices) == 80 and max(KNOWN[name].choices) == 450


def test_each_part_is_said_in_its_language_as_its_voice_was_set(begin: Begin, tmp_path: Path) -> None:
    sounding = begin(**{"voice.pitch": 70.0, "voice.kind": "deep", "cue-voice.rate": 280.0})
    words = Words(shipped().assets / "text", "en")
    named = Text.of("icheri/undone", name=Text.literal("Qız qalası", "az"))
    sounding.say(words.voiced(named), "message", 0.0, False, 0.0)
    sounding.prepare([words.voiced(Text.of("icheri/hub-title"))])
    assert rendered(
        sounding, tmp_path,
        Phrase("Taken back:", "en", 170, 70, VARIANTS["deep"]), Phrase("Qız qalası.", "az", 170, 70, VARIANTS["deep"]),
        Phrase("eecherry", "en", 280, 60, VARIANTS["bright"]),
    )  # fmt: skip
    assert not sounding.notices()


def test_a_recording_is_heard_for_its_part_and_the_rest_is_rendered(begin: Begin, tmp_path: Path) -> None:
    recording = tmp_path / "voices" / "en" / "icheri" / "options.ogg"
    recording.parent.mkdir(parents=True)
    shutil.copy(shipped().assets / "sounds" / "placed.ogg", recording)
    sounding = begin()
    words = Words(shipped().assets / "text", "en")
    label = Text.of("icheri/joined", first=Text.of("icheri/options"), second=Text.of("icheri/that"))
    sounding.say(words.voiced(label), "cue", 0.0, False, 0.0)
    assert sounding.voice.speaking(0.1) and sounding.mixer.levels(), "it needs no engine"
    assert rendered(sounding, tmp_path, Phrase("that", "en", 170, 60, VARIANTS["bright"]))
    assert VoiceCache(tmp_path / "cache" / "voice").find(Phrase("Options", "en", 170, 60, VARIANTS["bright"])) is None
