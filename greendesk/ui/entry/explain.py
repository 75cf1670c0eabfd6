"""Cells, columns and lines of the entry grid in words: headers, tooltips, and what a screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.charts.periods_text import whole_grain, year_text
from greendesk.charts.scale import useful_decimals
from greendesk.desk.rows import CellKind, GridCell, GridRow
from greendesk.domain.approval import Stage
from greendesk.domain.model import Initiative, Measurement, State
from greendesk.domain.periods import Grain, Period
from greendesk.ui.approval.words import plan_words, stage_word
from greendesk.ui.entry.lines import Band, Line
from greendesk.ui.entry.words import MARKS, STATE_MENU_KEY
from greendesk.ui.evidence.words import files_words
from greendesk.ui.measurements.grades import grade_title
from greendesk.ui.measurements.states import state_word

translate = QCoreApplication.translate


def exact_number(value: float | None, unit: str, look: Look) -> str:
    """A value with all the digits that were typed in, and its unit."""
    return look.number(value, unit, decimals=0 if value is None else useful_decimals(value, 15, 12))


class Explanations:
    """Words of the entry grid in one look."""

    def __init__(self, look: Look, fiscal_year_start: int) -> None:
        self._look = look
        self._start = fiscal_year_start

    # ---- headers
    def column(self, column: Period) -> str:
        """A column's short heading: "Apr", "Q1", "FY2020"."""
        return self._look.period(column, fiscal_year_start=self._start, short=True)

    def column_year(self, column: Period, before: Period | None) -> str:
        """The year under a column's heading where it is another one than before; else ""."""
        grain = whole_grain(column, self._start)
        if grain is Grain.YEAR:
            return ""
        year, last = (self._year(c, grain) if c is not None else "" for c in (column, before))
        return year if year != last else ""

    def _year(self, column: Period, grain: Grain | None) -> str:
        """Quarters are those of a fiscal year, months those of a calendar year."""
        return (
            year_text(self._look, column.end, self._start) if grain is Grain.QUARTER else str(column.end.year)
        )

    def period(self, period: Period) -> str:
        return self._look.period(period, fiscal_year_start=self._start)

    def name(self, line: Line) -> str:
        """An indicator's name, or "Freshippo (Hema) › Plastic reduction" above the rows of an initiative."""
        if isinstance(line, Band):
            return f"{self._look.name(line.unit.name)} › {self._look.name(line.initiative.name)}"
        return self._look.name(line.indicator.name)

    def line(self, line: Line) -> str:
        """A line's tooltip."""
        if isinstance(line, Band):
            return "\n".join(filter(None, (self.name(line), self._dates(line.initiative))))
        indicator, look = line.indicator, self._look
        path = f"{look.name(line.unit.name)} › {look.name(line.initiative.name)}"
        unit = look.unit(indicator.unit) or translate("entry", "no unit of measure")
        measured = ", ".join(filter(None, (look.coverage(line.coverage), look.rating(line.rating))))
        lines = [path, f"{look.name(indicator.name)} · {unit}", measured]
        if indicator.is_derived:
            lines.append(translate("entry", "Computed from other indicators; enter their values instead."))
        return "\n".join(lines)

    # ---- cells
    def place(self, row: GridRow, cell: GridCell) -> str:
        """Where a cell is: "Plastic reduced, Oct 2019"."""
        return translate("entry", "{indicator}, {period}").format(
            indicator=self._look.name(row.indicator.name), period=self.period(cell.period)
        )

    def cell(self, row: GridRow, cell: GridCell) -> str:
        """A cell's tooltip: where it is, its whole value, state, source, note, and what is odd about it."""
        lines = [self.place(row, cell), self._said(row, cell)]
        measurement = cell.measurement
        if measurement is not None:
            lines += self._behind(measurement)
            if measurement.value is not None:
                words = files_words(cell.evidence, self._look)
                lines.append(translate("entry", "Evidence: {files}").format(files=words))
        if cell.stage is not Stage.DRAFT:
            lines.append(stage_word(cell.stage))
        lines += plan_words(cell.plan, self._look)
        if cell.usual is not None:
            lines.append(self.unusual(row, cell))
        return "\n".join(filter(None, lines))

    def unusual(self, row: GridRow, cell: GridCell) -> str:
        """The ten-times warning, without the place."""
        look, unit = self._look, row.indicator.unit
        value, usual = look.number(cell.value, unit), look.number(cell.usual, unit)
        if cell.value is not None and cell.usual is not None and abs(cell.value) < abs(cell.usual):
            return translate("entry", "{value} is less than a tenth of the usual {usual}.").format(
                value=value, usual=usual
            )
        return translate("entry", "{value} is more than ten times the usual {usual}.").format(
            value=value, usual=usual
        )

    def nothing(self, cell: GridCell) -> str:
        """What an empty cell says to a screen reader."""
        return {
            CellKind.OUTSIDE: translate("entry", "outside the initiative's dates"),
            CellKind.PART: translate("entry", "part of a longer measurement"),
            CellKind.DERIVED: translate("entry", "cannot be computed yet"),
        }.get(cell.kind, translate("entry", "no value"))

    def why_not(self, row: GridRow, cell: GridCell) -> str:
        """Why nothing can be typed into a cell, and what to do instead; "" if something can."""
        if cell.kind is CellKind.DERIVED:
            return translate(
                "entry", "{indicator} is computed from other indicators; enter their values instead."
            ).format(indicator=self._look.name(row.indicator.name))
        if cell.kind is CellKind.OUTSIDE:
            return translate(
                "entry", "{period} lies outside the initiative's dates ({dates}); correct those first."
            ).format(period=self.period(cell.period), dates=self._dates(row.initiative))
        if cell.kind is CellKind.SEVERAL:
            return translate(
                "entry",
                "{period} holds several shorter measurements; press F2 or click twice to choose one.",
            ).format(period=self.period(cell.period))
        if cell.kind is CellKind.PART and cell.measurement is not None:
            return translate(
                "entry",
                "{period} is part of one measurement for {whole}; press F2 or click twice to change it.",
            ).format(period=self.period(cell.period), whole=self.period(cell.measurement.period))
        return ""

    def _said(self, row: GridRow, cell: GridCell) -> str:
        """What stands in the cell."""
        if cell.kind is CellKind.SEVERAL:
            return translate("entry", "{value} in total, from several shorter measurements").format(
                value=exact_number(cell.value, row.indicator.unit, self._look)
            )
        if cell.kind is CellKind.PART and cell.measurement is not None:
            return translate("entry", "{value} for {whole}").format(
                value=self._value(row, cell.measurement), whole=self.period(cell.measurement.period)
            )
        if cell.kind is CellKind.EMPTY:
            return translate(
                "entry", "No value yet. Type one, or press {key} to say why there is none."
            ).format(key=STATE_MENU_KEY)
        if cell.kind is CellKind.OUTSIDE:
            return translate("entry", "Outside the initiative's dates ({dates})").format(
                dates=self._dates(row.initiative)
            )
        if cell.kind is CellKind.DERIVED:
            if cell.value is None:
                return translate("entry", "Computed; an input is missing")
            return translate("entry", "{value}, computed").format(
                value=exact_number(cell.value, row.indicator.unit, self._look)
            )
        return self._value(row, cell.measurement) if cell.measurement is not None else ""

    def _value(self, row: GridRow, measurement: Measurement) -> str:
        if measurement.value is None:
            return f"{MARKS[measurement.state]} = {state_word(measurement.state)}"
        return exact_number(measurement.value, row.indicator.unit, self._look)

    def _behind(self, measurement: Measurement) -> list[str]:
        lines = []
        if measurement.is_illustrative:
            lines.append(translate("entry", "Illustrative: not a measured value"))
        elif measurement.state not in MARKS and measurement.state is not State.REPORTED:
            lines.append(state_word(measurement.state).capitalize())
        if measurement.quality is not None:
            grade = grade_title(measurement.quality, self._look)
            lines.append(translate("entry", "Data quality: {grade}").format(grade=grade))
        if measurement.source:
            lines.append(translate("entry", "Source: {source}").format(source=measurement.source))
        if measurement.note:
            lines.append(translate("entry", "Note: {note}").format(note=measurement.note))
        return lines

    def _dates(self, initiative: Initiative) -> str:
        start, end = initiative.start, initiative.end
        if start is not None and end is not None:
            return f"{self._look.date(start)} – {self._look.date(end)}"
        if start is not None:
            return translate("entry", "from {day}").format(day=self._look.date(start))
        return translate("entry", "until {day}").format(day=self._look.date(end)) if end is not None else ""
