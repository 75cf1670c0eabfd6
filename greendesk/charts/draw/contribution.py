"""How much each initiative adds to a total: lying bars, largest first, with share of the total."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import basis_entries, basis_words, no_data, texts, with_scale
from greendesk.charts.look import MISSING, Look
from greendesk.charts.plot import (
    Bar,
    Bars,
    Group,
    Picked,
    Plot,
    Row,
    RowScale,
    Spot,
    ValueScale,
    Words,
)
from greendesk.charts.pointing import Groups
from greendesk.domain.figures import Contribution, Share

translate = QCoreApplication.translate


def draw_contribution(chart: Contribution, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """One row per initiative. ``hidden`` is of no use here: every name stands beside its bar."""
    shares = [share for share in chart.shares if share.value.value is not None]
    scale = look.scale(max((abs(s.value.value or 0.0) for s in shares), default=0.0), chart.heading.unit)
    fiscal_year_start = chart.fiscal_year_start
    unit = with_scale(chart.heading.unit, scale)
    words = texts(look, chart.heading, translate("charts", "by initiative"), unit, fiscal_year_start)
    notes: tuple[str, ...] = ()
    if chart.total is not None:
        total = translate("charts", "total {value}")
        notes = (total.format(value=look.compact(chart.total, chart.heading.unit)),)
    bars = tuple(
        Bar(
            -n - 1.0,
            -float(n),
            min(0.0, share.value.value or 0.0),
            max(0.0, share.value.value or 0.0),
            look.theme.series_colour(share.colour),
            share.value.basis,
        )
        for n, share in enumerate(shares)
    )
    rows = tuple(
        Row(look.name(s.name), figures=(
            Words(look.compact(s.value.value, chart.heading.unit, brief=True), "text", "ink"),
            Words(_part(look, s, chart.total), "text", "muted"),
        ))
        for s in shares
    )  # fmt: skip
    return Plot(
        kind="contribution",
        title=words.title,
        about=words.about + notes,
        source=words.source,
        as_of=words.as_of,
        notes=(),
        bottom=ValueScale(scale),
        left=RowScale(rows),
        marks=(Bars(bars, upright=False, fill=0.62, most=26, parted=False),),
        legend=basis_entries(chart.heading.bases),
        groups=Groups(lambda: (_group(chart, share, n, look) for n, share in enumerate(shares))),
        by_rows=True,
        empty="" if shares else no_data(),
    )


def _part(look: Look, share: Share, total: float | None) -> str:
    if share.value.value is None or not total:
        return MISSING
    return look.percent(share.value.value / total)


def _group(chart: Contribution, share: Share, n: int, look: Look) -> Group:
    value = share.value.value or 0.0
    detail = [_part(look, share, chart.total), basis_words(frozenset({share.value.basis}))]
    spot = Spot(
        translate("charts", "value"),
        (value, -n - 0.5),
        look.theme.series_colour(share.colour),
        (-math.inf, math.inf, -n - 1.0, -float(n)),
        value,
        chart.heading.unit,
        ", ".join(part for part in detail if part and part != MISSING),
        Picked(share.value.indicator_ids, share.value.period),
    )
    return Group(look.name(share.name), -n - 1.0, -float(n), (spot,))
