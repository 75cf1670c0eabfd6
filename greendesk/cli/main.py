"""The group of all commands, and the one place where an error becomes a sentence and an exit code.

Exit 0: done. 1: the answer is no (verify, self-test). 2: bad input or environment, one sentence on stderr.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from greendesk import __version__
from greendesk.cli import draw, exchange, inspect, proof, safety, selftest
from greendesk.cli.history import history
from greendesk.cli.options import PathType
from greendesk.domain.errors import GreenDeskError
from greendesk.log import LOGGER, start_log, without_content

BAD_INPUT = 2


@click.group(
    name="greendesk", context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, prog_name="GreenDesk", message="%(prog)s %(version)s")
@click.option(
    "--passphrase-file",
    type=PathType(),
    help="A text file whose first line is the passphrase of a protected workspace. Else it is asked for.",
)
def commands(passphrase_file: Path | None) -> None:
    """GreenDesk: a company's sustainability initiatives, goals and progress in one file.

    Without a command, `greendesk [FILE]` opens the desktop app.
    """


for command in (
    exchange.sample,
    exchange.new,
    exchange.export,
    inspect.status,
    draw.charts,
    draw.pages,
    proof.verify,
    proof.sign_off,
    history,
    safety.backup,
    safety.restore,
    selftest.self_test,
):
    commands.add_command(command)


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code; never raises, never prints a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a console of another code page must not stop Korean or Chinese names
            reconfigure(encoding="utf-8", errors="replace")
    try:
        # Not commands.main(): it ends with 1 when a reader goes away, and on Ctrl+C prints a line of its own.
        with commands.make_context("greendesk", list(arguments)) as context:
            answer = commands.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except GreenDeskError as error:
        return _refuse(str(error))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return 0
    except click.ClickException as error:
        return _refuse(_one_sentence(error))
    except (click.Abort, KeyboardInterrupt):
        return _refuse("Stopped; what was already written is whole.")
    except BrokenPipeError:
        _drop_output()  # the reader has what it wanted (`| head -1`), and there is nobody to tell
        return 0
    except OSError as error:
        _drop_output()
        place = error.filename or "The output"
        what = (error.strerror or str(error)).lower()
        return _refuse(f"{place} cannot be used: {what}. Free space or choose another place, then try again.")
    except Exception as error:
        log = start_log()
        LOGGER.error("command %s\n%s", list(arguments)[:1], without_content(error))
        return _refuse(f"GreenDesk met a fault of its own; the details are in {log}.")
    return answer if isinstance(answer, int) else 0


def _one_sentence(error: click.ClickException) -> str:
    message = error.format_message().strip().replace("\n", " ")
    context = getattr(error, "ctx", None)
    where = f" See `{context.command_path} --help`." if context is not None else ""
    return (message if message.endswith((".", "!", "?")) else f"{message}.") + where


def _drop_output() -> None:
    """Send what is still unwritten nowhere, or Python would try, and complain, once more at the end."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _refuse(sentence: str) -> int:
    with suppress(OSError):  # with nobody to tell, the exit code says it
        click.echo(sentence, err=True)
    return BAD_INPUT
