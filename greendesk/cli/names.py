"""The names of all commands, for the start of the program, which must not import click to open a window."""

COMMANDS = frozenset(
    {"sample", "new", "export", "status", "charts", "pages", "verify", "history", "self-test"}
)
OPTIONS = frozenset({"--help", "-h", "--version"})


def is_command(arguments: list[str]) -> bool:
    """Whether these arguments are for the command line rather than the desktop app."""
    return bool(arguments) and (arguments[0] in COMMANDS or arguments[0] in OPTIONS)
