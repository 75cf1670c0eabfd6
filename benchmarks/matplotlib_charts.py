"""The same chart data drawn by matplotlib, as one would in a few lines: series, axes, title, legend."""

from __future__ import annotations

from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from greendesk.domain.figures import (
    Cell,
    Chart,
    Contribution,
    CoverageMap,
    GoalPath,
    PeriodBars,
    ProgressBullets,
    Series,
    YearOnYear,
)

DPI = 100


def draw_with_matplotlib(chart: Chart, file: Path, size: tuple[int, int]) -> None:
    figure = Figure(figsize=(size[0] / DPI, size[1] / DPI), dpi=DPI)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    match chart:
        case PeriodBars():
            _bars(axes, chart)
        case GoalPath():
            _path(axes, chart)
        case Contribution():
            names = [share.name.in_language("en") for share in chart.shares]
            axes.barh(names, [share.value.value or 0.0 for share in chart.shares])
        case ProgressBullets():
            names = [f"{row.name.in_language('en')} {n}" for n, row in enumerate(chart.rows)]
            axes.barh(names, [row.progress.progress or 0.0 for row in chart.rows])
        case YearOnYear():
            for series in chart.series:
                axes.plot(_values(series), marker="o", label=series.name.in_language("en"))
        case CoverageMap():
            cells = list(Cell)
            axes.imshow([[cells.index(cell) for cell in row.cells] for row in chart.rows], aspect="auto")
            axes.set_yticks(range(len(chart.rows)), [row.name.in_language("en") for row in chart.rows])
    axes.set_title(chart.heading.subject.in_language("en"))
    axes.set_ylabel(chart.heading.unit)
    axes.grid(visible=True, axis="y")
    if axes.get_legend_handles_labels()[0]:
        axes.legend()
    canvas.print_png(file)


def _bars(axes: Axes, chart: PeriodBars) -> None:
    labels = [column.start.strftime("%b %Y") for column in chart.columns]
    heights = [0.0] * len(labels)
    for series in chart.series:
        values = [value.value or 0.0 for value in series.values]
        axes.bar(labels, values, bottom=heights, label=series.name.in_language("en"))
        heights = [height + value for height, value in zip(heights, values, strict=True)]


def _path(axes: Axes, chart: GoalPath) -> None:
    for segment in chart.actual:
        axes.plot([p.on for p in segment], [p.value for p in segment], marker="o", label="actual")
    for name in ("expected", "rebased", "forecast"):
        points = getattr(chart, name)
        if points:
            axes.plot([p.on for p in points], [p.value for p in points], "--", label=name)


def _values(series: Series) -> list[float | None]:
    return [value.value for value in series.values]
