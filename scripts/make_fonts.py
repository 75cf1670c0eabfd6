"""Make the fonts in resources/fonts from the variable Noto Sans KR and SC of the package justmytype-intl-cjk.

Each of the four files has one weight and what GreenDesk writes: Korean with every modern syllable, or the
hanzi of GB 2312, and in both Latin, Greek, Cyrillic and the signs a chart needs. Signs that Noto Sans CJK
lacks (subscript digits, small triangles, narrow spaces) are drawn from its own outlines. The same input gives
the same bytes. Run it with ``make fonts``; it takes two or three minutes.
"""

from __future__ import annotations

import importlib.util
import shutil
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib import instancer

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "SemiBold": 600}
# Kerning and marks stay; vertical setting, ruby, width variants and the thousands of Old Hangul forms go.
# Its figures are tabular as they stand (all of one width, not kerned), so there is no tnum to keep.
# No locl: it swaps the digits for copies that no character names, so that text taken from a PDF loses them.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "calt"]


def block(first: int, last: int) -> set[int]:
    return set(range(first, last + 1))


def charset(codec: str, leads: range) -> set[int]:
    """Return the characters of a two-byte national character set whose first byte lies in ``leads``."""
    found = set()
    for lead in leads:
        for trail in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((lead, trail)).decode(codec)))
            except UnicodeDecodeError:
                continue
    return found


# Latin with the accents of Europe's names, Greek, Cyrillic, punctuation, super- and subscripts, currency,
# letterlike signs, fractions, arrows, mathematics, technical signs, boxes, geometric shapes, dingbats.
# No figure dash: it has the glyph of the en dash, and text taken from a PDF would have it in its place.
COMMON = (
    block(0x20, 0x7E)
    | block(0xA0, 0x17F)
    | block(0x384, 0x3CE)
    | block(0x401, 0x451)
    | (block(0x2000, 0x206F) - {0x2012})
    | block(0x2070, 0x209C)
    | block(0x20A0, 0x20C0)
    | block(0x2100, 0x215E)
    | block(0x2190, 0x21FF)
    | block(0x2200, 0x22FF)
    | block(0x2300, 0x23FF)
    | block(0x2500, 0x27BF)
    | block(0x3000, 0x303F)
    | block(0xFF01, 0xFF5E)
    | {0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6, 0xFFFD}
)
KOREAN = (
    block(0xAC00, 0xD7A3)
    | block(0x1100, 0x11FF)
    | block(0x3131, 0x318E)
    | charset("euc_kr", range(0xA1, 0xAD))
)
CHINESE = charset("gb2312", range(0xA1, 0xF8))


@dataclass(frozen=True)
class Drawn:
    """A sign made from another: scaled about the origin, then moved; lengths in thousandths of an em."""

    source: str
    scale: float
    rise: int
    # A small sign keeps the colour of the text when its outline comes from a heavier cut.
    heavier: int = 0
    # Centred in the width of a digit; otherwise the width is scaled with the sign.
    as_digit: bool = False
    copies: int = 1


MIDDLE = 373  # where plus and minus have their bar

# What Noto Sans CJK lacks.
DRAWN = (
    {chr(0x2080 + digit): Drawn(str(digit), 0.60, -150, 200) for digit in range(10)}
    | {sign: Drawn(base, 0.60, 441, 200) for sign, base in zip("⁰⁵⁶⁷⁸⁹", "056789", strict=True)}
    | {sign: Drawn(base, 0.60, 441, 200) for sign, base in zip("⁺⁻", "+−", strict=True)}
    | {sign: Drawn(base, 0.60, -150, 200) for sign, base in zip("₊₋", "+−", strict=True)}
    | {sign: Drawn(base, 0.60, 152) for sign, base in zip("▴▸▾◂", "▲▶▼◀", strict=True)}
    | {"✕": Drawn("×", 1.0, 0), "✔": Drawn("✓", 1.0, 0), "✖": Drawn("×", 1.0, 0, 300)}
)
# What it has as wide as a hanzi, where figures and Latin text want it as wide as a digit.
NARROWED = {
    sign: Drawn(sign, scale, round(MIDDLE * (1 - scale)), 250, as_digit=True)
    for sign, scale in {"×": 0.70, "±": 0.66, "÷": 0.66, "≈": 0.64, "≠": 0.66, "≤": 0.62, "≥": 0.62}.items()
}
# Korean writes the ellipsis on the line as Latin does; only Chinese centres it, in a font of its own.
KOREAN_ONLY = {"…": Drawn(".", 1.0, 0, copies=3)}
# Widths in thousandths of an em. QLocale groups digits, and parts "3:00" from "PM", with the narrow ones.
SPACES = {"\u2009": 200, "\u202f": 200, "\u200b": 0, "\u2060": 0}
FIGURE_SPACE = "\u2007"


