"""Approval in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.approval import Approval, Stage, Step
from greendesk.ui.view_words import counted

translate = QCoreApplication.translate


def stage_word(stage: Stage) -> str:
    return {
        Stage.DRAFT: translate("approval", "Draft"),
        Stage.SUBMITTED: translate("approval", "Submitted"),
        Stage.APPROVED: translate("approval", "Approved"),
        Stage.LOCKED: translate("approval", "Locked"),
    }[stage]


def plan_words(plan: Approval | None, look: Look) -> list[str]:
    """Who does a month, and until when; a line for each that is known."""
    if plan is None:
        return []
    lines = []
    if plan.processor:
        enters = translate("approval", "Enters: {name}")
        submitted = translate("approval", "Submitted by {name}")
        lines.append((enters if plan.stage is Stage.DRAFT else submitted).format(name=plan.processor))
    if plan.approver:
        approves, approved = (
            translate("approval", "Approves: {name}"),
            translate("approval", "Approved by {name}"),
        )
        lines.append((approved if plan.stage.is_approved else approves).format(name=plan.approver))
    if plan.due is not None and not plan.stage.is_approved:
        lines.append(translate("approval", "Due: {day}").format(day=look.date(plan.due)))
    return lines


def standing_words(stage: Stage, plan: Approval | None, look: Look) -> str:
    """Where a month stands, with the day on which it is due: "Draft, due 31 Jul 2019"."""
    if plan is None or plan.due is None or stage.is_approved:
        return stage_word(stage)
    return translate("approval", "{stage}, due {day}").format(
        stage=stage_word(stage), day=look.date(plan.due)
    )


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
