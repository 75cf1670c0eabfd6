"""Work that a trial interrupts: numbered steps whose outcome is known, on a small workspace."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from greendesk.domain.model import BusinessUnit, Indicator, Initiative, Measurement, Workspace, WorkspaceInfo
from greendesk.domain.names import Name
from greendesk.domain.periods import month_period
from greendesk.store import Store

ROOT = Path(__file__).resolve().parents[2]  # where trials start their processes
KINDS = ("save", "paste", "save", "import", "save", "backup")
ROWS = {"save": 12, "paste": 48, "import": 240}  # an import stands for many rows at once
Values = dict[tuple[str, int], float]


def new_workspace(path: Path) -> None:
    """A workspace for ``step``, with every row at 0."""
    unit, initiative = BusinessUnit("all", Name("All")), "programme"
    programme = Initiative("programme", unit.id, Name("Programme"), id=initiative)
    indicators = tuple(Indicator(name, initiative, Name(name), "kg", id=name) for name in ROWS)
    rows = tuple(_row(kind, month, 0.0) for kind, months in ROWS.items() for month in range(months))
    Store.create(
        path,
        Workspace(
            WorkspaceInfo(name="Trial"),
            units=(unit,),
            initiatives=(programme,),
            indicators=indicators,
            measurements=rows,
        ),
    ).close()


def step(store: Store, backups: Path, number: int) -> None:
    """Do step ``number``: one transaction, or one backup."""
    kind = KINDS[number % len(KINDS)]
    if kind == "backup":
        store.back_up(backups, datetime.now(UTC))
    else:
        store.put_measurements([_row(kind, month, float(number)) for month in _months(kind, number)])


def outcome(steps: int) -> Values:
    """Every value after so many steps."""
    values = {(kind, month): 0.0 for kind, months in ROWS.items() for month in range(months)}
    for number in range(1, steps + 1):
        kind = KINDS[number % len(KINDS)]
        if kind != "backup":
            values.update({(kind, month): float(number) for month in _months(kind, number)})
    return values


def values_in(store: Store) -> Values:
    """Every value that a workspace holds."""
    first = _row("save", 0, 0.0).start
    found = store.measurements_of(ROWS)
    return {
        (m.indicator_id, (m.start.year - first.year) * 12 + m.start.month - first.month): m.value or 0.0
        for m in found
    }


def _months(kind: str, number: int) -> range:
    if kind == "save":
        return range(number % ROWS[kind], number % ROWS[kind] + 1)
    return range(ROWS[kind])


def _row(kind: str, month: int, value: float) -> Measurement:
    period = month_period(1900 * 12 + month)
    return Measurement(kind, period.start, period.end, value)
