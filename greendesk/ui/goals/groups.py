"""Names of what may be added up, for a chooser."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.rows import MeasureGroup
from greendesk.domain.catalog import Catalog
from greendesk.domain.model import Account

translate = QCoreApplication.translate


def account_word(account: Account) -> str:
    return {
        Account.INVENTORY: translate("account", "Inventory"),
        Account.AVOIDED: translate("account", "Avoided"),
        Account.ACTIVITY: translate("account", "Activity"),
        Account.FINANCE: translate("account", "Finance"),
        Account.EQUIVALENCE: translate("account", "Equivalence"),
        Account.CONTEXT: translate("account", "Context"),
    }[account]


def group_name(group: MeasureGroup, catalog: Catalog, look: Look) -> str:
    """The indicator's name where all in the group are called the same, else the account; and the unit."""
    names = {catalog.indicator(i).name for i in group.indicator_ids}
    name = look.name(next(iter(names))) if len(names) == 1 else account_word(group.account)
    return f"{name}, {look.unit(group.unit)}" if group.unit else name
