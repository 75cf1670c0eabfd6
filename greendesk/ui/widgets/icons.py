"""Line icons from resources/icons, drawn in the ink of the theme, and buttons that carry one."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from greendesk import paths

SIZES = (16, 20, 24, 32, 40, 48, 64)


@lru_cache(maxsize=128)
def _drawing(name: str) -> bytes:
    return paths.resource(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=8)  # an icon is drawn at every size before the next one
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode("ascii"))))


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon in one colour ("#rrggbb"), ``size`` device pixels square."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=512)
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """A QIcon with the drawing at every usual size; ``disabled`` is its colour when it cannot be used."""
    result = QIcon()
    for size in SIZES:
        result.addPixmap(pixmap(name, colour, size))
        if disabled:
            result.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=256)
def spaced_icon(name: str, colour: str, disabled: str = "", share: float = 1.4) -> QIcon:
    """The icon with room at its right, for a button with a text: the style's own gap is too narrow."""
    result = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for size in SIZES:
            wide = QPixmap(round(size * share), size)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            painter.drawPixmap(0, 0, pixmap(name, ink, size))
            painter.end()
            result.addPixmap(wide, mode)
    return result


def palette_icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon in a colour of the application's palette (a widget's own is changed by the stylesheet)."""
    palette = QGuiApplication.palette()
    off = palette.color(QPalette.ColorGroup.Disabled, role)
    return icon(name, _hex(palette.color(QPalette.ColorGroup.Active, role)), _hex(off))


def _hex(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)


class IconButton(QToolButton):
    """A flat button with an icon alone; its name is the tooltip and what a screen reader says.

    Args:
        name: file name of the icon without ending.
        tip: what it does; the shortcut, if any, is added by ``setShortcut``.
    """

    def __init__(self, name: str, tip: str, parent: QWidget | None = None, size: int = 16) -> None:
        super().__init__(parent)
        self.icon_name = name
        self.setIconSize(QSize(size, size))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._recolour()

    def _recolour(self) -> None:
        self.setIcon(palette_icon(self.icon_name, QPalette.ColorRole.PlaceholderText))


class TextButton(QPushButton):
    """A button with a text and perhaps an icon; ``kind`` is "", "primary", "danger", "flat" or "link"."""

    def __init__(self, text: str, kind: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.icon_name = icon_name
        self.setProperty("kind", kind)
        self.setIconSize(QSize(22, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._recolour()

    def _recolour(self) -> None:
        if self.icon_name:
            on_accent = self.property("kind") == "primary"
            role = QPalette.ColorRole.HighlightedText if on_accent else QPalette.ColorRole.ButtonText
            palette = QGuiApplication.palette()
            ink = _hex(palette.color(QPalette.ColorGroup.Active, role))
            self.setIcon(
                spaced_icon(self.icon_name, ink, _hex(palette.color(QPalette.ColorGroup.Disabled, role)))
            )
