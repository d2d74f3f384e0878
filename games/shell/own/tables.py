"""Plain values as the text of a level file."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ...core.building import Draft
from .levels import BUILT, title_table

LONGEST = 4_000
"""Letters of a draft that is read again."""
MOST_ANSWERS = 100


def level_text(table: Mapping[str, object], titles: Mapping[str, str], draft: Draft) -> str:
    """A level file: what it was built of, its plain values, its title, its tables."""
    values = [f"{key} = {value_text(value)}\n" for key, value in table.items() if not isinstance(value, Mapping)]
    tables = [table_text(key, value) for key, value in table.items() if isinstance(value, Mapping)]
    built = BUILT + json.dumps({name: list(chosen) for name, chosen in draft.items()}, ensure_ascii=True)
    return "\n".join((f"{built}\n{''.join(values)}", title_table(titles), *tables))


def table_text(name: str, table: Mapping[str, object]) -> str:
    """A table and the tables in it, which begin after its own values."""
    values = [f"{key} = {value_text(value)}\n" for key, value in table.items() if not isinstance(value, Mapping)]
    inner = [table_text(f"{name}.{key}", value) for key, value in table.items() if isinstance(value, Mapping)]
    head = [f"[{name}]\n{''.join(values)}"] if values or not inner else []
    return "\n".join((*head, *inner))


def value_text(value: object) -> str:
    """A number, truth, text or list; a text of JSON is one of TOML, too."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(value_text, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def draft_of(text: str) -> dict[str, tuple[str, ...]]:
    """What a level was built of, by its first line; nothing for one that does not say it."""
    line = text.partition("\n")[0]
    if not line.startswith(BUILT) or len(line) > LONGEST:
        return {}
    try:
        found = json.loads(line.removeprefix(BUILT))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: tuple(str(one) for one in chosen[:MOST_ANSWERS])
            for name, chosen in list(found.items())[:MOST_ANSWERS] if isinstance(chosen, list)}  # fmt: skip
