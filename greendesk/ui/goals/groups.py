"""Names of what may be added up, for a chooser."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.desk.rows import MeasureGroup
from greendesk.domain.catalog import Catalog
from greendesk.ui.kind_words import account_word

translate = QCoreApplication.translate


def group_names(groups: Sequence[MeasureGroup], catalog: Catalog, look: Look) -> list[str]:
    """A name for each group: the indicator's where all in it are called the same, else account and unit.

    The unit is added where two groups would be called the same.
    """
    plain = [_name(group, catalog, look) for group in groups]
    return [
        f"{name}, {look.unit(group.unit)}" if plain.count(name) > 1 and group.unit else name
        for group, name in zip(groups, plain, strict=True)
    ]


def _name(group: MeasureGroup, catalog: Catalog, look: Look) -> str:
    names = {catalog.indicator(i).name for i in group.indicator_ids}
    if len(names) == 1:
        return look.name(next(iter(names)))
    account = account_word(group.account)
    return f"{account}, {look.unit(group.unit)}" if group.unit else account
