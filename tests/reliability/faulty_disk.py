"""A program of its own (with APSW's SQLite, through a file system that takes notes, or fails) for the trials.

``python -m tests.reliability.faulty_disk notes LOG OUT``: carry out recorded statements and note what reaches
the disk. ``... fails LOG OUT KIND N``: let call N of a kind (write, sync, truncate, delete) fail, and stop.
"""

from __future__ import annotations

import pickle
import sys
import tempfile
from pathlib import Path
from typing import Any

import apsw

# (what, name of the file, place or size or whether it is on the disk at once, bytes)
Note = tuple[str, str, int, bytes]
notes: list[Note] = []
failing: dict[str, int] = {}  # by kind: how many calls until one fails


def _count(kind: str) -> None:
    if kind in failing:
        failing[kind] -= 1
        if failing[kind] == 0:
            raise apsw.FullError("the disk is full") if kind == "write" else apsw.IOError("the disk fails")


class Disk(apsw.VFS):
    def __init__(self) -> None:
        super().__init__("trial", base="")

    def xOpen(self, name: Any, flags: list[int]) -> DiskFile:
        return DiskFile(name, flags)

    def xDelete(self, name: str, sync: bool) -> None:
        _count("delete")
        super().xDelete(name, sync)
        notes.append(("delete", Path(name).name, int(sync), b""))


class DiskFile(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name

    def xWrite(self, data: bytes, offset: int) -> None:
        _count("write")
        super().xWrite(data, offset)
        notes.append(("write", self._name, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        _count("truncate")
        super().xTruncate(size)
        notes.append(("truncate", self._name, size, b""))

    def xSync(self, flags: int) -> None:
        _count("sync")
        super().xSync(flags)
        notes.append(("sync", self._name, 0, b""))


def carry_out(path: Path, log: list[tuple[str, Any, bool]]) -> int:
    """Carry statements out until one fails. Returns the last step that was acknowledged."""
    connection = apsw.Connection(
        str(path), flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI, vfs="trial"
    )
    done = 0
    try:
        for sql, parameters, many in log:
            if sql == "-- committed":
                done = parameters
                notes.append(("committed", "", parameters, b""))
            elif many:
                connection.cursor().executemany(sql, parameters)
            else:
                connection.cursor().execute(sql, parameters).fetchall()
    except apsw.Error:
        if not failing:
            raise
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    finally:
        connection.close()
    return done


def main(what: str, log_file: str, out: str, kind: str = "", call: str = "0") -> None:
    before, log = pickle.loads(Path(log_file).read_bytes())
    disk = Disk()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trial.greendesk"
        path.write_bytes(before)
        if what == "fails":
            failing[kind] = int(call)
        done = carry_out(path, log)
        if what == "notes":
            Path(out).write_bytes(pickle.dumps(notes))
        else:
            files = {file.name: file.read_bytes() for file in path.parent.iterdir()}
            Path(out).write_bytes(pickle.dumps((done, failing[kind] <= 0, files)))
    disk.unregister()


if __name__ == "__main__":
    main(*sys.argv[1:])
