"""The History page as a user has it: read, filter, search, look at one transaction, export."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from greendesk.charts.look import Look
from greendesk.charts.theme import LIGHT
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Act, Author, Deeds, Document
from greendesk.domain.periods import month_period
from greendesk.store.tables import JOURNALED, bare
from greendesk.ui.context import Context, PageKey, Place
from greendesk.ui.journal.changes import Column as Changed
from greendesk.ui.journal.fields import field_names, table_names
from greendesk.ui.journal.table import PAGE, PAGES_KEPT, Column
from greendesk.ui.pages.history import HistoryPage
from tests.desk.small import APRIL, small_workspace

BO, AN = Author("Bo Li", "controller"), Author("An Kim")
MAY = month_period(APRIL + 1)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """After Bo corrected a value, An pasted two, and Bo deleted a unit and took that back."""
    desk = Desk.create(tmp_path / "small.greendesk", small_workspace(), author=AN)
    desk.journal.author = BO
    desk.entries.put(
        [Entry("plastic", MAY, 5.5, source="Scale")], reason="Typing error", document="scale.pdf"
    )
    desk.journal.author = AN
    desk.entries.put([Entry("power", month_period(APRIL + n), 7.0) for n in (2, 3)], Act.PASTE)
    desk.journal.author = BO
    desk.units.delete("u-ding")
    desk.journal.undo()
    yield desk
    desk.close()


def open_page(qtbot: QtBot, desk: Desk, look: Look | None = None) -> HistoryPage:
    context = Context(desk, look or Look(LIGHT), desk.default_view())
    page = HistoryPage(context)
    context.setParent(page)
    qtbot.addWidget(page)
    page.resize(1060, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> HistoryPage:
    return open_page(qtbot, desk)


def column(page: HistoryPage, which: Column) -> list[str]:
    return [page.model.index(n, which).data() for n in range(page.model.rowCount())]


def lines(page: HistoryPage) -> list[tuple[str, ...]]:
    model = page.changes
    return [tuple(model.index(n, c).data() for c in Changed) for n in range(model.rowCount())]


def test_newest_first_in_sentences(page: HistoryPage) -> None:
    assert column(page, Column.WHAT) == [
        "Undone: deletion of unit DingTalk",
        "Deletion of unit DingTalk",
        "Paste of 2 values · Electricity",
        "Entry of 1 value · Plastic reduced",
        "Creation of the workspace",
    ]
    assert column(page, Column.WHO)[2:] == ["An Kim", "Bo Li, controller", "An Kim"]
    assert column(page, Column.REASON)[3] == "Typing error"
    assert column(page, Column.DOCUMENT)[3] == "scale.pdf"
    assert column(page, Column.COUNT)[2] == "2"
    assert page.card.note() == "5 transactions"


def test_an_undone_deed_looks_undone(page: HistoryPage) -> None:
    def struck(row: int) -> bool:
        font = page.model.index(row, Column.WHAT).data(Qt.ItemDataRole.FontRole)
        return font is not None and font.strikeOut()

    assert [struck(row) for row in range(5)] == [False, True, False, False, False]
    page.context.desk.journal.redo()
    assert [struck(row) for row in range(3)] == [False, True, False]
    assert "Done again" in column(page, Column.WHAT)[0]


def test_the_chosen_transaction_shows_what_it_changed(page: HistoryPage) -> None:
    page.table.selectRow(3)
    assert page.details.title() == "Entry of 1 value · Plastic reduced"
    assert "Bo Li, controller" in page.facts.text()
    assert "reason: Typing error" in page.facts.text()
    assert lines(page) == [
        ("Plastic reduced, May 2019", "Value", "214,300\u00a0kg", "5.5\u00a0kg"),
        ("Plastic reduced, May 2019", "Source", "Store report", "Scale"),
    ]
    page.table.selectRow(1)
    told = lines(page)
    assert ("DingTalk", "Business unit deleted", "DingTalk", "–") in told
    assert ("Electricity, Jun 2019", "Value deleted", "7\u00a0kWh", "–") in told
    assert "undone since" in page.facts.text()


def test_the_document_of_a_bulk_load_and_its_hash(qtbot: QtBot, tmp_path: Path) -> None:
    document = Document("erp.json", bytes(range(32)))
    desk = Desk.create(tmp_path / "loaded.greendesk", small_workspace(), author=AN, document=document)
    page = open_page(qtbot, desk)
    assert column(page, Column.DOCUMENT) == ["erp.json"]
    assert f"document: erp.json, SHA-256 {document.sha256.hex()}" in page.facts.text()
    tip = page.model.index(0, Column.DOCUMENT).data(Qt.ItemDataRole.ToolTipRole)
    assert document.sha256.hex() in tip
    desk.close()


def test_filters(qtbot: QtBot, page: HistoryPage) -> None:
    bar = page.filter_bar
    bar.choose_indicator("plastic")
    assert len(page.model.rows) == 2
    assert page.details.title().startswith("Entry of 1 value")
    qtbot.mouseClick(bar.clear_button, LEFT)
    assert len(page.model.rows) == 5
    assert not bar.clear_button.isEnabled()
    bar.person.setCurrentIndex(bar.person.findText("An Kim"))
    bar.person.activated.emit(bar.person.currentIndex())
    assert column(page, Column.WHO) == ["An Kim"] * 2
    bar.clear()
    today = page.model.deeds(0).when.date()
    bar.last.set_day(today - timedelta(1))
    assert page.model.rows == ()
    assert page.empty.isVisible()
    assert not page.export_button.isEnabled()
    qtbot.mouseClick(page.empty.button, LEFT)
    bar.first.set_day(today)
    assert len(page.model.rows) == 5


def test_search_finds_words_in_names_acts_reasons_and_people(qtbot: QtBot, page: HistoryPage) -> None:
    for words, count in (("typing", 1), ("paste", 1), ("dingtalk", 2), ("bo li", 3), ("bo paste", 0)):
        page.filter_bar.search.clear()
        qtbot.keyClicks(page.filter_bar.search, words)
        qtbot.waitUntil(lambda count=count: len(page.model.rows) == count)


def test_it_follows_the_unit_of_the_window(page: HistoryPage) -> None:
    page.context.set_view(replace(page.context.view, unit_id="u-hema"))
    assert column(page, Column.WHAT) == ["Entry of 1 value · Plastic reduced", "Creation of the workspace"]
    offered = [page.filter_bar.indicator.itemText(n) for n in range(page.filter_bar.indicator.count())]
    assert "Freshippo › Plastic reduced" in offered
    assert not any("Electricity" in text for text in offered)


def test_it_follows_each_change_and_keeps_the_choice(page: HistoryPage) -> None:
    page.table.selectRow(3)
    page.context.desk.entries.put([Entry("plastic", MAY, 6.0)])
    assert page.model.rowCount() == 6
    assert page.table.currentIndex().row() == 4
    assert page.details.title() == "Entry of 1 value · Plastic reduced"


def test_a_place_leads_to_what_was_done_to_an_indicator(page: HistoryPage) -> None:
    page.go_to(Place(PageKey.HISTORY, indicator_id="power"))
    assert page.filter_bar.indicator_id == "power"
    assert len(page.model.rows) == 4


def test_choices_outlive_the_page(qtbot: QtBot, page: HistoryPage, desk: Desk) -> None:
    page.filter_bar.choose_indicator("power")
    page.table.selectRow(2)
    other = open_page(qtbot, desk, Look(LIGHT, "ko"))
    other.recall(page.choices())
    assert other.model.rows == page.model.rows
    assert other.table.currentIndex().row() == 2


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_what_is_shown_is_exported(
    page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    file = tmp_path / "history"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.filter_bar.choose_indicator("plastic")
    action = next(a for a in page.export_button.menu().actions() if a.data() == suffix)
    action.trigger()
    text = file.with_suffix(suffix).read_text("utf-8-sig")
    if suffix == ".json":
        assert [told["subject"] for told in json.loads(text)] == ["plastic", "Small"]
    else:
        rows = list(csv.DictReader(text.splitlines()))
        assert (rows[0]["before"], rows[0]["after"], rows[0]["person"]) == ("214300", "5.5", "Bo Li")


def test_in_korean_and_chinese_names_are_in_the_language(qtbot: QtBot, desk: Desk) -> None:
    assert column(open_page(qtbot, desk, Look(LIGHT, "ko")), Column.WHAT)[1].count("딩톡") == 1
    assert column(open_page(qtbot, desk, Look(LIGHT, "zh_CN")), Column.WHAT)[1].count("钉钉") == 1


def test_a_long_history_is_fetched_page_by_page(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    one = desk.journal.deeds(desk.journal.find())[0]

    def deeds(ids: tuple[int, ...]) -> tuple[Deeds, ...]:
        asked.append(len(ids))
        return tuple(replace(one, id=each) for each in ids)

    monkeypatch.setattr(desk.journal, "deeds", deeds)
    monkeypatch.setattr(desk.journal, "find", lambda _wanted: tuple(range(100_000, 0, -1)))
    page = open_page(qtbot, desk)
    assert page.model.rowCount() == 100_000
    assert sum(asked) < 20 * PAGE
    page.table.scrollToBottom()
    page.repaint()
    assert sum(asked) < 20 * PAGE
    for row in range(0, PAGE * (PAGES_KEPT + 5), PAGE):
        page.model.deeds(row)
    assert len(page.model._pages) <= PAGES_KEPT


def test_a_workspace_of_the_past_shows_its_history(qtbot: QtBot, desk: Desk) -> None:
    past = desk.as_known_on(desk.journal.deeds(desk.journal.find())[0].when.date())
    page = open_page(qtbot, past)
    assert page.model.rows == desk.journal.find()
    assert page.details.title() == "Undone: deletion of unit DingTalk"
    page.close()
    past.close()


def test_a_unit_without_any_change_says_what_will_come(
    page: HistoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.context.desk.journal, "find", lambda _wanted: ())
    page.refresh()
    assert page.empty.isVisible()
    assert not page.empty.button.isVisible()
    assert not page.details.isVisible()


def test_every_field_and_table_of_the_journal_has_words() -> None:
    silent = {"id", "colour", "goal_id", "rowid"}
    for table in JOURNALED:
        assert table.name in table_names()
        fields = {bare(column) for column in table.columns} - silent
        unknown = {f for f in fields if not {(table.name, f), ("", f)} & field_names().keys()}
        assert unknown == set(), table.name
