"""The status chip: symbol, word and colour; grey statuses with a broken edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from greendesk.charts.look import Look
from greendesk.domain.progress import Status
from greendesk.ui.theme import current_look

HEIGHT = 22
SIDE = 8  # px between edge and text
SYMBOL_GAP = 5


def chip_size(status: Status, look: Look, *, overridden: bool = False) -> QSize:
    """The size of a chip with its word in full."""
    shown = look.status(status, overridden=overridden)
    words = look.width(shown.symbol, "strong") + SYMBOL_GAP + look.width(shown.word, "strong")
    return QSize(round(words) + 2 * SIDE + 2, HEIGHT)


def paint_chip(
    painter: QPainter, place: QRectF, status: Status, look: Look, *, overridden: bool = False
) -> None:
    """Paint a chip at the left end of ``place``, in its middle line; a word too long is cut with "…".

    A status that a person has given in place of the computed one bears a mark.
    """
    shown = look.status(status, overridden=overridden)
    size = chip_size(status, look, overridden=overridden)
    width = min(size.width(), place.width())
    chip = QRectF(place.left(), place.top() + (place.height() - HEIGHT) / 2, width, HEIGHT)
    edge = QPen(QColor(shown.tone.edge), 1)
    if shown.withheld:
        edge.setDashPattern([3, 2])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge)
    painter.setBrush(QColor(shown.tone.wash))
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2 - 0.5, HEIGHT / 2 - 0.5)
    painter.setPen(QColor(shown.tone.ink))
    painter.setFont(look.font("strong"))
    words = chip.adjusted(SIDE, 0, -SIDE + 2, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown.symbol)
    words.setLeft(words.left() + look.width(shown.symbol, "strong") + SYMBOL_GAP)
    word = painter.fontMetrics().elidedText(shown.word, Qt.TextElideMode.ElideRight, round(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, word)
    painter.restore()


class StatusChip(QWidget):
    """A chip as a widget."""

    def __init__(self, status: Status = Status.NO_DATA, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._status = status
        self._overridden = False
        self._word = ""
        self.set_status(status)

    def status(self) -> Status:
        return self._status

    def set_status(self, status: Status, *, overridden: bool = False) -> None:
        word = current_look().status(status, overridden=overridden).word
        if (status, overridden, word) == (self._status, self._overridden, self._word):
            return  # else what is laid out around it would be laid out and painted once more
        self._status, self._overridden, self._word = status, overridden, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._status, current_look(), overridden=self._overridden)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._status, current_look(), overridden=self._overridden)
        painter.end()
