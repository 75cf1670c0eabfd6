"""The program's log: what went wrong inside, for a bug report. Never the content of cells."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from greendesk.paths import log_dir

LOGGER = logging.getLogger("greendesk")
MOST_BYTES = 1_000_000


def start_log() -> Path:
    """Write the logger to a rotating file in the user's log folder; doing it twice is doing it once.

    Returns: the file.
    """
    path = log_dir() / "greendesk.log"
    if not any(isinstance(handler, RotatingFileHandler) for handler in LOGGER.handlers):
        handler = RotatingFileHandler(path, maxBytes=MOST_BYTES, backupCount=3, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOGGER.addHandler(handler)
        LOGGER.setLevel(logging.INFO)
    return path


def without_content(error: BaseException) -> str:
    """Where an error was raised and of what kind it is, with its causes; not its message.

    A message may quote a cell; the lines of the program cannot.
    """
    told, seen = [], set[int]()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        kind = f"{type(now).__module__}.{type(now).__qualname__}"
        told.append("".join(traceback.format_tb(now.__traceback__)) + kind)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return "\n\nafter\n\n".join(told)
