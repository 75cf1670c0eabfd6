"""``greendesk``: a command of the command line, or the desktop app."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from greendesk.cli.names import is_command


def speak_utf8() -> None:
    """Give a process with no locale, or the bare C one, UTF-8: Qt would switch by itself, and say so."""
    if not sys.platform.startswith("linux"):
        return
    deciding = next((name for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "LC_CTYPE")
    if os.environ.get(deciding, "C") in {"C", "POSIX"}:
        os.environ["LC_ALL" if deciding == "LC_ALL" else "LC_CTYPE"] = "C.UTF-8"


def main() -> None:
    """Start whichever the arguments are for. The app starts without the command line's modules."""
    speak_utf8()
    arguments = sys.argv[1:]
    if is_command(arguments):
        try:
            from greendesk.cli.main import main as run_command

            code = run_command(arguments)
        except KeyboardInterrupt:  # while the modules were read
            sys.stderr.write("Stopped before anything was done.\n")
            code = 2
        sys.exit(code)
    from greendesk import starting

    starting.hurry()
    if len(arguments) == 1:
        from greendesk.store.ahead import look_ahead

        look_ahead(Path(arguments[0]))
    from greendesk.app import run

    sys.exit(run(sys.argv))


if __name__ == "__main__":
    main()
