"""Where GreenDesk finds its own files and where it keeps the user's.

Resources and migrations lie in ``greendesk/_data`` of a wheel and of the PyInstaller bundle, and at the top
of a source checkout. The user's folders follow the system's custom; ``GREENDESK_HOME`` puts all of them into
one folder, for a memory stick or for a test.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

SUFFIX = ".greendesk"  # of workspace files

_PACKAGE = Path(__file__).resolve().parent
_DIRS = PlatformDirs(appname="GreenDesk", appauthor=False)


@cache
def _shipped() -> Path:
    """Return the folder that holds ``resources`` and ``db``."""
    data = _PACKAGE / "_data"
    return data if data.is_dir() else _PACKAGE.parent


def resource(name: str) -> Path:
    """Return the path of a shipped resource.

    Args:
        name: path below ``resources``, with forward slashes: ``"icons/greendesk.svg"``; ``""``: the folder.
    """
    return _shipped() / "resources" / name


def migrations_dir() -> Path:
    """Return the folder of the numbered SQL migrations and their seed tables."""
    return _shipped() / "db"


def _user_dir(kind: str, system_path: str) -> Path:
    home = os.environ.get("GREENDESK_HOME")
    path = Path(home) / kind if home else Path(system_path)
    path.mkdir(parents=True, exist_ok=True)
    return path


def data_dir() -> Path:
    """Return the user's data folder, made if need be."""
    return _user_dir("data", _DIRS.user_data_dir)


def config_dir() -> Path:
    """Return the user's settings folder, made if need be."""
    return _user_dir("config", _DIRS.user_config_dir)


def log_dir() -> Path:
    """Return the user's log folder, made if need be."""
    return _user_dir("log", _DIRS.user_log_dir)


def cache_dir() -> Path:
    """Return the user's cache folder, made if need be; whatever lies in it can be deleted at any time."""
    return _user_dir("cache", _DIRS.user_cache_dir)