def source(family: str) -> Path:
    spec = importlib.util.find_spec("justmytype_intl_cjk")
    if spec is None or spec.origin is None:
        sys.exit("justmytype-intl-cjk is not installed; `make setup` does that.")
    return Path(spec.origin).parent / "fonts" / "ofl" / f"notosans{family.lower()}"


def cut(variable: bytes, weight: int) -> TTFont:
    """Return one weight of a variable font."""
    font = TTFont(BytesIO(variable), recalcTimestamp=False)
    overlap = instancer.OverlapMode.KEEP_AND_DONT_SET_FLAGS
    return instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True, overlap=overlap)


def put_glyph(font: TTFont, character: str, glyph: Glyph, advance: int) -> None:
    name = f"greendesk{ord(character):04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(character)] = name


def draw(origin: TTFont, drawn: Drawn, digit_width: int) -> tuple[Glyph, int]:
    """Return the glyph and its advance width."""
    glyphs = origin.getGlyphSet()
    name = origin.getBestCmap()[ord(drawn.source)]
    width = origin["hmtx"][name][0] * drawn.scale
    outline = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(outline)
    margin = (digit_width - width) / 2 if drawn.as_digit else 0.0
    pen = TTGlyphPen(None)
    for copy in range(drawn.copies):
        place = Transform().translate(margin + copy * width, drawn.rise).scale(drawn.scale)
        outline.replay(TransformPen(pen, place))
    glyph = pen.glyph()
    glyph.recalcBounds(origin["glyf"])
    return glyph, digit_width if drawn.as_digit else round(width * drawn.copies)


def add_signs(font: TTFont, signs: dict[str, Drawn], cuts: dict[int, TTFont]) -> None:
    """Draw the signs from the cuts, given by how much heavier they are."""
    digit_width = font["hmtx"][font.getBestCmap()[ord("0")]][0]
    for character, drawn in signs.items():
        put_glyph(font, character, *draw(cuts[drawn.heavier], drawn, digit_width))
    for character, advance in {**SPACES, FIGURE_SPACE: digit_width}.items():
        if ord(character) not in font.getBestCmap():
            put_glyph(font, character, TTGlyphPen(None).glyph(), advance)


def rename(font: TTFont, family: str, style: str, weight: int) -> None:
    """Name the font so that every system sees one family with weights 400 and 600."""
    table = font["name"]
    keep = {n: table.getDebugName(n) for n in (0, 5, 7, 8, 9, 10, 11, 13, 14)}
    table.names = []
    names = {n: text for n, text in keep.items() if text}
    names[5] += "; subset and signs added for GreenDesk"
    postscript = f"{family.replace(' ', '')}-{style}"
    names |= {3: f"2.004;GreenDesk;{postscript}", 4: f"{family} {style}", 6: postscript}
    if style == "Regular":
        names |= {1: family, 2: "Regular"}
    else:
        names |= {1: f"{family} {style}", 2: "Regular", 16: family, 17: style}
    for number, text in sorted(names.items()):
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = 0x40
    font["head"].macStyle = 0


def shrink(path: Path, wanted: set[int]) -> bytes:
    """Return the variable font with the wanted characters alone."""
    options = Options()
    options.layout_features = FEATURES
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT", "DSIG"]
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def make(family: str, script: str, wanted: set[int], signs: dict[str, Drawn]) -> None:
    [path] = source(script).glob("*.ttf")
    variable = shrink(path, wanted)
    for style, weight in WEIGHTS.items():
        steps = {drawn.heavier for drawn in signs.values()}
        cuts = {step: cut(variable, min(900, weight + step)) for step in steps}
        font = cut(variable, weight)
        add_signs(font, signs, cuts)
        rename(font, family, style, weight)
        target = OUT / f"{family.replace(' ', '')}-{style}.ttf"
        font.save(target)
        print(f"{target.name}: {len(font.getBestCmap()):,} characters, {target.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    make("Noto Sans KR", "KR", COMMON | KOREAN, DRAWN | NARROWED | KOREAN_ONLY)
    make("Noto Sans SC", "SC", COMMON | CHINESE, DRAWN | NARROWED)
    shutil.copyfile(source("KR") / "OFL.txt", OUT / "OFL.txt")


if __name__ == "__main__":
    main()
