"""Dataclasses that cost a start little: their methods are compiled when they are first called, not when they are made.

The standard library compiles up to six methods for each class at import; of the house's classes few are used before
the first picture. Everything else is the standard library's: `field`, `fields`, `replace`, `asdict`, pattern matching.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]


def _with_slots(*, frozen: bool = False, slots: bool = True) -> Callable[[type], type]:
    """`@dataclass(frozen=True, slots=True)`; without slots there is no quick way to fill a frozen one."""
    if not slots:
        raise TypeError("the house's dataclasses have slots")

    def made(given: type) -> type:
        own = set(vars(given))
        cls: type[Any] = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(given)
        fields = dataclasses.fields(cls)
        methods: dict[str, Any] = {"__repr__": _repr, **_compared(cls, fields, frozen)}
        methods["__init__"] = _later(cls, "__init__", lambda: _init(cls, fields, frozen))
        if frozen:
            methods |= {"__setattr__": _set, "__delattr__": _delete, "__setstate__": _set_state}
        for name, method in methods.items():
            if name not in own:
                setattr(cls, name, method)
        return cls

    return made


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _with_slots

Source = tuple[str, Mapping[str, object]]
"""A method as text, and the values that its text names."""


def _later(cls: type, name: str, source: Callable[[], Source]) -> Callable[..., Any]:
    """A method that makes itself when it is first called, and is out of the way from then on."""

    def first(self: object, *given: object, **named: object) -> Any:
        text, known = source()
        found: dict[str, Any] = {}
        exec(text, {"__name__": cls.__module__, **known}, found)
        method = found[name]
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, method)
        return method(self, *given, **named)

    return first


def _init(cls: type, fields: tuple[Field[Any], ...], frozen: bool) -> Source:
    """Fills the slots one by one; those of a frozen class past its lock."""
    known: dict[str, object] = {"__fresh": MISSING}
    words, lines = ["self"], []
    for field in fields:
        name, value, made = field.name, field.name, f"__made_{field.name}"
        if frozen:
            known[f"__put_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not MISSING:
            known[made] = field.default_factory
            word, value = f"{name}=__fresh", f"{made}() if {name} is __fresh else {name}" if field.init else f"{made}()"
        elif field.default is not MISSING:
            known[made] = field.default
            word, value = f"{name}={made}", name if field.init else made
        elif field.init:
            word = name
        else:
            continue
        words += [word] if field.init else []
        lines.append(f" __put_{name}(self, {value})\n" if frozen else f" self.{name} = {value}\n")
    lines += [" self.__post_init__()\n"] if hasattr(cls, "__post_init__") else []
    return f"def __init__({', '.join(words)}):\n{''.join(lines) or ' pass'}", known


def _compared(cls: type, fields: tuple[Field[Any], ...], frozen: bool) -> dict[str, Any]:
    """Equal are two of the same class with equal fields; what may change has no hash."""

    def of(who: str) -> str:
        return "(" + "".join(f"{who}.{field.name}, " for field in fields if field.compare) + ")"

    def equal() -> Source:
        same = f" if other.__class__ is self.__class__:\n  return {of('self')} == {of('other')}\n"
        return f"def __eq__(self, other):\n{same} return NotImplemented", {}

    def hashed() -> Source:
        return f"def __hash__(self):\n return hash({of('self')})", {}

    return {
        "__eq__": _later(cls, "__eq__", equal),
        "__hash__": _later(cls, "__hash__", hashed) if frozen else None,
    }


@recursive_repr()
def _repr(self: Any) -> str:
    words = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(words)})"


def _set(self: object, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _set_state(self: object, state: tuple[None, dict[str, object]]) -> None:
    """What a copy is filled from: the slots by name."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)
