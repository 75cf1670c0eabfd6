"""Units of measure: what a unit text means, and conversion through Pint over our own strict table.

Units of which one is a plain multiple of the other (kg and t) are converted by the table alone. Pint, which
takes a sixth of a second to load, comes in where units are composed (kWh and GJ, kg/kWh): most workspaces
open without it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from greendesk.domain.errors import UnitMismatch
from greendesk.domain.unit_table import MULTIPLIERS, Unit, families

if TYPE_CHECKING:
    from pint import UnitRegistry

# A unit text read: a plain multiplier, and identifiers of the table with their exponents, sorted.
Reading = tuple[Fraction, tuple[tuple[str, int], ...]]

_PER = re.compile(r"\s*/\s*|\s+per\s+")
_TIMES = re.compile(r"\s*[·*×⋅]\s*|(?<=\D)\.(?=\D)")


def is_known(unit: str) -> bool:
    """Whether the unit is in the table, alone or as a compound such as "kg CO2e/kWh"."""
    return _read(unit) is not None


@lru_cache(maxsize=4096)
def same_dimension(a: str, b: str) -> bool:
    """Whether amounts in ``a`` can be given in ``b``; an unknown unit is like nothing but itself."""
    try:
        conversion(a, b)
    except UnitMismatch:
        return False
    return True


def convert(value: float, from_unit: str, to_unit: str) -> float:
    """The amount ``value`` in ``from_unit``, given in ``to_unit``; exactly rounded.

    Raises:
        UnitMismatch: the dimensions differ, or one unit is not known and the texts differ.
    """
    return scaled(value, conversion(from_unit, to_unit))


def scaled(value: float, factor: Fraction) -> float:
    """``value`` times an exact factor, rounded once; not a number and the infinities pass through."""
    if factor.denominator == 1:
        return value * factor.numerator
    if factor.numerator == 1:
        return value / factor.denominator
    return value * float(factor) if value - value != 0 else float(Fraction(value) * factor)


@lru_cache(maxsize=4096)
def conversion(from_unit: str, to_unit: str) -> Fraction:
    """The exact factor that turns amounts in ``from_unit`` into ``to_unit``.

    Raises:
        UnitMismatch: as ``convert``.
    """
    if normal(from_unit) == normal(to_unit):
        return Fraction(1)
    source, target = _read(from_unit), _read(to_unit)
    if source is None or target is None:
        unknown = from_unit if source is None else to_unit
        raise UnitMismatch(
            f"“{from_unit}” cannot be converted to “{to_unit}”: the unit “{unknown}” is not known; "
            "give the value in the indicator's own unit.",
            "unit",
        )
    return _factor(source, target, from_unit, to_unit)


def product_conversion(unit: str, factor_unit: str, result_unit: str) -> Fraction | None:
    """What brings ``value x factor`` into ``result_unit``, as a factor; None: a unit is unknown.

    Example: kWh x "g CO2/kWh" in "t CO2" -> 1/1,000,000.

    Raises:
        UnitMismatch: all are known, and the product is not an amount of ``result_unit``.
    """
    source, by, target = _read(unit), _read(factor_unit), _read(result_unit)
    if source is None or by is None or target is None:
        return None
    return _factor(_combined(source, by, 1), target, f"{unit} × {factor_unit}", result_unit)


def quotient_conversion(numerator_unit: str, denominator_unit: str, result_unit: str) -> Fraction | None:
    """What brings ``numerator / denominator`` into ``result_unit``, as a factor; None: a unit is unknown.

    Example: kg / kg in "%" -> 100. Two equal texts cancel even when the unit is not known.

    Raises:
        UnitMismatch: all are known, and the quotient is not an amount of ``result_unit``.
    """
    target = _read(result_unit)
    if normal(numerator_unit) == normal(denominator_unit):
        quotient: Reading | None = (Fraction(1), ())
    else:
        above, below = _read(numerator_unit), _read(denominator_unit)
        quotient = None if above is None or below is None else _combined(above, below, -1)
    if quotient is None or target is None:
        return None
    return _factor(quotient, target, f"{numerator_unit} / {denominator_unit}", result_unit)


def compatible_units(unit: str) -> tuple[str, ...]:
    """The other units that a form offers for the same amounts, smallest first; without the given one.

    For a compound the part before the first "/" varies: "kg CO2e/kWh" -> "g CO2e/kWh", "t CO2e/kWh", ...
    """
    head, slash, rest = normal(unit).partition("/")
    read = _read(head)
    if read is None or _read(unit) is None or len(read[1]) > 1:
        return ()
    family = _family_of()[read[1][0][0] if read[1] else "fraction"]
    offered = (f"{member.symbol}{slash}{rest}" for member in family if member.offered)
    return tuple(text for text in offered if _read(text) != _read(unit))


def known_units() -> tuple[str, ...]:
    """The units that a form offers for a new indicator, family by family, smallest first."""
    return tuple(member.symbol for family in families() for member in family if member.offered)


@cache
def _family_of() -> dict[str, tuple[Unit, ...]]:
    """Identifier -> all units of its dimension."""
    return {unit.identifier: family for family in families() for unit in family}


@lru_cache(maxsize=4096)
def is_percentage(unit: str) -> bool:
    """Whether amounts are shares (%, fractions) or percentage points: never summed."""
    read = _read(unit)
    return read is not None and normal(unit) != "" and all(name in _SHARES for name, _ in read[1])


_SHARES = frozenset({"percent", "permille", "pp"})


def normal(unit: str) -> str:
    """The text with full-width, sub- and superscript letters made plain, blanks collapsed: "kg CO2"."""
    return " ".join(unicodedata.normalize("NFKC", unit).split())


@cache
def _spellings() -> dict[str, str]:
    """Every accepted spelling -> identifier."""
    return {
        normal(spelling): unit.identifier
        for family in families()
        for unit in family
        for spelling in (unit.symbol, *unit.aliases)
    }


def _atom(text: str) -> str | None:
    known = _spellings()
    if text in known:
        return known[text]
    small = text.lower()
    return known.get(small) if len(small) >= 4 and small.replace(" ", "").isalpha() else None


@lru_cache(maxsize=4096)
def _read(unit: str) -> Reading | None:
    """What a unit text means; None if any part of it is not in the table."""
    text = normal(unit)
    whole = _atom(text)
    if whole is not None:
        return _sorted(Fraction(1), Counter({whole: 1}))
    scale, powers = Fraction(1), Counter[str]()
    for place, part in enumerate(_PER.split(text)):
        sign = 1 if place == 0 else -1
        for factor in _TIMES.split(part) if _atom(part) is None else (part,):
            multiplier, name = _multiplied(factor)
            if name is None or not factor:
                return None
            scale *= multiplier**sign
            powers[name] += sign
    return _sorted(scale, powers)


def _multiplied(text: str) -> tuple[Fraction, str | None]:
    """A unit and the number word before it: "million orders" -> (1000000, orders)."""
    name = _atom(text)
    if name is None:
        for word, value in MULTIPLIERS:
            rest = text[len(word) :]
            if text.casefold().startswith(word) and rest and (rest[0] == " " or not word.isascii()):
                return value, _atom(rest.strip())
    return Fraction(1), name


def _sorted(scale: Fraction, powers: Counter[str]) -> Reading:
    return scale, tuple(
        sorted((name, power) for name, power in powers.items() if power and name != "fraction")
    )


def _combined(a: Reading, b: Reading, sign: int) -> Reading:
    powers = Counter(dict(a[1]))
    for name, power in b[1]:
        powers[name] += sign * power
    return _sorted(a[0] * b[0] ** sign, powers)


def _factor(source: Reading, target: Reading, source_text: str, target_text: str) -> Fraction:
    if source[1] == target[1]:
        return source[0] / target[0]
    plain, wanted = _plain(source), _plain(target)
    if plain is not None and wanted is not None:
        if plain[1] != wanted[1]:
            raise _mismatch(source_text, target_text)
        return plain[0] / wanted[0]
    from pint import DimensionalityError

    try:
        factor: Fraction = _registry().convert(Fraction(1), _pint(source), _pint(target))
    except DimensionalityError as error:
        raise _mismatch(source_text, target_text) from error
    return factor * source[0] / target[0]


def _mismatch(source: str, target: str) -> UnitMismatch:
    return UnitMismatch(
        f"“{source}” cannot be converted to “{target}”: they measure different things; "
        f"choose a unit of the same kind{_choices(target)}.",
        "unit",
    )


def _plain(reading: Reading) -> tuple[Fraction, str] | None:
    """A single unit as so many of its dimension's first one; None: that needs Pint."""
    if len(reading[1]) != 1 or reading[1][0][1] != 1:
        return None
    multiple = _multiple(reading[1][0][0])
    return None if multiple is None else (reading[0] * multiple[0], multiple[1])


