"""What the sheets of a workbook hold: columns, and rows of texts, numbers and dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from enum import Enum

from greendesk.domain.catalog import Catalog
from greendesk.domain.frozen import frozen
from greendesk.domain.model import Goal, GoalKind, Workspace
from greendesk.domain.names import Name
from greendesk.domain.periods import month_text
from greendesk.domain.progress import GoalProgress
from greendesk.exchange.standing import reporting_date, standing

Cell = str | float | date | None
Row = tuple[Cell, ...]


class Kind(Enum):
    """How the cells of a column are shown."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"  # 0.5 is shown as 50 %
    DATE = "date"


@frozen
class Column:
    heading: str
    width: float  # in characters
    kind: Kind = Kind.TEXT


@frozen
class Table:
    title: str
    columns: tuple[Column, ...]
    rows: Iterator[Row]


_NAMES = (Column("name", 38), Column("Korean name", 30), Column("Chinese name", 30))


def tables(workspace: Workspace) -> Iterator[Table]:
    """The sheets in order; the rows of each are made while they are written."""
    catalog = Catalog(
        workspace.info,
        workspace.units,
        workspace.initiatives,
        workspace.indicators,
        workspace.goals,
        workspace.factors,
    )
    goals = standing(workspace)
    yield Table("Overview", (Column("", 28), Column("", 42)), _overview(workspace, goals))
    yield Table("Units", (Column("code", 18), *_NAMES, Column("parent", 18)), _units(catalog))
    yield Table("Initiatives", _INITIATIVE, _initiatives(catalog))
    yield Table("Indicators", _INDICATOR, _indicators(catalog))
    yield Table("Measurements", _MEASUREMENT, _measurements(workspace, catalog))
    yield Table("Goals", _GOAL, _goals(goals, catalog))
    yield Table("Factors", _FACTOR, _factors(workspace))
    yield Table("Restatements", _RESTATEMENT, _restatements(workspace, catalog))
    yield Table("Approvals", _APPROVAL, _approvals(workspace, catalog))


def _overview(workspace: Workspace, goals: tuple[tuple[Goal, GoalProgress], ...]) -> Iterator[Row]:
    info = workspace.info
    yield "Workspace", info.name
    yield "Reporting date", reporting_date(workspace)
    yield "Fiscal year starts in month", float(info.fiscal_year_start)
    yield "Currency", info.currency
    for title, objects in (
        ("Units", workspace.units),
        ("Initiatives", workspace.initiatives),
        ("Indicators", workspace.indicators),
        ("Measurements", workspace.measurements),
        ("Goals", workspace.goals),
        ("Factors", workspace.factors),
        ("Restatements", workspace.restatements),
        ("Approvals", workspace.approvals),
    ):
        yield title, float(len(objects))
    for status, count in Counter(progress.status for _, progress in goals).items():
        yield f"Goals: {status.value.replace('_', ' ')}", float(count)


def _name(name: Name) -> tuple[str, str | None, str | None]:
    return str(name), name.ko, name.zh_CN


def _units(catalog: Catalog) -> Iterator[Row]:
    for unit in catalog.units.values():
        parent = catalog.unit(unit.parent_id).code if unit.parent_id else None
        yield unit.code, *_name(unit.name), parent


_INITIATIVE = (
    *(Column("code", 18), Column("unit", 18), *_NAMES, Column("owner", 20)),
    *(Column("start", 12, Kind.DATE), Column("end", 12, Kind.DATE), Column("tags", 36)),
    Column("description", 80),
)


def _initiatives(catalog: Catalog) -> Iterator[Row]:
    for initiative in catalog.initiatives.values():
        yield (
            initiative.code,
            catalog.unit(initiative.unit_id).code,
            *_name(initiative.name),
            initiative.owner,
            initiative.start,
            initiative.end,
            ", ".join(initiative.tags),
            str(initiative.description),
        )


_INDICATOR = (
    *(Column("code", 24), Column("initiative", 18), *_NAMES, Column("unit of measure", 22)),
    *(Column("aggregation", 12), Column("direction", 10), Column("account", 13)),
    *(Column("numerator", 24), Column("denominator", 24), Column("source", 24), Column("factor", 24)),
)


def _indicators(catalog: Catalog) -> Iterator[Row]:
    def code(indicator_id: str | None) -> str | None:
        return catalog.indicator(indicator_id).code if indicator_id else None

    for indicator in catalog.indicators.values():
        yield (
            indicator.code,
            catalog.initiative(indicator.initiative_id).code,
            *_name(indicator.name),
            indicator.unit,
            indicator.aggregation.value,
            indicator.direction.value,
            indicator.account.value,
            code(indicator.numerator_id),
            code(indicator.denominator_id),
            code(indicator.source_id),
            catalog.factor(indicator.factor_id).code if indicator.factor_id else None,
        )


_HEADS = (Column("unit", 16), Column("initiative", 16), Column("indicator", 24), Column("indicator name", 38))


