"""Evidence in the file: contents by their hash, and which measurements they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from greendesk.domain.errors import InvalidInput, NotFound
from greendesk.domain.evidence import Evidence, Evidenced, check_size, sha256
from greendesk.domain.journal import Act, Deed
from greendesk.domain.model import Measurement
from greendesk.domain.periods import month_end, month_ordinal, month_start
from greendesk.store.approval import pass_gate, refuse_locked
from greendesk.store.file import WorkspaceFile
from greendesk.store.ids import IN, code_of_one, listed
from greendesk.store.measurements import measurements_by_id
from greendesk.store.reading import objects
from greendesk.store.tables import EVIDENCE, EVIDENCE_OF
from greendesk.store.transaction import Transaction

_KEEP = (
    "INSERT INTO evidence_content (evidence_id, content) SELECT ?, ? "
    "WHERE NOT EXISTS (SELECT 1 FROM evidence_content WHERE evidence_id = ?)"
)


def attach(
    file: WorkspaceFile, files: Iterable[tuple[str, bytes]], measurement_ids: Iterable[str]
) -> tuple[Evidence, ...]:
    """Attach files, given by name and content, to measurements. What is attached already stays so.

    Raises:
        InvalidInput: a file is empty or too large.
        NotFound: a measurement is not there (any more).
    """
    ids = list(dict.fromkeys(measurement_ids))
    with file.writing() as transaction:
        months = _months(_chosen(file, ids))
        transaction.name(Deed(Act.ATTACH, code_of_one(transaction, months)))
        refuse_locked(file, transaction, months)
        return tuple(_attached(transaction, name, content, ids) for name, content in files)


def _attached(transaction: Transaction, name: str, content: bytes, measurement_ids: list[str]) -> Evidence:
    check_size(name, len(content))
    evidence = Evidence(sha256(content), name, len(content))
    known = transaction.rows(f"{EVIDENCE.select_sql} WHERE id = ?", (evidence.id,))
    if known:
        evidence = EVIDENCE.from_row(known[0])
    else:
        transaction.connection.execute(_KEEP, (evidence.id, content, evidence.id))
        transaction.insert(EVIDENCE, [EVIDENCE.to_row(evidence)])
    linked = transaction.rows(
        "SELECT measurement_id FROM measurement_evidence WHERE evidence_id = ?", (evidence.id,)
    )
    there = {measurement_id for (measurement_id,) in linked}
    transaction.insert(EVIDENCE_OF, [(m, evidence.id) for m in measurement_ids if m not in there])
    return evidence


def detach(file: WorkspaceFile, evidence_id: str, measurement_ids: Iterable[str], reason: str = "") -> None:
    """Take a file from measurements. Its content stays, for the journal tells of it."""
    ids = list(dict.fromkeys(measurement_ids))
    with file.writing() as transaction:
        chosen = _chosen(file, ids)
        transaction.name(Deed(Act.DETACH, code_of_one(transaction, _months(chosen)), reason.strip()))
        rows = transaction.rows(
            f"{EVIDENCE_OF.select_sql} WHERE evidence_id = ? AND measurement_id {IN}",
            (evidence_id, listed(ids)),
        )
        linked = {measurement_id for measurement_id, _ in rows}
        pass_gate(file, transaction, _months(each for each in chosen if each.id in linked))
        transaction.remove(EVIDENCE_OF, rows)
        _drop_unused(transaction, {evidence_id})


def go_with(transaction: Transaction, of_measurements: str, parameter: str) -> None:
    """Before measurements are deleted: take their evidence from them.

    Args:
        transaction: that deletes them.
        of_measurements: a query for their ids.
        parameter: its parameter.
    """
    rows = transaction.rows(
        f"{EVIDENCE_OF.select_sql} WHERE measurement_id IN ({of_measurements})", (parameter,)
    )
    if rows:
        transaction.remove(EVIDENCE_OF, rows)
        _drop_unused(transaction, {evidence_id for _, evidence_id in rows})


def _months(measurements: Iterable[Measurement]) -> dict[str, set[int]]:
    """The months of measurements, by indicator."""
    found: dict[str, set[int]] = defaultdict(set)
    for measurement in measurements:
        found[measurement.indicator_id].update(measurement.period.month_ordinals())
    return found


def _drop_unused(transaction: Transaction, ids: Iterable[str]) -> None:
    rows = transaction.rows(
        f"{EVIDENCE.select_sql} AS e WHERE e.id {IN} "
        "AND NOT EXISTS (SELECT 1 FROM measurement_evidence WHERE evidence_id = e.id)",
        (listed(sorted(ids)),),
    )
    transaction.remove(EVIDENCE, rows)


def _chosen(file: WorkspaceFile, measurement_ids: list[str]) -> tuple[Measurement, ...]:
    """The measurements that are concerned. Raises NotFound for one that is gone."""
    if not measurement_ids:
        raise InvalidInput("Choose the value that the file belongs to first.")
    found = measurements_by_id(file, measurement_ids)
    if len(found) < len(measurement_ids):
        raise NotFound(
            "This measurement is no longer in the workspace; it may have been deleted in another window."
        )
    return found


def evidence_of(file: WorkspaceFile, measurement_ids: Iterable[str]) -> dict[str, tuple[Evidence, ...]]:
    """The files of measurements, by name; a measurement without any has no entry."""
    rows = file.rows(
        "SELECT l.measurement_id, e.id, e.name, e.size FROM measurement_evidence AS l "
        f"JOIN evidence AS e ON e.id = l.evidence_id WHERE l.measurement_id {IN} ORDER BY e.name, e.id",
        (listed(measurement_ids),),
    )
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row, evidence in zip(rows, objects(file, EVIDENCE, [row[1:] for row in rows]), strict=True):
        found[row[0]].append(evidence)
    return {measurement_id: tuple(files) for measurement_id, files in found.items()}


def evidenced(
    file: WorkspaceFile, indicator_ids: Iterable[str], start: date, end: date
) -> dict[str, Evidenced]:
    """How many values that end in the months of ``start`` to ``end`` have evidence, by indicator."""
    concerned = listed(indicator_ids)
    first, last = month_ordinal(start), month_ordinal(end)
    having: dict[str, int] = {}
    if file.rows("SELECT 1 FROM measurement_evidence LIMIT 1"):
        rows = file.rows(
            "SELECT m.indicator_id, count(DISTINCT m.id) FROM measurement_evidence AS l "
            "JOIN measurement AS m ON m.id = l.measurement_id WHERE m.value IS NOT NULL "
            f"AND m.end_date BETWEEN ? AND ? AND m.indicator_id {IN} GROUP BY m.indicator_id",
            (month_start(first).isoformat(), month_end(last).isoformat(), concerned),
        )
        having.update(rows)
    values = file.rows(
        "SELECT indicator_id, sum(count) FROM monthly_total "
        f"WHERE month BETWEEN ? AND ? AND indicator_id {IN} AND count > 0 GROUP BY indicator_id",
        (first, last, concerned),
    )
    return {indicator_id: Evidenced(having.get(indicator_id, 0), of) for indicator_id, of in values}


def content(file: WorkspaceFile, evidence_id: str) -> bytes:
    """The bytes of a file.

    Raises:
        NotFound: there is none, or they are not those that were attached.
    """
    rows = file.rows("SELECT content FROM evidence_content WHERE evidence_id = ?", (evidence_id,))
    if not rows:
        raise NotFound("The content of this evidence is not in the workspace; restore it from a backup.")
    found = bytes(rows[0][0])
    if sha256(found) != evidence_id:
        raise NotFound(
            "The content of this evidence is not what was attached, so it is not opened; "
            "restore the workspace from a backup."
        )
    return found


def wrong_evidence(file: WorkspaceFile) -> Iterator[tuple[str, str]]:
    """Evidence that is not what was attached: the record, and one sentence."""
    rows = file.connection.execute(
        "SELECT e.id, e.name, e.size, c.content FROM evidence AS e "
        "LEFT JOIN evidence_content AS c ON c.evidence_id = e.id ORDER BY e.id"
    )
    for evidence_id, name, size, found in rows:
        if found is None:
            yield f"evidence {evidence_id}", f"The content of the evidence “{name}” is missing."
        elif sha256(bytes(found)) != evidence_id or len(found) != size:
            yield f"evidence {evidence_id}", f"The evidence “{name}” is not what was attached."
    # What no measurement has any more is still what the journal tells of.
    for evidence_id, found in file.connection.execute(
        "SELECT evidence_id, content FROM evidence_content AS c "
        "WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE id = c.evidence_id)"
    ):
        if sha256(bytes(found)) != evidence_id:
            yield f"evidence {evidence_id}", "A file that was once attached is not what it was."
