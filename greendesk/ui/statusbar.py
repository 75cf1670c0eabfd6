"""The status bar: the file, when it was saved, how much is reported, the fiscal year, and short notices."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from greendesk.ui.context import Context
from greendesk.ui.language import SHOWN
from greendesk.ui.state import LanguageChoice
from greendesk.ui.theme import Appearance
from greendesk.ui.view_words import moment_words
from greendesk.ui.widgets.labels import ElidedLabel, dress

HEIGHT = 32
NOTICE_MS = 6000
UNDOABLE_MS = 15_000
SETTLE_MS = 150  # facts are counted once after a burst of changes


class StatusBar(QFrame):
    """Facts at the left, the language at the right; a notice takes the place of the facts for a while."""

    def __init__(self, context: Context, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setFixedHeight(HEIGHT)
        self._context = context
        self._appearance = appearance
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(16)
        self.facts = ElidedLabel("", "muted", self)
        row.addWidget(self.facts)
        self.undo = QToolButton(self)
        self.undo.setProperty("kind", "notice")
        self.undo.setText(self.tr("Undo"))
        self.undo.setToolTip("Ctrl+Z")
        self.undo.setCursor(Qt.CursorShape.PointingHandCursor)
        self.undo.hide()
        row.addWidget(self.undo)
        row.addStretch(1)
        self.language = QToolButton(self)
        self.language.setProperty("kind", "status")
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.language.setToolTip(self.tr("Language of texts, names and numbers"))
        row.addWidget(self.language)
        self._step: int | None = None  # what the button "Undo" takes back
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.show_facts)
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(NOTICE_MS)
        self._notice.timeout.connect(self.show_facts)
        context.notice.connect(self.say)
        context.undoable.connect(self.say_undoable)
        context.desk.changed.connect(self._other_step)
        self.undo.clicked.connect(context.undo_asked)
        context.view_changed.connect(self._settle.start)
        context.look_changed.connect(self._settle.start)
        context.desk.changed.connect(self._settle.start)
        self._fill_languages()
        QTimer.singleShot(0, self, self.show_facts)

    @Slot(str)
    def say(self, notice: str) -> None:
        """Show a short notice for a few seconds."""
        self._say(notice, NOTICE_MS)

    @Slot(str)
    def say_undoable(self, notice: str) -> None:
        """Show a notice of what was done last, with a button that takes it back."""
        step = self._context.desk.journal.steps().undo
        self._say(f"{notice}  ·", UNDOABLE_MS)
        self._step = step.id if step is not None else None
        self.undo.setVisible(step is not None)

    def _say(self, notice: str, for_ms: int) -> None:
        self.undo.hide()
        dress(self.facts, "strong")
        self.facts.setText(notice)
        self._notice.start(for_ms)

    @Slot()
    def _other_step(self) -> None:
        """The button must not take back anything but what the notice is about."""
        if self.undo.isHidden():
            return
        step = self._context.desk.journal.steps().undo
        if step is None or step.id != self._step:
            self.undo.hide()

    @Slot()
    def show_facts(self) -> None:
        if self._notice.isActive():
            return
        self.undo.hide()
        dress(self.facts, "muted")
        self.facts.setText("   ·   ".join(self._facts()))
        self.language.setText(SHOWN[LanguageChoice(self._context.look.language)])

    def _facts(self) -> list[str]:
        desk, look = self._context.desk, self._context.look
        facts = [desk.path.name]
        if desk.is_read_only:
            facts.append(self.tr("Read-only"))
        else:
            facts.append(self.tr("Saved {time}").format(time=self._saved()))
        measured, of = desk.figures.reporting_units(self._context.view)
        if of:
            facts.append(self.tr("{n} of {of} units reported").format(n=look.digits(measured, 0), of=of))
        month = look.locale.standaloneMonthName(desk.fiscal_year_start)
        facts.append(self.tr("Fiscal year starts in {month}").format(month=month))
        fixed = desk.settings.info.as_of
        if fixed is not None:
            facts.append(self.tr("Data as of {date}").format(date=look.date(fixed)))
        return facts

    def _saved(self) -> str:
        """When the file was last written: the time, and the day if it was not today."""
        try:
            seconds = self._context.desk.path.stat().st_mtime
        except OSError:
            return "–"
        written, look = QDateTime.fromSecsSinceEpoch(round(seconds)), self._context.look
        time = look.locale.toString(written.time(), "HH:mm")
        if written.date() == QDateTime.currentDateTime().date():
            return time
        return moment_words(seconds, look)

    def _fill_languages(self) -> None:
        menu = QMenu(self.language)
        group = QActionGroup(menu)
        names = {LanguageChoice.SYSTEM: self.tr("System language")} | SHOWN
        for choice, text in names.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice is self._appearance.language_choice)
            action.setData((choice,))
            group.addAction(action)
        group.triggered.connect(self._language_chosen)
        self.language.setMenu(menu)

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self._appearance.choose_language(action.data()[0])
