"""Tooltips that show a text as it is: Qt takes a tooltip that looks like HTML for HTML."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """The text as a tooltip that keeps its lines and shows "<b>" as "<b>"; "" stays no tooltip."""
    return f"<p style='white-space:pre'>{escape(text, quote=False)}</p>" if text else ""
