"""A sign-off holds while the file is what was signed, and says what moved since."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from greendesk.domain.errors import FileNotUsable
from greendesk.domain.journal import Author
from greendesk.domain.periods import Period
from greendesk.domain.sign_off import same_code
from greendesk.store import Store
from greendesk.store.library import sqlite
from tests.store.making import UNDATED, day, month

PERIOD = Period(day("2022-04-01"), day("2022-06-30"))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "key.pem"


@pytest.fixture
def filled(path: Path) -> Path:
    with Store.create(path, UNDATED) as store:
        store.put_measurements([month("2022-04", 1.5), month("2022-05", 0.1), month("2022-07", 3.0)])
    return path


def test_a_sign_off_holds_and_has_a_code(filled, key) -> None:
    with Store.open(filled) as store:
        store.author = Author("Kim Ji-ho", "auditor")
        signed = store.sign_off(PERIOD, key)
        assert (signed.signer, signed.role, signed.period) == ("Kim Ji-ho", "auditor", PERIOD)
        assert [len(group) for group in signed.code.split("-")] == [4] * 5
        assert same_code(signed.code, signed.code.lower().replace("-", " "))
        assert not same_code(signed.code, "")
        assert store.steps().undo is None
    with Store.open(filled) as store:
        (standing,) = store.sign_off_standings()
        assert (standing.sign_off, standing.is_genuine, standing.moved) == (signed, True, ())
        assert store.verify() == []


def test_what_moved_since_is_named(filled, key) -> None:
    with Store.open(filled) as store:
        store.sign_off(PERIOD, key)
        (april,) = store.measurements("kg", day("2022-04-01"), day("2022-04-30"))
        (july,) = store.measurements("kg", day("2022-07-01"), day("2022-07-31"))
        store.put_measurements([replace(july, value=4.0)])
        assert store.sign_off_standings()[0].moved == ()
        store.put_measurements([replace(april, value=1.6)])
        assert store.sign_off_standings()[0].moved == ("plastic",)
        store.undo()
        assert store.sign_off_standings()[0].moved == ()
        second = store.sign_off(Period(PERIOD.start, day("2022-04-30")), key)
        assert next(s.sign_off.code for s in store.sign_off_standings()) == second.code
        assert all(standing.is_genuine for standing in store.sign_off_standings())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sign_off SET signer = 'Mallory'",
        "UPDATE sign_off SET totals = '{}'",
        "UPDATE sign_off SET heads = '{}'",
        "UPDATE sign_off SET signature = zeroblob(64)",
        "UPDATE sign_off SET end_date = '2022-07-31'",
    ],
)
def test_what_was_altered_is_not_genuine(filled, key, statement) -> None:
    with Store.open(filled) as store:
        store.sign_off(PERIOD, key)
    connection = sqlite.connect(str(filled), isolation_level=None)
    connection.execute(statement)
    connection.close()
    with Store.open(filled) as store:
        assert not store.sign_off_standings()[0].is_genuine
        assert store.verify() != []


def test_a_file_built_anew_has_not_the_code(filled, key, tmp_path) -> None:
    with Store.open(filled) as store:
        code = store.sign_off(PERIOD, key).code
        again = store.read_all()
    with Store.create(tmp_path / "again.greendesk", again) as store:
        assert store.sign_off(PERIOD, key).code != code


def test_the_key_is_made_once_for_its_owner_alone(filled, key) -> None:
    with Store.open(filled) as store:
        first = store.sign_off(PERIOD, key)
        made = key.read_bytes()
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
        assert store.sign_off(PERIOD, key).public_key == first.public_key
        assert key.read_bytes() == made


def test_a_key_that_cannot_be_used_is_left_alone(filled, key) -> None:
    with Store.open(filled) as store:
        key.write_text("nonsense")
        with pytest.raises(FileNotUsable, match=r"key\.pem, cannot be used"):
            store.sign_off(PERIOD, key)
        other = X25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        key.write_bytes(other)
        with pytest.raises(FileNotUsable, match="no Ed25519 key"):
            store.sign_off(PERIOD, key)
        assert key.read_bytes() == other
        assert store.sign_off_standings() == ()
