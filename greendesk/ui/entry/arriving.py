"""Which cell of the grid is the current one when the page shows other lines."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex

from greendesk.domain.periods import Period
from greendesk.ui.context import Place
from greendesk.ui.entry import lines
from greendesk.ui.entry.model import GridModel


def cell_to_show(
    model: GridModel, wanted: Place | None, before: lines.Place | None, as_of: date
) -> QModelIndex:
    """The cell that is asked for, else the one before; not valid where there is neither.

    Args:
        model: with the lines that are shown now.
        wanted: where to go; of an initiative or a unit its first line.
        before: the cell that was the current one.
        as_of: the day whose column is meant where no period is asked for.
    """
    indicator_id = None if wanted is None else _indicator_of(model, wanted)
    if wanted is not None and indicator_id is not None:
        return model.index_of(indicator_id, wanted.period or Period(as_of, as_of))
    return QModelIndex() if before is None else model.index_of(*before)


def _indicator_of(model: GridModel, place: Place) -> str | None:
    if place.indicator_id is not None:
        return place.indicator_id
    rows = model.rows()
    of_initiative = (row.indicator.id for row in rows if row.initiative.id == place.initiative_id)
    of_unit = (row.indicator.id for row in rows if row.unit.id == place.unit_id)
    return next(of_initiative, None) or next(of_unit, None)
