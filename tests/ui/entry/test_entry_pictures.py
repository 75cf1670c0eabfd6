"""What the Entry page says in words and shows in pictures: tooltips, hatches, legend, themes, sizes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from greendesk.charts.look import DARK, Look
from greendesk.domain.names import Name
from greendesk.ui.entry.message import Tone
from greendesk.ui.entry.paint import CellPaint
from greendesk.ui.entry.signs import Sign
from tests.ui.entry.conftest import Officer

KEY = Qt.Key


# ---- words and pictures
def test_tooltips_say_where_what_and_whence(officer: Officer) -> None:
    tip = officer.page.model.words
    row = officer.page.model.row(officer.cell("machines", 0))
    assert row is not None
    lines = tip.cell(row, row.cells[0]).replace("\u00a0", " ").splitlines()
    assert lines[:4] == ["Shops with a machine, Apr 2019", "31 shops", "Estimated", "Source: Mean of shops"]
    assert lines[4:] == ["Evidence: no evidence"]
    share = officer.page.model.row(officer.cell("share", 2))
    assert share is not None
    assert tip.cell(share, share.cells[2]).splitlines()[1:] == ["NE = not estimated", "Note: New contract"]
    power = officer.page.model.row(officer.cell("power", 0))
    assert power is not None
    assert "Illustrative: not a measured value" in tip.cell(power, power.cells[0])


def test_a_name_that_looks_like_html_is_shown_as_it_is(officer: Officer) -> None:
    desk = officer.desk
    desk.indicators.change(replace(desk.catalog.indicator("foam"), name=Name("<b>x</b>")))
    tip = str(officer.page.model.data(officer.cell("foam", 0), Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;x&lt;/b&gt;" in tip
    officer.go("foam", 0)
    assert officer.page.form_card.title() == "<b>x</b>, Apr 2019"


def _picture(officer: Officer) -> QImage:
    grid = officer.page.grid
    picture = QImage(grid.viewport().size(), QImage.Format.Format_RGB32)
    grid.viewport().render(picture)
    return picture


def _colours(officer: Officer, picture: QImage, code: str, month: int) -> set[str]:
    place = officer.page.grid.visualRect(officer.cell(code, month)).adjusted(2, 2, -3, -3)
    xs, ys = range(place.left(), place.right()), range(place.top(), place.bottom())
    return {picture.pixelColor(x, y).name() for x in xs for y in ys}


def test_gaps_are_hatched_values_are_not_and_outside_is_grey(officer: Officer) -> None:
    officer.go("plastic", 0)
    theme, picture = Look().theme, _picture(officer)
    gap = _colours(officer, picture, "foam", 6)
    assert theme.gap in gap
    assert len(gap) > 1  # the lines of the hatch
    assert _colours(officer, picture, "clothes", 0) == {CellPaint(Look(), officer.page.font()).outside.name()}
    assert theme.paper in _colours(officer, picture, "plastic", 1)


def test_the_page_follows_a_dark_theme_and_another_language(officer: Officer) -> None:
    officer.go("foam", 6)
    officer.page.context.set_look(Look(DARK))
    picture = _picture(officer)
    assert QColor(DARK.gap).name() in _colours(officer, picture, "foam", 7)
    officer.page.context.set_look(Look(DARK, "ko"))
    assert officer.page.model.headerData(0, Qt.Orientation.Horizontal) == "4월"
    assert officer.page.card.title() == "All units, FY2020"
    assert officer.at()[0] == "foam"
    officer.go("plastic", 6)
    officer.enter("352000")
    assert officer.value("plastic", 6) == 352_000


def test_the_longest_value_is_seen_whole(officer: Officer) -> None:
    officer.go("foam", 6)
    officer.enter("123456789.12")
    width = officer.page.grid.columnWidth(6)
    shown = officer.text("foam", 6)
    assert officer.page.grid.fontMetrics().horizontalAdvance(shown) < width


def test_the_legend_begins_with_the_signs_that_occur(officer: Officer) -> None:
    context, legend = officer.page.context, officer.page.legend
    occurring = {Sign.GAP, Sign.ESTIMATED, Sign.ILLUSTRATIVE, Sign.NOT_ESTIMATED}
    assert set(legend.signs()[:7]) == occurring | {Sign.SEVERAL, Sign.LONGER, Sign.COMPUTED}
    assert set(legend.signs()) == set(Sign)
    context.set_view(replace(context.view, unit_id="u-xianyu"))
    assert legend.signs()[0] is Sign.GAP
    officer.go("clothes", 3)
    officer.choose(KEY.Key_C)
    assert legend.signs()[:2] == (Sign.GAP, Sign.CONFIDENTIAL)


def test_the_sentence_below_the_grid_never_moves_the_grid(officer: Officer) -> None:
    officer.go("plastic", 6)
    height = officer.page.grid.height()
    officer.enter("ne")
    officer.qtbot.waitUntil(lambda: officer.page.message.tone() is Tone.PROBLEM)
    assert officer.page.grid.height() == height
    officer.press(KEY.Key_Escape)
    officer.paste("1\tabc\n")
    assert officer.page.grid.height() == height


@pytest.mark.parametrize("width, height", [(1090, 680), (1250, 780), (1730, 960)])
def test_the_page_fits_its_windows_and_no_column_is_cut(officer: Officer, width: int, height: int) -> None:
    page, grid = officer.page, officer.page.grid
    page.resize(width, height)
    QApplication.processEvents()
    assert (page.width(), page.height()) == (width, height)
    assert (grid.width() - grid.names.width()) % grid.columnWidth(0) == 0
    assert grid.visualRect(officer.cell("foam", 5)).right() < grid.viewport().width()
