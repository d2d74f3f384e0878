"""Words on paper: broken into lines, made smaller until they fit, tagged as what they are."""

from __future__ import annotations

from .pdf import Paper

LEADING = 1.35
"""Height of a line, of the size of its letters."""
POINT = 25.4 / 72
"""Millimetres in a point."""
LEAST = 9.0
"""Points under which no words are printed."""


def lines_of(paper: Paper, words: str, size: float, width: float, bold: bool = False) -> list[str]:
    """Words in lines at most `width` millimetres wide; a word that is wider stands alone."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and paper.wide(longer, size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitting(paper: Paper, words: str, size: float, width: float, bold: bool = False, lines: int = 1) -> float:
    """The largest size up to `size`, in points, at which words take at most so many lines; LEAST at the least."""
    while size > LEAST:
        found = lines_of(paper, words, size, width, bold)
        if len(found) <= lines and all(paper.wide(line, size, bold) <= width for line in found):
            break
        size -= 0.5
    return max(size, LEAST)


def height(size: float, lines: int = 1) -> float:
    """Millimetres that lines of a size take."""
    return lines * size * POINT * LEADING


def paragraph(
    paper: Paper, x: float, y: float, width: float, words: str, size: float, bold: bool = False, to: float = 0.0,
    tag: str = "P",
) -> float:  # fmt: skip
    """Writes words from the top y down; where the next thing begins. `to` as in Paper.write, within the width."""
    with paper.tag(tag):
        for n, line in enumerate(lines_of(paper, words, size, width, bold)):
            foot = y + height(size, n) + size * POINT
            paper.write(x + to * width, foot, line, size, bold, to=to)
    return y + height(size, len(lines_of(paper, words, size, width, bold)))
