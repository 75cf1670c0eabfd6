"""docs/file-format.md says of each table, view and column what it is, and of nothing that is not there."""

from __future__ import annotations

import re
from pathlib import Path

from greendesk.store import Store
from greendesk.store.file import PRAGMAS
from greendesk.store.schema import APPLICATION_ID, newest_version

TEXT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")
TABLES_AND_VIEWS = TEXT.partition("\n## JSON format")[0]


def documented() -> dict[str, list[str]]:
    """The columns under each heading that is a table's or view's name."""
    found = {}
    for section in TABLES_AND_VIEWS.split("\n#### `")[1:]:
        name, _, rest = section.partition("`")
        rows = re.findall(r"^\| (`.+?) \|", rest.partition("\n### ")[0], re.MULTILINE)
        found[name] = [column for row in rows for column in re.findall(r"`([^`]+)`", row)]
    return found


def in_file(store: Store) -> dict[str, list[str]]:
    names = store._file.rows(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*'"
    )
    return {
        name: [row[0] for row in store._file.rows("SELECT name FROM pragma_table_info(?)", (name,))]
        for (name,) in names
    }


def test_each_table_view_and_column_is_documented(store) -> None:
    assert {name: sorted(columns) for name, columns in documented().items()} == {
        name: sorted(columns) for name, columns in in_file(store).items()
    }


def test_marks_and_pragmas_are_those_of_the_program() -> None:
    assert f"0x{APPLICATION_ID:08X}" in TABLES_AND_VIEWS
    assert f"| {newest_version()} (byte 60" in TABLES_AND_VIEWS
    said = re.findall(r"`(\w+) = (\w+)`", TABLES_AND_VIEWS.partition("### How it is written")[2])
    assert len(said) == 6
    for name, value in said:
        assert f"PRAGMA {name} = {value};" in PRAGMAS
