"""What every part of the desk shares: the open file, the catalog, the histories and the signal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from greendesk.desk.change import Change
from greendesk.desk.histories import Histories
from greendesk.domain.catalog import Catalog
from greendesk.domain.errors import ReasonNeeded
from greendesk.domain.restatement import Why
from greendesk.store import Store

T = TypeVar("T")


def today() -> date:
    """The day by the clock on the wall: an officer's day, not that of UTC."""
    return datetime.now().astimezone().date()


def end_of(day: date) -> datetime:
    """The last moment of a day, by the same clock."""
    return datetime.combine(day, time.max).astimezone()


class Core(QObject):
    """The open workspace as the desk's parts see it. Parts write through ``store``, then call ``told``.

    Signals:
        forgetting(Change): sent before ``changed``: parts drop what they keep.
        changed(Change): everything is consistent again; pages may ask.
    """

    forgetting = Signal(object)
    changed = Signal(object)

    def __init__(self, store: Store, as_of: date | None = None, this_day: Callable[[], date] = today) -> None:
        """Look at a workspace.

        Args:
            store: what it is in.
            as_of: looks at it as on that day, whatever reporting date it fixes.
            this_day: the reporting date, if there is no other.
        """
        super().__init__()
        self.store = store
        self.ask_reason: Callable[[ReasonNeeded], Why | None] | None = None
        self._asked_for = as_of
        self._this_day = this_day
        self.catalog: Catalog = store.catalog()
        self.as_of = self._reporting_date()
        self.histories = Histories(store, self.catalog, self.as_of)
        self._version = store.data_version()

    @property
    def fiscal_year_start(self) -> int:
        return self.catalog.info.fiscal_year_start

    def told(self, indicators: Iterable[str] = (), *, catalog: bool = False) -> None:
        """After a commit: forget what it made stale, then tell every page once.

        Args:
            indicators: ids of the indicators whose measurements were written.
            catalog: units, initiatives, indicators, goals, factors or settings were written.
        """
        touched = self._with_dependents(indicators)
        if catalog:
            self._read_catalog()
        self.histories.forget(touched)
        self._tell(Change(touched, catalog))

    def reasoned(self, write: Callable[[str], T], reason: str) -> T:
        """Write something; if it needs a reason and none is given, ask for one, and write it then.

        Raises:
            ReasonNeeded: nobody can be asked, or no reason was given.
        """
        try:
            return write(reason)
        except ReasonNeeded as needed:
            why = self.asked(needed)
            if not why.text.strip():
                raise
        return write(why.text.strip())

    def asked(self, needed: ReasonNeeded) -> Why:
        """Why something changes, as a person says who is asked.

        Raises:
            ReasonNeeded: nobody can be asked, or it was given up.
        """
        why = self.ask_reason(needed) if self.ask_reason is not None else None
        if why is None:
            raise needed
        return why

    def forget(self, indicators: Iterable[str]) -> None:
        """Drop what is kept about these indicators and those computed from them; pages are told nothing."""
        touched = self._with_dependents(indicators)
        self.histories.forget(touched)
        self.forgetting.emit(Change(touched))

    def _with_dependents(self, indicators: Iterable[str]) -> frozenset[str]:
        named = tuple(indicators)
        return frozenset(named).union(*(self.catalog.dependents.get(i, ()) for i in named))

    def look_outside(self) -> bool:
        """Notice commits of other processes, and a new day. Costs one PRAGMA; called often by a timer.

        Returns: whether something was new (then ``changed`` has been told).
        """
        version = self.store.data_version()
        if version == self._version and self.as_of == self._reporting_date():
            return False
        self._version = version
        self.start_anew()
        return True

    def start_anew(self) -> None:
        """Everything may be different: another process wrote, or the store shows another moment."""
        self._read_catalog()
        self._tell(Change(everything=True))

    def _reporting_date(self) -> date:
        return self._asked_for or self.catalog.info.as_of or self._this_day()

    def _read_catalog(self) -> None:
        self.catalog = self.store.catalog()
        self.as_of = self._reporting_date()
        self.histories.start_anew(self.catalog, self.as_of)

    def _tell(self, change: Change) -> None:
        self.forgetting.emit(change)
        self.changed.emit(change)
