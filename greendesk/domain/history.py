"""What the journal tells, in words that a person knows: names instead of keys, values with units."""

from __future__ import annotations

from greendesk.domain.frozen import frozen
from greendesk.domain.journal import Deeds, Value
from greendesk.domain.names import Name
from greendesk.domain.periods import Period

Fields = dict[str, Value]


@frozen
class ChangeLine:
    """What happened to one row of the workspace, or to one field of it.

    Attributes:
        table, key: the row.
        code, name: of what the row is, or (a value, a goal, a tag) of what it belongs to.
        period: of a measurement.
        unit: of the values, "" if they have none.
        field: None if the whole row came or went.
        old, new: before and after, references as codes; of a whole row its fields that say something. None:
            it was not there, or was empty.
    """

    table: str
    key: str
    code: str
    name: Name
    period: Period | None
    unit: str
    field: str | None
    old: Value | Fields
    new: Value | Fields


@frozen
class Story:
    """One transaction with what it changed.

    Attributes:
        is_undone: its effect was taken back, and not done once more since.
    """

    deeds: Deeds
    is_undone: bool
    lines: tuple[ChangeLine, ...]
