"""What every question about figures shares: headings with sources, and the spans that charts cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from greendesk.desk.columns import Columns
from greendesk.desk.core import Core
from greendesk.desk.kept import Kept
from greendesk.desk.progress import Progress
from greendesk.domain.figures import Basis, Heading, Value
from greendesk.domain.model import Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage
from greendesk.domain.quality import UNRATED, Rating

NAMED_SOURCES = 3  # more are not named in a chart's source line


class Question:
    """Base of the classes that answer with chart data."""

    def __init__(self, core: Core, columns: Columns, progress: Progress) -> None:
        self._core = core
        self._columns = columns
        self._progress = progress
        self._sources = Kept[tuple[date, date], dict[str, int]](core)

    def _heading(
        self,
        subject: Name,
        unit: str,
        period: Period,
        indicator_ids: Iterable[str],
        bases: Iterable[Basis] = (),
        *,
        coverage: Coverage | None = None,
        unit_name: Name | None = None,
        rating: Rating = UNRATED,
    ) -> Heading:
        cited = self._cited(self._core.catalog.measured_behind(indicator_ids), period)
        return Heading(
            subject,
            unit,
            period,
            self._core.as_of,
            tuple(source for source in cited if source)[:NAMED_SOURCES],
            frozenset(basis for basis in bases if basis is not Basis.REPORTED),
            coverage,
            unit_name,
            rating,
        )

    def _cited(self, indicator_ids: tuple[str, ...], period: Period) -> list[str]:
        """The sources of the values in a period, that of the most months first.

        Asked once for each indicator: after an entry only the one that it touched is asked for again.
        """
        span = period.start, min(period.end, self._core.as_of)
        known = self._sources.over(span)
        wanted = [indicator_id for indicator_id in indicator_ids if indicator_id not in known]
        if wanted:
            known.update(self._core.store.sources(wanted, *span))
        months: dict[str, int] = {}
        for indicator_id in indicator_ids:
            for source, count in known[indicator_id].items():
                months[source] = months.get(source, 0) + count
        return sorted(months, key=lambda source: (-months[source], source))

    def _of_indicator(
        self,
        indicator: Indicator,
        period: Period,
        bases: Iterable[Basis],
        coverage: Coverage | None = None,
        rating: Rating | None = None,
    ) -> Heading:
        """The heading of a chart of one indicator; its data quality over the period, if no other is given."""
        unit_name = self._core.catalog.unit_of(indicator.id).name
        return self._heading(
            indicator.name,
            indicator.unit,
            period,
            [indicator.id],
            bases,
            coverage=coverage,
            unit_name=unit_name,
            rating=self._columns.rating(indicator.id, period) if rating is None else rating,
        )

    def _passed(self, window: Period) -> Period:
        """The part of a window that lies before or at the reporting date; all of it if it lies ahead."""
        return (
            Period(window.start, min(window.end, self._core.as_of))
            if window.start <= self._core.as_of
            else window
        )

    def _colour(self, indicator_id: str) -> int:
        return self._core.catalog.unit_of(indicator_id).colour


def bases_of(values: Sequence[Value]) -> frozenset[Basis]:
    return frozenset(value.basis for value in values if value.value is not None)
