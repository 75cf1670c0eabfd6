"""Write the pictures that README and docs show, from the sample workspace: docs/screenshots/*.png."""

from __future__ import annotations

import tempfile
from pathlib import Path

from greendesk.charts.export import save
from greendesk.charts.look import LIGHT, Look
from greendesk.cli.screen import offscreen
from greendesk.desk.desk import Desk
from greendesk.exchange.sample import sample_workspace
from greendesk.ui.snapshots import write_pages

OUT = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
SIZE = (1440, 900)
SHOWN = {
    ("light", "en"): ("overview", "initiative", "entry", "goals", "units"),
    ("dark", "zh_CN"): ("overview",),
    ("light", "ko"): ("initiative",),
}
CHART = "plastic-reduced"


def main() -> None:
    offscreen()
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sample.greendesk"
        Desk.create(file, sample_workspace()).close()
        for (theme, language), names in SHOWN.items():
            pages = Path(folder) / f"{theme}-{language}"
            pages.mkdir()
            for page in write_pages(file, pages, SIZE, theme, language):
                name = page.stem.partition("-")[2] if page.stem[:1].isdigit() else page.stem
                if name in names:
                    (OUT / f"{name}-{theme}-{language}.png").write_bytes(page.read_bytes())
        desk = Desk.open(file, read_only=True)
        _, chart = next(desk.figures.all_charts(desk.default_view(), CHART))
        save(chart, Look(LIGHT), OUT / "chart.png", "png", (1280, 640), overwrite=True)
        save(chart, Look(LIGHT), OUT / "chart.svg", "svg", (1280, 640), overwrite=True)
        desk.close()
    print(f"Wrote {len(list(OUT.iterdir()))} pictures to {OUT.relative_to(Path.cwd())}")


if __name__ == "__main__":
    main()
