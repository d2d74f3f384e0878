"""Law 9, architecture: who may import whom, what a file may hold, and that pure layers run without a picture."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GAMES = ROOT / "games"
FILES = sorted(GAMES.rglob("*.py"))
LAYERS = ("core", "access", "stage", "shell")
OWN = sorted(path.parent.name for path in GAMES.glob("*/model.py"))
"""The games there are, found as the house finds them."""
DRAWING = {"pygame", "pygame_gui"}
NETWORK = {"socket", "http", "urllib", "requests", "ftplib", "smtplib", "telnetlib", "xmlrpc", "socketserver", "ssl"}
NOT_PURE = {"threading", "multiprocessing", "subprocess", "asyncio", "concurrent", "numpy", "random", "time", "os",
            "pathlib", "tempfile", "shutil", "secrets", "datetime"}  # fmt: skip
"""What core and access may not use: threads, files, clocks, chance (architecture, sections 4 and 5)."""
LONGEST = 300
COMPILES = GAMES / "core" / "values.py"
"""The one file that makes methods from the names of fields, as the standard library's dataclasses do."""
LETTERS = re.compile(r"[A-Za-zА-яƏə]{2,}[ ,.!?]+[A-Za-zА-яƏə]{2,}")


@dataclass(frozen=True)
class Import:
    """One imported module: `path` of a module of ours inside games ("core/game"), else `outside` its first name."""

    line: int
    path: str = ""
    outside: str = ""


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def imports(path: Path) -> tuple[Import, ...]:
    return tuple(found for node in ast.walk(tree_of(path)) for found in _imported(node, path))


def _imported(node: ast.AST, path: Path) -> Iterator[Import]:
    match node:
        case ast.Import(names=names):
            for name in names:
                yield Import(node.lineno, outside=name.name.split(".")[0])
        case ast.ImportFrom(module=module, level=0):
            yield Import(node.lineno, outside=(module or "").split(".")[0])
        case ast.ImportFrom(module=module, names=names, level=level):
            folder = path.parents[level - 1]
            base = folder.joinpath(*(module or "").split(".")) if module else folder
            for name in names:
                inner = base / name.name
                found = inner if inner.with_suffix(".py").exists() or inner.is_dir() else base
                yield Import(node.lineno, path=found.relative_to(GAMES).as_posix())


def layer(path: Path) -> str:
    """The folder in games/ a file lies in; "" for games/__init__.py."""
    parts = path.relative_to(GAMES).parts
    return parts[0] if len(parts) > 1 else ""


def drawer(path: Path) -> str:
    """What a file is to the import table: a layer, or "model", "view" or "paint" of a game."""
    if layer(path) not in OWN:
        return layer(path)
    if path.stem == "view" or path.stem.startswith("paint"):
        return path.stem.split("_")[0]
    return "model"


MAY_IMPORT = {
    "core": ("core",), "access": ("core", "access"), "stage": ("core", "stage"), "shell": LAYERS,
    "model": ("core", "own"), "view": ("core", "stage", "own"), "paint": ("core", "stage", "own"), "": (),
}  # fmt: skip
MAY_DRAW = ("stage", "paint", "shell")


