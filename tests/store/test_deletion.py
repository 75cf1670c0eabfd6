"""What goes with what is deleted: asked before, and done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greendesk.domain.errors import InvalidInput
from greendesk.store import Effects, Store
from tests.store.making import EVERYTHING, MEASUREMENTS


@pytest.fixture
def full(path) -> Iterator[Store]:
    with Store.create(path, EVERYTHING) as store:
        yield store


CASES = {
    ("unit", "u-group"): Effects(3, 1, 5, 6, 3, ("product",)),
    ("unit", "u-store"): Effects(units=1),
    ("unit", "u-ding"): Effects(1, 1, 2),
    ("initiative", "i-plastics"): Effects(0, 1, 5, 6, 3, ("product",)),
    ("indicator", "kg"): Effects(0, 0, 3, 4, 2, ("ratio", "product")),
    ("indicator", "orders"): Effects(0, 0, 2, 1, 1, ("ratio",)),
    ("indicator", "ratio"): Effects(0, 0, 1, 0, 1),
    ("indicator", "level"): Effects(0, 0, 1, 1, 1),
}


@pytest.mark.parametrize("kind,id_", CASES)
def test_what_goes_is_what_was_said(full, kind, id_) -> None:
    said = getattr(full, f"effects_of_deleting_{kind}")(id_)
    assert (said, set(said.derived)) == (CASES[kind, id_], set(CASES[kind, id_].derived))
    before = full.counts()
    assert full.read_all() == EVERYTHING
    assert getattr(full, f"delete_{kind}")(id_) == said
    after = full.counts()
    assert before.units - after.units == said.units
    assert before.initiatives - after.initiatives == said.initiatives
    assert before.indicators - after.indicators == said.indicators
    assert before.measurements - after.measurements == said.measurements
    assert before.goals - after.goals == said.goals
    assert full.verify() == []
    left = full.catalog()
    assert id_ not in left.units | left.initiatives | left.indicators
    assert not set(said.derived) & set(left.indicators)


def test_what_is_left_is_untouched(full) -> None:
    full.delete_indicator("level")
    left = full.read_all()
    assert left.measurements == MEASUREMENTS[:5]
    assert [goal.id for goal in left.goals] == ["g-kg", "g-ratio"]


def test_a_goal_goes_alone(full) -> None:
    full.delete_goal("g-kg")
    assert full.counts().goals == 2
    assert full._file.value("SELECT count(*) FROM goal_milestone") == 0
    assert full.counts().measurements == 6


def test_a_factor_in_use_stays(full) -> None:
    with pytest.raises(InvalidInput, match="pe is used by co2e"):
        full.delete_factor("f-pe")
    full.delete_indicator("product")
    full.delete_factor("f-pe")
    assert full.counts().factors == 0


def test_the_last_of_everything_can_go(full) -> None:
    for unit in ("u-group", "u-ding"):
        full.delete_unit(unit)
    assert full.counts().units == full.counts().measurements == full.counts().goals == 0
    assert full.catalog().info == EVERYTHING.info
