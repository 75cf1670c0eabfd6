"""ChartCard: a chart on a page, its buttons, and the way from a value to its measurements."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from greendesk.charts.plot import Picked
from greendesk.charts.view import ChartView
from greendesk.domain.figures import Chart
from greendesk.ui.charts.enlarged import Enlarged
from greendesk.ui.context import Context
from greendesk.ui.widgets.dialogs import run
from greendesk.ui.widgets.empty_state import EmptyState
from greendesk.ui.widgets.icons import IconButton

CORNER = 10  # px between the buttons and the card's edge
LEAST_HEIGHT = 220
NARROW = 400  # px of a card


class ChartCard(QFrame):
    """A chart, or what to do where there is none.

    The chart draws its title; the buttons lie at the right of it, after what the page puts there.

    Attributes:
        view: the chart's view; it has the keyboard: arrows, Enter, Ctrl+C, Ctrl+S, Ctrl+T (or T), F, Esc.

    Signals:
        asked: the button of the empty state was clicked.
    """

    asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMinimumHeight(LEAST_HEIGHT)
        self._context = context
        self.name = "chart"
        self._enlarged: Enlarged | None = None
        self._stack = QStackedWidget(self)
        self.view = ChartView(self._stack)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setStyleSheet("background: transparent;")
        self.view.table_action.setShortcuts([QKeySequence("Ctrl+T"), QKeySequence("T")])
        self.view.full_screen_action.setShortcut(QKeySequence("F"))
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._stack)
        self.corner = self._corner()
        self._connect()
        self.view.installEventFilter(self)

    @cached_property
    def empty(self) -> EmptyState:
        """What stands in place of a chart."""
        empty = EmptyState("", parent=self._stack)
        empty.asked.connect(self.asked)
        self._stack.addWidget(empty)
        return empty

    def _corner(self) -> QWidget:
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(8)
        row.addLayout(self._beside)
        row.addSpacing(4)
        self.copy_button = IconButton("copy", self.tr("Copy the picture or the numbers"), corner)
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.copy_button)
        menu.addAction(self.view.copy_image_action)
        menu.addAction(self.view.copy_numbers_action)
        self.copy_button.setMenu(menu)
        self.table_button = IconButton("table", self.tr("Table of the numbers (Ctrl+T)"), corner)
        self.save_button = IconButton("export", self.tr("Save as a picture (Ctrl+S)"), corner)
        self.enlarge_button = IconButton("expand", self.tr("Enlarge (F)"), corner)
        self.more_button = IconButton("more", self.tr("Copy, table, save, enlarge"), corner)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        everything = QMenu(self.more_button)
        everything.addActions(self.view.actions())
        self.more_button.setMenu(everything)
        self._buttons = (self.copy_button, self.table_button, self.save_button, self.enlarge_button)
        for button in (*self._buttons, self.more_button):
            row.addWidget(button)
        return corner

    def _connect(self) -> None:
        self.table_button.clicked.connect(self.show_table)
        self.save_button.clicked.connect(self.save)
        self.enlarge_button.clicked.connect(self.enlarge)
        self.view.table_asked.connect(self.show_table)
        self.view.save_asked.connect(self.save)
        self.view.full_screen_asked.connect(self.enlarge)
        self.view.picked.connect(self.drill_down)
        self.view.copy_image_action.triggered.connect(self._tell_copied)
        self.view.copy_numbers_action.triggered.connect(self._tell_copied)

    # ---- what is shown

    def chart(self) -> Chart | None:
        """The chart on the card; None while the empty state is shown."""
        return self.view.chart if self._stack.currentWidget() is self.view else None

    def show_chart(self, chart: Chart | Callable[[], Chart], name: str = "") -> None:
        """Show a chart, or new values of the one that is shown.

        Args:
            chart: what to draw, or a question that it answers, asked when the chart is seen.
            name: stem of the file that it is saved as.
        """
        self.name = name or "chart"
        self.view.show_chart(chart, self._context.look)
        self._show(self.view)
        shown = self.view.chart if self._enlarged is not None else None
        if self._enlarged is not None and shown is not None:
            self._enlarged.view.show_chart(shown, self._context.look)

    def say_empty(self, title: str, hint: str = "", action: str = "", icon_name: str = "overview") -> None:
        """Show, in place of a chart, that there is none and what to do next."""
        self.empty.set_icon(icon_name)
        self.empty.say(title, hint, action)
        self._show(self.empty)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a selector between the chart's title and the buttons."""
        widget.setParent(self.corner)
        self._beside.addWidget(widget)
        self._place_corner()

    def add_button(self, button: QWidget) -> None:
        """Put a button before the card's own."""
        self.add_beside_title(button)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._place_corner()

    def _place_corner(self) -> None:
        """On a narrow card the buttons become one with a menu, so that the title keeps its room."""
        is_chart, is_narrow = self._stack.currentWidget() is self.view, self.width() < NARROW
        for button in self._buttons:
            button.setVisible(is_chart and not is_narrow)
        self.more_button.setVisible(is_chart and is_narrow)
        self.corner.adjustSize()
        self.corner.move(self.width() - self.corner.width() - CORNER, CORNER)
        self.corner.raise_()
        wanted = self.corner.width() + CORNER
        if self.view.canvas.corner != wanted:
            self.view.set_corner(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._place_corner()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the card that has the keyboard."""
        if watched is self.view and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    # ---- what the buttons do

    @Slot()
    def show_table(self) -> None:
        chart = self.chart()
        if chart is not None:
            from greendesk.ui.charts.numbers_dialog import NumbersDialog

            run(NumbersDialog(chart, self._context.look, self.name, self))

    @Slot()
    def save(self) -> None:
        chart = self.chart()
        if chart is not None:
            from greendesk.ui.charts.export_dialog import ExportDialog

            dialog = ExportDialog(
                chart,
                self._context.look,
                self.name,
                self.view.size(),
                self,
                hidden=self.view.hidden,
                sight=self.view.sight,
            )
            dialog.saved.connect(self._context.notice)
            run(dialog)

    @Slot()
    def enlarge(self) -> None:
        chart = self.chart()
        if chart is not None:
            self._enlarged = Enlarged(chart, self._context.look, self)
            self._enlarged.view.picked.connect(self.drill_down)
            self._enlarged.view.save_asked.connect(self.save)
            self._enlarged.view.table_asked.connect(self.show_table)
            try:
                run(self._enlarged)
            finally:
                self._enlarged = None

    @Slot(object)
    def drill_down(self, picked: Picked) -> None:
        """Show the measurements behind a value."""
        from greendesk.ui.charts.drill_down import DrillDown

        dialog = DrillDown(self._context, picked, self._enlarged or self)
        run(dialog)
        if dialog.place is not None:
            if self._enlarged is not None:
                self._enlarged.reject()
            self._context.go(dialog.place)

    @Slot()
    def _tell_copied(self) -> None:
        self._context.notice.emit(self.tr("Copied to the clipboard"))


def charts_on(widget: QWidget) -> list[tuple[str, Chart]]:
    """The charts that can be seen on a page, from the top, with the stem of a file name for each."""
    cards = [card for card in widget.findChildren(ChartCard) if card.isVisible()]
    cards.sort(key=lambda card: (card.mapTo(widget, card.rect().topLeft()).y(), card.x()))
    return [(card.name, chart) for card in cards if (chart := card.chart()) is not None]
