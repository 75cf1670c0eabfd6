"""What a windowed start leaves out until its first frame is on the screen.

Costs of importing some 600 modules that are of no use to a program that is about to show a window:

* Python looks for unreachable objects again and again, among ever more that all stay.
* PySide6 reads the source of every module imported after it, to learn whether the module names PySide6: only
  such modules may switch on its ``__feature__`` names, which nothing here does. Without source, as in the
  bundle, it takes them for modules that do not.
* PySide6 compiles six modules of its own, which it carries as text in a library. They know the signatures of
  its functions: for the words of a TypeError, for ``help`` and for stubs. Here each waits until it is asked.
* numpy starts a thread for each processor, for algebra that nothing here does.

See docs/performance.md.
"""

from __future__ import annotations

import gc
import importlib.machinery
import inspect
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_read_source = inspect.getsource

_SIGNATURES = "shibokensupport.signature."
_WHEN_ASKED = {
    _SIGNATURES + name
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
}
_one_at_a_time = threading.RLock()


def hurry() -> None:
    """Begin a start. ``settle`` ends it."""
    gc.disable()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    setattr(inspect, "getsource", _no_source)  # noqa: B010  # of another signature
    with _signatures_when_asked():
        import PySide6  # noqa: F401


def settle() -> None:
    """The window stands: collect garbage again, but not among what the start has left, which stays."""
    inspect.getsource = _read_source
    gc.freeze()
    gc.enable()


def _no_source(_whole: Any) -> str:
    raise OSError("no source is read while the program starts")


class _Deferred(ModuleType):
    """A module that is executed when one of its names is read for the first time."""

    def __init__(self, name: str, loader: Loader) -> None:
        super().__init__(name)
        self._still_to_load: tuple[str, Loader] | None = (name, loader)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__"):
            with _one_at_a_time:
                if self._still_to_load is not None:
                    (original, loader), self._still_to_load = self._still_to_load, None
                    self._load(original, loader)
        return super().__getattribute__(name)

    def _load(self, name: str, loader: Loader) -> None:
        spec = self.__spec__
        assert spec is not None
        renamed, spec.name = spec.name, name  # PySide6 moves its modules, and finds them by their first name
        try:
            loader.exec_module(self)
        finally:
            spec.name = renamed


class _WhenAsked(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Deferred(spec.name, self._loader)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet."""


class _Spec(ModuleSpec):
    """What PySide6 makes for each module that it carries."""

    def __init__(self, name: str, loader: Loader | None, **more: Any) -> None:
        super().__init__(name, _WhenAsked(loader) if loader and name in _WHEN_ASKED else loader, **more)


@contextmanager
def _signatures_when_asked() -> Iterator[None]:
    setattr(importlib.machinery, "ModuleSpec", _Spec)  # noqa: B010  # a name of a class, to a type checker
    try:
        yield
    finally:
        setattr(importlib.machinery, "ModuleSpec", ModuleSpec)  # noqa: B010
