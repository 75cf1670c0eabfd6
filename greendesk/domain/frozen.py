"""``@frozen``: the decorator of every object that holds values and never changes.

It makes what ``@dataclass(frozen=True, slots=True)`` makes, and ``replace``, ``fields`` and type checkers
take the class for such a one. But that writes six methods as text and compiles them, for each class and at
each start: docs/performance.md says what it cost. Here one method is compiled, the others are shared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a frozen class, equal and hashed by its values, of annotated fields and their defaults.

    A field may have a ``default_factory``. What else dataclasses know (order, ``__post_init__``, fields that
    are not compared, keywords only) needs ``@dataclass(frozen=True, slots=True)``.
    """
    cls.__doc__ = cls.__doc__ or cls.__name__  # else dataclass would write out a signature
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    names = tuple(one.name for one in fields(made))
    made.__init__ = _init_of(made)
    made.__eq__, made.__hash__ = _comparing(names)
    made.__repr__ = _repr
    made.__reduce__ = _reduce
    made.__setattr__ = _refuse_to_set
    made.__delattr__ = _refuse_to_delete
    return made  # type: ignore[no-any-return]


def _init_of(cls: Any) -> Callable[..., None]:
    parameters, lines = [], []
    names: dict[str, Any] = {"_set": object.__setattr__, "_MISSING": MISSING}
    for one in fields(cls):
        default, value = f"_default_{one.name}", one.name
        if one.default_factory is not MISSING:
            names[default] = one.default_factory
            parameters.append(f"{one.name}=_MISSING")
            value = f"{default}() if {one.name} is _MISSING else {one.name}"
        elif one.default is not MISSING:
            names[default] = one.default
            parameters.append(f"{one.name}={default}")
        else:
            parameters.append(one.name)
        lines.append(f"  _set(self, {one.name!r}, {value})")
    exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines), names)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _comparing(names: tuple[str, ...]) -> tuple[Callable[[Any, Any], Any], Callable[[Any], int]]:
    values = attrgetter(*names)

    def equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    return equal, hashed


def _repr(self: Any) -> str:
    values = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
    return f"{self.__class__.__qualname__}({values})"


def _reduce(self: Any) -> tuple[type, tuple[Any, ...]]:
    """For ``copy`` and ``pickle``: made again of its values."""
    return self.__class__, tuple(getattr(self, one.name) for one in fields(self))


def _refuse_to_set(self: Any, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
