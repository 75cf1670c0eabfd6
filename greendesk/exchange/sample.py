"""The sample workspace: twelve programmes of Alibaba as published in June 2019 (docs/sample.md)."""

from __future__ import annotations

from greendesk import paths
from greendesk.domain.model import Workspace
from greendesk.exchange.files import read_text
from greendesk.exchange.json_reading import read_workspace


def sample_workspace() -> Workspace:
    """A new copy, with ids of its own."""
    return read_workspace(read_text(paths.resource("sample/alibaba-2019.json")))
