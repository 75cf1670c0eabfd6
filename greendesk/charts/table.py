"""The numbers of a chart as a table: for a screen reader, the clipboard, a CSV file.

Numbers are written in full, with the locale's decimal sign and without groups, so that a spreadsheet of that
locale reads them back as they are; CSV has a point.
"""

from __future__ import annotations

import csv
import io
import math

from PySide6.QtCore import QCoreApplication

from greendesk.charts.draw.coverage_map import cell_word
from greendesk.charts.draw.goal_path_groups import expected_at
from greendesk.charts.headings import basis_words
from greendesk.charts.look import Look
from greendesk.charts.periods_text import year_label
from greendesk.charts.scale import useful_decimals
from greendesk.charts.statuses import shown_word
from greendesk.domain.figures import (
    Basis,
    Chart,
    Contribution,
    CoverageMap,
    GoalPath,
    PeriodBars,
    ProgressBullets,
    Value,
    YearOnYear,
)

translate = QCoreApplication.translate
Rows = list[list[str]]


def plain_number(value: float | None, point: str = ".") -> str:
    """Every digit of a number and no groups: "1900000", "0.1"; "" for a missing one."""
    if value is None or not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(float(value)).replace(".", point)


def table(chart: Chart, look: Look, point: str | None = None) -> Rows:
    """Rows of texts, the first one with the headings.

    Args:
        chart: any chart; every value of it is in the table, series that are added up as "Other" too.
        look: language, and the decimal sign unless ``point`` is given.
        point: decimal sign.
    """
    sign = look.locale.decimalPoint() if point is None else point
    match chart:
        case PeriodBars():
            return _period_bars(chart, look, sign)
        case GoalPath():
            return _goal_path(chart, look, sign)
        case ProgressBullets():
            return _bullets(chart, look, sign)
        case Contribution():
            return _contribution(chart, look, sign)
        case YearOnYear():
            return _year_on_year(chart, look, sign)
        case CoverageMap():
            return _coverage(chart, look)


def tab_separated(chart: Chart, look: Look) -> str:
    """The table for the clipboard: tabs between cells, a line per row."""
    rows = table(chart, look)
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows) + "\n"


def comma_separated(chart: Chart, look: Look) -> str:
    """The table as CSV (RFC 4180): commas, decimal points, CRLF."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(table(chart, look, "."))
    return out.getvalue()


def _with_unit(name: str, unit: str) -> str:
    return f"{name} ({unit})" if unit else name


def _bases(values: list[Value]) -> str:
    lowered = frozenset(v.basis for v in values if v.value is not None and v.basis is not Basis.REPORTED)
    return basis_words(lowered)


def _period_bars(chart: PeriodBars, look: Look, sign: str) -> Rows:
    unit = look.unit(chart.heading.unit)
    names = [_with_unit(look.name(s.name), unit) for s in chart.series]
    rows = [[translate("charts", "Period"), *names, translate("charts", "Basis")]]
    for n, column in enumerate(chart.columns):
        values = [s.values[n] for s in chart.series]
        period = look.period(column, chart.grain, chart.fiscal_year_start)
        rows.append([period, *(plain_number(v.value, sign) for v in values), _bases(values)])
    return rows


def _goal_path(chart: GoalPath, look: Look, sign: str) -> Rows:
    unit = look.unit(chart.heading.unit)
    total = translate("charts", "Running total") if chart.is_running_total else translate("charts", "Actual")
    heads = [total, translate("charts", "In the period"), translate("charts", "Expected")]
    heads += [
        translate("charts", "Forecast"),
        translate("charts", "80 % low"),
        translate("charts", "80 % high"),
    ]
    actual = {p.on: p for segment in chart.actual for p in segment}
    bars = {v.period.end: v for v in chart.bars}
    expected = {p.on: p.value for p in chart.expected}
    ahead = {p.on: p for p in chart.forecast}
    rows = [
        [translate("charts", "Date"), *(_with_unit(h, unit) for h in heads), translate("charts", "Basis")]
    ]
    for day in sorted({*actual, *bars, *expected, *ahead}):
        point, bar, later = actual.get(day), bars.get(day), ahead.get(day)
        numbers = [
            point.value if point else None,
            bar.value if bar else None,
            expected.get(day, _rounded(expected_at(chart, day))),
            *((later.value, later.low, later.high) if later else (None, None, None)),
        ]
        basis = basis_words(frozenset({point.basis})) if point else ""
        rows.append([day.isoformat(), *(plain_number(n, sign) for n in numbers), basis])
    return _without_empty(rows)


def _rounded(value: float | None) -> float | None:
    """A computed value without digits that mean nothing."""
    return None if value is None else round(value, useful_decimals(value))


def _without_empty(rows: Rows) -> Rows:
    """The table without columns in which nothing stands, such as a forecast that there is not yet."""
    keep = [n for n in range(len(rows[0])) if n == 0 or any(row[n] for row in rows[1:])]
    return [[row[n] for n in keep] for row in rows]


def _bullets(chart: ProgressBullets, look: Look, sign: str) -> Rows:
    rows = [
        [
            translate("charts", "Unit"),
            translate("charts", "Indicator"),
            translate("charts", "Unit of measure"),
            translate("charts", "Base"),
            translate("charts", "Actual"),
            translate("charts", "Target"),
            translate("charts", "Expected"),
            translate("charts", "Progress (%)"),
            translate("charts", "Status"),
        ]
    ]
    for row in chart.rows:
        it = row.progress
        share = None if it.progress is None else it.progress * 100
        numbers = (it.base_value, it.actual, it.target_value, it.expected, share)
        rows.append([
            look.name(row.unit_name), look.name(row.name), look.unit(row.unit),
            *(plain_number(n, sign) for n in numbers), shown_word(it),
        ])  # fmt: skip
    return rows


def _contribution(chart: Contribution, look: Look, sign: str) -> Rows:
    value = _with_unit(translate("charts", "Value"), look.unit(chart.heading.unit))
    heads = [
        translate("charts", "Initiative"),
        value,
        translate("charts", "Share (%)"),
        translate("charts", "Basis"),
    ]
    rows = [heads]
    for share in chart.shares:
        number = share.value.value
        part = number / chart.total * 100 if number is not None and chart.total else None
        rows.append([
            look.name(share.name),
            plain_number(number, sign),
            plain_number(part, sign),
            _bases([share.value]),
        ])  # fmt: skip
    return rows


def _year_on_year(chart: YearOnYear, look: Look, sign: str) -> Rows:
    unit = look.unit(chart.heading.unit)
    labels = [_with_unit(year_label(look, year, chart.fiscal_year_start), unit) for year in chart.years]
    rows = [[translate("charts", "Month"), *labels]]
    for n in range(12):
        month = look.month((chart.fiscal_year_start - 1 + n) % 12 + 1)
        rows.append([month, *(plain_number(s.values[n].value, sign) for s in chart.series)])
    return rows


def _coverage(chart: CoverageMap, look: Look) -> Rows:
    columns = [look.period(c, chart.grain, chart.fiscal_year_start) for c in chart.columns]
    heads = [
        translate("charts", "Unit"),
        translate("charts", "Indicator"),
        *columns,
        translate("charts", "Coverage"),
    ]
    rows = [heads]
    for row in chart.rows:
        cells = [cell_word(cell) for cell in row.cells]
        rows.append(
            [look.name(row.unit_name), look.name(row.name), *cells, look.percent(row.coverage.fraction)]
        )
    return rows
