"""Keys that lead from value to value: steps along the columns (or rows), and across the values of one."""

from __future__ import annotations

from PySide6.QtCore import Qt

FAR = 1_000_000
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Home: (-FAR, 0),
    Qt.Key.Key_End: (FAR, 0),
}
