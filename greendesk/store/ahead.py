"""Looking for damage ahead of opening, beside the imports of a start.

The look is at a connection of its own, for reading. Its finding counts for the next opening alone, and only
while the file is as it was; whatever it finds wrong, the opening finds again, and says.
"""

from __future__ import annotations

import threading
from pathlib import Path

from greendesk.domain.errors import GreenDeskError
from greendesk.store.opening import open_file

_Stamp = tuple[int, int, int, int]
_looks: dict[Path, _Look] = {}


class _Look(threading.Thread):
    """Opens a file for reading and closes it again."""

    def __init__(self, path: Path) -> None:
        super().__init__(name="look ahead", daemon=True)
        self._path = path
        self.sound: _Stamp | None = None  # the file, as it was when no damage was found

    def run(self) -> None:
        try:
            stamp = _stamp(self._path)
            open_file(self._path, read_only=True, timeout=0.0).close()
        except (GreenDeskError, OSError, ValueError):
            return
        self.sound = stamp


def look_ahead(path: Path) -> None:
    """Begin to look for damage in a file that is opened soon."""
    whole = path.absolute()
    if whole not in _looks:
        _looks[whole] = look = _Look(whole)
        look.start()


def found_sound(path: Path) -> bool:
    """Whether a look ahead found no damage in a file that has not changed since. Waits for its end."""
    look = _looks.pop(path.absolute(), None)
    if look is None:
        return False
    look.join()
    try:
        return look.sound is not None and look.sound == _stamp(path)
    except OSError:
        return False


def _stamp(path: Path) -> _Stamp:
    found = path.stat()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
