"""Writing the history that is shown to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from greendesk.charts.export import safe_name
from greendesk.ui.context import Context
from greendesk.ui.widgets.dialogs import attempt
from greendesk.ui.widgets.saving import ask_where, waiting

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
    file = ask_where(parent, title, proposed, suffix[1:].upper())
    if file is not None and attempt(parent, partial(_write, context, ids, file)):
        context.notice.emit(translate("files", "Saved {file}").format(file=file))


def _write(context: Context, ids: tuple[int, ...], file: Path) -> None:
    from greendesk.exchange.files import write_text
    from greendesk.exchange.history_format import write_history_csv, write_history_json

    with waiting():
        stories = context.desk.journal.stories(ids)
        if file.suffix.lower() == ".csv":
            text = write_history_csv(stories, context.look.language)
        else:
            text = write_history_json(stories)
        write_text(file, text, overwrite=True)
