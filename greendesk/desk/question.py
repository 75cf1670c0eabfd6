"""What every question about figures shares: headings with sources, and the spans that charts cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from greendesk.desk.change import Change
from greendesk.desk.columns import Columns
from greendesk.desk.core import Core
from greendesk.desk.progress import Progress
from greendesk.domain.figures import Heading, Quality, Value
from greendesk.domain.model import Indicator
from greendesk.domain.names import Name
from greendesk.domain.periods import Period
from greendesk.domain.progress import Coverage

NAMED_SOURCES = 3  # more are not named in a chart's source line


class Question:
    """Base of the classes that answer with chart data."""

    def __init__(self, core: Core, columns: Columns, progress: Progress) -> None:
        self._core = core
        self._columns = columns
        self._progress = progress
        self._sources: dict[tuple[tuple[str, ...], date, date], tuple[str, ...]] = {}
        self._coverages: dict[tuple[tuple[str, ...], Period], Coverage] = {}
        core.forgetting.connect(self._forget)

    def _heading(
        self,
        subject: Name,
        unit: str,
        period: Period,
        indicator_ids: Iterable[str],
        qualities: Iterable[Quality] = (),
        *,
        coverage: Coverage | None = None,
        unit_name: Name | None = None,
    ) -> Heading:
        ids = self._core.catalog.measured_behind(indicator_ids)
        cited = self._cited(ids, period) if ids else ()
        return Heading(
            subject,
            unit,
            period,
            self._core.as_of,
            tuple(source for source in cited if source)[:NAMED_SOURCES],
            frozenset(quality for quality in qualities if quality is not Quality.REPORTED),
            coverage,
            unit_name,
        )

    def _cited(self, indicator_ids: tuple[str, ...], period: Period) -> tuple[str, ...]:
        """The sources of the values in a period; asked once for the charts that show the same ones."""
        key = (indicator_ids, period.start, min(period.end, self._core.as_of))
        found = self._sources.get(key)
        if found is None:
            found = self._sources[key] = tuple(self._core.store.sources(*key))
        return found

    def _forget(self, _change: Change) -> None:
        self._sources.clear()
        self._coverages.clear()

    def _of_indicator(
        self,
        indicator: Indicator,
        period: Period,
        qualities: Iterable[Quality],
        coverage: Coverage | None = None,
    ) -> Heading:
        unit_name = self._core.catalog.unit_of(indicator.id).name
        return self._heading(
            indicator.name,
            indicator.unit,
            period,
            [indicator.id],
            qualities,
            coverage=coverage,
            unit_name=unit_name,
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


def qualities_of(values: Sequence[Value]) -> frozenset[Quality]:
    return frozenset(value.quality for value in values if value.value is not None)
