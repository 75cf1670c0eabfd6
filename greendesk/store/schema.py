"""The tables of a workspace file: its mark, its version, and the migrations that make and update it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import dropwhile
from pathlib import Path
from typing import TYPE_CHECKING

from greendesk.paths import migrations_dir
from greendesk.store.library import new_migrations, sqlite

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x47444B31  # "GDK1": what tells a workspace from other programs' SQLite files


@cache
def steps() -> tuple[tuple[int, Path], ...]:
    """The numbered SQL files, oldest first."""
    files = sorted(migrations_dir().glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return tuple((int(file.name[:4]), file) for file in files)


@cache
def own_triggers() -> frozenset[str]:
    """The triggers that the migrations make, as SQLite keeps their text."""
    found = set[str]()
    for _, file in steps():
        for statement in statements(file.read_text(encoding="utf-8")):
            lines = dropwhile(lambda line: not line.strip() or line.startswith("--"), statement.splitlines())
            text = "\n".join(lines).strip().removesuffix(";").rstrip()
            if text.startswith("CREATE TRIGGER"):
                found.add(text)
    return frozenset(found)


def newest_version() -> int:
    """The ``user_version`` of a file that this program writes: the number of its newest migration."""
    return steps()[-1][0]


def migrate(database: Database, stop_before: int | None = None) -> None:
    """Bring a file to the newest version, or an empty one to a first.

    Args:
        database: in whose transaction, if one is open, it happens.
        stop_before: leave this migration and the later ones out.
    """
    migrations = _migrations()
    names = {number: file.stem for number, file in steps()}
    migrations.apply(database, stop_before=names[stop_before] if stop_before else None)


def statements(sql: str) -> Iterator[str]:
    """The statements of an SQL text, one by one: executed together they would end the transaction first."""
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlite.complete_statement(pending):
            yield pending
            pending = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in pending.splitlines()):
        raise ValueError(f"A migration ends in the middle of a statement: {pending.strip()[:80]}")


def _migrations() -> Migrations:
    migrations = new_migrations("greendesk")
    for number, file in steps():
        migrations(name=file.stem)(_step(number, file))
    return migrations


def _step(number: int, file: Path) -> Callable[[Database], None]:
    step = partial(_run, number, file)
    return step


def _run(number: int, file: Path, database: Database) -> None:
    for statement in statements(file.read_text(encoding="utf-8")):
        database.conn.execute(statement)
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    database.conn.execute(f"PRAGMA user_version = {number:d}")
