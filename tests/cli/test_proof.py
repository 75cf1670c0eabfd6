"""verify and sign-off as processes."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

from greendesk.store import Store
from tests.cli.conftest import Run


def test_a_code_tells_a_file_that_was_rolled_back(run: Run, apple: Path, tmp_path: Path) -> None:
    before = Path(shutil.copy(apple, tmp_path / "before.greendesk"))
    signing = ("sign-off", apple, "--from", "2023-01-01", "--to", "2023-12-31", "--author", "Kim")
    code = run(*signing).stdout.strip()
    assert re.fullmatch(r"([A-Z2-7]{4}-){4}[A-Z2-7]{4}", code)
    checked = run("verify", apple, "--code", code)
    assert checked.returncode == 0
    assert f"{code}: 2023-01-01 to 2023-12-31, signed by Kim at 20" in checked.stdout
    assert "nothing of the period has changed since" in checked.stdout
    rolled_back = run("verify", before, "--code", code)
    assert rolled_back.returncode == 1
    assert f"has the code {code}" in rolled_back.stdout
    with Store.open(apple) as store:
        (indicator,) = store.catalog().indicators
        newest = store.measurements(indicator)[-1]
        store.put_measurements([replace(newest, value=1.0)])
    assert "genuine; changed since: " in run("verify", apple).stdout
