"""Labels: always plain text, so that a name that looks like HTML is shown as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyleOption, QStylePainter, QWidget

# Roles that the stylesheet knows (theme.py): the place of a text in the hierarchy of a page.
ROLES = (
    "",
    "page-title",
    "card-title",
    "section",
    "muted",
    "strong",
    "count",
    "problem",
    "warning",
    "link",
    "code",
    "small",
)


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A plain-text label in one of ``ROLES``; if it wraps, its text can be selected by mouse."""
    result = QLabel(text, parent)
    dress(result, role)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if wrap:
        result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return result


def dress(widget: QWidget, role: str) -> None:
    """Give a widget a role of the stylesheet; a widget that is on the screen already is painted anew."""
    if role not in ROLES:
        raise ValueError(f"{role!r} is not a role of the stylesheet")
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """A one-line label that ends in "…" where the place is too narrow; the tooltip then has the whole."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._least = 0
        dress(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_least(self, width: int) -> None:
        """Keep this width (or the text's, if that is less) where room is short."""
        self._least = width
        self.updateGeometry()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        least = max(self._least, self.fontMetrics().horizontalAdvance("…") * 3)
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        painter.drawItemText(
            self.contentsRect(),
            self.alignment() | Qt.TextFlag.TextSingleLine,
            option.palette,
            self.isEnabled(),
            self._shortened(),
            self.foregroundRole(),
        )

    def _shortened(self) -> str:
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._shortened() != self.text() else "")


def spacer_line(parent: QWidget | None = None) -> QWidget:
    """A thin line between sections."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setProperty("role", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line
