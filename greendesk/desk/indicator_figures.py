"""Questions about single indicators: bars per period, the line without a goal, year on year, coverage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from greendesk.desk.columns import Columns
from greendesk.desk.core import Core
from greendesk.desk.grid import is_outside
from greendesk.desk.kept import Kept
from greendesk.desk.progress import Progress
from greendesk.desk.question import Question, bases_of
from greendesk.desk.view import View
from greendesk.domain.aggregate import ending_in, value_of
from greendesk.domain.coverage import coverage_over
from greendesk.domain.figures import (
    Basis,
    Cell,
    CoverageMap,
    CoverageRow,
    GoalPath,
    PathPoint,
    PeriodBars,
    Series,
    Value,
    YearOnYear,
)
from greendesk.domain.model import Aggregation, Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import (
    Period,
    fiscal_year,
    fiscal_year_period,
    month_period,
)
from greendesk.domain.progress import Coverage
from greendesk.domain.slices import History


class IndicatorFigures(Question):
    def __init__(self, core: Core, columns: Columns, progress: Progress) -> None:
        super().__init__(core, columns, progress)
        self._coverage_rows = Kept[tuple[Period, ...], CoverageRow](core)
        self._is_measured = Kept[Period, bool](core)

    def bars(self, indicator_id: str, view: View) -> PeriodBars:
        """The values of one indicator per period."""
        indicator = self._core.catalog.indicator(indicator_id)
        columns = view.columns(self._core.fiscal_year_start)
        values = self._columns.of(indicator_id, columns)
        window = Period(columns[0].start, columns[-1].end)
        heading = self._of_indicator(indicator, window, bases_of(values), self._covered(indicator, window))
        series = Series(indicator.name, self._colour(indicator_id), values)
        return PeriodBars(heading, view.grain, self._core.fiscal_year_start, columns, (series,))

    def actual(self, indicator_id: str, view: View) -> GoalPath:
        """The line of an indicator that has no goal: its value in each period of the window that has one."""
        indicator = self._core.catalog.indicator(indicator_id)
        columns = view.columns(self._core.fiscal_year_start)
        segments: list[list[PathPoint]] = [[]]
        values = self._columns.of(indicator_id, columns)
        for value in values:
            if value.value is None:
                segments.append([])
            else:
                segments[-1].append(PathPoint(value.period.end, value.value, value.basis, (indicator_id,)))
        window = Period(columns[0].start, columns[-1].end)
        return GoalPath(
            heading=self._of_indicator(indicator, window, bases_of(values), self._covered(indicator, window)),
            grain=view.grain,
            fiscal_year_start=self._core.fiscal_year_start,
            colour=self._colour(indicator_id),
            actual=tuple(tuple(segment) for segment in segments if segment),
        )

    def year_on_year(self, indicator_id: str, years: int = 3) -> YearOnYear:
        """Month by month beside the same months of the years before, up to the reporting date."""
        indicator = self._core.catalog.indicator(indicator_id)
        start_month = self._core.fiscal_year_start
        newest = fiscal_year(self._newest(indicator_id), start_month)
        rows = {label: self._year(indicator_id, label) for label in range(newest - years + 1, newest + 1)}
        first = next((label for label, row in rows.items() if any(v.value is not None for v in row)), newest)
        shown = tuple(range(first, newest + 1))
        colour = self._colour(indicator_id)
        series = tuple(Series(Name(str(label)), colour, rows[label]) for label in shown)
        period = Period(
            fiscal_year_period(shown[0], start_month).start, fiscal_year_period(shown[-1], start_month).end
        )
        bases = bases_of([value for one in series for value in one.values])
        return YearOnYear(self._of_indicator(indicator, period, bases), start_month, shown, series)

    def _year(self, indicator_id: str, label: int) -> tuple[Value, ...]:
        year = fiscal_year_period(label, self._core.fiscal_year_start)
        return self._columns.of(indicator_id, tuple(month_period(m) for m in year.month_ordinals()))

    def coverage(self, view: View) -> CoverageMap:
        """Which periods of which indicators are measured: entered indicators of the view's unit and below."""
        catalog = self._core.catalog
        indicators = [i for i in catalog.indicators_of(view.unit_id) if i.id in catalog.entered]
        self._core.histories.read(i.id for i in indicators)
        columns = view.columns(self._core.fiscal_year_start)
        rows = self._rows_of_coverage(indicators, columns)
        subject = catalog.unit(view.unit_id).name if view.unit_id else Name(catalog.info.name)
        period = Period(columns[0].start, columns[-1].end)
        cells = frozenset[Cell]().union(*(row.cells for row in rows))
        bases = [Basis(cell.value) for cell in cells if cell in (Cell.ESTIMATED, Cell.ILLUSTRATIVE)]
        heading = self._heading(subject, "", period, [i.id for i in indicators], bases)
        return CoverageMap(heading, view.grain, self._core.fiscal_year_start, columns, rows)

    def reporting_units(self, view: View) -> tuple[int, int]:
        """How many business units have a value in the window, of those that have something to enter."""
        catalog = self._core.catalog
        entered = [i.id for i in catalog.indicators_of(view.unit_id) if i.id in catalog.entered]
        measured = self._measured(entered, view.window)
        reporting = {catalog.unit_of(i).id for i in entered if measured[i]}
        return len(reporting), len({catalog.unit_of(i).id for i in entered})

    def _measured(self, indicator_ids: Sequence[str], window: Period) -> dict[str, bool]:
        """Which of the indicators have a value in the window: an entry asks for its own alone."""
        kept = self._is_measured.over(window)
        unknown = [i for i in indicator_ids if i not in kept]
        if unknown:
            found = self._core.store.measured_between(unknown, window.start, window.end)
            kept.update((i, i in found) for i in unknown)
        return kept

    def _rows_of_coverage(
        self, indicators: Sequence[Indicator], columns: tuple[Period, ...]
    ) -> tuple[CoverageRow, ...]:
        kept = self._coverage_rows.over(columns)
        for indicator in indicators:
            if indicator.id not in kept:
                kept[indicator.id] = self._coverage_row(indicator, columns)
        return tuple([kept[indicator.id] for indicator in indicators])

    def _coverage_row(self, indicator: Indicator, columns: tuple[Period, ...]) -> CoverageRow:
        history = self._core.histories.of(indicator.id)
        span = Period(columns[0].start, columns[-1].end)
        return CoverageRow(
            indicator.name,
            self._core.catalog.unit_of(indicator.id).name,
            indicator.id,
            tuple(self._cell(indicator, history, column) for column in columns),
            coverage_over(history, span),
        )

    def _cell(self, indicator: Indicator, history: History, column: Period) -> Cell:
        pieces = ending_in(history.slices, column)
        valued = [piece for piece in pieces if piece.count]
        if any(piece.illustrative for piece in valued):
            return Cell.ILLUSTRATIVE
        if any(piece.estimated for piece in valued):
            return Cell.ESTIMATED
        if valued:
            return Cell.REPORTED
        if pieces:
            return Cell.REASON
        if any(
            piece.count and piece.start <= column.end and column.start <= piece.end
            for piece in history.slices
        ):
            return Cell.REPORTED
        outside = is_outside(column, self._core.catalog.initiative(indicator.initiative_id))
        return Cell.OUTSIDE if outside or column.start > self._core.as_of else Cell.EMPTY

    def _covered(self, indicator: Indicator, window: Period) -> Coverage | None:
        """Months measured of the window's months that have passed; None for levels, which need no months."""
        if indicator.aggregation is not Aggregation.SUM:
            return None
        span = self._passed(window)
        return coverage_over(self._core.histories.of(indicator.id), span)

    def _newest(self, indicator_id: str) -> date:
        """The end of the newest value by the reporting date, else that date."""
        indicator = self._core.catalog.indicator(indicator_id)
        as_of = self._core.as_of
        ends = [
            piece.end
            for piece in self._core.histories.of(indicator_id).slices
            if piece.end <= as_of and value_of(piece, indicator.aggregation) is not None
        ]
        return ends[-1] if ends else as_of
