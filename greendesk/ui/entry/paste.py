"""A pasted block laid over the grid: which text falls into which cell, and why some cannot be taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex

from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, GridCell, GridRow
from greendesk.domain.errors import InvalidInput
from greendesk.domain.model import State
from greendesk.domain.periods import Period
from greendesk.ui.entry.block import Block
from greendesk.ui.entry.lines import Pending, Place
from greendesk.ui.entry.model import GridModel
from greendesk.ui.entry.typed import Typed, read_pasted

translate = QCoreApplication.translate


def lay_over(
    model: GridModel, block: Block, chosen: Sequence[QModelIndex]
) -> list[tuple[QModelIndex, str]] | str:
    """The cells of the grid with the text that falls into each; blank cells of the block leave theirs alone.

    The block begins at the first of the ``chosen`` cells; bands are stepped over. A block of one cell fills
    all that are chosen.

    Returns: a sentence if the block reaches beyond the grid.
    """
    if len(block) == 1 and len(block[0]) == 1:
        return [(index, block[0][0]) for index in chosen if block[0][0].strip()]
    line: int | None = min(index.row() for index in chosen)
    first = min(index.column() for index in chosen)
    lines = []
    while line is not None:
        lines.append(line)
        line = model.beside(line, 1)
    height = max((n + 1 for n, row in enumerate(block) if any(t.strip() for t in row)), default=0)
    width = max((n + 1 for row in block for n, text in enumerate(row) if text.strip()), default=0)
    if height > len(lines) or first + width > len(model.columns):
        return _too_large(height, width, len(lines), len(model.columns) - first)
    return [
        (model.index(lines[down], first + across), text)
        for down, row in enumerate(block[:height])
        for across, text in enumerate(row[:width])
        if text.strip()
    ]


def _too_large(height: int, width: int, lines: int, columns: int) -> str:
    return translate(
        "entry",
        "The block is {height} × {width} cells (down × across), and from this cell on there is room for "
        "{lines} × {columns}; begin further up or left, or choose a longer period. Nothing was pasted.",
    ).format(height=height, width=width, lines=lines, columns=columns)


def read_text(model: GridModel, index: QModelIndex, text: str, source: str) -> Pending:
    """One text as it would be written into a cell; with the problem if it cannot be read."""
    row, cell = model.row(index), model.cell(index)
    if row is None or cell is None:
        return Pending(text)
    try:
        typed = read_pasted(text, row.indicator.unit, model.look.locale)
    except InvalidInput as problem:
        return Pending(text, None, problem.message)
    return Pending(text, entry_for(row, cell, typed, source))


def checked(desk: Desk, texts: Mapping[Place, Pending]) -> dict[Place, Pending]:
    """The same texts held against the rules as one block, each with what is wrong with it."""
    result = dict(texts)
    waiting = [(place, text, text.entry) for place, text in texts.items() if text.entry is not None]
    answers = desk.entries.check_all([entry for _, _, entry in waiting])
    for (place, text, _), answer in zip(waiting, answers, strict=True):
        result[place] = replace(text, problem=answer.problem.message if answer.problem else "")
    return result


def entry_for(row: GridRow, cell: GridCell, typed: Typed, source: str) -> Entry:
    """What typing a value into a cell means.

    An estimated or restated value stays so until the user says otherwise, but a value typed over an
    illustrative one is the user's own, with a source and a grade of its own. Where a column reaches beyond
    the initiative's dates, the days within them are meant.
    """
    before = cell.measurement
    is_made_up = before is not None and before.is_illustrative
    state = (
        before.state if before is not None and before.value is not None and not is_made_up else State.REPORTED
    )
    return Entry(
        row.indicator.id,
        before.period if before is not None and cell.is_editable else days_for(row, cell),
        typed.value,
        typed.state or state,
        source=source or ("" if is_made_up else None),
        unit_of_measure=typed.unit_of_measure,
        measurement_id=before.id if before is not None and cell.is_editable else None,
        quality=0 if is_made_up else None,
    )


def days_for(row: GridRow, cell: GridCell) -> Period:
    """The days of the cell's column that lie within the initiative's dates; the whole column if none do."""
    start = row.initiative.start or cell.period.start
    end = row.initiative.end or cell.period.end
    if start > end:
        return cell.period
    return cell.period.clip(Period(start, end)) or cell.period