def named(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.mark.parametrize("path", FILES, ids=named(FILES))
def test_a_file_imports_only_what_its_layer_may(path: Path) -> None:
    """The table of architecture.md, section 5."""
    may = MAY_IMPORT[drawer(path)]
    for found in imports(path):
        where = f"{path.relative_to(ROOT)}:{found.line}"
        if found.path:
            target = found.path.split("/")[0]
            known = "own" if target == layer(path) and target in OWN else target
            assert known in may, f"{where} imports {found.path}"
            if drawer(path) == "model" and known == "own":
                other = found.path.rpartition("/")[2]
                assert not other.startswith(("paint", "view")), f"{where}: a model imports {found.path}"
            if drawer(path) == "paint":
                assert not found.path.endswith("/view"), f"{where}: paint imports a view"
        elif found.outside in DRAWING:
            assert drawer(path) in MAY_DRAW, f"{where} imports {found.outside}"
            assert drawer(path) != "paint" or found.outside == "pygame", f"{where} imports {found.outside}"
        elif drawer(path) not in ("shell", ""):
            assert found.outside in sys.stdlib_module_names, f"{where} imports {found.outside}"


def test_games_are_found_and_never_named() -> None:
    """The shell knows games only by discovery; no layer below a game's folder says its name."""
    assert OWN, "no game was found"
    for path in FILES:
        if layer(path) in LAYERS:
            for name in OWN:
                assert name not in path.read_text("utf-8"), f"{path.relative_to(ROOT)} names {name}"
            for found in imports(path):
                assert found.path.split("/")[0] not in OWN, f"{path.relative_to(ROOT)}:{found.line}"


def test_imports_of_our_own_are_relative() -> None:
    """The wheel installs the folder by another name."""
    for path in FILES:
        for found in imports(path):
            assert found.outside not in ("games", "icheri", "tests"), f"{path.relative_to(ROOT)}:{found.line}"


def test_nothing_imports_the_network() -> None:
    for path in FILES:
        for found in imports(path):
            assert found.outside not in NETWORK, f"{path.relative_to(ROOT)}:{found.line} imports {found.outside}"


def test_pure_files_use_no_clock_no_chance_no_files_and_no_threads() -> None:
    for path in FILES:
        if drawer(path) in ("core", "access", "model"):
            for found in imports(path):
                assert found.outside not in NOT_PURE, f"{path.relative_to(ROOT)}:{found.line} imports {found.outside}"
            for node in ast.walk(tree_of(path)):
                called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id
                forbidden = {"open", "print", "input", "eval", "exec"} - ({"exec"} if path == COMPILES else set())
                assert called not in forbidden, f"{path}:{getattr(node, 'lineno', 0)}"


def test_dataclasses_of_the_program_are_the_quick_ones() -> None:
    """core/values.py: compiling the methods of every class would make a start late; tools may take their time."""
    for path in FILES:
        if path != COMPILES and "tools" not in path.parts:
            for node in ast.walk(tree_of(path)):
                taken = isinstance(node, ast.ImportFrom) and node.module == "dataclasses" and node.level == 0
                assert not taken or "dataclass" not in {name.name for name in node.names}, f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=named(FILES))
def test_a_file_is_short_and_opens_with_one_sentence(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) <= LONGEST, f"{len(lines)} lines: a missing idea"
    words = ast.get_docstring(tree_of(path)) or ""
    first = words.split("\n\n")[0].replace("\n", " ")
    assert first.endswith("."), "a module says in one sentence what it is for"
    assert not re.search(r"[.!?] [A-ZА-Я]", first), f"more than one sentence: {first}"


# --- what belongs to content is not in a game's code


def game_files() -> Iterator[tuple[Path, ast.Module]]:
    for path in FILES:
        if layer(path) in OWN:
            yield path, tree_of(path)


def docstrings(tree: ast.Module) -> set[int]:
    """The ids of nodes whose words no program ever shows: docstrings, and strings that stand alone."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def strings(tree: ast.Module) -> Iterator[ast.Constant]:
    quiet = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            yield node


def test_no_words_for_players_stand_in_a_game() -> None:
    """A string of a game is an id, never words with a space between them; an error's words are for its makers."""
    for path, tree in game_files():
        errors = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Raise) for part in ast.walk(node)}
        for node in strings(tree):
            found = LETTERS.search(node.value)
            assert id(node) in errors or not found, f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"


def test_no_literal_words_are_made_into_texts_in_a_game() -> None:
    for path, tree in game_files():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in ("literal", "spelled"):
                assert drawer(path) != "view", f"{path.relative_to(ROOT)}:{node.lineno}"


