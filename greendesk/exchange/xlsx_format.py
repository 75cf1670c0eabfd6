"""A workspace as a workbook: a sheet for each table, real numbers and dates, no formulas."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from greendesk.domain.model import Workspace
from greendesk.exchange.files import replaced
from greendesk.exchange.xlsx_tables import Kind, Row, Table, tables

# The limits of Excel.
MOST_ROWS = 1_048_576
LONGEST_TEXT = 32_767
FIRST_YEAR = 1900

_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_FORMATS: dict[Kind, dict[str, Any]] = {
    Kind.TEXT: {"num_format": "@"},
    Kind.NUMBER: {"num_format": "General"},
    Kind.SHARE: {"num_format": "0.0%"},
    Kind.DATE: {"num_format": "yyyy-mm-dd", "align": "left"},
}
_HEADING = {"bold": True, "bg_color": "#E8EEEB", "bottom": 1}
_TITLE = {"bold": True}


def write_xlsx(workspace: Workspace, path: Path, *, overwrite: bool = False) -> None:
    """Write the workbook; a file that was there is replaced whole, or stays.

    Measurements beyond the rows that a sheet can have go on in "Measurements 2", and so on. A text that is
    longer than a cell can hold is cut, with "…" at its end.

    Raises:
        FileNotUsable: the file cannot be written, or is there and may not be overwritten.
    """
    with replaced(path, overwrite=overwrite) as part, TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(str(part), {**_OPTIONS, "tmpdir": folder})
        try:
            sheets = _Sheets(book)
            for table in tables(workspace):
                sheets.write(table)
            book.close()
        except FileCreateError as error:
            raise _cause(error) from error
        finally:
            _close_parts(book)


def _cause(error: FileCreateError) -> Exception:
    """The error of the system that the library wraps, so that its reason becomes a sentence."""
    return next((cause for cause in error.args if isinstance(cause, OSError)), error)


def _close_parts(book: Any) -> None:
    """The library forgets the files that it keeps rows in when the workbook cannot be written."""
    for sheet in book.worksheets():
        sheet.row_data_fh.close()


class _Sheets:
    """The sheets of one workbook with its formats."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats = {kind: book.add_format(look) for kind, look in _FORMATS.items()}
        self._whole = book.add_format({"num_format": "#,##0"})
        self._heading = book.add_format(_HEADING)
        self._title = book.add_format(_TITLE)

    def write(self, table: Table) -> None:
        if table.title == "Overview":
            self._write_pairs(table)
            return
        number = 1
        for part in _parts(table.rows, MOST_ROWS - 1):
            self._write_list(table, table.title if number == 1 else f"{table.title} {number}", part)
            number += 1

    def _write_pairs(self, table: Table) -> None:
        sheet = self._sheet(table, table.title)
        for n, (heading, value) in enumerate(table.rows):
            sheet.write_string(n, 0, str(heading), self._title)
            self._write_cell(sheet, n, 1, value, Kind.NUMBER)

    def _write_list(self, table: Table, title: str, rows: Iterator[Row]) -> None:
        sheet = self._sheet(table, title)
        sheet.freeze_panes(1, 0)
        for k, column in enumerate(table.columns):
            sheet.write_string(0, k, column.heading, self._heading)
        last = 0
        for last, row in enumerate(rows, start=1):
            for k, (column, value) in enumerate(zip(table.columns, row, strict=True)):
                self._write_cell(sheet, last, k, value, column.kind)
        sheet.autofilter(0, 0, last, len(table.columns) - 1)

    def _sheet(self, table: Table, title: str) -> Any:
        sheet = self._book.add_worksheet(title)
        for k, column in enumerate(table.columns):
            sheet.set_column(k, k, column.width)
        return sheet

    def _write_cell(self, sheet: Any, row: int, column: int, value: Any, kind: Kind) -> None:
        if value is None or value == "":
            return
        if isinstance(value, date) and value.year >= FIRST_YEAR:
            sheet.write_datetime(row, column, value, self._formats[Kind.DATE])
        elif isinstance(value, (float, int)):
            is_whole = kind is Kind.NUMBER and float(value).is_integer()
            sheet.write_number(row, column, value, self._whole if is_whole else self._formats[kind])
        else:
            text = str(value)
            if len(text) > LONGEST_TEXT:
                text = text[: LONGEST_TEXT - 1] + "…"
            sheet.write_string(row, column, text, self._formats[Kind.TEXT])


def _parts(rows: Iterator[Row], most: int) -> Iterator[Iterator[Row]]:
    """The rows in portions; at least one, be it empty. Each must be used up before the next is taken."""
    yield islice(rows, most)
    for first in rows:
        yield chain([first], islice(rows, most - 1))
