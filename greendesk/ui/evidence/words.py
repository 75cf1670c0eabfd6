"""Evidence in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.evidence import Evidence, Evidenced
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def evidence_words(found: Evidenced, look: Look) -> str:
    """Such as "Evidence for 10 of 12 values"; "" where there is no value."""
    if not found.of:
        return ""
    return translate("evidence", "Evidence for {n} of {of} values").format(
        n=look.digits(found.having, 0), of=look.digits(found.of, 0)
    )


def files_words(count: int, look: Look) -> str:
    """Such as "2 files" or "no evidence"."""
    if not count:
        return translate("evidence", "no evidence")
    one, many = translate("evidence", "1 file"), translate("evidence", "{n} files")
    return counted(count, one, many, look)


def without_words(count: int, look: Look) -> str:
    """Such as "2 without evidence"."""
    return translate("evidence", "{n} without evidence").format(n=look.digits(count, 0))


def file_title(evidence: Evidence, look: Look) -> str:
    """Such as "Bill.pdf, 120 KB"."""
    kilobytes = max(1, round(evidence.size / 1024))
    size = f"{look.digits(kilobytes, 0)} KB"
    if kilobytes >= 1024:
        size = f"{look.digits(evidence.size / 1024 / 1024, 1)} MB"
    return translate("evidence", "{name}, {size}").format(name=evidence.name, size=size)
