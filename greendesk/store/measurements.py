"""Questions about measurements and their monthly slices."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date

from greendesk.domain.aggregate import slices_of
from greendesk.domain.model import Measurement
from greendesk.domain.periods import is_month_end, month_end, month_ordinal, month_start
from greendesk.domain.slices import History, Slice
from greendesk.store.faults import damaged
from greendesk.store.file import Row, WorkspaceFile
from greendesk.store.ids import IN, listed
from greendesk.store.reading import objects
from greendesk.store.tables import MEASUREMENT

# No two measurements of an indicator overlap, so nothing after the first one that ends at or after the last
# day reaches back to it. The bound spares reading on to the newest.
_TOUCHING = """
    m.end_date >= :first AND m.start_date <= :last AND m.end_date <= coalesce((
        SELECT n.end_date FROM measurement AS n
        WHERE n.indicator_id = {id} AND n.end_date >= :last ORDER BY n.end_date LIMIT 1), :last)
"""
_COLUMNS = ", ".join(f"m.{column}" for column in MEASUREMENT.columns)
_OF_ONE = f"""
    SELECT {_COLUMNS} FROM measurement AS m
    WHERE m.indicator_id = :id AND {_TOUCHING.format(id=":id")} ORDER BY m.end_date
"""
_OF_MANY = f"""
    SELECT {_COLUMNS} FROM json_each(:ids) AS k CROSS JOIN measurement AS m ON m.indicator_id = k.value
    WHERE {_TOUCHING.format(id="k.value")} ORDER BY k.key, m.end_date
