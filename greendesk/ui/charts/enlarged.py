"""A chart as large as the screen allows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from greendesk.charts.look import Look
from greendesk.charts.view import ChartView
from greendesk.domain.figures import Chart
from greendesk.ui.widgets.dialogs import Dialog


class Enlarged(Dialog):
    """The chart in a window of its own, with the same keys; Escape first shows all of it, then closes."""

    def __init__(self, chart: Chart, look: Look, parent: QWidget) -> None:
        super().__init__(look.name(chart.heading.subject), parent, 640)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.heading.hide()
        self.view = ChartView(self)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setStyleSheet("background: transparent;")
        self.view.table_action.setShortcuts([QKeySequence("Ctrl+T"), QKeySequence("T")])
        self.view.full_screen_action.setShortcut(QKeySequence("F"))
        self.view.full_screen_asked.connect(self.accept)
        self.view.show_chart(chart, look)
        self.body.addWidget(self.view, 1)
        self.table_button = self.add_button(self.tr("Table"))
        self.table_button.clicked.connect(self.view.table_asked)
        self.save_button = self.add_button(self.tr("Save…"))
        self.save_button.clicked.connect(self.view.save_asked)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        window = parent.window()
        self.resize(round(window.width() * 0.94), round(window.height() * 0.94))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_chart()

    @Slot()
    def _focus_chart(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
