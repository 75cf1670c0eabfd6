"""The journal of the workspace: who did what; undo and redo; questions about what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from greendesk.desk.core import Core, end_of
from greendesk.desk.rows import Touched
from greendesk.desk.telling import Telling, coded_things, period_of
from greendesk.domain.errors import NotFound
from greendesk.domain.history import ChangeLine, Fields, Story
from greendesk.domain.journal import EVERYTHING, Act, Author, Deeds, RowChange, Steps, Wanted, Word
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.store import Store, Turned

_AT_ONCE = 200
# The table whose row a deed's subject is the code of.
_SUBJECT = {
    Act.ADD_UNIT: "unit", Act.CHANGE_UNIT: "unit", Act.MOVE_UNIT: "unit", Act.DELETE_UNIT: "unit",
    Act.ADD_INITIATIVE: "initiative", Act.CHANGE_INITIATIVE: "initiative",
    Act.DELETE_INITIATIVE: "initiative",
    Act.ROLL_FORWARD: "",  # a year, which has no row
    Act.ADD_FACTOR: "factor", Act.CHANGE_FACTOR: "factor", Act.DELETE_FACTOR: "factor",
}  # fmt: skip

_OF_GOALS = frozenset({"goal", "goal_milestone", "goal_thresholds", "status_override", "base_recalculation"})


class Journal:
    def __init__(
        self, core: Core, store: Store | None = None, until: Callable[[], datetime | None] = lambda: None
    ) -> None:
        """What is known of a workspace's changes.

        Args:
            core: the workspace as it is shown.
            store: where its journal is, if that is another one: a workspace of the past has none of its own.
            until: nothing that was written after this moment is told.
        """
        self._core = core
        self._store = store or core.store
        self._until = until

    @property
    def author(self) -> Author:
        """Whom the journal names as the writer of what comes."""
        return self._store.author

    @author.setter
    def author(self, author: Author) -> None:
        self._store.author = author

    # ---- undo and redo

    def steps(self) -> Steps:
        """What can be undone and redone now, whoever did it, in this window or another."""
        return self._store.steps()

    def undo(self, expected: int | None = None) -> Deeds:
        """Take back what was done last and not taken back yet; a new transaction, nothing is rewritten.

        Args:
            expected: the transaction that the user was shown; if another one is the last by now, nothing is
                done.

        Returns: what was taken back.

        Raises:
            NothingToUndo: there is nothing left, or something else was written meanwhile.
        """
        return self._turned(self._store.undo(expected))

    def redo(self, expected: int | None = None) -> Deeds:
        """Do once more what was taken back last, if nothing was done since. Raises NothingToUndo."""
        return self._turned(self._store.redo(expected))

    def _turned(self, turned: Turned) -> Deeds:
        known = self._core.catalog.indicators
        gone = turned.indicators.difference(known)
        self._core.told(turned.indicators - gone, catalog=turned.catalog or bool(gone))
        return turned.deeds

    # ---- history

    def find(self, wanted: Wanted = EVERYTHING) -> tuple[int, ...]:
        """Ids of the transactions that are wanted, newest first."""
        until = self._until()
        if until is not None and (wanted.last is None or wanted.last > until):
            wanted = replace(wanted, last=until)
        return self._store.found_deeds(wanted)

    def wanted(
        self,
        *,
        unit_id: str | None = None,
        indicator_id: str | None = None,
        person: str | None = None,
        first: date | None = None,
        last: date | None = None,
        words: Sequence[str] = (),
        acts: Callable[[str], frozenset[Act]] = lambda _: frozenset(),
    ) -> Wanted:
        """Which transactions to find.

        Args:
            unit_id: what was about this unit or those below it; ``indicator_id`` narrows it further.
            indicator_id: what was about this indicator, its measurements and goals.
            person: who wrote.
            first: a day, by the clock here.
            last: a day; it is included.
            words: all of them are found, in names too.
            acts: the acts whose name, as the user reads it, holds a word.
        """
        about = indicator_id or unit_id
        return Wanted(
            person,
            datetime.combine(first, time.min).astimezone() if first else None,
            end_of(last) if last else None,
            None if about is None else frozenset({about}),
            tuple(Word(word, acts(word), self._subjects(word)) for word in words),
        )

    def coded(self, *, unit: str | None = None, indicator: str | None = None) -> frozenset[str]:
        """Ids of what has, or once had, a code. Raises NotFound."""
        table, code = ("indicator", indicator) if indicator is not None else ("unit", unit or "")
        found = self._store.coded(table, code)
        if not found:
            what = "indicator" if indicator is not None else "business unit"
            raise NotFound(f"There is and was no {what} with the code {code!r} in this workspace.")
        return found

    def undone(self) -> frozenset[int]:
        """Transactions whose effect was taken back, and not done once more since."""
        return self._store.undone_deeds(self._last())

    def _last(self) -> int | None:
        """The last transaction that is told of; None: there is no such limit."""
        return None if self._until() is None else max(self.find(), default=0)

    def people(self) -> tuple[str, ...]:
        """Everybody who wrote, by name."""
        return self._store.people()

    def deeds(self, ids: Iterable[int]) -> tuple[Deeds, ...]:
        """These transactions, newest first."""
        return self._store.deeds_by_id(ids)[::-1]

    def lines(self, tx_id: int, limit: int | None = None) -> tuple[ChangeLine, ...]:
        """What one transaction changed, in order; at most the first ``limit`` lines."""
        return Telling(self._core, self._store).tell(self._store.changes_of(tx_id, limit=limit))

    def stories(self, ids: Sequence[int]) -> Iterator[Story]:
        """These transactions with their changes, for an export; a few at a time."""
        undone = self.undone()
        for start in range(0, len(ids), _AT_ONCE):
            for deeds in self.deeds(ids[start : start + _AT_ONCE]):
                yield Story(deeds, deeds.id in undone, self.lines(deeds.id))

    def of_measurement(self, measurement_id: str) -> tuple[Story, ...]:
        """All that ever happened to one measurement, newest first."""
        last = self._last()
        changes = [
            change
            for change in self._store.changes_of_row("measurement", measurement_id)
            if last is None or change.tx <= last
        ]
        lines = Telling(self._core, self._store).tell(changes)
        by_tx: dict[int, list[ChangeLine]] = {}
        for change, line in zip(changes, lines, strict=True):
            by_tx.setdefault(change.tx, []).append(line)
        undone = self._store.undone_deeds(last)
        return tuple(Story(deeds, deeds.id in undone, tuple(by_tx[deeds.id])) for deeds in self.deeds(by_tx))

    def touched(self, deeds: Deeds) -> Touched:
        """What a transaction was about, to show it; nothing if it changed very much."""
        if deeds.size > _AT_ONCE:
            return Touched()
        catalog = self._core.catalog
        for change in self._store.changes_of(deeds.id):
            row = change.new if isinstance(change.new, dict) else change.old
            if change.table == "measurement":
                found = self._of_measurement(change.key, row if isinstance(row, dict) else None)
                if found is not None:
                    return found
            elif change.table == "unit" and change.key in catalog.units:
                return Touched(unit_id=change.key)
            elif change.table == "initiative" and change.key in catalog.initiatives:
                return Touched(catalog.initiative(change.key).unit_id, change.key)
            elif change.table == "indicator" and change.key in catalog.indicators:
                return self._about(change.key)
            elif change.table in _OF_GOALS and (goal_id := change.key.split("/")[0]) in catalog.goals:
                return self._about(catalog.goal(goal_id).indicator_id, goal_id)
            elif change.table in ("approval", "restatement"):
                found = self._of_indicator(change)
                if found is not None:
                    return found
            elif change.table == "measurement_evidence":
                found = self._of_measurement(change.key.split("/")[0], None)
                if found is not None:
                    return found
        return Touched()

    def _of_indicator(self, change: RowChange) -> Touched | None:
        """What belongs to an indicator and a period, as the journal knows it."""
        whole = (each.new if isinstance(each.new, dict) else each.old for each in self._of_row(change))
        row = next((each for each in whole if isinstance(each, dict)), {})
        indicator_id = str(row.get("indicator_id"))
        is_there = indicator_id in self._core.catalog.indicators
        return self._about(indicator_id, period=period_of(row)) if is_there else None

    def _of_row(self, change: RowChange) -> Iterator[RowChange]:
        """A change; if it is not of the whole row, then the others of that row."""
        yield change
        if change.field is not None:
            yield from self._store.changes_of_row(change.table, change.key)

    def _of_measurement(self, key: str, row: Fields | None) -> Touched | None:
        stored = next(iter(self._core.store.measurements_by_id([key])), None)
        period: Period | None
        if stored is not None:
            indicator_id, period = stored.indicator_id, stored.period
        elif row is not None:
            indicator_id, period = str(row["indicator_id"]), period_of(row)
        else:
            return None
        is_there = indicator_id in self._core.catalog.indicators
        return self._about(indicator_id, period=period) if is_there else None

    def _about(self, indicator_id: str, goal_id: str | None = None, period: Period | None = None) -> Touched:
        catalog = self._core.catalog
        initiative_id = catalog.indicator(indicator_id).initiative_id
        return Touched(catalog.unit_of(indicator_id).id, initiative_id, indicator_id, goal_id, period)

    def subject_name(self, deeds: Deeds) -> Name | None:
        """The name of what a transaction was about; None if it was about several things, or none."""
        table, code = _SUBJECT.get(deeds.deed.act, "indicator"), deeds.deed.subject
        if not code or not table:
            return None
        for thing in coded_things(self._core.catalog)[table].values():
            if thing.code == code:
                return thing.name
        lines = Telling(self._core, self._store).tell(self._store.changes_of(deeds.id, table))
        return next((line.name for line in lines if line.code == code and line.name.en), None)

    def _subjects(self, word: str) -> frozenset[str]:
        """Codes of what has a word in its name, in any language."""
        return frozenset(
            thing.code
            for things in coded_things(self._core.catalog).values()
            for thing in things.values()
            if thing.name.matches(word)
        )
