"""The top bar: the page's title, search, and the view (period, columns, unit) that all pages share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from greendesk.desk.view import Span, View, step, window_of
from greendesk.domain.periods import Grain, last_complete_fiscal_year
from greendesk.ui.context import Context
from greendesk.ui.view_words import grain_word, span_word, window_words
from greendesk.ui.widgets.icons import IconButton, TextButton, palette_icon
from greendesk.ui.widgets.labels import ElidedLabel

HEIGHT = 56
MAX_UNIT_TEXT = 132  # px
SEARCH_WIDTH, NARROW_SEARCH = 176, 40


class MenuButton(QToolButton):
    """A bordered button that opens a menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choices = QMenu(self)
        self.setMenu(self.choices)

    def say(self, text: str, tip: str) -> None:
        """Show a short text; ``tip`` is the whole of it."""
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, MAX_UNIT_TEXT * 2)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(tip)
        self.setAccessibleName(tip)


class SearchButton(QPushButton):
    """Looks like the line that it opens; an icon alone where the title needs the room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search-button")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = QWidget(self)
        row = QHBoxLayout(self._words)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(ElidedLabel(self.tr("Search"), "muted", self._words), 1)
        row.addWidget(ElidedLabel("Ctrl K", "muted", self._words))
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words.setFixedSize(SEARCH_WIDTH, 32)
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Search units, initiatives, indicators and commands (Ctrl+K)"))
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        self.setFixedWidth(NARROW_SEARCH if narrow else SEARCH_WIDTH)
        self._words.setVisible(not narrow)
        self.setIcon(palette_icon("search", QPalette.ColorRole.PlaceholderText) if narrow else QIcon())

    @property
    def is_narrow(self) -> bool:
        return self._words.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.is_narrow:
            self.set_narrow(True)


class TopBar(QFrame):
    """Signals.

    search_asked: the search line was clicked.
    """

    search_asked = Signal()

    def __init__(self, context: Context, export_menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setFixedHeight(HEIGHT)
        self._context = context
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.title = ElidedLabel("", "page-title", self)
        row.addWidget(self.title, 1)
        self.search = SearchButton(self)
        self.search.clicked.connect(self.search_asked)
        row.addWidget(self.search)
        self.back = IconButton("chevron-left", self.tr("The period before (Alt+Page Up)"), self)
        self.period = MenuButton(self)
        self.period.setObjectName("period-button")
        self.forth = IconButton("chevron-right", self.tr("The period after (Alt+Page Down)"), self)
        self.grain = MenuButton(self)
        self.unit = MenuButton(self)
        for widget in (self.back, self.period, self.forth, self.grain, self.unit):
            row.addWidget(widget)
        self.export = TextButton(self.tr("Export"), "primary", parent=self)
        self.export.setMenu(export_menu)
        row.addWidget(self.export)
        self.back.clicked.connect(self.earlier)
        self.forth.clicked.connect(self.later)
        for button in (self.period, self.grain, self.unit):
            button.choices.aboutToShow.connect(self._fill_menus)
        self.period.choices.triggered.connect(self._span_chosen)
        self.grain.choices.triggered.connect(self._grain_chosen)
        self.unit.choices.triggered.connect(self._unit_chosen)
        context.view_changed.connect(self.show_view)
        context.look_changed.connect(self.show_view)
        self.show_view()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A long title takes the search's room before it is cut."""
        others = (self.back, self.period, self.forth, self.grain, self.unit, self.export)
        taken = sum(widget.sizeHint().width() for widget in others) + 7 * 8 + 48 + SEARCH_WIDTH
        narrow = self.title.sizeHint().width() > self.width() - taken
        if narrow != self.search.is_narrow:
            self.search.set_narrow(narrow)

    @Slot()
    def show_view(self) -> None:
        view, desk, look = self._context.view, self._context.desk, self._context.look
        name, months = window_words(view, desk.fiscal_year_start, look)
        self.period.say(
            f"{name}  {months}".strip(), self.tr("Period: {period}").format(period=f"{name} {months}")
        )
        grain = grain_word(view.grain)
        self.grain.say(grain, self.tr("Length of a column: {grain}").format(grain=grain))
        unit = self.tr("All units")
        if view.unit_id is not None and view.unit_id in desk.catalog.units:
            unit = desk.catalog.unit(view.unit_id).name.in_language(look.language)
        shown = self.unit.fontMetrics().elidedText(unit, Qt.TextElideMode.ElideRight, MAX_UNIT_TEXT)
        self.unit.say(shown, self.tr("Business unit: {unit}").format(unit=unit))
        self._make_room()

    @Slot()
    def earlier(self) -> None:
        self._step(-1)

    @Slot()
    def later(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        view = self._context.view
        self._context.set_view(replace(view, window=step(view.window, by)))

    @Slot()
    def _fill_menus(self) -> None:
        """Menus are made when they open: they hold the units and years of that moment."""
        view = self._context.view
        self.period.choices.clear()
        spans = QActionGroup(self.period.choices)
        for span in Span:
            self._choice(self.period.choices, span_word(span), span, span is view.span, spans)
        self.period.choices.addSeparator()
        today = self.period.choices.addAction(self.tr("Go to the reporting date"))
        today.triggered.connect(self.to_reporting_date)
        last = self.period.choices.addAction(self.tr("Last complete fiscal year"))
        last.triggered.connect(self.to_last_fiscal_year)
        self.grain.choices.clear()
        grains = QActionGroup(self.grain.choices)
        months = len(view.window.month_ordinals())
        for grain in Grain:
            action = self._choice(self.grain.choices, grain_word(grain), grain, grain is view.grain, grains)
            action.setEnabled(grain.months <= months)
        self.unit.choices.clear()
        self._choice(
            self.unit.choices, self.tr("All units"), None, view.unit_id is None, QActionGroup(self.unit)
        )
        self.unit.choices.addSeparator()
        catalog = self._context.desk.catalog
        for unit in catalog.subtree(None):
            indent = "    " * (len(catalog.path_of(unit.id)) - 1)
            name = unit.name.in_language(self._context.look.language).replace("&", "&&")
            action = self._choice(self.unit.choices, indent + name, unit.id, unit.id == view.unit_id, None)
            action.setCheckable(True)

    def _choice(
        self, menu: QMenu, text: str, value: object, chosen: bool, group: QActionGroup | None
    ) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData((value,))
        if group is not None:
            group.addAction(action)
        return action

    @Slot(QAction)
    def _span_chosen(self, action: QAction) -> None:
        if action.data() is not None:
            self.set_span(action.data()[0])

    @Slot(QAction)
    def _grain_chosen(self, action: QAction) -> None:
        self._context.set_view(replace(self._context.view, grain=action.data()[0]))

    @Slot(QAction)
    def _unit_chosen(self, action: QAction) -> None:
        self._context.set_view(replace(self._context.view, unit_id=action.data()[0]))

    @Slot(object)
    def set_span(self, span: Span) -> None:
        """Another kind of period: around the reporting date if it is in sight, else at the old one's end."""
        view, desk = self._context.view, self._context.desk
        inside = view.window.start <= desk.as_of <= view.window.end
        window = window_of(span, desk.as_of if inside else view.window.end, desk.fiscal_year_start)
        self._context.set_view(_fitting(replace(view, span=span, window=window)))

    @Slot()
    def to_reporting_date(self) -> None:
        view, desk = self._context.view, self._context.desk
        window = window_of(view.span, desk.as_of, desk.fiscal_year_start)
        self._context.set_view(replace(view, window=window))

    @Slot()
    def to_last_fiscal_year(self) -> None:
        desk = self._context.desk
        window = last_complete_fiscal_year(desk.as_of, desk.fiscal_year_start)
        self._context.set_view(_fitting(replace(self._context.view, span=Span.FISCAL_YEAR, window=window)))


def _fitting(view: View) -> View:
    """The view with columns no longer than its window."""
    months = len(view.window.month_ordinals())
    return view if view.grain.months <= months else replace(view, grain=Grain.MONTH)
