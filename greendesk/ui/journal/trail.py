"""Everything that happened to one measurement: who, when, before and after, why, from which document."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greendesk.charts.look import Look
from greendesk.desk.rows import MeasurementRow
from greendesk.domain.history import ChangeLine, Story
from greendesk.domain.journal import Author, Deed
from greendesk.ui.context import Context
from greendesk.ui.journal.fields import field_words, value_words
from greendesk.ui.measurements.grades import grade_title
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.table import Table
from greendesk.ui.widgets.table_model import Index, TableModel
from greendesk.ui.widgets.tips import plain_tip

ROW_HEIGHT = 26


class Column(IntEnum):
    WHEN = 0
    WHO = 1
    FIELD = 2
    BEFORE = 3
    AFTER = 4
    REASON = 5


WIDTHS = {Column.WHEN: 152, Column.WHO: 144, Column.FIELD: 104, Column.BEFORE: 144, Column.AFTER: 176}


class TrailTable(TableModel):
    rows: tuple[tuple[Story, ChangeLine], ...] = ()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heads = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("Field"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Reason, document"),
        )

    def show(self, stories: tuple[Story, ...]) -> None:
        """Show these transactions, newest first, a row for each field that they changed."""
        self.beginResetModel()
        self.rows = tuple((story, line) for story in stories for line in story.lines)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        story, line = self.rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(story, line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(story, line, column))
        if story.is_undone and role == Qt.ItemDataRole.ForegroundRole:
            return self._look.colour("faint")
        if story.is_undone and role == Qt.ItemDataRole.FontRole:
            return struck()
        return super().data(index, role)

    def _tip(self, story: Story, line: ChangeLine, column: Column) -> str:
        if column is Column.REASON:
            deed = story.deeds.deed
            return "\n".join(text for text in (deed.reason, document_words(deed, "\n")) if text)
        return self._text(story, line, column)

    def _text(self, story: Story, line: ChangeLine, column: Column) -> str:
        deeds = story.deeds
        if column is Column.WHEN:
            return self._look.moment(deeds.when)
        if column is Column.WHO:
            return who(deeds.author) or self.tr("not named")
        if column is Column.FIELD:
            return field_words(line)
        if column is Column.REASON:
            return " · ".join(text for text in (deeds.deed.reason, deeds.deed.document) if text)
        return value_words(line, line.old if column is Column.BEFORE else line.new, self._look)


class Trail(QWidget):
    """Where a measurement comes from, in a sentence, and every change of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = label("", "strong", wrap=True, parent=self)
        self.facts = label("", "muted", wrap=True, parent=self)
        self.model = TrailTable(context.look, self)
        self.table = Table(self, ROW_HEIGHT)
        self.table.setAccessibleName(self.tr("Changes of the chosen measurement"))
        self.table.setModel(self.model)
        self.table.set_columns(WIDTHS, Column.REASON)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(self.table, 1)

    def show_measurement(self, row: MeasurementRow) -> None:
        desk, look, measurement = self._context.desk, self._context.look, row.measurement
        period = look.period(measurement.period, None, desk.fiscal_year_start)
        self.title.setText(
            self.tr("How {indicator}, {period} came about").format(
                indicator=look.name(row.indicator.name), period=period
            )
        )
        facts = [self.tr("Source: {text}").format(text=measurement.source or self.tr("none given"))]
        if measurement.quality is not None:
            graded = grade_title(measurement.quality, look)
            facts.append(self.tr("Data quality: {grade}").format(grade=graded))
        if measurement.note:
            facts.append(self.tr("Note: {text}").format(text=measurement.note))
        self.facts.setText("  ·  ".join(facts))
        self.model.show(desk.journal.of_measurement(measurement.id))


def who(author: Author) -> str:
    """Name and role; "" if nobody is named."""
    return f"{author.name}, {author.role}" if author.name and author.role else author.name


def document_words(deed: Deed, between: str = ", ") -> str:
    """The name of the document that a transaction follows, and the hash by which the very file is known."""
    digest = "" if deed.document_sha256 is None else f"{between}SHA-256 {deed.document_sha256.hex()}"
    return deed.document + digest


def struck() -> QFont:
    """The letters of what is undone since."""
    font = QFont()
    font.setStrikeOut(True)
    return font
