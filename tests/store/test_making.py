from __future__ import annotations

import math
import os
import stat
from dataclasses import replace

import pytest

from greendesk.domain.errors import (
    ForeignFile,
    InvalidInput,
    NotFound,
    ReadOnlyWorkspace,
    WorkspaceError,
    WorkspaceMoved,
)
from greendesk.domain.model import Aggregation, BusinessUnit, Workspace
from greendesk.domain.names import Name
from greendesk.store import Store
from greendesk.store import making as subject
from tests.store.making import EVERYTHING, FACTORS, GOALS, INDICATORS, INITIATIVES, UNITS, UNMEASURED, month

CIRCLE = (BusinessUnit("a", Name("A"), "b", id="a"), BusinessUnit("b", Name("B"), "a", id="b"))
FROM_ITSELF = replace(INDICATORS[1], aggregation=Aggregation.RATIO, numerator_id="ratio", denominator_id="kg")
BROKEN = {
    "more than one business unit": {"units": (*UNITS, replace(UNITS[0], id="x"))},
    "more than one initiative": {"initiatives": (*INITIATIVES, replace(INITIATIVES[0], id="x"))},
    "more than one indicator": {"indicators": (*INDICATORS, replace(INDICATORS[1], id="x"))},
    "more than one factor": {"factors": (*FACTORS, replace(FACTORS[0], id="x"))},
    "same id": {"units": (*UNITS, replace(UNITS[0], code="x"))},
    "below itself": {"units": (*UNITS, *CIRCLE)},
    "computed from itself": {"indicators": (INDICATORS[0], FROM_ITSELF, *INDICATORS[2:])},
    "computed from other": {"measurements": (month("2019-04", 1.0, "ratio"),)},
    "overlaps": {"measurements": (month("2019-04", 1.0), month("2019-04", 2.0))},
    "breaks a rule": {"goals": (replace(GOALS[0], target_value=math.inf),)},
    "surrogate": {"info": replace(EVERYTHING.info, name="\ud800")},
    "too large": {"info": replace(EVERYTHING.info, fiscal_year_start=10**30)},
}
DANGLING = {
    "parent": {"units": UNITS[1:]},
    "unit": {"units": UNITS[:3]},
    "initiative": {"initiatives": INITIATIVES[1:]},
    "factor": {"factors": ()},
    "input": {"indicators": INDICATORS[1:]},
    "indicator": {"goals": (replace(GOALS[0], indicator_id="nowhere"),)},
    "measured": {"measurements": (month("2019-04", 1.0, "nowhere"),)},
}


def left_in(folder) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize("wrong", BROKEN)
def test_a_workspace_that_breaks_a_rule_makes_no_file(path, wrong) -> None:
    with pytest.raises(InvalidInput, match=wrong):
        Store.create(path, replace(UNMEASURED, **BROKEN[wrong]))
    assert left_in(path.parent) == []


@pytest.mark.parametrize("what", DANGLING)
def test_a_workspace_that_refers_to_nothing_makes_no_file(path, what) -> None:
    with pytest.raises(NotFound):
        Store.create(path, replace(UNMEASURED, **DANGLING[what]))
    assert left_in(path.parent) == []


def test_an_existing_file_is_left_alone_unless_asked(path) -> None:
    path.write_bytes(b"somebody's notes")
    with pytest.raises(WorkspaceError, match="exists already"):
        Store.create(path)
    with pytest.raises(ForeignFile, match="left alone"):
        Store.create(path, overwrite=True)
    assert path.read_bytes() == b"somebody's notes"
    path.write_bytes(b"")
    with Store.create(path, EVERYTHING, overwrite=True) as store:
        assert store.read_all() == EVERYTHING
    assert left_in(path.parent) == [path.name]


def test_what_takes_the_place_meanwhile_is_not_overwritten_either(path, monkeypatch) -> None:
    fill = subject._fill

    def slow_fill(*arguments) -> None:
        fill(*arguments)
        path.write_bytes(b"another program was quicker")

    monkeypatch.setattr(subject, "_fill", slow_fill)
    with pytest.raises(ForeignFile, match="left alone"):
        Store.create(path, overwrite=True)
    assert path.read_bytes() == b"another program was quicker"
    assert left_in(path.parent) == [path.name]


