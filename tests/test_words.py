"""Law 5, words: every language says everything, in letters that can be shown, and no two things by one name."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from fontTools.ttLib import TTFont

from games.access.tell.speech import Manner, of_target
from games.core.game import QUESTIONS, Question, Seat, Text
from games.core.session import COMMANDS, MORE
from games.shell import pages
from games.shell.drawing.grid import grid_level
from games.shell.drawing.names import PARTS
from games.shell.drawing.names import PLACES as PANE_PLACES
from games.shell.house import LANGUAGE
from games.shell.levels import read_level
from games.shell.options import rooms, title
from games.shell.page import setting_name, value_text
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.words import Words, languages
from games.shell.works import ACTIONS
from games.stage.zoom import PLACES as PART_PLACES
from games.stained_glass.model import THINGS
from games.stained_glass.telling import COLUMNS, FACTS, ROWS
from games.stained_glass.ways import CHALLENGES, GLASSES, GUIDES, WAYS
from tests.conftest import Build

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "assets" / "text"
FILES = sorted(path.name for path in (TEXTS / "en").glob("*.ftl"))
LEVELS = sorted((ROOT / "levels" / "stained_glass").glob("*.toml"))
LANGUAGES = languages(TEXTS)
OTHERS = tuple(language for language in LANGUAGES if language != "en")
PLURALS = {"en": {"one"}, "az": {"one"}, "ru": {"one", "few", "many"}}
"""The plural forms of each language beside "other", which every message has (CLDR)."""
LETTERS = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz" + "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
}
SAME_AS_ENGLISH = {
    "az": {"key-enter", "key-tab", "key-backspace", "key-escape", "key-home", "key-end", "key-page-up",
           "key-page-down", "key-delete", "hub-title", "buta", "mark-violet", "name", "motif-buta", "souvenir-buta",
           "souvenir-tar", "souvenir-balaban", "souvenir-samovar", "tar", "balaban",
           "samovar", "block-buta"},
    "ru": {"key-enter", "key-tab", "key-backspace", "key-escape", "key-home", "key-end", "key-page-up",
           "key-page-down", "key-delete"},
}  # fmt: skip
"""Names of languages, keys and the house, and words that are the same (batik is one in all three)."""
FOREIGN = {
    "az": {"Русский", "Down"},
    "ru": {"Azərbaycanca", "English", "Enter", "Tab", "Backspace", "Escape", "Shift", "Home", "End", "Page", "Up",
           "Down", "Delete", "A", "B", "X", "Y", "Back", "Start", "Andika", "PNG", "SVG", "JPEG", "SIL",
           "OpenDyslexic", "eSpeak", "NG",
           "lalə", "nar", "Xəzər", "tovuz", "quşu", "səkkiz", "on", "iki", "altı",
           "safe", "p", "m", "g", "mg", "mm", "pm", "pg", "cm", "pmm", "pmg", "pgg", "cmm"},
}  # fmt: skip
"""Names, words of the neighbour's language that a text tells about, kinds of files, and the signs of symmetries."""
MOST_WORDS = 15
LONGER = ("fact-", "about-house", "credits")
"""Texts to be read in peace, one page each."""


class Parts(Visitor):  # type: ignore[misc]
    """What a message is made of: its arguments, references, words and plural forms."""

    def __init__(self) -> None:
        self.args: set[str] = set()
        self.refs: set[str] = set()
        self.words: list[str] = []
        self.forms: list[set[str]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.args.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.refs.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.words.append(node.value)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        self.forms.append({v.key.name for v in node.variants if isinstance(v.key, ftl.Identifier)})
        self.generic_visit(node)


def parts(node: ftl.BaseNode) -> Parts:
    found = Parts()
    found.visit(node)
    return found


@cache
def entries(language: str, file: str) -> tuple[ftl.BaseNode, ...]:
    return tuple(FluentParser().parse((TEXTS / language / file).read_text("utf-8")).body)


@cache
def messages(language: str, file: str) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in entries(language, file) if isinstance(entry, ftl.Message)}


def everything(language: str) -> Iterator[tuple[str, ftl.Message]]:
    for file in FILES:
        yield from ((f"{file.removesuffix('.ftl')}/{id}", m) for id, m in messages(language, file).items())


def spoken(message: ftl.Message) -> set[str]:
    return {attribute.id.name for attribute in message.attributes}


