"""Who is at this computer, as far as it knows."""

from __future__ import annotations

import getpass

from greendesk.domain.journal import Author


def login_author() -> Author:
    """The name that the person has logged in with; nothing if the system does not say."""
    try:
        return Author(getpass.getuser())
    except (OSError, KeyError, ImportError):  # no such account, as in some containers
        return Author("")
