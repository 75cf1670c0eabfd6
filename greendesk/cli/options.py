"""Kinds of values that commands take: dates, sizes, files, languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from greendesk.cli.passphrase import unlocked
from greendesk.desk.author import login_author
from greendesk.domain.journal import Author
from greendesk.domain.names import LANGUAGES
from greendesk.domain.periods import FIRST_YEAR, LAST_YEAR
from greendesk.domain.validate_field import out_of_reach

MOST_PIXELS = 16_384
SCALES = (0.5, 4.0)
FORMATS = ("png", "jpeg", "svg", "pdf")


class DateType(click.ParamType):
    """A date as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            day = date.min
        if day.isoformat() != value or day == date.min:
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


class ScaleType(click.ParamType):
    """A number of pixels per logical pixel."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            scale = float(value)
        except ValueError:
            scale = 0.0
        least, most = SCALES
        if not least <= scale <= most:  # nan is not either
            self.fail(f"{value!r} is not a scale; give a number from {least:g} to {most:g}.", param, ctx)
        return scale


class FormatsType(click.ParamType):
    """One picture format or several, as png,svg,pdf."""

    name = ",".join(FORMATS)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        words = [word.strip().lower() for word in value.split(",")]
        kinds = tuple(dict.fromkeys("jpeg" if word == "jpg" else word for word in words))
        for kind in kinds:
            if kind not in FORMATS:
                self.fail(
                    f"{kind!r} is not a picture format; choose among {', '.join(FORMATS)}, "
                    "several with a comma between them.",
                    param,
                    ctx,
                )
        return kinds


class PathType(click.ParamType):
    """The path of a file or folder."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not str(value):
            self.fail("the name is empty; give the path of a file or folder.", param, ctx)
        return Path(value)


FILE = click.argument("file", type=PathType(), callback=unlocked)
LANGUAGE = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="Language of names and words.",
)
OUT_DIR = click.option("--out", "folder", type=PathType(), required=True, help="Folder to write to.")
AUTHOR = click.option(
    "--author", metavar="NAME", help="Who the history says has written; by default the name of the login."
)


def author_of(name: str | None) -> Author:
    """Who the history says has written: as it was asked for, or as the login says."""
    return login_author() if name is None else Author(name.strip())


FORCE = click.option("--force", is_flag=True, help="Overwrite a file that is there.")
