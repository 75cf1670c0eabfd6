"""Files that another program has put into SQLite's WAL mode: brought back to one file, or refused untouched.

In that mode the newest entries may lie in a file beside the workspace, and even a reader writes there.
Nothing is read from such a file before it is whole again, and none of SQLite's files beside it is left
behind.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from greendesk.domain.errors import ReadOnlyWorkspace, WorkspaceBusy, WorkspaceError
from greendesk.store.beside import beside
from greendesk.store.faults import explained, is_writable
from greendesk.store.library import connect

_WAL = 2  # bytes 18 and 19 of the header: the versions needed to write and to read


def leave_wal(
    path: Path, header: bytes, *, read_only: bool, timeout: float, check: Callable[[int, int], None]
) -> None:
    """Bring a file in WAL mode back to a rollback journal; any other file is not touched.

    What the other program had committed is moved into the file, also if that program was killed.

    Args:
        path: of the file; not open in this process.
        header: its first 100 bytes.
        read_only: it must not be written.
        timeout: seconds to wait for another process.
        check: refuses an application id and a file version; the newest ones may lie beside the file.

    Raises:
        ReadOnlyWorkspace: it is in WAL mode and cannot, or must not, be written.
        WorkspaceBusy: another program has it open in WAL mode.
        WorkspaceError: beside it lies what belongs to another file.
    """
    newest = _newest(path)
    if _WAL not in header[18:20]:
        if newest is not None and newest.stat().st_size:
            # SQLite would take it for the newest entries of this file, whichever it belongs to.
            raise WorkspaceError(
                f"{newest} is left over from another file of that name; move it away, then open {path} again."
            )
        return
    if not is_writable(path):
        raise ReadOnlyWorkspace(
            f"{path} was left in WAL mode by another program and cannot be read so while it is read-only; "
            f"copy it (with {path.name}-wal, if there is one) to a place where you may write, and open the "
            "copy."
        )
    if read_only:
        raise ReadOnlyWorkspace(
            f"{path} was left in WAL mode by another program and cannot be read so without being written; "
            "open it once in GreenDesk, which turns it back into one file."
        )
    try:
        _convert(path, timeout, check)
    except WorkspaceBusy as error:
        raise _busy(path) from error


def _newest(path: Path) -> Path | None:
    """The file in which SQLite keeps the newest entries in WAL mode, if there is one."""
    place = beside(path.resolve(), "-wal")
    return place if place.exists() else None


def _convert(path: Path, timeout: float, check: Callable[[int, int], None]) -> None:
    deadline = time.monotonic() + timeout

    def wait(_: int) -> bool:
        time.sleep(0.002)
        return time.monotonic() < deadline

    with explained(path):
        connection = connect(path, "rw", wait)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA synchronous = EXTRA")
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            check(application, version)
            (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        finally:
            connection.close()
    if mode != "delete":
        raise _busy(path)


def _busy(path: Path) -> WorkspaceBusy:
    return WorkspaceBusy(
        f"Another program has {path} open in WAL mode; nothing was changed. "
        "Close it there, then open it here again."
    )
