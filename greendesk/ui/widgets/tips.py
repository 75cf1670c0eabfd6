"""Tooltips that show a text as it is: Qt takes a tooltip that looks like HTML for HTML."""

from __future__ import annotations

# As ``html.escape`` does, whose module brings a table of all names that HTML knows.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def plain_tip(text: str) -> str:
    """The text as a tooltip that keeps its lines and shows "<b>" as "<b>"; "" stays no tooltip."""
    return f"<p style='white-space:pre'>{text.translate(_ESCAPED)}</p>" if text else ""
