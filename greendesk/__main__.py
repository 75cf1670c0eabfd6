"""``greendesk``: a command of the command line, or the desktop app."""

from __future__ import annotations

import sys

from greendesk.cli.names import is_command


def main() -> None:
    """Start whichever the arguments are for. The app starts without the command line's modules."""
    arguments = sys.argv[1:]
    if is_command(arguments):
        from greendesk.cli.main import main as run_command

        sys.exit(run_command(arguments))
    from greendesk.app import run

    sys.exit(run(sys.argv))


if __name__ == "__main__":
    main()
