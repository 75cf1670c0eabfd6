"""Who changed what: the history of a workspace file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click
from tabulate import tabulate

from greendesk.cli.options import FILE, DateType
from greendesk.desk.desk import Desk
from greendesk.domain.errors import InvalidInput
from greendesk.domain.history import ChangeLine, Fields, Story
from greendesk.domain.journal import Deed, Kind, Value
from greendesk.exchange.history_format import write_history_csv, write_history_json

SHOWN = 6  # changes of a transaction that the table shows


@click.command()
@FILE
@click.option("--unit", metavar="CODE", help="What was about this business unit, or one below it.")
@click.option("--indicator", metavar="CODE", help="What was about this indicator, its values and goals.")
@click.option("--person", metavar="NAME", help="What one of this name wrote.")
@click.option("--from", "first", type=DateType(), help="Written on this day or later.")
@click.option("--to", "last", type=DateType(), help="Written on this day or earlier.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many, the newest.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, one object per transaction.")
@click.option("--csv", "as_csv", is_flag=True, help="As CSV, one line per change.")
def history(
    file: Path,
    unit: str | None,
    indicator: str | None,
    person: str | None,
    first: date | None,
    last: date | None,
    limit: int | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Tell who changed what, when and why, the newest first."""
    if as_json and as_csv:
        raise InvalidInput("--json and --csv were both given; choose one of them.", "json")
    desk = Desk.open(file, read_only=True)
    try:
        ids = _found(desk, unit, indicator, person, first, last)
        stories = desk.journal.stories(ids if limit is None else ids[:limit])
        if as_json:
            click.echo(write_history_json(stories), nl=False)
        elif as_csv:
            click.echo(write_history_csv(stories), nl=False)
        elif not ids:
            click.echo("No change in this workspace's history is like that.")
        else:
            click.echo(_as_table(stories))
    finally:
        desk.close()


def _found(
    desk: Desk,
    unit: str | None,
    indicator: str | None,
    person: str | None,
    first: date | None,
    last: date | None,
) -> tuple[int, ...]:
    """Ids of the transactions that meet every condition."""
    journal = desk.journal
    wanted = journal.wanted(person=person, first=first, last=last)
    ids = journal.find(wanted)
    for about in (
        None if unit is None else journal.coded(unit=unit),
        None if indicator is None else journal.coded(indicator=indicator),
    ):
        if about is not None:
            those = set(journal.find(replace(wanted, about=about)))
            ids = tuple(i for i in ids if i in those)
    return ids


def _as_table(stories: Iterable[Story]) -> str:
    heads = ("when", "person", "what", "of", "field", "before", "after", "reason, document")
    rows = [row for story in stories for row in _rows(story)]
    return tabulate(rows, heads, tablefmt="simple", disable_numparse=True)


def _rows(story: Story) -> Iterator[tuple[str, ...]]:
    deeds, deed = story.deeds, story.deeds.deed
    who = f"{deeds.author.name} ({deeds.author.role})" if deeds.author.role else deeds.author.name
    what = {Kind.DO: "", Kind.UNDO: "undo: ", Kind.REDO: "redo: "}[deeds.kind] + deed.act.value
    head = (
        deeds.when.strftime("%Y-%m-%d %H:%M"), who or "-", what + (" (undone)" if story.is_undone else ""),
    )  # fmt: skip
    for number, line in enumerate(story.lines[:SHOWN]):
        of, field, before, after = _line(line)
        yield (
            *(head if number == 0 else ("", "", "")),
            of,
            field,
            before,
            after,
            "" if number else _why(deed),
        )
    if len(story.lines) > SHOWN:
        yield ("", "", "", f"and {len(story.lines) - SHOWN} more", "", "", "", "")


def _why(deed: Deed) -> str:
    """The reason, and the document with the beginning of its hash; JSON and CSV have all of it."""
    digest = "" if deed.document_sha256 is None else f" (SHA-256 {deed.document_sha256.hex()[:12]}…)"
    return " · ".join(text for text in (deed.reason, deed.document + digest) if text)


def _line(line: ChangeLine) -> tuple[str, str, str, str]:
    period = "" if line.period is None else f" {line.period.start}..{line.period.end}"
    field = line.field or line.table.replace("_", " ")
    return line.code + period, field, _shown(line.old, line.unit), _shown(line.new, line.unit)


def _shown(value: Value | Fields, unit: str) -> str:
    """A value; of a whole row its value, its name, or that it is there."""
    if isinstance(value, dict):
        value = value.get("value", value.get("name_en", value.get("tag", "there")))
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.10g} {unit}".strip()
    return value.hex()[:12] if isinstance(value, bytes) else str(value)
