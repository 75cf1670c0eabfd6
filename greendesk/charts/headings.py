"""Title, second line, notes and source of a chart, composed from its heading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from greendesk.charts.look import Look
from greendesk.charts.plot import Entry
from greendesk.charts.scale import Scale
from greendesk.domain.figures import Basis, Heading
from greendesk.domain.frozen import frozen
from greendesk.domain.periods import Grain

translate = QCoreApplication.translate


@frozen
class Texts:
    """What every chart carries."""

    title: str
    about: tuple[str, ...]
    source: str
    as_of: str


def texts(look: Look, heading: Heading, what: str, unit: str, fiscal_year_start: int) -> Texts:
    """Compose the texts of a chart.

    Args:
        look: language.
        heading: subject, period, sources, coverage, data quality.
        what: what is shown of the subject ("running total"), "" if the subject says it.
        unit: the unit of the value axis as it is printed, "" for none.
        fiscal_year_start: month 1..12.
    """
    subject = look.name(heading.subject)
    title = translate("charts", "{subject}, {what}").format(subject=subject, what=what) if what else subject
    about = [
        look.name(heading.unit_name) if heading.unit_name else "",
        unit,
        look.period(heading.period, None, fiscal_year_start),
        look.coverage(heading.coverage) if heading.coverage else "",
        look.rating(heading.rating),
    ]
    return Texts(
        title, tuple(part for part in about if part), source_line(heading), as_of_text(look, heading)
    )


def source_line(heading: Heading) -> str:
    """The sources after "Source:"; "" if there are none."""
    return (
        translate("charts", "Source: {sources}").format(sources="; ".join(heading.sources))
        if heading.sources
        else ""
    )


def as_of_text(look: Look, heading: Heading) -> str:
    return translate("charts", "data as of {date}").format(date=look.date(heading.as_of))


def per_period(grain: Grain, unit: str) -> str:
    """The unit of a flow: "million kg per month"."""
    if not unit:
        return {
            Grain.MONTH: translate("charts", "per month"),
            Grain.QUARTER: translate("charts", "per quarter"),
            Grain.YEAR: translate("charts", "per year"),
        }[grain]
    return {
        Grain.MONTH: translate("charts", "{unit} per month"),
        Grain.QUARTER: translate("charts", "{unit} per quarter"),
        Grain.YEAR: translate("charts", "{unit} per year"),
    }[grain].format(unit=unit)


def basis_words(bases: frozenset[Basis]) -> str:
    """What hatching and hollow points mean in this chart; "" if all values are reported."""
    if {Basis.ESTIMATED, Basis.ILLUSTRATIVE} <= bases:
        return translate("charts", "estimated or illustrative")
    if Basis.ILLUSTRATIVE in bases:
        return translate("charts", "illustrative")
    return translate("charts", "estimated") if Basis.ESTIMATED in bases else ""


def basis_entries(bases: frozenset[Basis], swatch: str = "hatch") -> tuple[Entry, ...]:
    """The legend entry that says so."""
    words = basis_words(bases)
    return (Entry("", words, "muted", swatch, must=True),) if words else ()


def with_scale(unit: str, scale: Scale) -> str:
    """The unit as an axis title, "" for none: "million kg"."""
    return scale.label if scale.word or unit else ""


def no_data() -> str:
    return translate("charts", "No data yet. Enter values, and they appear here.")
