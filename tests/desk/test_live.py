"""Commits of other processes and connections are noticed and told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from greendesk.desk.change import Change
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry, HitKind
from greendesk.domain.periods import month_period
from tests.desk.small import APRIL

OTHER_PROCESS = """
import sys
from pathlib import Path
from datetime import date
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.periods import Period
desk = Desk.open(Path(sys.argv[1]))
desk.entries.put([Entry("plastic", Period(date(2019, 9, 1), date(2019, 9, 30)), 1.0)])
desk.close()
"""


def test_another_process_commit_is_told_and_shown(desk: Desk, path: Path, qtbot: QtBot) -> None:
    before = desk.goals.progress("g-plastic").actual
    desk.watch_others()
    with qtbot.waitSignal(desk.changed, timeout=20_000) as told:
        subprocess.run([sys.executable, "-c", OTHER_PROCESS, str(path)], check=True)
    assert told.args == [Change(everything=True)]
    after = desk.goals.progress("g-plastic").actual
    assert before is not None
    assert after == before - 341_200.0 + 1.0


def test_two_desks_on_one_file_see_each_other(desk: Desk, path: Path, changes: list[Change]) -> None:
    other = Desk.open(path)
    other.entries.put([Entry("plastic", month_period(APRIL), 5.0)])
    other.close()
    desk.look_outside()
    desk.look_outside()
    assert changes == [Change(everything=True)]
    assert desk.entries.behind(["plastic"], month_period(APRIL))[0].measurement.value == 5.0


def test_own_commits_are_told_once(desk: Desk, changes: list[Change]) -> None:
    desk.entries.put([Entry("plastic", month_period(APRIL), 5.0)])
    desk.look_outside()
    assert len(changes) == 1


def test_contents_and_verify(desk: Desk) -> None:
    assert len(desk.contents().measurements) == 13
    assert desk.proof.verify() == ()
    assert not desk.is_read_only
    assert desk.path.name == "small.greendesk"


def test_search_finds_names_in_every_language_and_codes(desk: Desk) -> None:
    assert desk.search.find("钉钉")[0].code == "ding"
    assert [hit.code for hit in desk.search.find("plas per")] == ["plastic-per-order"]
    hits = desk.search.find("plastic")
    assert hits[0].code in {"plastics", "plastic"}
    assert {hit.kind for hit in hits} == {HitKind.INITIATIVE, HitKind.INDICATOR}
    assert [n.en for n in desk.search.find("co2")[0].path] == ["Group", "DingTalk", "Paperless office"]
    assert desk.search.find("  ") == ()
