"""Write the pictures that README and docs show, from the sample workspace: docs/screenshots/*.png."""

from __future__ import annotations

import os
import tempfile
from datetime import date
from pathlib import Path

from greendesk.charts.export import save
from greendesk.charts.look import LIGHT, Look
from greendesk.cli.screen import offscreen
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.journal import Author
from greendesk.domain.periods import Period, month_period
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
AUTHOR = Author("Kim Ji-ho", "Sustainability officer")


def main() -> None:
    offscreen()
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GREENDESK_HOME"] = str(Path(folder) / "home")
        file = Path(folder) / "sample.greendesk"
        Desk.create(file, sample_workspace(), author=AUTHOR).close()
        for (theme, language), names in SHOWN.items():
            _write(file, Path(folder) / f"{theme}-{language}", theme, language, names)
        worked_on = Path(folder) / "company.greendesk"
        _work(worked_on)
        _write(worked_on, Path(folder) / "worked-on", "light", "en", ("history", "proof"))
        desk = Desk.open(file, read_only=True)
        _, chart = next(desk.figures.all_charts(desk.default_view(), CHART))
        save(chart, Look(LIGHT), OUT / "chart.png", "png", (1280, 640), overwrite=True)
        save(chart, Look(LIGHT), OUT / "chart.svg", "svg", (1280, 640), overwrite=True)
        desk.close()
    print(f"Wrote {len(list(OUT.iterdir()))} pictures to {OUT.relative_to(Path.cwd())}")


def _write(file: Path, pages: Path, theme: str, language: str, names: tuple[str, ...]) -> None:
    pages.mkdir()
    for page in write_pages(file, pages, SIZE, theme, language):
        name = page.stem.partition("-")[2] if page.stem[:1].isdigit() else page.stem
        if name in names:
            (OUT / f"{name}-{theme}-{language}.png").write_bytes(page.read_bytes())


def _work(file: Path) -> None:
    """The sample after a morning's work: entries, a correction, a deletion taken back, a sign-off."""
    desk = Desk.create(file, sample_workspace(), author=AUTHOR)
    indicator = desk.catalog.indicator_by_code(CHART)
    june, july = (month_period(2019 * 12 + number) for number in (5, 6))
    desk.entries.put([Entry(indicator.id, july, 330_000.0, source="Mail of 2 August")])
    desk.entries.put([Entry(indicator.id, june, 352_000.0)], reason="Second reading of the scales")
    desk.goals.delete(desk.catalog.goals_by_indicator[indicator.id][0].id)
    desk.journal.undo()
    desk.proof.sign_off(Period(date(2018, 4, 1), date(2019, 3, 31)))
    desk.entries.put([Entry(indicator.id, july, 331_500.0)], reason="A late delivery of July")
    desk.close()


if __name__ == "__main__":
    main()
