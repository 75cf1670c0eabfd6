"""What a start leaves out, and that the rest of the program has it again."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Iterator

import pytest

from greendesk import starting


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    starting.settle()
    gc.unfreeze()


def test_a_start_collects_no_garbage_and_reads_no_source() -> None:
    starting.hurry()
    assert not gc.isenabled()
    with pytest.raises(OSError, match="while the program starts"):
        inspect.getsource(starting)


def test_once_the_window_stands_all_is_as_ever() -> None:
    starting.hurry()
    starting.settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    assert "def settle" in inspect.getsource(starting)
