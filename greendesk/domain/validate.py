"""Checks of single objects before they are stored. Each refusal is one sentence and names the field."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from math import isfinite
from statistics import median

from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import InvalidInput, PeriodOverlap
from greendesk.domain.measures import product_conversion, quotient_conversion
from greendesk.domain.model import (
    Aggregation,
    BusinessUnit,
    Factor,
    Indicator,
    Initiative,
    Measurement,
    WorkspaceInfo,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import Period

LONGEST_CODE = 64
LONGEST_NAME = 300
UNUSUAL_TIMES = 10
UNUSUAL_LAST = 12
UNUSUAL_FEWEST = 3


def check_measurement(measurement: Measurement, indicator: Indicator, initiative: Initiative) -> None:
    """Refuse a measurement that says nothing, says two things, or lies outside its initiative's dates.

    Raises:
        InvalidInput: with the field.
    """
    name, value = indicator.name, measurement.value
    if indicator.is_derived:
        raise InvalidInput(
            f"“{name}” is computed from other indicators and cannot be typed in; enter their values instead.",
            "indicator",
        )
    period = measurement.period  # refuses an end before the start
    if value is None and not measurement.state.is_missing:
        raise InvalidInput(
            f"The measurement of “{name}” for {_days(period)} has no value; give one, or a reason why it is missing.",
            "value",
        )
    if value is not None and measurement.state.is_missing:
        raise InvalidInput(
            f"The measurement of “{name}” for {_days(period)} has a value and is “{measurement.state}” at once; "
            "remove one of the two.",
            "state",
        )
    if value is not None and not isfinite(value):
        raise InvalidInput(f"The value of “{name}” for {_days(period)} is not a finite number.", "value")
    if initiative.start is not None and period.start < initiative.start:
        raise InvalidInput(
            f"The period {_days(period)} begins before the initiative “{initiative.name}” does "
            f"({initiative.start}); correct the period or the initiative.",
            "start",
        )
    if initiative.end is not None and period.end > initiative.end:
        raise InvalidInput(
            f"The period {_days(period)} ends after the initiative “{initiative.name}” does ({initiative.end}); "
            "correct the period or the initiative.",
            "end",
        )


def check_overlap(candidate: Measurement, others: Iterable[Measurement]) -> None:
    """Refuse a measurement whose days another one of the same indicator counts; the one it replaces (same id) aside.

    Raises:
        PeriodOverlap: names both periods.
    """
    period = candidate.period
    for other in others:
        if other.id != candidate.id and other.indicator_id == candidate.indicator_id:
            check_periods_apart(period, other.period)


def check_periods_apart(period: Period, other: Period) -> None:
    """Refuse two periods of one indicator that share a day.

    Raises:
        PeriodOverlap: names both.
    """
    if period.overlaps(other):
        raise PeriodOverlap(
            f"The period {_days(period)} overlaps {_days(other)}, which already has a value; "
            "change the period, or edit the value that is there.",
            "start",
        )


def unusual(value: float, history_values: Sequence[float]) -> bool:
    """Whether a value is more than ten times the usual, or less than a tenth of it: worth a warning, never refused.

    The usual is the median of the size of the last 12 values that are not zero (oldest first in ``history_values``);
    with fewer than 3 there is none. A zero is not unusual.
    """
    sizes = [abs(v) for v in history_values if v != 0][-UNUSUAL_LAST:]
    if len(sizes) < UNUSUAL_FEWEST or value == 0:
        return False
    usual = median(sizes)
    return abs(value) > usual * UNUSUAL_TIMES or abs(value) * UNUSUAL_TIMES < usual


def check_code(code: str, field: str = "code") -> None:
    """A code has 1 to 64 characters, no line breaks or control characters, no blanks at its ends.

    Raises:
        InvalidInput: with the field.
    """
    if not code.strip():
        raise InvalidInput("The code is empty; give a short one, such as “hema-plastic”.", field)
    if code != code.strip():
        raise InvalidInput(f"The code “{code.strip()}” has blanks at its ends; remove them.", field)
    if len(code) > LONGEST_CODE:
        raise InvalidInput(
            f"The code “{code[:20]}…” has {len(code)} characters; at most {LONGEST_CODE} are allowed.", field
        )
    if _has_control_characters(code):
        raise InvalidInput(
            f"The code “{_plain(code)}” holds a line break or control character; remove it.", field
        )


def check_name(name: Name, field: str = "name") -> None:
    """A name is not empty, of one line, and at most 300 characters in each language.

    Raises:
        InvalidInput: with the field.
    """
    if name.is_empty:
        raise InvalidInput("The name is empty; give one in at least one language.", field)
    for text in (name.en, name.ko, name.zh_CN):
        if text is not None and len(text) > LONGEST_NAME:
            raise InvalidInput(
                f"The name “{_plain(text[:20])}…” has {len(text)} characters; at most {LONGEST_NAME} are allowed.",
                field,
            )
        if text is not None and _has_control_characters(text):
            raise InvalidInput(
                f"The name “{_plain(text)}” holds a line break or control character; remove it.", field
            )


def check_fiscal_year_start(month: int) -> None:
    """A month, 1 to 12.

    Raises:
        InvalidInput: field ``fiscal_year_start``.
    """
    if isinstance(month, bool) or month not in range(1, 13):
        raise InvalidInput(
            f"The fiscal year starts in a month from 1 to 12; {month} is none.", "fiscal_year_start"
        )


def check_workspace(info: WorkspaceInfo) -> None:
    """The workspace's own settings.

    Raises:
        InvalidInput: with the field.
    """
    check_name(Name(info.name), "name")
    check_fiscal_year_start(info.fiscal_year_start)
    if not (len(info.currency) == 3 and info.currency.isascii() and info.currency.isupper()):
        raise InvalidInput(
            f"The currency “{_plain(info.currency)}” is not a code of three capital letters, such as CNY.",
            "currency",
        )


def check_unit(unit: BusinessUnit, catalog: Catalog) -> None:
    """A business unit has its own code, a name, and a parent that is not below it.

    Raises:
        InvalidInput: with the field.
    """
    check_code(unit.code)
    check_name(unit.name)
    _check_code_is_free(unit.code, unit.id, catalog.units.values(), "business unit")
    parent_id, above = unit.parent_id, {unit.id}
    while parent_id is not None:
        if parent_id in above:
            raise InvalidInput(
                f"“{unit.name}” would become a part of itself; choose a parent that is not below it.",
                "parent",
            )
        above.add(parent_id)
        parent_id = catalog.unit(parent_id).parent_id


def check_initiative(initiative: Initiative, catalog: Catalog) -> None:
    """An initiative has its own code, a name, a business unit, and ends after it starts.

    Raises:
        InvalidInput: with the field.
        NotFound: the business unit is gone.
    """
    check_code(initiative.code)
    check_name(initiative.name)
    _check_code_is_free(initiative.code, initiative.id, catalog.initiatives.values(), "initiative")
    catalog.unit(initiative.unit_id)
    if initiative.start is not None and initiative.end is not None and initiative.end < initiative.start:
        raise InvalidInput(
            f"“{initiative.name}” ends on {initiative.end}, before it starts on {initiative.start}.", "end"
        )


def check_factor(factor: Factor, catalog: Catalog) -> None:
    """A conversion factor has its own code, a name, a finite value and a unit.

    Raises:
        InvalidInput: with the field.
    """
    check_code(factor.code)
    check_name(factor.name)
    _check_code_is_free(factor.code, factor.id, catalog.factors.values(), "factor")
    if not isfinite(factor.value):
        raise InvalidInput(f"The value of the factor “{factor.name}” is not a finite number.", "value")
    _check_unit_text(factor.unit)


def check_indicator(indicator: Indicator, catalog: Catalog) -> None:
    """An indicator has its own code, a name, an initiative, and, if it is derived, inputs that fit.

    A ratio has a numerator and a denominator and nothing else; ``source x factor`` has both; neither leads back to
    itself; units that are known fit each other.

    Raises:
        InvalidInput: with the field.
        UnitMismatch: the inputs' units do not make the indicator's unit.
        NotFound: the initiative or an input is gone.
    """
    check_code(indicator.code)
    check_name(indicator.name)
    _check_code_is_free(indicator.code, indicator.id, catalog.indicators.values(), "indicator")
    catalog.initiative(indicator.initiative_id)
    _check_unit_text(indicator.unit)
    _check_inputs_named(indicator)
    _check_no_cycle(indicator, catalog)
    if indicator.numerator_id is not None and indicator.denominator_id is not None:
        above, below = catalog.indicator(indicator.numerator_id), catalog.indicator(indicator.denominator_id)
        quotient_conversion(above.unit, below.unit, indicator.unit)
    if indicator.source_id is not None and indicator.factor_id is not None:
        source, factor = catalog.indicator(indicator.source_id), catalog.factor(indicator.factor_id)
        product_conversion(source.unit, factor.unit, indicator.unit)
        _check_same_aggregation(indicator, source)


def _check_inputs_named(indicator: Indicator) -> None:
    name = indicator.name
    if indicator.is_ratio:
        if indicator.source_id is not None or indicator.factor_id is not None:
            raise InvalidInput(f"The ratio “{name}” takes no source and no factor.", "source")
        if indicator.numerator_id is None:
            raise InvalidInput(f"The ratio “{name}” needs a numerator.", "numerator")
        if indicator.denominator_id is None:
            raise InvalidInput(f"The ratio “{name}” needs a denominator.", "denominator")
        return
    if indicator.numerator_id is not None or indicator.denominator_id is not None:
        raise InvalidInput(
            f"“{name}” has a numerator or denominator, so its aggregation must be “ratio”.", "aggregation"
        )
    if indicator.source_id is not None and indicator.factor_id is None:
        raise InvalidInput(f"“{name}” is computed from a source and needs a factor.", "factor")
    if indicator.factor_id is not None and indicator.source_id is None:
        raise InvalidInput(f"“{name}” has a factor and needs a source to multiply.", "source")


def _check_no_cycle(indicator: Indicator, catalog: Catalog) -> None:
    waiting, seen = list(indicator.inputs), set[str]()
    while waiting:
        current = waiting.pop()
        if current == indicator.id:
            field = "source" if indicator.source_id is not None else "numerator"
            raise InvalidInput(
                f"“{indicator.name}” would be computed from itself; choose another input.", field
            )
        if current not in seen:
            seen.add(current)
            waiting.extend(catalog.indicator(current).inputs)


def _check_same_aggregation(indicator: Indicator, source: Indicator) -> None:
    """A product is a flow or a level as its source is; a ratio's product is a level."""
    fitting = (Aggregation.LAST, Aggregation.MEAN) if source.is_ratio else (source.aggregation,)
    if indicator.aggregation not in fitting:
        raise InvalidInput(
            f"“{indicator.name}” is made from “{source.name}”, so its aggregation must be {fitting[0]}, "
            f"not {indicator.aggregation}.",
            "aggregation",
        )


def _check_code_is_free(
    code: str, own_id: str, others: Iterable[BusinessUnit | Initiative | Indicator | Factor], what: str
) -> None:
    if any(other.code == code and other.id != own_id for other in others):
        raise InvalidInput(f"Another {what} already has the code “{code}”; choose a different one.", "code")


def _check_unit_text(unit: str) -> None:
    if len(unit) > LONGEST_CODE or _has_control_characters(unit):
        raise InvalidInput(
            f"The unit of measure “{_plain(unit[:20])}” must be one line of at most {LONGEST_CODE} characters.",
            "unit",
        )


def _has_control_characters(text: str) -> bool:
    return any(unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Cs"} for letter in text)


def _plain(text: str) -> str:
    return "".join(" " if _has_control_characters(letter) else letter for letter in text)


def _days(period: Period) -> str:
    return f"{period.start} to {period.end}"
