"""An officer attaches files, opens copies of them, and sees what has none."""

from __future__ import annotations

import os
import stat
from datetime import date

import pytest

from greendesk.desk.desk import Desk
from greendesk.desk.evidence import safe_name
from greendesk.domain.errors import FileNotUsable, InvalidInput
from greendesk.domain.evidence import Evidence, Evidenced
from greendesk.domain.periods import Period

EVER = Period(date(2000, 1, 1), date(2100, 1, 1))


@pytest.fixture
def bill(tmp_path):
    file = tmp_path / "April bill.pdf"
    file.write_bytes(b"%PDF bill")
    return file


@pytest.fixture
def first(desk):
    """The oldest measurement of the first indicator that has any."""
    indicator = next(i for i in desk.catalog.indicators if desk.entries.all_of(i))
    return desk.entries.all_of(indicator)[-1].measurement


def test_a_file_is_attached_and_told(desk, first, bill, changes) -> None:
    before = desk.evidence.behind([first.indicator_id], EVER)
    (evidence,) = desk.evidence.attach([bill], [first.id])
    assert desk.evidence.of(first.id) == (evidence,)
    assert evidence.name == "April bill.pdf"
    assert first.indicator_id in changes[-1].indicators
    assert desk.evidence.behind([first.indicator_id], EVER) == before + Evidenced(1)
    rows = [r for r in desk.entries.all_of(first.indicator_id) if not r.lacks_evidence]
    assert [r.evidence for r in rows] == [(evidence,)]
    desk.evidence.remove(evidence.id, [first.id])
    assert desk.evidence.of(first.id) == ()
    desk.journal.undo()
    assert desk.evidence.of(first.id) == (evidence,)


def test_all_files_or_none(desk, first, bill, tmp_path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    for wrong, error in ((empty, InvalidInput), (tmp_path, FileNotUsable), (tmp_path / "no", FileNotUsable)):
        with pytest.raises(error):
            desk.evidence.attach([bill, wrong], [first.id])
    assert desk.evidence.of(first.id) == ()


def test_a_copy_is_for_reading_only_and_goes_with_the_desk(path, desk, first, bill) -> None:
    (evidence,) = desk.evidence.attach([bill], [first.id])
    copy = desk.evidence.open_copy(evidence)
    assert copy.read_bytes() == bill.read_bytes()
    assert copy.name == "April bill.pdf"
    assert not copy.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH | stat.S_IROTH)
    copy.chmod(0o600)
    copy.write_bytes(b"forged")
    assert desk.evidence.open_copy(evidence).read_bytes() == bill.read_bytes()
    another = Desk.open(path, read_only=True)
    elsewhere = another.evidence.open_copy(evidence)
    assert elsewhere != copy
    another.close()
    assert not elsewhere.exists()
    assert copy.exists()
    desk.close()
    assert not copy.parent.parent.exists()


@pytest.mark.parametrize(
    "name, safe",
    [
        ("../../etc/passwd", "evidence.etcpasswd"),
        ("a\\b:c?.pdf", "abc.pdf"),
        ("전기요금.pdf", "전기요금.pdf"),
        ("CON.txt", "CON_.txt"),
        ("???.pdf", "evidence.pdf"),
        ("x" * 300 + ".xlsx", "x" * 100 + ".xlsx"),
        ("bill", "bill"),
    ],
)
def test_names_are_safe(name, safe) -> None:
    assert safe_name(Evidence("0" * 64, name, 1)) == safe
    assert os.sep not in safe


def test_goals_and_views_are_counted(desk, bill) -> None:
    goal = next(iter(desk.catalog.goals.values()))
    rows = desk.entries.behind([goal.indicator_id], Period(goal.base_date, desk.as_of))
    values = [r.measurement for r in rows if r.measurement.value is not None]
    desk.evidence.attach([bill], [values[0].id])
    assert desk.evidence.of_goal(goal.id) == Evidenced(1, len(values))
    view = desk.default_view()
    assert desk.evidence.in_view(view).of >= desk.evidence.in_view(view).having


def test_the_grid_knows_which_cells_lack_evidence(desk, first, bill) -> None:
    desk.evidence.attach([bill], [first.id])
    view = desk.default_view()
    row = desk.grid.row(first.indicator_id, view)
    marked = {c.measurement.id: c.evidence for c in row.cells if c.measurement is not None}
    assert all(count == (id_ == first.id) for id_, count in marked.items())
    assert row.evidenced.without == sum(c.lacks_evidence for c in row.cells)
