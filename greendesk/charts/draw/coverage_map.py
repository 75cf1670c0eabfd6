"""Which periods of which indicators are measured: a map of cells, gaps hatched."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import texts
from greendesk.charts.look import Look, mixed
from greendesk.charts.plot import (
    Entry,
    Group,
    PeriodScale,
    Picked,
    Plot,
    Row,
    RowScale,
    Spot,
    Tile,
    Tiles,
    Words,
)
from greendesk.charts.pointing import Groups
from greendesk.domain.figures import Cell, CoverageMap, CoverageRow
from greendesk.domain.periods import Period, month_ordinal

translate = QCoreApplication.translate


def draw_coverage_map(chart: CoverageMap, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """Rows of cells; a sign in each kind of cell, so that none is told by colour alone."""
    origin = month_ordinal(chart.columns[0].start)
    spans = [_slot(column, origin) for column in chart.columns]
    words = texts(look, chart.heading, translate("charts", "coverage of data"), "", chart.fiscal_year_start)
    tiles = tuple(
        _tile(cell, spans[n], -float(line), look)
        for line, row in enumerate(chart.rows)
        for n, cell in enumerate(row.cells)
        if cell is not Cell.OUTSIDE
    )
    kinds = {cell for row in chart.rows for cell in row.cells}
    return Plot(
        kind="coverage-map",
        title=words.title,
        about=words.about,
        source="",
        as_of=words.as_of,
        notes=(),
        bottom=PeriodScale(origin, spans[0][0], spans[-1][1], chart.grain, chart.fiscal_year_start),
        left=RowScale(tuple(_row(row, look) for row in chart.rows)),
        marks=(Tiles(tiles),),
        legend=_legend(kinds, look),
        groups=Groups(lambda: (_group(chart, row, n, spans, look) for n, row in enumerate(chart.rows))),
        by_rows=True,
        empty="" if chart.rows else translate("charts", "No indicators yet. Add one to see its coverage."),
    )


def cell_word(cell: Cell) -> str:
    """The kind of a cell in words."""
    return {
        Cell.REPORTED: translate("charts", "reported"),
        Cell.ESTIMATED: translate("charts", "estimated"),
        Cell.ILLUSTRATIVE: translate("charts", "illustrative"),
        Cell.REASON: translate("charts", "no value, with a reason"),
        Cell.EMPTY: translate("charts", "missing"),
        Cell.OUTSIDE: translate("charts", "outside the programme's dates"),
    }[cell]


def _slot(column: Period, origin: int) -> tuple[float, float]:
    months = column.month_ordinals()
    return float(months.start - origin), float(months.stop - origin)


def _tile(cell: Cell, span: tuple[float, float], top: float, look: Look) -> Tile:
    theme = look.theme
    place = (span[0], span[1], top - 1, top)
    strong = mixed(theme.accent, theme.paper, 0.75 if theme.is_dark else 0.82)
    pale = mixed(theme.accent, theme.paper, 0.34 if theme.is_dark else 0.36)
    match cell:
        case Cell.REPORTED:
            return Tile(*place, strong)
        case Cell.ESTIMATED:
            return Tile(*place, pale, strong)
        case Cell.ILLUSTRATIVE:
            return Tile(*place, mixed(theme.accent, theme.paper, 0.16), pale)
        case Cell.REASON:
            return Tile(*place, mixed(theme.muted, theme.paper, 0.18), None, "–", theme.muted)
        case _:
            return Tile(*place, theme.gap, theme.hatch)


def _legend(kinds: set[Cell], look: Look) -> tuple[Entry, ...]:
    theme = look.theme
    swatches = {
        Cell.REPORTED: (mixed(theme.accent, theme.paper, 0.82), "box"),
        Cell.ESTIMATED: (theme.accent, "tile-estimated"),
        Cell.ILLUSTRATIVE: (theme.accent, "tile-illustrative"),
        Cell.REASON: (mixed(theme.muted, theme.paper, 0.18), "box"),
        Cell.EMPTY: (theme.hatch, "gap"),
    }
    return tuple(
        Entry("", cell_word(cell), *swatches[cell]) for cell in Cell if cell in kinds and cell in swatches
    )


def _row(row: CoverageRow, look: Look) -> Row:
    coverage = row.coverage
    return Row(
        look.name(row.name),
        look.name(row.unit_name),
        figures=(
            Words(look.percent(coverage.fraction), "strong", "ink"),
            Words(
                translate("charts", "{n} of {of}").format(n=coverage.months, of=coverage.of), "text", "muted"
            ),
        ),
    )


def _group(
    chart: CoverageMap, row: CoverageRow, line: int, spans: list[tuple[float, float]], look: Look
) -> Group:
    spots = tuple(
        Spot(
            look.period(column, chart.grain, chart.fiscal_year_start),
            ((start + end) / 2, -line - 0.5),
            look.theme.accent,
            (start, end, -line - 1.0, -float(line)),
            detail=cell_word(cell),
            picked=Picked((row.indicator_id,), column),
        )
        for column, cell, (start, end) in zip(chart.columns, row.cells, spans, strict=True)
    )
    return Group(f"{look.name(row.unit_name)} · {look.name(row.name)}", -line - 1.0, -float(line), spots)
