"""How goals stand, computed from a workspace in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from greendesk.domain.model import WorkspaceInfo
from greendesk.domain.progress import Status
from greendesk.domain.slices import History
from greendesk.exchange.sample import sample_workspace
from greendesk.exchange.standing import Histories, reporting_date, standing


def test_the_reporting_date_is_the_fixed_one_else_today() -> None:
    sample = sample_workspace()
    assert reporting_date(sample) == date(2019, 6, 30)
    assert reporting_date(replace(sample, info=WorkspaceInfo())) > date(2025, 1, 1)


def test_another_date_may_be_asked_for() -> None:
    statuses = {progress.status for _, progress in standing(sample_workspace(), date(2019, 4, 30))}
    assert statuses == {Status.NO_DATA, Status.TOO_EARLY}


def test_a_derived_indicator_whose_inputs_no_longer_fit_has_no_history() -> None:
    sample = sample_workspace()
    spoiled = tuple(
        replace(each, unit="orders") if each.code == "paperless-trees" else each for each in sample.indicators
    )
    histories = Histories(replace(sample, indicators=spoiled))
    ratio = histories.catalog.indicator_by_code("paperless-kg-per-tree")
    assert histories.of(ratio.id) == History()
