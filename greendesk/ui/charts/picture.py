"""How pictures are to be made: format, size, scale, theme; the fields that ask, and what was chosen last."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from greendesk.charts.look import THEMES, Look
from greendesk.domain.frozen import frozen
from greendesk.ui.state import State
from greendesk.ui.widgets.field_form import FieldForm
from greendesk.ui.widgets.labels import label
from greendesk.ui.widgets.numbers import WholeNumberEdit
from greendesk.ui.widgets.segmented import SegmentedControl

KINDS = (("png", "PNG"), ("jpeg", "JPEG"), ("svg", "SVG"), ("pdf", "PDF"))
ENDINGS = {"png": "png", "jpeg": "jpg", "svg": "svg", "pdf": "pdf"}
LEAST, MOST = QSize(320, 220), QSize(8000, 8000)


@frozen
class Picture:
    """What a file of a chart is to be.

    Attributes:
        size: width and height in logical pixels.
        scale: pixels per logical pixel; of no use for SVG and PDF.
    """

    kind: str = "png"
    size: tuple[int, int] = (1920, 1080)
    scale: int = 1
    theme: str = "light"
    transparent: bool = False

    @property
    def ending(self) -> str:
        return ENDINGS[self.kind]

    @property
    def is_raster(self) -> bool:
        return self.kind in {"png", "jpeg"}

    def look(self, look: Look) -> Look:
        """The look of the screen in the theme of the picture."""
        return replace(look, theme=THEMES[self.theme])


def last_picture(state: State) -> Picture:
    """What was chosen last time; whatever of it is no choice any more takes its default."""
    usual = Picture()
    kind, theme = state.text("export/kind", usual.kind), state.text("export/theme", usual.theme)
    width, height = state.number("export/width", usual.size[0]), state.number("export/height", usual.size[1])
    return Picture(
        kind if kind in ENDINGS else usual.kind,
        (min(max(width, LEAST.width()), MOST.width()), min(max(height, LEAST.height()), MOST.height())),
        min(max(state.number("export/scale", usual.scale), 1), 4),
        theme if theme in THEMES else usual.theme,
        state.flag("export/transparent"),
    )


def keep_picture(state: State, picture: Picture) -> None:
    state.keep("export/kind", picture.kind)
    state.keep("export/width", picture.size[0])
    state.keep("export/height", picture.size[1])
    state.keep("export/scale", picture.scale)
    state.keep("export/theme", picture.theme)
    state.keep("export/transparent", picture.transparent)


class PictureFields(QWidget):
    """The fields for a ``Picture``.

    Signals:
        edited: ask ``picture`` again.
    """

    edited = Signal()

    def __init__(
        self, picture: Picture, on_screen: QSize | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = SegmentedControl(KINDS, self)
        self.preset = QComboBox(self)
        for text, size in self._presets(on_screen):
            self.preset.addItem(text, size)
        self.width_edit = WholeNumberEdit(LEAST.width(), MOST.width(), self)
        self.height_edit = WholeNumberEdit(LEAST.height(), MOST.height(), self)
        self.scale = SegmentedControl([(n, f"{n}×") for n in (1, 2, 3, 4)], self)
        self.theme = SegmentedControl(
            [("light", self.tr("Light")), ("dark", self.tr("Dark")), ("print", self.tr("Print"))], self
        )
        self.transparent = QCheckBox(self.tr("Leave the ground out"), self)
        self.form = FieldForm(self, 88)
        self.form.add_field("kind", self.tr("Format"), self.kind, stretch=False)
        self.form.add_field("size", self.tr("Size"), self._size_editor(), stretch=False)
        self.form.add_field("scale", self.tr("Scale"), self.scale, " ", stretch=False)
        self.form.add_field("theme", self.tr("Theme"), self.theme, stretch=False)
        self.form.add_field("transparent", self.tr("Transparent"), self.transparent, stretch=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.set_picture(picture)
        self.kind.chosen.connect(self._changed)
        self.scale.chosen.connect(self._changed)
        self.theme.chosen.connect(self._changed)
        self.transparent.toggled.connect(self._changed)
        self.preset.activated.connect(self._preset_chosen)
        self.width_edit.valueChanged.connect(self._size_typed)
        self.height_edit.valueChanged.connect(self._size_typed)

    def _presets(self, on_screen: QSize | None) -> list[tuple[str, QSize | None]]:
        presets: list[tuple[str, QSize | None]] = [
            (self.tr("Slide, 1920 × 1080"), QSize(1920, 1080)),
            (self.tr("Half a slide, 960 × 900"), QSize(960, 900)),
            (self.tr("Report column, 960 × 540"), QSize(960, 540)),
            (self.tr("Square, 1080 × 1080"), QSize(1080, 1080)),
        ]
        if on_screen is not None:
            size = on_screen.expandedTo(LEAST).boundedTo(MOST)
            text = self.tr("As on the screen, {width} × {height}")
            presets.append((text.format(width=size.width(), height=size.height()), size))
        return [*presets, (self.tr("Other"), None)]

    def _size_editor(self) -> QWidget:
        editor = QWidget(self)
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.preset)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.width_edit, 1)
        row.addWidget(label("×", "muted", parent=editor))
        row.addWidget(self.height_edit, 1)
        column.addLayout(row)
        self.width_edit.setAccessibleName(self.tr("Width in pixels"))
        self.height_edit.setAccessibleName(self.tr("Height in pixels"))
        editor.setFocusProxy(self.preset)
        return editor

    def picture(self) -> Picture:
        kind = self.kind.value()
        return Picture(
            kind,
            (self.width_edit.value(), self.height_edit.value()),
            self.scale.value(),
            self.theme.value(),
            self.transparent.isChecked() and kind != "jpeg",
        )

    def set_picture(self, picture: Picture) -> None:
        self.kind.set_value(picture.kind)
        self.width_edit.setValue(picture.size[0])
        self.height_edit.setValue(picture.size[1])
        self.scale.set_value(picture.scale)
        self.theme.set_value(picture.theme)
        self.transparent.setChecked(picture.transparent)
        self._show_preset()
        self._explain()

    @Slot(int)
    def _preset_chosen(self, index: int) -> None:
        size = self.preset.itemData(index)
        if size is not None:
            self.width_edit.setValue(size.width())
            self.height_edit.setValue(size.height())

    @Slot(int)
    def _size_typed(self, _value: int) -> None:
        self._show_preset()
        self._changed()

    def _show_preset(self) -> None:
        size = QSize(self.width_edit.value(), self.height_edit.value())
        found = [n for n in range(self.preset.count()) if self.preset.itemData(n) == size]
        self.preset.setCurrentIndex(found[0] if found else self.preset.count() - 1)

    @Slot()
    def _changed(self) -> None:
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        picture = self.picture()
        self.scale.setEnabled(picture.is_raster)
        self.transparent.setEnabled(picture.kind != "jpeg")
        if picture.is_raster:
            width, height = (side * picture.scale for side in picture.size)
            hint = self.tr("{width} × {height} pixels").format(width=width, height=height)
        else:
            hint = self.tr("sharp at every scale; texts stay texts")
        self.form.set_hint("scale", hint)
