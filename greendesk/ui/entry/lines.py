"""The lines of the entry grid: rows of cells, under a slim band for each initiative."""

from __future__ import annotations

from collections.abc import Sequence

from greendesk.desk.rows import Entry, GridRow
from greendesk.domain.frozen import frozen
from greendesk.domain.model import BusinessUnit, Initiative
from greendesk.domain.periods import Period

# A cell is known by its indicator's id and its column's period, whatever rows come and go around it.
Place = tuple[str, Period]


@frozen
class Band:
    """Stands above the rows of one initiative and names it, with its unit."""

    unit: BusinessUnit
    initiative: Initiative


Line = Band | GridRow


@frozen
class Pending:
    """What stands in a cell but is not written: part of a pasted block, or a text that cannot be taken.

    Attributes:
        text: as it was typed or pasted.
        entry: what it would write; None if it could not be read.
        problem: the sentence why it cannot be taken; "" if it can.
    """

    text: str
    entry: Entry | None = None
    problem: str = ""


def lines_of(rows: Sequence[GridRow]) -> list[Line]:
    """The rows with a band before each new initiative."""
    lines: list[Line] = []
    initiative_id = ""
    for row in rows:
        if row.initiative.id != initiative_id:
            initiative_id = row.initiative.id
            lines.append(Band(row.unit, row.initiative))
        lines.append(row)
    return lines
