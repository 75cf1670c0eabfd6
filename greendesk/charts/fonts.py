"""The shipped fonts: loaded once, ordered by language, measured without hinting so that a text has one width
on every screen, at every scale and in every file.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from greendesk.domain.errors import GreenDeskError
from greendesk.paths import resource

FILES = (
    "NotoSansKR-Regular.ttf",
    "NotoSansKR-SemiBold.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-SemiBold.ttf",
)
KOREAN_FIRST = ("Noto Sans KR", "Noto Sans SC", "sans-serif")
CHINESE_FIRST = ("Noto Sans SC", "Noto Sans KR", "sans-serif")


class FontsMissing(GreenDeskError):
    """A shipped font cannot be read: the installation is not whole."""

    title = "A font is missing"


@cache
def _loaded() -> bool:
    for file in FILES:
        path = resource(f"fonts/{file}")
        if QFontDatabase.addApplicationFont(str(path)) == -1:
            raise FontsMissing(f"The font file {path} cannot be read; install GreenDesk again.")
    return True


def load_fonts(language: str = "en") -> tuple[str, ...]:
    """Make the shipped fonts known to Qt (once) and return the families for ``language``, best first.

    Raises:
        FontsMissing: a font file is not there or is damaged.
    """
    _loaded()
    return CHINESE_FIRST if language == "zh_CN" else KOREAN_FIRST


@cache
def font(families: tuple[str, ...], pixels: float, semibold: bool) -> QFont:
    """The font of the given size, in logical pixels. Shared: copy it before changing it."""
    result = QFont(list(families))
    # Qt keeps whole pixel sizes only; a size in points at 96 dpi would not survive an export's resolution.
    result.setPixelSize(max(1, round(pixels)))
    result.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    result.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return result


@cache
def _metrics(families: tuple[str, ...], pixels: float, semibold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(families, pixels, semibold))


@lru_cache(maxsize=16_384)
def text_width(families: tuple[str, ...], pixels: float, semibold: bool, text: str) -> float:
    """Advance width in logical pixels; kept, as a chart measures the same labels with each new value."""
    return _metrics(families, pixels, semibold).horizontalAdvance(text)