@cache
def _multiple(identifier: str) -> tuple[Fraction, str] | None:
    definition = _definitions()[identifier]
    if definition.startswith("["):
        return Fraction(1), identifier
    found = _MULTIPLE.fullmatch(definition)
    below = _multiple(found[2]) if found else None
    return None if found is None or below is None else (Fraction(found[1]) * below[0], below[1])


def _choices(unit: str) -> str:
    others = compatible_units(unit)
    return f" ({', '.join((unit, *others[:4]))})" if others else ""


def _pint(reading: Reading) -> Any:
    """The reading as Pint's units; what it names is defined in the registry by then."""
    for name, _ in reading[1]:
        _define(name)
    return _registry().UnitsContainer({name: Fraction(power) for name, power in reading[1]})


@cache
def _registry() -> UnitRegistry[Any]:
    """Pint with exact fractions, no prefixes and no definitions but ours, added as they are first used."""
    from pint import UnitRegistry

    return UnitRegistry(None, non_int_type=Fraction)


@cache
def _define(identifier: str) -> None:
    definition = _definitions()[identifier]
    if not definition.startswith("["):
        for name in _NAME.findall(definition):
            _define(name)
    _registry().define(f"{identifier} = {definition}")


_NAME = re.compile(r"[a-z]\w*")
_MULTIPLE = re.compile(r"(\d+(?:/\d+)?) \* (\w+)")  # "1000 * mass_kg"


@cache
def _definitions() -> dict[str, str]:
    return {unit.identifier: unit.definition for family in families() for unit in family}
