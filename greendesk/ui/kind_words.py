"""Kinds of goals and accounts in a person's words, for every page that names them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.domain.model import Account, GoalKind

translate = QCoreApplication.translate


def kind_word(kind: GoalKind) -> str:
    """The kind's name, as a list shows it."""
    return {
        GoalKind.LEVEL: translate("goal kind", "Reach an amount"),
        GoalKind.PERCENT: translate("goal kind", "Change by a percentage"),
        GoalKind.CUMULATIVE: translate("goal kind", "Add up to a total"),
        GoalKind.SHARE: translate("goal kind", "Reach a share"),
        GoalKind.INTENSITY: translate("goal kind", "Reach an intensity"),
        GoalKind.MILESTONE: translate("goal kind", "Done by a date"),
        GoalKind.THRESHOLD: translate("goal kind", "Stay within a limit"),
    }[kind]


def account_word(account: Account) -> str:
    """The account's name, as a list shows it."""
    return {
        Account.INVENTORY: translate("account", "Inventory"),
        Account.AVOIDED: translate("account", "Avoided"),
        Account.ACTIVITY: translate("account", "Activity"),
        Account.FINANCE: translate("account", "Finance"),
        Account.EQUIVALENCE: translate("account", "Equivalence"),
        Account.CONTEXT: translate("account", "Context"),
    }[account]
