"""pyqtgraph, imported without building every class of Qt.

As it is imported, pyqtgraph copies all names of three Qt modules into modules of its own. PySide6 builds a
class when its name is first read, so that the copying builds hundreds that nobody uses: see
docs/performance.md. Its modules are put in place here beforehand, and pass each name on when it is asked for.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

import PySide6

_COPIED = ("QtCore", "QtGui", "QtWidgets")


def _imported() -> Any:
    if "pyqtgraph" in sys.modules:
        return sys.modules["pyqtgraph"]
    real = {name: import_module(f"PySide6.{name}") for name in _COPIED}
    for name, module in real.items():
        mirror = ModuleType(f"pyqtgraph.Qt.{name}")
        mirror.__dict__["__getattr__"] = partial(getattr, module)
        sys.modules[mirror.__name__] = mirror
    try:
        for name in real:
            setattr(PySide6, name, ModuleType(name))  # what pyqtgraph copies from: nothing
        import pyqtgraph
    finally:
        for name, module in real.items():
            setattr(PySide6, name, module)
    return pyqtgraph


pg = _imported()
