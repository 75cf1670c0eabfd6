"""Pictures as arrays: the program's own PNG, and what independent programs make of its SVG and PDF."""

from __future__ import annotations

import functools
import io
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pypdfium2
import resvg_py
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from greendesk.charts.fonts import FILES
from greendesk.paths import resource

Picture: TypeAlias = NDArray[np.float64]  # height x width x 3, 0..255


def of_png(content: bytes) -> Picture:
    """On white, so that a transparent picture can be compared too."""
    image = Image.open(io.BytesIO(content)).convert("RGBA")
    ground = Image.new("RGBA", image.size, "white")
    return np.asarray(Image.alpha_composite(ground, image).convert("RGB"), dtype=np.float64)


def of_image(image: QImage) -> Picture:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    shown = Image.fromarray(raw[:, : plain.width()].copy(), "RGBA")
    out = io.BytesIO()
    shown.save(out, "PNG")
    return of_png(out.getvalue())


@functools.cache
def only_our_fonts() -> str:
    """A fontconfig file that knows the shipped fonts and no others."""
    folder = Path(tempfile.mkdtemp(prefix="greendesk-fonts-"))
    file = folder / "fonts.conf"
    file.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{resource('fonts')}</dir><cachedir>{folder}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    return str(file)


def by_rsvg(svg: bytes, scale: float) -> Picture:
    """librsvg, as in GNOME, Wikipedia and many converters."""
    program = shutil.which("rsvg-convert")
    assert program, "rsvg-convert is missing: install librsvg2-bin"
    done = subprocess.run(
        [program, f"--zoom={scale}", "--format=png"],
        input=svg,
        capture_output=True,
        check=True,
        env={**os.environ, "FONTCONFIG_FILE": only_our_fonts()},
    )
    return of_png(done.stdout)


def by_resvg(svg: bytes, scale: float) -> Picture:
    """resvg, which is strict about the standard."""
    content = resvg_py.svg_to_bytes(
        svg_string=svg.decode("utf-8"),
        zoom=scale,
        skip_system_fonts=True,
        font_files=[str(resource(f"fonts/{file}")) for file in FILES],
        sans_serif_family="Noto Sans KR",
    )
    return of_png(bytes(content))


def by_pdfium(pdf: bytes, scale: float) -> Picture:
    """pdfium, as in Chrome. 72 points are 96 logical pixels."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return np.asarray(page.render(scale=scale * 96 / 72).to_pil().convert("RGB"), dtype=np.float64)


def difference(one: Picture, other: Picture) -> float:
    """Mean absolute difference as a share of full scale: 0 the same, 1 black against white."""
    assert one.shape == other.shape
    return float(np.abs(one - other).mean() / 255)
