"""Pictures without a display: every chart of a workspace, every page of the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from greendesk.cli.options import FILE, FORCE, LANGUAGE, OUT_DIR, DateType, FormatsType, ScaleType, SizeType
from greendesk.desk.desk import Desk
from greendesk.desk.view import Span, window_of
from greendesk.domain.periods import Grain


@click.command()
@FILE
@OUT_DIR
@click.option(
    "--format",
    "kinds",
    type=FormatsType(),
    default="png",
    show_default=True,
    help="One, or several: png,svg.",
)
@click.option("--size", type=SizeType(), default="1920x1080", show_default=True, help="In logical pixels.")
@click.option(
    "--scale", type=ScaleType(), default=1.0, show_default=True, help="Pixels per logical pixel, 0.5 to 4."
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
    kinds: tuple[str, ...],
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
    from greendesk.charts.export import encoded, free_path, make_folder, safe_name, write_whole
    from greendesk.charts.look import THEMES, Look
    from greendesk.cli.screen import offscreen, stopping_between_pictures

    if transparent and "jpeg" in kinds:
        raise click.UsageError(
            "JPEG has no transparency; leave --transparent out, or leave jpeg out of --format."
        )
    offscreen(language)
    look = Look(THEMES[theme], language)
    desk = Desk.open(file, read_only=True, as_of=as_of)
    try:
        window = window_of(Span(span), desk.as_of, desk.fiscal_year_start)
        view = replace(desk.default_view(), span=Span(span), window=window, grain=Grain(grain))
        taken: set[str] = set()
        with stopping_between_pictures() as stop_if_asked:
            for name, chart in desk.figures.all_charts(view, indicator):
                stem = _unlike(safe_name(name), taken)
                for kind in kinds:
                    content = encoded(chart, look, kind, size, scale, transparent=transparent)
                    make_folder(folder)  # not before there is something to put in it
                    path = folder / f"{stem}.{kind}"
                    write_whole(path if force else free_path(path), content, overwrite=force)
                    stop_if_asked()
    finally:
        desk.close()
    if not taken:
        click.echo("There is nothing to draw yet; no file was written.")
        return
    each = f" in {len(kinds)} formats each" if len(kinds) > 1 else ""
    click.echo(f"Wrote {_counted(len(taken), 'chart')}{each} to {folder}")


def _unlike(stem: str, taken: set[str]) -> str:
    """A name that no chart of this run has yet: two codes may give one, or differ by case alone."""
    number, free = 2, stem
    while free.casefold() in taken:
        free = f"{stem} ({number})"
        number += 1
    taken.add(free.casefold())
    return free


def _counted(n: int, what: str) -> str:
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


@click.command()
@FILE
@OUT_DIR
@click.option("--size", type=SizeType(), default="1440x900", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@LANGUAGE
def pages(file: Path, folder: Path, size: tuple[int, int], theme: str, language: str) -> None:
    """Write every page of the app as a PNG."""
    from greendesk.cli.screen import offscreen, stopping_between_pictures
    from greendesk.ui.snapshots import write_pages

    offscreen()
    with stopping_between_pictures():
        written = write_pages(file, folder, size, theme, language)
    click.echo(f"Wrote {len(written)} pages to {folder}")
