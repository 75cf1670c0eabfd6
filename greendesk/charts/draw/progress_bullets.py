"""Progress of goals: a bar from base to target, a tick where the path expects it, the status."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from greendesk.charts.headings import basis_entries, texts
from greendesk.charts.look import Look, mixed
from greendesk.charts.plot import (
    Bar,
    Bars,
    Entry,
    Group,
    Notch,
    Notches,
    Picked,
    Plot,
    Row,
    RowScale,
    Spot,
    ValueScale,
    Words,
)
from greendesk.charts.pointing import Groups
from greendesk.charts.scale import Scale
from greendesk.domain.figures import BulletRow, ProgressBullets, basis_from

translate = QCoreApplication.translate


def draw_progress_bullets(chart: ProgressBullets, look: Look, hidden: frozenset[str] = frozenset()) -> Plot:
    """One row per goal; the drawn bar ends at the target, the printed percentage does not."""
    theme = look.theme
    words = texts(look, chart.heading, translate("charts", "progress of goals"), "", 1)
    about = (translate("charts", "share of the way from base to target"), *words.about)
    tracks, fills, notches = [], [], []
    for n, row in enumerate(chart.rows):
        start, end = -n - 1.0, -float(n)
        tracks.append(Bar(start, end, 0.0, 1.0, mixed(theme.muted, theme.paper, 0.16)))
        share = row.progress.progress
        if share is not None and share > 0:
            grey = row.progress.shown_status.is_withheld
            colour = theme.other if grey else theme.series_colour(row.colour)
            known = row.progress
            basis = basis_from(estimated=known.estimated, illustrative=grey or known.illustrative)
            fills.append(Bar(start, end, 0.0, min(1.0, share), colour, basis))
        expected = row.progress.expected_share
        if expected is not None:
            notches.append(Notch(min(1.0, max(0.0, expected)), start, end, theme.ink))
    legend = (Entry("", translate("charts", "expected at this date"), theme.ink, "notch"),) if notches else ()
    withheld: tuple[Entry, ...] = ()
    if any(row.progress.shown_status.is_withheld for row in chart.rows):
        withheld = (Entry("", translate("charts", "status withheld"), theme.other, "hatch"),)
    return Plot(
        kind="progress-bullets",
        title=words.title,
        about=about,
        source=words.source,
        as_of=words.as_of,
        notes=(),
        bottom=ValueScale(Scale(1.0, "", ""), low=0.0, high=1.0, percent=True),
        left=RowScale(tuple(_row(row, look) for row in chart.rows)),
        marks=(
            Bars(tuple(tracks), upright=False, fill=0.36, most=10, parted=False),
            Bars(tuple(fills), upright=False, fill=0.36, most=10, parted=False),
            Notches(tuple(notches)),
        ),
        legend=legend + withheld + basis_entries(chart.heading.bases),
        groups=Groups(lambda: (_group(row, n, chart, look) for n, row in enumerate(chart.rows))),
        by_rows=True,
        empty=""
        if chart.rows
        else translate("charts", "No goals yet. Set one, and its progress appears here."),
    )


def _row(row: BulletRow, look: Look) -> Row:
    progress = row.progress
    status = look.standing(progress)
    return Row(
        look.name(row.name),
        look.name(row.unit_name),
        look.theme.series_colour(row.colour),
        (
            Words(look.percent(progress.progress), "strong", "ink"),
            Words(status.text, "text", status.tone.ink, at_left=True),
            Words(look.gap(progress.gap, row.unit, compact=True), "text", "muted"),
        ),
    )


def _group(row: BulletRow, n: int, chart: ProgressBullets, look: Look) -> Group:
    progress = row.progress
    picked = Picked((progress.indicator_id,), progress.span or chart.heading.period, goal_id=progress.goal_id)
    colour = look.theme.series_colour(row.colour)
    share = min(1.0, max(0.0, progress.progress or 0.0))
    area = (-math.inf, math.inf, -n - 1.0, -float(n))
    at = (share, -n - 0.5)
    spots = [
        Spot(translate("charts", "actual"), at, colour, area, progress.actual, row.unit,
             look.percent(progress.progress) if progress.progress is not None else "", picked),
    ]  # fmt: skip
    if progress.expected is not None:
        name = translate("charts", "expected")
        spots.append(Spot(name, at, look.theme.ink, None, progress.expected, row.unit, "", picked))
    if progress.target_value is not None:
        name = translate("charts", "target")
        when = look.date(progress.target_date) if progress.target_date else ""
        spots.append(Spot(name, at, look.theme.muted, None, progress.target_value, row.unit, when, picked))
    status = look.standing(progress)
    spots.append(
        Spot(translate("charts", "status"), at, status.tone.ink, None, None, "", status.text, picked)
    )
    title = f"{look.name(row.unit_name)} · {look.name(row.name)}"
    return Group(title, -n - 1.0, -float(n), tuple(spots))