def sentences(pattern: ftl.Pattern) -> Iterator[str]:
    """Every form a pattern may take, names left out, cut where a voice pauses."""
    forms = [""]
    for element in pattern.elements:
        if isinstance(element, ftl.TextElement):
            endings = [element.value]
        elif isinstance(element.expression, ftl.SelectExpression):
            endings = ["".join(sentences_whole(v.value)) for v in element.expression.variants]
        else:
            endings = ["X"]
        forms = [form + ending for form in forms for ending in endings]
    for form in forms:
        yield from re.split(r"[.!?:\n]+", form)


def sentences_whole(pattern: ftl.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        yield element.value if isinstance(element, ftl.TextElement) else "X"


# --- the tables are equal


def test_every_language_is_a_folder_a_choice_and_a_name() -> None:
    assert set(LANGUAGES) == {path.name for path in TEXTS.iterdir() if path.is_dir()} == set(LANGUAGE.choices)
    assert all(Words(TEXTS, "en")(Text.of(f"language/{language}")) != language for language in LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_files_of_english(language: str) -> None:
    assert sorted(path.name for path in (TEXTS / language).iterdir()) == FILES


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_holds_whole_messages_each_once(language: str, file: str) -> None:
    assert not [entry.content[:60] for entry in entries(language, file) if isinstance(entry, ftl.Junk)]
    ids = Counter(entry.id.name for entry in entries(language, file) if isinstance(entry, ftl.Message))
    assert not [id for id, count in ids.items() if count > 1]
    known = messages(language, file)
    assert not [id for id, m in known.items() if m.value is None or parts(m).refs - set(known)]
    words = Words(TEXTS, language)
    words.has(f"{file.removesuffix('.ftl')}/any")
    assert not words.spoilt


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_messages_and_arguments(language: str, file: str) -> None:
    english, other = messages("en", file), messages(language, file)
    assert set(english) == set(other)
    assert {id: parts(m).args for id, m in english.items()} == {id: parts(m).args for id, m in other.items()}


@pytest.mark.parametrize("language", OTHERS)
def test_what_english_says_otherwise_than_it_is_written_every_language_does(language: str) -> None:
    """Else the English voice's words would be said; a language may add a .speech of its own."""
    other = dict(everything(language))
    for id, english in everything("en"):
        assert spoken(english) <= spoken(other.get(id, english)) <= {"speech"}, id


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_counted_as_the_language_counts(language: str) -> None:
    for id, message in everything(language):
        for forms in parts(message).forms:
            counts = forms & {"zero", "one", "two", "few", "many"}
            assert not counts or counts == PLURALS[language], id


# --- the words themselves


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left(language: str) -> None:
    english = {id: parts(message.value).words for id, message in everything("en")}
    same = {id for id, m in everything(language) if parts(m.value).words == english.get(id)}
    lettered = {id.partition("/")[2] for id in same if re.search(r"[^\W\d_]", "".join(english[id]))}
    assert lettered <= SAME_AS_ENGLISH[language]


@pytest.mark.parametrize("language", OTHERS)
def test_words_are_written_in_the_letters_of_their_language(language: str) -> None:
    own = set(LETTERS[language])
    said = " ".join(words for _, m in everything(language) for words in parts(m).words)
    said += " " + " ".join(words for _, name, words in level_words() if name == language)
    strange = {word for word in re.findall(r"[^\W\d_]+", said) if not set(word) <= own}
    assert strange <= FOREIGN[language]


def test_a_sentence_of_the_house_has_at_most_fifteen_words() -> None:
    long = [s for id, m in everything("en") if not id.partition("/")[2].startswith(LONGER) for s in sentences(m.value)
            if len(re.findall(r"[\w'-]+", s)) > MOST_WORDS]  # fmt: skip
    assert not long


def level_words() -> Iterator[tuple[str, str, str]]:
    """Titles and words of all levels: where, language, words."""
    for path in LEVELS:
        found = tomllib.loads(path.read_text("utf-8"))
        for said in (found["title"], *found.get("words", {}).values()):
            yield from ((path.name, language, words) for language, words in said.items())


def test_every_level_is_named_in_every_language() -> None:
    for path in LEVELS:
        found = tomllib.loads(path.read_text("utf-8"))
        named = (found["title"], *found.get("words", {}).values())
        assert all(set(said) == set(LANGUAGES) for said in named), path.name


@pytest.mark.parametrize("font", sorted((ROOT / "assets" / "fonts").glob("*.[ot]tf")), ids=lambda path: path.stem)
def test_the_letters_hold_every_glyph(font: Path) -> None:
    glyphs = {chr(code) for code in TTFont(font, lazy=True).getBestCmap()}
    shown = [(id, words) for language in LANGUAGES for id, m in everything(language) for words in parts(m).words]
    shown += [(name, words) for name, _, words in level_words()]
    missing = {(where, letter) for where, words in shown for letter in words if letter not in glyphs and letter != "\n"}
    assert not missing


# --- names


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
def test_all_panes_of_a_window_are_called_differently(path: Path, language: str, shelf: Path) -> None:
    words = Words(TEXTS, language, shelf)
    labels = [piece.label for piece in read_level(path.parent, path.stem, "stained_glass", shelf).pieces]
    assert len({words(label) for label in labels}) == len({words.spoken(label) for label in labels}) == len(labels)
    assert not words.missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_glasses_marks_commands_and_settings_are_all_different(language: str, shelf: Path) -> None:
    words = Words(TEXTS, language, shelf)
    families = (
        [f"stained_glass/glass-{glass}" for glass in GLASSES],
        [f"stained_glass/colour-{glass}" for glass in GLASSES],
        [f"stained_glass/mark-{glass}" for glass in GLASSES],
        [f"icheri/{name}" for name in (*COMMANDS, "more", *MORE, *(f"ask-{kind}" for kind in QUESTIONS))],
        [setting.text_id for setting in KNOWN.values()],
        [f"icheri/preset-{name}" for name in (*pages.PRESETS, *pages.MORE_PRESETS)],
        [f"options/{room}" for room in rooms(KNOWN) if room],
        [f"icheri/part-{place}" for place in PART_PLACES],
        [f"stained_glass_places/{part}" for part in sorted(PARTS)],
        [f"stained_glass/{kind}" for kind in (*(f"way-{w}" for w in WAYS), *(f"challenge-{n}" for n in range(1, 5)))],
    )
    for family in families:
        for said in (words, words.spoken):
            shown = Counter(said(Text(id)) for id in family)
            assert not [name for name, count in shown.items() if count > 1]


# --- what the code asks for is there


def python_files() -> Iterable[Path]:
    return sorted((ROOT / "games").rglob("*.py"))


def asked(path: Path) -> Iterator[str | re.Pattern[str]]:
    """Message ids that a file of code names: whole, or as a pattern where a part is filled in."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = ast.unparse(node.func)
        first = node.args[0]
        if called not in ("Text.of", "say"):
            continue
        before = f"{path.parent.name}/" if called == "say" else ""
        if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value:
            yield before + first.value
        elif isinstance(first, ast.JoinedStr):
            filled = (re.escape(str(v.value)) if isinstance(v, ast.Constant) else r"[\w-]+" for v in first.values)
            yield re.compile(re.escape(before) + "".join(filled) + r"\Z")


def all_ids() -> set[str]:
    """Every id a message may be asked by; a game may also ask for the shared ones under its own name."""
    own = {f"{file.removesuffix('.ftl')}/{id}" for file in FILES for id in messages("en", file)}
    lent = {f"stained_glass/{id}" for id in messages("en", "icheri.ftl")}
    return {f"language/{language}" for language in LANGUAGES} | own | lent


def test_every_text_that_code_names_is_there() -> None:
    known = all_ids()
    named = {(path.name, id) for path in python_files() for id in asked(path)}
    assert len(named) > 100
    assert not [(n, id) for n, id in named if isinstance(id, str) and id not in known]
    assert not [(n, id.pattern) for n, id in named if isinstance(id, re.Pattern) and not any(map(id.match, known))]


def test_every_notice_and_every_fact_is_there() -> None:
    known = all_ids()
    code = [node for path in python_files() for node in ast.walk(ast.parse(path.read_text("utf-8")))]
    said = {node.value for node in code if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    told = {words for words in said if re.match(r"notice-[a-z-]+\Z", words)}
    facts = {tomllib.loads(path.read_text("utf-8"))["fact"] for path in LEVELS}
    assert told and not [id for id in told if f"icheri/{id}" not in known]
    assert not [id for id in facts for reader in ("", "-kids", "-adults") if id + reader not in known]
    assert not [id for id in FACTS if f"stained_glass/{id}" not in known]


def test_every_word_that_code_puts_together_is_there(shelf: Path) -> None:
    words = Words(TEXTS, "en", shelf)
    places = [f"{row}-{column}" for row in ROWS for column in COLUMNS]
    shared = [*COMMANDS, *MORE, "drawer-ask", *(f"ask-{kind}" for kind in QUESTIONS), *(f"action-{a}" for a in ACTIONS)]
    shared += [f"did-{name}" for name in (*COMMANDS, *MORE) if name not in ("hint", "undo", "redo")]
    shared += [f"part-{place}" for place in PART_PLACES]
    shared += [f"preset-{p}{end}" for p in (*pages.PRESETS, *pages.MORE_PRESETS) for end in ("", "-changes")]
    shared += [f"chosen-{base}" for base in ("piece", "swatch", "card", "tool", "button")]
    shared += [f"area-{area}" for area in ("work", "palette", "commands", "more", "actions")]
    shared += [f"way-read-{way}" for way in ("keys", "one-switch", "two-switches")]
    glass = [f"{kind}-{glass}" for kind in ("glass", "colour", "mark") for glass in GLASSES]
    glass += [f"way-{way}{end}" for way in WAYS for end in ("", "-about")] + [f"finished-{way}" for way in WAYS]
    glass += [f"challenge-{n}{end}" for n in range(1, len(CHALLENGES) + 1) for end in ("", "-about")]
    glass += [f"part-guide-{guide}" for guide in GUIDES] + [f"place-{place}" for place in places]
    glass += [f"band-{row}" for row in ROWS] + ["greet-begin", "greet-go-on", "how-to-1", "how-to-2", "how-to-done"]
    glass += ["name", "drawer-ways", "drawer-challenge"]
    where = [*PARTS, *PANE_PLACES, "region-whole", *(f"region-{place}" for place in places)]
    texts = [Text(f"icheri/{id}") for id in shared] + [Text(f"stained_glass/{id}") for id in glass]
    texts += [Text(f"stained_glass_places/{id}") for id in where]
    texts += [piece.label for piece in grid_level("stained_glass", THINGS, 2, 2).pieces]
    texts += [title(room) for room in rooms(KNOWN)]
    texts += [setting_name(setting) for setting in KNOWN.values()]
    texts += [value_text(setting, value) for setting in KNOWN.values() for value in setting.choices]
    for text in texts:
        words(text)
    assert not words.missing


# --- nothing is missing on any page


def look_round(pilot: Pilot) -> None:
    """Puts all that is on offer into words, shown and said, and asks the four questions."""
    session = pilot.house.screen.session
    targets = session.targets(Seat())
    texts = [text for target in targets for text in (target.label, of_target(target, 1, 2, Manner("all", True, True)))]
    for target in (targets[0].id, ""):
        texts += [session.game.describe(Question(kind, target)) for kind in QUESTIONS]
    for text in texts:
        assert pilot.words(text) and pilot.words.spoken(text)


def requests(pilot: Pilot) -> Iterator[str]:
    """What leads to every page of the house."""
    yield from ("page/welcome", "page/more-presets", "options", "page/works", "page/put-away", "game/stained_glass")
    yield from (f"options/{room}" for room in rooms(KNOWN) if room)
    yield from (f"setting/{name}" for name in KNOWN)
    yield from (f"about/stained_glass/{n}" for n in range(len(pilot.house.works.facts("stained_glass"))))
    yield from (f"level/stained_glass/{path.stem}" for path in LEVELS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_on_any_page(house: Build, language: str) -> None:
    pilot = house(**{"language.words": language, "way.in": "keys"})
    look_round(pilot)
    for request in requests(pilot):
        pilot.house.request(request)
        look_round(pilot)
        pilot.house.leave()
    assert pilot.heard() and not pilot.quit
    assert not pilot.words.missing and not pilot.words.spoilt


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_while_a_work_is_made_kept_and_put_away(house: Build, language: str) -> None:
    pilot = house(**{"language.words": language, "way.in": "keys"})
    pilot.open("01-buta")
    play = pilot.house.play
    for command in ("how-to", "hint", "hint", "hint", "undo", "redo", "picture", "say-again", "ask-touches"):
        play.choose(f"command/{command}", pilot.now)
    while not pilot.game.finished:
        play.choose(str(pilot.game.hint(Seat())), pilot.now)
    look_round(pilot)
    for command in ("undo", "redo", "hint"):
        play.choose(f"command/{command}", pilot.now)
    pilot.house.leave()
    stem = pilot.storage.all_works()[0].stem
    for request in ("page/works", f"work/{stem}", f"copy-work/{stem}", f"save-picture/{stem}", f"ask-put-away/{stem}"):
        pilot.house.request(request)
        look_round(pilot)
    pilot.house.request(f"put-away/{stem}")
    pilot.house.request("page/put-away")
    look_round(pilot)
    assert not pilot.words.missing


def test_a_fraction_is_written_as_its_language_writes_it() -> None:
    half = Text.of("icheri/value-seconds", number=0.5)
    found = [Words(TEXTS, language)(half) for language in ("en", "az", "ru")]
    assert found == ["0.5 seconds", "0,5 saniyə", "0,5 с"]
