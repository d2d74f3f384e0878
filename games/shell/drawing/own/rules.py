"""The rule that a drawing breaks, as a name that has words in every language."""

from __future__ import annotations

import re

from ..shapes import DrawingError

RULES = (
    ("open", r"close off no region"),
    ("panes", r"^it would have \d+ panes|regions$"),
    ("small", r"cannot be seen"),
    ("text", r"^<text>"),
    ("picture", r"^<image>"),
    ("moves", r"^<animate|^<set>"),
    ("clones", r"^<use>"),
    ("program", r"^<script>|^<foreignObject>|^<iframe>|outside$|outside the (drawing|file)|reaches outside|on\w+="),
    ("clipped", r"clip-path|mask"),
    ("empty", r"nothing is drawn|no lines in the photo"),
    ("far", r"far outside|lies far"),
    ("numbers", r"number| of <|viewBox|transform|path data|path command|begin with M|enlarges|narrow|a path does not"),
    ("scribble", r"too many|too long|more than|crosses itself|cannot be cut|lie over each other|corners|deep"),
    ("large", r"larger than|has \d+ x \d+ dots"),
    ("tiny", r"has only"),
    ("dark", r"too dark"),
    ("photo", r"photo cannot be read|no PNG"),
    ("file", r"cannot be read|UTF-8|packed|DOCTYPE|XML|processing|plain SVG|not read here|wrong place|ends|not whole"),
)
"""Name of a rule, and what is said in the words of an error that breaks it; the first that fits holds."""
OTHER = "file"
NAMES = tuple(name for name, _ in RULES)


def rule_of(error: DrawingError) -> str:
    """The name of the rule."""
    return next((name for name, said in RULES if re.search(said, error.what)), OTHER)
