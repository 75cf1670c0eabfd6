"""Make the program's PNG, ICO and ICNS from resources/icons/greendesk.svg. Run it with ``make icons``."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
DRAWING = ICONS / "greendesk.svg"


def picture(pixels: int) -> Image.Image:
    """Return the drawing as a square picture, each size rendered on its own rather than shrunk."""
    png = resvg_py.svg_to_bytes(svg_string=DRAWING.read_text(encoding="utf-8"), width=pixels, height=pixels)
    return Image.open(BytesIO(bytes(png))).convert("RGBA")


def main() -> None:
    picture(256).save(ICONS / "greendesk.png", optimize=True)
    small = [picture(pixels) for pixels in (16, 24, 32, 48, 64, 128)]
    picture(256).save(
        ICONS / "greendesk.ico",
        append_images=small,
        sizes=[(p.width, p.height) for p in [*small, picture(256)]],
    )
    mac = [picture(pixels) for pixels in (32, 64, 128, 256, 512)]
    picture(1024).save(ICONS / "greendesk.icns", append_images=mac)


if __name__ == "__main__":
    main()
