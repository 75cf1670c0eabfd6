"""The desk: the one object that the UI and the command line talk to. A list of what a user can do or ask."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from greendesk.desk.approvals import Approvals
from greendesk.desk.backups import Backups, Folders, back_up
from greendesk.desk.change import Change
from greendesk.desk.columns import Columns
from greendesk.desk.core import Core, end_of, today
from greendesk.desk.entries import Entries
from greendesk.desk.evidence import EvidenceFiles
from greendesk.desk.figures import Figures
from greendesk.desk.goals import Goals
from greendesk.desk.grid import Grid
from greendesk.desk.guard import Guard
from greendesk.desk.journal import Journal
from greendesk.desk.places import check_place
from greendesk.desk.progress import Progress
from greendesk.desk.proof import Proof
from greendesk.desk.protection import Protection
from greendesk.desk.search import Search
from greendesk.desk.structure import Factors, Indicators, Initiatives, Settings, Units
from greendesk.desk.view import Span, View, window_of
from greendesk.desk.years import Years
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import ReasonNeeded
from greendesk.domain.journal import NOBODY, Author, Document
from greendesk.domain.model import Workspace
from greendesk.domain.periods import Grain
from greendesk.domain.restatement import Why
from greendesk.store import Store

LOOK_EVERY_MS = 100  # how often other processes' commits are looked for


class Desk(QObject):
    """An open workspace.

    Parts: ``settings``, ``units``, ``initiatives``, ``indicators``, ``factors``, ``goals``, ``entries``,
    ``grid``, ``figures``, ``search``, ``journal``, ``evidence``, ``approvals``, ``years``,
    ``backups``. A write is one transaction followed by one ``changed(Change)``; a question returns plain
    data. Errors are ``GreenDeskError`` with a sentence.
    """

    changed = Signal(object)  # Change

    def __init__(
        self,
        store: Store,
        *,
        as_of: date | None = None,
        guard: Guard | None = None,
        this_day: Callable[[], date] = today,
        backups: Folders | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guard = guard
        self._core = core = Core(store, as_of, this_day)
        columns = Columns(core)
        progress = Progress(core)
        self.settings = Settings(core)
        self.units = Units(core)
        self.initiatives = Initiatives(core)
        self.indicators = Indicators(core)
        self.factors = Factors(core)
        self.goals = Goals(core, progress)
        self.entries = Entries(core)
        self.grid = Grid(core, columns)
        self.figures = Figures(core, columns, progress)
        self.search = Search(core)
        self.evidence = EvidenceFiles(core)
        self.approvals = Approvals(core)
        self.years = Years(core, progress)
        self.proof = Proof(core)
        self.protection = Protection(core)
        self.journal = Journal(core)
        self.backups = Backups(store, backups)
        core.changed.connect(self.changed)
        self._timer: QTimer | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        as_of: date | None = None,
        author: Author = NOBODY,
        backups: Folders | None = None,
    ) -> Desk:
        """Open a workspace file.

        Args:
            path: of the file.
            read_only: refuse every write.
            as_of: look at it as on this day instead of its own reporting date.
            author: whom the journal names as the writer of what comes.
            backups: where a file of an older version is backed up before it is updated.

        Raises:
            OpenElsewhere: another computer has it open; it can still be read.
            UnsafePlace: it cannot be worked on where it lies; it can still be read.
            WorkspaceError: with a sentence; the file is not touched.
        """
        if read_only:
            return cls(Store.open(path, read_only=True), as_of=as_of)
        folders = backups or Folders.usual()
        with ExitStack() as undone_on_failure:
            guard = _guarded(path)
            if guard is not None:
                undone_on_failure.callback(guard.release)
            store = Store.open(path, before_update=partial(back_up, folders=folders))
            undone_on_failure.callback(store.close)
            desk = cls(store, as_of=as_of, guard=guard, backups=folders)
            desk.journal.author = author
            undone_on_failure.pop_all()
        return desk

    @classmethod
    def create(
        cls,
        path: Path,
        workspace: Workspace | None = None,
        *,
        overwrite: bool = False,
        author: Author = NOBODY,
        passphrase: str | None = None,
        document: Document | None = None,
    ) -> Desk:
        """Make a new workspace file, empty or with the given contents, and open it.

        Args:
            path: of the file.
            workspace: what it is to hold.
            overwrite: take the place of a workspace.
            author: whom the journal names.
            passphrase: protects it.
            document: the file that the contents were read from.
        """
        return cls(
            Store.create(
                path,
                workspace or Workspace(),
                overwrite=overwrite,
                author=author,
                passphrase=passphrase,
                document=document,
            )
        )

    @property
    def path(self) -> Path:
        return self._core.store.path

    @property
    def is_read_only(self) -> bool:
        return self._core.store.is_read_only

    def ask_reason_with(self, ask: Callable[[ReasonNeeded], Why | None]) -> None:
        """Whom to ask why something approved changes, or a value is restated; None gives it up."""
        self._core.ask_reason = ask

    @property
    def catalog(self) -> Catalog:
        """Everything but the measurements, as it is now."""
        return self._core.catalog

    @property
    def as_of(self) -> date:
        """The reporting date: the one that the workspace fixes, else today."""
        return self._core.as_of

    @property
    def fiscal_year_start(self) -> int:
        return self._core.fiscal_year_start

    def as_known_on(self, day: date, *, as_of: date | None = None) -> PastDesk:
        """The workspace as it stood at the end of a day: every figure from what was known then.

        Args:
            day: the day; its end by this computer's clock.
            as_of: the reporting date, if neither the one that it fixed then nor that day.

        Returns: another desk, for reading only; close it before this one.

        Raises:
            NotFound: the journal begins later.
        """
        return PastDesk(self._core.store, day, as_of)

    def default_view(self) -> View:
        """The twelve months up to the reporting date, by month, all units."""
        return View(
            Span.ROLLING_12, window_of(Span.ROLLING_12, self.as_of, self.fiscal_year_start), Grain.MONTH
        )

    def contents(self) -> Workspace:
        """Everything that the file holds, measurements included (for export)."""
        return self._core.store.read_all()

    def watch_others(self) -> None:
        """From now on notice commits of other processes, within about ``LOOK_EVERY_MS``."""
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setInterval(LOOK_EVERY_MS)
            self._timer.timeout.connect(self.look_outside)
            self._timer.start()

    @Slot()
    def look_outside(self) -> None:
        """Notice commits of other processes now."""
        self._core.look_outside()

    def close(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self.evidence.close()
        self._core.store.close()
        if self._guard is not None:
            self._guard.release()


def _guarded(path: Path) -> Guard | None:
    """Refuse a place where a workspace must not be worked on, and hold it against other computers."""
    if not os.path.isfile(path):
        return None  # opening it says what is wrong
    check_place(path)
    return Guard.take(path)


class PastDesk(Desk):
    """A workspace as it stood at the end of a day. Nothing can be written.

    Attributes:
        day: the day.
        days: those on which anything was changed, oldest first, by this computer's clock. The first one is
            how far back it goes.
    """

    def __init__(self, store: Store, day: date, as_of: date | None = None) -> None:
        self.days = store.days_of_change()
        self._past = past = store.as_known_on(end_of(day))
        self.day = day
        super().__init__(past, as_of=as_of, this_day=lambda: self.day)
        self.journal = Journal(self._core, store, lambda: end_of(self.day))

    def move_to(self, day: date) -> None:
        """Show another day; pages are told. Raises NotFound if the journal begins later."""
        self._past.move_to(end_of(day))
        self.day = day
        self._core.start_anew()


__all__ = ["Change", "Desk", "PastDesk"]
