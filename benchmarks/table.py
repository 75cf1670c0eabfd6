"""The rows of the table, and the table as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

HEADS = ("Measure", "Against", "Goal", "Measured", "Baseline", "Ratio", "Met")


@dataclass(frozen=True)
class Row:
    """One measure held against its goal.

    Attributes:
        measure: what was measured.
        against: what it is held against.
        most: the goal: the ratio (measured / baseline) at most.
        measured, baseline: in ``unit``.
        unit: "s", "ms" or "MB".
        goal: the goal in words, if it is not "at most ``most`` times".
    """

    measure: str
    against: str
    most: float
    measured: float
    baseline: float
    unit: str
    goal: str = ""

    @property
    def ratio(self) -> float:
        return self.measured / self.baseline

    @property
    def met(self) -> bool:
        return self.ratio <= self.most

    def cells(self) -> tuple[str, ...]:
        return (
            self.measure,
            self.against,
            self.goal or f"<= {self.most:g}x",
            _quantity(self.measured, self.unit),
            _quantity(self.baseline, self.unit),
            f"{self.ratio:.2f}x",
            "yes" if self.met else "no",
        )


def as_markdown(rows: Sequence[Row]) -> str:
    """The table, its columns padded so that it reads in a terminal too."""
    lines = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(HEADS))]
    texts = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([texts[0], rule, *texts[1:]])


def _quantity(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 100 else f"{value:.0f} {unit}"
