"""The one stylesheet of the app: resources/themes/app.qss with the colours of a theme.

Widgets are told apart by two properties: ``role`` (what a text or a panel is) and ``kind`` (which button).
"""

from __future__ import annotations

from greendesk import paths
from greendesk.charts.theme import Theme, mixed

TEXT_PX = 13
RAIL_GROUND = {False: "#1f2926", True: "#0d1211"}
RAIL_INK = "#f2f6f4"
RAIL_QUIET = "#b3c0bb"


def stylesheet(theme: Theme) -> str:
    """The stylesheet of a theme."""
    arrows = {f"{end}_arrow": paths.resource(f"icons/arrow-{end}.svg").as_posix() for end in ("up", "down")}
    tick = paths.resource(f"icons/tick-{'dark' if theme.is_dark else 'light'}.svg").as_posix()
    colours = {
        "tick": tick,
        "page": theme.page,
        "paper": theme.paper,
        "raised": theme.raised,
        "ink": theme.ink,
        "muted": theme.muted,
        "faint": theme.faint,
        "grid": theme.grid,
        "line": theme.line,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "accent_ink": theme.accent_ink,
        "wash": theme.wash,
        "accent_over": mixed(theme.ink, theme.accent, 0.14),
        "hover": mixed(theme.ink, theme.paper, 0.06),
        "pressed": mixed(theme.ink, theme.paper, 0.11),
        "strong_line": mixed(theme.ink, theme.paper, 0.28),
        "handle": mixed(theme.ink, theme.page, 0.22),
        "handle_over": mixed(theme.ink, theme.page, 0.38),
        "bad": theme.bad.ink,
        "bad_wash": theme.bad.wash,
        "bad_edge": theme.bad.edge,
        "warning": theme.warning.ink,
        "warning_wash": theme.warning.wash,
        "warning_edge": theme.warning.edge,
        "rail": RAIL_GROUND[theme.is_dark],
        "rail_ink": RAIL_INK,
        "rail_quiet": RAIL_QUIET,
        "text": f"{TEXT_PX}px",
    }
    result = paths.resource("themes/app.qss").read_text(encoding="utf-8")
    for name, value in sorted((colours | arrows).items(), key=lambda pair: -len(pair[0])):
        result = result.replace(f"@{name}", value)
    return result
