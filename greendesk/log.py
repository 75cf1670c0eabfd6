"""The program's log: what went wrong inside, for a bug report. Never the content of cells."""

from __future__ import annotations

import logging
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
