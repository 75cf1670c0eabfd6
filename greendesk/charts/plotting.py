"""pyqtgraph, imported without building every class of Qt, and without the two thirds that no chart uses.

As it is imported, pyqtgraph copies all names of three Qt modules into modules of its own. PySide6 builds a
class when its name is first read, so that the copying builds hundreds that nobody uses: see
docs/performance.md. Its modules are put in place here beforehand, and pass each name on when it is asked for.

It also imports all of its items and widgets: image views, parameter trees, remote processes. Those that the
charts do not build on are empty while it is imported; who imports one of them later gets it as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

import PySide6

_COPIED = ("QtCore", "QtGui", "QtWidgets")
# pyqtgraph does without these where there are none
_NEVER_TRIED = ("PySide6.QtTest", "PySide6.QtOpenGLWidgets")
_ITEMS = "pyqtgraph.graphicsItems."
_WIDGETS = "pyqtgraph.widgets."
_OTHERS = {"pyqtgraph.imageview", "pyqtgraph.Qt.OpenGLHelpers"}
_USED = {
    _ITEMS + name
    for name in ("AxisItem", "GraphicsItem", "GraphicsObject", "GraphicsWidget", "ItemGroup", "ViewBox")
} | {_WIDGETS + "GraphicsView"}


class _Unused(MetaPathFinder, Loader):
    """Finds the modules that no chart uses: empty ones."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        of_items = name.startswith((_ITEMS, _WIDGETS))
        if name not in _OTHERS and not (of_items and ".".join(name.split(".")[:3]) not in _USED):
            return None
        self.names.append(name)
        return ModuleSpec(name, self)

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__["__getattr__"] = _nothing


def _nothing(name: str) -> None:
    """What a module that is empty for now has by any name that is read from it."""
    if name.startswith("__"):
        raise AttributeError(name)


@contextmanager
def _unused_left_out() -> Iterator[None]:
    finder = _Unused()
    missing = [name for name in _NEVER_TRIED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(missing))  # type: ignore[arg-type]  # None: an import of it fails
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in missing:
            del sys.modules[name]
        for name in finder.names:
            package, _, own = name.rpartition(".")
            sys.modules.pop(name, None)
            if package in sys.modules:
                vars(sys.modules[package]).pop(own, None)
    for name in [name for name, value in vars(sys.modules["pyqtgraph"]).items() if value is None]:
        if name[0].isupper():
            delattr(sys.modules["pyqtgraph"], name)


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
        with _unused_left_out():
            import pyqtgraph
    finally:
        for name, module in real.items():
            setattr(PySide6, name, module)
    return pyqtgraph


pg = _imported()
