"""How much is measured: as the goals say, or little of it to see that the benchmarks themselves work."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sizes:
    """Numbers of measurements in workspaces, of repetitions, and of charts."""

    small: int = 10_000
    medium: int = 100_000
    large: int = 1_000_000
    starts: int = 11
    starts_for_memory: int = 3
    windows: int = 5
    entries: int = 200
    stored: int = 1_000_000
    stores: int = 2
    charts: int = 50


QUICK = Sizes(
    200, 400, 800, starts=1, starts_for_memory=1, windows=1, entries=4, stored=2_000, stores=1, charts=2
)
