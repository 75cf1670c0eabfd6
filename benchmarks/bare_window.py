"""The baseline of start and memory: one plot in one window, with PySide6 and pyqtgraph and nothing else.

It notes its first frame in the same way as GreenDesk does (greendesk.ui.first_paint), by its own few lines.
"""

from __future__ import annotations

import json
import os
import resource
import time
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class OnePlot(pg.PlotWidget):
    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = True


def main() -> None:
    app = QApplication(["bare"])
    window = QMainWindow()
    plot = OnePlot()
    plot.plot(range(100), [n * n for n in range(100)], pen="b")
    window.setCentralWidget(plot)
    window.resize(1440, 900)
    window.show()
    while not plot.painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    note = {"time_ns": time.time_ns(), "peak_kb": peak_kb}
    Path(os.environ["GREENDESK_FIRST_PAINT"]).write_text(json.dumps(note), "utf-8")


if __name__ == "__main__":
    main()
