"""`words --lang az OUT.csv`: all words for a native reader; `words --lang az --back IN.csv`: what they corrected."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..resources import shipped
from ..words import languages
from .wording.back import Change, judged, write
from .wording.rows import all_rows
from .wording.sheet import SheetError, read, written


def main(arguments: list[str]) -> int:
    """0 when all went well, 1 where rows were refused (the others are written), 2 where nothing could be done."""
    parser = argparse.ArgumentParser(prog="icheri words", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--lang", required=True, help="the language, such as az")
    parser.add_argument("--back", action="store_true", help="take corrected words from the file")
    parser.add_argument("--look", action="store_true", help="with --back: tell the differences, write nothing")
    parser.add_argument("--texts", type=Path, help="folder of the languages (the one this program uses)")
    parser.add_argument("--levels", type=Path, help="folder of the levels (the one this program uses)")
    asked = parser.parse_args(arguments)
    texts, levels = asked.texts or shipped().assets / "text", asked.levels or shipped().levels
    if asked.lang not in languages(texts):
        print(f"icheri: there is no language {asked.lang}; there are {', '.join(languages(texts))}", file=sys.stderr)
        return 2
    try:
        if asked.back:
            return _back(asked, texts, levels)
        rows = all_rows(texts, levels, asked.lang)
        asked.file.write_bytes(written(rows))
        print(f"{len(rows)} rows in {asked.file}: correct the column “words” and send the file back")
        return 0
    except (OSError, SheetError, ValueError) as error:
        print(f"icheri: {error}", file=sys.stderr)
        return 2


def _back(asked: argparse.Namespace, texts: Path, levels: Path) -> int:
    rows = all_rows(texts, levels, asked.lang)
    found = read(asked.file.read_bytes(), (row.words for row in rows))
    changes, refused = judged(rows, found)
    for change in changes:
        print(_told(change))
    for one in refused:
        print(f"refused: {one.place} {one.form}".rstrip() + f": {one.why}")
    files = [] if asked.look else write(texts, levels, asked.lang, changes)
    print(f"{len(changes)} changed in {len(files)} files, {len(refused)} refused, "
          f"{len(rows) - len(changes)} as they were")  # fmt: skip
    return 1 if refused else 0


def _told(change: Change) -> str:
    form = f" ({change.row.form})" if change.row.form else ""
    return f"{change.row.place}{form}\n  - {change.row.words}\n  + {change.words}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
