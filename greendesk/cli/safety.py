"""Backups from the command line: backup, restore."""

from __future__ import annotations

from pathlib import Path

import click

from greendesk.cli.options import FILE, PathType
from greendesk.cli.passphrase import unlocked
from greendesk.desk import backups
from greendesk.desk.desk import Desk
from greendesk.desk.guard import holding
from greendesk.desk.places import check_place


@click.command()
@FILE
@click.option("--to", "folder", type=PathType(), help="Folder for it, instead of the app's own.")
def backup(file: Path, folder: Path | None) -> None:
    """Write a backup of a workspace, and check it."""
    desk = Desk.open(file, read_only=True)
    try:
        if folder is not None:
            desk.backups.folders = backups.Folders(folder)
        made = desk.backups.make()
    finally:
        desk.close()
    click.echo(f"Wrote {made.backup.path}: {backups.summary(made.backup)}")


@click.command()
@click.argument("source", metavar="BACKUP", type=PathType(), callback=unlocked)
@click.argument("file", type=PathType())  # whatever it is: nobody needs to be able to open it
def restore(source: Path, file: Path) -> None:
    """Put a backup where a workspace was; what was there is kept in the folder "damaged"."""
    check_place(file)
    with holding(file):
        aside = backups.restore(source, file, backups.Folders.usual())
    click.echo(f"Wrote {file}")
    if aside is not None:
        click.echo(f"What was there is now {aside}")
