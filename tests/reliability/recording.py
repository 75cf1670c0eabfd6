"""The statements that the store sends to SQLite, to be carried out again on another file system."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from unittest import mock

from greendesk.store import Store, file, library
from greendesk.store.library import sqlite
from tests.reliability.work import KINDS, new_workspace, step

COMMITTED = "-- committed"  # after the statements of a step that was acknowledged
Statement = tuple[str, Any, bool]  # its text, its parameters, whether those are many rows of parameters


def record(folder: Path, steps: int) -> tuple[bytes, list[Statement]]:
    """Do steps on a new workspace.

    Returns: the file as it was before, and every statement that the steps sent.
    """
    path = folder / "recorded.greendesk"
    new_workspace(path)
    before = path.read_bytes()
    log: list[Statement] = []

    class Recording(sqlite.Connection):
        def execute(self, sql: str, parameters: Any = ()) -> sqlite.Cursor:
            log.append((sql, parameters, False))
            return super().execute(sql, parameters)

        def executemany(self, sql: str, parameters: Iterable[Any]) -> sqlite.Cursor:
            rows = list(parameters)
            log.append((sql, rows, True))
            return super().executemany(sql, rows)

        def executescript(self, sql: str) -> sqlite.Cursor:
            log.append((sql, (), False))
            return super().executescript(sql)

    real = sqlite.connect

    def connect(*arguments: Any, **more: Any) -> sqlite.Connection:
        return real(*arguments, **more, factory=Recording)

    with mock.patch.object(library.sqlite, "connect", connect), Store.open(path) as store:
        for number in range(1, steps + 1):
            if KINDS[number % len(KINDS)] != "backup":
                step(store, folder, number)
            log.append((COMMITTED, number, False))
    assert file.PRAGMAS in [sql for sql, _, _ in log]
    return before, log


def save(target: Path, before: bytes, log: list[Statement]) -> None:
    target.write_bytes(pickle.dumps((before, log)))
