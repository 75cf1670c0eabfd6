"""What proves a file: verify, sign-off."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from greendesk.cli.options import AUTHOR, FILE, DateType, author_of
from greendesk.desk.desk import Desk
from greendesk.desk.proof import verify_file
from greendesk.domain.periods import Period
from greendesk.domain.sign_off import Standing

NO = 1


@click.command()
@FILE
@click.option("--code", metavar="CODE", help="Also find the sign-off that this printed code belongs to.")
def verify(file: Path, code: str | None) -> int:
    """Check the file: damage, structure, references, records, totals, journal. Exit 1 if any is wrong."""
    verdict = verify_file(file)
    for problem in verdict.problems:
        click.echo(f"{problem.check}: {problem.message}")
    if verdict.problems:
        return NO
    checked = "pages, structure, references, records, periods, monthly totals and journal"
    click.echo(f"{file.name}: nothing is wrong in its {checked}.")
    wanted = None if code is None else verdict.with_code(code)
    if code is not None and wanted is None:
        click.echo(f"No sign-off of {file.name} has the code {code}: it was rolled back or built anew since.")
        return NO
    shown = verdict.sign_offs if wanted is None else (wanted,)
    for standing in shown:
        click.echo(_sentence(standing))
    return 0 if all(standing.is_genuine for standing in shown) else NO


@click.command("sign-off")
@FILE
@click.option("--from", "first", type=DateType(), required=True, help="First day of the period.")
@click.option("--to", "last", type=DateType(), required=True, help="Its last day.")
@AUTHOR
def sign_off(file: Path, first: date, last: date, author: str | None) -> None:
    """Sign what the months of a period hold now, and print the code that tells this file from any other."""
    desk = Desk.open(file, author=author_of(author))
    try:
        click.echo(desk.proof.sign_off(Period(first, last)).code)
    finally:
        desk.close()


def _sentence(standing: Standing) -> str:
    signed = standing.sign_off
    says = f"{signed.code}: {signed.start} to {signed.end}, signed by {signed.signer or 'nobody named'} "
    says += f"at {signed.signed_at}: "
    if not standing.is_genuine:
        return says + "the signature or its place in the journal is not right; do not trust it."
    if standing.moved:
        return says + f"genuine; changed since: {', '.join(standing.moved)}."
    return says + "genuine, and nothing of the period has changed since."
