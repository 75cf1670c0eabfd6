"""Evidence is kept once, for good, and proves itself."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from greendesk.domain.errors import InvalidInput, NotFound
from greendesk.domain.evidence import LARGEST, Evidenced, sha256
from greendesk.domain.journal import Act, Wanted
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import day, measured, month, newest_deeds

BILL = b"%PDF-1.7 a bill"
APRIL, JUNE = day("2022-04-01"), day("2022-06-30")


@pytest.fixture
def filled(store):
    store.put_measurements(
        [month("2022-04", 1.0, id="a"), month("2022-05", 2.0, id="b"), month("2022-06", None, id="c")]
    )
    return store


def contents(store: Store) -> int:
    return store._file.value("SELECT count(*) FROM evidence_content")


def test_one_content_is_kept_once_for_many_measurements(filled) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    assert (bill.id, bill.name, bill.size) == (sha256(BILL), "bill.pdf", len(BILL))
    assert filled.attach_evidence([("the same.pdf", BILL)], ["a", "b"]) == (bill,)
    (photo,) = filled.attach_evidence([("Photo.png", b"photo")], ["b"])
    assert filled.evidence_of("abc") == {"a": (bill,), "b": (photo, bill)}
    assert contents(filled) == 2
    assert filled.evidence_content(bill.id) == BILL
    assert filled.verify() == []


def test_attaching_again_writes_nothing(filled) -> None:
    filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    before = newest_deeds(filled)
    filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    assert newest_deeds(filled) == before
    assert (before[0].deed.act, before[0].deed.subject) == (Act.ATTACH, "plastic")


@pytest.mark.parametrize("many", [1, 70])
def test_the_history_of_an_indicator_tells_of_its_evidence(filled, many) -> None:
    days = [
        measured(d := str(JUNE + timedelta(days=n)), d, 1.0, "orders", id=f"m{n}") for n in range(1, many + 1)
    ]
    filled.put_measurements(days)
    filled.attach_evidence([("bill.pdf", BILL)], [m.id for m in days])
    filled.detach_evidence(sha256(BILL), [m.id for m in days])
    of_orders, of_kg = (Wanted(about=frozenset({indicator})) for indicator in ("orders", "kg"))
    told = [deeds.deed.act for deeds in filled.deeds_by_id(filled.found_deeds(of_orders))]
    assert told[-3:] == [Act.ENTER, Act.ATTACH, Act.DETACH]
    acts = {deeds.deed.act for deeds in filled.deeds_by_id(filled.found_deeds(of_kg))}
    assert not acts & {Act.ATTACH, Act.DETACH}


def test_values_with_evidence_are_counted_reasons_are_not(filled) -> None:
    filled.attach_evidence([("bill.pdf", BILL), ("photo.png", b"photo")], ["a", "c"])
    assert filled.evidenced(["kg", "orders"], APRIL, JUNE) == {"kg": Evidenced(1, 2)}
    assert filled.evidenced(["kg"], day("2022-05-01"), JUNE)["kg"].without == 1


@pytest.mark.parametrize("size", [0, LARGEST + 1])
def test_an_empty_or_huge_file_is_refused(filled, size) -> None:
    with pytest.raises(InvalidInput, match=r"“x\.bin” (is empty|has 20\.0 MB)"):
        filled.attach_evidence([("bill.pdf", BILL), ("x.bin", bytes(size))], ["a"])
    assert filled.evidence_of("a") == {}
    assert contents(filled) == 0


def test_a_file_of_the_largest_size_is_taken(filled) -> None:
    (big,) = filled.attach_evidence([("big.bin", bytes(LARGEST))], ["a"])
    assert len(filled.evidence_content(big.id)) == LARGEST


def test_a_measurement_that_is_gone_takes_no_evidence(filled) -> None:
    with pytest.raises(NotFound):
        filled.attach_evidence([("bill.pdf", BILL)], ["a", "gone"])
    with pytest.raises(InvalidInput):
        filled.attach_evidence([("bill.pdf", BILL)], [])
    assert filled.evidence_of("a") == {}


def test_what_was_taken_away_comes_back_with_undo(filled) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a", "b"])
    filled.detach_evidence(bill.id, ["a"])
    assert filled.evidence_of("ab") == {"b": (bill,)}
    filled.detach_evidence(bill.id, ["b"])
    assert filled.evidence_of("ab") == {}
    assert filled._file.value("SELECT count(*) FROM evidence") == 0
    filled.undo()
    filled.undo()
    assert filled.evidence_of("ab") == {"a": (bill,), "b": (bill,)}
    assert filled.evidence_content(bill.id) == BILL
    filled.undo()
    assert filled.evidence_of("ab") == {}
    filled.redo()
    assert filled.evidence_of("ab") == {"a": (bill,), "b": (bill,)}
    assert filled.verify() == []


@pytest.mark.parametrize(
    "delete",
    [
        lambda store: store.delete_measurements(["a"]),
        lambda store: store.delete_indicator("kg"),
        lambda store: store.delete_unit("u-group"),
    ],
)
def test_evidence_goes_with_its_measurements_and_comes_back(filled, delete) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    delete(filled)
    assert filled.evidence_of("a") == {}
    assert filled.verify() == []
    filled.undo()
    assert filled.evidence_of("a") == {"a": (bill,)}
    assert filled.evidenced(["kg"], APRIL, JUNE)["kg"].having == 1
    assert filled.verify() == []


def test_a_changed_value_keeps_its_evidence(filled) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    filled.put_measurements([month("2022-04", 9.0)])
    filled.put_measurements([month("2022-04", 9.0, "orders", id="a")])
    assert filled.evidence_of("a") == {"a": (bill,)}


def test_evidence_of_another_day_can_be_seen(filled) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    then = datetime.now().astimezone()
    filled._file.clock = lambda: then + timedelta(hours=1)
    filled.detach_evidence(bill.id, ["a"])
    with filled.as_known_on(then) as past:
        assert past.evidence_of("a") == {"a": (bill,)}
        assert past.evidence_content(bill.id) == BILL


def test_contents_cannot_be_altered_or_deleted(filled) -> None:
    filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    for sql in ("DELETE FROM evidence_content", "UPDATE evidence_content SET content = x'00'"):
        with pytest.raises(sqlite.IntegrityError, match="evidence is kept as it came"):
            filled._file.connection.execute(sql)


@pytest.mark.parametrize(
    "sql, sentence",
    [
        ("UPDATE evidence_content SET content = x'00'", "is not what was attached"),
        ("DELETE FROM evidence_content", "is missing"),
    ],
)
def test_verify_names_evidence_that_another_program_changed(filled, path, sql, sentence) -> None:
    (bill,) = filled.attach_evidence([("bill.pdf", BILL)], ["a"])
    other = sqlite.connect(str(path), isolation_level=None)
    made = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'evidence_content'"
    triggers = other.execute(made).fetchall()
    for name, _ in triggers:
        other.execute(f"DROP TRIGGER {name}")
    other.execute(sql)
    for _, text in triggers:
        other.execute(text)
    other.close()
    (problem,) = filled.verify()
    assert (problem.check, problem.record) == ("evidence", f"evidence {bill.id}")
    assert sentence in problem.message
    with pytest.raises(NotFound, match="restore"):
        filled.evidence_content(bill.id)
