"""The chart on the screen: new values into the same items; pointing, picking and zooming."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget

from greendesk.charts.canvas import Canvas
from greendesk.charts.clipboard import copy_picture, copy_text
from greendesk.charts.draw import draw
from greendesk.charts.hover import HoverLayer, spoken
from greendesk.charts.keys import STEPS
from greendesk.charts.look import Look
from greendesk.charts.plot import PeriodScale, Plot
from greendesk.charts.plotting import pg
from greendesk.charts.pointing import Pointed, continues, is_there, picked_by, stepped
from greendesk.charts.reset_button import ResetButton
from greendesk.charts.sight import Sight, brought_in, panned, scrolled, seen_range, zoomed_at, zoomed_to
from greendesk.domain.figures import Chart

DRAG_FROM = 5  # pixels that a press must move to become a drag
WHEEL_ZOOM = 0.8  # per notch of the wheel
NOTCH = 120  # of a wheel, in Qt's eighths of a degree


class ChartView(pg.GraphicsView):
    """Shows one chart; ``show_chart`` again for new values.

    Signals:
        picked: a ``plot.Picked`` was clicked: it leads to the measurements behind a value.
        sight_changed: whether the chart is zoomed now.
        save_asked, table_asked, full_screen_asked: the actions of these names were triggered.

    ``actions()`` has copy image, copy numbers, save, table and full screen, for a menu or a tool bar.
    """

    picked = Signal(object)
    sight_changed = Signal(bool)
    save_asked = Signal()
    table_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMinimumSize(QSize(200, 140))
        self._chart: Chart | Callable[[], Chart] | None = None
        self.look = Look()
        self.hidden: frozenset[str] = frozenset()
        self._behind = False  # whether the chart is newer than its plot
        self.pointed: Pointed | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self.canvas = Canvas()
        # Texts stay while values move and the pointer wanders; files are painted without this.
        self.canvas.ground.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setCentralItem(self.canvas)
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # few items, all large
        self.hover = HoverLayer(self.canvas.box)
        self.reset_button = ResetButton(self)
        self.reset_button.clicked.connect(self.reset_zoom)
        keys = QKeySequence.StandardKey
        self.copy_image_action = self._action(self.tr("Copy image"), self.copy_image, keys.Copy)
        self.copy_numbers_action = self._action(self.tr("Copy numbers"), self.copy_numbers, "Ctrl+Shift+C")
        self.save_action = self._action(self.tr("Save as image …"), self.save_asked, keys.Save)
        self.table_action = self._action(self.tr("Show as table"), self.table_asked, "T")
        self.full_screen_action = self._action(self.tr("Full screen"), self.full_screen_asked, "F11")

    def _action(self, text: str, target: Any, keys: Any) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(target)
        self.addAction(action)
        return action

    def close(self) -> bool:
        """Close like any widget: pyqtgraph's own takes the viewport away and ends the process with PySide."""
        return QGraphicsView.close(self)

    # ---- what is shown

    @property
    def chart(self) -> Chart | None:
        """What is drawn; asked for now, if nobody has seen it yet."""
        if callable(self._chart):
            self._chart = self._chart()
        return self._chart

    @property
    def plot(self) -> Plot | None:
        """The chart as it is drawn, up to date even where nobody sees it."""
        self._catch_up()
        return self.canvas.plot

    @property
    def sight(self) -> Sight:
        self._catch_up()
        return self.canvas.sight

    def show_chart(self, chart: Chart | Callable[[], Chart], look: Look) -> None:
        """Show a chart, or new values of the one that is shown: then zoom and hidden series stay.

        ``chart`` may be a question, which is asked when the chart comes into sight or is asked about.
        """
        self._chart, self.look = chart, look
        self._behind = True  # and stays so while it is scrolled out of sight, until somebody asks
        if not self.isVisible() or not self.viewport().visibleRegion().isEmpty():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._behind:
            return
        chart = self.chart
        self._behind = False
        if chart is None:
            return
        sight, plot = self.canvas.sight, draw(chart, self.look, self.hidden)
        if not continues(plot, self.canvas.plot):
            if self.hidden:
                plot = draw(chart, self.look)
            sight, self.hidden, self.pointed = Sight(), frozenset(), None
        self._show(plot, sight)
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(" · ".join((*plot.about, plot.empty or plot.source, plot.as_of)))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._catch_up()
        super().paintEvent(event)

    def set_corner(self, width: float) -> None:
        """Keep ``width`` pixels free at the right of the title, for buttons that lie upon the chart."""
        self.canvas.corner = width
        self._refresh()

    def _refresh(self) -> None:
        if self._behind:
            self._catch_up()
        elif self.chart is not None:
            self._show(draw(self.chart, self.look, self.hidden), self.sight)

    def _show(self, plot: Plot, sight: Sight) -> None:
        zoomed = self.canvas.sight.is_zoomed
        self.canvas.show_plot(plot, self.look, max(1, self.width()), max(1, self.height()), sight)
        if self.pointed is not None and not is_there(plot, self.pointed):
            self.pointed = None
        # The chart fills the view with paper: nothing of what lies below is to be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        area = self.canvas.plot_area()
        self.hover.set_area(self.canvas.rect().translated(-area.topLeft()), self.canvas.look)
        self.hover.point_at(plot, self.pointed)
        if sight.is_zoomed:
            self.reset_button.stand_above(area, self.look)
        else:
            self.reset_button.hide()
        if zoomed != sight.is_zoomed:
            self.sight_changed.emit(sight.is_zoomed)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self._refresh()

    # ---- zoom and legend

    @Slot()
    def reset_zoom(self) -> None:
        """Show the whole chart again."""
        self._look_at(Sight())

    def zoom_to(self, first: float, last: float) -> None:
        """Show ``first..last`` of the period axis, in months from the chart's origin."""
        if self.plot is not None and isinstance(self.plot.bottom, PeriodScale):
            self._look_at(zoomed_to(self.plot.bottom, first, last))

    def toggle(self, key: str) -> None:
        """Switch a series off or on by the key of its legend entry."""
        self.hidden = self.hidden ^ {key}
        self._refresh()

    def _look_at(self, sight: Sight) -> None:
        if self.plot is not None and sight != self.sight:
            self._show(self.plot, sight)

    def _zoom_by(self, factor: float, at: float | None = None) -> bool:
        """Zoom the period axis around ``at``; whether anything changed."""
        plot = self.plot
        if plot is None or plot.empty or not isinstance(plot.bottom, PeriodScale):
            return False
        first, last = seen_range(plot.bottom, self.sight)
        sight = zoomed_at(plot.bottom, self.sight, (first + last) / 2 if at is None else at, factor)
        changed = sight != self.sight
        self._look_at(sight)
        return changed

    # ---- mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is not None and (at - self._pressed).manhattanLength() >= DRAG_FROM:
            self._dragging = self._can_drag()
        if self._dragging and self._pressed is not None:
            self.hover.drag((self.canvas.in_plot(self._pressed).x(), self.canvas.in_plot(at).x()))
            return
        over = self.canvas.legend_at(at)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over is not None else Qt.CursorShape.ArrowCursor)
        self._point(self._pointed_at(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if dragging:
            self.hover.drag(None)
            to = self.canvas.mapping()
            ends = (self.canvas.in_plot(pressed).x(), self.canvas.in_plot(event.position()).x())
            self.zoom_to(to.data_x(ends[0]), to.data_x(ends[1]))
        else:
            self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def leaveEvent(self, _event: Any) -> None:
        self._point(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom a period axis, scroll rows; what changes nothing is left to the page around the chart."""
        plot, turn = self.plot, event.angleDelta()
        event.ignore()
        if plot is None or plot.empty:
            return
        if plot.by_rows:
            rows = -round(turn.y() / NOTCH * 3)
            sight = scrolled(self.sight, rows, len(plot.groups), self.canvas.rows_shown)
            changed = sight != self.sight
            self._look_at(sight)
        elif isinstance(plot.bottom, PeriodScale) and turn.x():
            sight = panned(plot.bottom, self.sight, -turn.x() / NOTCH * 0.1)
            changed = sight != self.sight
            self._look_at(sight)
        else:
            at = self.canvas.mapping().data_x(self.canvas.in_plot(event.position()).x())
            changed = self._zoom_by(WHEEL_ZOOM ** (turn.y() / NOTCH), at)
        if changed:
            self._point(self._pointed_at(event.position()))
            event.accept()

    def _can_drag(self) -> bool:
        plot = self.plot
        return (
            plot is not None
            and not plot.empty
            and not plot.by_rows
            and self._pressed is not None
            and self.canvas.plot_area().contains(self._pressed)
        )

    def _pointed_at(self, at: QPointF) -> Pointed | None:
        return None if self.plot is None else self.canvas.pointed_at(at)

    def _point(self, pointed: Pointed | None) -> None:
        if pointed != self.pointed:
            self.pointed = pointed
            self.hover.point_at(self.plot, pointed)

    def _click(self, at: QPointF) -> None:
        over = self.canvas.legend_at(at)
        if over is not None:
            self.toggle(over.entry.key)
            return
        pointed = self._pointed_at(at)
        self._point(pointed)
        self._pick(pointed)

    def _pick(self, pointed: Pointed | None) -> None:
        if self.plot is not None and pointed is not None:
            picked = picked_by(self.plot, pointed)
            if picked is not None and picked.indicator_ids:
                self.picked.emit(picked)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from value to value and read them out, Enter opens one, + and - zoom, Esc goes back."""
        key, keys = Qt.Key(event.key()), Qt.Key
        if key in STEPS and self.plot is not None and not self.plot.empty:
            self._step(*STEPS[key])
        elif key in (keys.Key_Return, keys.Key_Enter) and self.pointed is not None:
            self._pick(self.pointed)
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self._zoom_by(1 / WHEEL_ZOOM if key is keys.Key_Minus else WHEEL_ZOOM)
        elif key is keys.Key_Escape and (self.sight.is_zoomed or self.pointed is not None):
            self._point(None)
            self.reset_zoom()
        else:
            event.ignore()

    def _step(self, along: int, across: int) -> None:
        plot = self.plot
        if plot is None or not plot.groups:
            return
        if plot.by_rows:
            along, across = across, along
        self._point(stepped(plot, self.pointed, along, across))
        if self.pointed is None:
            return
        self._look_at(brought_in(plot, self.pointed.group, self.sight, self.canvas.rows_shown))
        self.setAccessibleDescription(spoken(plot, self.pointed, self.look))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # ---- clipboard

    @Slot()
    def copy_image(self) -> None:
        """Put the chart's picture on the clipboard, at twice the pixels of the screen's size."""
        if self.chart is not None:
            copy_picture(self.chart, self.look, (self.width(), self.height()), self.hidden)

    @Slot()
    def copy_numbers(self) -> None:
        """Put the chart's numbers on the clipboard, for a spreadsheet."""
        if self.chart is not None:
            copy_text(self.chart, self.look)
