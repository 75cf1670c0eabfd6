"""What a start leaves out, and that the rest of the program has it again."""

from __future__ import annotations

import gc
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from greendesk import starting
from greendesk.store import Store
from tests.store.making import EVERYTHING


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


IN_A_START = """
import sys
from greendesk import starting
starting.hurry()
from PySide6.QtCore import QSize
kept = {n: sys.modules["shibokensupport.signature." + n] for n in ("layout", "parser", "lib.pyi_generator")}
def executed():
    return [name for name, module in kept.items() if "__builtins__" in vars(module)]
"""


def _said(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_start_leaves_the_signatures_of_qt_until_they_are_asked() -> None:
    assert _said(IN_A_START + "print(executed())") == "[]\n"
    asked = "kept['parser'].ast, kept['lib.pyi_generator'].generate_pyi; print(executed())"
    assert _said(IN_A_START + asked) == "['layout', 'parser', 'lib.pyi_generator']\n"


@pytest.mark.parametrize(
    "question",
    [
        "try:\n    QSize('wide')\nexcept TypeError as error:\n    print(error)",
        "try:\n    QSize(1, 2, 3)\nexcept TypeError as error:\n    print(error)",
        "try:\n    QSize(1, 2).nothing\nexcept AttributeError as error:\n    print(error)",
        "print(QSize.scaled.__doc__)",
        "from shibokensupport.signature import get_signature; print(get_signature(QSize.scaled))",
        "import PySide6.support.signature.layout as asked; print(asked.__spec__.name, asked.dedent)",
    ],
)
def test_what_is_asked_of_qt_is_answered_as_ever(question: str) -> None:
    answer = _said(IN_A_START + question)
    assert re.sub("0x[0-9a-f]+", "", answer) == re.sub(
        "0x[0-9a-f]+", "", _said("from PySide6.QtCore import QSize\n" + question)
    )
    assert answer.strip()


OF_LAST_TIME = """
import sys
from pathlib import Path
from greendesk import app
from greendesk.store import ahead
from greendesk.ui.state import State
State().last_workspace = Path(sys.argv.pop())
looked, look = [], app.look_ahead
app.look_ahead = lambda file: (looked.append(file), look(file))
assert app.run(sys.argv) == 0
print(looked == [State().last_workspace], ahead._looks)
"""


def test_the_workspace_of_last_time_is_looked_at_ahead_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "last.greendesk"
    Store.create(file, EVERYTHING).close()
    monkeypatch.setenv("GREENDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GREENDESK_FIRST_PAINT", str(tmp_path / "painted.json"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert _said(OF_LAST_TIME, str(file)) == "True {}\n"


def test_a_start_has_numpy_start_no_threads_unless_the_user_wants_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads = IN_A_START + "import os; print(os.environ['OPENBLAS_NUM_THREADS'])"
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    assert _said(threads) == "1\n"
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "3")
    assert _said(threads) == "3\n"


IN_THE_QUIET = """
import sys, tempfile
from pathlib import Path
from PySide6.QtCore import QTimer
from greendesk import app
from greendesk.desk.copies import PREFIX
application = app.make_application(sys.argv)
left = Path(tempfile.gettempdir(), PREFIX + "left")
timer = QTimer()
timer.timeout.connect(lambda: "sqlite_utils" in sys.modules and not left.exists() and application.quit())
timer.start(10)
assert app.run(sys.argv) == 0
print("done")
"""


def test_what_nobody_waits_for_is_done_once_the_window_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the first entry needs is loaded, and copies of evidence that a killed process left are gone."""
    left = tmp_path / "greendesk-evidence-left"
    left.mkdir()
    (left / "bill.pdf").touch()
    os.utime(left, (0, 0))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("GREENDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert _said(IN_THE_QUIET) == "done\n"
    assert not left.exists()
