"""The quick dataclasses do what the standard library's do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Quick:
    """Fields of every kind."""

    name: str
    size: float = 1.0
    parts: list[int] = field(default_factory=list)
    mark: str = field(default="none", compare=False, repr=False)
    made: tuple[str, ...] = field(init=False, default=("here",))


@dataclasses.dataclass(frozen=True, slots=True)
class Usual:
    """The same, made by the standard library."""

    name: str
    size: float = 1.0
    parts: list[int] = field(default_factory=list)
    mark: str = field(default="none", compare=False, repr=False)
    made: tuple[str, ...] = field(init=False, default=("here",))


@dataclass(slots=True)
class Changing:
    """What may change, and makes one of its own fields."""

    one: int
    two: int = field(init=False)

    def __post_init__(self) -> None:
        self.two = 2 * self.one


@dataclass(slots=True)
class Further(Changing):
    """A field more than its base."""

    three: int = 3


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field at all."""


@dataclass(frozen=True, slots=True)
class Own:
    """Says itself what it is equal to and how it is written."""

    words: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and self.words.lower() == other.words.lower()

    def __hash__(self) -> int:
        return hash(self.words.lower())

    def __repr__(self) -> str:
        return self.words


words = st.tuples(st.text(max_size=3), st.sampled_from([0.0, 1.0, float("nan")]), st.lists(st.integers(0, 2)))


@given(words, words)
def test_equal_written_and_taken_apart_like_the_usual_ones(one: Any, other: Any) -> None:
    quick, usual = (Quick(*one), Quick(*other)), (Usual(*one), Usual(*other))
    assert (quick[0] == quick[1]) == (usual[0] == usual[1])
    assert repr(quick[0]) == repr(usual[0]).replace("Usual", "Quick")
    assert dataclasses.asdict(quick[0]) == dataclasses.asdict(usual[0]) or one[1] != one[1]
    assert Quick.__match_args__ == Usual.__match_args__


def test_what_is_not_given_is_the_default_and_made_anew_each_time() -> None:
    one, other = Quick("a"), Quick("a", mark="other")
    assert one == other
    assert (one.size, one.parts, one.made, other.mark) == (1.0, [], ("here",), "other")
    assert one.parts is not other.parts


def test_a_frozen_one_cannot_be_changed_and_has_a_hash() -> None:
    one = Quick("a", parts=())  # type: ignore[arg-type]
    with pytest.raises(FrozenInstanceError):
        one.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del one.name  # type: ignore[misc]
    assert hash(one) == hash(Quick("a", parts=(), mark="other"))  # type: ignore[arg-type]
    assert Nothing() == Nothing() != one
    assert hash(Nothing()) == hash(Nothing())


def test_replaced_and_copied() -> None:
    one = Quick("a", 2.0, [1])
    assert replace(one, name="b") == Quick("b", 2.0, [1])
    assert copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(ValueError, match="made"):
        replace(one, made=())  # type: ignore[call-arg]


def test_one_that_changes_has_no_hash_and_is_equal_to_its_own_kind_alone() -> None:
    one = Changing(2)
    assert (one.two, one) == (4, Changing(2))
    one.one = 3
    assert one != Changing(2)
    assert one != Further(3)
    assert Further(1, 7) == Further(1, three=7)
    with pytest.raises(TypeError):
        hash(one)


def test_what_a_class_says_of_itself_stays() -> None:
    assert Own("Red") == Own("red")
    assert len({Own("Red"), Own("red")}) == 1
    assert repr(Own("Red")) == "Red"


def test_a_wrong_call_says_what_is_missing() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Quick()  # type: ignore[call-arg]


def test_nothing_else_is_taken() -> None:
    with pytest.raises(TypeError):
        dataclass(slots=False)
    with pytest.raises(TypeError):
        dataclass(order=True)
