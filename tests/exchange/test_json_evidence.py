"""JSON names evidence by hash and name; reading checks it and leaves it out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from greendesk.domain.errors import InvalidInput
from greendesk.domain.evidence import Attached, Evidence
from greendesk.exchange.json_format import read_workspace, write_workspace
from tests.store.making import EVERYTHING

BILL = Evidence("ab" * 32, "전기 요금.pdf", 1200)
WITH_BILL = replace(EVERYTHING, evidence=(Attached(BILL, ("m-4", "m-o")),))


def test_evidence_is_named_with_its_measurements() -> None:
    document = json.loads(write_workspace(WITH_BILL))
    assert document["evidence"] == [
        {
            "name": "전기 요금.pdf",
            "sha256": "ab" * 32,
            "size": 1200,
            "measurements": [
                {"indicator": "plastic", "start": "2019-04-01", "end": "2019-04-30"},
                {"indicator": "orders", "start": "2019-04-01", "end": "2019-04-30"},
            ],
        }
    ]


def test_reading_leaves_evidence_out_and_keeps_all_else() -> None:
    read = read_workspace(write_workspace(WITH_BILL))
    assert read.evidence == ()
    assert write_workspace(read) == write_workspace(EVERYTHING)


@pytest.mark.parametrize(
    "field, value, sentence",
    [
        ("sha256", "AB" * 32, r"evidence\[0\]\.sha256: this is no SHA-256"),
        ("size", 1.5, r"evidence\[0\]\.size: 1\.5 is not a whole number"),
        ("name", 5, r"evidence\[0\]\.name: 5"),
        ("content", "", r"evidence\[0\]\.content: this key is not known"),
        (
            "measurements",
            [{"indicator": "no", "start": "2019-04-01", "end": "2019-04-30"}],
            r"measurements\[0\]",
        ),
        ("measurements", [{"indicator": "plastic", "start": "2019-04-31", "end": "2019-05-01"}], "start"),
    ],
)
def test_what_is_no_evidence_is_refused_with_its_place(field, value, sentence) -> None:
    document = json.loads(write_workspace(WITH_BILL))
    document["evidence"][0][field] = value
    with pytest.raises(InvalidInput, match=sentence):
        read_workspace(json.dumps(document))
