"""Measurements as CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from greendesk.domain.catalog import Catalog
from greendesk.domain.model import Workspace
from greendesk.exchange.json_writing import number

COLUMNS = (
    "unit",
    "initiative",
    "indicator",
    "indicator name",
    "start",
    "end",
    "value",
    "unit of measure",
    "state",
    "source",
    "note",
    "data quality",
)
# Spreadsheets take a text that begins so for a formula, and would run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(workspace: Workspace, language: str = "en") -> str:
    """All measurements, one a line. The text begins with a byte order mark, so that Excel reads it as UTF-8.

    Numbers are written in full, with a point; a missing value is empty. Units, initiatives and indicators are
    given by their codes. A text that a spreadsheet would take for a formula gets an apostrophe in front.

    Args:
        workspace: what to write.
        language: of the names: "en", "ko" or "zh_CN".
    """
    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_rows(workspace, language))
    return text.getvalue()


def harmless(text: str) -> str:
    """The text as a spreadsheet shows it, never runs it."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def _rows(workspace: Workspace, language: str) -> Iterator[tuple[str, ...]]:
    catalog = Catalog(workspace.info, workspace.units, workspace.initiatives, workspace.indicators)
    heads: dict[str, tuple[tuple[str, ...], str]] = {}
    for indicator in workspace.indicators:
        initiative = catalog.initiative(indicator.initiative_id)
        codes = (catalog.unit(initiative.unit_id).code, initiative.code, indicator.code)
        name = indicator.name.in_language(language)
        heads[indicator.id] = tuple(map(harmless, (*codes, name))), harmless(indicator.unit)
    for m in workspace.measurements:
        head, unit = heads[m.indicator_id]
        value = "" if m.value is None else repr(number(m.value))
        yield (
            *head,
            m.start.isoformat(),
            m.end.isoformat(),
            value,
            unit,
            m.state.value,
            harmless(m.source),
            harmless(m.note),
            "" if m.quality is None else str(m.quality),
        )
