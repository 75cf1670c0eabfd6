"""The program tries itself, end to end: for a bundle on a strange laptop, and for support."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from greendesk.cli.options import PathType
from greendesk.desk.desk import Desk
from greendesk.desk.rows import Entry
from greendesk.domain.errors import GreenDeskError
from greendesk.domain.figures import GoalPath
from greendesk.domain.model import GoalKind
from greendesk.domain.periods import Period, month_end, month_ordinal, month_start

NO = 1
SIZE = (960, 540)
LIGHT_PIXEL = 250


class Failure(Exception):
    """A step did not give what it must."""


@click.command("self-test")
@click.option("--keep", type=PathType(), help="Keep the files of the test in this folder.")
def self_test(keep: Path | None) -> int:
    """Try the program end to end on the sample workspace. Exit 1 if any step fails."""
    from greendesk.charts.export import make_folder
    from greendesk.cli.screen import offscreen

    offscreen()
    if keep is not None:
        make_folder(keep)
        return _run(keep)
    with tempfile.TemporaryDirectory(prefix="greendesk-") as folder:
        return _run(Path(folder))


def _run(folder: Path) -> int:
    trial = Trial(folder / "self-test.greendesk")
    steps: tuple[tuple[str, Callable[[], str]], ...] = (
        ("write and open the sample workspace", trial.open_sample),
        ("enter a value", trial.enter_value),
        ("the goal's progress and chart follow", trial.check_follows),
        ("draw the chart as PNG, SVG and PDF", trial.draw),
        ("close, reopen, read the value back", trial.reopen),
        ("verify the file", trial.verify),
        ("round trip through JSON", trial.round_trip),
    )
    failed = 0
    for what, step in steps:
        try:
            click.echo(f"ok      {what}: {step()}")
        except (Failure, GreenDeskError, OSError) as error:
            failed += 1
            click.echo(f"FAILED  {what}: {error}")
            break
    trial.close()
    click.echo(
        "GreenDesk works." if not failed else "GreenDesk does not work here; send this text to support."
    )
    return NO if failed else 0


class Trial:
    """The steps, in order; each returns what it found, or raises ``Failure``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.desk: Desk | None = None
        self.goal_id = ""
        self.period: Period | None = None
        self.value = 0.0
        self.charted = 0.0

    def open_sample(self) -> str:
        from greendesk.exchange.sample import sample_workspace

        Desk.create(self.path, sample_workspace(), overwrite=True).close()
        self.desk = Desk.open(self.path)
        goals = self.desk.catalog.goals.values()
        self.goal_id = next(goal.id for goal in goals if goal.kind is GoalKind.CUMULATIVE)
        return f"{len(self.desk.catalog.indicators)} indicators, {len(goals)} goals"

    def enter_value(self) -> str:
        """For the month after the newest one of a running total; the reporting date moves to its end."""
        from dataclasses import replace

        desk = self._open()
        goal = desk.catalog.goal(self.goal_id)
        progress = desk.goals.progress(self.goal_id)
        _expect(progress.measured_on is not None, "the goal has no measurements")
        month = month_ordinal(progress.measured_on or date.min) + 1
        self.period = Period(month_start(month), month_end(month))
        self.charted = progress.actual or 0.0
        self.value = 123_456.75
        desk.settings.change(replace(desk.settings.info, as_of=self.period.end))
        desk.entries.put([Entry(goal.indicator_id, self.period, self.value, source="self-test")])
        return f"{self.value:,} for {self.period.start} to {self.period.end}"

    def check_follows(self) -> str:
        desk = self._open()
        progress = desk.goals.progress(self.goal_id)
        chart = desk.figures.goal_path(self.goal_id)
        wanted = self.charted + self.value
        _expect(
            progress.actual is not None and abs(progress.actual - wanted) < 1e-6,
            f"the total is {progress.actual}",
        )
        _expect(chart.actual[-1][-1].value == progress.actual, "the chart does not end at the total")
        _expect(chart.bars[-1].value == self.value, "the chart's last bar is not the value entered")
        return f"total {progress.actual:,}, {progress.status.value.replace('_', ' ')}"

    def draw(self) -> str:
        from greendesk.charts.export import save
        from greendesk.charts.look import LIGHT, Look

        chart: GoalPath = self._open().figures.goal_path(self.goal_id)
        sizes = []
        for kind in ("png", "svg", "pdf"):
            out = self.path.with_suffix(f".{kind}")
            save(chart, Look(LIGHT, "ko"), out, kind, SIZE, overwrite=True)
            sizes.append(f"{kind} {out.stat().st_size:,} bytes")
        _expect(_has_ink(self.path.with_suffix(".png")), "the picture is empty")
        _expect("<text" in self.path.with_suffix(".svg").read_text("utf-8"), "the SVG has no text")
        _expect(self.path.with_suffix(".pdf").read_bytes()[:5] == b"%PDF-", "the PDF is none")
        return ", ".join(sizes)

    def reopen(self) -> str:
        self.close()
        self.desk = Desk.open(self.path)
        goal = self.desk.catalog.goal(self.goal_id)
        rows = self.desk.entries.behind([goal.indicator_id], self._period())
        found = [row.measurement.value for row in rows]
        _expect(found == [self.value], f"read {found}")
        return f"{found[0]:,}"

    def verify(self) -> str:
        problems = self._open().proof.verify()
        _expect(not problems, "; ".join(problem.message for problem in problems))
        return "whole"

    def round_trip(self) -> str:
        from greendesk.exchange.json_format import read_workspace, write_workspace

        text = write_workspace(self._open().contents())
        _expect(write_workspace(read_workspace(text)) == text, "the JSON differs")
        return f"{len(text):,} characters"

    def close(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def _period(self) -> Period:
        if self.period is None:
            raise Failure("no value was entered")
        return self.period

    def _open(self) -> Desk:
        if self.desk is None:
            raise Failure("no workspace is open")
        return self.desk


def _expect(condition: bool, otherwise: str) -> None:
    if not condition:
        raise Failure(otherwise)


def _has_ink(path: Path) -> bool:
    """Whether a picture has the asked size and pixels that are not paper."""
    from PySide6.QtGui import QImage

    image = QImage(str(path))
    if (image.width(), image.height()) != SIZE:
        return False
    dark = sum(
        image.pixelColor(x, y).lightness() < LIGHT_PIXEL
        for x in range(0, SIZE[0], 8)
        for y in range(0, SIZE[1], 8)
    )
    return dark > 50
