"""docs/cli.md says what the commands are, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path

import click

from greendesk.cli.main import commands
from greendesk.cli.names import COMMANDS
from tests.cli.conftest import Run

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")


def sections() -> dict[str, str]:
    parts = re.split(r"^## (\S+)$", PAGE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_command_has_a_section_and_no_other() -> None:
    assert set(sections()) == set(commands.commands) == COMMANDS


def test_every_option_is_named_where_its_command_is() -> None:
    for name, command in commands.commands.items():
        usage = re.search(r"```\n(.*?)```", sections()[name], re.DOTALL)
        assert usage is not None, name
        documented = set(re.findall(r"--[a-z-]+", usage[1]))
        real = {
            option
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
            if option.startswith("--") and option != "--help"
        }
        assert documented == real, name


def test_choices_are_those_of_the_program() -> None:
    for name, command in commands.commands.items():
        for parameter in command.params:
            if isinstance(parameter.type, click.Choice):
                assert "|".join(parameter.type.choices) in sections()[name], (name, parameter.name)


def test_help_and_version(run: Run) -> None:
    assert "self-test" in run("--help").stdout
    assert run("--version").stdout.startswith("GreenDesk ")
    assert "lossless" in run("export", "--help").stdout
