"""Comparing workspaces whose ids differ."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from greendesk.domain.model import Workspace


def without_ids(workspace: Workspace) -> Any:
    """The workspace as plain values, ids replaced by the codes they stand for, floats by their exact text.

    Two workspaces hold the same exactly if these values are equal.
    """
    codes = {
        each.id: ("code of", each.code)
        for objects in (workspace.units, workspace.initiatives, workspace.indicators, workspace.factors)
        for each in objects
    }
    return _plain(workspace, codes)


def _plain(value: Any, codes: dict[str, tuple[str, str]]) -> Any:
    if isinstance(value, float):
        return "number", float(value).hex()
    if is_dataclass(value):
        return {
            field.name: _reference(getattr(value, field.name), codes)
            if field.name.endswith("_id")
            else _plain(getattr(value, field.name), codes)
            for field in fields(value)
            if field.name != "id"
        }
    if isinstance(value, tuple):
        return [_plain(each, codes) for each in value]
    return value


def _reference(value: str | None, codes: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    return None if value is None else codes[value]
