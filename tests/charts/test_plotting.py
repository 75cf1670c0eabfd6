"""pyqtgraph as it is imported: without a class of Qt or an item of its own that nobody asked for."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
before = PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
from greendesk.charts.plotting import pg
assert (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets) == before, "PySide6 is not as it was"
assert pg.QtWidgets.QTreeView is PySide6.QtWidgets.QTreeView
assert pg.QtCore.Signal is PySide6.QtCore.Signal
assert "QCalendarWidget" not in vars(pg.QtWidgets), "everything was copied"
assert not hasattr(pg.QtGui, "QNoSuchThing")
"""


def test_names_of_qt_are_passed_on_and_not_copied() -> None:
    subprocess.run([sys.executable, "-c", CODE], check=True, timeout=60)


def test_a_pyqtgraph_that_is_there_already_is_taken() -> None:
    code = "import pyqtgraph; from greendesk.charts.plotting import pg; assert pg is pyqtgraph"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


UNUSED = """
import sys
from greendesk.charts.plotting import pg
assert "pyqtgraph.graphicsItems.PlotItem" not in sys.modules and not hasattr(pg, "PlotWidget")
assert "PySide6.QtTest" not in sys.modules
assert None not in vars(pg).values()
from pyqtgraph.graphicsItems.PlotItem import PlotItem
from pyqtgraph.imageview import ImageView
from pyqtgraph.widgets.PlotWidget import PlotWidget
from PySide6.QtTest import QTest
assert issubclass(PlotItem, pg.GraphicsWidget)
assert issubclass(PlotWidget, pg.GraphicsView)
"""


def test_what_no_chart_uses_is_imported_when_it_is_asked_for() -> None:
    subprocess.run([sys.executable, "-c", UNUSED], check=True, timeout=60)
