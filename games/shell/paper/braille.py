"""Words as braille cells, letter by letter, and cells as dots on paper.

Letters: World Braille Usage, third edition (Perkins, National Library Service, UNESCO, 2013), pages on English,
Azerbaijani and Russian; those of English and Russian agree with liblouis' tables en-ueb-g1 and ru-litbrl. Sizes: the
same book's usual cell, and BANA's Size and Spacing of Braille Characters: dots 2.5 apart, cells 6, lines 10 mm.
Azerbaijani schwa is written with the accent and a, as that book has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from ...core.space import Point

DOT, STEP, CELL, LINE = 0.8, 2.5, 6.0, 10.0
"""Millimetres: the radius of a dot as it is printed for swell paper, between dots, between cells, between lines."""
LATIN = {
    "a": "1", "b": "12", "c": "14", "d": "145", "e": "15", "f": "124", "g": "1245", "h": "125", "i": "24", "j": "245",
    "k": "13", "l": "123", "m": "134", "n": "1345", "o": "135", "p": "1234", "q": "12345", "r": "1235", "s": "234",
    "t": "2345", "u": "136", "v": "1236", "w": "2456", "x": "1346", "y": "13456", "z": "1356",
}  # fmt: skip
AZERBAIJANI = {
    **LATIN, "ç": "16", "ğ": "126", "ı": "35", "ö": "246", "ş": "146", "ü": "1256", "ə": "4 1",
}  # fmt: skip
RUSSIAN = {
    "а": "1", "б": "12", "в": "2456", "г": "1245", "д": "145", "е": "15", "ё": "16", "ж": "245", "з": "1356",
    "и": "24", "й": "12346", "к": "13", "л": "123", "м": "134", "н": "1345", "о": "135", "п": "1234", "р": "1235",
    "с": "234", "т": "2345", "у": "136", "ф": "124", "х": "125", "ц": "14", "ч": "12345", "ш": "156", "щ": "1346",
    "ъ": "12356", "ы": "2346", "ь": "23456", "э": "246", "ю": "1256", "я": "1246",
}  # fmt: skip
LETTERS: Mapping[str, Mapping[str, str]] = MappingProxyType({"en": LATIN, "az": AZERBAIJANI, "ru": RUSSIAN})
MARKS = {" ": "", "-": "36", ",": "2", ":": "25", ".": "256", "'": "3", "!": "235"}
"""Space and the marks that all three write alike."""
NUMBER, DIGITS = "3456", "jabcdefghi"
WIDE = STEP + 2 * DOT
"""Millimetres a cell takes with its dots."""
HIGH = 2 * STEP + 2 * DOT


def cells(words: str, language: str) -> list[str]:
    """The dots of each cell ("145"), "" for a space; capitals as small letters, signs nobody has a cell for left out.

    A number begins with the number sign.
    """
    letters = LETTERS.get(language, LATIN)
    found: list[str] = []
    numbers = False
    for letter in small(words, language):
        if letter.isascii() and letter.isdigit():
            found += [] if numbers else [NUMBER]
            found.append(LATIN[DIGITS[int(letter)]])
        elif letter in letters or letter in MARKS:
            found += (letters.get(letter) or MARKS.get(letter, "")).split() or [""]
        numbers = letter.isdigit()
    return found


def small(words: str, language: str) -> str:
    """Words in small letters; in Azerbaijani I is ı and İ is i."""
    if language == "az":
        words = words.replace("I", "ı").replace("İ", "i")
    return words.lower().replace("\u0307", "")


def lines(words: str, language: str, most: int) -> list[list[str]]:
    """The cells of words in lines of at most so many cells, broken between words where that goes."""
    found: list[list[str]] = [[]]
    for word in words.split():
        ahead = cells(word, language)
        if found[-1] and len(found[-1]) + 1 + len(ahead) > most:
            found.append([])
        found[-1] += ([""] if found[-1] else []) + ahead
        while len(found[-1]) > most:
            found.append(found[-1][most:])
            found[-2] = found[-2][:most]
    return [line for line in found if line]


def dots(line: Sequence[str], x: float, y: float) -> Iterator[Point]:
    """The middles of a line's dots; (x, y) is the middle of the first cell's dot 1."""
    for n, cell in enumerate(line):
        for dot in map(int, cell):
            yield (x + n * CELL + (dot > 3) * STEP, y + (dot - 1) % 3 * STEP)


def sign(number: int, language: str) -> str:
    """The letter that stands for the n-th thing, from 1: one cell each, in the order of the alphabet."""
    letters = [letter for letter, dots in LETTERS.get(language, LATIN).items() if " " not in dots]
    return letters[(number - 1) % len(letters)]