def test_no_key_and_no_device_stands_in_a_game() -> None:
    for path, tree in game_files():
        for node in ast.walk(tree):
            name = node.attr if isinstance(node, ast.Attribute) else ""
            assert not re.match(r"(K|KMOD|BUTTON|JOY|MOUSE|KEY|FINGER)_?[A-Z0-9]+$|K_", name), f"{path}:{name}"
            assert name not in ("event", "mouse", "key", "joystick"), f"{path.relative_to(ROOT)}:{node.lineno} {name}"
        for node in strings(tree):
            assert not re.fullmatch(r"mouse-\d|pad-\w|back-tab|escape|backspace|KP_\w+", node.value), path


def test_no_colour_stands_in_a_view_or_a_model() -> None:
    """Colours are tokens of a theme; materials' own colours are content."""
    for path, tree in game_files():
        if drawer(path) == "paint":
            continue
        for node in strings(tree):
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", node.value), f"{path.relative_to(ROOT)}:{node.lineno}"
        for node in ast.walk(tree):
            if isinstance(node, ast.Tuple) and len(node.elts) in (3, 4):
                plain = [e.value for e in node.elts if isinstance(e, ast.Constant) and isinstance(e.value, int)]
                bright = len(plain) == len(node.elts) and max(plain) > 20
                assert not bright, f"{path.relative_to(ROOT)}:{node.lineno}: a colour {plain}"


def test_no_file_of_a_game_is_named_in_its_model_or_view() -> None:
    for path, tree in game_files():
        if drawer(path) in ("model", "view"):
            for node in strings(tree):
                assert not re.search(r"\.(png|jpg|svg|ogg|toml|ftl)$", node.value), f"{path}:{node.lineno}"


# --- the pure layers in an interpreter that has nothing to draw with

BARE = """
import importlib, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked!r}:
            raise ImportError(name + " is not here")
sys.meta_path.insert(0, Blocked())
sys.path.insert(0, {root!r})
for name in {names!r}:
    importlib.import_module(name)
assert not {blocked!r} & set(sys.modules), "loaded all the same"
print(len({names!r}))
"""


def test_the_pure_layers_run_where_there_is_no_picture() -> None:
    pure = [path for path in FILES if drawer(path) in ("core", "access", "model", "")]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in pure]
    blocked = DRAWING | {"numpy", "pyclipper", "pyttsx3", "fluent", "platformdirs", "threading"}
    code = BARE.format(blocked=blocked, root=str(ROOT), names=names)
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(names)


def test_a_model_imports_no_file_that_draws_however_long_the_way() -> None:
    """What a model brings with it, followed through all its imports, stays in core and in its own pure files."""
    for game in OWN:
        waiting, met = [GAMES / game / "model.py"], set[Path]()
        while waiting:
            path = waiting.pop()
            if path in met:
                continue
            met.add(path)
            waiting += [file for found in imports(path) if (file := GAMES / f"{found.path}.py").exists()]
        assert {drawer(path) for path in met} <= {"model", "core"}, sorted(met)


# --- the laws themselves


def test_the_test_of_imports_sees_what_it_looks_for(tmp_path: Path) -> None:
    """Kinds of import that are easily overlooked are found."""
    words = "def late():\n    import pygame.draw\n    from socket import create_connection\n"
    found = [i for node in ast.walk(ast.parse(words)) for i in _imported(node, GAMES / "core" / "game.py")]
    assert [i.outside for i in found] == ["pygame", "socket"]
    inner = [i for node in ast.walk(ast.parse("from ..shell import app")) for i in _imported(node, GAMES / "core/x.py")]
    assert [i.path for i in inner] == ["shell/app"]


def test_the_layers_lie_in_order() -> None:
    """Each layer may import those before it, and none after it."""
    order = ("core", "access")
    for lower, upper in pairwise(order):
        assert upper not in MAY_IMPORT[lower]
    assert "shell" not in {name for layer, may in MAY_IMPORT.items() if layer != "shell" for name in may}
