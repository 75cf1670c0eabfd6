"""The history of a workspace as JSON and CSV, for an auditor's own tools."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from greendesk.domain.history import ChangeLine, Fields, Story
from greendesk.domain.journal import Value
from greendesk.exchange.csv_format import harmless
from greendesk.exchange.json_writing import number

COLUMNS = (
    "transaction", "when", "person", "role", "kind", "act", "subject", "undoes", "undone", "reason",
    "document", "document sha256", "table", "code", "name", "start", "end", "field", "before", "after",
    "unit of measure",
)  # fmt: skip


def write_history_json(stories: Iterable[Story]) -> str:
    """A list of transactions, each with its changes. Values as they are; a whole row as an object."""
    return json.dumps([_story(story) for story in stories], ensure_ascii=False, indent=1) + "\n"


def write_history_csv(stories: Iterable[Story], language: str = "en") -> str:
    """A line for each change, with the transaction that made it; a whole row as "field=value; ...".

    The text begins with a byte order mark, so that Excel reads it as UTF-8. A text that a spreadsheet would
    take for a formula gets an apostrophe in front.

    Args:
        stories: what to write.
        language: of the names.
    """
    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for story in stories:
        writer.writerows(_rows(story, language))
    return text.getvalue()


def _story(story: Story) -> dict[str, Any]:
    deeds, deed = story.deeds, story.deeds.deed
    return {
        "transaction": deeds.id,
        "when": deeds.when.isoformat(timespec="milliseconds"),
        "person": deeds.author.name,
        "role": deeds.author.role,
        "kind": deeds.kind.value,
        "act": deed.act.value,
        "subject": deed.subject,
        "undoes": deeds.undoes,
        "undone": story.is_undone,
        "reason": deed.reason,
        "document": deed.document,
        "document_sha256": None if deed.document_sha256 is None else deed.document_sha256.hex(),
        "changes": [_line(line) for line in story.lines],
    }


def _line(line: ChangeLine) -> dict[str, Any]:
    period = line.period
    return {
        "table": line.table,
        "code": line.code,
        "name": line.name.in_language("en"),
        "start": None if period is None else period.start.isoformat(),
        "end": None if period is None else period.end.isoformat(),
        "field": line.field,
        "before": _plain(line.old),
        "after": _plain(line.new),
        "unit": line.unit,
    }


def _plain(value: Value | Fields) -> Any:
    if isinstance(value, dict):
        return {field: _plain(each) for field, each in value.items()}
    if isinstance(value, bytes):
        return value.hex()
    return number(value) if isinstance(value, float) else value


def _rows(story: Story, language: str) -> Iterator[tuple[str, ...]]:
    told = _story(story)
    head = [
        told["transaction"], told["when"], told["person"], told["role"], told["kind"], told["act"],
        told["subject"], told["undoes"], "yes" if told["undone"] else "", told["reason"], told["document"],
        told["document_sha256"],
    ]  # fmt: skip
    start = tuple("" if each is None else harmless(str(each)) for each in head)
    for line, plain in zip(story.lines, told["changes"], strict=True):
        texts = (
            line.table, line.code, line.name.in_language(language), plain["start"] or "", plain["end"] or "",
            line.field or "", _text(plain["before"]), _text(plain["after"]), line.unit,
        )  # fmt: skip
        yield (*start, *(text if _is_number(text) else harmless(text) for text in texts))


def _text(plain: Any) -> str:
    if isinstance(plain, dict):
        return "; ".join(f"{field}={'' if each is None else each}" for field, each in plain.items())
    return "" if plain is None else str(plain)


def _is_number(text: str) -> bool:
    """A figure below zero is no formula."""
    try:
        float(text)
    except ValueError:
        return False
    return True
