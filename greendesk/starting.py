"""What a windowed start leaves out until its first frame is on the screen.

Two costs of importing some 600 modules are of no use to a program that is about to show a window:

* Python looks for unreachable objects again and again, among ever more that all stay.
* PySide6 reads the source of every module imported after it, to learn whether the module names PySide6: only
  such modules may switch on its ``__feature__`` names, which nothing here does. Without source, as in the
  bundle, it takes them for modules that do not. See docs/performance.md.
"""

from __future__ import annotations

import gc
import inspect
from typing import Any

_read_source = inspect.getsource


def hurry() -> None:
    """Begin a start. ``settle`` ends it."""
    gc.disable()
    setattr(inspect, "getsource", _no_source)  # noqa: B010  # of another signature


def settle() -> None:
    """The window stands: collect garbage again, but not among what the start has left, which stays."""
    inspect.getsource = _read_source
    gc.freeze()
    gc.enable()


def _no_source(_whole: Any) -> str:
    raise OSError("no source is read while the program starts")
