from __future__ import annotations

import subprocess
import sys


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_sqlite_utils_uses_the_same_library() -> None:
    said = python(
        "import greendesk.store, sqlite_utils, sqlite_utils.db, sqlcipher3\n"
        "print(sqlite_utils.db.sqlite3 is sqlcipher3)\n"
        "print(isinstance(sqlite_utils.Database(memory=True).conn, sqlcipher3.Connection))"
    )
    assert said.split() == ["True", "True"]


def test_a_reader_never_loads_sqlite_utils(store, path) -> None:
    said = python(
        "import sys; from pathlib import Path; from greendesk.store import Store\n"
        f"store = Store.open(Path({str(path)!r})); store.catalog(); store.histories(['kg'])\n"
        "print(sum(name.startswith(('sqlite_utils', 'numpy', 'click')) for name in sys.modules))"
    )
    assert said.strip() == "0"


def test_prepare_to_write_loads_it(store, path) -> None:
    said = python(
        "import sys; from pathlib import Path; from greendesk.store import Store\n"
        f"store = Store.open(Path({str(path)!r})); store.prepare_to_write()\n"
        "print('sqlite_utils' in sys.modules)"
    )
    assert said.strip() == "True"


def test_pragmas_are_those_of_the_design(store) -> None:
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
    }
    assert {name: store._file.value(f"PRAGMA {name}") for name in wanted} == wanted
    assert store._file.value("SELECT sqlite_version()") >= "3.50"
