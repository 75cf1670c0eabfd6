"""Commands of the menus on an open workspace as a whole: copies, exports, pictures, a new year."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from greendesk.charts.export import safe_name
from greendesk.desk.desk import Desk
from greendesk.domain.model import Workspace
from greendesk.paths import SUFFIX
from greendesk.ui.charts.card import charts_on
from greendesk.ui.charts.export_dialog import ExportDialog
from greendesk.ui.charts.export_many import ExportManyDialog
from greendesk.ui.roll_forward.commands import begin_year, save_structure
from greendesk.ui.widgets.dialogs import attempt, run
from greendesk.ui.widgets.saving import ask_where
from greendesk.ui.workspace_view import WorkspaceView

translate = QCoreApplication.translate


def carry_out(command: str, view: WorkspaceView) -> None:
    """Do what the menu's command says, for the workspace that a window shows."""
    if command == "export_page":
        export_page(view)
    elif command == "export_all":
        export_all(view)
    elif command == "save_copy":
        save_copy(view)
    elif command == "begin_year":
        begin_year(view)
    elif command == "save_structure":
        save_structure(view)
    elif command == "export_json":
        _ask_and_write(view, translate("files", "Export as JSON"), ".json", "JSON", _write_json)
    elif command == "export_csv":
        _ask_and_write(view, translate("files", "Export the measurements"), ".csv", "CSV", _write_csv)
    elif command == "export_xlsx":
        _ask_and_write(view, translate("files", "Export as a workbook"), ".xlsx", "Excel", _write_xlsx)


def save_copy(view: WorkspaceView) -> None:
    """Save the contents as a workspace with a history of its own; of a protected one it is protected too."""
    title = translate("files", "Save a copy of the workspace")
    file = _asked(view, title, SUFFIX, "GreenDesk")
    if file is None:
        return
    author, passphrase = view.desk.journal.author, None
    if view.desk.protection.is_on:
        from greendesk.ui.passphrase.giving import CopyDialog

        dialog = CopyDialog(view)
        if not run(dialog):
            return
        passphrase = dialog.passphrase
    write = partial(Desk.create, overwrite=True, author=author, passphrase=passphrase)
    _write(view, file, lambda workspace, path: write(path, workspace).close())


def export_page(view: WorkspaceView) -> None:
    """Save the charts that can be seen on the page."""
    charts, look = charts_on(view.page()), view.context.look
    if not charts:
        view.context.notice.emit(translate("files", "There is no chart on this page"))
    elif len(charts) == 1:
        name, chart = charts[0]
        dialog = ExportDialog(chart, look, name, view.size(), view)
        dialog.saved.connect(view.context.notice)
        run(dialog)
    else:
        title = translate("files", "Save this page's charts")
        run(ExportManyDialog(title, iter(charts), look, len(charts), view))


def export_all(view: WorkspaceView) -> None:
    """Save every chart that the workspace has, in the period and unit of the top bar."""
    charts = view.desk.figures.all_charts(view.context.view)
    run(ExportManyDialog(translate("files", "Save all charts"), charts, view.context.look, None, view))


def _ask_and_write(
    view: WorkspaceView, title: str, suffix: str, kind: str, write: Callable[[Workspace, Path], None]
) -> None:
    """Ask for a file, and write the workspace to it."""
    file = _asked(view, title, suffix, kind)
    if file is not None:
        _write(view, file, write)


def _asked(view: WorkspaceView, title: str, suffix: str, kind: str) -> Path | None:
    proposed = view.desk.path.with_name(f"{safe_name(view.desk.settings.info.name)}{suffix}")
    if proposed == view.desk.path:
        proposed = proposed.with_stem(translate("files", "{name} copy").format(name=proposed.stem))
    return ask_where(view, title, proposed, kind)


def _write(view: WorkspaceView, file: Path, write: Callable[[Workspace, Path], None]) -> None:
    if attempt(view, lambda: write(view.desk.contents(), file)):
        view.context.notice.emit(translate("files", "Saved {file}").format(file=file))


def _write_json(workspace: Workspace, file: Path) -> None:
    from greendesk.exchange.files import write_text
    from greendesk.exchange.json_format import write_workspace

    write_text(file, write_workspace(workspace), overwrite=True)


def _write_csv(workspace: Workspace, file: Path) -> None:
    from greendesk.exchange.csv_format import write_csv
    from greendesk.exchange.files import write_text

    write_text(file, write_csv(workspace), overwrite=True)


def _write_xlsx(workspace: Workspace, file: Path) -> None:
    from greendesk.exchange.xlsx_format import write_xlsx

    write_xlsx(workspace, file, overwrite=True)
