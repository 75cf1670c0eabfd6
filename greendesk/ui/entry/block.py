"""Blocks of cells as spreadsheets put them on the clipboard: tab-separated text, some cells in quotes."""

from __future__ import annotations

from collections.abc import Sequence

Block = tuple[tuple[str, ...], ...]


def read_block(text: str) -> Block:
    """The cells of a tab-separated text, all rows equally long; () if there is nothing in it.

    A cell that begins with a quotation mark may hold tabs and line ends up to the closing one, and ``""`` is
    one quotation mark inside it. A quotation mark that is never closed is taken as a plain letter. Line ends
    may be of any system; the last one does not begin a new row.
    """
    rows: list[list[str]] = [[]]
    at, size = 0, len(text)
    while at < size:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= size:
            break
        if text[at] == "\t":
            at += 1
            if at == size:
                rows[-1].append("")
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        if at < size:
            rows.append([])
    width = max(len(row) for row in rows)
    return tuple((*row, *[""] * (width - len(row))) for row in rows) if width else ()


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """The cells as tab-separated text that ``read_block``, Excel and LibreOffice read back."""
    return "".join("\t".join(_quoted(cell) for cell in row) + "\n" for row in rows)


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins at ``at``, and where the tab or line end after it stands."""
    if text.startswith('"', at):
        quoted = _quoted_cell(text, at + 1)
        if quoted is not None:
            return quoted
    end = min((place for sign in "\t\r\n" if (place := text.find(sign, at)) >= 0), default=len(text))
    return text[at:end], end


def _quoted_cell(text: str, at: int) -> tuple[str, int] | None:
    """The cell whose opening quotation mark stands before ``at``; None if it is never closed."""
    parts: list[str] = []
    while True:
        close = text.find('"', at)
        if close < 0:
            return None
        parts.append(text[at:close])
        after = text[close + 1 : close + 2]
        if after == '"':
            parts.append('"')
            at = close + 2
        elif after in ("", "\t", "\r", "\n"):
            return "".join(parts), close + 1
        else:
            return None


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in '\t\r\n"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
