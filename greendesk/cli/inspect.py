"""Questions to a workspace file: status."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click
from tabulate import tabulate

from greendesk.cli.options import FILE, LANGUAGE, DateType
from greendesk.desk.desk import Desk
from greendesk.desk.rows import GoalRow
from greendesk.domain.limits import held_since, in_force
from greendesk.domain.progress import GoalProgress
from greendesk.exchange.json_writing import dated_thresholds, status_override


@click.command()
@FILE
@click.option(
    "--json", "as_json", is_flag=True, help="As JSON, one object per goal; fractions as numbers (0.5 = 50 %)."
)
@click.option("--as-of", type=DateType(), help="As on this day instead of the workspace's reporting date.")
@click.option(
    "--as-known-on",
    type=DateType(),
    help="From what was entered by the end of this day, as the journal tells.",
)
@LANGUAGE
def status(file: Path, as_json: bool, as_of: date | None, as_known_on: date | None, language: str) -> None:
    """Say of every goal whether it is on track, and by which figures."""
    desk = _opened(file, as_of, as_known_on)
    try:
        rows = desk.figures.goal_rows()
        if as_json:
            click.echo(json.dumps([_as_json(row) for row in rows], ensure_ascii=False, indent=1))
        elif not rows:
            click.echo("This workspace has no goals yet.")
        else:
            click.echo(_as_table(rows, desk.as_of, language))
    finally:
        desk.close()


def _opened(file: Path, as_of: date | None, as_known_on: date | None) -> Desk:
    desk = Desk.open(file, read_only=True, as_of=as_of)
    if as_known_on is None:
        return desk
    try:
        return desk.as_known_on(as_known_on, as_of=as_of)
    finally:
        desk.close()


def _as_json(row: GoalRow) -> dict[str, Any]:
    progress = row.progress
    return {
        "unit": row.unit.code,
        "initiative": row.initiative.code,
        "indicator": row.indicator.code,
        "kind": row.goal.kind.value,
        "base_value": progress.base_value,
        "target_value": progress.target_value,
        "target_date": _day(progress.target_date),
        "actual": progress.actual,
        "as_of": _day(progress.as_of),
        "elapsed": progress.elapsed,
        "expected": progress.expected,
        "progress": progress.progress,
        "pace": progress.pace,
        "gap": progress.gap,
        "needed_per_year": progress.needed_per_year,
        "coverage": None if progress.coverage is None else progress.coverage.fraction,
        "status": progress.status.value,
        # Those that the status was held against, and from when they hold.
        "thresholds": dated_thresholds(
            held_since(row.goal, progress.as_of), in_force(row.goal, progress.as_of).thresholds
        ),
        "override": None if progress.override is None else status_override(progress.override),
        "quality": progress.rating.quality,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _as_table(rows: tuple[GoalRow, ...], as_of: date, language: str) -> str:
    table = [
        (
            row.unit.name.in_language(language),
            row.indicator.name.in_language(language),
            _number(row.progress.actual),
            _number(row.progress.target_value),
            row.indicator.unit,
            _share(row.progress.progress),
            "" if row.progress.pace is None else f"{row.progress.pace:.2f}",
            _number(row.progress.gap, sign=True),
            _status(row.progress) + (" (illustrative)" if row.progress.illustrative else ""),
        )
        for row in rows
    ]
    heads = ("unit", "indicator", "actual", "target", "in", "progress", "pace", "gap", "status")
    aligned = ("left", "left", "right", "right", "left", "right", "right", "right", "left")
    body = tabulate(table, heads, tablefmt="simple", disable_numparse=True, colalign=aligned)
    return f"{body}\n\nReporting date {as_of.isoformat()}"


def _status(progress: GoalProgress) -> str:
    """The shown status; beside an overridden one the computed."""
    computed = progress.status.value.replace("_", " ")
    if progress.override is None:
        return computed
    return f"{progress.override.status.value.replace('_', ' ')} (overridden; computed: {computed})"


def _number(value: float | None, *, sign: bool = False) -> str:
    """At most two decimals from 1 on, four below; no trailing zeros, no sign on a zero."""
    if value is None:
        return ""
    text = f"{value:{'+' if sign else ''},.{2 if abs(value) >= 1 or value == 0 else 4}f}"
    text = text.rstrip("0").rstrip(".")
    return "0" if text in {"+0", "-0"} else text


def _share(value: float | None) -> str:
    return "" if value is None else f"{100 * value:.1f} %"