def test_a_replaced_workspace_keeps_its_rights_and_the_link_to_it(path) -> None:
    Store.create(path).close()
    path.chmod(0o600)
    link = path.with_name("link.greendesk")
    link.symlink_to(path.name)
    Store.create(link, EVERYTHING, overwrite=True).close()
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with Store.open(path) as store:
        assert store.read_all() == EVERYTHING


def test_a_link_in_a_circle_and_a_device_are_refused(path) -> None:
    path.symlink_to(path.name)
    with pytest.raises(WorkspaceError, match="circle"):
        Store.create(path, overwrite=True)
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(WorkspaceError, match="not a file"):
        Store.create(path, overwrite=True)


def test_a_failed_overwrite_leaves_the_old_file(path) -> None:
    Store.create(path, EVERYTHING).close()
    with pytest.raises(InvalidInput):
        Store.create(path, replace(UNMEASURED, **BROKEN["overlaps"]), overwrite=True)
    with Store.open(path) as store:
        assert store.read_all() == EVERYTHING


def test_a_name_taken_meanwhile_is_not_overwritten(path, monkeypatch) -> None:
    fill = subject._fill

    def slow_fill(*arguments) -> None:
        fill(*arguments)
        path.write_bytes(b"another window was quicker")

    monkeypatch.setattr(subject, "_fill", slow_fill)
    with pytest.raises(WorkspaceError, match="exists already"):
        Store.create(path)
    assert path.read_bytes() == b"another window was quicker"
    assert left_in(path.parent) == [path.name]


@pytest.mark.parametrize("taken", [False, True])
def test_file_systems_without_links_are_served(path, monkeypatch, taken) -> None:
    def no_links(*_: object) -> None:
        if taken:
            path.write_bytes(b"another window was quicker")
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", no_links)
    if taken:
        with pytest.raises(WorkspaceError, match="exists already"):
            Store.create(path)
        assert path.read_bytes() == b"another window was quicker"
    else:
        with Store.create(path, EVERYTHING) as store:
            assert store.read_all() == EVERYTHING
    assert left_in(path.parent) == [path.name]


def test_a_left_over_journal_is_never_played_into_a_new_file(path) -> None:
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"from another file")
    with pytest.raises(WorkspaceError, match="left over"):
        Store.create(path)
    assert left_in(path.parent) == [journal.name]
    Store.create(path, overwrite=True).close()
    assert left_in(path.parent) == [path.name]


def test_places_where_no_file_can_be_made(tmp_path) -> None:
    with pytest.raises(WorkspaceError, match="is a folder"):
        Store.create(tmp_path)
    with pytest.raises(WorkspaceError, match="There is no folder"):
        Store.create(tmp_path / "nowhere" / "w.greendesk")
    with pytest.raises(WorkspaceError, match="cannot be made"):
        Store.create(tmp_path / ("n" * 300))
    with pytest.raises(WorkspaceError, match="NUL"):
        Store.create(tmp_path / "nul\0byte")
    assert left_in(tmp_path) == []


def test_a_folder_that_cannot_be_written(medium) -> None:
    medium.parent.chmod(0o500)
    with pytest.raises(ReadOnlyWorkspace, match=r"folder .* cannot be written"):
        Store.create(medium.with_name("new.greendesk"))


def test_odd_names_are_names(tmp_path) -> None:
    for name in (
        "100 % #1?mode=ro&x=y.greendesk",
        "盒马 그린.greendesk",
        "it's; DROP TABLE.greendesk",
        "-rf",
    ):
        path = tmp_path / name
        Store.create(path, EVERYTHING).close()
        with Store.open(path) as store:
            assert store.counts().measurements == 6
    assert len(left_in(tmp_path)) == 4


def test_the_file_has_the_rights_that_the_user_gives_new_files(path) -> None:
    before = os.umask(0o027)
    try:
        Store.create(path).close()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_whoever_has_the_overwritten_file_open_is_told(path) -> None:
    with Store.create(path, EVERYTHING) as old:
        Store.create(path, Workspace(), overwrite=True).close()
        with pytest.raises(WorkspaceMoved):
            old.put_measurements([month("2020-01", 1.0)])
    with Store.open(path) as store:
        assert store.read_all() == Workspace()
