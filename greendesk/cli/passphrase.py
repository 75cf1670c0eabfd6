"""Passphrases on the command line: from a file, or asked for; never an argument, never the environment."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from greendesk.desk.protection import is_protected, unlock
from greendesk.domain.errors import GreenDeskError, LockedWorkspace, TooManyTries, WrongPassphrase


def unlocked(context: click.Context, _parameter: click.Parameter, file: Path) -> Path:
    """Take the key of a protected workspace before the command opens it."""
    try:
        locked = is_protected(file)
    except GreenDeskError:  # the command says what is wrong with the file, or makes it
        return file
    if locked:
        source = _source(context)
        if source is not None:
            unlock(file, _first_line(source))
        else:
            _ask(file)
    return file


def unlocked_option(context: click.Context, parameter: click.Parameter, file: Path | None) -> Path | None:
    """The same for an option, which may be left out."""
    return None if file is None else unlocked(context, parameter, file)


def new_passphrase() -> str:
    """The passphrase for a new workspace."""
    source = _source(click.get_current_context())
    if source is not None:
        return _first_line(source)
    _check_terminal("A new passphrase")
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True))


def _ask(file: Path) -> None:
    _check_terminal(f"{file} is protected; its passphrase")
    while True:
        try:
            unlock(file, click.prompt(f"Passphrase of {file.name}", hide_input=True, err=True))
        except WrongPassphrase as error:
            click.echo(str(error), err=True)
        except TooManyTries as error:
            raise LockedWorkspace(str(error)) from error
        else:
            return


def _check_terminal(what: str) -> None:
    if not sys.stdin.isatty():
        raise LockedWorkspace(f"{what} cannot be asked for here; name a file with --passphrase-file.")


def _source(context: click.Context) -> Path | None:
    source: Path | None = context.find_root().params.get("passphrase_file")
    return source


def _first_line(source: Path) -> str:
    try:
        lines = source.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise LockedWorkspace(f"The passphrase file {source} cannot be read ({error}).") from error
    if not lines or not lines[0]:
        raise LockedWorkspace(f"The passphrase file {source} has no passphrase in its first line.")
    return lines[0]
