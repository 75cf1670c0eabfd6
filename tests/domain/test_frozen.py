"""@frozen is held against what it stands for: @dataclass(frozen=True, slots=True)."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greendesk.domain.frozen import frozen


@frozen
class Reading:
    """A reading of a meter."""

    value: float
    unit: str = "kWh"
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Twin:
    """A reading of a meter."""

    value: float
    unit: str = "kWh"
    notes: list[str] = field(default_factory=list)


@frozen
class Alone:
    only: tuple[int, ...] = ()


@frozen
class AnotherAlone:
    only: tuple[int, ...] = ()


units = st.sampled_from(["kWh", "MWh"])
readings = st.tuples(st.sampled_from([0.0, 1.0, float("nan")]), units)


@given(readings, readings)
def test_compares_as_a_dataclass_does(one: tuple[float, str], other: tuple[float, str]) -> None:
    assert (Reading(*one) == Reading(*other)) is (Twin(*one) == Twin(*other))
    assert (Reading(*one) != Reading(*other)) is (Twin(*one) != Twin(*other))


@given(st.tuples(st.integers(), st.integers()))
def test_equal_ones_have_one_hash(values: tuple[int, ...]) -> None:
    assert hash(Alone(values)) == hash(Alone((*values,)))
    assert len({Alone(values), Alone(values), AnotherAlone(values)}) == 2
    assert Alone(values) != AnotherAlone(values)
    assert Alone(values) != values


def test_what_cannot_be_hashed_makes_the_whole_unhashable() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Reading(1.0))


def test_reads_as_a_dataclass_does() -> None:
    assert repr(Reading(1.5, notes=["a"])) == repr(Twin(1.5, notes=["a"])).replace("Twin", "Reading")
    assert inspect.signature(Reading).parameters.keys() == inspect.signature(Twin).parameters.keys()
    assert Reading.__match_args__ == Twin.__match_args__ == ("value", "unit", "notes")
    assert (Reading.__doc__, Alone.__doc__) == ("A reading of a meter.", "Alone")


def test_never_changes() -> None:
    reading: Any = Reading(1.0)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'value'"):
        reading.value = 2.0
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'unit'"):
        del reading.unit
    with pytest.raises(FrozenInstanceError):
        reading.more = 1
    assert not hasattr(reading, "__dict__")
    assert reading == Reading(1.0)


def test_each_has_defaults_of_its_own() -> None:
    one, other = Reading(1.0), Reading(value=1.0)
    assert one.notes is not other.notes
    one.notes.append("x")
    assert other == Reading(1.0, "kWh", [])


def test_refuses_fields_that_are_missing_or_unknown() -> None:
    make: Any = Reading
    with pytest.raises(
        TypeError, match=r"Reading\.__init__\(\) missing 1 required positional argument: 'value'"
    ):
        make()
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        make(1.0, colour=3)


def test_is_a_dataclass_to_others() -> None:
    reading = Reading(1.0, "MWh")
    assert is_dataclass(Reading)
    assert [one.name for one in fields(reading)] == ["value", "unit", "notes"]
    assert replace(reading, value=2.0) == Reading(2.0, "MWh")
    with pytest.raises(TypeError):
        replace(reading, **{"colour": 3})


def test_is_copied_and_pickled() -> None:
    reading = Reading(1.0, notes=["a"])
    deep = copy.deepcopy(reading)
    assert deep == copy.copy(reading) == pickle.loads(pickle.dumps(reading)) == reading
    assert deep.notes is not reading.notes
