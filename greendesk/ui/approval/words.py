"""Approval in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.approval import Stage, Step
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def stage_word(stage: Stage) -> str:
    return {
        Stage.DRAFT: translate("approval", "Draft"),
        Stage.SUBMITTED: translate("approval", "Submitted"),
        Stage.APPROVED: translate("approval", "Approved"),
        Stage.LOCKED: translate("approval", "Locked"),
    }[stage]


def step_word(step: Step) -> str:
    return {
        Step.SUBMIT: translate("approval", "Submit"),
        Step.APPROVE: translate("approval", "Approve"),
        Step.LOCK: translate("approval", "Lock"),
        Step.REOPEN: translate("approval", "Open again…"),
    }[step]


def taken_words(step: Step, count: int, look: Look) -> str:
    """What is said after a step."""
    one, many = {
        Step.SUBMIT: (
            translate("approval", "Submitted 1 month"),
            translate("approval", "Submitted {n} months"),
        ),
        Step.APPROVE: (
            translate("approval", "Approved 1 month"),
            translate("approval", "Approved {n} months"),
        ),
        Step.LOCK: (translate("approval", "Locked 1 month"), translate("approval", "Locked {n} months")),
        Step.REOPEN: (
            translate("approval", "Opened 1 month again"),
            translate("approval", "Opened {n} months again"),
        ),
    }[step]
    return counted(count, one, many, look)


def late_words(count: int, look: Look) -> str:
    """Such as "3 late"."""
    return translate("approval", "{n} late").format(n=look.digits(count, 0))
