"""Writing the history that is shown to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from greendesk.charts.export import safe_name
from greendesk.domain.errors import GreenDeskError
from greendesk.ui.context import Context
from greendesk.ui.widgets.dialogs import show_error

translate = QCoreApplication.translate


def export_history(context: Context, ids: tuple[int, ...], suffix: str, parent: QWidget) -> None:
    """Ask for a file and write these transactions with their changes.

    Args:
        context: of the window.
        ids: newest first.
        suffix: ".csv" or ".json".
        parent: the widget that asks.
    """
    desk = context.desk
    name = translate("files", "{name} history").format(name=safe_name(desk.settings.info.name))
    proposed = desk.path.with_name(f"{name}{suffix}")
    title = translate("files", "Export the history")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"{suffix[1:].upper()} (*{suffix})")
    if not chosen:
        return
    file = Path(chosen)
    if file.suffix.lower() != suffix:
        file = file.with_name(file.name + suffix)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        _write(context, ids, file)
    except GreenDeskError as error:
        QApplication.restoreOverrideCursor()
        show_error(parent, error)
        return
    QApplication.restoreOverrideCursor()
    context.notice.emit(translate("files", "Saved {file}").format(file=file))


def _write(context: Context, ids: tuple[int, ...], file: Path) -> None:
    from greendesk.exchange.files import write_text
    from greendesk.exchange.history_format import write_history_csv, write_history_json

    stories = context.desk.journal.stories(ids)
    if file.suffix.lower() == ".csv":
        text = write_history_csv(stories, context.look.language)
    else:
        text = write_history_json(stories)
    write_text(file, text, overwrite=True)
