"""The JSON format of a workspace (docs/file-format.md): what the command line and the app import."""

from __future__ import annotations

from greendesk.exchange.json_keys import FORMAT, VERSION
from greendesk.exchange.json_reading import read_workspace
from greendesk.exchange.json_writing import write_workspace

__all__ = ["FORMAT", "VERSION", "read_workspace", "write_workspace"]
