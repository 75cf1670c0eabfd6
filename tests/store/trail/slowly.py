"""What the journal answers, found by reading all of it: what the quick answers are held against."""

from __future__ import annotations

from greendesk.domain.journal import EVERYTHING, RowChange, Wanted
from greendesk.store import Store

OWNER = {
    "unit": "parent_id", "initiative": "unit_id", "initiative_tag": "initiative_id",
    "indicator": "initiative_id", "goal": "indicator_id", "goal_milestone": "goal_id",
    "goal_thresholds": "goal_id", "status_override": "goal_id", "base_recalculation": "goal_id",
    "measurement": "indicator_id", "restatement": "indicator_id", "approval": "indicator_id",
    "measurement_evidence": "measurement_id",
}  # fmt: skip


def every_change(store: Store) -> list[RowChange]:
    """Oldest first."""
    return [change for tx in reversed(store.found_deeds(EVERYTHING)) for change in store.changes_of(tx)]


def about(changes: list[RowChange], wanted: str) -> tuple[int, ...]:
    """Transactions that changed something, or what belonged to it then, newest first."""
    owner: dict[str, str | None] = {}
    found = set()

    def belongs(key: str | None) -> bool:
        seen = set()
        while key is not None and key not in seen:
            if key == wanted:
                return True
            seen.add(key)
            key = owner.get(key)
        return False

    for change in changes:
        key, column = change.key, OWNER.get(change.table)
        if belongs(key):
            found.add(change.tx)
        whole = change.new if isinstance(change.new, dict) else change.old
        value = whole.get(column) if isinstance(whole, dict) and column else None
        if column and change.field == column:
            value = change.new
        elif change.field is not None or column is None:
            continue
        if value != key:
            owner[key] = None if value is None else str(value)
        if belongs(key):
            found.add(change.tx)
    return tuple(sorted(found, reverse=True))


def check_answers(store: Store) -> None:
    """Ask about every unit, initiative, indicator and goal there ever was, and for the story of every row."""
    changes = every_change(store)
    asked = {c.key for c in changes if c.table in ("unit", "initiative", "indicator", "goal")}
    for key in asked:
        assert store.found_deeds(Wanted(about=frozenset({key}))) == about(changes, key), key
    stories: dict[tuple[str, str], list[RowChange]] = {}
    for change in changes:
        stories.setdefault((change.table, change.key), []).append(change)
    for (table, key), story in list(stories.items())[::7]:
        assert list(store.changes_of_row(table, key)) == story
