"""The names of all commands, for the start of the program, which must not import click to open a window."""

import os

COMMANDS = frozenset(
    {"sample", "sign-off", "new", "export", "status", "charts", "pages", "verify", "history", "self-test"}
    | {"backup", "restore"}
)
OPTIONS = frozenset({"--help", "-h", "--version", "--passphrase-file"})


def is_command(arguments: list[str]) -> bool:
    """Whether these arguments are for the command line rather than the desktop app.

    A bare word that is no file ("statsu") is a command misspelt, and is told so in the terminal.
    """
    if not arguments:
        return False
    first = arguments[0]
    if first in COMMANDS or first in OPTIONS or first.startswith("--"):
        return True
    return (
        first.isascii() and first.replace("-", "").isalpha() and first[0] != "-" and not os.path.exists(first)
    )
