"""Names that people gave their works: words of pictures, or letters; kept beside the journal."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from ...core.game import Text
from ...core.values import dataclass
from ..people.names import name_of, picture_of
from ..people.profile_files import PICTURES
from ..storage import TITLED, Storage

WORDS = (*PICTURES, "sun", "sea", "star", "flower", "bird", "heart", "mountain", "rain")
"""Words that a name can be made of; each has a picture."""
MOST_WORDS, MOST_LETTERS, LARGEST = 3, 40, 2000


@dataclass(frozen=True, slots=True)
class OwnName:
    """A name by pictures, or what was spelled in a language."""

    words: tuple[str, ...] = ()
    spelled: str = ""
    language: str = "en"

    @property
    def text(self) -> Text:
        """As it is shown and said; a name of pictures is said in everybody's own language."""
        if self.spelled:
            return Text.literal(self.spelled, self.language)
        said = word_text(self.words[0])
        for word in self.words[1:]:
            said = Text.of("icheri/joined", first=said, second=word_text(word))
        return said


def word_text(word: str) -> Text:
    return name_of(word) if word in PICTURES else Text.of(f"gallery/word-{word}")


def word_icon(word: str) -> str:
    return picture_of(word) if word in PICTURES else f"word-{word}"


def own_name(work: Path) -> OwnName | None:
    """The name somebody gave a work; None where nobody did, or where the file is not to be understood."""
    with suppress(OSError, ValueError, RecursionError):
        with work.with_suffix(TITLED).open("rb") as file:
            found = json.loads(file.read(LARGEST).decode("utf-8"))
        if isinstance(found, dict):
            listed = found.get("words", [])
            words = tuple(word for word in listed if word in WORDS) if isinstance(listed, list) else ()
            spelled, language = found.get("spelled", ""), found.get("language", "en")
            spelled = " ".join(spelled.split())[:MOST_LETTERS] if isinstance(spelled, str) else ""
            shown = spelled if spelled.isprintable() else ""
            if words or shown:
                return OwnName(words[:MOST_WORDS], shown, language if isinstance(language, str) else "en")
    return None


def give_name(storage: Storage, work: Path, name: OwnName | None) -> bool:
    """Writes a name beside a work, or takes it away; False, with a complaint, where it cannot be."""
    if name is None:
        with suppress(OSError):
            work.with_suffix(TITLED).unlink(missing_ok=True)
        return not work.with_suffix(TITLED).exists()
    fields = {"words": list(name.words), "spelled": name.spelled, "language": name.language}
    return storage.write(work.with_suffix(TITLED), json.dumps(fields, ensure_ascii=False).encode())