def _heads(catalog: Catalog) -> dict[str, tuple[str, str, str, str]]:
    """What a row about an indicator begins with, by the indicator's id."""
    return {
        indicator.id: (
            catalog.unit_of(indicator.id).code,
            catalog.initiative(indicator.initiative_id).code,
            indicator.code,
            str(indicator.name),
        )
        for indicator in catalog.indicators.values()
    }


_MEASUREMENT = (
    *_HEADS,
    *(Column("start", 12, Kind.DATE), Column("end", 12, Kind.DATE), Column("value", 16, Kind.NUMBER)),
    *(Column("unit of measure", 22), Column("state", 18), Column("source", 60), Column("note", 60)),
    Column("data quality", 12, Kind.NUMBER),
)


def _measurements(workspace: Workspace, catalog: Catalog) -> Iterator[Row]:
    heads = _heads(catalog)
    units = {indicator.id: indicator.unit for indicator in workspace.indicators}
    for m in workspace.measurements:
        yield (
            *heads[m.indicator_id],
            m.start,
            m.end,
            m.value,
            units[m.indicator_id],
            m.state.value,
            m.source,
            m.note,
            None if m.quality is None else float(m.quality),
        )


_GOAL = (
    *(
        Column("indicator", 24),
        Column("indicator name", 38),
        Column("kind", 12),
        Column("unit of measure", 22),
    ),
    *(Column("base date", 12, Kind.DATE), Column("base value", 14, Kind.NUMBER)),
    *(Column("target date", 12, Kind.DATE), Column("target value", 14, Kind.NUMBER)),
    *(Column("reduction", 10, Kind.SHARE), Column("actual", 14, Kind.NUMBER)),
    *(Column("measured on", 12, Kind.DATE), Column("elapsed", 9, Kind.SHARE)),
    *(Column("expected", 14, Kind.NUMBER), Column("progress", 9, Kind.SHARE), Column("pace", 9, Kind.NUMBER)),
    *(Column("gap", 14, Kind.NUMBER), Column("needed per year", 16, Kind.NUMBER)),
    *(Column("coverage", 9, Kind.SHARE), Column("data quality", 12, Kind.NUMBER), Column("rated", 14)),
    *(Column("status", 14), Column("illustrative", 11)),
    *(Column("window", 12), Column("milestones", 40)),
    *(Column("status override", 14), Column("override reason", 40)),
)


def _goals(goals: tuple[tuple[Goal, GoalProgress], ...], catalog: Catalog) -> Iterator[Row]:
    for goal, known in goals:
        indicator = catalog.indicator(goal.indicator_id)
        yield (
            indicator.code,
            str(indicator.name),
            goal.kind.value,
            indicator.unit,
            goal.base_date,
            known.base_value,
            goal.target_date,
            known.target_value,
            goal.target_value if goal.kind is GoalKind.PERCENT else None,
            known.actual,
            known.measured_on,
            known.elapsed,
            known.expected,
            known.progress,
            known.pace,
            known.gap,
            known.needed_per_year,
            None if known.coverage is None else known.coverage.fraction,
            known.rating.quality,
            f"{known.rating.rated} of {known.rating.values}",
            known.status.value.replace("_", " "),
            "yes" if known.illustrative else "no",
            goal.window.value.replace("_", " "),
            "; ".join(f"{step.date}: {step.value:g}" for step in goal.milestones),
            "" if known.override is None else known.override.status.value.replace("_", " "),
            "" if known.override is None else known.override.reason,
        )


_FACTOR = (
    *(Column("code", 18), *_NAMES, Column("value", 16, Kind.NUMBER), Column("unit", 24)),
    *(Column("source", 90), Column("year", 8, Kind.NUMBER)),
)


def _factors(workspace: Workspace) -> Iterator[Row]:
    for factor in workspace.factors:
        year = None if factor.year is None else float(factor.year)
        yield factor.code, *_name(factor.name), factor.value, factor.unit, factor.source, year


_RESTATEMENT = (
    *_HEADS,
    *(Column("start", 12, Kind.DATE), Column("end", 12, Kind.DATE)),
    *(Column("old value", 16, Kind.NUMBER), Column("new value", 16, Kind.NUMBER)),
    *(Column("unit of measure", 22), Column("cause", 12), Column("explanation", 60)),
    *(Column("author", 20), Column("role", 20), Column("said on", 12, Kind.DATE)),
)


def _restatements(workspace: Workspace, catalog: Catalog) -> Iterator[Row]:
    heads = _heads(catalog)
    for each in workspace.restatements:
        yield (
            *heads[each.indicator_id],
            each.start,
            each.end,
            each.old_value,
            each.new_value,
            catalog.indicator(each.indicator_id).unit,
            each.cause.value,
            each.text,
            each.author,
            each.role,
            each.said_on,
        )


_APPROVAL = (
    *_HEADS,
    *(Column("month", 10), Column("stage", 12), Column("entered by", 20), Column("approved by", 20)),
    Column("due", 12, Kind.DATE),
)


def _approvals(workspace: Workspace, catalog: Catalog) -> Iterator[Row]:
    heads = _heads(catalog)
    for each in workspace.approvals:
        yield (
            *heads[each.indicator_id],
            month_text(each.month),
            each.stage.value,
            each.processor,
            each.approver,
            each.due,
        )
