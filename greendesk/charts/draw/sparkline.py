"""Sparkline: the last values of an indicator in a table cell, painted directly."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from greendesk.charts.look import Look
from greendesk.charts.paint.marks import dot
from greendesk.charts.paint.strokes import pen
from greendesk.charts.plot import Dots, Stroke
from greendesk.domain.figures import Basis, Sparkline

MARGIN = 3.0


def spark_runs(spark: Sparkline, place: QRectF) -> list[list[QPointF]]:
    """Runs of neighbouring values as points within ``place``; a missing value parts them.

    The lowest value stands at the bottom, the highest at the top; equal values lie in the middle.
    """
    there = [value for value in spark.values if value is not None]
    if not there:
        return []
    low, high = min(there), max(there)
    box = place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    step = box.width() / max(1, len(spark.values) - 1)
    runs: list[list[QPointF]] = [[]]
    for n, value in enumerate(spark.values):
        if value is None:
            runs.append([])
            continue
        share = 0.5 if high == low else (value - low) / (high - low)
        runs[-1].append(QPointF(box.left() + step * n, box.bottom() - box.height() * share))
    return [run for run in runs if run]


def draw_sparkline(painter: QPainter, place: QRectF, spark: Sparkline, look: Look) -> None:
    """Paint the line; a value alone is a dot, the newest value has one, estimated values are broken."""
    runs = spark_runs(spark, place)
    if not runs:
        return
    colour = look.theme.series_colour(spark.colour)
    lowered = spark.basis is not Basis.REPORTED
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(colour, 1.5, Stroke.BROKEN if lowered else Stroke.SOLID))
    for run in runs:
        if len(run) > 1:
            painter.drawPolyline(run)
    mark = Dots((), colour, 2.2, hollow=lowered)
    for point in [run[0] for run in runs[:-1] if len(run) == 1] + [runs[-1][-1]]:
        dot(painter, point, mark, 1.0, look.theme.paper)
    painter.restore()
