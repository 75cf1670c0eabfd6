"""Where to save a file, and waiting until it is written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, proposed: Path, kind: str) -> Path | None:
    """Ask for a file to write; the system's dialog asks itself before one is replaced.

    Args:
        parent: the widget that asks.
        title: of the dialog.
        proposed: the file that is proposed; a name without its ending gets it.
        kind: what such files are called.
    """
    suffix = proposed.suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"{kind} (*{suffix})")
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == suffix else file.with_name(file.name + suffix)


@contextmanager
def waiting() -> Iterator[None]:
    """The pointer that says: wait."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
