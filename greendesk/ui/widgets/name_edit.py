"""A name in English, Korean and Chinese as one compact group of lines."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from greendesk.domain.names import Name
from greendesk.ui.widgets.labels import label

FORMS = (("en", "EN"), ("ko", "한국어"), ("zh_CN", "中文"))


class NameEdit(QWidget):
    """Three lines, the first for English or for no particular language; the others may stay empty.

    Signals:
        edited: a text is another one by the user's hand.
        returnPressed: Return in one of the lines.
    """

    edited = Signal()
    returnPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = _grid(self)
        self._lines: dict[str, QLineEdit] = {}
        for row, (language, shown) in enumerate(FORMS):
            line = QLineEdit(self)
            line.setAccessibleName(shown)
            line.textEdited.connect(self._tell)
            line.returnPressed.connect(self.returnPressed)
            grid.addWidget(label(shown, "muted", parent=self), row, 0)
            grid.addWidget(line, row, 1)
            self._lines[language] = line
        self.setFocusProxy(self._lines["en"])

    def name(self) -> Name:
        en, ko, zh = (self._lines[language].text().strip() for language, _ in FORMS)
        return Name(en, ko or None, zh or None)

    def set_name(self, name: Name) -> None:
        for (language, _), text in zip(FORMS, (name.en, name.ko, name.zh_CN), strict=True):
            self._lines[language].setText(text or "")

    def line(self, language: str) -> QLineEdit:
        return self._lines[language]

    @Slot(str)
    def _tell(self, _text: str) -> None:
        self.edited.emit()


class DescriptionEdit(QWidget):
    """A longer text in the three languages, one above the other."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = 2) -> None:
        super().__init__(parent)
        grid = _grid(self)
        self._texts: dict[str, QPlainTextEdit] = {}
        for row, (language, shown) in enumerate(FORMS):
            text = QPlainTextEdit(self)
            text.setTabChangesFocus(True)
            text.setAccessibleName(shown)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + 16)
            text.textChanged.connect(self.edited)
            grid.addWidget(label(shown, "muted", parent=self), row, 0)
            grid.addWidget(text, row, 1)
            self._texts[language] = text
        self.setFocusProxy(self._texts["en"])

    def name(self) -> Name:
        en, ko, zh = (self._texts[language].toPlainText().strip() for language, _ in FORMS)
        return Name(en, ko or None, zh or None)

    def set_name(self, name: Name) -> None:
        for (language, _), text in zip(FORMS, (name.en, name.ko, name.zh_CN), strict=True):
            self._texts[language].setPlainText(text or "")


def _grid(parent: QWidget) -> QGridLayout:
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, 44)
    grid.setColumnStretch(1, 1)
    return grid