"""
_NEWEST = (
    f"{MEASUREMENT.select_sql} WHERE indicator_id = ? AND value IS NOT NULL ORDER BY end_date DESC LIMIT ?"
)
_SLICE = (
    "month, covered, start_date, end_date, total, last, mean, days, count, missing, estimated, illustrative, "
    "restated, rated, weight, weighted, last_quality"
)


def measurements(
    file: WorkspaceFile, indicator_id: str, start: date | None = None, end: date | None = None
) -> tuple[Measurement, ...]:
    """Measurements of an indicator that touch the days ``start`` to ``end``, oldest first."""
    rows = file.rows(_OF_ONE, {"id": indicator_id, **_days(start, end)})
    return objects(file, MEASUREMENT, rows)


def measurements_of(
    file: WorkspaceFile, indicator_ids: Iterable[str], start: date | None = None, end: date | None = None
) -> tuple[Measurement, ...]:
    """The same for many indicators, one indicator after the other, each oldest first."""
    rows = file.rows(_OF_MANY, {"ids": listed(dict.fromkeys(indicator_ids)), **_days(start, end)})
    return objects(file, MEASUREMENT, rows)


def measurements_by_id(file: WorkspaceFile, ids: Iterable[str]) -> tuple[Measurement, ...]:
    """Those of these measurements that are (still) there."""
    rows = file.rows(f"{MEASUREMENT.select_sql} WHERE id {IN}", (listed(ids),))
    return objects(file, MEASUREMENT, rows)


def last_measurements(file: WorkspaceFile, indicator_id: str, n: int) -> tuple[Measurement, ...]:
    """The newest ``n`` measurements that have a value, oldest first."""
    rows = file.rows(_NEWEST, (indicator_id, n))
    return objects(file, MEASUREMENT, reversed(rows))


def sources(
    file: WorkspaceFile, indicator_ids: Iterable[str], start: date, end: date
) -> dict[str, dict[str, int]]:
    """In how many months each source stands, of what ends in those of ``start`` to ``end``, by indicator.

    Each of the ids has an entry.
    """
    wanted = list(indicator_ids)
    rows = file.rows(
        f"SELECT indicator_id, sources, count(*) FROM monthly_total WHERE indicator_id {IN} "
        "AND month BETWEEN ? AND ? AND sources IS NOT NULL GROUP BY indicator_id, sources",
        (listed(wanted), month_ordinal(start), month_ordinal(end)),
    )
    found: dict[str, dict[str, int]] = {indicator_id: {} for indicator_id in wanted}
    try:
        for indicator_id, named, months in rows:
            counts = found[indicator_id]
            for source in json.loads(named):
                counts[source] = counts.get(source, 0) + months
    except (ValueError, TypeError) as error:
        raise damaged(file.path, f"sources in the monthly totals: {error}") from error
    return found


def measured_between(file: WorkspaceFile, ids: Iterable[str], start: date, end: date) -> frozenset[str]:
    """Those of the indicators that have a value for any day of the months of ``start`` to ``end``."""
    rows = file.rows(
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM monthly_total "
        "WHERE indicator_id = value AND month BETWEEN ? AND ? AND covered > 0)",
        (listed(ids), month_ordinal(start), month_ordinal(end)),
    )
    return frozenset(indicator_id for (indicator_id,) in rows)


def history(file: WorkspaceFile, indicator_id: str, breaks: Collection[date] = ()) -> History:
    """Monthly slices of an indicator, oldest first, and the days covered of each month.

    Args:
        file: the workspace.
        indicator_id: an indicator with measurements of its own; a derived one has an empty history.
        breaks: dates at which a window may begin or end: the month around one comes as single measurements,
            unless the date is its last day.
    """
    rows = file.rows(
        f"SELECT {_SLICE} FROM monthly_total WHERE indicator_id = ? ORDER BY month", (indicator_id,)
    )
    return _history(file, indicator_id, rows, _broken(breaks))


def histories(file: WorkspaceFile, ids: Iterable[str], breaks: Collection[date] = ()) -> dict[str, History]:
    """``history`` of many indicators with few queries; each id has an entry."""
    wanted = list(ids)
    by_id: dict[str, list[Row]] = defaultdict(list)
    with file.moment():
        for row in file.rows(
            f"SELECT {_SLICE}, indicator_id FROM monthly_total WHERE indicator_id {IN} "
            "ORDER BY indicator_id, month",
            (listed(wanted),),
        ):
            by_id[row[-1]].append(row)
        broken = _broken(breaks)
        return {
            indicator_id: _history(file, indicator_id, by_id[indicator_id], broken) for indicator_id in wanted
        }


def _history(file: WorkspaceFile, indicator_id: str, rows: Iterable[Row], broken: Collection[int]) -> History:
    day = date.fromisoformat
    slices: list[Slice] = []
    covered: list[tuple[int, int]] = []
    try:
        for row in rows:
            if row[1]:
                covered.append((row[0], row[1]))
            if row[2] is None:
                continue
            if row[0] in broken and row[8] + row[9] > 1:
                slices.extend(_single(file, indicator_id, row[0]))
            elif row[13] is None:  # nothing graded
                slices.append(Slice(day(row[2]), day(row[3]), *row[4:13]))
            else:
                slices.append(Slice(day(row[2]), day(row[3]), *row[4:17]))
    except (ValueError, TypeError) as error:
        raise damaged(file.path, f"monthly totals of indicator {indicator_id}: {error}") from error
    return History(tuple(slices), tuple(covered))


def _single(file: WorkspaceFile, indicator_id: str, month: int) -> tuple[Slice, ...]:
    """What ends in a month, each measurement for itself."""
    rows = file.rows(
        f"{MEASUREMENT.select_sql} WHERE indicator_id = ? AND end_date BETWEEN ? AND ?",
        (indicator_id, month_start(month).isoformat(), month_end(month).isoformat()),
    )
    return slices_of(objects(file, MEASUREMENT, rows), monthly=False).slices


def _broken(breaks: Iterable[date]) -> frozenset[int]:
    return frozenset(month_ordinal(day) for day in breaks if not is_month_end(day))


def _days(start: date | None, end: date | None) -> dict[str, str]:
    return {"first": (start or date.min).isoformat(), "last": (end or date.max).isoformat()}
