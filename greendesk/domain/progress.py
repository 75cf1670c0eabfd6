"""What is known about one goal at one date: the answer to "are we on track, and how do you know?"."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Period
from greendesk.domain.quality import UNRATED, Rating


class Status(StrEnum):
    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    MOVING_AWAY = "moving_away"
    MISSED = "missed"
    TOO_EARLY = "too_early"
    NO_DATE = "no_date"
    NO_DATA = "no_data"
    STALE = "stale"
    LOW_COVERAGE = "low_coverage"

    @property
    def is_withheld(self) -> bool:
        """Grey and hatched, never green, counted apart."""
        return self in {Status.NO_DATE, Status.NO_DATA, Status.STALE, Status.LOW_COVERAGE}


@frozen
class Coverage:
    """How much of a total's span is measured: ``of`` reporting months, ``months`` of them covered.

    ``fraction`` is the mean over the months of the covered share of their days; ``units`` and ``of_units``
    count the business units for a group total (1 of 1 for a single indicator). 0 of 0 months: a group figure
    of levels or ratios, to which months do not apply.
    """

    months: int
    of: int
    fraction: float
    units: int = 1
    of_units: int = 1


@frozen
class StatusOverride:
    """Another status than the computed one, as a person sees it, with the reason.

    Attributes:
        status: one that is not withheld.
        reason: never empty.
        author, role: who said so; "" if nobody gave a name.
        said_on: on which day.
        valid_from: the reporting date from which it holds.
        until: the last day on which it holds; None: until it is revoked.
    """

    status: Status
    reason: str
    author: str
    role: str
    said_on: date
    valid_from: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.until is None or day <= self.until)

    def is_over_by(self, day: date) -> bool:
        """Whether it holds on this day no more, nor on a later one."""
        return self.until is not None and self.until < day


@frozen
class GoalProgress:
    """Every figure behind a status. Values are in the indicator's unit, shares are fractions (0.5 = 50 %).

    None where undefined. ``progress`` (P) and ``pace`` (R) are unclamped, ``elapsed`` (tau) is clamped to
    0..1.
    """

    goal_id: str
    indicator_id: str
    status: Status
    as_of: date
    base_date: date
    base_value: float | None = None  # b
    target_date: date | None = None  # d_t
    target_value: float | None = None  # t, in the indicator's unit
    actual: float | None = None  # a
    measured_on: date | None = None  # d, end of the newest measurement that counts
    newest: date | None = None  # end of the newest measurement at all, decides about stale
    elapsed: float | None = None  # tau
    expected: float | None = None  # e(d)
    progress: float | None = None  # P
    pace: float | None = None  # R
    gap: float | None = None  # G, positive = ahead
    needed_per_year: float | None = None
    coverage: Coverage | None = None
    span: Period | None = None  # what a total covers
    estimated: bool = False  # any estimated value among those that count
    illustrative: bool = False
    rating: Rating = UNRATED  # the data quality of ``actual``
    reached_early: bool = False
    forecast_date: date | None = None  # when the trend meets t
    override: StatusOverride | None = None  # in force at ``as_of``; ``status`` stays the computed one

    @property
    def shown_status(self) -> Status:
        """The status that pages show and count: the computed one, unless a person has overridden it."""
        return self.status if self.override is None else self.override.status

    @property
    def expected_share(self) -> float | None:
        """Where the expected path stands between base (0) and target (1); None if there is no path."""
        b, t, e = self.base_value, self.target_value, self.expected
        if b is None or t is None or e is None or t == b:
            return None
        return (e - b) / (t - b)
