"""Kinds of values that commands take: dates, sizes, files, languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from greendesk.domain.names import LANGUAGES
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR
from greendesk.domain.validate_field import out_of_reach

MOST_PIXELS = 16_384


class DateType(click.ParamType):
    """A date as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date; write it as YYYY-MM-DD, for example 2019-06-30.", param, ctx)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.fail(out_of_reach(value), param, ctx)
        return day


class SizeType(click.ParamType):
    """Width and height in pixels, as 1920x1080."""

    name = "size"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        width, _, height = value.lower().partition("x")
        if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
            self.fail(
                f"{value!r} is not a size; write width x height in pixels, for example 1920x1080.", param, ctx
            )
        size = int(width), int(height)
        if not all(120 <= side <= MOST_PIXELS for side in size):
            self.fail(
                f"{value!r} cannot be drawn; each side must be from 120 to {MOST_PIXELS} pixels.", param, ctx
            )
        return size


FILE = click.argument("file", type=click.Path(path_type=Path))
LANGUAGE = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Language of names and words.",
)
OUT_DIR = click.option(
    "--out", "folder", type=click.Path(path_type=Path), required=True, help="Folder to write to."
)
AUTHOR = click.option(
    "--author", metavar="NAME", help="Who the history says has written; by default the name of the login."
)
FORCE = click.option("--force", is_flag=True, help="Overwrite a file that is there.")
