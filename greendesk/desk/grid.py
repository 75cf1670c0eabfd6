"""The entry grid: indicators of a unit by periods, each cell with the measurement behind it."""

from __future__ import annotations

import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import repeat
from operator import attrgetter

from greendesk.desk.columns import Columns
from greendesk.desk.core import Core
from greendesk.desk.rows import CellKind, EntryGrid, GridCell, GridRow
from greendesk.desk.view import View
from greendesk.domain.aggregate import ending_in, slices_of, value_over
from greendesk.domain.approval import Approval, Stage, lowest
from greendesk.domain.coverage import coverage_over
from greendesk.domain.evidence import NO_VALUES, Evidence
from greendesk.domain.model import Aggregation, Indicator, Initiative, Measurement
from greendesk.domain.periods import Period
from greendesk.domain.slices import History
from greendesk.domain.validate import unusual


class Grid:
    def __init__(self, core: Core, columns: Columns) -> None:
        self._core = core
        self._columns = columns

    def of(self, view: View) -> EntryGrid:
        """Every indicator of the view's unit and of the units below it, by the periods of its window."""
        indicators = list(self._core.catalog.indicators_of(view.unit_id))
        self._core.histories.read(i.id for i in indicators)
        columns = view.columns(self._core.fiscal_year_start)
        return EntryGrid(columns, tuple(self._rows(indicators, columns)))

    def row(self, indicator_id: str, view: View) -> GridRow:
        """One row of the grid, as it is now."""
        columns = view.columns(self._core.fiscal_year_start)
        return next(self._rows([self._core.catalog.indicator(indicator_id)], columns))

    def _rows(self, indicators: Sequence[Indicator], columns: Sequence[Period]) -> Iterator[GridRow]:
        entered = [i for i in indicators if not i.is_derived]
        measurements = self._measurements(entered, columns)
        evidence = self._core.store.evidence_of(m.id for found in measurements.values() for m in found)
        evidenced = self._core.store.evidenced((i.id for i in entered), columns[0].start, columns[-1].end)
        plans = self._plans([i.id for i in entered], columns)
        catalog, span = self._core.catalog, Period(columns[0].start, columns[-1].end)
        for indicator in indicators:
            initiative = catalog.initiative(indicator.initiative_id)
            cells = self._cells(indicator, initiative, columns, measurements.get(indicator.id, []), evidence)
            if indicator.id in plans:
                cells = tuple(map(_planned, cells, repeat(plans[indicator.id])))
            yield GridRow(
                indicator,
                initiative,
                catalog.unit(initiative.unit_id),
                cells,
                coverage_over(self._core.histories.of(indicator.id), span),
                evidenced.get(indicator.id, NO_VALUES),
                self._columns.rating(indicator.id, span),
            )

    def _plans(
        self, indicator_ids: Sequence[str], columns: Sequence[Period]
    ) -> dict[str, dict[int, Approval]]:
        """Where the months stand that have an entry in approval, by indicator."""
        first, last = columns[0].month_ordinals()[0], columns[-1].month_ordinals()[-1]
        found: dict[str, dict[int, Approval]] = {}
        for each in self._core.store.approvals(indicator_ids, first, last):
            found.setdefault(each.indicator_id, {})[each.month] = each
        return found

    def _measurements(
        self, indicators: Sequence[Indicator], columns: Sequence[Period]
    ) -> dict[str, list[Measurement]]:
        """Those of the columns in which an indicator has not several: of daily values none is read."""
        by_span: dict[Period, list[str]] = {}
        for indicator in indicators:
            history = self._core.histories.of(indicator.id)
            few = [column for column in columns if not _has_several(history, column)]
            if few:
                by_span.setdefault(Period(few[0].start, few[-1].end), []).append(indicator.id)
        found: dict[str, list[Measurement]] = {}
        for span, ids in by_span.items():
            for measurement in self._core.store.measurements_of(ids, span.start, span.end):
                found.setdefault(measurement.indicator_id, []).append(measurement)
        return found

    def _cells(
        self,
        indicator: Indicator,
        initiative: Initiative,
        columns: Sequence[Period],
        measurements: Sequence[Measurement],
        evidence: Mapping[str, Sequence[Evidence]],
    ) -> tuple[GridCell, ...]:
        if indicator.is_derived:
            values = self._columns.of(indicator.id, tuple(columns))
            return tuple(GridCell(CellKind.DERIVED, value.period, value.value) for value in values)
        history = self._core.histories.of(indicator.id)
        return _with_usual(
            [
                GridCell(CellKind.SEVERAL, column, value_over(history, indicator.aggregation, column))
                if _has_several(history, column)
                else _cell(column, measurements, initiative, indicator.aggregation, evidence)
                for column in columns
            ]
        )


def _planned(cell: GridCell, plans: Mapping[int, Approval]) -> GridCell:
    months = [plans.get(month) for month in cell.period.month_ordinals()]
    stage = lowest(Stage.DRAFT if each is None else each.stage for each in months)
    plan = next((each for each in months if each is not None and each.stage is stage), None)
    return replace(cell, stage=stage, plan=plan)


def _has_several(history: History, column: Period) -> bool:
    """Whether more than one measurement ends in a column; their value is then that of the history."""
    return sum(piece.count + piece.missing for piece in ending_in(history.slices, column)) > 1


def _cell(
    column: Period,
    measurements: Sequence[Measurement],
    initiative: Initiative,
    aggregation: Aggregation,
    evidence: Mapping[str, Sequence[Evidence]],
) -> GridCell:
    touching = _touching(column, measurements)
    if not touching:
        return GridCell(CellKind.OUTSIDE if is_outside(column, initiative) else CellKind.EMPTY, column)
    if len(touching) > 1:
        history = slices_of(touching, monthly=False)
        return GridCell(CellKind.SEVERAL, column, value_over(history, aggregation, column))
    only = touching[0]
    files = len(evidence.get(only.id, ()))
    if not column.contains(only.period):
        ends_here = column.start <= only.end <= column.end
        return GridCell(CellKind.PART, column, only.value if ends_here else None, only, None, files)
    kind = CellKind.REASON if only.value is None else CellKind.VALUE
    return GridCell(kind, column, only.value, only, None, files)


def _touching(column: Period, measurements: Sequence[Measurement]) -> Sequence[Measurement]:
    """Those of an indicator's measurements that share a day with a column; none overlaps another."""
    first = bisect_left(measurements, column.start, key=attrgetter("end"))
    return measurements[first : bisect_right(measurements, column.end, first, key=attrgetter("start"))]


def is_outside(column: Period, initiative: Initiative) -> bool:
    """Whether no day of the column lies within the initiative's dates."""
    early = initiative.start is not None and column.end < initiative.start
    late = initiative.end is not None and column.start > initiative.end
    return early or late


def _with_usual(cells: Sequence[GridCell]) -> tuple[GridCell, ...]:
    """Mark values that are about ten times more or less than the others of the row."""
    return tuple(_marked(cell, _others(cells, cell)) if cell.value else cell for cell in cells)


def _others(cells: Iterable[GridCell], cell: GridCell) -> list[float]:
    return [c.value for c in cells if c is not cell and c.kind is CellKind.VALUE and c.value]


def _marked(cell: GridCell, others: Sequence[float]) -> GridCell:
    if cell.value is None or cell.kind is not CellKind.VALUE or not unusual(cell.value, others):
        return cell
    return replace(cell, usual=statistics.median(others))
