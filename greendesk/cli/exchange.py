"""Workspaces to and from other formats: sample, new, export."""

from __future__ import annotations

import os
from pathlib import Path

import click

from greendesk.cli.options import AUTHOR, FILE, FORCE, PathType, author_of
from greendesk.cli.passphrase import new_passphrase, unlocked_option
from greendesk.cli.sound import sound
from greendesk.cli.structure import told
from greendesk.desk.desk import Desk
from greendesk.domain.errors import FileNotUsable, InvalidInput
from greendesk.domain.journal import Document
from greendesk.domain.model import Workspace, WorkspaceInfo
from greendesk.exchange.files import read_document, write_text
from greendesk.exchange.json_format import read_workspace, write_workspace


@click.command()
@FILE
@AUTHOR
@FORCE
def sample(file: Path, author: str | None, force: bool) -> None:
    """Write the sample workspace: twelve programmes of Alibaba, published in June 2019."""
    from greendesk.exchange.sample import sample_workspace

    _check_free(file, force)
    _make(file, sample_workspace(), author, force)


@click.command()
@FILE
@click.option(
    "--from",
    "source",
    type=PathType(),
    help="Fill it from a file in GreenDesk's JSON format.",
)
@AUTHOR
@FORCE
@click.option("--protect", is_flag=True, help="Encrypt it with a passphrase.")
@click.option(
    "--structure-of",
    "model",
    type=PathType(),
    callback=unlocked_option,
    help="Begin with the structure of another workspace, without its values.",
)
def new(
    file: Path, source: Path | None, model: Path | None, author: str | None, force: bool, protect: bool
) -> None:
    """Make a workspace: empty, from a JSON file, or with the structure of another one."""
    if source is not None and model is not None:
        raise InvalidInput("A workspace begins with --from or with --structure-of; leave one out.", "source")
    _check_free(file, force)
    document = structure = None
    if model is not None:
        if _is_same(file, model):
            raise InvalidInput(f"{model} is the workspace with the structure; choose another name.", "file")
        with sound(model) as desk:
            structure = desk.years.structure()
        workspace = structure.workspace
    elif source is None:
        workspace = Workspace(WorkspaceInfo(name=file.stem or "Workspace"))
    else:
        text, document = read_document(source)
        workspace = read_workspace(text)
    _make(file, workspace, author, force, new_passphrase() if protect else None, document)
    if structure is not None:
        for line in told(structure):
            click.echo(line)


@click.command()
@FILE
@click.argument("out", type=PathType())
@FORCE
def export(file: Path, out: Path, force: bool) -> None:
    """Write a workspace as OUT.json (all, lossless), OUT.csv (measurements) or OUT.xlsx (a sheet a table)."""
    from greendesk.exchange.csv_format import write_csv
    from greendesk.exchange.xlsx_format import write_xlsx

    suffix = out.suffix.lower()
    if suffix not in {".json", ".csv", ".xlsx"}:
        raise InvalidInput(
            f"{out.name} has no ending that GreenDesk writes; name it .json, .csv or .xlsx.", "out"
        )
    if _is_same(out, file):
        raise InvalidInput(f"{out} is the workspace itself; choose another name.", "out")
    _check_free(out, force)
    with sound(file) as desk:
        workspace = desk.contents()
    if suffix == ".xlsx":
        write_xlsx(workspace, out, overwrite=force)
    else:
        text = write_workspace(workspace) if suffix == ".json" else write_csv(workspace)
        write_text(out, text, overwrite=force)
    click.echo(f"Wrote {out}")


def _check_free(path: Path, force: bool) -> None:
    """Say how to replace a file that is there; what else is in the way is found by whoever writes."""
    if not force and os.path.isfile(path):
        raise FileNotUsable(f"{path} is there already; choose another name, or replace it with --force.")


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _make(
    file: Path,
    workspace: Workspace,
    author: str | None,
    force: bool,
    passphrase: str | None = None,
    document: Document | None = None,
) -> None:
    who = author_of(author)
    Desk.create(
        file, workspace, overwrite=force, author=who, passphrase=passphrase, document=document
    ).close()
    click.echo(
        f"Wrote {file}: {len(workspace.units)} units, {len(workspace.initiatives)} initiatives, "
        f"{len(workspace.indicators)} indicators, {len(workspace.measurements)} measurements, "
        f"{len(workspace.goals)} goals"
    )
