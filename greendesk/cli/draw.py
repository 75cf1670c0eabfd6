"""Pictures without a display: every chart of a workspace, every page of the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from greendesk.cli.options import FILE, FORCE, LANGUAGE, OUT_DIR, DateType, SizeType
from greendesk.desk.desk import Desk
from greendesk.desk.view import Span, window_of
from greendesk.domain.periods import Grain

FORMATS = ("png", "jpeg", "svg", "pdf")


@click.command()
@FILE
@OUT_DIR
@click.option("--format", "kind", type=click.Choice(FORMATS), default="png", show_default=True)
@click.option("--size", type=SizeType(), default="1920x1080", show_default=True, help="In logical pixels.")
@click.option(
    "--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True, help="Pixels per logical pixel."
)
@click.option("--theme", type=click.Choice(["light", "dark", "print"]), default="light", show_default=True)
@click.option("--transparent", is_flag=True, help="No background.")
@click.option("--indicator", metavar="CODE", help="Only the charts of this indicator.")
@click.option(
    "--span", type=click.Choice([s.value for s in Span]), default=Span.ROLLING_12.value, show_default=True
)
@click.option(
    "--grain", type=click.Choice([g.value for g in Grain]), default=Grain.MONTH.value, show_default=True
)
@click.option("--as-of", type=DateType(), help="As on this day instead of the workspace's reporting date.")
@LANGUAGE
@FORCE
def charts(
    file: Path,
    folder: Path,
    kind: str,
    size: tuple[int, int],
    scale: float,
    theme: str,
    transparent: bool,
    indicator: str | None,
    span: str,
    grain: str,
    as_of: date | None,
    language: str,
    force: bool,
) -> None:
    """Write every chart of a workspace as an image."""
    from greendesk.charts.export import free_path, make_folder, safe_name, save
    from greendesk.charts.look import THEMES, Look
    from greendesk.cli.screen import offscreen

    offscreen(language)
    look = Look(THEMES[theme], language)
    desk = Desk.open(file, read_only=True, as_of=as_of)
    try:
        make_folder(folder)
        window = window_of(Span(span), desk.as_of, desk.fiscal_year_start)
        view = replace(desk.default_view(), span=Span(span), window=window, grain=Grain(grain))
        count = 0
        for name, chart in desk.figures.all_charts(view, indicator):
            path = folder / f"{safe_name(name)}.{kind}"
            save(
                chart,
                look,
                path if force else free_path(path),
                kind,
                size,
                scale=scale,
                transparent=transparent,
                overwrite=force,
            )
            count += 1
    finally:
        desk.close()
    click.echo(f"Wrote {count} charts to {folder}")


@click.command()
@FILE
@OUT_DIR
@click.option("--size", type=SizeType(), default="1440x900", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@LANGUAGE
def pages(file: Path, folder: Path, size: tuple[int, int], theme: str, language: str) -> None:
    """Write every page of the app as a PNG."""
    from greendesk.charts.export import make_folder
    from greendesk.cli.screen import offscreen
    from greendesk.ui.snapshots import write_pages

    offscreen()
    make_folder(folder)
    written = write_pages(file, folder, size, theme, language)
    click.echo(f"Wrote {len(written)} pages to {folder}")
