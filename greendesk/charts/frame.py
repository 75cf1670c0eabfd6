"""Where everything stands: title, what it is about, legend, plot, notes and source, for a given size.

Everything is measured before it is placed, so that nothing is cut and nothing touches at any size from
320 x 220 pixels on. Lengths are logical pixels from the chart's top left corner.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF

from greendesk.charts.fitting import elided, wrapped
from greendesk.charts.look import Look, Role
from greendesk.charts.plot import Entry, Plot
from greendesk.domain.frozen import frozen

SEPARATOR = " · "
SWATCH, GAP = 18.0, 14.0  # pixels of a legend entry's swatch, and between entries


@frozen
class Run:
    """A text with the left end of its baseline."""

    x: float
    y: float
    text: str
    role: Role
    ink: str


@frozen
class LegendPlace:
    """A legend entry and where it stands; its swatch fills the left square of the place."""

    entry: Entry
    place: QRectF
    text: str


@frozen
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
    for line in _about(plot.about, look, room):
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
    rows = max(1, int(height * 0.14 / line))
    places = _rows(entries, look, room, rows)
    if len(places) < len(entries):
        # What lowers the worth of the values is said first.
        entries = tuple(sorted(entries, key=lambda entry: not entry.must))
        places = _rows(entries, look, room, rows)
        more = f"+{len(entries) - len(places)}"
        row, x, _, _ = places[-1]
        end = x + look.px(SWATCH) + look.width(places[-1][3])
        places.append((row, end + look.px(GAP), Entry("", more, "muted", "none"), more))
    return [
        LegendPlace(
            entry,
            QRectF(
                left + x,
                top + row * line,
                (0 if entry.swatch == "none" else look.px(SWATCH)) + look.width(text),
                line,
            ),
            text,
        )
        for row, x, entry, text in places
    ], top + (places[-1][0] + 1) * line


def _rows(
    entries: tuple[Entry, ...], look: Look, room: float, rows: int
) -> list[tuple[int, float, Entry, str]]:
    """As many entries as fit: their row, left end and text. The last row keeps room for "+99"."""
    swatch, gap = look.px(SWATCH), look.px(GAP)
    places: list[tuple[int, float, Entry, str]] = []
    x, row = 0.0, 0
    for n, entry in enumerate(entries):
        text = elided(look, entry.text, min(room, look.px(260)) - swatch)
        width = swatch + look.width(text)
        rest = look.width("+99") + gap if row == rows - 1 and n < len(entries) - 1 else 0.0
        if x > 0 and x + width > room - rest:
            if row == rows - 1:
                break
            x, row = 0.0, row + 1
        places.append((row, x, entry, text))
        x += width + gap
    return places


def _about(parts: tuple[str, ...], look: Look, room: float) -> list[str]:
    """Parts in at most two lines, broken between each other; within one only if it needs a line and more."""
    whole = SEPARATOR.join(parts)
    if look.width(whole) <= room:
        return [whole] if whole else []
    for n in range(len(parts) - 1, 0, -1):
        lines = [SEPARATOR.join(parts[:n]), SEPARATOR.join(parts[n:])]
        if all(look.width(line) <= room for line in lines):
            return lines
    return _parted(wrapped(look, whole, room, "text", 2))


def _parted(lines: list[str]) -> list[str]:
    """No separator at the end of a line: the line's end parts well enough."""
    return [line.rstrip(" ·") for line in lines]


def _feet(plot: Plot, look: Look, room: float, height: float) -> list[str]:
    """Notes, source and date; the date is never cut or broken, what comes before it is cut where need be."""
    lines = 3 if height >= look.px(420) else 2 if height >= look.px(280) else 1
    notes = plot.notes if lines > 1 else ()  # on the smallest charts the forecast's method gives way
    before = SEPARATOR.join((*notes, plot.source) if plot.source else notes)
    if not before:
        return [plot.as_of]
    wanted = wrapped(look, before, room, "small", lines)
    ending = SEPARATOR + plot.as_of
    if look.width(wanted[-1] + ending, "small") <= room:
        return _parted([*wanted[:-1], wanted[-1] + ending])
    if len(wanted) < lines:
        return _parted([*wanted, plot.as_of])
    # Too long: the last line ends with the date, and what stands before it is shortened.
    last = elided(look, wanted[-1], room - look.width(ending, "small"), "small")
    return _parted([*wanted[:-1], last + ending])
