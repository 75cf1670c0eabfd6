"""Plain answers of the desk that are lists of things (charts are in ``domain.figures``)."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from greendesk.domain.approval import Approval, Stage
from greendesk.domain.errors import InvalidInput
from greendesk.domain.evidence import NO_VALUES, Evidence, Evidenced
from greendesk.domain.figures import Sparkline
from greendesk.domain.frozen import frozen
from greendesk.domain.model import (
    Account,
    BusinessUnit,
    Cause,
    Goal,
    Indicator,
    Initiative,
    Measurement,
    Restatement,
    State,
)
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage, GoalProgress
from greendesk.domain.quality import UNRATED, Rating


@frozen
class GoalRow:
    """A goal with all that a table of goals shows beside it."""

    goal: Goal
    indicator: Indicator
    initiative: Initiative
    unit: BusinessUnit
    progress: GoalProgress
    sparkline: Sparkline


@frozen
class MeasureGroup:
    """Indicators that may be added up: one account, one unit of measure, one way of aggregation.

    ``key`` names the group and is stable over sessions (account and unit).
    """

    key: str
    account: Account
    unit: str
    indicator_ids: tuple[str, ...]


@frozen
class MeasurementRow:
    """A measurement with the names of what it belongs to, and the files behind it."""

    measurement: Measurement
    indicator: Indicator
    initiative: Initiative
    unit: BusinessUnit
    evidence: tuple[Evidence, ...] = ()
    restatements: tuple[Restatement, ...] = ()  # of its period, oldest first

    @property
    def lacks_evidence(self) -> bool:
        """Whether there is a value with nothing behind it."""
        return self.measurement.value is not None and not self.evidence


class CellKind(StrEnum):
    EMPTY = "empty"  # expected, nothing entered
    VALUE = "value"  # one measurement, may be edited here
    REASON = "reason"  # one measurement that says why there is no value, may be edited here
    SEVERAL = "several"  # several shorter measurements; the cell shows their total, edited in the list
    PART = "part"  # part of one longer measurement, shown where it ends, edited in the list
    DERIVED = "derived"  # computed
    OUTSIDE = "outside"  # outside the initiative's dates


@frozen
class GridCell:
    """One cell of the entry grid.

    Attributes:
        value: in the indicator's unit; None: nothing to show as a number.
        measurement: the one behind the cell (VALUE, REASON and PART).
        usual: if the value is about ten times off, the usual value; else None.
        evidence: how many files its one measurement has.
        stage: of approval; of several months that of the one that is least far.
        plan: who does that month, and until when; None: nobody was asked.
    """

    kind: CellKind
    period: Period
    value: float | None = None
    measurement: Measurement | None = None
    usual: float | None = None
    evidence: int = 0
    stage: Stage = Stage.DRAFT
    plan: Approval | None = None

    @property
    def lacks_evidence(self) -> bool:
        """Whether the cell shows one value, and that has no file behind it."""
        return self.kind is CellKind.VALUE and self.evidence == 0

    @property
    def takes_values(self) -> bool:
        """Whether measurements are entered here: it is not computed, nor outside its initiative."""
        return self.kind not in {CellKind.DERIVED, CellKind.OUTSIDE}

    @property
    def is_editable(self) -> bool:
        return self.kind in {CellKind.EMPTY, CellKind.VALUE, CellKind.REASON}


@frozen
class GridRow:
    indicator: Indicator
    initiative: Initiative
    unit: BusinessUnit
    cells: tuple[GridCell, ...]
    coverage: Coverage
    evidenced: Evidenced = NO_VALUES
    rating: Rating = UNRATED


@frozen
class EntryGrid:
    """Indicators of a unit (and of the units below it) by periods."""

    columns: tuple[Period, ...]
    rows: tuple[GridRow, ...]


@frozen
class Entry:
    """What a person wants to write into one cell.

    Attributes:
        value: in ``unit_of_measure`` if given, else in the indicator's unit; None with a missing reason.
        source, note: None keeps what is there.
        quality: the grade of its data, 1 to 5; 0: none; None keeps what is there.
        measurement_id: the measurement to change; None: the one with this very period, or a new one.
        cause, because: with the state ``restated``: why another value takes the place of the stored one.
    """

    indicator_id: str
    period: Period
    value: float | None
    state: State = State.REPORTED
    source: str | None = None
    note: str | None = None
    unit_of_measure: str | None = None
    measurement_id: str | None = None
    cause: Cause | None = None
    because: str = ""
    quality: int | None = None


@frozen
class Checked:
    """An entry held against the rules.

    Exactly one of ``measurement`` (as it would be written) and ``problem`` is set. ``usual`` is the usual
    value if the entry is about ten times off: a warning, not a refusal. ``before`` is the stored measurement
    that it changes.
    """

    entry: Entry
    measurement: Measurement | None = None
    problem: InvalidInput | None = None
    usual: float | None = None
    before: Measurement | None = None


@frozen
class Outcome:
    """What an entry would do to a goal: as it stands, and as it would stand at the end of the entry's period.

    ``after`` is taken at the reporting date, or at the period's end where that is later.
    """

    before: GoalProgress
    after: GoalProgress


@frozen
class Touched:
    """The first thing that a transaction was about and that is (still, or again) in the workspace.

    ``period`` is that of a measurement, which may be gone.
    """

    unit_id: str | None = None
    initiative_id: str | None = None
    indicator_id: str | None = None
    goal_id: str | None = None
    period: Period | None = None


class RejectedEntries(InvalidInput):
    """A block of entries of which at least one cannot be taken; none was written."""

    title = "Nothing was written"

    def __init__(self, checked: tuple[Checked, ...]) -> None:
        self.checked = checked
        bad = [c for c in checked if c.problem is not None]
        first = bad[0].problem
        super().__init__(
            f"{len(bad)} of {len(checked)} values cannot be taken, so none was written. The first: {first}"
            if len(checked) > 1
            else str(first)
        )


class HitKind(StrEnum):
    UNIT = "unit"
    INITIATIVE = "initiative"
    INDICATOR = "indicator"


@frozen
class Hit:
    """Something that a search found. ``path`` are the names above it, from the top."""

    kind: HitKind
    id: str
    name: Name
    code: str
    path: tuple[Name, ...] = field(default=())
