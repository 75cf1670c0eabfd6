"""Colours by name: a light, a dark and a print theme.

Series colours are the eight of Okabe and Ito (2008) and four darker or lighter kin, moved just so far that
each stands out from its paper (3:1) and all stay apart for people who see red and green alike. Text colours
reach 4.5:1. Tests hold both.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from greendesk.domain.frozen import frozen
from greendesk.domain.progress import Status

_LIGHT_SERIES = (
    "#0070b0",
    "#cd8500",
    "#139c6c",
    "#c37baa",
    "#399dd2",
    "#c85200",
    "#998b32",
    "#52514f",
    "#163d6a",
    "#774d1c",
    "#5e9f8b",
    "#61274d",
)
_DARK_SERIES = (
    "#3ba1e4",
    "#e9a100",
    "#0eb589",
    "#da8fbe",
    "#8cd4f6",
    "#d9650c",
    "#f3e848",
    "#c0beb7",
    "#5272cb",
    "#a68952",
    "#b9f3d9",
    "#ad5c9c",
)


@frozen
class Tone:
    """The three colours of a status chip: its text and symbol, its ground, its edge."""

    ink: str
    wash: str
    edge: str


@frozen
class Theme:
    """Named colours ("#rrggbb").

    Attributes:
        page: the window behind cards and charts.
        paper: the ground of cards and charts.
        raised: fields and tooltips.
        ink: text; muted: secondary text; faint: text of least weight (still 4.5:1 on paper).
        grid: grid lines of charts and tables.
        line: borders.
        axis: the zero line, and the expected path's kin.
        accent: the one accent; on_accent: text upon it; accent_ink: accent as a text colour; wash: its tint.
        hatch: lines in the cells that hold nothing.
        gap: the ground of such cells.
        other: the colour of "Other".
    """

    name: str
    is_dark: bool
    page: str
    paper: str
    raised: str
    ink: str
    muted: str
    faint: str
    grid: str
    line: str
    axis: str
    accent: str
    on_accent: str
    accent_ink: str
    wash: str
    hatch: str
    gap: str
    other: str
    good: Tone
    reached: Tone
    warning: Tone
    bad: Tone
    worse: Tone
    neutral: Tone
    series: tuple[str, ...]

    def series_colour(self, index: int | None) -> str:
        """The colour of a business unit or series; None = "Other"."""
        return self.other if index is None else self.series[index % len(self.series)]

    def tone(self, status: Status) -> Tone:
        """The colours of a status. Grey ones are withheld: show them hatched, or with an open symbol."""
        return {
            Status.ACHIEVED: self.reached,
            Status.ON_TRACK: self.good,
            Status.AT_RISK: self.warning,
            Status.OFF_TRACK: self.bad,
            Status.MOVING_AWAY: self.worse,
            Status.MISSED: self.bad,
        }.get(status, self.neutral)


LIGHT = Theme(
    name="light",
    is_dark=False,
    page="#f6f6f4",
    paper="#ffffff",
    raised="#ffffff",
    ink="#1b2321",
    muted="#56605f",
    faint="#697371",
    grid="#ecedeb",
    line="#dfe1de",
    axis="#a9b0ae",
    accent="#157a5b",
    on_accent="#ffffff",
    accent_ink="#14724f",
    wash="#e4f2ec",
    hatch="#cfd6d3",
    gap="#f7f8f7",
    other="#8b9492",
    good=Tone("#14724f", "#e6f4ed", "#9fd0ba"),
    reached=Tone("#1c5a9e", "#e7f0fa", "#a6c4e6"),
    warning=Tone("#8a5500", "#fdf2dd", "#e6c583"),
    bad=Tone("#b3281e", "#fdebe9", "#efaca6"),
    worse=Tone("#93174a", "#fbe9f1", "#e2a3bf"),
    neutral=Tone("#56605f", "#f1f3f2", "#c3cac8"),
    series=_LIGHT_SERIES,
)
PRINT = Theme(
    name="print",
    is_dark=False,
    page="#ffffff",
    paper="#ffffff",
    raised="#ffffff",
    ink="#000000",
    muted="#3c4443",
    faint="#565f5d",
    grid="#e3e5e4",
    line="#c9cdcb",
    axis="#7d8684",
    accent="#0f6448",
    on_accent="#ffffff",
    accent_ink="#0f6448",
    wash="#e4f2ec",
    hatch="#b9c1be",
    gap="#ffffff",
    other="#858e8c",
    good=Tone("#0f6448", "#e6f4ed", "#7fbfa3"),
    reached=Tone("#174d88", "#e7f0fa", "#8fb3dc"),
    warning=Tone("#774900", "#fdf2dd", "#dcb463"),
    bad=Tone("#9c2018", "#fdebe9", "#e5938c"),
    worse=Tone("#80113f", "#fbe9f1", "#d588ab"),
    neutral=Tone("#3c4443", "#f1f3f2", "#a9b2af"),
    series=_LIGHT_SERIES,
)
DARK = Theme(
    name="dark",
    is_dark=True,
    page="#131817",
    paper="#1c2322",
    raised="#252d2b",
    ink="#eef2f0",
    muted="#aab5b2",
    faint="#8f9b98",
    grid="#2a3331",
    line="#36403d",
    axis="#5e6b68",
    accent="#4cc38a",
    on_accent="#0b1f16",
    accent_ink="#62d8a0",
    wash="#1d3a2e",
    hatch="#3f4a47",
    gap="#202826",
    other="#84908d",
    good=Tone("#5fd6a4", "#16352a", "#2f6f56"),
    reached=Tone("#86bdf8", "#1a2f48", "#3a6293"),
    warning=Tone("#f2ba52", "#3a2e14", "#7d6224"),
    bad=Tone("#ff8f80", "#41201d", "#8f433b"),
    worse=Tone("#f59cc4", "#3d1d2c", "#87405f"),
    neutral=Tone("#b4bfbc", "#29312f", "#4d5855"),
    series=_DARK_SERIES,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, PRINT)}


@lru_cache(maxsize=512)  # a chart mixes the same few colours with each new value
def mixed(colour: str, ground: str, share: float) -> str:
    """``colour`` laid over ``ground`` with an opacity of ``share``, as one solid colour.

    Solid mixtures look the same in every file format; transparency does not.
    """
    over, under = QColor(colour), QColor(ground)
    parts = zip(
        (over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()), strict=True
    )
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)


def contrast(colour: str, ground: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
