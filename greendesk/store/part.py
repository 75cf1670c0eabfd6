"""What the parts of a store share."""

from __future__ import annotations

from greendesk.store.file import WorkspaceFile


class Part:
    """A list of verbs or questions on one open workspace file."""

    _file: WorkspaceFile
