"""How computed indicators are made, in words: the formula with its factor and where that was published."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.domain.catalog import Catalog
from greendesk.domain.model import Indicator

translate = QCoreApplication.translate


def derivations(indicator_ids: Iterable[str], catalog: Catalog, look: Look) -> list[str]:
    """A line for each computed indicator among these and those that they are made from."""
    lines: dict[str, str] = {}
    waiting = [i for i in indicator_ids if i in catalog.indicators]
    while waiting:
        indicator = catalog.indicator(waiting.pop(0))
        if indicator.is_derived and indicator.id not in lines:
            lines[indicator.id] = _line(indicator, catalog, look)
            waiting.extend(indicator.inputs)
    return list(lines.values())


def _line(indicator: Indicator, catalog: Catalog, look: Look) -> str:
    name = look.name(indicator.name)
    if indicator.numerator_id and indicator.denominator_id:
        above, below = catalog.indicator(indicator.numerator_id), catalog.indicator(indicator.denominator_id)
        return f"{name} = {look.name(above.name)} ÷ {look.name(below.name)}"
    source, factor = catalog.indicator(indicator.source_id or ""), catalog.factor(indicator.factor_id or "")
    has_year = factor.year is None or str(factor.year) in factor.source
    cited = factor.source if has_year else f"{factor.source}, {factor.year}"
    return translate("measurements", "{name} = {source} × {value} ({factor}: {cited})").format(
        name=name,
        source=look.name(source.name),
        value=look.number(factor.value, factor.unit),
        factor=look.name(factor.name),
        cited=cited,
    )
