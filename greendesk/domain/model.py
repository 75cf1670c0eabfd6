"""The objects of a workspace. All are frozen: a change makes a new object with ``dataclasses.replace``.

``id`` is a UUID text and never changes; ``code`` is the short name that people and files use and may be
edited.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date
from enum import StrEnum

from greendesk.domain.approval import Approval
from greendesk.domain.evidence import Attached
from greendesk.domain.frozen import frozen
from greendesk.domain.ids import new_id as new_id
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import StatusOverride


class Aggregation(StrEnum):
    """How values of several periods or units become one."""

    SUM = "sum"  # a flow: kg, orders, kWh per period
    LAST = "last"  # a level: stations in operation, a share
    MEAN = "mean"  # a level, weighted by time
    RATIO = "ratio"  # numerator indicator / denominator indicator; computed, never typed in


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"

    @property
    def sign(self) -> int:
        return 1 if self is Direction.UP else -1


class Account(StrEnum):
    """What kind of amount this is. Avoided, equivalence and context are never added to inventory."""

    INVENTORY = "inventory"
    AVOIDED = "avoided"
    ACTIVITY = "activity"
    FINANCE = "finance"
    EQUIVALENCE = "equivalence"
    CONTEXT = "context"


class State(StrEnum):
    """Where a measurement stands. The last four say why there is no value."""

    REPORTED = "reported"
    ESTIMATED = "estimated"
    RESTATED = "restated"
    NOT_OCCURRING = "not occurring"
    NOT_ESTIMATED = "not estimated"
    CONFIDENTIAL = "confidential"
    INCLUDED_ELSEWHERE = "included elsewhere"

    @property
    def is_missing(self) -> bool:
        return self in MISSING


MISSING = frozenset({State.NOT_OCCURRING, State.NOT_ESTIMATED, State.CONFIDENTIAL, State.INCLUDED_ELSEWHERE})
ILLUSTRATIVE = "illustrative"  # an estimated measurement whose source starts so is illustrative


class GoalKind(StrEnum):
    LEVEL = "level"
    PERCENT = "percent"
    INTENSITY = "intensity"
    CUMULATIVE = "cumulative"
    SHARE = "share"
    MILESTONE = "milestone"
    THRESHOLD = "threshold"


class Window(StrEnum):
    """Over which twelve months a level or percent goal on a flow is totalled."""

    FISCAL_YEAR = "fiscal_year"
    ROLLING_12 = "rolling_12"


@frozen
class WorkspaceInfo:
    name: str = "Untitled workspace"
    fiscal_year_start: int = 1  # month 1..12
    currency: str = "CNY"
    as_of: date | None = None  # a fixed reporting date, or None: today
    recalculation: float = 0.05  # share of a base value from which on its recalculation is proposed


@frozen
class BusinessUnit:
    code: str
    name: Name
    parent_id: str | None = None
    position: int = 0  # order among all units, as entered
    colour: int = 0  # index into the series colours; fixed for the unit's life
    id: str = field(default_factory=new_id)


@frozen
class Initiative:
    code: str
    unit_id: str
    name: Name
    owner: str = ""
    start: date | None = None
    end: date | None = None
    description: Name = field(default_factory=Name)
    tags: tuple[str, ...] = ()  # "SDG 12", "GRI 301-2", free words
    position: int = 0
    id: str = field(default_factory=new_id)


@frozen
class Indicator:
    """One measured quantity of an initiative; derived if it has a numerator (ratio) or source (x factor)."""

    code: str
    initiative_id: str
    name: Name
    unit: str  # unit of measure: "kg", "t CO2", "orders", "%"; a value of 15 in "%" is 15 %
    aggregation: Aggregation = Aggregation.SUM
    direction: Direction = Direction.UP
    account: Account = Account.ACTIVITY
    numerator_id: str | None = None
    denominator_id: str | None = None
    source_id: str | None = None
    factor_id: str | None = None
    position: int = 0
    id: str = field(default_factory=new_id)

    @property
    def is_ratio(self) -> bool:
        return self.aggregation is Aggregation.RATIO

    @property
    def is_derived(self) -> bool:
        return self.is_ratio or self.source_id is not None

    @property
    def inputs(self) -> tuple[str, ...]:
        """The ids of the indicators that this one is computed from."""
        return tuple(i for i in (self.numerator_id, self.denominator_id, self.source_id) if i)


@frozen
class Measurement:
    """One value of an indicator for one period; ``value`` is None just if ``state`` is a missing reason.

    ``quality`` is the grade of its data, 1 to 5 (``domain.quality``); None: nobody has graded it.
    """

    indicator_id: str
    start: date
    end: date
    value: float | None
    state: State = State.REPORTED
    source: str = ""
    note: str = ""
    quality: int | None = None
    id: str = field(default_factory=new_id)

    @property
    def period(self) -> Period:
        return Period(self.start, self.end)

    @property
    def is_illustrative(self) -> bool:
        return self.state is State.ESTIMATED and self.source.casefold().startswith(ILLUSTRATIVE)


class Cause(StrEnum):
    """Why a value is restated."""

    METHOD = "method"  # another way of measuring or computing
    BOUNDARY = "boundary"  # more or fewer sites, activities or scopes are counted
    ERROR = "error"  # the old value was wrong
    STRUCTURE = "structure"  # something was bought, sold, merged or outsourced


@frozen
class Restatement:
    """The bridge from a value as it was reported to the one in its place.

    It belongs to an indicator and a period, so that it outlives the measurement. Values are in the
    indicator's unit; ``author`` and ``role`` are as in the journal.
    """

    indicator_id: str
    start: date
    end: date
    cause: Cause
    old_value: float
    new_value: float
    text: str
    author: str
    role: str
    said_on: date
    id: str = field(default_factory=new_id)

    @property
    def period(self) -> Period:
        return Period(self.start, self.end)


@frozen
class Milestone:
    date: date
    value: float


@frozen
class Thresholds:
    on_track: float = 1.0  # pace at or above: on track
    at_risk: float = 0.7  # pace at or above: at risk, below: off track
    early: float = 0.15  # elapsed share below which the pace is not judged; 0 switches the rule off
    coverage: float = 0.8  # coverage below which the status is withheld


@frozen
class DatedThresholds:
    """Thresholds that hold from a day on."""

    valid_from: date
    thresholds: Thresholds


@frozen
class BaseRecalculation:
    """A base value that took the place of another one, as values of the base were restated.

    Attributes:
        old_value, new_value: in the indicator's unit.
        reason: why; never empty.
        author, role: who did it, as in the journal.
        said_on: on which day.
    """

    old_value: float
    new_value: float
    reason: str
    author: str
    role: str
    said_on: date


@frozen
class Goal:
    """A target for an indicator.

    ``target_value`` is in the indicator's unit, but for kind ``percent``, where it is the share r of
    ``t = b * (1 - r)`` (0.75 = 75 % less; negative = growth). ``base_value`` None: for ``cumulative`` 0, else
    the value measured at ``base_date``. ``thresholds`` hold from the base date on, each of
    ``later_thresholds`` (oldest first) from its own; see ``domain.limits``.
    """

    indicator_id: str
    kind: GoalKind
    base_date: date
    target_value: float
    base_value: float | None = None
    target_date: date | None = None
    window: Window = Window.FISCAL_YEAR
    milestones: tuple[Milestone, ...] = ()
    thresholds: Thresholds = field(default_factory=Thresholds)
    later_thresholds: tuple[DatedThresholds, ...] = ()
    override: StatusOverride | None = None
    recalculations: tuple[BaseRecalculation, ...] = ()  # oldest first; ``base_value`` is the newest
    counted: int = 0  # how many restatements of the base (of its inputs, if computed) ``base_value`` takes in
    id: str = field(default_factory=new_id)


@frozen
class Factor:
    """A published conversion factor: source x value = derived amount."""

    code: str
    name: Name
    value: float
    unit: str  # "kg CO2e/kWh"
    source: str = ""  # publisher, publication, URL
    year: int | None = None
    id: str = field(default_factory=new_id)


@frozen
class Workspace:
    """Everything that a workspace file holds, in order; of evidence what there is, without the contents."""

    info: WorkspaceInfo = field(default_factory=WorkspaceInfo)
    units: tuple[BusinessUnit, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    goals: tuple[Goal, ...] = ()
    factors: tuple[Factor, ...] = ()
    evidence: tuple[Attached, ...] = ()
    restatements: tuple[Restatement, ...] = ()
    approvals: tuple[Approval, ...] = ()
