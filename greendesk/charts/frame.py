"""Where everything stands: title, what it is about, legend, plot, notes and source, for a given size.

Everything is measured before it is placed, so that nothing is cut and nothing touches at any size from
320 x 220 pixels on. Lengths are logical pixels from the chart's top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from greendesk.charts.fitting import elided, wrapped
from greendesk.charts.look import Look, Role
from greendesk.charts.plot import Entry, Plot

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Run:
    """A text with the left end of its baseline."""

    x: float
    y: float
    text: str
    role: Role
    ink: str


@dataclass(frozen=True, slots=True)
class LegendPlace:
    """A legend entry and where it stands; its swatch fills the left square of the place."""

    entry: Entry
    place: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Texts and legend in place, and what is left for axes and plot."""

    width: float
    height: float
    runs: tuple[Run, ...]
    legend: tuple[LegendPlace, ...]
    inner: QRectF


def padding(look: Look, width: float) -> float:
    """The margin around everything."""
    return look.px(16 if width >= 480 else 10)


def frame(plot: Plot, look: Look, width: float, height: float, corner: float = 0.0) -> Frame:
    """Place the texts around the plot.

    Args:
        plot: what is drawn.
        look: fonts and sizes.
        width: of the whole chart, in logical pixels.
        height: of the whole chart.
        corner: width kept free at the top right, for buttons on the screen.
    """
    pad = padding(look, width)
    room = width - 2 * pad
    runs: list[Run] = []
    y = pad * 0.75
    title_lines = 2 if height >= look.px(300) else 1
    for line in wrapped(look, plot.title, room - corner, "title", title_lines):
        runs.append(Run(pad, y + look.baseline("title"), line, "title", "ink"))
        y += look.line_height("title")
    about_room = room if runs and len(runs) > 1 else room - corner * 0.0
    for line in wrapped(look, SEPARATOR.join(plot.about), about_room, "text", 2):
        runs.append(Run(pad, y + look.baseline("text"), line, "text", "muted"))
        y += look.line_height("text")
    legend, y = _legend(plot.legend, look, pad, y + look.px(4), room, height)
    feet = _feet(plot, look, room, height)
    bottom = height - pad * 0.75 - len(feet) * look.line_height("small")
    for n, line in enumerate(feet):
        base = bottom + n * look.line_height("small") + look.baseline("small")
        runs.append(Run(pad, base, line, "small", "faint"))
    gap = look.px(6)
    inner = QRectF(pad, y + gap, room, bottom - gap - (y + gap))
    return Frame(width, height, tuple(runs), tuple(legend), inner)


def _legend(
    entries: tuple[Entry, ...], look: Look, left: float, top: float, room: float, height: float
) -> tuple[list[LegendPlace], float]:
    """Entries in rows; where the height is scarce the last place says how many more there are."""
    if not entries:
        return [], top
    line = look.line_height("text") + look.px(2)
    rows = max(1, int(height * 0.2 / line))
    swatch, gap = look.px(18), look.px(14)
    places: list[LegendPlace] = []
    x, row = left, 0
    for n, entry in enumerate(entries):
        text = elided(look, entry.text, min(room, look.px(260)) - swatch)
        width = swatch + look.width(text)
        more = f"+{len(entries) - n}"
        last_room = (
            left + room - (swatch + look.width(more) + gap if row == rows - 1 and n < len(entries) - 1 else 0)
        )
        if x + width > last_room and x > left:
            if row == rows - 1:
                place = QRectF(x, top + row * line, swatch + look.width(more), line)
                places.append(LegendPlace(Entry("", more, "muted", "none"), place, more))
                break
            x, row = left, row + 1
        places.append(LegendPlace(entry, QRectF(x, top + row * line, width, line), text))
        x += width + gap
    return places, top + (row + 1) * line


def _feet(plot: Plot, look: Look, room: float, height: float) -> list[str]:
    """Notes and source; the date is never cut, the list of sources is where need be."""
    lines = 2 if height >= look.px(300) else 1
    result = []
    if plot.notes:
        result += wrapped(look, SEPARATOR.join(plot.notes), room, "small", lines)
    whole = SEPARATOR.join(part for part in (plot.source, plot.as_of) if part)
    if lines > 1 or look.width(whole, "small") <= room:
        wanted = wrapped(look, whole, room, "small", lines)
        if not wanted or not wanted[-1].endswith("…"):
            return result + wanted
    ending = SEPARATOR + plot.as_of
    source = plot.source
    if lines > 1:
        first = wrapped(look, source, room, "small", 99)[0]
        rest = elided(look, source[len(first) :].lstrip(), room - look.width(ending, "small"), "small")
        return [*result, first, rest + ending]
    source = elided(look, source, room - look.width(ending, "small"), "small")
    return [*result, source + ending if source else plot.as_of]
